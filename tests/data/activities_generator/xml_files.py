"""Writes GPX and TCX as watches and services do: UTC times, one foot's cadence."""

from datetime import timedelta, timezone

GPX_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="Springback samples" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" \
xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
"""
TCX_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" \
xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
"""
TCX_SPORTS = {"running": "Running", "cycling": "Biking"}


def moment(track, seconds, *, local=False, fraction=""):
    """ISO 8601 in UTC, or in the local time of the track with its offset."""
    when = track.start + timedelta(seconds=seconds)
    if local:
        zone = timezone(track.offset)
        return when.astimezone(zone).strftime("%Y-%m-%dT%H:%M:%S") + fraction + str(zone)[3:]
    return when.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"


def gpx(tracks, *, local=False, fraction="", cadence=True, types=True):
    """One file of one or several tracks."""
    text = GPX_HEAD
    for track in tracks:
        text += f"<trk><name>{track.name}</name>"
        text += f"<type>{track.sport}</type>\n" if types else "\n"
        for segment in track.segments():
            text += "<trkseg>\n"
            for point in segment:
                text += (f'<trkpt lat="{point.lat:.7f}" lon="{point.lon:.7f}">'
                         f"<ele>{point.altitude}</ele>"
                         f"<time>{moment(track, point.seconds, local=local, fraction=fraction)}"
                         "</time>")
                if cadence and point.cadence:
                    text += ("<extensions><gpxtpx:TrackPointExtension>"
                             f"<gpxtpx:cad>{point.cadence // 2}</gpxtpx:cad>"
                             "</gpxtpx:TrackPointExtension></extensions>")
                text += "</trkpt>\n"
            text += "</trkseg>\n"
        text += "</trk>\n"
    return (text + "</gpx>\n").encode()


def _trackpoint(track, point, fraction):
    text = f"<Trackpoint><Time>{moment(track, point.seconds, fraction=fraction)}</Time>"
    if track.has_positions:
        text += (f"<Position><LatitudeDegrees>{point.lat:.7f}</LatitudeDegrees>"
                 f"<LongitudeDegrees>{point.lon:.7f}</LongitudeDegrees></Position>")
    text += f"<AltitudeMeters>{point.altitude}</AltitudeMeters>"
    text += f"<DistanceMeters>{point.metres}</DistanceMeters>"
    if point.cadence:
        text += (f"<Extensions><ns3:TPX><ns3:RunCadence>{point.cadence // 2}</ns3:RunCadence>"
                 "</ns3:TPX></Extensions>")
    return text + "</Trackpoint>\n"


def _activity(track, laps, fraction):
    start = moment(track, 0, fraction=fraction)
    text = f'<Activity Sport="{TCX_SPORTS.get(track.sport, "Other")}"><Id>{start}</Id>\n'
    text += f'<Lap StartTime="{start}">'
    if laps:
        text += (f"<TotalTimeSeconds>{track.moving}.0</TotalTimeSeconds>"
                 f"<DistanceMeters>{track.metres}</DistanceMeters>")
    text += "\n"
    for segment in track.segments():
        text += "<Track>\n"
        text += "".join(_trackpoint(track, point, fraction) for point in segment)
        text += "</Track>\n"
    return text + "</Lap></Activity>\n"


def tcx(tracks, *, laps=True, fraction=".000"):
    """One activity, or several as a multi-sport session. Without `laps` only the points tell."""
    parts = [_activity(track, laps, fraction) for track in tracks]
    text = TCX_HEAD + "<Activities>\n"
    if len(parts) == 1:
        text += parts[0]
    else:
        text += f"<MultiSportSession><Id>{moment(tracks[0], 0)}</Id>\n"
        text += f"<FirstSport>{parts[0]}</FirstSport>\n"
        text += "".join(f"<NextSport>{part}</NextSport>\n" for part in parts[1:])
        text += "</MultiSportSession>\n"
    return (text + "</Activities></TrainingCenterDatabase>\n").encode()

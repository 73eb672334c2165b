"""Packs files: gzip, zip, and what Strava gives who asks for all of their data."""

import csv
import gzip
import io
import zipfile

# As a Strava export in English has them, some twice: first as shown, then in metres and seconds.
COLUMNS = ["Activity ID", "Activity Date", "Activity Name", "Activity Type", "Activity Description",
           "Elapsed Time", "Distance", "Max Heart Rate", "Relative Effort", "Commute",
           "Activity Private Note", "Activity Gear", "Filename", "Athlete Weight", "Bike Weight",
           "Elapsed Time", "Moving Time", "Distance", "Max Speed", "Average Speed",
           "Elevation Gain", "Elevation Loss", "Average Cadence", "Media"]
TYPES = {"running": "Run", "walking": "Walk", "hiking": "Hike", "cycling": "Ride"}


def gz(data):
    return gzip.compress(data, 9, mtime=0)


def zipped(files):
    """(name, bytes) in that order, always with the same date."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name, (2026, 3, 20, 12, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, compresslevel=9)
    return into.getvalue()


def strava_date(moment):
    """"Mar 2, 2026, 7:10:00 AM", in UTC."""
    hour = (moment.hour + 11) % 12 + 1
    half = "AM" if moment.hour < 12 else "PM"
    return f"{moment:%b} {moment.day}, {moment.year}, {hour}:{moment:%M:%S} {half}"


def strava_row(number, track, file="", *, climb=True, text=""):
    return [number, strava_date(track.start), track.name, TYPES[track.sport], text,
            track.elapsed, f"{track.metres / 1000:.2f}", "", "", "false", "", "", file, "", "",
            f"{track.elapsed}.0", f"{track.moving}.0", f"{track.metres:.1f}", "", "",
            track.climb if climb else "", "", track.cadence / 2 if track.cadence else "", ""]


def strava_list(rows):
    into = io.StringIO(newline="")
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    return into.getvalue().encode()

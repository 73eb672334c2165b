"""The invented runs, before any format: no one's real track, but formulas on an empty ocean."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from math import cos, pi, radians, sin

STEP = 10  # seconds between two points
METRES_PER_DEGREE = 111_320
ALTITUDE = 30  # metres at the start


@dataclass
class Point:
    seconds: int  # since the start
    lat: float
    lon: float
    metres: float  # since the start
    altitude: float
    cadence: int  # steps a minute, both feet
    new_segment: bool = False  # the first one after a pause


@dataclass
class Track:
    """One activity of one sport; its figures are those of its points."""

    name: str
    sport: str  # running, walking, hiking, cycling, swimming
    start: datetime  # UTC
    offset: timedelta  # local time minus UTC
    points: list[Point] = field(default_factory=list)
    has_positions: bool = True

    @property
    def metres(self):
        return self.points[-1].metres

    @property
    def elapsed(self):
        return self.points[-1].seconds

    @property
    def moving(self):
        """Without the pauses."""
        pairs = zip(self.points, self.points[1:])
        return sum(b.seconds - a.seconds for a, b in pairs if not b.new_segment)

    @property
    def climb(self):
        pairs = zip(self.points, self.points[1:])
        return round(sum(max(0, b.altitude - a.altitude) for a, b in pairs))

    @property
    def cadence(self):
        """Mean steps a minute."""
        return round(sum(p.cadence for p in self.points) / len(self.points))

    def segments(self):
        """The points between the pauses."""
        found = []
        for point in self.points:
            if point.new_segment or not found:
                found.append([])
            found[-1].append(point)
        return found


def utc(*when):
    return datetime(*when, tzinfo=timezone.utc)


def make(name, sport, start, *, hours=0, minutes, pace, cadence, hill=0, pause=None, indoor=False):
    """Pace in seconds per km; a pause is (after minutes, for minutes); hills are `hill` metres high
    and 1 km long, on a loop that bends so that distances from positions are not quite straight."""
    track = Track(name, sport, start, timedelta(hours=hours), has_positions=not indoor)
    lat, lon = 0.5, -30.0
    metres, seconds = 0.0, 0
    for moved in range(0, minutes * 60 + 1, STEP):
        if moved:
            step = STEP * 1000 / pace
            heading = 2 * pi * moved / 3600
            lat += step * cos(heading) / METRES_PER_DEGREE
            lon += step * sin(heading) / (METRES_PER_DEGREE * cos(radians(lat)))
            metres += step
            seconds += STEP
        altitude = ALTITUDE + hill * (1 - cos(2 * pi * metres / 1000)) / 2
        steps = cadence + round(2 * sin(moved / 60)) if cadence else 0
        here = Point(seconds, round(lat, 7), round(lon, 7), round(metres, 2), round(altitude, 1),
                     steps)
        track.points.append(here)
        if pause and moved == pause[0] * 60:
            seconds += pause[1] * 60
            track.points.append(replace(here, seconds=seconds, new_segment=True))
    return track


EASY = make("Easy run", "running", utc(2026, 3, 2, 7, 10), hours=1, minutes=30, pace=360,
            cadence=168)
HILLY = make("Hilly run", "running", utc(2026, 3, 4, 6, 0, 5), hours=1, minutes=40, pace=400,
             cadence=164, hill=50)
PAUSED = make("Run with a pause", "running", utc(2026, 3, 6, 17, 30), hours=1, minutes=25, pace=345,
              cadence=172, pause=(12, 8))
# Begins on one local day and ends on the next; half an hour west of a whole hour.
LATE = make("Late run", "running", utc(2026, 3, 9, 3, 20), hours=-3.5, minutes=20, pace=375,
            cadence=166)
TREADMILL = make("Treadmill", "running", utc(2026, 3, 10, 18, 0), hours=1, minutes=20, pace=390,
                 cadence=170, indoor=True)
WALK = make("Walk", "walking", utc(2026, 3, 11, 12, 0), hours=1, minutes=30, pace=660, cadence=112)
HIKE = make("Hike", "hiking", utc(2026, 3, 14, 9, 0), hours=1, minutes=60, pace=800, cadence=100,
            hill=80)
RIDE = make("Ride", "cycling", utc(2026, 3, 12, 16, 0), hours=1, minutes=40, pace=150, cadence=0)

# Swim, ride and run, one after the other: parts of one recording.
TRIATHLON = [
    make("Swim", "swimming", utc(2026, 3, 15, 8, 0), hours=1, minutes=15, pace=1200, cadence=0),
    make("Ride", "cycling", utc(2026, 3, 15, 8, 18), hours=1, minutes=40, pace=130, cadence=0),
    make("Run", "running", utc(2026, 3, 15, 9, 1), hours=1, minutes=20, pace=350, cadence=174),
]

#!/usr/bin/env python3
"""Writes the sample activity files: python3 tests/data/make_activities.py

Always the same bytes, into tests/data/activities. Needs nothing but Python.
"""

from pathlib import Path

from activities_generator import tracks
from activities_generator.fit import Style, fit

FOLDER = Path(__file__).parent / "activities"


def fit_files():
    """Name and bytes of each."""
    yield "easy.fit", fit([tracks.EASY])
    yield "hilly.fit", fit([tracks.HILLY], Style(moving_time=True))
    yield "paused.fit", fit([tracks.PAUSED])
    yield "late.fit", fit([tracks.LATE])
    yield "treadmill.fit", fit([tracks.TREADMILL])
    yield "walk.fit", fit([tracks.WALK])
    yield "hike.fit", fit([tracks.HIKE])
    yield "ride.fit", fit([tracks.RIDE])
    yield "triathlon.fit", fit(tracks.TRIATHLON)
    # The easy run and the paused run as other devices write them.
    yield "big_endian.fit", fit([tracks.EASY], Style(big_endian=True))
    yield "short_header.fit", fit([tracks.EASY], Style(header_size=12))
    yield "compressed_times.fit", fit([tracks.EASY], Style(compressed_times=True))
    yield "developer_fields.fit", fit([tracks.EASY], Style(developer_fields=True))
    yield "no_session.fit", fit([tracks.PAUSED], Style(sessions=False))
    yield "records_only.fit", fit([tracks.PAUSED], Style(sessions=False, laps=False))
    yield "session_only.fit", fit([tracks.EASY], Style(laps=False, records=False))
    yield "no_local_time.fit", fit([tracks.EASY], Style(local_time=False))
    yield "chained.fit", fit([tracks.EASY]) + fit([tracks.WALK])
    # Not what a person did.
    yield "course.fit", fit([tracks.EASY], Style(file_type="course"))
    yield "workout.fit", fit([tracks.EASY], Style(file_type="workout", records=False))


def main():
    FOLDER.mkdir(exist_ok=True)
    for name, data in fit_files():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()

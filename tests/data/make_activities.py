#!/usr/bin/env python3
"""Writes the sample activity files: python3 tests/data/make_activities.py

Always the same bytes, into tests/data/activities. Needs nothing but Python.
"""

from pathlib import Path

from activities_generator import tracks
from activities_generator.bundles import gz, strava_list, strava_row, zipped
from activities_generator.fit import Style, fit
from activities_generator.xml_files import gpx, tcx

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


def xml_files():
    yield "easy.gpx", gpx([tracks.EASY])
    yield "hilly.gpx", gpx([tracks.HILLY], fraction=".500")
    yield "paused.gpx", gpx([tracks.PAUSED])
    yield "late.gpx", gpx([tracks.LATE], local=True)
    yield "walk_and_run.gpx", gpx([tracks.WALK, tracks.EASY], cadence=False)
    yield "no_type.gpx", gpx([tracks.EASY], types=False)
    yield "ride.gpx", gpx([tracks.RIDE])
    yield "easy.tcx", tcx([tracks.EASY])
    yield "hilly.tcx", tcx([tracks.HILLY])
    yield "paused.tcx", tcx([tracks.PAUSED])
    yield "points_only.tcx", tcx([tracks.PAUSED], laps=False, fraction="")
    yield "treadmill.tcx", tcx([tracks.TREADMILL])
    yield "triathlon.tcx", tcx(tracks.TRIATHLON)


def bundles():
    yield "easy.gpx.gz", gz(gpx([tracks.EASY]))
    yield "easy.fit.gz", gz(fit([tracks.EASY]))
    yield "runs.zip", zipped([
        ("runs/", b""),
        ("runs/easy.fit", fit([tracks.EASY])),
        ("runs/hilly.TCX", tcx([tracks.HILLY])),
        ("runs/paused.gpx.gz", gz(gpx([tracks.PAUSED]))),
        ("runs/notes.txt", b"Not a run.\n"),
        ("__MACOSX/runs/._easy.fit", b"\0\5\x16\7"),
        ("runs/._hilly.TCX", b"\0\5\x16\7"),
    ])
    yield "strava_export.zip", zipped([
        ("activities.csv", strava_list([
            strava_row(1001, tracks.EASY, "activities/1001.fit.gz"),
            strava_row(1002, tracks.PAUSED, "activities/1002.gpx.gz",
                       text='Stopped for a chat, "only\nfor a while".'),
            strava_row(1003, tracks.HILLY, "activities/1003.tcx.gz", climb=False),
            strava_row(1004, tracks.RIDE),
            strava_row(1005, tracks.WALK),
            strava_row(1006, tracks.LATE, "activities/1006.gpx.gz", climb=False),
        ])),
        ("activities/1001.fit.gz", gz(fit([tracks.EASY]))),
        ("activities/1002.gpx.gz", gz(gpx([tracks.PAUSED]))),
        ("activities/1003.tcx.gz", gz(tcx([tracks.HILLY]))),
        ("media/1.jpg", b"\xff\xd8 a picture"),
    ])


def main():
    FOLDER.mkdir(exist_ok=True)
    for name, data in (*fit_files(), *xml_files(), *bundles()):
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()

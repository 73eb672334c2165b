"""Holds what the compiler cannot: which folder may know which, and a few habits.

One row per rule: where it looks, what must not stand there, and why. Prints every breach as
file:line. Only comments that fill their line are passed over.
"""

import re
import sys
from pathlib import Path

CODE = ("*.h", "*.cpp")


def includes(*folders):
    """An include of anything below one of these."""
    return r'#include\s+["<](%s)' % "|".join(folders)


RULES = [
    # Who may know whom.
    ("core", includes(r"Q[A-Z]", "ui/", "app/"), "the core knows neither Qt nor what is above it"),
    ("core/domain", includes("core/(?!domain/|result.h)"), "domain knows only itself"),
    ("core/files", includes("core/(?!files/|result.h)"), "files know no format"),
    ("core/json", includes("core/(?!domain/|json/|result.h)"), "json knows no document"),
    ("core/programme", includes("core/(?!domain/|json/|programme/|result.h)"),
     "programme <- rules"),
    ("core/rules", includes("core/(?!domain/|programme/|rules/|result.h)"), "rules <- stats"),
    ("core/session", includes("core/(?!domain/|programme/|rules/|session/|result.h)"),
     "rules <- session"),
    ("core/stats", includes("core/(?!domain/|programme/|rules/|stats/|result.h)"),
     "stats know neither files nor the journal"),
    ("core/store", includes("core/(?!domain/|files/|store/|result.h)"),
     "the store knows only the domain"),
    ("core/backups", includes("core/(?!domain/|files/|json/|exchange/|store/|journal.h|backups/|result.h)"),
     "backups know the diary, not what is made of it"),
    ("core/domain core/json core/programme core/rules core/session core/stats core/store "
     "core/exchange core/journal.h core/journal.cpp", includes("core/backups/"),
     "backups are above the store and the journal"),
    ("core/backups", r'"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA)\b|(sqlite3|SQLiteCpp)',
     "only the store speaks to SQLite"),
    ("core/activities", includes("core/(?!domain/|files/|activities/|result.h)"),
     "activity files know no diary"),
    ("core/exchange", includes("core/(store/|journal.h)"), "exchange is text in, values out"),
    ("ui", includes("app/"), "app -> ui, never back"),
    ("ui", includes("core/store/", "sqlite3", "SQLiteCpp"), "the window writes through the journal"),
    ("app", includes("sqlite3", "SQLiteCpp"), "only the store speaks to SQLite"),
    ("ui/widgets", includes("core/journal.h", "ui/journal_bridge.h"), "widgets know no journal"),
    # Pure: the same log and day give the same plan.
    ("core/domain core/json core/programme core/rules core/session core/stats core/exchange "
     "core/activities",
     r"\b\w+_clock\b(?!\.h)|\bnow\(|\btime\((nullptr|NULL|0)\)|<random>|\brand\(|\bgetenv\(",
     "no clock, no chance, no environment"),
    # SQL in one place.
    ("core/domain core/json core/programme core/rules core/session core/stats core/exchange ui app",
     r'"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN(?!", ")|COMMIT|ROLLBACK)\b',
     "SQL is in core/store only"),
    ("core/journal.h core/journal.cpp core/result.h core/result.cpp",
     r"#include\s+[\"<](sqlite3|SQLiteCpp)", "only the store speaks to SQLite"),
    # Sentences.
    ("core", r"\btr\(|\btranslate\(|QT_TR", "sentences are made in ui and app"),
    # Habits.
    ("core ui app tests", r"^using namespace", "breaks unity builds"),
    ("core ui app tests", r"std::(ranges::)?views\b|std::format\b", "not in every compiler we use"),
    ("ui app", r"\bsetStyleSheet\(", "costs more than opening ten years of data"),
    ("ui app", r"\bQ(Date|DateTime)Edit\b(?!,)", "takes wrong dates silently: use DayEdit"),
    ("tests", r"\b(QVERIFY|QCOMPARE|QTRY_|QFAIL|QSKIP|QEXPECT)\w*\(",
     "passes silently inside GoogleTest: use EXPECT_ and qWaitFor"),
    ("core ui app tests", r"\b(TODO|FIXME|XXX|HACK)\b", "finish it or drop it"),
]


def files_of(places):
    for place in places.split():
        path = Path(place)
        if path.is_dir():
            for pattern in CODE:
                yield from sorted(path.rglob(pattern))
        elif path.exists():
            yield path


def breaches():
    for places, pattern, why in RULES:
        breach = re.compile(pattern)
        for path in files_of(places):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if breach.search(line) and not line.lstrip().startswith("//"):
                    yield f"{path}:{number}: {line.strip()}\n    {why}"


def main():
    found = list(breaches())
    for breach in found:
        print(breach)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

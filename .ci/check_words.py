"""Reads every sentence that people see and names those with words we do not use.

Arguments: the sentences taken out of the sources (.ts) and the programme (.json).
"""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

UNWANTED = [
    (r"\bcleared\b", "a diary clears nobody"),
    (r"\bsafe to\b", "promises what no diary can know"),
    (r"\bheal(s|ed|ing)?\b", "promises what no diary can know"),
    (r"\binflam", "not what is known about tendons"),
    (r"\brisk\b.*%|%.*\brisk\b", "no scores of risk"),
    (r"\bstreaks?\b", "rewards training through pain"),
    (r"\b(bad|wrong|failed you|should have)\b", "no blame"),
    (r"!", "calm sentences end with a full stop"),
]


def strings(value):
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


def sentences(path):
    if path.suffix == ".ts":
        for source in ElementTree.parse(path).iter("source"):
            yield source.text or ""
    else:
        yield from strings(json.loads(path.read_text(encoding="utf-8")))


def main():
    found = 0
    for name in sys.argv[1:]:
        for sentence in sentences(Path(name)):
            for word, why in UNWANTED:
                if re.search(word, sentence, re.IGNORECASE):
                    print(f"{Path(name).name}: {sentence!r}: {why}")
                    found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

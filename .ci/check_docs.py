"""Every relative link in the documents leads somewhere, and every rule has its row in rules.md."""

import re
import sys
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def documents():
    for path in sorted(Path(".").rglob("*.md")):
        if path.parts[0] not in ("build", ".git"):
            yield path


def anchors(text):
    """The anchors of the headings, made as code hosts make them."""
    for heading in re.findall(r"^#+ +(.+)$", FENCE.sub("", text), re.MULTILINE):
        plain = re.sub(r"[`*]|\]\([^)]*\)|\[", "", heading).lower()
        yield re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def broken_links():
    for path in documents():
        for link in LINK.findall(FENCE.sub("", path.read_text(encoding="utf-8"))):
            if re.match(r"[a-z]+:", link):
                continue
            file, _, anchor = link.partition("#")
            target = path.parent / file if file else path
            if not target.exists():
                yield f"{path}: {link} does not exist"
            elif anchor and anchor not in anchors(target.read_text(encoding="utf-8")):
                yield f"{path}: no heading for {link}"


def rules_without_row():
    names = re.search(
        r"EnumNames<Rule>.*?values\{(.*?)\}", Path("core/rules/rule.h").read_text(), re.DOTALL
    )
    document = Path("docs/rules.md")
    if not document.exists():
        yield f"{document} does not exist"
        return
    rows = [
        line for line in document.read_text(encoding="utf-8").splitlines()
        if line.startswith("|")
    ]
    for rule in re.findall(r'"(\w+)"', names.group(1)):
        if not any(f"`{rule}`" in row for row in rows):
            yield f"{document}: no row for `{rule}`"


def main():
    found = [*broken_links(), *rules_without_row()]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

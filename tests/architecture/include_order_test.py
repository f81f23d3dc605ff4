#!/usr/bin/env python3
"""Checks the direction in which data flows: a folder may include only folders to its left.

usage: include_order_test.py SOURCE_FOLDER

Also checks that libraries stay where they belong (yaml-cpp in src/yaml, cmark-gfm in src/plan, CLI11 and spdlog in src/cli) and that no file
has a name that says nothing.
"""

import re
import sys
from pathlib import Path

ORDER = ["diagnostics", "yaml", "catalog", "profile", "analysis", "plan", "report", "cli"]
LIBRARIES = {"yaml-cpp/": {"yaml"}, "cmark-gfm": {"plan"}, "CLI/": {"cli"}, "spdlog/": {"cli"}}
EMPTY_NAMES = re.compile(r"(^|_)(utils?|helpers?|common|misc|manager|base)(_|$)")
INCLUDE = re.compile(r'^\s*#include\s+[<"]([^>"]+)[>"]')


def included_folder(path: str) -> str | None:
    """The folder of ours that an include names, or None."""
    parts = path.removeprefix("aipath/").split("/")
    return parts[0] if len(parts) > 1 and parts[0] in ORDER else None


def problems_of(file: Path, folder: str) -> list[str]:
    found = []
    if EMPTY_NAMES.search(file.stem):
        found.append(f"{file}: the name says nothing about what is in it")
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        target = included_folder(match[1])
        if target and ORDER.index(target) > ORDER.index(folder):
            found.append(f"{file}:{number}: {folder} must not include {target}")
        for library, homes in LIBRARIES.items():
            if match[1].startswith(library) and folder not in homes:
                found.append(f"{file}:{number}: {library} belongs to {', '.join(sorted(homes))}")
    return found


def main() -> int:
    root = Path(sys.argv[1])
    found: list[str] = []
    checked = 0
    for base in (root / "src", root / "include" / "aipath"):
        for file in sorted(base.rglob("*.[hc]pp")):
            folder = file.relative_to(base).parts[0]
            if folder not in ORDER:
                found.append(f"{file}: unknown folder '{folder}'")
                continue
            checked += 1
            found += problems_of(file, folder)
    print("\n".join(found) or f"{checked} files in order")
    return 1 if found or checked == 0 else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Runs the examples of the documentation: examples.py [--update] [PAGE...]

An example is a block that starts with ```console. Its lines are commands (`$ aipath ...`, `> ...` for a line that goes on)
and the output that they print, standard error included. A last line `[1]` is the exit code, left out for 0. A line `...`
stands for any lines, also for none. Without pages, README.md, the tutorial and every page below docs/commands are checked.

The commands run in a copy of the repository's folders that they may read, a fresh one for each page, so they may write
files. Each runs in a shell of its own, with `aipath` from the path and no settings of whoever runs this.

--update writes what is printed today into the pages; blocks with `...` stay as they are. Exits 1 if an example differs,
2 on wrong usage.
"""

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY_LINES = "..."
SECONDS_FOR_A_COMMAND = 60


@dataclass
class Example:
    """A command with the lines that it should print."""

    command: list[str]  # as written, with `$ ` and `> `
    expected: list[str]

    def script(self) -> str:
        return "\n".join(line[2:] for line in self.command)


def examples_in(block: str) -> list[Example]:
    examples: list[Example] = []
    in_command = False
    for line in block.splitlines():
        if line.startswith("$ "):
            examples.append(Example([line], []))
            in_command = True
        elif in_command and line.startswith("> "):
            examples[-1].command.append(line)
        elif examples:
            examples[-1].expected.append(line)
            in_command = False
        else:
            raise SystemExit(f"a console block must start with a command, not with: {line}")
    return examples


def environment() -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LD_LIBRARY_PATH", "TMPDIR")}
    return kept | {"LC_ALL": "C.UTF-8", "TERM": "dumb", "PYTHONDONTWRITEBYTECODE": "1"}


def printed_by(example: Example, folder: Path) -> list[str]:
    """The lines that the command prints, with its exit code as cram writes it."""
    done = subprocess.run(
        ["bash", "-c", example.script()],
        cwd=folder,
        env=environment() | {"HOME": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS_FOR_A_COMMAND,
        check=False,
    )
    lines = done.stdout.decode("utf-8", "backslashreplace").splitlines()
    return lines + ([f"[{done.returncode}]"] if done.returncode != 0 else [])


def matches(expected: list[str], printed: list[str]) -> bool:
    """Whether the lines are equal, `...` standing for any number of them."""
    parts: list[list[str]] = [[]]
    for line in expected:
        if line == ANY_LINES:
            parts.append([])
        else:
            parts[-1].append(line)
    if len(parts) == 1:
        return expected == printed
    first, last = parts[0], parts[-1]
    if printed[: len(first)] != first or len(printed) < len(first) + len(last):
        return False
    if last and printed[-len(last) :] != last:
        return False
    at, end = len(first), len(printed) - len(last)
    for part in parts[1:-1]:
        while at + len(part) <= end and printed[at : at + len(part)] != part:
            at += 1
        if at + len(part) > end:
            return False
        at += len(part)
    return True


def difference(example: Example, printed: list[str], page: Path) -> str:
    lines = difflib.unified_diff(example.expected, printed, "documented", "printed", lineterm="", n=2)
    name = page.relative_to(ROOT) if page.is_relative_to(ROOT) else page
    return "\n".join([f"{name}: {example.command[0]}", *("  " + line for line in lines)])


def run_page(page: Path, folder: Path) -> tuple[int, list[str], str]:
    """The number of examples, what differs, and the page with the output of today."""
    text = page.read_text(encoding="utf-8")
    count = 0
    problems: list[str] = []

    def renew(block: re.Match[str]) -> str:
        nonlocal count
        examples = examples_in(block.group(1))
        lines: list[str] = []
        for example in examples:
            count += 1
            printed = printed_by(example, folder)
            if not matches(example.expected, printed):
                problems.append(difference(example, printed, page))
            lines += example.command + printed
        has_gaps = any(ANY_LINES in example.expected for example in examples)
        return block.group(0) if has_gaps else "```console\n" + "".join(line + "\n" for line in lines) + "```"

    renewed = BLOCK.sub(renew, text)
    return count, problems, renewed


def copy_of_the_repository(target: Path) -> Path:
    target.mkdir()
    for name in ("examples", "roadmaps", "docs", "tests"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target / name)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the examples of the documentation.")
    parser.add_argument("--update", action="store_true", help="write the output of today into the pages")
    parser.add_argument("pages", nargs="*", type=Path, metavar="PAGE")
    arguments = parser.parse_args()
    if shutil.which("aipath") is None:
        print("examples.py: no `aipath` on the path", file=sys.stderr)
        return 2
    docs = ROOT / "docs"
    pages = arguments.pages or [ROOT / "README.md", docs / "tutorial.md", *sorted((docs / "commands").glob("*.md"))]

    count = 0
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        for number, page in enumerate(path.resolve() for path in pages):
            folder = copy_of_the_repository(Path(scratch) / str(number))
            found, differing, renewed = run_page(page, folder)
            count += found
            problems += differing
            if arguments.update and renewed != page.read_text(encoding="utf-8"):
                page.write_text(renewed, encoding="utf-8")
    print("\n\n".join(problems) + ("\n\n" if problems else "") + f"{count} examples, {len(problems)} differ")
    if count == 0:
        print("examples.py: found no example", file=sys.stderr)
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

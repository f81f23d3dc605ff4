#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draws the pictures of the documentation from what aipath prints: draw.py [--update]

Each picture is an SVG of a terminal with a command and the start of its output, in the colours that the program prints.
Without --update (or AIPATH_UPDATE_GOLDEN=1), the pictures are compared with today's output; exits 1 if one differs, 2 if
there is no `aipath` on the path. The same output gives the same bytes.
"""

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

COLUMNS = 80
CELL_WIDTH, CELL_HEIGHT = 8.4, 18
MARGIN = 16
BAR = 32  # the window's bar above the text
BACKGROUND, FOREGROUND, FAINT = "#0f1620", "#d7dee8", "#8492a6"
# What the numbers of SGR sequences mean here: attributes of a text.
STYLES = {"1": 'font-weight="bold" fill="#ffffff"', "2": f'fill="{FAINT}"', "32": 'fill="#6fcf87"', "33": 'fill="#e8b04b"'}
SGR = re.compile(r"\x1b\[([0-9;]*)m")

PICTURES = {
    "gap.svg": ("aipath gap examples/profile.yaml --date 2026-11-24", 27, "The gap between a profile and the role AI Engineer"),
}


def output_of(command: str, lines: int) -> list[str]:
    """The first lines that the command prints, with colour."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LD_LIBRARY_PATH")}
    done = subprocess.run(
        [*command.split(), "--color", "always"], cwd=ROOT, env=kept | {"LC_ALL": "C.UTF-8"}, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8").splitlines()[:lines]


def runs_of(line: str) -> list[tuple[int, str, str]]:
    """Column, attributes and text of each stretch of one style; blanks apart, so that a reader's font may be narrower."""
    runs = []
    column, style = 0, ""
    for index, part in enumerate(SGR.split(line)):
        if index % 2 == 1:
            style = STYLES.get(part, "")
            continue
        for stretch in re.finditer(r"\S+(?: \S+)*", part):
            runs.append((column + stretch.start(), style, stretch.group()))
        column += len(part)
    return runs


def text_element(row: int, column: int, style: str, text: str) -> str:
    x = MARGIN + column * CELL_WIDTH
    y = BAR + MARGIN + (row + 0.75) * CELL_HEIGHT
    width = len(text) * CELL_WIDTH
    attributes = f' {style}' if style else ""
    return f'  <text x="{x:.1f}" y="{y:.1f}" textLength="{width:.1f}"{attributes}>{escape(text)}</text>'


def draw(command: str, lines: list[str], title: str) -> str:
    lines = [f"\x1b[32m$\x1b[0m {command}", "", *lines, "\x1b[2m...\x1b[0m"]
    width = COLUMNS * CELL_WIDTH + 2 * MARGIN
    height = BAR + len(lines) * CELL_HEIGHT + 2 * MARGIN
    dots = [f'  <circle cx="{20 + 18 * i}" cy="18" r="5.5" fill="{c}"/>' for i, c in enumerate(("#e8695f", "#e8b04b", "#6fcf87"))]
    texts = [text_element(row, *run) for row, line in enumerate(lines) for run in runs_of(line)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
            f'height="{height:.0f}" role="img">',
            f"  <title>{escape(title)}</title>",
            f'  <rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
            *dots,
            '  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" '
            f'font-size="14" fill="{FOREGROUND}" xml:space="preserve">',
            *texts,
            "  </g>",
            "</svg>",
            "",
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Draws the pictures of the documentation.")
    parser.add_argument("--update", action="store_true", help="write the pictures of today's output")
    update = parser.parse_args().update or bool(os.environ.get("AIPATH_UPDATE_GOLDEN"))
    if shutil.which("aipath") is None:
        print("draw.py: no `aipath` on the path", file=sys.stderr)
        return 2
    differing = 0
    for name, (command, lines, title) in PICTURES.items():
        picture = draw(command, output_of(command, lines), title)
        path = HERE / name
        if update:
            path.write_text(picture, encoding="utf-8")
        drawn = path.read_text(encoding="utf-8") if path.exists() else ""
        if drawn != picture:
            differing += 1
            print("\n".join(difflib.unified_diff(drawn.split("\n"), picture.split("\n"), name, "today", lineterm="", n=0)))
    print(f"{len(PICTURES)} pictures, {differing} differ" + ("; draw.py --update draws them again" if differing else ""))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the diagnostic codes of the sources with the headings of docs/diagnostics.md.

Usage: diagnostic_codes_test.py SOURCE_FOLDER

Fails if a code has no heading, if a heading has no code, if a source asks for a code that nothing reports, or if a
code of lint has no test of its own.
"""

import pathlib
import re
import sys

LITERAL = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"')
# Functions whose arguments hold a code: report(...), report.warning(...), Refused{...} and the like.
REPORTING_CALL = re.compile(r"\b(report\w*|refuse|Refused|problem_at|warning\w*|note)\s*([({])")
ASSIGNED_CODE = re.compile(r'\bcode = "([a-z0-9-]+)"')
LOOKED_FOR = re.compile(r'\bhas_code\("([a-z0-9-]+)"\)')
HEADING = re.compile(r"^### (\S+)$", re.MULTILINE)


def without_comments(text):
    return re.sub(r"(?m)^\s*//.*$", "", text)


def arguments_after(text, start):
    """The arguments of a call whose bracket opens just before `start`."""
    arguments, depth, begin, i = [], 0, start, start
    while i < len(text):
        c = text[i]
        if c == '"':
            i += 1
            while text[i] != '"':
                i += 2 if text[i] == "\\" else 1
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            if depth == 0:
                arguments.append(text[begin:i].strip())
                return arguments
            depth -= 1
        elif c == "," and depth == 0:
            arguments.append(text[begin:i].strip())
            begin = i + 1
        i += 1
    return arguments


def codes_in(text):
    codes = set(ASSIGNED_CODE.findall(text))
    for call in REPORTING_CALL.finditer(text):
        for argument in arguments_after(text, call.end()):
            literal = LITERAL.fullmatch(argument)
            if not literal:
                continue
            is_kind = call.group(1) == "report_unknown"
            codes.add("unknown-" + literal.group(1) if is_kind else literal.group(1))
    return codes


def unknown_entry_codes(source):
    """unknown-KIND of every kind of entry that another one, or `drop`, can name."""
    symbols = (source / "src/catalog/symbols.hpp").read_text(encoding="utf-8")
    load = (source / "src/catalog/load.cpp").read_text(encoding="utf-8")
    kinds = dict(re.findall(r'SymbolTable (\w+)\{"([a-z-]+)"\};', symbols))
    named = re.findall(r"of\(\w+\) \{ return (\w+); \}", symbols) + re.findall(r'tables\["\w+"\] = &s\.(\w+);', load)
    return {"unknown-" + kinds[table] for table in named}


def main():
    source = pathlib.Path(sys.argv[1])
    texts = {
        path: without_comments(path.read_text(encoding="utf-8"))
        for path in sorted((source / "src").rglob("*.[ch]pp"))
    }
    codes = unknown_entry_codes(source).union(*(codes_in(text) for text in texts.values()))
    headings = HEADING.findall((source / "docs/diagnostics.md").read_text(encoding="utf-8"))
    lint_codes = set().union(*(codes_in(t) for p, t in texts.items() if p.name.startswith("lint")))
    lint_tests = "".join(p.read_text(encoding="utf-8") for p in (source / "tests/catalog").glob("lint_*_test.cpp"))

    faults = [f"docs/diagnostics.md has no heading for {code}" for code in sorted(codes - set(headings))]
    faults += [f"docs/diagnostics.md: nothing reports {code}" for code in sorted(set(headings) - codes)]
    repeated = {heading for heading in headings if headings.count(heading) > 1}
    faults += [f"docs/diagnostics.md has {code} twice" for code in sorted(repeated)]
    faults += [f"tests/catalog has no test for {code}" for code in sorted(lint_codes) if f"[{code}]" not in lint_tests]
    for path, text in texts.items():
        for code in LOOKED_FOR.findall(text):
            if code not in codes:
                faults.append(f"{path}: nothing reports {code}")
    if len(codes) < 50:
        faults.append(f"only {len(codes)} codes were found in the sources: has the way to report them changed?")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Runs clang-tidy over the sources of the program and prints every finding; exits with 1 if there is one.

A file that was clean is not read again until it, a header of it, the list of checks or clang-tidy changes: the
hash of all of them is kept in a cache folder (AIPATH_TIDY_CACHE, else ~/.cache/aipath-tidy).
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

TIDY = "clang-tidy-19"
ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "clang"
CACHE = pathlib.Path(os.environ.get("AIPATH_TIDY_CACHE")
                     or pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "aipath-tidy")


def rules(file: pathlib.Path) -> bytes:
    """The lists of checks that hold for a file, and the version that runs them."""
    folders = [folder for folder in file.parents if folder.is_relative_to(ROOT)]
    lists = [folder / ".clang-tidy" for folder in folders if (folder / ".clang-tidy").exists()]
    version = subprocess.run([TIDY, "--version"], capture_output=True, check=True).stdout
    return version + b"".join(path.read_bytes() for path in lists)


def key(entry: dict, checks: bytes) -> str:
    """Of everything that the findings depend on: the file with its headers and comments (NOLINT), but no paths."""
    words = shlex.split(entry["command"])
    compiler = next(i for i, word in enumerate(words) if "clang++" in word)
    command, skip = [], False
    for word in words[compiler:]:
        if skip or word in ("-o", "-c"):
            skip = word == "-o"
            continue
        command.append(word)
    text = subprocess.run(command + ["-E", "-P", "-C"], cwd=entry["directory"], capture_output=True, check=False).stdout
    flags = " ".join(command[1:-1]).replace(str(ROOT), "")
    return hashlib.sha256(b"\0".join([checks, flags.encode(), text])).hexdigest()


def findings(entry: dict, checks: bytes) -> str:
    mark = CACHE / key(entry, checks)
    if mark.exists():
        return ""
    run = subprocess.run([TIDY, "-quiet", "-p", str(BUILD), entry["file"]], capture_output=True, text=True, check=False)
    lines = [line for line in run.stdout.splitlines() if re.search(r"(error|warning):", line)]
    if run.returncode == 0 and not lines:
        mark.touch()
        return ""
    return "\n".join(lines) or run.stderr


def main() -> int:
    CACHE.mkdir(parents=True, exist_ok=True)
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    entries = [entry for entry in entries if pathlib.Path(entry["file"]).is_relative_to(ROOT / "src")]
    checks = {}
    for entry in entries:
        folder = pathlib.Path(entry["file"]).parent
        checks.setdefault(folder, rules(pathlib.Path(entry["file"])))
    found = False
    seen = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for text in pool.map(lambda e: findings(e, checks[pathlib.Path(e["file"]).parent]), entries):
            for line in text.splitlines():
                if line not in seen:
                    print(line, file=sys.stderr, flush=True)
                seen.add(line)
            found = found or bool(text)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

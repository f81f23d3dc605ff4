#!/usr/bin/python3
"""Checks JSON files against the schema that each names: validate_json.py SCHEMA_DIR FILE_OR_DIR...

A file with `"schema": "aipath.gap/1"` is checked against gap.schema.json of the directory. Prints `file: path: message`
for every problem and a summary; exits 1 on any problem or if there is no file, 2 on wrong usage.
Needs jsonschema (Debian: python3-jsonschema).
"""

import argparse
import json
import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import jsonschema

# The resolver that Debian 12 has; later releases of jsonschema keep it with a warning.
warnings.filterwarnings("ignore", message="jsonschema.RefResolver", category=DeprecationWarning)

NAME = re.compile(r"aipath\.([a-z]+(?:-[a-z]+)*)/[0-9]+")


def json_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and the JSON files below the directories named, in a stable order."""
    for path in paths:
        yield from sorted(path.rglob("*.json")) if path.is_dir() else [path]


def load_schemas(directory: Path) -> dict[str, Any]:
    """Every schema of the directory by its file name, each checked itself."""
    schemas = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in directory.glob("*.schema.json")}
    for schema in schemas.values():
        jsonschema.Draft7Validator.check_schema(schema)
    return schemas


def no_number(name: str) -> Any:
    """JSON has neither NaN nor infinity; Python reads both."""
    raise ValueError(f"{name} is no JSON")


def problems_of(file: Path, schemas: dict[str, Any]) -> Iterator[str]:
    """A line for every problem of a file."""
    try:
        document = json.loads(file.read_text(encoding="utf-8"), parse_constant=no_number)
    except (OSError, ValueError) as error:
        yield f"could not be read: {error}"
        return
    match = NAME.fullmatch(str(document.get("schema", ""))) if isinstance(document, dict) else None
    name = f"{match[1]}.schema.json" if match else ""
    if name not in schemas:
        yield "schema: names no schema that is known"
        return
    resolver = jsonschema.RefResolver(base_uri=name, referrer=schemas[name], store=schemas)
    validator = jsonschema.Draft7Validator(schemas[name], resolver=resolver)
    for error in validator.iter_errors(document):
        yield f"{'/'.join(map(str, error.absolute_path)) or 'top'}: {error.message[:240]}"


def main() -> int:
    """Checks the files that the command line names."""
    parser = argparse.ArgumentParser(description="Checks JSON files against the schemas that they name.")
    parser.add_argument("schemas", type=Path, metavar="SCHEMA_DIR")
    parser.add_argument("paths", type=Path, nargs="+", metavar="FILE_OR_DIR")
    arguments = parser.parse_args()

    try:
        schemas = load_schemas(arguments.schemas)
    except (OSError, ValueError, jsonschema.SchemaError) as error:
        parser.error(f"{arguments.schemas}: {error}")

    files = problems = 0
    for file in json_files(arguments.paths):
        files += 1
        for problem in problems_of(file, schemas):
            problems += 1
            print(f"{file}: {problem}")
    print(f"{files} files, {problems} problems")
    if files == 0:
        print("no JSON file found", file=sys.stderr)
    return 0 if files and not problems else 1


if __name__ == "__main__":
    sys.exit(main())

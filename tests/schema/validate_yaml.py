#!/usr/bin/python3
"""Checks YAML files against a JSON Schema: validate_yaml.py [--check-comment] SCHEMA FILE_OR_DIR...

YAML is read as the core schema of YAML 1.2 reads it, which is how aipath and editors do: 2025-06-13 and `yes` are
texts. Prints `file: path: message` for every problem and a summary; exits 1 on any problem, 2 on wrong usage.
Needs PyYAML and jsonschema (Debian: python3-yaml, python3-jsonschema).
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import yaml

COMMENT = re.compile(r"# yaml-language-server: \$schema=(\S+)\s*")
LONGEST_MESSAGE = 240


class CoreLoader(yaml.SafeLoader):
    """Reads the core schema of YAML 1.2; keys are texts, as in JSON, and stand once; numbers are finite."""

    yaml_implicit_resolvers: dict[str, Any] = {}

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()
        if event.anchor:
            raise yaml.composer.ComposerError(None, None, "no anchors or aliases: repeat the value", event.start_mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be a plain value", key_node.start_mark)
            if key_node.value in mapping:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key_node.value}' stands twice", key_node.start_mark
                )
            mapping[key_node.value] = self.construct_object(value_node, deep=deep)
        return mapping

    def construct_core_int(self, node: yaml.ScalarNode) -> int:
        base = {"0o": 8, "0x": 16}.get(node.value[:2], 10)
        return int(node.value, base)


# The order matters: what reads as an integer is no float.
for tag, pattern in (
    ("null", r"~|null|Null|NULL|"),
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"(?:{pattern})\Z"), None)
CoreLoader.add_constructor("tag:yaml.org,2002:int", CoreLoader.construct_core_int)


def check_pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    """Matches as ECMA 262 does, for which `$` is the very end; Python's also stands before a last line break."""
    if isinstance(instance, str) and not re.search(re.sub(r"\$\Z", r"\\Z", pattern), instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


Validator = jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": check_pattern})


def yaml_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and the YAML files below the directories named, in a stable order."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix in (".yaml", ".yml") and p.is_file())
        else:
            yield path


def show_path(document: Any, parts: Iterable[str | int]) -> str:
    """`skills[rag].hours[1]`: items of lists by their id where they have one, by number from 0 otherwise."""
    shown = ""
    value = document
    for part in parts:
        value = value[part]
        if isinstance(part, int):
            shown += f"[{value.get('id', part) if isinstance(value, dict) else part}]"
        else:
            shown += f".{part}" if shown else part
    return shown or "top"


def place_of(error: jsonschema.ValidationError) -> list[str]:
    """Sorts problems by where they stand, items of a list by number."""
    return [f"{part:09}" if isinstance(part, int) else part for part in error.absolute_path]


def show_message(error: jsonschema.ValidationError) -> str:
    """The problem in one short line."""
    if error.schema is False:
        return "must not stand here"
    if error.validator in ("anyOf", "oneOf"):
        return " or ".join(dict.fromkeys(show_message(part) for part in error.context))
    message = " ".join(error.message.split())
    if len(message) > LONGEST_MESSAGE:
        message = f"{message[:LONGEST_MESSAGE // 2]} ... {message[-LONGEST_MESSAGE // 2:]}"
    return message


def comment_problem(text: str, file: Path, schema_file: Path) -> str | None:
    """What is wrong with the first line, which tells editors the schema; None if nothing is."""
    first_line = text.split("\n", 1)[0]
    match = COMMENT.fullmatch(first_line)
    if not match:
        return "line 1 must be '# yaml-language-server: $schema=...'"
    if (file.parent / match[1]).resolve() != schema_file.resolve():
        return f"line 1 names '{match[1]}', which is not {schema_file}"
    return None


def problems_of(file: Path, validator: Any, schema_file: Path, check_comment: bool) -> Iterator[tuple[str, str]]:
    """Path and message of every problem of a file."""
    try:
        text = file.read_text(encoding="utf-8")
        document = yaml.load(text, Loader=CoreLoader)
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as error:
        yield "top", f"could not be read: {error}"
        return
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}, column {mark.column + 1}: {error.problem}" if mark else str(error)
        yield "top", " ".join(place.split())
        return
    if check_comment and (problem := comment_problem(text, file, schema_file)):
        yield "top", problem
    for error in sorted(validator.iter_errors(document), key=place_of):
        yield show_path(document, error.absolute_path), show_message(error)


def main() -> int:
    """Checks the files that the command line names."""
    parser = argparse.ArgumentParser(description="Checks YAML files against a JSON Schema.")
    parser.add_argument("--check-comment", action="store_true", help="line 1 must point editors to the schema")
    parser.add_argument("schema", type=Path, metavar="SCHEMA")
    parser.add_argument("paths", type=Path, nargs="+", metavar="FILE_OR_DIR")
    arguments = parser.parse_args()

    try:
        schema = json.loads(arguments.schema.read_text(encoding="utf-8"))
        Validator.check_schema(schema)
    except (OSError, ValueError, jsonschema.SchemaError) as error:
        parser.error(f"{arguments.schema}: {error}")
    validator = Validator(schema)

    files = problems = 0
    for file in yaml_files(arguments.paths):
        files += 1
        for path, message in problems_of(file, validator, arguments.schema, arguments.check_comment):
            problems += 1
            print(f"{file}: {path}: {message}")
    print(f"{files} files, {problems} problems")
    if files == 0:
        print("no YAML file found", file=sys.stderr)
    return 0 if files and not problems else 1


if __name__ == "__main__":
    sys.exit(main())

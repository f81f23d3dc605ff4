#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks `aipath why` for every figure of `aipath gap`, works each out again from its terms and compares.

Usage: check_why.py AIPATH_PROGRAM [--cases N] [--first-seed N] [PROFILE...]

Profiles are the ones named and N that are drawn by lot, with roadmaps of their own. For each of them
- every number of aipath.gap/1, every null in place of one, and the verdict have an explanation with that very value,
- every explanation follows from its terms, by arithmetic that is written here a second time,
- every term can be asked in turn and then has the same value, or says where it was written, and that line is there,
- no explanation goes back to itself,
- the answer is as docs/schema/why.schema.json says.
"""
import argparse
import datetime
import json
import math
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

from compare_gap import DATE, ROLE, random_case

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schema" / "why.schema.json"
TEXTS = {"schema", "aipath_version", "date", "role", "role_name", "seniority", "notes", "name", "chosen", "skill",
         "category", "unlocks", "blocked_by", "reason", "after"}


def figures(gap):
    """Key and value of everything in the answer that is a figure."""
    def leaves(start, item, lists=()):
        for name, value in item.items():
            if name not in TEXTS and name not in lists and not isinstance(value, bool):
                yield f"{start}.{name}", value

    yield from leaves("gap", gap, ("requirements", "gaps", "steps", "do_first"))
    for place, requirement in enumerate(gap["requirements"], 1):
        yield from leaves(f"gap.requirements.{place}", requirement, ("options",))
        for option in requirement["options"]:
            for key, value in leaves(f"gap.requirements.{place}.{option['skill']}", option):
                name = key.rsplit(".", 1)[1]
                yield (f"gap.{option['skill']}.{name}" if name in ("claimed", "effective") else key), value
    for item in gap["gaps"]:
        yield from leaves(f"gap.{item['skill']}", item)
    for step in gap["steps"]:
        yield from leaves(f"gap.{step['skill']}.{step['level']}", step)
    for place, first in enumerate(gap["do_first"], 1):
        yield from leaves(f"gap.do_first.{place}", first)


def months_between(first, last):
    parts = [int(part) for part in first.split("-")]
    to = datetime.date.fromisoformat(last)
    year, month, day = parts[0], (parts[1] if len(parts) > 1 else 7), (parts[2] if len(parts) > 2 else to.day)
    months = (to.year - year) * 12 + to.month - month
    return max(0, months - (to.day < day))


def p80(mean, variance, spread, z):
    if mean <= 0:
        return 0
    log_variance = math.log1p(variance / mean ** 2)
    return mean * math.exp(z * math.sqrt(log_variance + spread ** 2) - log_variance / 2)


def weighted_mean(values, weights):
    return sum(v * w for v, w in zip(values, weights)) / sum(weights) if sum(weights) > 0 else 1


OPERATIONS = {
    "stated": lambda v, w: v[0] if v else None,
    "sum": lambda v, w: sum(value * weight for value, weight in zip(v, w)),
    "product": lambda v, w: math.prod(v),
    "quotient": lambda v, w: v[0] / v[1],
    "difference": lambda v, w: v[0] - v[1],
    "maximum": lambda v, w: max(v),
    "weighted_mean": weighted_mean,
    "weighted_percent": lambda v, w: 100 * weighted_mean(v, w),
    "capped_quotient": lambda v, w: min(1, v[0] / v[1]),
    "part": lambda v, w: min(1, max(0, v[0] - v[1])),
    "shifted_level": lambda v, w: min(5, max(1, v[0] + v[1])),
    "decay": lambda v, w: max(0, v[0] - (1 - 2 ** (-v[1] / v[2]))),
    "months_between": lambda v, w: months_between(v[0], v[1]),
    "pert_variance": lambda v, w: (v[0] - v[1]) * (v[2] - v[0]) / 7,
    "p80": lambda v, w: p80(*v),
    "count": lambda v, w: len(v),
    "count_met": lambda v, w: sum(value >= 1 for value in v),
    "verdict": lambda v, w: "ready" if v[0] == v[1] and v[2] >= v[3] - 1e-9 else "not-ready",
}


def is_close(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    return a == b


def origin_problem(term, folder):
    """What is wrong with the place that a term names, or nothing."""
    origin = term["origin"]
    if origin is None:
        return "neither key nor origin"
    if origin["path"] is None:
        return None if origin.get("note") else "an origin without place and note"
    path = folder / origin["path"]
    if not path.is_file():
        return f"no file {origin['path']}"
    if not 1 <= origin["line"] <= len(path.read_text(encoding="utf-8").splitlines()):
        return f"{origin['path']} has no line {origin['line']}"
    if origin["sources"] and not (origin.get("as_of") and origin.get("confidence")):
        return "sources without date or confidence"
    return None


def cycle_in(explanations):
    """A key that is explained by itself, or nothing."""
    done, open_keys = set(), set()
    for start in explanations:
        stack = [(start, False)]
        while stack:
            key, is_finished = stack.pop()
            if is_finished:
                open_keys.discard(key)
                done.add(key)
            elif key in open_keys:
                return key
            elif key not in done:
                open_keys.add(key)
                stack.append((key, True))
                stack += [(term["key"], False) for term in explanations[key]["terms"]
                          if term["key"] in explanations and term["key"] not in done]
    return None


def explanation_problems(explanations, folder):
    for key, explanation in explanations.items():
        terms = explanation["terms"]
        again = OPERATIONS[explanation["operation"]]([t["value"] for t in terms], [t["weight"] for t in terms])
        if not is_close(again, explanation["value"]):
            yield f"{key}: is {explanation['value']}, but its terms give {again}"
        for term in terms:
            if term["key"] is None:
                problem = origin_problem(term, folder)
                if problem:
                    yield f"{key}, {term['name']}: {problem}"
            elif term["key"] not in explanations:
                yield f"{key}: {term['key']} cannot be asked"
            elif not is_close(explanations[term["key"]]["value"], term["value"]):
                yield f"{key}: {term['key']} is {explanations[term['key']]['value']}, not {term['value']}"
    cycle = cycle_in(explanations)
    if cycle:
        yield f"{cycle}: is explained by itself"


def answer(program, folder, command, *words):
    run = subprocess.run([program, command, *words, "--date", DATE, "--format", "json"], cwd=folder,
                         capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise RuntimeError(f"{command} {' '.join(words)}: exit code {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def check(program, folder, words, role):
    """The number of figures, and what is wrong with their explanations."""
    gap = answer(program, folder, "gap", *words, "--role", role)
    listed = answer(program, folder, "why", *words, "--role", role)["explanations"]
    explanations = {explanation["key"]: explanation for explanation in listed}
    problems = [] if len(explanations) == len(listed) else ["a key is there twice"]
    asked = list(figures(gap))
    for key, value in asked:
        if key not in explanations:
            problems.append(f"{key} cannot be asked")
        elif explanations[key]["value"] != value:
            problems.append(f"{key}: gap says {value}, why says {explanations[key]['value']}")
    problems += explanation_problems(explanations, folder)
    # Asked by name it is the same explanation as in the list.
    keys = [key for key, _ in asked][:: max(1, len(asked) // 40)]
    by_name = answer(program, folder, "why", *words, "--role", role, *keys)
    validator = jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    problems += [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                 for error in validator.iter_errors(by_name)]
    if by_name["explanations"] != [explanations[key] for key in keys if key in explanations]:
        problems.append("asked by name, an explanation is another one")
    return len(asked), problems


def random_words(seed, folder):
    roadmap, profile = random_case(seed)
    if seed % 2:
        profile["hours_per_week"] = 7.5
    (folder / f"roadmap-{seed}.yaml").write_text(yaml.safe_dump(roadmap, sort_keys=False), encoding="utf-8")
    (folder / f"profile-{seed}.yaml").write_text(yaml.safe_dump(profile, sort_keys=False), encoding="utf-8")
    return [f"profile-{seed}.yaml", "--roadmap", f"roadmap-{seed}.yaml"]


def roles_of(profile):
    written = yaml.safe_load(profile.read_text(encoding="utf-8"))
    return written.get("roles") or [written["role"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("profiles", nargs="*", type=pathlib.Path)
    parser.add_argument("--cases", type=int, default=30)
    parser.add_argument("--first-seed", type=int, default=1)
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    here = pathlib.Path.cwd()
    failed = figures_asked = 0
    with tempfile.TemporaryDirectory() as scratch:
        cases = [(str(profile), here, [str(profile)], role) for profile in arguments.profiles
                 for role in roles_of(profile)]
        for seed in range(arguments.first_seed, arguments.first_seed + arguments.cases):
            folder = pathlib.Path(scratch)
            cases.append((f"seed {seed}", folder, random_words(seed, folder), ROLE))
        for name, folder, words, role in cases:
            count, problems = check(program, folder, words, role)
            figures_asked += count
            failed += bool(problems)
            for problem in problems[:20]:
                print(f"{name}, {role}: {problem}")
    print(f"{figures_asked} figures of {len(cases)} gaps asked, {failed} gaps with problems")
    return 1 if failed or figures_asked == 0 else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares `aipath gap` with gap_reference.py on random roadmaps and profiles.

Usage: compare_gap.py AIPATH_PROGRAM [--cases N] [--first-seed N]
"""
import argparse
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

import yaml

from gap_reference import reference

DATE = "2026-11-24"
ROLE = "zzref-role"


def random_hours(draw):
    kind = draw.randrange(3)
    likely = draw.choice([1, 2, 2.5, 4, 7, 10, 12, 30])
    if kind == 0:
        return likely
    if kind == 1:
        return {"low": likely, "high": likely * draw.randint(1, 4)}
    return {"low": likely / 2, "likely": likely, "high": likely * draw.randint(1, 3)}


def random_skill(draw, names, place):
    skill = {"id": names[place], "name": names[place].upper(), "category": "zzref-category",
             "hours": [random_hours(draw) for _ in range(5)], "source": "zzref-source"}
    if draw.random() < 0.5:
        skill["half_life_months"] = draw.choice([6, 11, {"value": 24.5, "source": "zzref-source"}])
    before = draw.sample(names[:place], min(place, draw.randint(0, 3)))
    if before:
        skill["prerequisites"] = []
    for name in before:
        prerequisite = {"skill": name, "reason": "drawn by lot"}
        if draw.random() < 0.7:
            prerequisite["min_level"] = draw.randint(1, 5)
        if draw.random() < 0.7:
            prerequisite["for"] = draw.randint(1, 5)
        if draw.random() < 0.3:
            prerequisite["kind"] = "soft"
        skill["prerequisites"].append(prerequisite)
    return skill


def random_requirement(draw, names):
    importance = draw.randint(1, 5)
    count = min(len(names), draw.choice([1, 1, 2, 3]))
    options = [{"skill": name, "level": draw.randint(1, 5)} for name in draw.sample(names, count)]
    if len(options) == 1:
        return {**options[0], "importance": importance}
    return {"name": "some of them", "importance": importance, "count": draw.randint(1, len(options)), "any_of": options}


def random_case(seed):
    draw = random.Random(seed)
    names = [f"zzref-{letter}" for letter in "abcdefghij"[:draw.randint(2, 8)]]
    draw.shuffle(names)
    roadmap = {
        "roadmap": {"id": "zzref", "title": "Drawn by lot", "version": "1.0.0"},
        "sources": [{"id": "zzref-source", "title": "A die", "kind": "estimate", "as_of": "2026-01",
                     "confidence": "estimate", "note": "drawn by lot"}],
        "categories": [{"id": "zzref-category", "name": "Drawn by lot"}],
        "skills": [random_skill(draw, names, place) for place in range(len(names))],
        "roles": [{"id": ROLE, "name": "Drawn by lot", "summary": "Drawn by lot", "source": "zzref-source",
                   "ready_at": draw.choice([20, 50, 80]),
                   "requirements": [random_requirement(draw, names) for _ in range(draw.randint(1, 6))]}],
    }
    profile = {"seniority": draw.choice(["entry", "mid", "mid", "senior"]), "skills": {}}
    if draw.random() < 0.5:
        profile["pace"] = draw.choice([0.75, 1.5])
    if draw.random() < 0.3:
        profile["prefer"] = draw.sample(names, draw.randint(1, 2))
    for name in names:
        if draw.random() < 0.4:
            continue
        level = draw.choice([0, 0.5, 1, 2, 2.25, 3, 3.5, 4, 5])
        used = draw.choice([None, "2026-10", "2025-03-30", "2024", "2023-11-24"])
        profile["skills"][name] = level if used is None else {"level": level, "last_used": used}
    return roadmap, profile


def is_close(a, b):
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)


def differences(ours, theirs):
    """What in `theirs`, the answer of aipath, is not as in `ours`."""
    found = [f"{key}: expected {ours[key]}, got {theirs[key]}"
             for key in ("readiness", "must_readiness", "hours_likely") if not is_close(ours[key], theirs[key])]
    if ours["verdict"] != theirs["verdict"]:
        found.append(f"verdict: expected {ours['verdict']}, got {theirs['verdict']}")
    return found


def answer_differences(answer, theirs):
    found = []
    gaps = {gap["skill"]: gap for gap in theirs["gaps"]}
    if gaps.keys() != answer["gaps"].keys():
        found.append(f"gaps: expected {sorted(answer['gaps'])}, got {sorted(gaps)}")
    for skill in gaps.keys() & answer["gaps"].keys():
        found += [f"gap {skill} {key}: expected {value}, got {gaps[skill][key]}"
                  for key, value in answer["gaps"][skill].items() if not is_close(value, gaps[skill][key])]
    steps = {f"{step['skill']}@{step['level']}": step["hours_likely"] for step in theirs["steps"]}
    if steps.keys() != answer["steps"].keys():
        found.append(f"steps: expected {sorted(answer['steps'])}, got {sorted(steps)}")
    found += [f"step {step}: expected {answer['steps'][step]}, got {steps[step]}"
              for step in steps.keys() & answer["steps"].keys() if not is_close(answer["steps"][step], steps[step])]
    return found


def check(program, seed, folder):
    roadmap, profile = random_case(seed)
    roadmap_path = folder / f"roadmap-{seed}.yaml"
    profile_path = folder / f"profile-{seed}.yaml"
    roadmap_path.write_text(yaml.safe_dump(roadmap, sort_keys=False), encoding="utf-8")
    profile_path.write_text(yaml.safe_dump(profile, sort_keys=False), encoding="utf-8")
    run = subprocess.run([program, "gap", profile_path, "--roadmap", roadmap_path, "--role", ROLE, "--date", DATE,
                          "--format", "json"], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return [f"exit code {run.returncode}: {run.stderr}"]
    # Read back, so that both programs see what the file says.
    ours = reference(yaml.safe_load(roadmap_path.read_text(encoding="utf-8")),
                     yaml.safe_load(profile_path.read_text(encoding="utf-8")), ROLE, DATE)
    theirs = json.loads(run.stdout)
    per_answer = [answer_differences(answer, theirs) for answer in ours["answers"]]
    return differences(ours, theirs) + min(per_answer, key=len)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--first-seed", type=int, default=1)
    arguments = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(arguments.first_seed, arguments.first_seed + arguments.cases):
            problems = check(arguments.program, seed, pathlib.Path(folder))
            failed += bool(problems)
            for problem in problems:
                print(f"seed {seed}: {problem}")
    print(f"{arguments.cases - failed} of {arguments.cases} cases agree")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

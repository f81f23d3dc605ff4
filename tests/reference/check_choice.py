#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Weighs decisions a second time, in fractions, and compares with `aipath choose`.

Usage: check_choice.py AIPATH_PROGRAM [--cases N] [--first-seed N]

Every decision of the shipped roadmaps is asked with answers drawn by lot, N times each. The file that is read is the YAML of
the roadmaps, not what the program says about it. Where an answer would turn the decision, all answers are tried.
"""

import argparse
import pathlib
import random
import subprocess
import sys
import json
from fractions import Fraction

import yaml

DECISIONS = pathlib.Path(__file__).resolve().parents[2] / "roadmaps" / "decisions"


def weights_of(decision, answers):
    return [Fraction(c["weight"] * answers.get(c["id"], 3), 3) for c in decision["criteria"]]


def sums_of(decision, weights):
    return {o["id"]: sum(w * c["scores"][o["id"]] for w, c in zip(weights, decision["criteria"])) for o in decision["options"]}


def ranking_of(sums):
    return sorted(sums, key=lambda option: (-sums[option], option))


def limits_of(decision, weights, leader, k):
    """The nearest weights below and above at which another option is level, each with that option."""
    sums, scores = sums_of(decision, weights), decision["criteria"][k]["scores"]
    below, above = [], []
    for option in sums:
        difference = scores[leader] - scores[option]
        if difference:
            level = weights[k] - Fraction(sums[leader] - sums[option]) / difference
            (below if difference > 0 else above).append((level, option))
    lower = max((x for x in below if x[0] > 0), key=lambda x: x[0], default=None)
    upper = min(above, key=lambda x: x[0], default=None)
    return [end and (end[0], min(o for x, o in ends if x == end[0])) for end, ends in ((lower, below), (upper, above))]


def turning_answers(decision, answers, leader, k):
    criterion, now = decision["criteria"][k], answers.get(decision["criteria"][k]["id"], 3)
    turns = []
    for answer in range(6):
        sums = sums_of(decision, weights_of(decision, answers | {criterion["id"]: answer}))
        if max(sums.values()) > sums[leader]:
            turns.append(answer)
    return max((a for a in turns if a < now), default=None), min((a for a in turns if a > now), default=None)


def near(given, expected):
    return given is not None and abs(given - float(expected)) < 1e-9


def problems(decision, answers, said):
    weights = weights_of(decision, answers)
    sums, total = sums_of(decision, weights), sum(weights)
    if total == 0:
        if said["leaders"]:
            yield "a leader although nothing counts"
        return
    ranking = ranking_of(sums)
    leader = ranking[0]
    if [o["option"] for o in said["options"]] != ranking:
        yield "ranking"
    if said["leaders"] != [o for o in ranking if sums[o] == sums[leader]]:
        yield "leaders"
    for option in said["options"]:
        if not near(option["score"], sums[option["option"]] / total):
            yield f"score of {option['option']}"
    turns_at_all = len(said["leaders"]) > 1
    for k, criterion in enumerate(said["criteria"]):
        name = criterion["criterion"]
        if not near(criterion["weight"], weights[k]) or not near(criterion["share"], weights[k] / total):
            yield f"weight of {name}"
        answers_that_turn = turning_answers(decision, answers, leader, k)
        turns_at_all = turns_at_all or answers_that_turn != (None, None)
        for key, limit, answer in zip(("lower", "upper"), limits_of(decision, weights, leader, k), answers_that_turn):
            if (criterion[key] is None) != (limit is None):
                yield f"{key} of {name}"
            elif limit and not (near(criterion[key]["weight"], limit[0]) and criterion[key]["option"] == limit[1]
                                and criterion[key]["importance"] == answer):
                yield f"{key} of {name}: {criterion[key]} and not {limit} {answer}"
    if said["firm"] == turns_at_all:
        yield "firm"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=2)
    parser.add_argument("--first-seed", type=int, default=1)
    options = parser.parse_args()
    decisions = [d for path in sorted(DECISIONS.glob("*.yaml")) for d in yaml.safe_load(path.read_text("utf-8"))["decisions"]]
    failures = cases = 0
    for seed in range(options.first_seed, options.first_seed + options.cases):
        lot = random.Random(seed)
        for decision in decisions:
            asked = [c["id"] for c in decision["criteria"] if lot.random() < 0.7]
            answers = {name: lot.randrange(6) for name in asked}
            command = [options.program, "choose", decision["id"], "--format", "json", "--date", "2026-11-24"]
            command += [f"--answer={name}={answer}" for name, answer in answers.items()]
            said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            cases += 1
            for problem in problems(decision, answers, said):
                failures += 1
                print(f"{decision['id']}, seed {seed}: {problem}")
    print(f"{cases} cases, {failures} problems")
    return 1 if failures or not cases else 0


if __name__ == "__main__":
    sys.exit(main())

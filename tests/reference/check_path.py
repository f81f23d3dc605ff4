#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks `aipath path --format json` from outside, sharing no code with it.

For random small roadmaps and learners: the steps are those that the role needs, in an order that keeps every hard
prerequisite; hours, points, readiness after each step and the objective follow from the definitions; of all permitted
orders none has a smaller objective than the bound, and none a smaller one at all where the answer says "optimal"; and with
`--max-hours` no closed choice of steps gives more readiness. Usage: check_path.py PROGRAM [--cases N] [--first-seed N]
"""
import argparse
import functools
import json
import pathlib
import subprocess
import sys
import tempfile

import yaml

from compare_gap import DATE, ROLE, is_close, random_case
from gap_reference import Learner, demands_of, readiness

LARGEST = 13  # steps for which all orders are tried, as sets of what is done


def needs_of(step, steps, skills, kind):
    """Steps of the list that must come before this one. A prerequisite holds for the lowest step from its level on."""
    skill, level = step
    found = {(skill, level - 1)} & steps if kind == "hard" else set()
    for prerequisite in skills[skill].get("prerequisites", []):
        start = prerequisite.get("for", 1)
        is_lowest = (skill, level - 1) not in steps
        if prerequisite.get("kind", "hard") == kind and (start == level or (start < level and is_lowest)):
            found |= {(prerequisite["skill"], prerequisite.get("min_level", 1))} & steps
    return found - {step}


def reachable(start, arcs):
    seen, open_steps = set(), [start]
    while open_steps:
        for before in arcs[open_steps.pop()]:
            if before not in seen:
                seen.add(before)
                open_steps.append(before)
    return seen


def precedence(steps, skills):
    """What each step waits for: hard ones, and soft ones by id where they close no cycle."""
    arcs = {step: needs_of(step, steps, skills, "hard") for step in steps}
    for step in sorted(steps):
        for before in sorted(needs_of(step, steps, skills, "soft")):
            if step not in reachable(before, arcs):
                arcs[step].add(before)
    return arcs


class Case:
    def __init__(self, roadmap, profile, answer):
        self.skills = {skill["id"]: skill for skill in roadmap["skills"]}
        self.learner = Learner(self.skills, profile, tuple(int(part) for part in DATE.split("-")))
        role = next(role for role in roadmap["roles"] if role["id"] == ROLE)
        self.demands = demands_of(role, profile.get("seniority", "mid"))
        self.pace = profile.get("pace", 1.0)
        self.answer = answer
        self.taken = [(step["skill"], step["level"]) for step in answer["steps"]]
        cut = [(step["skill"], step["level"]) for step in answer["cut"]]
        self.needed = set(self.taken) | set(cut)

    def hours(self, step):
        return self.learner.hours(step) * self.pace

    def part(self, step):
        skill, level = step
        return level - max(level - 1, min(level, self.learner.effective[skill]))

    def points(self, step, chosen):
        """Of the options that the gap has chosen, each level its even share."""
        total = sum(demand["importance"] for demand in self.demands)
        points = 0.0
        for demand, options in zip(self.demands, chosen):
            for skill, level in options:
                if skill == step[0] and step[1] <= level and not self.learner.has(skill, level):
                    points += 100 * demand["importance"] / total / demand["count"] / level * self.part(step)
        return points

    def readiness_with(self, steps):
        levels = dict(self.learner.effective)
        for skill, level in steps:
            levels[skill] = max(levels[skill], level)
        before, self.learner.effective = self.learner.effective, levels
        result = readiness(self.demands, self.learner) if self.demands else 100.0
        self.learner.effective = before
        return result


def check_order(case, chosen):
    problems = []
    done, hours, objective = [], 0.0, 0.0
    arcs = precedence(set(case.taken), case.skills)
    for step, written in zip(case.taken, case.answer["steps"]):
        name = f"{step[0]}@{step[1]}"
        late = arcs[step] - set(done)
        if late:
            problems.append(f"{name} comes before {sorted(late)}")
        done.append(step)
        hours += case.hours(step)
        points = case.points(step, chosen)
        objective += points * hours
        for key, value in [("hours_likely", case.hours(step)), ("hours_cumulated", hours), ("points", points),
                           ("readiness_after", case.readiness_with(done))]:
            if not is_close(written[key], value):
                problems.append(f"{name}: {key} is {written[key]}, expected {value}")
    if not is_close(case.answer["objective"], objective):
        problems.append(f"objective is {case.answer['objective']}, expected {objective}")
    return problems, arcs


def least_objective(case, chosen, arcs):
    """By dynamic programming over all sets of steps that can be done first."""
    steps = case.taken
    place = {step: i for i, step in enumerate(steps)}
    needs = [sum(1 << place[before] for before in arcs[step]) for step in steps]
    hours = [case.hours(step) for step in steps]
    points = [case.points(step, chosen) for step in steps]

    @functools.lru_cache(maxsize=None)
    def least(done):
        if done == (1 << len(steps)) - 1:
            return 0.0
        spent = sum(hours[i] for i in range(len(steps)) if done >> i & 1)
        return min(points[i] * (spent + hours[i]) + least(done | 1 << i)
                   for i in range(len(steps)) if not done >> i & 1 and needs[i] & ~done == 0)

    return least(0)


def check_bound(case, chosen, arcs):
    if len(case.taken) > LARGEST:
        return []
    least = least_objective(case, chosen, arcs)
    problems = []
    if case.answer["lower_bound"] > least + 1e-6 * max(1, least):
        problems.append(f"lower_bound is {case.answer['lower_bound']}, but {least} can be had")
    if case.answer["optimal"] and not is_close(case.answer["objective"], least):
        problems.append(f"objective is {case.answer['objective']}, but {least} can be had")
    return problems


def check_choice(case, max_hours):
    if sum(case.hours(step) for step in case.taken) > max_hours + 1e-6:
        return ["the steps take more than --max-hours"]
    if len(case.needed) > LARGEST or not case.answer["choice_optimal"]:
        return []
    steps = sorted(case.needed)
    hard = {step: needs_of(step, case.needed, case.skills, "hard") for step in steps}
    best = 0.0
    for bits in range(1 << len(steps)):
        subset = {step for i, step in enumerate(steps) if bits >> i & 1}
        fits = sum(case.hours(step) for step in subset) <= max_hours + 1e-9
        if fits and all(hard[step] <= subset for step in subset):
            best = max(best, case.readiness_with(subset))
    mine = case.readiness_with(case.taken)
    return [f"readiness {mine} in {max_hours} h, but {best} can be had"] if best > mine + 1e-4 else []


def ask(program, command, profile, roadmap, *flags):
    run = subprocess.run([program, command, profile, "--roadmap", roadmap, "--role", ROLE, "--date", DATE, "--format",
                          "json", *flags], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise RuntimeError(f"{command} {flags}: exit code {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def check(program, seed, folder):
    roadmap, profile = random_case(seed)
    roadmap_path = folder / f"roadmap-{seed}.yaml"
    profile_path = folder / f"profile-{seed}.yaml"
    roadmap_path.write_text(yaml.safe_dump(roadmap, sort_keys=False), encoding="utf-8")
    profile_path.write_text(yaml.safe_dump(profile, sort_keys=False), encoding="utf-8")
    roadmap = yaml.safe_load(roadmap_path.read_text(encoding="utf-8"))  # so that both see what the file says
    profile = yaml.safe_load(profile_path.read_text(encoding="utf-8"))

    gap = ask(program, "gap", profile_path, roadmap_path)
    chosen = [[(option["skill"], option["level"]) for option in requirement["options"]
               if option["skill"] in requirement["chosen"]] for requirement in gap["requirements"]]
    whole = Case(roadmap, profile, ask(program, "path", profile_path, roadmap_path))
    problems = []
    if sorted(whole.taken) != sorted((step["skill"], step["level"]) for step in gap["steps"]):
        problems.append("the steps are not those of the gap")
    found, arcs = check_order(whole, chosen)
    problems += found + check_bound(whole, chosen, arcs)
    max_hours = round(gap["hours_likely"] * (seed % 10) / 10, 2)
    part = Case(roadmap, profile, ask(program, "path", profile_path, roadmap_path, "--max-hours", str(max_hours)))
    if part.needed != whole.needed:
        problems.append("steps and cut together are not what is needed")
    return problems + check_order(part, chosen)[0] + check_choice(part, max_hours)


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

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Computes a gap by its definitions (docs/definitions.md), sharing no code with aipath.

Slow and plain on purpose: every way to choose options is tried. Usage: gap_reference.py ROADMAP PROFILE ROLE DATE
"""
import itertools
import json
import sys

import yaml


def as_number(value):
    """A number, or the value of a fact."""
    return float(value["value"]) if isinstance(value, dict) else float(value)


def likely_hours(value):
    if not isinstance(value, dict) or "value" in value:
        return as_number(value)
    if "likely" in value:
        return as_number(value["likely"])
    return (as_number(value["low"]) + as_number(value["high"])) / 2


def months_since(last_used, today):
    """Whole calendar months; without a day it is the same day of the month, without a month July."""
    parts = [int(part) for part in str(last_used).split("-")]
    year, month, day = (parts + [None, None])[:3]
    months = (today[0] - year) * 12 + today[1] - (month or 7)
    if day is not None and today[2] < day:
        months -= 1
    return max(months, 0)


class Learner:
    def __init__(self, skills, profile, today):
        self.skills = skills
        self.claimed = {skill: 0.0 for skill in skills}
        self.effective = {skill: 0.0 for skill in skills}
        for skill, entry in (profile.get("skills") or {}).items():
            fields = entry if isinstance(entry, dict) else {"level": entry}
            level = float(fields["level"])
            lost = 0.0
            if "last_used" in fields and "half_life_months" in skills[skill]:
                half_life = as_number(skills[skill]["half_life_months"])
                lost = 1 - 2 ** (-months_since(fields["last_used"], today) / half_life)
            self.claimed[skill] = level
            self.effective[skill] = max(0.0, level - lost)

    def has(self, skill, level):
        return self.effective[skill] >= level

    def hours(self, step):
        """What was never learnt counts in full, what was known once and is forgotten at 30%."""
        skill, level = step
        per_level = likely_hours(self.skills[skill]["hours"][level - 1])
        new = level - max(level - 1, min(level, self.claimed[skill]))
        missing = level - max(level - 1, min(level, self.effective[skill]))
        return per_level * (new + 0.3 * (missing - new))

    def closure(self, targets):
        """All steps to learn for the targets: the fixpoint of 'and what that needs'."""
        steps = {target for target in targets if not self.has(*target)}
        while True:
            needed = set(steps)
            for skill, level in steps:
                if level > 1:
                    needed.add((skill, level - 1))
                for prerequisite in self.skills[skill].get("prerequisites", []):
                    if prerequisite.get("kind", "hard") == "hard" and level >= prerequisite.get("for", 1):
                        needed.add((prerequisite["skill"], prerequisite.get("min_level", 1)))
            needed = {step for step in needed if not self.has(*step)}
            if needed == steps:
                return steps
            steps = needed


def shifted(level, seniority):
    return max(1, min(5, level + {"entry": -1, "mid": 0, "senior": 1}[seniority]))


def demands_of(role, seniority):
    demands = []
    for requirement in role["requirements"]:
        options = requirement.get("any_of") or [requirement]
        demands.append({
            "importance": requirement["importance"],
            "count": requirement.get("count", 1),
            "options": [(option["skill"], shifted(option["level"], seniority)) for option in options],
        })
    return demands


def ways_to_meet(demand, learner, preferred):
    """The sets of options to try: what is met counts first, then what is preferred, then anything."""
    met = [option for option in demand["options"] if learner.has(*option)]
    if len(met) >= demand["count"]:
        return [met[:demand["count"]]]
    unmet = [option for option in demand["options"] if not learner.has(*option)]
    wanted = [option for name in preferred for option in unmet if option[0] == name]
    taken = met + wanted[:demand["count"] - len(met)]
    others = [option for option in unmet if option not in taken]
    return [taken + list(rest) for rest in itertools.combinations(others, demand["count"] - len(taken))]


def satisfaction(demand, learner):
    ratios = sorted((min(1.0, learner.effective[skill] / level) for skill, level in demand["options"]), reverse=True)
    return sum(ratios[:demand["count"]]) / demand["count"]


def readiness(demands, learner):
    weight = sum(demand["importance"] for demand in demands)
    return 100 * sum(demand["importance"] * satisfaction(demand, learner) for demand in demands) / weight


def find_gaps(demands, choice, learner):
    weight = sum(demand["importance"] for demand in demands)
    gaps = {}
    for demand, options in zip(demands, choice):
        lacking = {skill: (level, 1 - learner.effective[skill] / level)
                   for skill, level in options if not learner.has(skill, level)}
        points = 100 * demand["importance"] * (1 - satisfaction(demand, learner)) / weight
        for skill, (level, lack) in lacking.items():
            gap = gaps.setdefault(skill, {"required": 0, "importance": 0, "points": 0.0})
            gap["required"] = max(gap["required"], level)
            gap["importance"] = max(gap["importance"], demand["importance"])
            gap["points"] += points * lack / sum(share for _, share in lacking.values())
    return gaps


def reference(roadmap, profile, role_id, date):
    today = tuple(int(part) for part in date.split("-"))
    skills = {skill["id"]: skill for skill in roadmap["skills"]}
    role = next(role for role in roadmap["roles"] if role["id"] == role_id)
    learner = Learner(skills, profile, today)
    demands = demands_of(role, profile.get("seniority", "mid"))
    pace = profile.get("pace", 1.0)

    answers = []  # every choice: hours, steps, options
    for choice in itertools.product(*(ways_to_meet(d, learner, profile.get("prefer", [])) for d in demands)):
        steps = learner.closure({option for options in choice for option in options})
        answers.append((sum(learner.hours(step) for step in steps), steps, choice))
    least = min(hours for hours, _, _ in answers)
    best = [answer for answer in answers if answer[0] <= least + 1e-6]

    musts = [demand for demand in demands if demand["importance"] == 5]
    ready = readiness(demands, learner)
    is_ready = all(satisfaction(d, learner) >= 1 for d in musts) and ready >= role.get("ready_at", 80) - 1e-9
    result = {
        "readiness": ready,
        "must_readiness": readiness(musts, learner) if musts else None,
        "verdict": "ready" if is_ready else "not-ready",
        "hours_likely": least * pace,
        "answers": [],  # those of the least hours: several may tie
    }
    for _, steps, choice in best:
        gaps = find_gaps(demands, choice, learner)
        for skill, gap in gaps.items():
            gap["claimed"] = learner.claimed[skill]
            gap["effective"] = learner.effective[skill]
            gap["hours_likely"] = pace * sum(learner.hours((skill, level)) for level in range(1, gap["required"] + 1)
                                             if not learner.has(skill, level))
        result["answers"].append({
            "gaps": gaps,
            "steps": {f"{skill}@{level}": learner.hours((skill, level)) * pace for skill, level in steps},
        })
    return result


def main():
    roadmap_path, profile_path, role, date = sys.argv[1:]
    with open(roadmap_path, encoding="utf-8") as roadmap, open(profile_path, encoding="utf-8") as profile:
        print(json.dumps(reference(yaml.safe_load(roadmap), yaml.safe_load(profile), role, date), indent=2))


if __name__ == "__main__":
    main()

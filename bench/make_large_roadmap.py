#!/usr/bin/env python3
"""Writes a large roadmap and a profile for the benchmarks.

usage: make_large_roadmap.py FOLDER [SKILLS [PREREQUISITES]]

Skills form a directed acyclic graph: each prerequisite points to a skill with a lower number. One role asks for every
tenth skill, and for one of three in some places. Seeded: the same files every time.
"""

import random
import sys
from pathlib import Path


def roadmap(skills: int, prerequisites: int) -> str:
    rng = random.Random(1)
    wanted: list[dict[int, tuple[int, int]]] = [{} for _ in range(skills)]
    placed = 0
    while placed < prerequisites:
        skill = rng.randrange(1, skills)
        before = rng.randrange(max(0, skill - 400), skill)
        if before not in wanted[skill]:
            wanted[skill][before] = (rng.randint(1, 3), rng.randint(1, 3))
            placed += 1
    lines = [
        "roadmap: {id: large, title: A large roadmap, version: 1.0.0}",
        "sources:",
        "  - {id: large-source, title: Made up, kind: estimate, as_of: 2026-11, confidence: estimate}",
        "categories:",
        "  - {id: large-category, name: Large}",
        "skills:",
    ]
    for number, before in enumerate(wanted):
        lines += [
            f"  - id: large-{number}",
            f"    name: Skill number {number}",
            "    category: large-category",
            "    summary: A skill of the benchmark",
            f"    aliases: [large skill {number}]",
            f"    hours: [{rng.randint(1, 5)}, {rng.randint(5, 20)}, {rng.randint(20, 60)}, 80, 200]",
            "    levels: {1: can one, 2: can two, 3: can three, 4: can four}",
            "    source: large-source",
        ]
        if before:
            lines.append("    prerequisites:")
            lines += [
                f"      - {{skill: large-{skill}, min_level: {level}, for: {start}, reason: It comes first}}"
                for skill, (level, start) in sorted(before.items())
            ]
    lines += ["roles:", "  - id: large-role", "    name: Large role", "    source: large-source", "    requirements:"]
    for number in range(0, skills, 10):
        if number % 100 == 0 and number + 3 < skills:
            options = ", ".join(f"{{skill: large-{number + i}, level: 2}}" for i in range(3))
            lines.append(f"      - {{name: one of three, importance: 4, any_of: [{options}]}}")
        else:
            lines.append(f"      - {{skill: large-{number}, level: 3, importance: {rng.randint(1, 5)}}}")
    return "\n".join(lines) + "\n"


def profile(skills: int) -> str:
    rng = random.Random(2)
    claims = [f"  large-{n}: {rng.randint(1, 4)}" for n in range(0, skills, 7)]
    return "role: large-role\nhours_per_week: 10\nskills:\n" + "\n".join(claims) + "\n"


def main() -> None:
    folder = Path(sys.argv[1])
    skills = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    prerequisites = int(sys.argv[3]) if len(sys.argv) > 3 else 50_000
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "large.yaml").write_text(roadmap(skills, prerequisites), encoding="utf-8")
    (folder / "profile.yaml").write_text(profile(skills), encoding="utf-8")


if __name__ == "__main__":
    main()

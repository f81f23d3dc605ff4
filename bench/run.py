#!/usr/bin/env python3
"""Measures the promises about speed; prints one line each. usage: run.py BUILD_FOLDER

Programs are started alternately, so that what else the machine does hits all of them alike; the median of wall times is
printed. The large roadmap has 10,000 skills with 50,000 prerequisites (make_large_roadmap.py).
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def start(command: list[str]) -> float:
    """Wall time of one run in milliseconds."""
    begin = time.perf_counter()
    code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT, check=False).returncode
    taken = (time.perf_counter() - begin) * 1000
    if code not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {code}")
    return taken


def start_fast(command: list[str]) -> float:
    """Wall time with the cheapest way to start a program, for those that end at once."""
    null = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
    begin = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status = os.waitpid(process, 0)
    taken = (time.perf_counter() - begin) * 1000
    os.close(null)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed")
    return taken


def medians(commands: dict[str, list[str]], runs: int, measure) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(measure(command))
    return {name: statistics.median(values) for name, values in times.items()}


def verdict(holds: bool) -> str:
    return "holds" if holds else "MISSED"


def measure_start(aipath: str, build: Path) -> None:
    os.chdir(ROOT)
    commands = {
        "nothing": [str(build / "bench/do_nothing")],
        "gap": [aipath, "gap", "examples/profile.yaml", "--date", "2026-11-24"],
    }
    got = medians(commands, 300, start_fast)
    ratio = got["gap"] / got["nothing"]
    print(f"gap of the example: {got['gap']:.2f} ms, a program that does nothing: {got['nothing']:.2f} ms, "
          f"ratio {ratio:.2f} (promised: at most 3, and under 10 ms): {verdict(ratio <= 3 and got['gap'] < 10)}")


def measure_large(aipath: str, build: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, str(HERE / "make_large_roadmap.py"), folder], check=True)
        large, profile = f"{folder}/large.yaml", f"{folder}/profile.yaml"
        commands = {
            "yaml-cpp": [str(build / "bench/load_yaml"), large],
            "lint": [aipath, "roadmap", "lint", large],
            "gap": [aipath, "gap", profile, "--roadmap", large, "--date", "2026-11-24"],
        }
        got = medians(commands, 7, start)
        limit = 3 * got["yaml-cpp"]
        size = os.path.getsize(large) / 1e6
        print(f"10,000 skills, 50,000 prerequisites, {size:.1f} MB: yaml-cpp alone {got['yaml-cpp']:.0f} ms, "
              f"lint {got['lint']:.0f} ms, gap {got['gap']:.0f} ms "
              f"(promised: both together at most {limit:.0f} ms): {verdict(got['lint'] + got['gap'] <= limit)}")
        embedded = subprocess.run([str(build / "bench/gap_embedded"), large, profile], capture_output=True, text=True,
                                  check=True)
        taken = float(embedded.stdout)
        print(f"the same from the embedded form: {taken:.1f} ms (promised: under 50 ms): {verdict(taken < 50)}")


def main() -> None:
    build = Path(sys.argv[1] if len(sys.argv) > 1 else "build/bench").resolve()
    aipath = str(build / "aipath")
    measure_start(aipath, build)
    measure_large(aipath, build)


if __name__ == "__main__":
    main()

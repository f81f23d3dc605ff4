#!/usr/bin/env python3
"""Works out the returns of certifications again: roi_reference.py PROGRAM PROFILE... [--assume KEY=VALUE,...]...

Reads the facts from the roadmap files and the profile, not from the program, and follows docs/roi.md in decimal
arithmetic of 40 digits. Compared with `aipath roi --format json`, to the cent: NPV of cash and with time at low, likely
and high uplift, payback month, ROI, break-even (the NPV there is 0, found by bisection), IRR (a sign change of the NPV
around the rate that is given) and MIRR. Only the hours left come from the program: what is forgotten is the gap's matter.

Prints each difference; exits 1 if there is one. Needs PyYAML.
"""

import argparse
import json
import subprocess
import sys
from decimal import Decimal as D
from decimal import getcontext
from math import ceil
from pathlib import Path

import yaml

getcontext().prec = 40
ROOT = Path(__file__).resolve().parents[2]
CENT = D("0.0051")
DEFAULTS = {"horizon_years": 3, "discount_rate": "0.05", "pass_probability": "0.7", "attempts": 2, "decay": "0.1",
            "tax_rate": 0, "employer_share": 0}


def catalogue() -> tuple[dict, dict]:
    """Certifications and uplift classes of the shipped roadmaps by id."""
    entries, classes = {}, {}
    for file in sorted((ROOT / "roadmaps" / "certifications").glob("*.yaml")):
        document = yaml.safe_load(file.read_text(encoding="utf-8"))
        entries.update({c["id"]: c for c in document.get("certifications", [])})
        classes.update({u["id"]: u for u in document.get("uplift_classes", [])})
    return entries, classes


def middle(cost: dict) -> D:
    """The middle of a cost, for all its months."""
    amount = D(str(cost["amount"])) if "amount" in cost else (D(str(cost["low"])) + D(str(cost["high"]))) / 2
    return amount * (max(1, cost.get("months", 1)) if cost.get("per") == "month" else 1)


class Case:
    """One certification of one learner."""

    def __init__(self, entry: dict, classes: dict, profile: dict, settings: dict, hours: D) -> None:
        rates = profile.get("roi", {}).get("exchange_rates", [])
        self.rate = D(str(rates[0]["rate"])) if rates else D(1)  # every fee is in dollars
        self.s = settings
        self.hours = hours
        self.salary = D(str(profile["salary"]["amount"]))
        self.value = D(str(settings["hour_value"])) if "hour_value" in settings else (
            self.salary / 2080 * (1 - D(str(settings["tax_rate"]))) / 2)
        fee = D(str(entry["fee"]["amount"])) * self.rate if "fee" in entry else D(0)
        p, k = D(str(settings["pass_probability"])), int(settings["attempts"])
        self.passed = 1 - (1 - p) ** k
        bundle = entry.get("attempts_included", 1)
        fees = sum((fee * (1 - p) ** tried for tried in range(0, k, bundle)), D(0))
        materials = sum((middle(o) for o in entry.get("other_costs", []) if not o.get("optional")), D(0))
        if "programme_cost" in entry:
            materials += middle(entry["programme_cost"])
        self.cost = (fees + materials * self.rate) * (1 - D(str(settings["employer_share"])))
        self.months = 12 * int(settings["horizon_years"])
        self.exam = ceil(hours * 12 / (52 * D(str(settings["hours_per_week"]))) - D("1e-9"))
        self.validity = entry.get("validity_months") or self.months
        renewal = entry.get("renewal", {}).get("cost")
        self.renewal = D(str(renewal["amount"])) * self.rate if renewal and entry["status"] != "retired" else None
        percent = entry.get("uplift_percent") or classes[entry["uplift_class"]]["uplift_percent"]
        self.uplifts = {name: D(str(percent[name])) / 100 for name in ("low", "likely", "high")}

    def discount(self, month: int, rate: D | None = None) -> D:
        return (1 + (D(str(self.s["discount_rate"])) if rate is None else rate)) ** (-D(month) / 12)

    def flows(self, uplift: D, with_time: bool) -> list[D]:
        """Expected flows of months 0 to the horizon."""
        flows = [D(0)] * (self.months + 1)
        flows[0] -= self.cost
        if with_time:
            for month in range(1, min(self.exam, self.months) + 1):
                flows[month] -= self.hours / self.exam * self.value
        gain = {m: self.salary / 12 * uplift * self.passed * (1 - D(str(self.s["tax_rate"])))
                * (1 - D(str(self.s["decay"]))) ** (D(m - self.exam - 1) / 12)
                for m in range(self.exam + 1, self.months + 1)}
        first = self.exam + 1
        while first <= self.months:
            period = range(first, min(first + self.validity, self.months + 1))
            if first > self.exam + 1:
                worth = sum((gain[m] * self.discount(m) for m in period), D(0))
                price = self.passed * self.renewal * self.discount(first - 1) if self.renewal is not None else None
                if price is None or worth <= price:
                    break
                flows[first - 1] -= self.passed * self.renewal
            for month in period:
                flows[month] += gain[month]
            first += self.validity
        return flows

    def npv(self, flows: list[D], rate: D | None = None) -> D:
        return sum((flow * self.discount(m, rate) for m, flow in enumerate(flows)), D(0))


def payback(flows: list[D]) -> int | None:
    total, month = D(0), None
    for m, flow in enumerate(flows):
        total += flow
        if total < D("-0.0001"):
            month = None
        elif month is None:
            month = m
    return month


def check_rate(case: Case, flows: list[D], figures: dict) -> list[str]:
    """The IRR that is given makes the NPV 0; a MIRR grows what is paid to what comes back."""
    wrong = []
    if figures["irr"] is not None:
        rate, step = D(str(figures["irr"])), D("0.000002") * (1 + D(str(figures["irr"])))
        if not case.npv(flows, rate - step) > 0 > case.npv(flows, rate + step):
            wrong.append(f"irr {rate} is no root")
    paid = -case.npv([min(f, D(0)) for f in flows])
    back = case.npv([max(f, D(0)) for f in flows])
    if paid > 0 and back > 0:
        modified = (back / paid) ** (D(12) / case.months) * (1 + D(str(case.s["discount_rate"]))) - 1
        if abs(modified - D(str(figures["mirr"]))) > D("0.000002"):
            wrong.append(f"mirr {figures['mirr']} is {modified:.6f}")
    return wrong


def check_view(case: Case, result: dict, with_time: bool) -> list[str]:
    view, wrong = result["with_time" if with_time else "cash"], []
    for scenario, uplift in case.uplifts.items():
        figures, flows = view[scenario], case.flows(uplift, with_time)
        npv = case.npv(flows)
        if abs(npv - D(str(figures["npv"]))) > CENT:
            wrong.append(f"{scenario} npv {figures['npv']} is {npv:.4f}")
        if payback(flows) != figures["payback_month"]:
            wrong.append(f"{scenario} payback {figures['payback_month']} is {payback(flows)}")
        paid = figures["cost_now"] + figures["renewal_money"] + figures["time_cost"]
        if figures["roi"] is not None and abs(npv - D(str(figures["roi"])) * D(str(paid))) > (
                abs(D(str(figures["roi"]))) + 1) * D("0.02"):  # what is paid is rounded to the cent, thrice
            wrong.append(f"{scenario} roi {figures['roi']} is {npv / D(str(paid)):.6f}")
        wrong += [f"{scenario} {line}" for line in check_rate(case, flows, figures)]
    percent = view["break_even_uplift_percent"]
    if percent is not None:
        npv = case.npv(case.flows(D(str(percent)) / 100, with_time))
        if abs(npv) > case.salary * D("1e-7") + CENT:
            wrong.append(f"npv at the break-even {percent} is {npv:.4f}")
    return wrong


def check(program: str, path: str, assume: str, entries: dict, classes: dict) -> tuple[int, list[str]]:
    profile = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
    settings = {**DEFAULTS, "hours_per_week": profile.get("hours_per_week", 8), **profile.get("roi", {})}
    given = dict(item.split("=") for item in assume.split(",")) if assume else {}
    settings.update(given)
    if "salary" in given:
        profile["salary"] = {"amount": given["salary"]}
    command = [program, "roi", path, "--format", "json", "--date", "2026-11-24"]
    answer = subprocess.run(command + (["--assume", assume] if assume else []), check=True, capture_output=True)
    document, wrong, count = json.loads(answer.stdout), [], 0
    if answer.stderr:
        wrong.append(f"{path}: said {answer.stderr.decode()}")
    for result in document["certifications"]:
        if result["cash"]["likely"]["npv"] is None:
            continue
        case = Case(entries[result["id"]], classes, profile, settings, D(str(result["hours_left"])))
        count += 1
        for with_time in (False, True):
            wrong += [f"{path} {assume} {result['id']} {'time' if with_time else 'cash'}: {line}"
                      for line in check_view(case, result, with_time)]
    return count, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("profiles", nargs="+")
    parser.add_argument("--assume", action="append", default=[""], help="run every profile with these too")
    options = parser.parse_args()
    entries, classes = catalogue()
    total, problems = 0, []
    for path in options.profiles:
        for assume in options.assume:
            count, wrong = check(options.program, path, assume, entries, classes)
            total += count
            problems += wrong
    for line in problems:
        print(line)
    print(f"{total} returns worked out again, {len(problems)} differences")
    return 1 if problems or total == 0 else 0


if __name__ == "__main__":
    sys.exit(main())

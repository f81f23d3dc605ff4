What can be asked is listed if nothing is asked:

  $ cp "$AIPATH_SOURCE/examples/profile.yaml" .
  $ aipath why profile.yaml --date 2026-11-24 | head -n 12
  AI Engineer, mid-level · 2026-11-24
  
    key                            value  what it is
    gap.readiness               25.1887%  Readiness
    gap.must_readiness          55.9524%  Readiness in the musts
    gap.verdict                not-ready  Verdict
    gap.ready_at                     80%  Readiness that the role asks
    gap.musts_met                      2  Musts met
    gap.musts_total                    7  Musts
    gap.hours_low            1,479.631 h  Hours, low
    gap.hours_likely        2,276.3554 h  Hours, likely
    gap.hours_high          3,073.0798 h  Hours, high
  $ aipath why profile.yaml --date 2026-11-24 --format md | head -n 6
  # AI Engineer, mid-level · 2026-11-24
  
  | key | value | what it is |
  | --- | --: | --- |
  | gap.readiness | 25.1887% | Readiness |
  | gap.must\_readiness | 55.9524% | Readiness in the musts |
  $ aipath why profile.yaml --date 2026-11-24 --format json | head -n 9
  {
    "schema": "aipath.why/1",
    "aipath_version": "0.1.0",
    "date": "2026-11-24",
    "role": "ai-engineer",
    "explanations": [
      {
        "key": "gap.readiness",
        "title": "Readiness",

A wrong name says what it may have meant, and what there is:

  $ aipath why gap.readines 2>&1 | grep -o "error.*asked$\|did you mean '[^']*'\|lists what can be asked"
  error[wrong-usage]: 'gap.readines' cannot be asked
  did you mean 'gap.readiness'
  lists what can be asked
  $ aipath why gap.pyhton.hours 2>&1 | grep -o "did you mean '[^']*'\|gap has: readiness, must_readiness"
  did you mean 'gap.python.hours'
  gap has: readiness, must_readiness
  $ aipath why gap.python.grade 2>&1 | grep -o 'gap.python has: required, importance, hours_likely'
  gap.python has: required, importance, hours_likely
  $ aipath why gap.python.grade 2> /dev/null
  [2]

What starts with `gap.` is a key, anything else the profile, in any order:

  $ aipath why gap.pace profile.yaml gap.hours_per_week --date 2026-11-24
  AI Engineer, mid-level · 2026-11-24
  
  Pace, by which every hour is multiplied
    gap.pace = 1
  
    made of              value  ask, or read
    pace of the profile      1  profile.yaml:13
  
  Hours a week
    gap.hours_per_week = 8 h
  
    made of                        value  ask, or read
    hours_per_week of the profile      8  profile.yaml:8

Every line fits into 80 columns, whatever is asked:

  $ aipath why profile.yaml --format json --date 2026-11-24 | grep -o '^      "key": "[^"]*' | cut -d'"' -f4 > keys
  $ test "$(wc -l < keys)" -gt 1000
  $ xargs aipath why profile.yaml --date 2026-11-24 < keys | LC_ALL=C.UTF-8 grep -E '^.{81}' | head -n 5

Only one profile is read:

  $ aipath why profile.yaml readiness gap.pace
  error[wrong-usage]: two profiles are named: 'profile.yaml' and 'readiness'
    hint: what can be asked starts with `gap.` or `roi.`, such as gap.readiness
  [2]

A figure is followed down to the lines that people wrote, all terms on the way having keys of their own:

  $ cat > profile.yaml <<'END'
  > role: tester
  > seniority: senior
  > hours_per_week: 5
  > skills:
  >   zz-probe: {level: 2.5, last_used: 2025-11-24}
  > END
  $ cat > roadmap.yaml <<'END'
  > roadmap: {id: zz, title: Small, version: 1.0.0}
  > sources:
  >   - {id: zz-survey, title: A survey, publisher: Somebody, kind: survey, url: "https://survey.example/", as_of: 2026-02, confidence: survey}
  > categories: [{id: zz, name: Small}]
  > skills:
  >   - id: zz-probe
  >     name: Probing
  >     category: zz
  >     hours: [4, 8, {low: 10, likely: 20, high: 40}, 40, 80]
  >     half_life_months: {value: 12, source: zz-survey}
  >     source: zz-survey
  > roles:
  >   - id: tester
  >     name: Tester
  >     source: zz-survey
  >     requirements:
  >       - {skill: zz-probe, level: 2, importance: 5}
  > END
  $ aipath why profile.yaml --roadmap roadmap.yaml --date 2026-11-24 gap.readiness
  Tester, senior · 2026-11-24
  
  Readiness
    gap.readiness = 66.6667%
    = 100 x sum(importance x satisfaction) / sum(importance)
  
    made of      value  weight  ask, or read
    Probing     0.6667       5  gap.requirements.1.satisfaction
  
    The weight is the importance of the requirement, its value the satisfaction.
  $ aipath why profile.yaml --roadmap roadmap.yaml --date 2026-11-24 gap.requirements.1.satisfaction gap.requirements.1.zz-probe.satisfaction
  Tester, senior · 2026-11-24
  
  Satisfaction of Probing
    gap.requirements.1.satisfaction = 0.6667
    = satisfaction of the skill
  
    made of      value  ask, or read
    Probing     0.6667  gap.requirements.1.zz-probe.satisfaction
  
  Satisfaction by Probing
    gap.requirements.1.zz-probe.satisfaction = 0.6667
    = min(1, effective level / level asked)
  
    made of          value  ask, or read
    effective level      2  gap.zz-probe.effective
    level asked          3  gap.requirements.1.zz-probe.level
  $ aipath why profile.yaml --roadmap roadmap.yaml --date 2026-11-24 gap.zz-probe.effective gap.requirements.1.zz-probe.level
  Tester, senior · 2026-11-24
  
  Effective level of Probing
    gap.zz-probe.effective = 2
    = max(0, claimed - (1 - 2^(-months unused / half-life)))
  
    made of              value  ask, or read
    claimed level          2.5  gap.zz-probe.claimed
    months unused           12  gap.zz-probe.months_unused
    half-life in months     12  roadmap.yaml:10 [1]
  
  Level of Probing that is asked
    gap.requirements.1.zz-probe.level = 3
    = level of the role, shifted by seniority, from 1 to 5
  
    made of               value  ask, or read
    level, for mid-level      2  roadmap.yaml:17 [1]
    seniority: senior         1  profile.yaml:2
  
  Sources
    [1] A survey (zz-survey); 2026-02; survey
  $ aipath why profile.yaml --roadmap roadmap.yaml --date 2026-11-24 gap.zz-probe.hours gap.zz-probe.3.hours gap.zz-probe.3.to_do gap.weeks_p80
  Tester, senior · 2026-11-24
  
  Likely hours of Probing
    gap.zz-probe.hours_likely = 13 h
    = sum over its steps up to the level asked
  
    made of             value  ask, or read
    Probing, step to 3     13  gap.zz-probe.3.hours_likely
  
  Probing, step to 3: hours, likely
    gap.zz-probe.3.hours_likely = 13 h
    = hours of the whole step x part to do x pace
  
    made of                  value  ask, or read
    hours of the whole step     20  roadmap.yaml:9 [1]
    part to do                0.65  gap.zz-probe.3.to_do
    pace                         1  gap.pace
  
  Probing, step to 3: part to do
    gap.zz-probe.3.to_do = 0.65
    = part never learnt + 0.3 x part forgotten
  
    made of            value  weight  ask, or read
    part never learnt    0.5       1  gap.zz-probe.3.never_learnt
    part forgotten       0.5     0.3  gap.zz-probe.3.forgotten
  
    Refreshing takes 30% of learning: an assumption of aipath.
  
  Weeks that are enough in 8 of 10 cases
    gap.weeks_p80 = 3.7935 weeks
    = hours / hours a week
  
    made of         value  ask, or read
    hours         18.9675  gap.hours_p80
    hours a week        5  gap.hours_per_week
  
  Sources
    [1] A survey (zz-survey); 2026-02; survey

The same from standard input, and as Markdown:

  $ aipath why --roadmap roadmap.yaml --date 2026-11-24 - gap.zz-probe.claimed < profile.yaml
  Tester, senior · 2026-11-24
  
  Claimed level of Probing
    gap.zz-probe.claimed = 2.5
  
    made of     value  ask, or read
    level         2.5  <stdin>:5
  $ aipath why profile.yaml --roadmap roadmap.yaml --date 2026-11-24 gap.zz-probe.effective --format md
  # Tester, senior · 2026-11-24
  
  ## Effective level of Probing
  
  **gap.zz-probe.effective: 2**
  
  = max(0, claimed - (1 - 2^(-months unused / half-life)))
  
  | made of | value | ask, or read |
  | --- | --: | --- |
  | claimed level | 2.5 | gap.zz-probe.claimed |
  | months unused | 12 | gap.zz-probe.months\_unused |
  | half-life in months | 12 | roadmap.yaml\:10 \[1\] |
  
  ## Sources
  
  1. A survey (zz-survey); 2026-02; survey

The same profile on an earlier day: only forgetting differs.

  $ cd "$AIPATH_SOURCE"
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since 2025-11-24
  AI Engineer, mid-level
  Ada \xc2\xb7 2025-11-24 to 2026-11-24 (esc)
  
  Readiness  25.5% \xe2\x86\x92 25.1% (esc)
  Musts      2 of 7 met
  Time       2,269 h \xe2\x86\x92 2,276 h, 284 weeks (5.4 years) \xe2\x86\x92 285 weeks (5.5 years) (esc)
  
  skill         level      points   hours
  Forgotten
    CI/CD       1.8 \xe2\x86\x92 1.4    -0.2  +1.4 h (esc)
    SQL         2.1 \xe2\x86\x92 1.7    -0.2  +5.7 h (esc)
  
  points: readiness that it moved \xc2\xb7 hours: how many more or fewer are needed (esc)

An older profile, counted on its day:

  $ cat > "$CRAMTMP/old.yaml" <<'EOF'
  > name: Ada
  > role: ai-engineer
  > seniority: entry
  > hours_per_week: 6
  > prefer: [pytorch, aws]
  > skills: {python: 2, sql: {level: 2.5, last_used: 2025-03}, git: 3, statistics: 2}
  > EOF
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since "$CRAMTMP/old.yaml" --since 2026-05-01
  AI Engineer, mid-level
  Ada \xc2\xb7 2026-05-01 to 2026-11-24 (esc)
  
  Readiness  7.3% \xe2\x86\x92 25.1% (esc)
  Musts      1 of 7 met \xe2\x86\x92 2 of 7 met (esc)
  Time       671 h \xe2\x86\x92 2,276 h, 112 weeks (2.1 years) \xe2\x86\x92 285 weeks (5.5 years) (esc)
  Now met    REST API design, Automated testing, Modular production code, one
             Python web framework and Linear algebra
  Now unmet  Statistics
  
  skill                                   level      points     hours
  Learnt
    REST API design                       0 \xe2\x86\x92 3        +2.6     -42 h (esc)
    Automated testing                     0 \xe2\x86\x92 3        +2.1     -42 h (esc)
    Modular production code               0 \xe2\x86\x92 3        +2.1     -40 h (esc)
    FastAPI                               0 \xe2\x86\x92 2        +1.6      -6 h (esc)
    Docker and containers                 0 \xe2\x86\x92 2        +1.4     -12 h (esc)
    Explaining technical concepts simply  0 \xe2\x86\x92 2        +1.4     -10 h (esc)
    Prompt engineering                    0 \xe2\x86\x92 2        +1.3     -12 h (esc)
    Linear algebra                        0 \xe2\x86\x92 2        +1.0     -34 h (esc)
    Cloud fundamentals                    0 \xe2\x86\x92 2        +1.0     -12 h (esc)
    Technical documentation               0 \xe2\x86\x92 2        +1.0     -10 h (esc)
    AWS core services                     0 \xe2\x86\x92 1        +1.0      -4 h (esc)
    LLM fundamentals                      0 \xe2\x86\x92 1        +0.9      -3 h (esc)
    LLM API integration                   0 \xe2\x86\x92 1        +0.9      -2 h (esc)
    CI/CD                                 0 \xe2\x86\x92 1.4      +0.7     -10 h (esc)
    Python                                2 \xe2\x86\x92 3        +0.6    -100 h (esc)
  
  Lowered in the profile
    Statistics                            2 \xe2\x86\x92 1        -0.8     +30 h (esc)
  
  Forgotten
    SQL                                   1.9 \xe2\x86\x92 1.7   -0.07    +1.6 h (esc)
  
  Other settings in the profile
    seniority, pace, preferences                       -0.9  +1,913 h
  
  points: readiness that it moved \xc2\xb7 hours: how many more or fewer are needed (esc)
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since "$CRAMTMP/old.yaml" --format md | head -n 14
  # AI Engineer, mid-level: progress
  
  Ada \xc2\xb7 older profile and this one, both on 2026-11-24 (esc)
  
  - Readiness: 7.2% \xe2\x86\x92 25.1% (esc)
  - Musts: 1 of 7 met \xe2\x86\x92 2 of 7 met (esc)
  - Time: 673 h \xe2\x86\x92 2,276 h, 113 weeks (2.1 years) \xe2\x86\x92 285 weeks (5.5 years) (esc)
  - Now met: REST API design, Automated testing, Modular production code, one Python web framework and Linear algebra
  - Now unmet: Statistics
  
  ## Learnt
  
  | skill | level | points | hours |
  | --- | --- | --: | --: |

An older profile can come in by a pipe:

  $ cat "$CRAMTMP/old.yaml" | aipath gap examples/profile.yaml --date 2026-11-24 --since - | head -n 6
  AI Engineer, mid-level
  Ada \xc2\xb7 older profile and this one, both on 2026-11-24 (esc)
  
  Readiness  7.2% \xe2\x86\x92 25.1% (esc)
  Musts      1 of 7 met \xe2\x86\x92 2 of 7 met (esc)
  Time       673 h \xe2\x86\x92 2,276 h, 113 weeks (2.1 years) \xe2\x86\x92 285 weeks (5.5 years) (esc)

CSV, with every digit:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --since "$CRAMTMP/old.yaml" --format csv | sed -n '1,3p;$p'
  role,skill,name,change,claimed_before,claimed,effective_before,effective,points,hours_likely
  ai-engineer,rest-apis,REST API design,learnt,0,3,0,3,2.5906735751295336,-42
  ai-engineer,testing,Automated testing,learnt,0,3,0,3,2.0725388601036268,-42
  ai-engineer,,,settings,,,,,-0.8938458023874425,1913

JSON, which keeps to its schema and adds up:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --since "$CRAMTMP/old.yaml" --format json > "$CRAMTMP/since.json"
  $ head -n 12 "$CRAMTMP/since.json"
  {
    "schema": "aipath.progress/1",
    "aipath_version": "0.1.0",
    "role": "ai-engineer",
    "role_name": "AI Engineer",
    "before": {
      "date": "2026-11-24",
      "seniority": "entry",
      "readiness": 7.25839405655784,
      "must_readiness": 23.809523809523807,
      "verdict": "not-ready",
      "musts_met": 1,
  $ /usr/bin/python3 -B tests/schema/validate_json.py docs/schema "$CRAMTMP/since.json" | sed 's/.*: //'
  1 files, 0 problems
  $ /usr/bin/python3 - "$CRAMTMP/since.json" <<'EOF'
  > import json, sys
  > answer = json.load(open(sys.argv[1]))
  > moved = answer["skills"] + [answer["settings"]]
  > print(abs(sum(one["points"] for one in moved) - answer["readiness_change"]) < 1e-9)
  > print(abs(sum(one["hours_likely"] for one in moved) - answer["hours_likely_change"]) < 1e-9)
  > print(abs(sum(one["points"] for one in answer["requirements"]) - answer["readiness_change"]) < 1e-9)
  > EOF
  True
  True
  True

Nothing has changed:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --since examples/profile.yaml
  AI Engineer, mid-level
  Ada \xc2\xb7 older profile and this one, both on 2026-11-24 (esc)
  
  Readiness  25.1%
  Musts      2 of 7 met
  Time       2,276 h, 285 weeks (5.5 years)
  
  Nothing has changed.

Mistakes:

  $ (cd "$CRAMTMP" && aipath gap old.yaml --date 2026-11-24 --since HEAD~3)
  error[wrong-usage]: --since 'HEAD~3' is neither a day nor a file, and 'old.yaml' lies in no git repository
    hint: name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3
  [2]
  $ (cd "$CRAMTMP" && aipath gap old.yaml --date 2026-11-24 --since 2026-05)
  error[wrong-usage]: --since '2026-05' is neither a day nor a file, and 'old.yaml' lies in no git repository
    hint: write the whole day: YYYY-MM-DD
  [2]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since 2027-01-01
  error[wrong-usage]: --since 2027-01-01 lies after 2026-11-24, which counts as today
  [2]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since 2026-01-01 --since 2026-02-01
  error[wrong-usage]: --since names two days
    hint: name one day and one profile at most
  [2]
  $ aipath gap - --date 2026-11-24 --since - < examples/profile.yaml
  error[wrong-usage]: standard input cannot be both profiles
  [2]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since 2026-01-01 --what-if python=4
  aipath gap: --what-if excludes --since
    see `aipath gap --help`
  [2]
  $ printf 'skills: {pythn: 3}\n' > "$CRAMTMP/bad.yaml"
  $ aipath gap examples/profile.yaml --date 2026-11-24 --since "$CRAMTMP/bad.yaml" 2>&1 | sed "s#$CRAMTMP/##"
  bad.yaml:1:10: error[unknown-skill]: no skill 'pythn'
   1 | skills: {pythn: 3}
     |          ^~~~~
    hint: did you mean 'python'?

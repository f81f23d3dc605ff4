A claim, a certification and settings, with what they change above the gap:

  $ cd "$AIPATH_SOURCE"
  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if python=4,cert:aws-saa,hours_per_week=10 | head -n 20
  What if    AWS Certified Solutions Architect - Associate held, AWS core services
             1 \xe2\x86\x92 3, Cloud security and identity 0 \xe2\x86\x92 2, Cloud cost optimisation 0 \xe2\x86\x92 (esc)
             2, Autoscaling 0 \xe2\x86\x92 2, Serverless architecture 0 \xe2\x86\x92 2, Python 3 \xe2\x86\x92 4, (esc)
             Software system design 0 \xe2\x86\x92 2, 8 h a week \xe2\x86\x92 10 h a week (esc)
  Readiness  25.1% \xe2\x86\x92 28.2% (esc)
  Musts      2 of 7 met \xe2\x86\x92 3 of 7 met (esc)
  Time       2,276 h \xe2\x86\x92 1,971 h, 285 weeks (5.5 years) \xe2\x86\x92 198 weeks (3.8 years) (esc)
  
  AI Engineer, mid-level
  Ada \xc2\xb7 2026-11-24 (esc)
  
  Not ready yet: 4 of 7 musts are missing and readiness is below 80%
  
  Readiness  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91 28.2%, 80% asked (esc)
  Musts      3 of 7 met (59.5%); missing: LLM API integration, Prompt engineering,
             LLM fundamentals and Retrieval-augmented generation
  Time       1,971 h for all requirements, 198 weeks (3.8 years) at 10 h a week
             2,538 h, 254 weeks (4.9 years), are enough in 8 of 10 cases
  
                                       level           asked  hours  points  /hour
  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if seniority=senior,pace=0.9 --format md | head -n 15
  # What if
  
  - mid-level \xe2\x86\x92 senior (esc)
  - pace 1 \xe2\x86\x92 0.9 (esc)
  
  Readiness: 25.1% \xe2\x86\x92 18.6%\\ (esc)
  Musts: 2 of 7 met \xe2\x86\x92 0 of 7 met\\ (esc)
  Time: 2,276 h \xe2\x86\x92 6,967 h, 285 weeks (5.5 years) \xe2\x86\x92 871 weeks (16.7 years) (esc)
  
  # AI Engineer, senior: skill gaps
  
  Ada \xc2\xb7 2026-11-24 (esc)
  
  **Not ready yet: all 7 musts are missing and readiness is below 80%.**
  

The same as really changing the profile, digit for digit:

  $ sed -e 's/^  python: 3/  python: 4/' -e 's/^  sql: .*/  sql: 3/' -e 's/^hours_per_week: 8/hours_per_week: 10/' \
  >   examples/profile.yaml > "$CRAMTMP/changed.yaml"
  $ aipath gap "$CRAMTMP/changed.yaml" --date 2026-11-24 --format csv > "$CRAMTMP/changed.csv"
  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if python=4 --what-if sql=3,hours_per_week=10 --format csv \
  >   | diff "$CRAMTMP/changed.csv" -

JSON names the changes, and keeps to its schema:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if python=4,cert:aws-saa --format json > "$CRAMTMP/what-if.json"
  $ sed -n '/"what_if"/,$p' "$CRAMTMP/what-if.json"
    "what_if": {
      "levels": [
        {
          "skill": "aws-core",
          "claimed_before": 1.0,
          "claimed": 3.0,
          "effective_before": 1.0,
          "effective": 3.0
        },
        {
          "skill": "cloud-security",
          "claimed_before": 0.0,
          "claimed": 2.0,
          "effective_before": 0.0,
          "effective": 2.0
        },
        {
          "skill": "cloud-cost",
          "claimed_before": 0.0,
          "claimed": 2.0,
          "effective_before": 0.0,
          "effective": 2.0
        },
        {
          "skill": "autoscaling",
          "claimed_before": 0.0,
          "claimed": 2.0,
          "effective_before": 0.0,
          "effective": 2.0
        },
        {
          "skill": "serverless",
          "claimed_before": 0.0,
          "claimed": 2.0,
          "effective_before": 0.0,
          "effective": 2.0
        },
        {
          "skill": "python",
          "claimed_before": 3.0,
          "claimed": 4.0,
          "effective_before": 3.0,
          "effective": 4.0
        },
        {
          "skill": "system-design",
          "claimed_before": 0.0,
          "claimed": 2.0,
          "effective_before": 0.0,
          "effective": 2.0
        }
      ],
      "certifications": [
        "aws-saa"
      ],
      "before": {
        "date": "2026-11-24",
        "seniority": "mid",
        "readiness": 25.188663957076653,
        "must_readiness": 55.95238095238095,
        "verdict": "not-ready",
        "musts_met": 2,
        "hours_likely": 2276.3554325135865,
        "hours_p80": 2931.509091889921,
        "hours_per_week": 8.0,
        "weeks_likely": 284.5444290641983,
        "pace": 1.0
      }
    }
  }
  $ /usr/bin/python3 -B tests/schema/validate_json.py docs/schema "$CRAMTMP/what-if.json" | sed 's/.*: //'
  1 files, 0 problems

The readiness after the change decides with --fail-under:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --fail-under 25.5 --format csv > /dev/null
  [1]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if python=4,rag=3 --fail-under 25.5 --format csv > /dev/null

Mistakes, all of them in one run:

  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if pythn=4,cert:aws-sa,sql=6,seniority=chief,
  error[wrong-usage]: no skill 'pythn'
    hint: did you mean 'python'?
  error[wrong-usage]: no certification 'aws-sa'
    hint: did you mean 'aws-saa'?
  error[wrong-usage]: --what-if sql: '6' is no number from 0 to 5
  error[wrong-usage]: --what-if seniority: 'chief' is none of entry, mid, senior
  error[wrong-usage]: --what-if has an empty change
    hint: write SKILL=LEVEL, cert:ID, hours_per_week=N, pace=N or seniority=entry|mid|senior, with commas between
  [2]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if
  aipath gap: --what-if needs a value
    see `aipath gap --help`
  [2]
  $ aipath gap --role ai-engineer --role ml-engineer --what-if python=4
  aipath: no profile.yaml here: counting from zero. Name your profile to see your own gap.
  error[wrong-usage]: --what-if and --since look at one role
    hint: name it: --role ai-engineer
  [2]
  $ aipath gap examples/profile.yaml --date 2026-11-24 --what-if python=3 | head -n 4
  What if    nothing is different from your profile
  Readiness  25.1%
  Musts      2 of 7 met
  Time       2,276 h, 285 weeks (5.5 years)

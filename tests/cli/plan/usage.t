  $ cp "$AIPATH_SOURCE/examples/profile.yaml" .

  $ aipath plan profile.yaml --format json
  error[wrong-usage]: a plan is Markdown, not json
    hint: --schedule gives its weeks in any format
  [2]
  $ aipath plan profile.yaml profile.yaml
  error[wrong-usage]: several profiles need --update or --check
    hint: `aipath plan --update` writes a plan beside each of them
  [2]
  $ aipath plan --update profile.yaml profile.yaml -o PLAN.md
  error[wrong-usage]: -o and --ics name one file, but there are several profiles
    hint: each plan is written beside its profile
  [2]
  $ aipath plan --update - < profile.yaml
  error[wrong-usage]: the profile is standard input, so where is its plan?
    hint: name the plan with -o PLAN.md
  [2]
  $ aipath plan profile.yaml --update --check
  aipath plan: --update excludes --check
    see `aipath plan --help`
  [2]
  $ aipath plan profile.yaml --compare-hours 0
  aipath plan: --compare-hours: '0' is no number from 0.1 to 168
    see `aipath plan --help`
  [2]
  $ aipath plan --update missing.yaml
  missing.yaml: error[cannot-read]: cannot read the file: No such file or directory
  [4]

Calendars need hours a week and replace no other file:

  $ printf 'role: ai-engineer\n' > no-hours.yaml
  $ aipath plan no-hours.yaml --date 2026-11-24 --ics plan.ics > /dev/null
  error[wrong-usage]: a calendar needs to know how much you study
    hint: write `hours_per_week: 8` into your profile
  [2]
  $ aipath plan no-hours.yaml --date 2026-11-24 --schedule
  error[wrong-usage]: --schedule needs to know how much you study
    hint: write `hours_per_week: 8` into your profile
  [2]
  $ printf 'my notes\n' > plan.ics
  $ aipath plan profile.yaml --date 2026-11-24 --ics plan.ics > /dev/null
  error[cannot-write]: 'plan.ics' exists and is no calendar of aipath
    hint: name another file, or replace it with --force
  [4]
  $ cat plan.ics
  my notes

Without hours a week a plan has no weeks, and says so:

  $ aipath plan no-hours.yaml --date 2026-11-24 | grep -c '^### Week'
  0
  [1]
  $ aipath plan no-hours.yaml --date 2026-11-24 | grep -e '^- No dates' -e '^## Phase'
  - No dates: the profile does not say how many hours a week you study. Write `hours_per_week: 8` into it and update this plan.
  ## Phase 1: to 25% of the way, readiness 25% <!-- aipath:phase:1 -->
  ## Phase 2: to 50% of the way, readiness 50% <!-- aipath:phase:2 -->
  ## Phase 3: to 75% of the way, readiness 75% <!-- aipath:phase:3 -->
  ## Phase 4: to 100% of the way, readiness 100% <!-- aipath:phase:4 -->

  $ cd "$AIPATH_SOURCE"

Skills that are not there, all of them at once:

  $ aipath path examples/profile.yaml --first pyton --skip nothing-like-it --prefer awss
  error[wrong-usage]: --first: no skill 'pyton'
    hint: did you mean 'python'?
  error[wrong-usage]: --skip: no skill 'nothing-like-it'
    hint: `aipath roadmap list skills` lists them
  error[wrong-usage]: --prefer: no preference 'awss'
    hint: did you mean 'aws'?
  [2]

  $ aipath path examples/profile.yaml --first rag --skip rag
  error[wrong-usage]: 'rag' cannot come first and be skipped
  [2]

Days and hours that are none:

  $ aipath path examples/profile.yaml --date 2026-11-24 --deadline 2027
  error[wrong-usage]: --deadline '2027' is no day
    hint: write it as YYYY-MM-DD
  [2]
  $ aipath path examples/profile.yaml --date 2026-11-24 --deadline 2026-11-23
  error[wrong-usage]: --deadline 2026-11-23 lies before 2026-11-24, which counts as today
  [2]
  $ aipath path --role ai-engineer -q --deadline 2027-06-30
  error[wrong-usage]: --deadline needs to know how much you study
    hint: write `hours_per_week: 8` into your profile, or use --max-hours
  [2]
  $ aipath path examples/profile.yaml --max-hours -1
  aipath path: --max-hours: '-1' is no number from 0 to 1000000
    see `aipath path --help`
  [2]
  $ aipath path examples/profile.yaml --max-hours 10 --deadline 2027-06-30
  aipath path: --deadline excludes --max-hours
    see `aipath path --help`
  [2]
  $ aipath path examples/profile.yaml --format svg
  aipath path: --format: 'svg' is none of text, md, json, csv, mermaid, dot
    see `aipath path --help`
  [2]

Without a profile everything counts from zero:

  $ aipath path --role ai-engineer --max-hours 5 --date 2026-11-24 | sed -n '4p'
  aipath: no profile.yaml here: counting from zero. Name your profile to see your own gap.
  5 of 145 steps fit into 5 h: readiness 0% \xe2\x86\x92 3.4% (esc)

The log lies beside the profile, and the sum stands against the estimate:

  $ printf 'skills: {python: 2.5}\npace: 2\n' > ada.yaml
  $ aipath log python@3 1.5h decorators, at last --profile ada.yaml --date 2026-12-03
  ada.study-log.txt: 1 h 30 min on 2026-12-03, Python to level 3
    1 h 30 min so far; the estimate is 100 h, 65 h to 135 h
  $ aipath log python 45m --profile ada.yaml --date 2026-12-04
  ada.study-log.txt: 45 min on 2026-12-04, Python to level 3
    2 h 15 min so far; the estimate is 100 h, 65 h to 135 h
  $ cat ada.study-log.txt
  2026-12-03 python@3 1h30m decorators, at last
  2026-12-04 python@3 45m

An entry of a day counts what was logged until then:

  $ aipath log python@3 1h30m --profile ada.yaml --date 2026-12-03
  ada.study-log.txt: 1 h 30 min on 2026-12-03, Python to level 3
    3 h so far; the estimate is 100 h, 65 h to 135 h

A skill alone is the next open step of the plan:

  $ printf -- '- [x] <!-- aipath:sql@1 -->\n- [ ] <!-- aipath:sql@2 -->\n' > ada.plan.md
  $ aipath log sql 20m -q --profile ada.yaml --date 2026-12-05
  $ tail -n 1 ada.study-log.txt
  2026-12-05 sql@2 20m

A note stays on one line, and what a terminal would act on is made visible:

  $ aipath log sql@2 1h "$(printf 'a\nb\033[31m \342\200\256::error::')" -q --profile ada.yaml --date 2026-12-05
  $ tail -n 1 ada.study-log.txt
  2026-12-05 sql@2 1h a\x0ab\x1b[31m \u{202e}::error::

What cannot be logged:

  $ aipath log pyton@3 25h --profile ada.yaml
  error[wrong-usage]: nothing is called 'pyton@3'
    hint: did you mean 'python'?
  error[wrong-usage]: '25h' is no time from 1 minute to 24 hours
    hint: write 1.5h, 90m or 1h30m
  [2]
  $ aipath log cert:aws-aif 1h --profile ada.yaml
  error[wrong-usage]: 'cert:aws-aif' is no step
    hint: time is logged for a skill and the level that you study for: python@3
  [2]
  $ aipath log python@3 --profile ada.yaml
  aipath log: time is required
    see `aipath log --help`
  [2]
  $ printf 'yesterday python@3 2h\n' > bob.study-log.txt
  $ echo 'skills: {}' > bob.yaml
  $ aipath log python@1 1h --profile bob.yaml
  bob.study-log.txt:1:1: error[not-a-date]: 'yesterday' is no day
   1 | yesterday python@3 2h
     | ^~~~~~~~~
    hint: write a line as 2026-12-03 python@3 1.5h a note
  [3]
  $ cat bob.study-log.txt
  yesterday python@3 2h

Two branches that both log merge, with one line in .gitattributes; who makes a log in git without it is told once:

  $ export HOME=$PWD GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_DATE='2026-12-03T12:00:00Z' GIT_COMMITTER_DATE='2026-12-03T12:00:00Z'
  $ git config --global user.name Ada && git config --global user.email ada@example.com
  $ git config --global init.defaultBranch main
  $ git init -q team && cd team && echo 'skills: {}' > eve.yaml
  $ aipath log python@1 1h --profile eve.yaml --date 2026-12-03
  eve.study-log.txt: 1 h on 2026-12-03, Python to level 1
    1 h so far; the estimate is 5 h, 3.2 h to 6.8 h
  aipath: so that git merges logs of two branches, put this line into .gitattributes: *.study-log.txt merge=union
  $ aipath log python@1 1h --profile eve.yaml --date 2026-12-03
  eve.study-log.txt: 1 h on 2026-12-03, Python to level 1
    2 h so far; the estimate is 5 h, 3.2 h to 6.8 h
  $ echo '*.study-log.txt merge=union' > .gitattributes
  $ git add . && git commit -qm first
  $ git checkout -q -b other && aipath log python@1 2h other -q --profile eve.yaml --date 2026-12-04 && git commit -qam other
  $ git checkout -q main && aipath log sql@1 3h main -q --profile eve.yaml --date 2026-12-05 && git commit -qam main
  $ git merge -q other -m both > /dev/null
  $ sort eve.study-log.txt
  2026-12-03 python@1 1h
  2026-12-03 python@1 1h
  2026-12-04 python@1 2h other
  2026-12-05 sql@1 3h main

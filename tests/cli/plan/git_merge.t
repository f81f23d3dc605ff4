Two branches tick different boxes; git merges them, and both ticks count:

  $ export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
  $ git init -q -b main . && git config user.email a@example.com && git config user.name A
  $ cp "$AIPATH_SOURCE/examples/student.yaml" profile.yaml
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md
  $ git add -A && git commit -qm 'Begin'
  $ grep -o 'aipath:[a-z-]*@[1-5]' PLAN.md | head -n 2 > steps
  $ tick() { sed -i "/$(sed -n "$1p" steps) -->/s/\[ \]/[x]/" PLAN.md; }
  $ git checkout -qb one && tick 1 && git commit -qam 'Tick the first'
  $ git checkout -q main && git checkout -qb two && tick 2 && git commit -qam 'Tick the second'
  $ git merge -q --no-edit one > /dev/null
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md --update -q
  $ grep -c '^- \[x\]' PLAN.md
  2
  $ sed -n '/section:done/,/section:sources/p' PLAN.md | grep -c '^- \[x\]'
  2

  $ cp "$AIPATH_SOURCE/examples/student.yaml" profile.yaml

A plan goes to standard output, or into a new file; both are the same:

  $ aipath plan profile.yaml --date 2026-11-24 > printed.md
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md
  $ cmp printed.md PLAN.md

A file that is there is never replaced by accident:

  $ aipath plan profile.yaml --date 2026-12-08 -o PLAN.md
  error[cannot-write]: 'PLAN.md' exists and may hold your notes
    hint: --update writes the new plan into it and keeps what is yours; --force replaces it
  [4]
  $ cmp printed.md PLAN.md

It is current, and an update on the same day changes nothing:

  $ aipath plan profile.yaml -o PLAN.md --check
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md --update
  aipath: PLAN.md: nothing to change
  $ cmp printed.md PLAN.md

The first box is ticked, with a note below it. The step moves to Done and its note with it:

  $ FIRST=$(grep -m 1 -o 'aipath:[a-z-]*@[1-5]' PLAN.md)
  $ sed -i "/$FIRST -->/{s/\[ \]/[x]/;a\\
  >   Bob lent me his book.
  > }" PLAN.md
  $ aipath plan profile.yaml -o PLAN.md --check
  PLAN.md
  PLAN.md: warning[stale-plan]: this plan is not what profile, ticks and roadmaps say
    hint: `aipath plan --update profile.yaml` writes it
  [1]
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md --update
  aipath: PLAN.md: updated, 98 kept, 0 new, 0 set aside
  $ sed -n '/section:done/,/section:sources/p' PLAN.md | grep -v '^$' | head -n 3
  ## Done <!-- aipath:section:done -->
  - [x] **FastAPI** to level 1 <!-- aipath:fastapi@1 -->
    Bob lent me his book.

A second update changes nothing, and so does one after the profile has learnt of it:

  $ cp PLAN.md once.md
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md --update
  aipath: PLAN.md: nothing to change
  $ cmp once.md PLAN.md
  $ SKILL=${FIRST#aipath:}
  $ grep -q "^  ${SKILL%@*}:" profile.yaml && sed -i "s/^  ${SKILL%@*}: .*/  ${SKILL%@*}: ${SKILL#*@}/" profile.yaml \
  >   || sed -i "s/^skills:/skills:\n  ${SKILL%@*}: ${SKILL#*@}/" profile.yaml
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md --update
  aipath: PLAN.md: nothing to change
  $ cmp once.md PLAN.md

A week later the date and the weeks move; note and tick stay:

  $ aipath plan profile.yaml --date 2026-12-08 -o PLAN.md --update
  aipath: PLAN.md: updated, 98 kept, 0 new, 0 set aside
  $ grep -c 'Bob lent me his book' PLAN.md
  1
  $ grep '^date' PLAN.md
  date: 2026-12-08

Conflict markers of git are refused with their line, and the file is left as it is:

  $ printf '<<<<<<< mine\n- [x] a\n=======\n- [ ] a\n>>>>>>> theirs\n' >> PLAN.md
  $ cp PLAN.md conflict.md
  $ aipath plan profile.yaml --date 2026-12-08 -o PLAN.md --update 2>&1 | sed 's/PLAN.md:[0-9]*/PLAN.md:LINE/'
  PLAN.md:LINE:1: error[conflict-marker]: a merge conflict of git stands here
   1457 | <<<<<<< mine
        | ^~~~~~~~~~~~
    hint: resolve the conflict, then try again; the file is left as it is
  PLAN.md:LINE:1: error[conflict-marker]: a merge conflict of git stands here
   1461 | >>>>>>> theirs
        | ^~~~~~~~~~~~~~
    hint: resolve the conflict, then try again; the file is left as it is
  $ cmp conflict.md PLAN.md

With --force the old file is gone:

  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md --force
  $ grep -c 'Bob' PLAN.md
  0
  [1]

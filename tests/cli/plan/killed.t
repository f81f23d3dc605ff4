  $ cp "$AIPATH_SOURCE/examples/student.yaml" profile.yaml
  $ aipath plan profile.yaml --date 2026-11-24 -o PLAN.md
  $ cp PLAN.md old.md
  $ aipath plan profile.yaml --date 2026-12-08 -o PLAN.md --update -q
  $ mv PLAN.md new.md
  $ cmp -s old.md new.md
  [1]

Killed while it writes, after so many KiB of the new file, the old one is there:

  $ for kib in 0 1 2 4 8 16 32; do
  >   cp old.md PLAN.md
  >   bash -c "ulimit -f $kib; aipath plan profile.yaml --date 2026-12-08 -o PLAN.md --update -q; true" > /dev/null 2>&1
  >   cmp old.md PLAN.md
  > done

Killed at any other moment, one of them is there, whole:

  $ cp old.md PLAN.md
  $ for seconds in 0.005 0.02 0.05 0.1 0.15 0.2 0.3 0.4 0.6 0.8; do
  >   bash -c "timeout -s KILL $seconds aipath plan profile.yaml --date 2026-12-08 -o PLAN.md --update -q; true" \
  >     > /dev/null 2>&1
  >   cmp -s old.md PLAN.md || cmp -s new.md PLAN.md || echo "broken after $seconds s"
  > done

What a killed run leaves beside it, the next one does not mind:

  $ aipath plan profile.yaml --date 2026-12-08 -o PLAN.md --update -q
  $ cmp new.md PLAN.md

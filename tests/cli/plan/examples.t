The plans of the example profiles are current, and updating them changes nothing:

  $ cd "$AIPATH_SOURCE"
  $ for name in student software-engineer data-scientist; do
  >   aipath plan examples/$name.yaml --date 2026-11-24 | cmp - examples/$name.plan.md
  > done
  $ aipath plan --check examples/student.yaml examples/software-engineer.yaml examples/data-scientist.yaml

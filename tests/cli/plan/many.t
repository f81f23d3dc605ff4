  $ mkdir members
  $ cp "$AIPATH_SOURCE/examples/student.yaml" members/noor.yaml
  $ cp "$AIPATH_SOURCE/examples/profile.yaml" members/ada.yaml
  $ printf 'name: Broken\nrole: ai-engineer\nskills: {pyhton: 3}\n' > members/broken.yaml

Nobody has a plan yet:

  $ aipath plan --check members/ada.yaml members/noor.yaml
  members/ada.plan.md
  members/noor.plan.md
  members/ada.plan.md: warning[stale-plan]: 'members/ada.yaml' has no plan yet
    hint: `aipath plan --update members/ada.yaml` writes it
  members/noor.plan.md: warning[stale-plan]: 'members/noor.yaml' has no plan yet
    hint: `aipath plan --update members/noor.yaml` writes it
  [1]

One broken profile does not stop the others, and is named:

  $ aipath plan --update --date 2026-11-24 members/*.yaml
  aipath: members/ada.plan.md: written
  aipath: members/noor.plan.md: written
  members/broken.yaml:3:10: error[unknown-skill]: no skill 'pyhton'
   3 | skills: {pyhton: 3}
     |          ^~~~~~
    hint: did you mean 'python'?
  [3]
  $ ls members
  ada.plan.md
  ada.yaml
  broken.yaml
  noor.plan.md
  noor.yaml

Both are current; with a day given, they are asked for that day:

  $ aipath plan --check members/ada.yaml members/noor.yaml
  $ aipath plan --check --date 2026-12-08 members/ada.yaml members/noor.yaml 2> /dev/null
  members/ada.plan.md
  members/noor.plan.md
  [1]

A profile has changed; GitHub shows its plan as stale:

  $ sed -i 's/^hours_per_week: .*/hours_per_week: 20/' members/ada.yaml
  $ aipath plan --check members/ada.yaml members/noor.yaml --diagnostics github
  members/ada.plan.md
  ::warning file=members/ada.plan.md,title=stale-plan::this plan is not what profile, ticks and roadmaps say (`aipath plan --update members/ada.yaml` writes it)
  [1]

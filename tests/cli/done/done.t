The plan beside the profile is found, one byte of it changes:

  $ printf '# me\nskills: {python: 1}\n' > ada.yaml
  $ cat > ada.plan.md <<'END'
  > # Plan
  > - [ ] Python <!-- aipath:python@2 -->
  >   my notes
  > - [ ] Python <!-- aipath:python@3 -->
  > * [ ] SQL <!-- aipath:sql@1 -->
  > - [ ] Exam <!-- aipath:cert:aws-aif -->
  > - [ ] Project <!-- aipath:project:vertex-automl -->
  > - no box <!-- aipath:docker@1 -->
  > END
  $ cp ada.plan.md before.md
  $ aipath done sql@1 ada.yaml
  ada.plan.md: 1 of 6 done
    [x] sql@1 SQL to level 1
  $ cmp -l before.md ada.plan.md | wc -l
  1
  $ aipath done sql@1 ada.yaml
  ada.plan.md: 1 of 6 done
    sql@1 SQL to level 1: ticked already
  $ aipath done sql@1 ada.yaml --undo
  ada.plan.md: 0 of 6 done
    [ ] sql@1 SQL to level 1
  $ cmp before.md ada.plan.md

A skill is its next open step, and with --undo its last ticked one:

  $ aipath done python ada.yaml
  ada.plan.md: 1 of 6 done
    [x] python@2 Python to level 2
  $ aipath done python ada.yaml
  ada.plan.md: 2 of 6 done
    [x] python@3 Python to level 3
  $ aipath done python ada.yaml
  error[wrong-usage]: the plan has no open step of 'python'
    hint: name the step with its level: `python@3`
  [2]
  $ aipath done python ada.yaml --undo
  ada.plan.md: 1 of 6 done
    [ ] python@3 Python to level 3

A step stands for those below it, and without it those above it are not done either:

  $ cp before.md ada.plan.md
  $ aipath done python@3 ada.yaml
  ada.plan.md: 2 of 6 done
    [x] python@2 Python to level 2
    [x] python@3 Python to level 3
  $ aipath done python@2 ada.yaml --undo
  ada.plan.md: 0 of 6 done
    [ ] python@2 Python to level 2
    [ ] python@3 Python to level 3
  $ cmp before.md ada.plan.md

Several things at once, and the profile too:

  $ aipath done python@2 cert:aws-aif project:vertex-automl ada.yaml --sync --date 2026-12-03
  ada.plan.md: 3 of 6 done
    [x] python@2 Python to level 2
    [x] cert:aws-aif AWS Certified AI Practitioner
    [x] project:vertex-automl AutoML against hand-built model
  ada.yaml: 7 skills raised, 1 certification added
    aws-core 0 \xe2\x86\x92 1 (esc)
    aws-bedrock 0 \xe2\x86\x92 1 (esc)
    llm-fundamentals 0 \xe2\x86\x92 2 (esc)
    prompt-engineering 0 \xe2\x86\x92 1 (esc)
    ml-fundamentals 0 \xe2\x86\x92 1 (esc)
    python 1 \xe2\x86\x92 2 (esc)
    responsible-ai 0 \xe2\x86\x92 2 (esc)
    cert:aws-aif AWS Certified AI Practitioner
  $ cat ada.yaml
  # me
  skills: {python: 2, aws-core: 1, aws-bedrock: 1, llm-fundamentals: 2, prompt-engineering: 1, ml-fundamentals: 1, responsible-ai: 2}
  certifications:
    - {id: aws-aif, date: 2026-12-03}
  $ aipath sync ada.plan.md ada.yaml --check
  ada.yaml is current: it has all that is ticked in ada.plan.md.

What is not there is said, and then nothing is written, of the rest either:

  $ cp before.md ada.plan.md
  $ aipath done sql@1 sql@2 pyton cert:aws-aiff docker@1 rust ada.yaml
  error[wrong-usage]: nothing is called 'pyton'
    hint: did you mean 'python'?
  error[wrong-usage]: nothing is called 'cert:aws-aiff'
    hint: did you mean 'aws-aif'?
  error[wrong-usage]: nothing is called 'rust'
    hint: write a step (python@3), a skill (python), project:ID or cert:ID
  error[wrong-usage]: 'sql@2' is not in 'ada.plan.md'
    hint: name something that has a box there, or another plan with --plan
  error[wrong-usage]: the line of 'docker@1' in 'ada.plan.md' has no box
    hint: write `[ ]` after its bullet
  [2]
  $ cmp before.md ada.plan.md
  $ aipath done ada.yaml
  error[wrong-usage]: nothing is named that is done
    hint: such as `aipath done python@3`
  [2]
  $ aipath done python@2 --plan missing.md ada.yaml
  missing.md: error[cannot-read]: cannot read the file: No such file or directory
  [4]
  $ aipath done python@2 ada.yaml --undo --sync
  aipath done: --undo excludes --sync
    see `aipath done --help`
  [2]

Without a plan the level in the profile is raised:

  $ printf 'skills: {python: 2.5}\n' > bob.yaml
  $ aipath done python bob.yaml
  bob.yaml: 1 skill raised
    python 2.5 \xe2\x86\x92 3 (esc)
  $ aipath done python@2 sql@1 cert:aws-aif bob.yaml -q --date 2026-12-03
  $ cat bob.yaml
  skills: {python: 3, aws-core: 1, aws-bedrock: 1, llm-fundamentals: 2, prompt-engineering: 1, ml-fundamentals: 1, sql: 1, responsible-ai: 2}
  certifications:
    - {id: aws-aif, date: 2026-12-03}
  $ aipath done python@3 bob.yaml
  bob.yaml has that already.
  $ aipath done project:vertex-automl bob.yaml
  error[wrong-usage]: 'project:vertex-automl' is ticked in a plan, and there is none
    hint: name it with --plan; a profile has no place for projects
  [2]
  $ aipath done python@3 bob.yaml --undo
  error[wrong-usage]: there is no plan in which a tick could be cleared
    hint: name it with --plan; in a profile you lower a level by hand
  [2]

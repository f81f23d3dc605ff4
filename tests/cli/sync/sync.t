Ada has ticked three things, one of them below what she can do, and a certification:

  $ cat > ada.yaml <<'END'
  > # me
  > role: ai-engineer
  > skills:
  >   python: 3   # since 2019
  >   sql: {level: 1.5, last_used: 2025-03}
  > certifications: [{id: aws-clf, date: 2025-05-01}] # mine
  > END
  $ cat > ada.plan.md <<'END'
  > - [x] Python <!-- aipath:python@2 -->
  > - [X] SQL <!-- aipath:sql@2 -->
  > - [x] Docker <!-- aipath:docker@1 -->
  > - [ ] Docker <!-- aipath:docker@2 -->
  > - [x] Exam <!-- aipath:cert:aws-aif -->
  > - [x] Project <!-- aipath:project:vertex-automl -->
  > - [x] Gone <!-- aipath:no-such-skill@2 -->
  > END

With --check nothing is written, and the answer is no:

  $ cp ada.yaml before.yaml
  $ aipath sync ada.plan.md ada.yaml --date 2026-12-03 --check
  aipath: ada.plan.md: ticked, but not in the roadmaps: no-such-skill@2
  ada.yaml is behind its plan: 8 skills raised, 1 certification added
    aws-core 0 \xe2\x86\x92 1 (esc)
    aws-bedrock 0 \xe2\x86\x92 1 (esc)
    llm-fundamentals 0 \xe2\x86\x92 2 (esc)
    prompt-engineering 0 \xe2\x86\x92 1 (esc)
    ml-fundamentals 0 \xe2\x86\x92 1 (esc)
    docker 0 \xe2\x86\x92 1 (esc)
    sql 1.5 \xe2\x86\x92 2 (esc)
    responsible-ai 0 \xe2\x86\x92 2 (esc)
    cert:aws-aif AWS Certified AI Practitioner
  [1]
  $ cmp ada.yaml before.yaml

Every byte but the new ones stays:

  $ aipath sync ada.plan.md ada.yaml --date 2026-12-03
  aipath: ada.plan.md: ticked, but not in the roadmaps: no-such-skill@2
  ada.yaml: 8 skills raised, 1 certification added
    aws-core 0 \xe2\x86\x92 1 (esc)
    aws-bedrock 0 \xe2\x86\x92 1 (esc)
    llm-fundamentals 0 \xe2\x86\x92 2 (esc)
    prompt-engineering 0 \xe2\x86\x92 1 (esc)
    ml-fundamentals 0 \xe2\x86\x92 1 (esc)
    docker 0 \xe2\x86\x92 1 (esc)
    sql 1.5 \xe2\x86\x92 2 (esc)
    responsible-ai 0 \xe2\x86\x92 2 (esc)
    cert:aws-aif AWS Certified AI Practitioner
  $ cat ada.yaml
  # me
  role: ai-engineer
  skills:
    python: 3   # since 2019
    sql: {level: 2, last_used: 2026-12-03}
    aws-core: 1
    aws-bedrock: 1
    llm-fundamentals: 2
    prompt-engineering: 1
    ml-fundamentals: 1
    docker: 1
    responsible-ai: 2
  certifications: [{id: aws-clf, date: 2025-05-01}, {id: aws-aif, date: 2026-12-03}] # mine

A second time there is nothing to do, on another day either:

  $ aipath sync ada.plan.md ada.yaml --date 2027-06-01
  aipath: ada.plan.md: ticked, but not in the roadmaps: no-such-skill@2
  ada.yaml is current: it has all that is ticked in ada.plan.md.
  $ aipath sync ada.plan.md ada.yaml --check -q
  $ sed -i 's/\[x\]/[ ]/I' ada.plan.md
  $ aipath sync ada.plan.md ada.yaml --check
  ada.yaml is current: it has all that is ticked in ada.plan.md.

A profile that cannot be changed, or a plan that cannot be read, is left alone:

  $ printf 'certifications: ~\n' > odd.yaml
  $ printf -- '- [x] <!-- aipath:python@1 -->\n- [x] <!-- aipath:cert:aws-aif -->\n' > odd.plan.md
  $ aipath sync odd.plan.md odd.yaml --date 2026-12-03
  odd.yaml: error[cannot-edit]: the certification 'aws-aif' cannot be added without touching more of this file
    hint: write it by hand: `- {id: aws-aif, date: 2026-12-03}` below `certifications`
  [3]
  $ cat odd.yaml
  certifications: ~
  $ printf '<<<<<<< HEAD\n- [x] <!-- aipath:python@1 -->\n=======\n>>>>>>> other\n' > both.plan.md
  $ aipath sync both.plan.md ada.yaml
  both.plan.md:1:1: error[conflict-marker]: a merge conflict of git stands here
   1 | <<<<<<< HEAD
     | ^~~~~~~~~~~~
    hint: resolve the conflict, then try again; the file is left as it is
  both.plan.md:4:1: error[conflict-marker]: a merge conflict of git stands here
   4 | >>>>>>> other
     | ^~~~~~~~~~~~~
    hint: resolve the conflict, then try again; the file is left as it is
  [3]
  $ aipath sync missing.plan.md ada.yaml
  missing.plan.md: error[cannot-read]: cannot read the file: No such file or directory
  [4]
  $ aipath sync ada.plan.md - < ada.yaml
  error[wrong-usage]: a profile from standard input cannot be changed
    hint: name the file itself
  [2]
  $ ln -s ada.yaml link.yaml
  $ printf -- '- [x] <!-- aipath:python@5 -->\n' > link.plan.md
  $ aipath sync link.plan.md link.yaml
  error[cannot-write]: cannot write 'link.yaml': it is a symbolic link; name the file itself
  [4]

Ids of older roadmaps are carried forward, as a roadmap of your own says:

  $ cat > mine.yaml <<'END'
  > roadmap: {id: mine, title: Mine, version: 1.0.0, extends: ai-engineering}
  > renames: {py: python}
  > splits: {data: [sql, docker]}
  > END
  $ printf 'skills: {}\n' > new.yaml
  $ printf -- '- [x] <!-- aipath:py@2 -->\n- [x] <!-- aipath:data@1 -->\n' > new.plan.md
  $ aipath sync new.plan.md new.yaml --roadmap mine.yaml --date 2026-12-03
  new.yaml: 3 skills raised
    docker 0 \xe2\x86\x92 1 (esc)
    python 0 \xe2\x86\x92 2 (esc)
    sql 0 \xe2\x86\x92 1 (esc)
  $ cat new.yaml
  skills: {docker: 1, python: 2, sql: 1}

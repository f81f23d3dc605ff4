The shipped roadmaps:

  $ aipath roadmap lint --date 2026-11-24 --quiet
  0 errors, 0 warnings, 43 notes

A user's own file, added to the shipped ones:

  $ cat > mine.yaml <<'END'
  > roadmap: {id: mine, title: Mine, version: 1.0.0, extends: ai-engineering}
  > skills:
  >   - id: python
  >     hours: [1, 2, 3, 4, 5]
  >   - id: my-skill
  >     name: Mine
  >     category: mlops
  >     hours: [1, 2, 3, 4]
  >     aliases: [kubernetes]
  >     prerequisites: [{skill: pyhton}]
  > END
  $ aipath roadmap lint mine.yaml
  mine.yaml:8:12: error[wrong-count]: hours needs 5 numbers, one for each step; 4 are here
   8 |     hours: [1, 2, 3, 4]
     |            ^
  mine.yaml:10:29: error[unknown-skill]: no skill 'pyhton'
   10 |     prerequisites: [{skill: pyhton}]
      |                             ^~~~~~
    hint: did you mean 'python'?
  2 errors, 0 warnings, 0 notes
  [1]

A cycle is shown whole:

  $ cat > cycle.yaml <<'END'
  > skills:
  >   - {id: a, name: A, category: mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: b, min_level: 2}]}
  >   - {id: b, name: B, category: mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: a, for: 2}]}
  > END
  $ aipath roadmap lint cycle.yaml
  cycle.yaml:2:79: error[prerequisite-cycle]: hard prerequisites form a cycle: a 1 needs b 2 needs a 1
   2 | ... mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: b, min_level: 2}]}
     |                                                    ^
  cycle.yaml:2:79: note: a prerequisite of a
   2 | ... mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: b, min_level: 2}]}
     |                                                    ^
  cycle.yaml:3:79: note: a prerequisite of b
   3 | ... mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: a, for: 2}]}
     |                                                    ^
    hint: make one of them soft, lower its min_level, or ask it from a higher level (`for:`) on
  1 error, 0 warnings, 0 notes
  [1]
  $ aipath gap --role ai-engineer --roadmap cycle.yaml
  cycle.yaml:2:79: error[prerequisite-cycle]: hard prerequisites form a cycle: a 1 needs b 2 needs a 1
   2 | ... mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: b, min_level: 2}]}
     |                                                    ^
  cycle.yaml:2:79: note: a prerequisite of a
   2 | ... mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: b, min_level: 2}]}
     |                                                    ^
  cycle.yaml:3:79: note: a prerequisite of b
   3 | ... mlops, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: a, for: 2}]}
     |                                                    ^
    hint: make one of them soft, lower its min_level, or ask it from a higher level (`for:`) on
  [3]
  $ aipath roadmap lint nowhere.yaml
  nowhere.yaml: error[cannot-read]: cannot read the file: No such file or directory
  1 error, 0 warnings, 0 notes
  [4]

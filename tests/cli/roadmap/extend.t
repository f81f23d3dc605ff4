A roadmap of one's own changes the shipped one field by field:

  $ cat > mine.yaml <<'END'
  > roadmap: {id: mine, title: Mine, version: 1.0.0, extends: ai-engineering}
  > drop: {skills: [tensorflow]}
  > renames: {snake: python}
  > roles:
  >   - id: tiny
  >     name: Tiny
  >     requirements:
  >       - {skill: python, level: 2, importance: 5}
  >       - {name: one framework, importance: 3, any_of: [{skill: pytorch, level: 1}, {skill: jax, level: 1}]}
  > END
  $ printf 'role: tiny\nskills: {snake: 2, numpy: 3, neural-networks: 3}\n' > profile.yaml
  $ aipath gap --roadmap mine.yaml --date 2026-11-24 --format csv
  role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,hours_likely,hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by
  tiny,jax,JAX,deep-learning,0,0,1,3,false,2.6,4,5.4,0,4,37.5,9.375,,
  profile.yaml:2:10: note[succeeded-id]: 'snake' of an older roadmap is now 'python'
   2 | skills: {snake: 2, numpy: 3, neural-networks: 3}
     |          ^~~~~
  $ aipath roadmap show tensorflow --roadmap mine.yaml
  error[wrong-usage]: nothing is called 'tensorflow'
    hint: did you mean 'tensorflow tfx'?
  [2]

The whole folder of shipped roadmaps takes the place of the built-in one:

  $ cd "$AIPATH_SOURCE"
  $ aipath roadmap list --roadmap roadmaps > "$CRAMTMP/from_files"
  $ aipath roadmap list > "$CRAMTMP/built_in"
  $ diff "$CRAMTMP/from_files" "$CRAMTMP/built_in"

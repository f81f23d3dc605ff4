Roadmap updates never cost progress. A group's roadmap, and a profile that was written for it:

  $ cat > first.yaml <<'EOF'
  > roadmap: {id: bakery, title: Bakery, version: 1.0.0}
  > categories: [{id: craft, name: Craft}]
  > skills:
  >   - {id: ovens, name: Ovens, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: doughs, name: Doughs, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: flour-buying, name: Buying flour, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: butter-buying, name: Buying butter, category: craft, hours: [10, 10, 10, 10, 10]}
  > roles:
  >   - id: baker
  >     name: Baker
  >     requirements:
  >       - {skill: ovens, level: 3, importance: 5}
  >       - {skill: doughs, level: 2, importance: 5}
  >       - {skill: flour-buying, level: 3, importance: 3}
  >       - {skill: butter-buying, level: 3, importance: 3}
  > EOF
  $ cat > profile.yaml <<'EOF'
  > role: baker
  > skills:
  >   ovens: 3
  >   doughs: {level: 2, last_used: 2026-10}
  >   flour-buying: 1
  >   butter-buying: 3
  > EOF
  $ aipath gap --roadmap first.yaml --date 2026-11-24 --format json | grep -E '"(readiness|hours_likely)":' | head -n 2
    "readiness": 87.5,
    "hours_likely": 20.0,

Version 2 renames a skill and the role, splits a skill and merges two. Nothing is lost, and a note for each says what it
means for this learner:

  $ cat > second.yaml <<'EOF'
  > roadmap: {id: bakery, title: Bakery, version: 2.0.0}
  > categories: [{id: craft, name: Craft}]
  > skills:
  >   - {id: stone-ovens, name: Stone ovens, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: yeast-doughs, name: Yeast doughs, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: sourdoughs, name: Sourdoughs, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: buying, name: Buying, category: craft, hours: [10, 10, 10, 10, 10]}
  > roles:
  >   - id: master-baker
  >     name: Master baker
  >     requirements:
  >       - {skill: stone-ovens, level: 3, importance: 5}
  >       - {skill: yeast-doughs, level: 2, importance: 5}
  >       - {skill: sourdoughs, level: 2, importance: 5}
  >       - {skill: buying, level: 3, importance: 3}
  > renames: {ovens: stone-ovens, baker: master-baker}
  > splits: {doughs: [yeast-doughs, sourdoughs]}
  > merges: {buying: [flour-buying, butter-buying]}
  > EOF
  $ aipath gap --roadmap second.yaml --date 2026-11-24 --all
  Master baker, mid-level
  2026-11-24
  
  Ready: every requirement is met
  
  Readiness  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88 100%, 80% asked (esc)
  Musts      all 3 met
  
                  level         asked  hours  points  /hour
  Met
    Stone ovens   \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88   3 of 3  must (esc)
    Yeast doughs  \xe2\x96\x88\xe2\x96\x88    2 of 2  must (esc)
    Sourdoughs    \xe2\x96\x88\xe2\x96\x88    2 of 2  must (esc)
    Buying        \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88   3 of 3  often (esc)
  profile.yaml:1:7: note[succeeded-id]: 'baker' of an older roadmap is now 'master-baker'
   1 | role: baker
     |       ^~~~~
  profile.yaml:3:3: note[succeeded-id]: 'ovens' of an older roadmap is now 'stone-ovens'
   3 |   ovens: 3
     |   ^~~~~
  profile.yaml:4:3: note[succeeded-id]: 'doughs' of an older roadmap is now 'yeast-doughs' and 'sourdoughs': what you stated counts for each
   4 |   doughs: {level: 2, last_used: 2026-10}
     |   ^~~~~~
  profile.yaml:5:3: note[succeeded-id]: 'flour-buying' of an older roadmap is now 'buying'
   5 |   flour-buying: 1
     |   ^~~~~~~~~~~~
  profile.yaml:6:3: note[succeeded-id]: 'butter-buying' of an older roadmap is now 'buying'
   6 |   butter-buying: 3
     |   ^~~~~~~~~~~~~
  profile.yaml:6:3: note[succeeded-id]: this profile states 'buying' more than once now: the higher level, 3, counts
   6 |   butter-buying: 3
     |   ^~~~~~~~~~~~~

Two versions later: an id that was renamed, whose new id was split, and an old profile beside a newer one:

  $ cat > third.yaml <<'EOF'
  > roadmap: {id: bakery-3, title: Bakery, version: 3.0.0}
  > categories: [{id: craft, name: Craft}]
  > skills:
  >   - {id: wood-ovens, name: Wood-fired ovens, category: craft, hours: [10, 10, 10, 10, 10]}
  >   - {id: gas-ovens, name: Gas ovens, category: craft, hours: [10, 10, 10, 10, 10]}
  > roles:
  >   - id: master-baker
  >     name: Master baker
  >     requirements:
  >       - {skill: wood-ovens, level: 4, importance: 5}
  >       - {skill: gas-ovens, level: 2, importance: 5}
  > renames: {ovens: stone-ovens}
  > splits: {stone-ovens: [wood-ovens, gas-ovens]}
  > EOF
  $ printf 'role: master-baker\nskills: {ovens: 3}\n' > old.yaml
  $ printf 'role: master-baker\nskills: {wood-ovens: 4, gas-ovens: 3}\n' > new.yaml
  $ aipath gap old.yaml --roadmap third.yaml --date 2026-11-24 --format csv
  role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,hours_likely,hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by
  master-baker,wood-ovens,Wood-fired ovens,craft,3,3,4,5,true,6.5,10,13.5,0,10,12.5,1.25,,
  old.yaml:2:10: note[succeeded-id]: 'ovens' of an older roadmap is now 'wood-ovens' and 'gas-ovens': what you stated counts for each
   2 | skills: {ovens: 3}
     |          ^~~~~
  $ aipath gap new.yaml --roadmap third.yaml --date 2026-11-24 --since old.yaml
  Master baker, mid-level
  older profile and this one, both on 2026-11-24
  
  Readiness  87.5% \xe2\x86\x92 100% (esc)
  Musts      1 of 2 met \xe2\x86\x92 2 of 2 met (esc)
  Time       10 h \xe2\x86\x92 0 h (esc)
  Now met    Wood-fired ovens
  
  skill               level  points  hours
  Learnt
    Wood-fired ovens  3 \xe2\x86\x92 4   +12.5  -10 h (esc)
  
  points: readiness that it moved \xc2\xb7 hours: how many more or fewer are needed (esc)
  old.yaml:2:10: note[succeeded-id]: 'ovens' of an older roadmap is now 'wood-ovens' and 'gas-ovens': what you stated counts for each
   2 | skills: {ovens: 3}
     |          ^~~~~
  $ aipath gap new.yaml --roadmap third.yaml --date 2026-11-24 --what-if ovens=1 --format csv
  role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,hours_likely,hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by
  master-baker,wood-ovens,Wood-fired ovens,craft,1,1,4,5,true,19.5,30,40.5,0,30,37.5,1.25,,
  master-baker,gas-ovens,Gas ovens,craft,1,1,2,5,true,6.5,10,13.5,0,10,25,2.5,,
  note[succeeded-id]: 'ovens' of an older roadmap is now 'wood-ovens' and 'gas-ovens': what you stated counts for each

A profile that has both the old id and a new one keeps the higher level:

  $ printf 'role: master-baker\nskills: {wood-ovens: 2, ovens: 3}\n' > both.yaml
  $ aipath gap both.yaml --roadmap third.yaml --date 2026-11-24 --format csv
  role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,hours_likely,hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by
  master-baker,wood-ovens,Wood-fired ovens,craft,3,3,4,5,true,6.5,10,13.5,0,10,12.5,1.25,,
  both.yaml:2:25: note[succeeded-id]: 'ovens' of an older roadmap is now 'wood-ovens' and 'gas-ovens': what you stated counts for each
   2 | skills: {wood-ovens: 2, ovens: 3}
     |                         ^~~~~
  both.yaml:2:25: note[succeeded-id]: this profile states 'wood-ovens' more than once now: the higher level, 3, counts
   2 | skills: {wood-ovens: 2, ovens: 3}
     |                         ^~~~~

Names from a stranger's pull request do nothing but show:

  $ cat > hostile.yaml <<'END'
  > name: "</script>\e[31m](javascript:alert(1)) =cmd() ::error::x @everyone"
  > role: hostile
  > hours_per_week: 5
  > END
  $ cat > roadmap.yaml <<'END'
  > categories: [{id: hostile, name: "| <b>x</b> `y`"}]
  > skills:
  >   - id: bad-one
  >     name: "=HYPERLINK(\"x\")\u202e[link](javascript:alert(1))"
  >     category: hostile
  >     hours: [1, 2, 3, 4, 5]
  > roles:
  >   - id: hostile
  >     name: "::set-output name=x::<img src=x>"
  >     requirements: [{skill: bad-one, level: 2, importance: 5}]
  > END
  $ aipath gap hostile.yaml --roadmap roadmap.yaml --date 2026-11-24
  \x3a:set-output name=x::<img src=x>, mid-level
  </script>\\x1b[31m](javascript:alert(1)) =cmd() \\x3a:error::x @everyone \xc2\xb7 2026-1\xe2\x80\xa6 (esc)
  
  Not ready yet: the only must is missing and readiness is below 80%
  
  Readiness  \xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91 0%, 80% asked (esc)
  Musts      0 of 1 met (0%); missing:
             =HYPERLINK("x")\u{202e}[link](javascript:alert(1))
  Time       3 h for all requirements, under a week at 5 h a week
             3.9 h, under a week, are enough in 8 of 10 cases
  
                                         level         asked  hours  points  /hour
  Do first
    1. =HYPERLINK("x")\\u{202e}[link](j\xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2  must       3   100.0  33.33 (esc)
  
  | <b>x</b> `y`
    =HYPERLINK("x")\\u{202e}[link](java\xe2\x80\xa6  \xe2\x96\x91\xe2\x96\x91    0 of 2  must       3   100.0  33.33 (esc)
  
  points: readiness that closing it adds \xc2\xb7 /hour: points for each hour (esc)
  $ aipath gap hostile.yaml --roadmap roadmap.yaml --date 2026-11-24 --format md
  # \:\:set-output name=x\:\:&lt;img src=x&gt;, mid-level: skill gaps
  
  &lt;/script&gt;\\\\x1b\\[31m\\]\\(javascript\\:alert(1)) =cmd() \\:\\:error\\:\\:x @&#8203;everyone \xc2\xb7 2026-11-24 (esc)
  
  **Not ready yet: the only must is missing and readiness is below 80%.**
  
  - Readiness: 0%, 80% asked
  - Musts: 0 of 1 met (0%); missing: \=HYPERLINK("x")\\u\{202e\}\[link\]\(javascript\:alert(1))
  - Time: 3 h for all requirements, under a week at 5 h a week; 3.9 h, under a week, are enough in 8 of 10 cases
  
  ## Do first
  
  1. **\=HYPERLINK("x")\\u\{202e\}\[link\]\(javascript\:alert(1))** to level 2: 100.0 points in 3 h, 33.33 an hour
  
  ## Gaps
  
  ### \| &lt;b&gt;x&lt;/b&gt; \`y\`
  
  | Skill | Level | Asked | Hours | Points | Points per hour | Notes |
  | --- | --- | --- | --: | --: | --: | --- |
  | =HYPERLINK("x")\\u\{202e\}\[link\]\(javascript\:alert(1)) | 0 of 2 | must | 3 h | 100.0 | 33.33 |  |
  $ aipath gap hostile.yaml --roadmap roadmap.yaml --date 2026-11-24 --format csv
  role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,hours_likely,hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by
  hostile,bad-one,"'=HYPERLINK(""x"")\u{202e}[link](javascript:alert(1))",hostile,0,0,2,5,true,1.9500000000000002,3,4.050000000000001,0,3,100,33.333333333333336,,
  $ aipath gap hostile.yaml --roadmap roadmap.yaml --date 2026-11-24 --format json | grep -E 'name"'
    "role_name": "::set-output name=x::<img src=x>",
        "name": "=HYPERLINK(\"x\")\u202e[link](javascript:alert(1))",
        "name": "=HYPERLINK(\"x\")\u202e[link](javascript:alert(1))",

Without a terminal there is nobody to ask:

  $ printf 'skills: {python: 3}\n' > profile.yaml
  $ aipath assess < /dev/null
  error[wrong-usage]: `aipath assess` asks questions, and there is no terminal to ask them in
    hint: write the level into the profile by hand: `python: 3` below `skills`
  [2]

Skills that do not exist, two profiles, none, one without skills, a broken one:

  $ aipath assess pyton numpyy
  error[wrong-usage]: no skill 'pyton'
    hint: did you mean 'python'?
  error[wrong-usage]: no skill 'numpyy'
    hint: did you mean 'numpy'?
  [2]
  $ aipath assess python a.yaml ./b
  error[wrong-usage]: 'a.yaml' and './b' look like two profiles
    hint: name one profile; all other words are ids of skills
  [2]
  $ aipath assess missing.yaml
  missing.yaml: error[cannot-read]: cannot read the file: No such file or directory
  [4]
  $ echo '{}' > empty.yaml
  $ aipath assess empty.yaml
  error[wrong-usage]: 'empty.yaml' states no level yet
    hint: name the skills to rate: `aipath assess python sql`
  [2]
  $ echo 'skills: {python: 9}' > bad.yaml
  $ aipath assess bad.yaml
  bad.yaml:1:18: error[out-of-range]: 9 is out of range: from 0 to 5 is allowed
   1 | skills: {python: 9}
     |                  ^
  [3]
  $ cat profile.yaml
  skills: {python: 3}

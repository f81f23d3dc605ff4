Into a file, whole or not at all, never through a link:

  $ echo 'role: ai-engineer' > profile.yaml
  $ aipath gap --date 2026-11-24 -o out.md --format md
  $ head -n 3 out.md
  # AI Engineer, mid-level: skill gaps
  
  2026-11-24
  $ ln -s out.md link.md
  $ aipath gap --date 2026-11-24 -o link.md
  error[cannot-write]: cannot write 'link.md': it is a symbolic link; name the file itself
  [4]
  $ aipath gap --date 2026-11-24 -o no/such/folder.md
  error[cannot-write]: cannot write 'no/such/folder.md': No such file or directory
  [4]
  $ aipath gap --date 2026-11-24 -o .
  error[cannot-write]: cannot write '.': it is no regular file
  [4]
  $ ls
  link.md
  out.md
  profile.yaml
  $ aipath gap --date 2026-11-24 > /dev/full
  error[cannot-write]: cannot write to standard output
  [4]

Colour only where it is wanted:

  $ aipath gap --date 2026-11-24 | grep -c $'\e'
  0
  [1]
  $ aipath gap --date 2026-11-24 --color always | grep -c $'\e' > /dev/null
  $ CLICOLOR_FORCE=1 aipath gap --date 2026-11-24 | grep -c $'\e' > /dev/null
  $ NO_COLOR=1 CLICOLOR_FORCE=1 aipath gap --date 2026-11-24 | grep -c $'\e'
  0
  [1]

The date:

  $ SOURCE_DATE_EPOCH=1795478400 aipath gap --format json | grep '"date"'
    "date": "2026-11-24",
  $ SOURCE_DATE_EPOCH=soon aipath gap --format json
  error[bad-date]: SOURCE_DATE_EPOCH 'soon' is no number of seconds
  [2]
  $ aipath gap --date 2026-02-30
  error[bad-date]: --date '2026-02-30' is no date
    hint: write YYYY-MM-DD
  [2]

All problems of a profile in one run, each with its place:

  $ cat > bad.yaml <<'END'
  > role: ai-enginer
  > hours_per_week: eight
  > regoin: no
  > skills:
  >   pytroch: 3
  >   sklearn: 2
  >   python: 6
  >   sql: -1
  >   git: three
  >   docker: "3"
  >   numpy: 010
  >   pandas: .nan
  >   rag: {level: 2, last_used: 2025-13}
  >   python: 2
  > certifications: [aws-clff]
  > END
  $ aipath gap bad.yaml
  bad.yaml:1:7: error[unknown-role]: no role 'ai-enginer'
   1 | role: ai-enginer
     |       ^~~~~~~~~~
    hint: did you mean 'ai-engineer'?
  bad.yaml:2:17: error[not-a-number]: 'eight' is not a number
   2 | hours_per_week: eight
     |                 ^~~~~
    hint: write it in plain digits, such as 12 or 2.5
  bad.yaml:3:1: error[unknown-key]: a profile has no key 'regoin'
   3 | regoin: no
     | ^~~~~~
    hint: did you mean 'region'?
  bad.yaml:5:3: error[unknown-skill]: no skill 'pytroch'
   5 |   pytroch: 3
     |   ^~~~~~~
    hint: did you mean 'pytorch'?
  bad.yaml:6:3: error[unknown-skill]: no skill 'sklearn'
   6 |   sklearn: 2
     |   ^~~~~~~
    hint: did you mean 'scikit-learn'?
  bad.yaml:7:11: error[out-of-range]: 6 is out of range: from 0 to 5 is allowed
   7 |   python: 6
     |           ^
  bad.yaml:8:8: error[out-of-range]: -1 is out of range: from 0 to 5 is allowed
   8 |   sql: -1
     |        ^~
  bad.yaml:9:8: error[not-a-number]: 'three' is not a number
   9 |   git: three
     |        ^~~~~
    hint: write 3
  bad.yaml:10:11: error[not-a-number]: '3' is not a number
   10 |   docker: "3"
      |           ^~~
    hint: leave the quotes out
  bad.yaml:11:10: error[not-a-number]: '010' is not a number
   11 |   numpy: 010
      |          ^~~
    hint: a leading zero is read differently by different programs: leave it out
  bad.yaml:12:11: error[not-a-number]: '.nan' is not a number
   12 |   pandas: .nan
      |           ^~~~
    hint: write it in plain digits, such as 12 or 2.5
  bad.yaml:13:30: error[not-a-date]: '2025-13' is no date
   13 |   rag: {level: 2, last_used: 2025-13}
      |                              ^~~~~~~
    hint: write YYYY, YYYY-MM or YYYY-MM-DD
  bad.yaml:14:3: error[duplicate-key]: the key 'python' is here twice
   14 |   python: 2
      |   ^~~~~~
  bad.yaml:7:3: note: first written here
   7 |   python: 6
     |   ^~~~~~
    hint: keep one of them; YAML readers silently drop the other
  bad.yaml:15:18: error[unknown-certification]: no certification 'aws-clff'
   15 | certifications: [aws-clff]
      |                  ^~~~~~~~
    hint: did you mean 'aws-clf'?
  [3]

As JSON, as annotations of GitHub, and as SARIF:

  $ printf 'role: ai-engineer\nskills: {pythn: 3}\n' > one.yaml
  $ aipath gap one.yaml --diagnostics json
  {
    "schema": "aipath.diagnostics/1",
    "diagnostics": [
      {
        "severity": "error",
        "code": "unknown-skill",
        "path": "one.yaml",
        "line": 2,
        "column": 10,
        "message": "no skill 'pythn'",
        "hint": "did you mean 'python'?",
        "notes": []
      }
    ]
  }
  [3]
  $ aipath gap one.yaml --diagnostics github
  ::error file=one.yaml,line=2,col=10,title=unknown-skill::no skill 'pythn' (did you mean 'python'?)
  [3]
  $ aipath gap one.yaml --diagnostics sarif 2>&1 | grep -E 'ruleId|startLine|level'
            "ruleId": "unknown-skill",
            "level": "error",
                    "startLine": 2,

What is no text file at all:

  $ aipath gap missing.yaml
  missing.yaml: error[cannot-read]: cannot read the file: No such file or directory
  [4]
  $ aipath gap .
  .: error[cannot-read]: this is a directory, not a file
  [4]
  $ : > empty.yaml
  $ aipath gap empty.yaml
  empty.yaml: error[empty-file]: the file is empty
  [3]
  $ printf 'name: a\0b\n' > nul.yaml
  $ aipath gap nul.yaml
  nul.yaml:1:8: error[control-character]: control character U+0000
   1 | name: a\x00b
     |        ^~~~
    hint: remove it; is this a binary file?
  [3]
  $ printf 'name: \377\n' > latin.yaml
  $ aipath gap latin.yaml
  latin.yaml:1:7: error[not-utf8]: byte 0xff is not UTF-8 text
   1 | name: \xff
     |       ^~~~
    hint: save the file as UTF-8 text
  [3]
  $ printf '\177ELF\002\001\001\000' > binary.yaml
  $ aipath gap binary.yaml
  binary.yaml:1:1: error[control-character]: control character U+007F
   1 | \x7fELF\x02\x01\x01\x00
     | ^~~~
    hint: remove it; is this a binary file?
  [3]

A billion laughs:

  $ printf 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' > laughs.yaml
  $ aipath gap laughs.yaml
  laughs.yaml:1:4: error[anchor]: YAML anchors (`&name`) are not allowed here
   1 | a: &a [x, x]
     |    ^
    hint: write the value out where it stands
  [3]
  $ printf 'a: 1\n---\nb: 2\n' > two.yaml
  $ aipath gap two.yaml
  two.yaml:2:1: error[several-documents]: a second document (`---`) starts here
   2 | ---
     | ^
    hint: keep one document in a file; put the rest in a file of its own
  [3]

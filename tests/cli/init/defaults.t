Without a terminal, and without --defaults, there is nobody to ask:

  $ aipath init < /dev/null
  error[wrong-usage]: `aipath init` asks questions, and there is no terminal to ask them in
    hint: `aipath init --role ai-engineer --defaults` writes a profile without questions
  [2]
  $ aipath init --defaults
  error[wrong-usage]: --defaults needs a role
    hint: such as --role ai-engineer; `aipath roadmap list roles` lists them
  [2]
  $ ls -A

What flags say stands in the profile, and gap can read it:

  $ aipath init --role data-scientist --seniority entry --region 'New Zealand' --hours-per-week 7.5 --budget '250 eur' --defaults | sed 's/ [0-9]* skills/ N skills/'
  Wrote 'profile.yaml' with N skills at level 0. Set the levels that you have, then run `aipath gap`.
  $ grep -v '^ ' profile.yaml
  # Your profile. `aipath gap` reads it and says what is missing; nothing in it leaves your machine.
  # Change it as you like: docs/formats/profile.md of aipath explains every key.
  role: data-scientist            # Data Scientist
  seniority: entry                # entry, mid or senior
  region: New Zealand             # where you want to work
  
  hours_per_week: 7.5             # hours for study
  budget: {amount: 250, currency: EUR}  # for courses and exams
  
  # Levels: 0 none, 1 aware, 2 novice, 3 intermediate, 4 advanced, 5 expert; 2.5 lies between 2 and 3.
  # `aipath assess` asks again what you can do; `aipath roadmap show python` says what each level means.
  skills:
  $ aipath gap --date 2026-11-24 --format json | grep -E '"(role|seniority|readiness)"'
    "role": "data-scientist",
    "seniority": "entry",
    "readiness": 0.0,
  $ ls -A
  profile.yaml

It is never replaced without --force, a link never at all:

  $ echo '{}' > profile.yaml
  $ aipath init --role data-scientist --defaults
  error[cannot-write]: 'profile.yaml' is there already
    hint: `aipath assess` changes levels in it; --force replaces it, -o names another file
  [4]
  $ cat profile.yaml
  {}
  $ aipath init --role data-scientist --defaults --force --quiet
  $ grep -c '^role: data-scientist' profile.yaml
  1
  $ ln -s nowhere.yaml link.yaml
  $ aipath init --role data-scientist --defaults --force -o link.yaml
  error[cannot-write]: cannot write 'link.yaml': it is a symbolic link; name the file itself
  [4]
  $ aipath init --role data-scientist --defaults -o no/such/folder.yaml
  error[cannot-write]: cannot write into the folder 'no/such': No such file or directory
  [4]

To standard output, and wrong values:

  $ aipath init --role data-scientist --defaults -o - | aipath gap - --date 2026-11-24 --format json | grep '"role"'
    "role": "data-scientist",
  $ aipath init --role data-scientst --defaults -o new.yaml
  error[wrong-usage]: no role 'data-scientst'
    hint: did you mean 'data-scientist'?
  [2]
  $ aipath init --role data-scientist --budget lots --defaults -o new.yaml
  error[wrong-usage]: --budget 'lots' is no amount of money
    hint: write an amount and a currency, such as --budget '500 USD'
  [2]
  $ aipath init --role data-scientist --seniority junior --defaults
  aipath init: --seniority: 'junior' is none of entry, mid, senior; did you mean 'senior'?
    see `aipath init --help`
  [2]
  $ aipath init --role data-scientist --hours-per-week 200 --defaults
  aipath init: --hours-per-week: '200' is no number from 0.1 to 168
    see `aipath init --help`
  [2]

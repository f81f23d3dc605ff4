  $ aipath --version
  aipath 0.1.0
  $ aipath gpa
  aipath: no command 'gpa'
    hint: did you mean 'gap'?
    see `aipath --help`
  [2]
  $ aipath roadmap lnt
  aipath roadmap: no command 'lnt'
    hint: did you mean 'lint'?
    see `aipath roadmap --help`
  [2]
  $ aipath gap --formt json
  aipath gap: no flag '--formt'
    hint: did you mean '--format'?
    see `aipath gap --help`
  [2]
  $ aipath gap --format xml
  aipath gap: --format: 'xml' is none of text, md, json, csv
    see `aipath gap --help`
  [2]
  $ aipath gap one.yaml two.yaml
  aipath gap: 'two.yaml' is one argument too many
    see `aipath gap --help`
  [2]
  $ aipath gap --fail-under 101
  aipath gap: --fail-under: '101' is no number from 0 to 100
    see `aipath gap --help`
  [2]
  $ aipath gap --role
  aipath gap: --role needs a value
    see `aipath gap --help`
  [2]
  $ aipath
  Skill gaps, learning order and certification returns, for people who plan a career.
  
  Usage: aipath [OPTIONS] [SUBCOMMAND]
  
  Options:
    -h,--help                   Print this help message and exit
    --version                   Display program version information and exit
  
  Subcommands:
    init                        Write your profile: asks what you want and what you can do
    assess                      Rate your skills again and keep the rest of the profile
    gap                         How far you are from a role: what is missing, how many hours, what to do first
    path                        In which order to learn it, with proof: readiness after every step
    plan                        Write the plan: week by week, a Markdown file that you can write in
    next                        What to do now, also with only a few minutes
    done                        Tick what you have done in the plan
    log                         Write down what you studied, and for how long
    status                      Where you stand in your plan: behind or ahead, pace, when you finish
    sync                        Write what is ticked in the plan into the profile
    roles                       All roles beside each other, or what two of them ask that the other does not
    market                      What roles pay and how they grow, with sources; what adverts ask
    choose                      Weigh a decision, such as framework or cloud, for yourself
    why                         Where a figure of the gap comes from: formula, numbers, sources
    roi                         Whether a certification is worth your money and evenings, and which one
    roadmap                     Look into roadmaps and check them
    completion                  Print a script that completes commands, flags and ids
  
  Example:
    aipath gap profile.yaml
  
  `aipath COMMAND --help` explains a command.
  [2]
  $ aipath --help
  Skill gaps, learning order and certification returns, for people who plan a career.
  
  Usage: aipath [OPTIONS] [SUBCOMMAND]
  
  Options:
    -h,--help                   Print this help message and exit
    --version                   Display program version information and exit
  
  Subcommands:
    init                        Write your profile: asks what you want and what you can do
    assess                      Rate your skills again and keep the rest of the profile
    gap                         How far you are from a role: what is missing, how many hours, what to do first
    path                        In which order to learn it, with proof: readiness after every step
    plan                        Write the plan: week by week, a Markdown file that you can write in
    next                        What to do now, also with only a few minutes
    done                        Tick what you have done in the plan
    log                         Write down what you studied, and for how long
    status                      Where you stand in your plan: behind or ahead, pace, when you finish
    sync                        Write what is ticked in the plan into the profile
    roles                       All roles beside each other, or what two of them ask that the other does not
    market                      What roles pay and how they grow, with sources; what adverts ask
    choose                      Weigh a decision, such as framework or cloud, for yourself
    why                         Where a figure of the gap comes from: formula, numbers, sources
    roi                         Whether a certification is worth your money and evenings, and which one
    roadmap                     Look into roadmaps and check them
    completion                  Print a script that completes commands, flags and ids
  
  Example:
    aipath gap profile.yaml
  
  `aipath COMMAND --help` explains a command.
  $ aipath help gap
  How far you are from a role: what is missing, how many hours, what to do first
  Usage: aipath gap [OPTIONS] [PROFILE]
  
  Positionals:
    PROFILE                     Your profile; `-` is standard input. Without it ./profile.yaml or ./.aipath/profile.yaml
  
  Options:
    -h,--help                   Print this help message and exit
    --role ID ...               A role instead of the profile's; repeat it to compare roles
    --fail-under N              Exit with 1 if readiness is below this, 0 to 100
    --what-if CHANGES ... Excludes: --since
                                The gap after changes: SKILL=LEVEL, cert:ID, hours_per_week=N, pace=N, seniority=WORD; commas between
    --since DATE|FILE|GIT-REV ... Excludes: --what-if
                                What has changed since a day, an older profile, or a git revision of this one; a day besides counts the older one on it
    --all                       Show what is met too
    --format text|md|json|csv=text
                                How to write the answer
    -o,--output FILE            Write the answer to this file instead of standard output
    --roadmap PATH ...          Add a roadmap file or folder to the shipped ones; may be repeated
    --date YYYY-MM-DD           The day that counts as today
    --color auto|always|never=auto
                                When to use colour
    --diagnostics text|json|github|sarif=text
                                How to print problems
    -q,--quiet                  Print errors only
    -v,--verbose                Say what is done, on standard error
  
  Examples:
    aipath gap profile.yaml
    aipath gap --role ai-engineer --role ml-engineer
    aipath gap profile.yaml --format json --fail-under 70
    aipath gap profile.yaml --what-if python=4,cert:aws-saa
    aipath gap profile.yaml --since 2026-05-01
    aipath gap profile.yaml --since HEAD~3
  $ aipath gap -v --role ai-engineer --date 2026-11-24 --format csv 2>&1 > /dev/null
  aipath: shipped roadmaps: 200 skills, 11 roles
  aipath: no profile.yaml here: counting from zero. Name your profile to see your own gap.

What bash offers. The last word is the one that is being typed; readline completes file names itself.

  $ aipath completion bash > aipath.bash
  $ cat > offers.sh <<'EOF'
  > source ./aipath.bash
  > compopt() { echo "compopt $*"; }
  > COMP_WORDS=("$@")
  > COMP_CWORD=$(($# - 1))
  > _aipath
  > [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
  > EOF
  $ offers() { bash offers.sh aipath "$@"; }

Commands, flags and choices:

  $ offers ga
  gap
  $ offers '' | grep -x -e gap -e roadmap -e completion
  gap
  roadmap
  completion
  $ offers roadmap li
  list
  lint
  $ offers gap --fa
  --fail-under
  $ offers gap -- | grep -c -e '^--role$' -e '^--format$' -e '^--help$'
  3
  $ offers gap --format ''
  text
  md
  json
  csv
  $ offers roadmap show rag --format ''
  text
  md
  json
  $ offers gap --format = j
  json
  $ offers gap --format =
  text
  md
  json
  csv
  $ offers roadmap schema pr
  profile
  progress
  $ offers completion ''
  bash
  zsh
  fish

Every flag that a command's help names is offered, and no other:

  $ names_in_help() { aipath $1 --help | sed -n "/^$2:/,/^\$/p" | grep -oE "$3" | sort; }
  $ for command in '' $(names_in_help '' Subcommands '^  [a-z-]+'); do
  >   for full in "$command" $(names_in_help "$command" Subcommands '^  [a-z-]+' | sed "s/^ */${command:-aipath}\//"); do
  >     words=${full/\// }
  >     [[ $words == aipath* ]] && continue
  >     diff <(aipath $words --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | tr -s ' ,' '\n' | grep . | sort) <(offers $words - | sort) ||
  >       echo "differs: $words"
  >   done
  > done

Ids, from the roadmaps in the program:

  $ offers gap --role ai-e
  ai-engineer
  $ offers gap --role ai-engineer --role = ml-e
  ml-engineer
  $ offers roadmap list uplift-c
  uplift-classes
  $ offers roadmap list skills --category nl
  nlp
  $ offers roadmap show rag aws-cl
  aws-clf
  $ offers roadmap show nothing-is-called-so

Ids of roadmaps of one's own that the line names, wherever and however; with a mistake in one, the shipped ids:

  $ cat > "my own.yaml" <<'EOF'
  > roadmap: {id: tiny, title: Tiny, version: 1.0.0}
  > roles: [{id: ai-entertainer, name: Entertainer, requirements: [{skill: python, level: 1, importance: 5}]}]
  > EOF
  $ offers gap --roadmap 'my\ own.yaml' --role ai-en
  ai-engineer
  ai-entertainer
  $ offers gap --roadmap = '"my own.yaml"' --role ai-en
  ai-engineer
  ai-entertainer
  $ HOME=$PWD offers gap --roadmap '~/my own.yaml' --role = ai-ent
  ai-entertainer
  $ echo broken: > broken.yaml
  $ offers gap --roadmap broken.yaml --role ai-en
  ai-engineer
  $ offers gap --roadmap
  --roadmap
  $ bash -c 'source ./aipath.bash; COMP_WORDS=(aipath gap --role ai-ent --roadmap "my own.yaml"); COMP_CWORD=3; _aipath; echo "${COMPREPLY[@]}"'
  ai-entertainer

Files where a file is meant, and nothing where nothing can be known:

  $ offers gap pro
  compopt -o default
  $ offers gap --date 2026-11-24 -q ''
  compopt -o default
  $ offers gap --output ''
  compopt -o default
  $ offers gap -o ''
  compopt -o default
  $ offers roadmap lint a.yaml ''
  compopt -o default
  $ offers gap profile.yaml ''
  $ offers gap --date ''
  $ offers no-command ''

A flag's value is not taken for a command:

  $ offers gap --role roadmap --dat
  --date

Whatever ids look like, the shell gets them quoted and runs none of them:

  $ mkdir odd
  $ cat > odd/aipath <<'EOF'
  > #!/bin/sh
  > printf '%s\n' 'two words' '$(touch ran)' '`touch ran`' "it's" '*' '; touch ran' -n
  > EOF
  $ chmod +x odd/aipath
  $ PATH=$PWD/odd:$PATH offers gap --role ''
  two\ words
  \$\(touch\ ran\)
  \`touch\ ran\`
  it\'s
  \*
  \;\ touch\ ran
  -n
  $ ls ran
  ls: cannot access 'ran': No such file or directory
  [2]

The command itself:

  $ aipath completion
  error[wrong-usage]: no shell is named
    hint: write bash, zsh or fish
  [2]
  $ aipath completion fihs
  aipath completion: shell: 'fihs' is none of bash, zsh, fish; did you mean 'fish'?
    see `aipath completion --help`
  [2]
  $ for shell in bash zsh fish; do
  >   aipath completion $shell -o script
  >   aipath completion $shell | cmp - script
  >   grep -c "written by .aipath completion $shell" script
  > done
  1
  1
  1

What the scripts ask while somebody types; the help does not show it:

  $ aipath completion --ids role | grep -x ai-engineer
  ai-engineer
  $ aipath completion --ids uplift_classes | wc -l
  9
  $ test "$(aipath completion --ids entries | sort | uniq -d)" = ""
  $ aipath completion --ids entries | grep -x -e rag -e ai-engineer -e aws-clf
  rag
  ai-engineer
  aws-clf
  $ cat > own.yaml <<'EOF'
  > roadmap: {id: tiny, title: Tiny, version: 1.0.0}
  > roles: [{id: clown, name: Clown, requirements: [{skill: python, level: 1, importance: 5}]}]
  > EOF
  $ aipath completion --ids role --roadmap own.yaml | grep -x -e ai-engineer -e clown
  ai-engineer
  clown
  $ aipath completion --ids role --roadmap missing.yaml | grep -x -e ai-engineer -e clown
  missing.yaml: error[cannot-read]: cannot read the file: No such file or directory
  ai-engineer
  $ aipath completion --ids people
  error[wrong-usage]: no kind of entries 'people'
    hint: `aipath roadmap list` shows the kinds
  [2]
  $ aipath completion --help | grep -e --ids
  [1]

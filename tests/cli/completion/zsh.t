What zsh offers. A shell in a pseudo terminal gets the line and a tab, and prints the matches instead of showing them.

  $ command -v zsh > /dev/null || exit 80
  $ export HOME=$PWD ZDOTDIR=$PWD
  $ aipath completion zsh > _aipath
  $ zsh -n _aipath
  $ cat > inner.zsh <<'EOF'
  > PROMPT= RPROMPT=
  > unsetopt zle_bracketed_paste 2>/dev/null
  > fpath=($PWD $fpath)
  > autoload -Uz compinit && compinit -u -d $PWD/dump
  > zstyle ':completion:*' list-prompt ''
  > compadd() {
  >   local -a matches
  >   builtin compadd -O matches "$@"
  >   local match
  >   for match in $matches; do print -r -- "offer $match"; done
  >   builtin compadd "$@"
  > }
  > answer() { print; zle complete-word; print; print done; exit 0 }
  > zle -N answer
  > bindkey '^I' answer
  > print ready
  > EOF
  $ cat > offers.zsh <<'EOF'
  > zmodload zsh/zpty
  > zpty shell zsh -f -i
  > zpty -w shell "source $PWD/inner.zsh"
  > zpty -r shell line '*ready*'
  > zpty -w -n shell "aipath $*"$'\t'
  > zpty -r shell line '*done*'
  > print -r -- $line
  > zpty -d shell
  > EOF
  $ offers() { zsh -f offers.zsh "$@" | tr -d '\r' | sed -n 's/^offer //p' | sort -u; }
  $ offers roadmap li
  lint
  list
  $ offers gap --fa
  --fail-under
  $ offers roadmap show rag --format ''
  json
  md
  text
  $ offers gap --role ai-e
  ai-engineer
  $ offers roadmap list skills --category nl
  nlp
  $ offers roadmap show rag aws-cl
  aws-clf
  $ cat > "my own.yaml" <<'EOF'
  > roadmap: {id: tiny, title: Tiny, version: 1.0.0}
  > roles: [{id: ai-entertainer, name: Entertainer, requirements: [{skill: python, level: 1, importance: 5}]}]
  > EOF
  $ offers 'gap --roadmap my\ own.yaml --role ai-en'
  ai-engineer
  ai-entertainer
  $ offers 'gap --roadmap="my own.yaml" --role ai-en'
  ai-engineer
  ai-entertainer
  $ offers 'gap --roadmap ~/my\ own.yaml --role ai-ent'
  ai-entertainer
  $ offers 'gap --roadmap broken.yaml --role ai-en'
  ai-engineer
  $ touch ski.yaml
  $ offers gap ski
  ski.yaml

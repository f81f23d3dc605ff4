What fish offers, its descriptions left out:

  $ command -v fish > /dev/null || exit 80
  $ export HOME=$PWD XDG_CONFIG_HOME=$PWD XDG_DATA_HOME=$PWD
  $ aipath completion fish > aipath.fish
  $ fish --no-execute aipath.fish
  $ offers() { fish --no-config -c 'source aipath.fish; complete -C $argv[1]' "aipath $*" | cut -f 1 | sort; }

Commands, flags and choices:

  $ offers ga
  gap
  $ offers roadmap li
  lint
  list
  $ offers gap --fa
  --fail-under
  $ offers roadmap show rag --format ''
  json
  md
  text
  $ offers gap --format=j
  --format=json
  $ offers roadmap schema pr
  profile
  progress

Ids:

  $ offers gap --role ai-e
  ai-engineer
  $ offers roadmap list uplift-c
  uplift-classes
  $ offers roadmap list skills --category nl
  nlp
  $ offers roadmap show rag aws-cl
  aws-clf
  $ offers roadmap list skills ski

Ids of roadmaps of one's own that the line names:

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
  $ HOME=$PWD offers 'gap --roadmap ~/my\ own.yaml --role ai-ent'
  ai-entertainer
  $ offers 'gap --roadmap broken.yaml --role ai-en'
  ai-engineer

Files where a file is meant:

  $ touch ski.yaml
  $ offers gap ski
  ski.yaml
  $ offers gap -o ski
  ski.yaml
  $ offers gap --date 2026-11-24 ski
  ski.yaml
  $ offers gap ski.yaml ski
  $ offers gap --role ski

  $ cd "$AIPATH_SOURCE"

The order, with the head of the answer:

  $ aipath path examples/profile.yaml --date 2026-11-24 | sed -n '1,4p'
  AI Engineer, mid-level: path
  Ada \xc2\xb7 2026-11-24 (esc)
  
  110 steps in 2,276 h: readiness 25.1% \xe2\x86\x92 100% (esc)

JSON keeps to its schema, also with every flag, and the same input gives the same bytes:

  $ aipath path examples/profile.yaml --date 2026-11-24 --format json > "$CRAMTMP/path.json"
  $ aipath path examples/profile.yaml --date 2026-11-24 --format json | cmp - "$CRAMTMP/path.json"
  $ aipath path examples/profile.yaml --date 2026-11-24 --deadline 2027-06-30 --first rag --skip java,python --prefer aws \
  >   --free-only --effort quick --format json > "$CRAMTMP/flags.json"
  $ python3 tests/schema/validate_json.py docs/schema "$CRAMTMP/path.json" "$CRAMTMP/flags.json"
  2 files, 0 problems
  $ grep -A 5 '"max_hours"' "$CRAMTMP/flags.json"
    "max_hours": 191.38333333333333,
    "deadline": "2027-06-30",
    "first": [
      "rag"
    ],
    "skip": [

A deadline is the hours until then:

  $ aipath path examples/profile.yaml --date 2026-11-24 --deadline 2027-06-30 | sed -n '4p'
  48 of 110 steps fit into 191 h until 2027-06-30: readiness 25.1% \xe2\x86\x92 59.7% (esc)
  $ aipath path examples/profile.yaml --date 2026-11-24 --max-hours 40 --format csv | wc -l
  23

The graphs hold every skill of the path:

  $ aipath path examples/profile.yaml --date 2026-11-24 --max-hours 20 --format dot | head -n 4
  digraph path {
    rankdir=LR;
    node [shape=box, fontname="sans-serif"];
    s1 [label="Model Context Protocol\\n0 \xe2\x86\x92 1, 1 h, done at 1 h"]; (esc)
  $ aipath path examples/profile.yaml --date 2026-11-24 --format mermaid | grep -c '\["'
  53

An id of an older roadmap is carried forward:

  $ cat > "$CRAMTMP/new.yaml" <<END
  > roadmap: {id: new, title: New, version: 1.0.0}
  > renames: {old-rag: rag}
  > END
  $ aipath path examples/profile.yaml --date 2026-11-24 --roadmap "$CRAMTMP/new.yaml" --first old-rag | sed -n '6,7p'
  note[succeeded-id]: 'old-rag' of an older roadmap is now 'rag'
  Order      optimal: no other order that begins as --first asks gives more
             readiness over the hours

A skill that the role does not need is no error:

  $ aipath path examples/student.yaml --date 2026-11-24 --skip terraform --format md | grep 'Note'
  - Note: Infrastructure as code is not among what is needed

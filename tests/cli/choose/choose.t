  $ cd "$AIPATH_SOURCE"

Without a decision, all of them:

  $ aipath choose --format csv | cut -d , -f 1
  id
  certification
  cloud
  education
  framework
  learning-platform
  prediction-mode
  second-language
  serving
  specialisation
  $ aipath choose --format json | cmp - <(aipath roadmap list decisions --format json)

The head of an answer; without answers every criterion is neutral:

  $ aipath choose framework --date 2026-11-24 | sed -n '1,9p'
  Which deep-learning framework should you learn first, PyTorch or TensorFlow?
  2026-11-24
  
  PyTorch leads with 4.19 of 5
    lead      0.54 ahead of TensorFlow
    answers   none: every criterion counts as the roadmap weighs it
    how firm  no single answer would put another option in front
    disputed  6 of 9 criteria are disputed; without them PyTorch leads too, with
              4.25 of 5
  $ aipath choose framework examples/profile.yaml --date 2026-11-24 --answer mobile=yes,google-cloud=4 --answer research=no | sed -n '1,12p'
  Which deep-learning framework should you learn first, PyTorch or TensorFlow?
  Ada \xc2\xb7 2026-11-24 (esc)
  
  TensorFlow leads with 3.99 of 5
    lead      0.03 ahead of PyTorch
    answers   mobile 5 (yes), google-cloud 4, research 0 (no); each of the other 6
              counts as the roadmap weighs it
    how firm  not every answer keeps it in front: see below
    disputed  6 of 9 criteria are disputed; without them TensorFlow leads too,
              with 4.57 of 5
    so far    your profile prefers PyTorch
  

JSON keeps to its schema, and the same input gives the same bytes:

  $ for decision in $(aipath choose --format csv | tail -n +2 | cut -d , -f 1); do
  >   aipath choose $decision --date 2026-11-24 --format json > "$CRAMTMP/$decision.json" &&
  >   aipath choose $decision --date 2026-11-24 --format json | cmp - "$CRAMTMP/$decision.json"
  > done
  $ python3 tests/schema/validate_json.py docs/schema "$CRAMTMP"/*.json
  9 files, 0 problems

It fits narrow terminals:

  $ aipath choose serving --date 2026-11-24 | wc -L
  80

Nothing counts:

  $ aipath choose second-language --date 2026-11-24 --answer enterprise=no,performance=0,edge-vision=0,time=0,concepts=no | sed -n '4p'
  No criterion counts, so no option leads

A decision of one's own:

  $ cat > "$CRAMTMP/own.yaml" <<END
  > roadmap: {id: own, title: Own, version: 1.0.0}
  > decisions:
  >   - id: editor
  >     question: Which editor?
  >     options: [{id: vim, name: Vim}, {id: emacs, name: "::error::Emacs"}]
  >     criteria:
  >       - {id: speed, name: Starts fast, weight: 3, scores: {vim: 2, emacs: 5}}
  > END
  $ aipath choose editor --roadmap "$CRAMTMP/own.yaml" --date 2026-11-24
  Which editor?
  2026-11-24
  
  \x3a:error::Emacs leads with 5.00 of 5
    lead      3.00 ahead of Vim
    answers   none: every criterion counts as the roadmap weighs it
    how firm  no single answer would put another option in front
  
  Options
       score                        id     name
    A   5.00  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88  emacs  \\x3a:error::Emacs (esc)
    B   2.00  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88              vim    Vim (esc)
  
  Criteria, with scores from 1 poor to 5 strong
    weight: the roadmap's times your answer / 3; share: of all weights; A-B:
    points by which it puts A before B; turns at: the weight beyond which that
    option would lead, all others staying
  
    weight  share  A  B    A-B  turns at  criterion
       3.0   100%  5  2  +3.00            Starts fast

Mistakes:

  $ aipath choose framewrok
  error[wrong-usage]: no decision 'framewrok'
    hint: did you mean 'framework'?
  [2]
  $ aipath choose framework --answer mobil=yes
  error[wrong-usage]: --answer: decision 'framework' has no criterion 'mobil'
    hint: did you mean 'mobile'?
  [2]
  $ aipath choose framework --answer mobile=perhaps --answer mobile=6 --answer mobile
  error[wrong-usage]: --answer: 'mobile=perhaps' is no answer
    hint: write `mobile=yes`, `mobile=no` or how much it matters, 0 to 5
  error[wrong-usage]: --answer: 'mobile=6' is no answer
    hint: write `mobile=yes`, `mobile=no` or how much it matters, 0 to 5
  error[wrong-usage]: --answer: 'mobile' is no answer
    hint: write `mobile=yes`, `mobile=no` or how much it matters, 0 to 5
  [2]
  $ aipath choose framework --answer nonsense=1
  error[wrong-usage]: --answer: decision 'framework' has no criterion 'nonsense'
    hint: the criteria are: prototyping, debugging, serving, mobile, google-cloud, aws, distributed, pipeline, research
  [2]
  $ aipath choose framework missing.yaml
  missing.yaml: error[cannot-read]: cannot read the file: No such file or directory
  [4]

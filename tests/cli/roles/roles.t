  $ cd "$AIPATH_SOURCE"

All roles, and the kind of pay that most of them have:

  $ aipath roles examples/profile.yaml --date 2026-11-24 --format csv | cut -d, -f1,3,9,13,17
  role,readiness,hours_likely,pay_p50,pay_kind
  software-engineer,41.75955739806573,899.3554325135864,168000,gross-salary-reported-or-advertised
  ai-product-manager,16.83056124220246,1205.5970624334136,204500,gross-salary-reported-or-advertised
  data-scientist,16.254029426293766,1891.5970624334136,140000,gross-salary-reported-or-advertised
  mlops-engineer,15.076718436462974,2202.3554325135865,160000,gross-salary-reported-or-advertised
  ai-engineer,25.188663957076653,2276.3554325135865,140000,gross-salary-reported-or-advertised
  data-engineer,20.25723042241088,2276.3554325135865,129000,gross-salary-reported-or-advertised
  nlp-engineer,21.513705362021557,2795.3554325135865,170600,gross-salary-reported-or-advertised
  cv-engineer,16.56009012994281,2818.758370080173,193500,gross-salary-reported-or-advertised
  rl-engineer,24.606299212598426,2892,185000,gross-salary-reported-or-advertised
  ml-engineer,19.666013275688034,3795.3554325135865,170000,gross-salary-reported-or-advertised
  research-scientist,13.360881542699723,3844,173000,gross-salary-reported-or-advertised
  $ aipath roles examples/profile.yaml --date 2026-11-24 --format json -o "$CRAMTMP/roles.json"
  $ tests/schema/validate_json.py docs/schema "$CRAMTMP/roles.json"
  1 files, 0 problems

Another kind of pay, and roles without a figure of it:

  $ aipath roles examples/profile.yaml --date 2026-11-24 --pay base-wage --format csv | cut -d, -f1,13,17
  role,pay_p50,pay_kind
  software-engineer,133080,base-wage
  ai-product-manager,,
  data-scientist,112590,base-wage
  mlops-engineer,,
  ai-engineer,,
  data-engineer,135980,base-wage
  nlp-engineer,,
  cv-engineer,,
  rl-engineer,,
  ml-engineer,112590,base-wage
  research-scientist,140910,base-wage

Two roles keep the order in which they are named:

  $ aipath roles ml-engineer ai-engineer examples/profile.yaml --date 2026-11-24 --format json -o "$CRAMTMP/two.json"
  $ tests/schema/validate_json.py docs/schema "$CRAMTMP/two.json"
  1 files, 0 problems
  $ grep '"role_name"' "$CRAMTMP/two.json"
        "role_name": "Machine Learning Engineer",
        "role_name": "AI Engineer",

A region of which nothing is known shows no pay, and says how to see some:

  $ aipath roles ml-engineer ai-engineer examples/profile.yaml --date 2026-11-24 --region ZZ | grep -A 3 '^Pay\|^Notes'
  Notes
    - no market of these roadmaps is for ZZ: pay is left out; --region shows that
      of another one, --roadmap adds your own
  

A market of one's own:

  $ cat > "$CRAMTMP/zz.yaml" <<'EOM'
  > roadmap: {id: zz, title: Zedland, version: 1.0.0}
  > sources: [{id: zz-office, title: Wages of Zedland, publisher: Office, kind: statistics, as_of: 2026, confidence: survey}]
  > markets:
  >   - id: zz
  >     region: ZZ
  >     name: Zedland
  >     salaries:
  >       - {id: zz-ai, role: ai-engineer, seniority: all, currency: USD, per: year, kind: base-wage, year: 2026,
  >          percentiles: {p50: 97276}, source: zz-office}
  > EOM
  $ aipath roles ml-engineer ai-engineer examples/profile.yaml --date 2026-11-24 --region ZZ --roadmap "$CRAMTMP/zz.yaml" | grep -A 3 '^Pay'
  Pay in Zedland: base wage, USD a year
       25%  median  75%  gain/h  whose
    A                            no figure of this kind
    B       97,276            1  all levels, 2026 [1]

What is wrong with the words:

  $ aipath roles ai-enginer examples/profile.yaml
  error[wrong-usage]: no role 'ai-enginer'
    hint: did you mean 'ai-engineer'?
  [2]
  $ aipath roles a.yaml b.yaml
  error[wrong-usage]: 'a.yaml' and 'b.yaml' look like two profiles
    hint: name one profile; all other words are ids of roles
  [2]
  $ aipath roles --pay wages examples/profile.yaml
  error[wrong-usage]: --pay: no kind of pay 'wages'
    hint: the kinds are: advertised-base, advertised-daily-rate, base, base-or-total, base-plus-stock, base-wage, gross-salary-reported-or-advertised, total-cost-to-company, total-unspecified
  [2]

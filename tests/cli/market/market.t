  $ cd "$AIPATH_SOURCE"

One role: every kind of pay under its own heading, and why a figure is disputed:

  $ aipath market rl-engineer --region US | grep '^Pay\|disputed'
  Pay in United States: gross salary reported or advertised, USD a year
       23%  AI-related jobs, through 2035, United States [2]; disputed, the note
  $ aipath market ml-engineer --region US | grep '^Pay'
  Pay in United States: gross salary reported or advertised, USD a year
  Pay in United States: base or total, USD a year
  Pay in United States: base wage, USD a year

Formats:

  $ for what in '' ml-engineer rl-engineer; do
  >   aipath market $what --format json -o "$CRAMTMP/market-$what.json"
  > done
  $ tests/schema/validate_json.py docs/schema "$CRAMTMP"/market-*.json
  3 files, 0 problems
  $ aipath market ml-engineer --region US --format csv | cut -d, -f1-5,7,10-15 | head -n 6
  record,id,region,role,seniority,kind,year,p10,p25,p50,p75,p90
  pay,ajn-us-ml-engineer-entry,US,ml-engineer,entry,gross-salary-reported-or-advertised,2024,99500,113500,139650,177000,246650
  pay,ajn-us-ml-engineer-mid,US,ml-engineer,mid,gross-salary-reported-or-advertised,2024,110400,136800,170000,221760,256500
  pay,ajn-us-ml-engineer-senior,US,ml-engineer,senior,gross-salary-reported-or-advertised,2024,135516,160000,200000,252000,309000
  pay,ajn-us-ml-engineer-executive,US,ml-engineer,executive,gross-salary-reported-or-advertised,2024,163300,179400,217600,244900,312150
  pay,ajn-us-ml-engineer,US,ml-engineer,all,gross-salary-reported-or-advertised,2024,126000,147000,192700,247500,300000
  $ aipath market ml-engineer --region US --format md | sed -n 5,9p
  ## Pay in United States: gross salary reported or advertised, USD a year
  
  |  | 25% | median | 75% | whose |
  | --- | --: | --: | --: | --- |
  | \xe2\x94\x80\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x88\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xc2\xb7\xc2\xb7\xc2\xb7\xc2\xb7\xc2\xb7\xc2\xb7 | 113,500 | 139,650 | 177,000 | entry, 2024, 276 people \\[1\\] | (esc)

A market of one's own:

  $ cat > "$CRAMTMP/zz.yaml" <<'EOM'
  > roadmap: {id: zz, title: Zedland, version: 1.0.0}
  > sources: [{id: zz-office, title: Wages of Zedland, publisher: Office, kind: statistics, as_of: 2026, confidence: survey}]
  > markets:
  >   - id: zz
  >     region: ZZ
  >     name: Zedland
  >     salaries:
  >       - {id: zz-ai, role: ai-engineer, seniority: mid, currency: EUR, per: month, kind: base, year: 2026,
  >          percentiles: {p10: 1000, p25: 2000, p50: 3000, p75: 4000, p90: 5000}, source: zz-office}
  > EOM
  $ aipath market ai-engineer --region ZZ --roadmap "$CRAMTMP/zz.yaml" | grep -A 2 '^Pay'
  Pay in Zedland: base, EUR a month
                            25%  median    75%  whose
    \xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x88\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x96\x92\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80  2,000   3,000  4,000  mid, 2026 [1] (esc)

What is wrong:

  $ aipath market --region ZZ
  error[wrong-usage]: --region: no market for 'ZZ'
    hint: the regions are: CA, DE, FR, GB, IN, US
  [2]
  $ aipath market mlengineer
  error[wrong-usage]: no role 'mlengineer'
    hint: did you mean 'ml-engineer'?
  [2]

What can go wrong, and what is said then:

  $ cat > profile.yaml <<END
  > role: ai-engineer
  > salary: {amount: 72000, currency: EUR}
  > END
  $ export SOURCE_DATE_EPOCH=1795521600

Currencies are never mixed without a rate that has a date:

  $ aipath roi
  error[missing-exchange-rate]: no exchange rate from USD to EUR, for what 'aws-clf' costs
    hint: add it to `roi: exchange_rates` of your profile, or --rate USD:EUR=RATE@YYYY-MM-DD
  [3]
  $ aipath roi --rate USD:EUR=0.86
  error[wrong-usage]: --rate 'USD:EUR=0.86' is no exchange rate
    hint: write USD:EUR=0.86@2026-11-20: what one unit of the first was worth on that day
  [2]
  $ aipath roi --rate USD:EUR=0.86@2026-11-20 | head -6
  Return of certifications: AI Engineer, mid-level
  2026-11-24 \xc2\xb7 money in EUR, over 3 years (esc)
  
                        cost  hours  NPV cash  with time  chance  paid back  needs
  Pays in most cases
    nv-ncp-aai           224     90     5,453      3,908     88%    month 5   1.3%
  $ aipath roi --assume salary=80000USD | head -3
  Return of certifications: AI Engineer, mid-level
  2026-11-24 \xc2\xb7 money in USD, over 3 years (esc)
  
  $ aipath roi --assume currency=GBP --rate EUR:GBP=0.84@2026-11-20
  error[missing-exchange-rate]: no exchange rate from USD to GBP, for what 'aws-clf' costs
    hint: add it to `roi: exchange_rates` of your profile, or --rate USD:GBP=RATE@YYYY-MM-DD
  [3]

Assumptions are checked, and names are looked up:

  $ aipath roi --assume tax_rat=0.3
  error[wrong-usage]: --assume has no 'tax_rat'
    hint: did you mean 'tax_rate'?
  [2]
  $ aipath roi --assume tax_rate=3
  error[wrong-usage]: --assume tax_rate: '3' is no number from 0 to 0.99
  [2]
  $ aipath roi --assume salary=lots
  error[wrong-usage]: --assume salary: 'lots' is no amount
    hint: write 500, or with another currency 500EUR
  [2]
  $ aipath roi --assume horizon_years=2.5
  error[wrong-usage]: --assume horizon_years: '2.5' is no whole number from 1 to 40
  [2]
  $ aipath roi --assume currency=usd
  error[wrong-usage]: --assume currency: 'usd' is no currency
    hint: write three capital letters, such as USD
  [2]
  $ aipath roi aws-ml
  error[wrong-usage]: no certification 'aws-ml'
    hint: did you mean 'aws-mla'?
  [2]
  $ aipath roi aws-mla aws-saa
  error[wrong-usage]: both 'aws-mla' and 'aws-saa' are named
    hint: name one profile and one certification at most
  [2]
  $ aipath roi aws-mla --set
  error[wrong-usage]: --set and --role look at no single certification
  [2]
  $ aipath roi --role ai-enginer
  error[wrong-usage]: no role 'ai-enginer'
    hint: did you mean 'ai-engineer'?
  [2]
  $ aipath roi --role ai-engineer --set
  aipath roi: --role excludes --set
    see `aipath roi --help`
  [2]
  $ aipath roi --budget 500
  aipath roi: --budget requires --set
    see `aipath roi --help`
  [2]
  $ aipath roi --set --budget lots --assume salary=80000USD,hour_value=20
  error[wrong-usage]: --budget: 'lots' is no amount
    hint: write 500, or with another currency 500EUR
  [2]

A mistake in the profile is pointed at:

  $ cat > bad.yaml <<END
  > role: ai-engineer
  > roi:
  >   tax_rate: 40
  >   horizon: 3
  >   exchange_rates: [{from: USD, to: euro, rate: 0, date: 2026-11}]
  > END
  $ aipath roi bad.yaml
  bad.yaml:3:13: error[out-of-range]: 40 is out of range: from 0 to 0.99 is allowed
   3 |   tax_rate: 40
     |             ^~
  bad.yaml:4:3: error[unknown-key]: roi has no key 'horizon'
   4 |   horizon: 3
     |   ^~~~~~~
  bad.yaml:5:36: error[bad-currency]: 'euro' is no currency
   5 |   exchange_rates: [{from: USD, to: euro, rate: 0, date: 2026-11}]
     |                                    ^~~~
    hint: write its three capital letters, such as USD or EUR
  bad.yaml:5:48: error[out-of-range]: 0 is out of range: from 1e-06 to 1000000 is allowed
   5 |   exchange_rates: [{from: USD, to: euro, rate: 0, date: 2026-11}]
     |                                                ^
  bad.yaml:5:57: error[not-a-date]: a whole date is needed here
   5 | ...ge_rates: [{from: USD, to: euro, rate: 0, date: 2026-11}]
     |                                                    ^~~~~~~
    hint: write YYYY-MM-DD
  [3]

Without a name the profile of the folder is taken:

  $ printf 'role: ai-engineer\nskills: {python: 5}\n' > profile.yaml
  $ aipath gap --date 2026-11-24 --format json | head -n 8
  {
    "schema": "aipath.gap/1",
    "aipath_version": "0.1.0",
    "date": "2026-11-24",
    "role": "ai-engineer",
    "role_name": "AI Engineer",
    "seniority": "mid",
    "readiness": 2.5906735751295336,
  $ mkdir .aipath && mv profile.yaml .aipath/
  $ aipath gap --date 2026-11-24 --format json | grep '"role"'
    "role": "ai-engineer",
  $ rm -r .aipath

Without any file a role is counted from zero, and no role is an error:

  $ aipath gap --role ai-engineer --date 2026-11-24 --format json | grep '"readiness"'
  aipath: no profile.yaml here: counting from zero. Name your profile to see your own gap.
    "readiness": 0.0,
  $ aipath gap
  error[wrong-usage]: no profile: neither profile.yaml nor .aipath/profile.yaml is here
    hint: name a profile, or a role with --role to count from zero
  [2]

Standard input, an unknown role, an alias of a role, a profile without one:

  $ echo 'role: ml-engineer' | aipath gap - --date 2026-11-24 --format json | grep '"role"'
    "role": "ml-engineer",
  $ echo '{}' | aipath gap - --role ai-enginer
  error[wrong-usage]: no role 'ai-enginer'
    hint: did you mean 'ai-engineer'?
  [2]
  $ echo '{}' | aipath gap - --role 'genai engineer'
  error[wrong-usage]: no role 'genai engineer'
    hint: did you mean 'ai-engineer'?
  [2]
  $ echo '{}' | aipath gap -
  error[wrong-usage]: '<stdin>' names no role
    hint: write `role: ai-engineer` into it or use --role; the roles are: ai-engineer, ai-product-manager, cv-engineer, data-engineer, data-scientist, ml-engineer, mlops-engineer, nlp-engineer, research-scientist, rl-engineer, software-engineer
  [2]

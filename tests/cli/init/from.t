The proposals of a resume, with their reasons, in each form that is read:

  $ for form in json md
  > do aipath init --from $AIPATH_SOURCE/examples/resume.$form --role ai-engineer --defaults --date 2026-11-24 -o $form.yaml
  > done
  Found: 27 skills, 1 certification, 8 years of jobs.
  Certification: AWS Certified Cloud Practitioner, 2024-05-17.
  Not counted, since the words may mean something else: 'search'.
  Certificates not in the roadmap: 'Sailing licence'.
  Wrote 'json.yaml'. Its levels are proposals with their reasons, confirmed by nobody:
  read them and correct what is wrong, then run `aipath gap json.yaml`.
  Found: 27 skills, 1 certification, 8 years of jobs.
  Certification: AWS Certified Cloud Practitioner, 2024-05-17.
  Not counted, since the words may mean something else: 'search'.
  Certificates not in the roadmap: 'Sailing licence'.
  Wrote 'md.yaml'. Its levels are proposals with their reasons, confirmed by nobody:
  read them and correct what is wrong, then run `aipath gap md.yaml`.
  $ grep -A1 "Proposed.*'Python'" json.yaml md.yaml
  json.yaml:  # Proposed 4: 'Python' in 2 jobs over 6 years, called 'Advanced', in use
  json.yaml-  python: {level: 4, evidence: [{kind: job, date: 2023-04}, {kind: job, date: 2023-03}]}  # Python
  --
  md.yaml:  # Proposed 4: 'Python' in 2 jobs over 6 years, called 'advanced', in use
  md.yaml-  python: {level: 4, evidence: [{kind: job, date: 2023-04}, {kind: job, date: 2023-03}]}  # Python
  $ grep -A1 "Proposed 2: 'scikit" json.yaml
    # Proposed 2: 'scikit-learn' in 1 project, called 'Beginner', last used 2025-03
    scikit-learn: {level: 2, last_used: 2025-03, evidence: [{kind: project, link: "https://example.com/tides", date: 2025-03}]}  # scikit-learn
  $ grep -E '^(name|seniority|region|  - )' json.yaml
  name: "Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m" (esc)
  seniority: senior               # entry, mid or senior
  region: DE                      # where you want to work
    - {id: aws-clf, date: 2024-05-17}  # AWS Certified Cloud Practitioner
  $ aipath gap json.yaml --date 2026-11-24 --format json | grep '"seniority"'
    "seniority": "senior",

What the resume denies is not proposed, nor what is ambiguous; what it does not name stands as a comment:

  $ grep -E '^  (# )?(kubernetes|information-retrieval|pydantic|llm-evaluation):' json.yaml
    # llm-evaluation: 0           # LLM evaluation
    # information-retrieval: 0    # Information retrieval and search
    # kubernetes: 0               # Kubernetes

Flags win over the resume; standard input and standard output work:

  $ aipath init --from - --role ai-engineer --seniority entry --region US --defaults -o - < $AIPATH_SOURCE/examples/resume.md | grep -E '^(name|seniority|region)'
  name: "Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m" (esc)
  seniority: entry                # entry, mid or senior
  region: US                      # where you want to work

Plain text, as a person pastes it:

  $ cat > plain.txt <<'END'
  > Ana Müller
  > Toronto, Canada
  > 
  > WORK EXPERIENCE
  > 
  > Data Analyst, Acme
  > Jan 2020 - Dec 2020
  > • SQL and pandas
  > 
  > Data Engineer, Beta
  > 02/2021 to present
  > • Spark, Airflow and Kafka; no Docker
  > 
  > SKILLS
  > Python, Go, COBOL
  > END
  $ aipath init --from plain.txt --role data-engineer --defaults --date 2026-11-24 -o plain.yaml
  Found: 6 skills, 0 certifications, 6 years of jobs.
  Under skills, but not in the roadmap: 'Go' and 'COBOL'.
  Wrote 'plain.yaml'. Its levels are proposals with their reasons, confirmed by nobody:
  read them and correct what is wrong, then run `aipath gap plain.yaml`.
  $ grep -A1 Proposed plain.yaml
    # Proposed 2: 'Python' listed under skills only
    python: 2                     # Python
    # Proposed 3: 'pandas' in 1 job over 1 year, last used 2020-12
    pandas: {level: 3, last_used: 2020-12, evidence: [{kind: job, date: 2020-12}]}  # pandas
    # Proposed 3: 'SQL' in 1 job over 1 year, last used 2020-12
    sql: {level: 3, last_used: 2020-12, evidence: [{kind: job, date: 2020-12}]}  # SQL
  --
    # Proposed 3: 'Airflow' in 1 job over 5 years, in use
    airflow: {level: 3, evidence: [{kind: job, date: 2021-02}]}  # Apache Airflow
    # Proposed 3: 'Spark' in 1 job over 5 years, in use, a word that may mean something else
    spark: {level: 3, evidence: [{kind: job, date: 2021-02}]}  # Apache Spark
    # Proposed 3: 'Kafka' in 1 job over 5 years, in use
    kafka: {level: 3, evidence: [{kind: job, date: 2021-02}]}  # Apache Kafka and streaming

An error says where it is, and no profile is written:

  $ printf '{"basics": {\n  "name": "A" "label"}}' > broken.json
  $ aipath init --from broken.json --role ai-engineer --defaults -o none.yaml
  broken.json:2:21: error[syntax]: the text is not JSON: unexpected string literal; expected '}'
   2 |   "name": "A" "label"}}
     |                     ^
    hint: look for a comma, a quote or a bracket near this place
  [3]
  $ python3 -c 'print("{\"work\":" + "[" * 100000)' > deep.json
  $ aipath init --from deep.json --role ai-engineer --defaults -o none.yaml 2>&1 | cut -c1-70
  deep.json:1:40: error[too-deep]: values are nested more than 32 deep
   1 | {"work":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
     |                                        ^
    hint: is a bracket never closed?
  $ echo '{"a": 1}' > other.json
  $ aipath init --from other.json --role ai-engineer --defaults -o none.yaml
  other.json: error[not-a-resume]: the JSON has no part of a resume
    hint: JSON Resume has `basics`, `work`, `education`, `skills`, `projects` and `certificates`: https://jsonresume.org/schema
  [3]
  $ printf '%%PDF-1.7' > resume.pdf
  $ aipath init --from resume.pdf --role ai-engineer --defaults -o none.yaml
  resume.pdf: error[not-a-resume]: this is a PDF, not text
    hint: save it as plain text, Markdown or JSON Resume, for example with `pdftotext -layout`
  [3]
  $ echo 'Nothing to see here' > empty.txt
  $ aipath init --from empty.txt --role ai-engineer --defaults -o none.yaml
  error[not-a-resume]: 'empty.txt' names no skill of the roadmap
    hint: is it the right file? `aipath init` without --from asks everything
  [3]
  $ aipath init --from missing.json --role ai-engineer --defaults -o none.yaml
  missing.json: error[cannot-read]: cannot read the file: No such file or directory
  [4]
  $ aipath init --from broken.json -o none.yaml
  error[wrong-usage]: `aipath init` asks questions, and there is no terminal to ask them in
    hint: `aipath init --role ai-engineer --defaults` writes a profile without questions
  [2]
  $ ls none.yaml
  ls: cannot access 'none.yaml': No such file or directory
  [2]

Hostile text stays text:

  $ printf '# Eve \xe2\x80\xae\n\n## Skills\n\nPython, ::error::x, a # b\n' > eve.md
  $ aipath init --from eve.md --role ai-engineer --defaults -o eve.yaml
  Found: 1 skill, 0 certifications, no jobs with dates.
  Under skills, but not in the roadmap: '\x3a:error::x' and 'a # b'.
  Wrote 'eve.yaml'. Its levels are proposals with their reasons, confirmed by nobody:
  read them and correct what is wrong, then run `aipath gap eve.yaml`.
  $ grep -c '^name' eve.yaml
  0
  [1]

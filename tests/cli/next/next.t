The first open step that needs nothing open, and what the minutes at hand are worth:

  $ cat > ada.yaml <<'END'
  > role: ai-engineer
  > skills: {python: 1}
  > END
  $ cat > ada.plan.md <<'END'
  > - [x] Python <!-- aipath:python@2 -->
  > - [ ] FastAPI <!-- aipath:fastapi@2 -->
  > - [ ] FastAPI <!-- aipath:fastapi@1 -->
  > - [ ] Git <!-- aipath:git@1 -->
  > - [ ] Exam <!-- aipath:cert:aws-aif -->
  > - [ ] Project <!-- aipath:project:vertex-automl -->
  > END
  $ printf '2026-12-02 fastapi@1 15m\n' > ada.study-log.txt
  $ aipath next ada.yaml --date 2026-12-03
  Next  FastAPI to level 1 (fastapi@1)
  Goal  can explain how type hints become validation and documentation in FastAPI
        and what ASGI is
  From  FastAPI tutorial, https://fastapi.tiangolo.com/tutorial/
  Left  about 45 min, after 15 min in the log
  $ aipath next ada.yaml --date 2026-12-03 --minutes 20
  Next  FastAPI to level 1 (fastapi@1)
  Goal  can explain how type hints become validation and documentation in FastAPI
        and what ASGI is
  From  FastAPI tutorial, https://fastapi.tiangolo.com/tutorial/
  Left  about 45 min, after 15 min in the log
  Now   20 min are 44% of what is left
  $ aipath next ada.yaml --date 2026-12-03 --minutes 600
  Next  FastAPI to level 1 (fastapi@1)
  Goal  can explain how type hints become validation and documentation in FastAPI
        and what ASGI is
  From  FastAPI tutorial, https://fastapi.tiangolo.com/tutorial/
  Left  about 45 min, after 15 min in the log
  Now   10 h are enough to finish it
  $ aipath next ada.yaml --date 2026-12-03 --minutes 20 --format md
  - **Next**: FastAPI to level 1 (fastapi@&#8203;1)
  - **Goal**: can explain how type hints become validation and documentation in FastAPI and what ASGI is
  - **From**: FastAPI tutorial, https\://fastapi.tiangolo.com/tutorial/
  - **Left**: about 45 min, after 15 min in the log
  - **Now**: 20 min are 44% of what is left
  $ aipath next ada.yaml --date 2026-12-03 --minutes 20 --format json > next.json
  $ /usr/bin/python3 -B $AIPATH_SOURCE/tests/schema/validate_json.py $AIPATH_SOURCE/docs/schema next.json
  1 files, 0 problems

A smaller step that can be finished now:

  $ printf -- '- [ ] <!-- aipath:python@3 -->\n- [ ] <!-- aipath:fastapi@1 -->\n' > small.md
  $ aipath next ada.yaml --plan small.md --date 2026-12-03 --minutes 120
  Next  Python to level 3 (python@3)
  Goal  can build an installable package of several modules with type hints, tests
        and pinned dependencies without help
  From  Automate the Boring Stuff with Python, https://automatetheboringstuff.com/
  From  Python track, https://exercism.org/tracks/python
  Left  about 100 h
  Now   2 h are 2% of what is left
  Or    finish FastAPI to level 1 (fastapi@1), about 45 min

When no step is open, what else is; and when nothing is:

  $ aipath done -q fastapi@2 git@1 ada.yaml
  $ aipath next ada.yaml --date 2026-12-03
  Next  no step is open; what is:
        AWS Certified AI Practitioner (cert:aws-aif)
        AutoML against hand-built model (project:vertex-automl)
  $ aipath next ada.yaml --date 2026-12-03 --format json > next.json
  $ /usr/bin/python3 -B $AIPATH_SOURCE/tests/schema/validate_json.py $AIPATH_SOURCE/docs/schema next.json
  1 files, 0 problems
  $ aipath done -q cert:aws-aif project:vertex-automl ada.yaml
  $ aipath next ada.yaml --date 2026-12-03
  Next  nothing is open

Without a plan it is the first step of the path:

  $ rm ada.plan.md
  $ aipath next ada.yaml --date 2026-12-03
  Next  FastAPI to level 1 (fastapi@1)
  Goal  can explain how type hints become validation and documentation in FastAPI
        and what ASGI is
  From  FastAPI tutorial, https://fastapi.tiangolo.com/tutorial/
  Left  about 45 min, after 15 min in the log
  $ aipath path ada.yaml --date 2026-12-03 --format csv | sed -n 2p | cut -d , -f 1,3
  fastapi,1
  $ aipath next ada.yaml --minutes 0
  aipath next: --minutes: '0' is no number from 1 to 1440
    see `aipath next --help`
  [2]

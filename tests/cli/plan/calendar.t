  $ cp "$AIPATH_SOURCE/examples/profile.yaml" .

One event a week, or one a session; the same input gives the same bytes:

  $ aipath plan profile.yaml --date 2026-11-24 --max-hours 40 -o PLAN.md --ics weeks.ics
  $ aipath plan profile.yaml --date 2026-11-24 --max-hours 40 -o PLAN.md --update --ics again.ics
  aipath: PLAN.md: nothing to change
  $ cmp weeks.ics again.ics
  $ grep -c 'BEGIN:VEVENT' weeks.ics
  8
  $ grep 'UID' weeks.ics | head -n 3
  UID:week-2026-w49-ai-engineer@aipath\r (esc)
  UID:week-2026-w50-ai-engineer@aipath\r (esc)
  UID:week-2026-w51-ai-engineer@aipath\r (esc)
  $ aipath plan profile.yaml --date 2026-11-24 --max-hours 40 --ics sessions.ics --ics-granularity session > /dev/null
  $ grep -c 'BEGIN:VEVENT' sessions.ics
  43

It may be written over an older one:

  $ aipath plan profile.yaml --date 2026-12-08 --max-hours 40 --ics weeks.ics > /dev/null

Tables about the plan:

  $ aipath plan profile.yaml --date 2026-11-24 --compare-hours 6,8,10,15
  Hours  P50          P80          You finish       Deadline
      6  30 Dec 2027  18 Apr 2028  14 weeks later        17%
      8  26 Sep 2027  18 Dec 2027  as now                52%
     10  31 Jul 2027  5 Oct 2027   8 weeks sooner        78%
     15  16 May 2027  29 Jun 2027  19 weeks sooner       98%
  $ aipath plan profile.yaml --date 2026-11-24 --compare-hours 10 --format csv
  hours_per_week,finish_p50,finish_p80,weeks_saved,deadline_probability
  10,2027-07-31,2027-10-05,8.142857142857142,0.7835
  $ aipath plan profile.yaml --date 2026-11-24 --max-hours 20 --schedule --format csv | head -n 3
  week,first_day,last_day,capacity_hours,kind,id,level,name,hours,begins,ends,date
  2026-W49,2026-12-01,2026-12-06,5.816666666666666,step,mcp,1,Model Context Protocol,1,true,true,
  2026-W49,2026-12-01,2026-12-06,5.816666666666666,step,embeddings,1,Embeddings,1,true,true,

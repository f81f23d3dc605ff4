// SPDX-License-Identifier: MIT
#include "analysis/schedule_jobs.hpp"

#include "analysis/step_graph.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace aipath {
namespace {

constexpr double minutes_in_hour = 60;

/// Places of the steps that an exam follows, in order.
std::vector<std::uint32_t> steps_before(const StudyPlan& plan, const PlannedExam& exam) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < plan.steps.size(); ++i) {
    const bool is_named =
        std::find(exam.after.begin(), exam.after.end(), plan.steps[i].step) != exam.after.end();
    if (is_named) places.push_back(i);
  }
  return places;
}

}  // namespace

std::vector<StepArc> step_arcs(const Catalog& catalog, const std::vector<SkillState>& states,
                               const std::vector<NeededStep>& steps) {
  const StepGraph graph(catalog, states);
  constexpr std::uint32_t not_there = 0xFFFFFFFF;
  std::vector<std::uint32_t> places(graph.size(), not_there);
  for (std::uint32_t i = 0; i < steps.size(); ++i)
    places[StepGraph::number(steps[i].step.skill, steps[i].step.level)] = i;
  std::vector<StepArc> arcs;
  for (std::uint32_t i = 0; i < steps.size(); ++i) {
    graph.for_each_need(StepGraph::number(steps[i].step.skill, steps[i].step.level), [&](StepNumber need) {
      if (places[need] != not_there) arcs.push_back({places[need], i});
    });
  }
  std::sort(arcs.begin(), arcs.end());
  arcs.erase(std::unique(arcs.begin(), arcs.end()), arcs.end());
  return arcs;
}

std::vector<StudyJob> study_jobs(const StudyPlan& plan) {
  std::vector<std::vector<std::uint32_t>> exams_after(plan.steps.size() + 1);  // [0]: at the front
  std::vector<std::vector<std::uint32_t>> followed(plan.exams.size());
  for (std::uint32_t e = 0; e < plan.exams.size(); ++e) {
    followed[e] = steps_before(plan, plan.exams[e]);
    const std::size_t at = !followed[e].empty()          ? followed[e].back() + 1
                           : plan.exams[e].date.is_set() ? 0
                                                         : plan.steps.size();
    exams_after[at].push_back(e);
  }
  std::vector<StudyJob> jobs;
  std::vector<std::uint32_t> job_of_step(plan.steps.size());
  std::map<SkillId, std::uint32_t> topics;
  std::uint32_t next_topic = 0;
  const auto add_exams = [&](std::size_t at) {
    for (const std::uint32_t e : exams_after[at]) {
      StudyJob job{TaskKind::exam_preparation,
                   e,
                   next_topic++,
                   std::llround(plan.exams[e].preparation.likely * minutes_in_hour),
                   {}};
      for (const std::uint32_t step : followed[e])
        job.needs.push_back(job_of_step[step]);
      jobs.push_back(std::move(job));
    }
  };
  add_exams(0);
  for (std::uint32_t i = 0; i < plan.steps.size(); ++i) {
    const auto [topic, is_new] = topics.try_emplace(plan.steps[i].step.skill, next_topic);
    if (is_new) ++next_topic;
    job_of_step[i] = static_cast<std::uint32_t>(jobs.size());
    jobs.push_back(
        {TaskKind::step, i, topic->second, std::llround(plan.steps[i].hours.likely * minutes_in_hour), {}});
    add_exams(i + 1);
  }
  for (const StepArc& arc : plan.arcs)
    jobs[job_of_step[arc.after]].needs.push_back(job_of_step[arc.before]);
  return jobs;
}

std::vector<DateCheck> dates_of(const StudyPlan& plan, const Profile& profile) {
  std::vector<DateCheck> checks;
  for (std::uint32_t e = 0; e < plan.exams.size(); ++e) {
    const PartialDate date = plan.exams[e].date;
    if (date.is_set())
      checks.push_back({.date = date, .last_day = day_of(date) - std::chrono::days(1), .exam = e});
  }
  if (profile.deadline.is_set())
    checks.push_back({.date = profile.deadline, .last_day = day_of(profile.deadline)});
  std::stable_sort(checks.begin(), checks.end(),
                   [](const DateCheck& a, const DateCheck& b) { return a.last_day < b.last_day; });
  return checks;
}

std::vector<DueJobs> due_jobs(const std::vector<StudyJob>& jobs, const std::vector<DateCheck>& checks) {
  std::vector<DueJobs> due;
  for (const DateCheck& check : checks) {
    std::vector<char> members(jobs.size(), 0);
    for (std::size_t j = jobs.size(); j-- > 0;) {  // what a job needs stands before it
      const StudyJob& job = jobs[j];
      const bool is_due = !check.exam || (job.kind == TaskKind::exam_preparation && job.place == *check.exam);
      if (is_due) members[j] = 1;
      if (members[j] == 0) continue;
      for (const std::uint32_t need : job.needs)
        members[need] = 1;
    }
    due.push_back({check.last_day, std::move(members)});
  }
  return due;
}

std::vector<DueJobs> check_dates(const std::vector<StudyJob>& jobs, const StudyCalendar& calendar, Day start,
                                 std::vector<DateCheck>& checks) {
  std::vector<DueJobs> own = due_jobs(jobs, checks);
  std::vector<DueJobs> met;
  std::vector<DueJobs> unmet;
  std::vector<char> before(jobs.size(), 0);  // due on dates that can be met
  for (std::size_t i = 0; i < checks.size(); ++i) {
    DateCheck& check = checks[i];
    check.there = capacity_between(calendar, start, check.last_day);
    for (std::size_t j = 0; j < jobs.size(); ++j) {
      own[i].members[j] = static_cast<char>(own[i].members[j] | before[j]);
      if (own[i].members[j] == 0) continue;
      check.needed += jobs[j].minutes;
      (jobs[j].kind == TaskKind::step ? check.steps : check.exams).push_back(jobs[j].place);
    }
    if (check.is_met()) before = own[i].members;
    (check.is_met() ? met : unmet).push_back(std::move(own[i]));
  }
  met.insert(met.end(), std::make_move_iterator(unmet.begin()), std::make_move_iterator(unmet.end()));
  return met;
}

}  // namespace aipath

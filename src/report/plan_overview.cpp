// SPDX-License-Identifier: MIT
#include "report/bar.hpp"
#include "report/entry_page.hpp"
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/path_rows.hpp"
#include "report/path_words.hpp"
#include "report/plan_parts.hpp"
#include "report/resource_words.hpp"
#include "report/schedule_words.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace aipath {
namespace {

constexpr std::size_t bar_cells = 40;

std::string sentence(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  if (!text.empty() && !text.ends_with('.')) text += '.';
  return text;
}

std::string count_done(const LearningPlan& plan) {
  const std::size_t done = plan.wishes.done.steps.size();
  const std::size_t left = plan.path.steps.size();
  if (done == 0) return fmt::format("{} ahead", count_of(left, "step", "steps"));
  return fmt::format("{} done, {} ahead", count_of(done, "step", "steps"), left);
}

/// The bar stands in a code block, so that its cells are equally wide.
void add_progress(PlanPage& page) {
  const GapReport& gap = page.plan.path.gap;
  page.block("progress",
             {"```text",
              fmt::format("{} {}", readiness_bar(gap.readiness, gap.ready_at, bar_cells),
                          format_readiness(gap.readiness)),
              fmt::format("{}; ready from {}", count_done(page.plan), threshold_words(gap.ready_at)), "```"});
}

void add_role(PlanPage& page) {
  const Role& role = page.catalog[page.plan.wishes.role];
  std::vector<std::string> lines;
  if (!role.summary.empty()) lines.push_back(sentence(markdown_text(role.summary)));
  if (!role.distinction.empty()) {
    if (!lines.empty()) lines.emplace_back();
    lines.push_back(sentence(markdown_text(role.distinction)));
  }
  if (lines.empty()) return;
  page.heading(2, "section:role", "Why this role");
  page.block("role", std::move(lines));
}

/// That the plan is a choice.
void append_limit(const PlanPage& page, std::vector<std::string>& lines) {
  const PathReport& path = page.plan.path;
  if (!path.options.max_hours || path.cut.empty()) return;
  const std::string limit =
      path.options.deadline.is_set()
          ? fmt::format("Until {} your weeks hold {}", date_words(path.options.deadline),
                        format_hours(*path.options.max_hours))
          : fmt::format("This plan may take {}", format_hours(*path.options.max_hours));
  lines.push_back(
      fmt::format("- **Not everything fits.** {}, all that the role asks takes {}. The plan takes what "
                  "gives most readiness, {} in the end, and leaves out {}.",
                  limit, format_hours(path.gap.hours.likely), format_readiness(path.readiness_after),
                  count_of(path.cut.size(), "step", "steps")));
}

/// Dates, and whether they can be kept.
void append_dates(const PlanPage& page, std::vector<std::string>& lines) {
  const LearningPlan& plan = page.plan;
  if (!plan.schedule) {
    lines.emplace_back(
        "- No dates: the profile does not say how many hours a week you study. Write `hours_per_week: 8` "
        "into it "
        "and update this plan.");
    return;
  }
  if (plan.study.steps.empty()) return;
  if (plan.forecast) lines.push_back("- Finish: " + markdown_text(forecast_words(*plan.forecast)) + ".");
  if (plan.schedule->end)
    lines.push_back(
        fmt::format("- If all goes as planned, study ends on {}, and with exams and interviews the plan "
                    "ends on {}.",
                    plan.schedule->finish ? date_words(*plan.schedule->finish) : "no known day",
                    date_words(*plan.schedule->end)));
  for (const DateCheck& check : plan.schedule->checks) {
    if (!check.is_met())
      lines.push_back("- **Cannot be kept.** " +
                      sentence(markdown_text(check_words(page.catalog, plan.study, check))));
  }
  if (plan.forecast) {
    for (const DateChance& chance : plan.forecast->dates)
      lines.push_back("- " + sentence(markdown_text(chance_words(page.catalog, plan.study, chance))));
  }
}

void add_standing(PlanPage& page) {
  const PathReport& path = page.plan.path;
  std::vector<std::string> lines;
  lines.push_back("- " + sentence(verdict_words(path.gap)));
  const std::string musts = must_words(page.catalog, path.gap, markdown_text);
  if (!musts.empty()) lines.push_back("- Musts: " + sentence(musts));
  if (path.steps.empty()) {
    lines.emplace_back("- Nothing is left to learn for this plan.");
  } else {
    lines.push_back(fmt::format("- Ahead: {} of study, {} to {}; {} are enough in 8 of 10 cases.",
                                format_hours(path.hours.likely), format_hours(path.hours.low),
                                format_hours(path.hours.high), format_hours(path.hours_p80)));
    lines.push_back("- " + sentence(markdown_text(total_words(page.plan.resources))));
  }
  append_limit(page, lines);
  append_dates(page, lines);
  if (page.plan.project_hours > 0)
    lines.push_back(fmt::format("- Projects take about {} more, which are not in the weeks.",
                                format_hours(page.plan.project_hours)));
  page.heading(2, "section:standing", "Where I stand");
  page.block("standing", std::move(lines));
}

/// The day on which the last step of the phase is planned to be done; empty without weeks.
std::string expected_words(const LearningPlan& plan, const PlanPhase& phase) {
  std::string expected;
  if (!plan.schedule) return expected;
  for (const ScheduledWeek& week : plan.schedule->weeks) {
    for (const ScheduledTask& task : week.tasks) {
      const bool is_of_phase =
          task.kind == TaskKind::step && task.place >= phase.first_step && task.place < phase.end_step;
      if (is_of_phase && task.is_last) expected = date_words(week.last_day);
    }
  }
  return expected;
}

void add_milestones(PlanPage& page) {
  if (page.plan.phases.empty()) return;
  Table table;
  table.columns = {{.title = "Way", .align = Align::right},
                   {.title = "Readiness", .align = Align::right},
                   {.title = "Expected"},
                   {.title = "Project"}};
  std::string expected;
  for (const PlanPhase& phase : page.plan.phases) {
    if (phase.first_step != phase.end_step) expected = expected_words(page.plan, phase);
    table.rows.push_back({.cells = {{fmt::format("{}%", phase.percent)},
                                    {format_readiness(phase.readiness)},
                                    {phase.is_reached ? "reached" : expected},
                                    {phase.project ? page.catalog[phase.project->project].title : ""}}});
  }
  page.heading(2, "section:milestones", "Milestones");
  page.block("milestones", {markdown_table(table)});
}

void add_left_out(PlanPage& page) {
  const PathReport& path = page.plan.path;
  if (path.cut.empty()) return;
  constexpr std::size_t most_rows = 15;
  std::vector<std::string> lines;
  const std::vector<CutRow> rows = cut_rows(path);
  for (const CutRow& row : rows) {
    if (lines.size() == most_rows) {
      lines.push_back(fmt::format("- and {} more: `aipath path` with the same flags names them",
                                  rows.size() - most_rows));
      break;
    }
    lines.push_back(fmt::format("- {} {}: {}", markdown_text(page.catalog[row.skill].name),
                                raise_words(row.from, row.to), cut_words(page.catalog, row, markdown_text)));
  }
  page.heading(2, "section:left-out", cut_title(path));
  page.block("left-out", std::move(lines));
}

void add_resource_notes(PlanPage& page) {
  std::vector<std::string> lines;
  for (const std::string& note : resource_note_words(page.catalog, page.plan.resources, markdown_text))
    lines.push_back("- " + note);
  for (const std::string& missing : uncovered_words(page.catalog, page.plan.resources, markdown_text))
    lines.push_back("- " + missing);
  if (lines.empty()) return;
  page.heading(2, "section:resources", "About the resources");
  page.block("resources", std::move(lines));
}

/// Where the role, the resources and the exams of the plan come from, each source once.
void add_sources(PlanPage& page) {
  const Catalog& catalog = page.catalog;
  std::set<SourceId> sources;
  const auto cite = [&](ProvenanceId id) {
    if (!id.is_set()) return;
    sources.insert(catalog[id].sources.begin(), catalog[id].sources.end());
  };
  cite(catalog[page.plan.wishes.role].provenance);
  for (const NeededStep& needed : page.plan.study.steps)
    cite(catalog[needed.step.skill].provenance);
  for (const ChosenResource& chosen : page.plan.resources.resources)
    cite(catalog[chosen.resource].provenance);
  for (const PlannedExam& exam : page.plan.study.exams)
    cite(catalog[exam.certification].provenance);
  std::vector<std::string> lines = {"Hours, prices and fees come from the roadmaps, which took them from:",
                                    ""};
  for (const SourceId id : sources) {
    const Source& source = catalog[id];
    const std::string as_of = source.as_of.is_set() ? ", " + format_date(source.as_of) : "";
    lines.push_back(fmt::format("- {} ({}{})", markdown_text(source.title), markdown_text(source.id), as_of));
  }
  if (sources.empty()) lines = {"The roadmaps name no source for what stands in this plan."};
  page.heading(2, "section:sources", "Sources");
  page.block("sources", std::move(lines));
}

}  // namespace

void add_overview(PlanPage& page) {
  const std::string role = markdown_text(page.catalog[page.plan.wishes.role].name);
  const std::string name = markdown_text(page.plan.profile.name);
  page.heading(1, "title:plan",
               name.empty() ? fmt::format("Plan: {}", role) : fmt::format("Plan for {}: {}", name, role));
  add_progress(page);
  add_role(page);
  add_standing(page);
  add_milestones(page);
}

void add_notes(PlanPage& page) {
  add_left_out(page);
  add_resource_notes(page);
  add_sources(page);
}

}  // namespace aipath

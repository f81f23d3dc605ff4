// SPDX-License-Identifier: MIT
#include "report/entry_list_rows.hpp"

#include "catalog/fields.hpp"
#include "report/entry_names.hpp"
#include "report/entry_values.hpp"
#include <aipath/analysis/references.hpp>

#include <algorithm>

namespace aipath {
namespace {

ListValue text(std::string_view value) {
  return {.text = std::string(value)};
}

ListValue number(double value) {
  return {.number = value};
}

ListValue count(std::size_t value) {
  return {.number = static_cast<double>(value)};
}

ListValue number(const std::optional<Fact>& fact) {
  return fact ? number(fact->value) : ListValue{};
}

ListColumn column(std::string key) {
  return {.key = std::move(key)};
}

ListColumn cut(std::string key) {
  return {.key = std::move(key), .use = ColumnUse::gives_way};
}

ListColumn heading(std::string key) {
  return {.key = std::move(key), .use = ColumnUse::heading};
}

ListColumn left_out(std::string key) {
  return {.key = std::move(key), .use = ColumnUse::left_out};
}

ListColumn numbers(std::string key) {
  return {.key = std::move(key), .is_number = true};
}

constexpr int shown_level = 3;  // the level that most roles ask

}  // namespace

std::vector<ListColumn> list_columns(EntryKind kind) {
  switch (kind) {
    case EntryKind::roadmaps:
      return {column("id"), column("version"), column("extends"), cut("title")};
    case EntryKind::sources:
      return {column("id"), heading("kind"), column("as_of"), column("confidence"), cut("title")};
    case EntryKind::categories:
      return {column("id"), numbers("skills"), cut("name")};
    case EntryKind::roles:
      return {column("id"),          cut("name"),        numbers("musts"),   numbers("requirements"),
              numbers("median_pay"), column("currency"), left_out("pay_row")};
    case EntryKind::certifications:
      return {column("id"),   heading("vendor"),  column("status"),
              numbers("fee"), column("currency"), cut("name")};
    case EntryKind::uplift_classes:
      return {column("id"), numbers("low"), numbers("likely"), numbers("high"), column("unit"), cut("name")};
    case EntryKind::uplift_evidence:
      return {column("id"), cut("finding")};
    case EntryKind::uplift_rules:
    case EntryKind::practice_rules:
      return {column("id"), cut("rule")};
    case EntryKind::resources:
      return {column("id"),  heading("type"),  numbers("cost"), column("currency"),
              column("per"), numbers("hours"), cut("title")};
    case EntryKind::projects:
      return {column("id"), column("difficulty"), numbers("hours"), numbers("skills"), cut("title")};
    case EntryKind::markets:
      return {column("id"),      column("region"),    numbers("salaries"),
              numbers("growth"), numbers("premiums"), cut("name")};
    case EntryKind::salaries:
      return {column("id"),      heading("kind"), left_out("of"),     left_out("seniority"), numbers("low"),
              numbers("median"), numbers("high"), column("currency"), left_out("per")};
    case EntryKind::growth:
      return {column("id"), numbers("percent"), column("disputed"), cut("period"), left_out("scope")};
    case EntryKind::decisions:
      return {column("id"), numbers("options"), numbers("criteria"), cut("question")};
    case EntryKind::topics:
      return {column("id"), numbers("questions"), cut("name")};
    case EntryKind::questions:
      return {column("id"), heading("topic"), column("difficulty"), cut("question")};
    case EntryKind::learning_stages:
      return {column("id"), numbers("skills"), cut("name")};
    case EntryKind::skills:
      break;
  }
  return {column("id"), heading("category"), numbers("hours_to_level_3"), cut("name")};
}

ListValues list_values(const Catalog&, const RoadmapHeader& r) {
  return {text(r.id), text(r.version), text(r.extends), text(r.title)};
}

ListValues list_values(const Catalog&, const Source& s) {
  return {text(s.id), text(s.kind), text(format_date(s.as_of)), text(enum_name(s.confidence)), text(s.title)};
}

ListValues list_values(const Catalog& catalog, const Category& c) {
  const CategoryId id{static_cast<std::uint32_t>(&c - catalog.categories.data())};
  return {text(c.id), count(skills_of(catalog, id).size()), text(c.name)};
}

ListValues list_values(const Catalog& catalog, const Skill& s) {
  return {text(s.id), text(catalog[s.category].id), number(likely_hours_to(s, shown_level)), text(s.name)};
}

ListValues list_values(const Catalog& catalog, const Role& r) {
  const auto musts = std::count_if(r.requirements.begin(), r.requirements.end(),
                                   [](const Requirement& requirement) { return requirement.is_must(); });
  ListValues values{text(r.id), text(r.name), number(static_cast<double>(musts)),
                    count(r.requirements.size())};
  const RoleId id{static_cast<std::uint32_t>(&r - catalog.roles.data())};
  const SalaryId pay = typical_pay(catalog, id);
  if (!pay.is_set()) {
    values.resize(list_columns(EntryKind::roles).size());
  } else {
    const SalaryRow& row = catalog[pay];
    values.insert(values.end(), {number(row.percentiles->p50), text(row.currency), text(row.id)});
  }
  return values;
}

ListValues list_values(const Catalog&, const Certification& c) {
  return {text(c.id),
          text(c.vendor),
          text(enum_name(c.status)),
          c.fee ? number(c.fee->amount) : ListValue{},
          text(c.fee ? c.fee->currency : ""),
          text(c.name)};
}

ListValues list_values(const Catalog&, const UpliftClass& u) {
  const Estimate& percent = u.uplift_percent;
  return {text(u.id),           number(percent.low), number(percent.likely),
          number(percent.high), text("%"),           text(u.name)};
}

ListValues list_values(const Catalog&, const UpliftEvidence& e) {
  return {text(e.id), text(e.finding)};
}

ListValues list_values(const Catalog&, const Rule& r) {
  return {text(r.id), text(r.rule)};
}

ListValues list_values(const Catalog&, const Resource& r) {
  return {text(r.id),       text(r.type),           number(r.cost.amount), text(r.cost.currency),
          text(r.cost_per), number(r.hours.likely), text(r.title)};
}

ListValues list_values(const Catalog&, const Project& p) {
  return {text(p.id), text(p.difficulty), number(p.hours.likely), count(p.evidences.size()), text(p.title)};
}

ListValues list_values(const Catalog&, const Market& m) {
  return {
      text(m.id),  text(m.region), count(m.salaries.size()), count(m.growth.size()), count(m.premiums.size()),
      text(m.name)};
}

ListValues list_values(const Catalog& catalog, const SalaryRow& row) {
  const Percentiles percentiles = row.percentiles.value_or(Percentiles{});
  const SalaryRange range = row.range.value_or(SalaryRange{percentiles.p25, percentiles.p75});
  const std::string& of = row.role.is_set() ? catalog[row.role].id : row.occupation_group;
  return {text(row.id),        text(words(row.kind)), text(of),
          text(row.seniority), number(range.low),     number(percentiles.p50),
          number(range.high),  text(row.currency),    text(row.per)};
}

ListValues list_values(const Catalog&, const GrowthRow& row) {
  return {text(row.id), number(row.percent.value), text(row.disputed ? "disputed" : ""), text(row.period),
          text(row.scope)};
}

ListValues list_values(const Catalog&, const Decision& d) {
  return {text(d.id), count(d.options.size()), count(d.criteria.size()), text(d.question)};
}

ListValues list_values(const Catalog& catalog, const InterviewTopic& t) {
  const TopicId id{static_cast<std::uint32_t>(&t - catalog.topics.data())};
  return {text(t.id), count(questions_of(catalog, id).size()), text(t.name)};
}

ListValues list_values(const Catalog& catalog, const InterviewQuestion& q) {
  return {text(q.id), text(catalog[q.topic].id), text(q.difficulty), text(q.question)};
}

ListValues list_values(const Catalog&, const LearningStage& s) {
  return {text(s.id), count(s.skills.size()), text(s.name)};
}

}  // namespace aipath

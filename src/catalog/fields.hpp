// SPDX-License-Identifier: MIT
//
// The fields of every catalogue struct, listed once. An archive visits them: YamlArchive reads them from a
// roadmap file, BinaryWriter and BinaryReader carry them into the program, Renumber maps their ids,
// JsonArchive shows them. A new field is one line here and one in its struct. The YAML key is also the JSON
// key.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace aipath {

/// What a reader checks of a field.
struct FieldRule {
  bool required = false;
  double low = 0;
  double high = 1e9;
};

inline constexpr FieldRule required{.required = true};

constexpr FieldRule in_range(double low, double high) {
  return {.required = false, .low = low, .high = high};
}

constexpr FieldRule required_in_range(double low, double high) {
  return {.required = true, .low = low, .high = high};
}

/// The names of an enum's values, in the order of the values from the first that can be written.
template <class Enum>
struct EnumNames;

template <>
struct EnumNames<Confidence> {
  static constexpr auto first = Confidence::vendor_stated;
  static constexpr std::array<std::string_view, 6> names{"vendor-stated", "survey",   "secondary",
                                                         "seed",          "estimate", "unverified"};
};

template <>
struct EnumNames<PrerequisiteKind> {
  static constexpr auto first = PrerequisiteKind::hard;
  static constexpr std::array<std::string_view, 2> names{"hard", "soft"};
};

template <>
struct EnumNames<CertificationStatus> {
  static constexpr auto first = CertificationStatus::active;
  static constexpr std::array<std::string_view, 3> names{"active", "retired", "restricted"};
};

/// The name of a value; empty if it has none.
template <class Enum>
[[nodiscard]] constexpr std::string_view enum_name(Enum value) {
  const auto index = static_cast<std::size_t>(value) - static_cast<std::size_t>(EnumNames<Enum>::first);
  return index < EnumNames<Enum>::names.size() ? EnumNames<Enum>::names[index] : std::string_view();
}

template <class A>
void describe(A& a, RoadmapHeader& r) {
  a.field("id", r.id, required);
  a.field("title", r.title, required);
  a.field("version", r.version, required);
  a.field("extends", r.extends);
  a.where(r.where);
}

template <class A>
void describe(A& a, Source& s) {
  a.entry_id(s.id);
  a.field("title", s.title, required);
  a.field("publisher", s.publisher);
  a.choice("kind", s.kind,
           {"article", "statistics", "survey", "dataset", "vendor", "guide", "curated-list", "research",
            "estimate", "knowledge"},
           required);
  a.field("url", s.url);
  a.field("as_of", s.as_of, required);
  a.field("confidence", s.confidence, required);
  a.field("note", s.note);
  a.where(s.where);
}

template <class A>
void describe(A& a, Category& c) {
  a.entry_id(c.id);
  a.field("name", c.name, required);
  a.where(c.where);
}

template <class A>
void describe(A& a, Prerequisite& p) {
  a.field("skill", p.skill, required);
  a.field("min_level", p.min_level, in_range(1, max_level));
  a.field("for", p.for_level, in_range(1, max_level));
  a.field("kind", p.kind);
  a.field("reason", p.reason);
  a.where(p.where);
}

template <class A>
void describe(A& a, EscoEntry& e) {
  a.field("uri", e.uri, required);
  a.field("label", e.label, required);
}

template <class A>
void describe(A& a, Skill& s) {
  a.entry_id(s.id);
  a.provenance(s.provenance);
  a.group("hours");
  a.field("name", s.name, required);
  a.field("category", s.category, required);
  a.field("summary", s.summary);
  a.field("vendor", s.vendor);
  a.field("aliases", s.aliases);
  a.field("ambiguous_aliases", s.ambiguous_aliases);
  a.field("prerequisites", s.prerequisites);
  a.field("hours", s.hours, required_in_range(0, 100'000));
  a.field("half_life_months", s.half_life_months, in_range(0.1, 1'200));
  a.field("levels", s.levels);
  a.field("advert_share", s.advert_share, in_range(0, 1));
  a.field("esco", s.esco);
  a.where(s.where);
}

template <class A>
void describe(A& a, SkillLevel& s) {
  a.field("skill", s.skill, required);
  a.field("level", s.level, required_in_range(1, max_level));
  a.field("advert_share", s.advert_share, in_range(0, 1));
  a.where(s.where);
}

template <class A>
void describe(A& a, Requirement& r) {
  a.field("name", r.name);
  a.field("importance", r.importance, required_in_range(1, 5));
  a.field("count", r.required_count, in_range(1, 100));
  a.options(r.options);
  a.field("advert_share", r.advert_share, in_range(0, 1));
  a.where(r.where);
}

template <class A>
void describe(A& a, OnetEntry& o) {
  a.provenance(o.provenance);
  a.field("code", o.code, required);
  a.field("title", o.title, required);
  a.choice("fit", o.fit, {"exact", "nearest"}, required);
}

template <class A>
void describe(A& a, Role& r) {
  a.entry_id(r.id);
  a.provenance(r.provenance);
  a.group("advert_share");
  a.field("name", r.name, required);
  a.field("aliases", r.aliases);
  a.field("summary", r.summary);
  a.field("distinction", r.distinction);
  a.field("specialisation", r.specialisation);
  a.field("ready_at", r.ready_at, in_range(0, 100));
  a.field("onet", r.onet);
  a.field("salaries", r.salaries);
  a.field("growth", r.growth);
  a.field("requirements", r.requirements, required);
  a.where(r.where);
}

template <class A>
void describe(A& a, OtherCost& o) {
  a.field("item", o.item, required);
  a.flat_cost(o.cost);
  a.choice("per", o.per, {"month"});
  a.field("months", o.months, in_range(1, 120));
  a.field("optional", o.optional);
}

template <class A>
void describe(A& a, Renewal& r) {
  a.field("cost", r.cost);
  a.field("hours", r.hours, in_range(0, 10'000));
  a.field("path", r.path);
}

template <class A>
void describe(A& a, UpliftClass& u) {
  a.entry_id(u.id);
  a.provenance(u.provenance);
  a.field("name", u.name, required);
  a.field("uplift_percent", u.uplift_percent, required_in_range(-100, 1'000));
  a.field("basis", u.basis);
  a.where(u.where);
}

template <class A>
void describe(A& a, UpliftEvidence& u) {
  a.entry_id(u.id);
  a.provenance(u.provenance);
  a.field("finding", u.finding, required);
  a.field("figures", u.figures, in_range(-1e12, 1e12));
  a.field("sample", u.sample);
  a.field("bias", u.bias);
  a.where(u.where);
}

template <class A>
void describe(A& a, Rule& r) {
  a.entry_id(r.id);
  a.provenance(r.provenance);
  a.field("rule", r.rule, required);
  a.where(r.where);
}

template <class A>
void describe(A& a, RequiredCertification& r) {
  a.field("certification", r.certification);
  a.field("name", r.name);
  a.where(r.where);
}

template <class A>
void describe(A& a, Certification& c) {
  a.entry_id(c.id);
  a.provenance(c.provenance);
  a.group("prep_hours");
  a.group("fee");
  a.group("programme_cost");
  a.group("uplift_percent");
  a.field("name", c.name, required);
  a.field("vendor", c.vendor);
  a.field("exam_code", c.exam_code);
  a.field("status", c.status);
  a.choice("level", c.level,
           {"foundational", "beginner", "intermediate", "associate", "advanced", "professional", "specialty",
            "expert", "graduate"});
  a.field("retired_on", c.retired_on);
  a.field("replaced_by", c.replaced_by);
  a.field("fee", c.fee);
  a.field("attempts_included", c.attempts_included, in_range(1, 20));
  a.field("programme_cost", c.programme_cost);
  a.field("other_costs", c.other_costs);
  a.field("prep_hours", c.prep_hours, required_in_range(0, 100'000));
  a.field("validity_months", c.validity_months, in_range(1, 1'200));
  a.choice("validity", c.validity, {"unknown"});
  a.field("renewal", c.renewal);
  a.field("entry_requirements", c.entry_requirements);
  a.field("requires", c.required_before);
  a.field("evidences", c.evidences);
  a.field("pass_probability", c.pass_probability, in_range(0.001, 1));
  a.field("uplift_class", c.uplift_class);
  a.field("uplift_percent", c.uplift_percent, in_range(-100, 1'000));
  a.field("url", c.url);
  a.where(c.where);
}

template <class A>
void describe(A& a, Lesson& l) {
  a.field("skill", l.skill, required);
  a.field("from_level", l.from_level, in_range(0, max_level));
  a.field("to_level", l.to_level, required_in_range(1, max_level));
  a.where(l.where);
}

template <class A>
void describe(A& a, Resource& r) {
  a.entry_id(r.id);
  a.provenance(r.provenance);
  a.group("hours");
  a.group("cost");
  a.field("title", r.title, required);
  a.field("author", r.author);
  a.choice("type", r.type,
           {"course", "book", "docs", "tutorial", "video", "interactive", "practice", "reference", "tool",
            "paper", "community"});
  a.field("url", r.url);
  a.field("cost", r.cost, required);
  a.choice("cost_per", r.cost_per, {"month", "course"});
  a.field("cost_months", r.cost_months, in_range(1, 120));
  a.field("hours", r.hours, required_in_range(0, 100'000));
  a.field("hours_stated_by_provider", r.hours_stated_by_provider);
  a.field("language", r.language);
  a.field("licence", r.licence);
  a.field("teaches", r.teaches, required);
  a.where(r.where);
}

template <class A>
void describe(A& a, Project& p) {
  a.entry_id(p.id);
  a.provenance(p.provenance);
  a.group("hours");
  a.field("title", p.title, required);
  a.field("goal", p.goal);
  a.choice("difficulty", p.difficulty, {"beginner", "intermediate", "advanced"});
  a.field("hours", p.hours, required_in_range(0, 100'000));
  a.field("evidences", p.evidences, required);
  a.field("deliverables", p.deliverables);
  a.field("roles", p.roles);
  a.field("industries", p.industries);
  a.field("example_data", p.example_data);
  a.where(p.where);
}

template <class A>
void describe(A& a, Percentiles& p) {
  a.field("p10", p.p10);
  a.field("p25", p.p25);
  a.field("p50", p.p50);
  a.field("p75", p.p75);
  a.field("p90", p.p90);
  a.field("mean", p.mean);
}

template <class A>
void describe(A& a, SalaryRange& r) {
  a.field("low", r.low);
  a.field("high", r.high);
}

template <class A>
void describe(A& a, SalaryRow& s) {
  a.entry_id(s.id);
  a.provenance(s.provenance);
  a.field("role", s.role);
  a.field("occupation_group", s.occupation_group);
  a.field("seniority", s.seniority, required);
  a.field("place", s.place);
  a.field("currency", s.currency, required);
  a.choice("per", s.per, {"year", "month", "day", "hour"}, required);
  a.field("kind", s.kind, required);
  a.field("year", s.year, required_in_range(1900, 2200));
  a.field("percentiles", s.percentiles);
  a.field("range", s.range);
  a.field("sample_size", s.sample_size);
  a.field("occupation", s.occupation);
  a.where(s.where);
}

template <class A>
void describe(A& a, GrowthRow& g) {
  a.entry_id(g.id);
  a.provenance(g.provenance);
  a.field("scope", g.scope, required);
  a.field("percent", g.percent, required_in_range(-100, 10'000));
  a.field("period", g.period);
  a.field("start", g.start, in_range(1900, 2200));
  a.field("end", g.end, in_range(1900, 2200));
  a.field("disputed", g.disputed);
  a.field("employment_start", g.employment_start);
  a.field("employment_end", g.employment_end);
  a.field("openings_per_year", g.openings_per_year);
  a.where(g.where);
}

template <class A>
void describe(A& a, SkillPremium& p) {
  a.field("id", p.id, required);
  a.provenance(p.provenance);
  a.field("claim", p.claim, required);
  a.field("percent", p.percent, required_in_range(-100, 10'000));
  a.field("previous_percent", p.previous_percent, in_range(-100, 10'000));
  a.field("previous_year", p.previous_year, in_range(1900, 2200));
}

template <class A>
void describe(A& a, RegionalFactor& f) {
  a.provenance(f.provenance);
  a.field("against", f.against, required);
  a.field("factor", f.factor, required_in_range(0, 100));
}

template <class A>
void describe(A& a, SalaryCheck& c) {
  a.field("id", c.id, required);
  a.provenance(c.provenance);
  a.field("role", c.role);
  a.field("rows", c.rows, required);
  a.field("ratio", c.ratio, required_in_range(0, 100));
}

template <class A>
void describe(A& a, Market& m) {
  a.entry_id(m.id);
  a.field("region", m.region, required);
  a.field("name", m.name);
  a.field("note", m.note);
  a.rows("salaries", m.salaries);
  a.rows("growth", m.growth);
  a.field("premiums", m.premiums);
  a.field("factors", m.factors);
  a.field("checks", m.checks);
  a.where(m.where);
}

template <class A>
void describe(A& a, DecisionOption& o) {
  a.field("id", o.id, required);
  a.field("name", o.name, required);
  a.field("skill", o.skill);
}

template <class A>
void describe(A& a, Criterion& c) {
  a.field("id", c.id, required);
  a.field("name", c.name, required);
  a.field("ask", c.ask);
  a.field("weight", c.weight, required_in_range(1, 5));
  a.field("scores", c.scores, required_in_range(1, 5));
  a.field("why", c.why);
  a.field("disputed", c.disputed);
}

template <class A>
void describe(A& a, Decision& d) {
  a.entry_id(d.id);
  a.provenance(d.provenance);
  a.field("question", d.question, required);
  a.field("options", d.options, required);
  a.field("criteria", d.criteria, required);
  a.field("notes", d.notes);
  a.where(d.where);
}

template <class A>
void describe(A& a, InterviewTopic& t) {
  a.entry_id(t.id);
  a.provenance(t.provenance);
  a.field("name", t.name, required);
  a.field("asks", t.asks);
  a.where(t.where);
}

template <class A>
void describe(A& a, InterviewQuestion& q) {
  a.entry_id(q.id);
  a.provenance(q.provenance);
  a.field("topic", q.topic, required);
  a.field("skills", q.skills);
  a.choice("difficulty", q.difficulty, {"easy", "medium", "hard"}, required);
  a.field("question", q.question, required);
  a.field("answer_points", q.answer_points, required);
  a.where(q.where);
}

template <class A>
void describe(A& a, AnswerStep& s) {
  a.field("step", s.step, required_in_range(1, 100));
  a.field("name", s.name, required);
  a.field("detail", s.detail);
}

template <class A>
void describe(A& a, PreparationTask& t) {
  a.field("weeks_before", t.weeks_before, required_in_range(0, 520));
  a.field("task", t.task, required);
}

template <class A>
void describe(A& a, LearningStage& s) {
  a.entry_id(s.id);
  a.provenance(s.provenance);
  a.field("name", s.name, required);
  a.field("skills", s.skills);
  a.where(s.where);
}

}  // namespace aipath

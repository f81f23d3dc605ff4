// SPDX-License-Identifier: MIT
#include "catalog/link.hpp"

#include "catalog/prerequisite_cycle.hpp"
#include "catalog/renumber.hpp"
#include "diagnostics/closest_name.hpp"
#include "diagnostics/report_error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace aipath {
namespace {

/// A hint for an unknown skill knows its aliases too: who writes `sklearn` means `scikit-learn`.
std::string hint_for(const Draft& draft, const SymbolTable& table, const std::string& name) {
  if (&table == &draft.symbols.skills) {
    for (const Skill& skill : draft.catalog.skills) {
      if (std::find(skill.aliases.begin(), skill.aliases.end(), name) != skill.aliases.end()) {
        return "did you mean '" + skill.id + "'?";
      }
    }
  }
  return did_you_mean(name, table.defined_names());
}

void report_unknown(const Draft& draft, Diagnostics& diagnostics) {
  for (const Mention& mention : draft.mentions) {
    const SymbolTable::Symbol& symbol = (*mention.table)[mention.symbol];
    if (symbol.is_defined) continue;
    report(diagnostics, draft.place(mention.span), fmt::format("unknown-{}", mention.table->kind()),
           fmt::format("no {} '{}'", mention.table->kind(), symbol.name),
           diagnostics.wants_hints() ? hint_for(draft, *mention.table, symbol.name) : "");
  }
}

/// New places in the order of definition, without gaps.
IndexMap dense_order(const SymbolTable& table) {
  std::vector<std::uint32_t> kept;
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    if (table[i].is_defined && !table[i].is_dropped) kept.push_back(i);
  }
  std::sort(kept.begin(), kept.end(),
            [&](std::uint32_t a, std::uint32_t b) { return table[a].sequence < table[b].sequence; });
  IndexMap map(table.size(), SkillId::none);
  for (std::uint32_t i = 0; i < kept.size(); ++i)
    map[kept[i]] = i;
  return map;
}

template <class Entry>
void reorder(std::vector<Entry>& list, const IndexMap& map) {
  list.resize(map.size());
  const auto kept = static_cast<std::size_t>(
      std::count_if(map.begin(), map.end(), [](std::uint32_t i) { return i != SkillId::none; }));
  std::vector<Entry> ordered(kept);
  for (std::size_t i = 0; i < map.size(); ++i) {
    if (map[i] != SkillId::none) ordered[map[i]] = std::move(list[i]);
  }
  list = std::move(ordered);
}

std::set<std::string_view> option_ids(const Decision& decision) {
  std::set<std::string_view> ids;
  for (const DecisionOption& option : decision.options)
    ids.insert(option.id);
  return ids;
}

template <class RowId>
void drop_rows(SymbolTable& table, const std::vector<RowId>& rows) {
  for (const RowId row : rows)
    table[row.index].is_dropped = true;
}

/// Salary and growth rows belong to a market; those of a dropped market, or of a dropped role, go with it.
void drop_rows_without_owner(Draft& draft) {
  for (std::uint32_t i = 0; i < draft.catalog.markets.size(); ++i) {
    if (!draft.symbols.markets[i].is_dropped) continue;
    drop_rows(draft.symbols.salaries, draft.catalog.markets[i].salaries);
    drop_rows(draft.symbols.growth, draft.catalog.markets[i].growth);
  }
  for (std::size_t i = 0; i < draft.catalog.salaries.size(); ++i) {
    const RoleId role = draft.catalog.salaries[i].role;
    if (role.is_set() && draft.symbols.roles[role.index].is_dropped) {
      draft.symbols.salaries[static_cast<std::uint32_t>(i)].is_dropped = true;
    }
  }
}

void renumber(Draft& draft) {
  drop_rows_without_owner(draft);
  const Symbols& s = draft.symbols;
  const IndexMaps maps{dense_order(s.sources),  dense_order(s.categories),     dense_order(s.skills),
                       dense_order(s.roles),    dense_order(s.uplift_classes), dense_order(s.certifications),
                       dense_order(s.salaries), dense_order(s.growth),         dense_order(s.topics)};
  for_each_table(draft.symbols, draft.catalog, [&](const SymbolTable& table, auto& list) {
    reorder(list, dense_order(table));
    for (auto& entry : list) {
      Renumber archive(maps);
      describe(archive, entry);
    }
  });
  for (Provenance& provenance : draft.catalog.provenances) {
    Renumber archive(maps);
    archive.field("source", provenance.sources);
  }
}

/// What is left of entries whose options were dropped.
void prune_options(Catalog& catalog) {
  for (Role& role : catalog.roles) {
    for (Requirement& requirement : role.requirements)
      requirement.required_count =
          std::min(requirement.required_count, static_cast<int>(requirement.options.size()));
  }
  for (Decision& decision : catalog.decisions) {
    const std::set<std::string_view> options = option_ids(decision);
    for (Criterion& criterion : decision.criteria)
      std::erase_if(criterion.scores, [&](const auto& score) { return !options.contains(score.first); });
  }
}

/// A fact without a date or a confidence of its own has those of its first source.
void complete_provenances(Catalog& catalog) {
  for (Provenance& provenance : catalog.provenances) {
    if (provenance.sources.empty()) continue;
    const Source& first = catalog[provenance.sources.front()];
    if (!provenance.as_of.is_set()) provenance.as_of = first.as_of;
    if (provenance.confidence == Confidence::unset) provenance.confidence = first.confidence;
  }
}

void check_requirements(const Draft& draft, const Role& role, Diagnostics& diagnostics) {
  constexpr std::ptrdiff_t max_choices = 1'000;  // bounds the depth of the search for the cheapest options
  const auto choices = std::count_if(role.requirements.begin(), role.requirements.end(),
                                     [](const Requirement& r) { return r.options.size() > 1; });
  if (choices > max_choices) {
    report(diagnostics, draft.place(role.where), "bad-requirement",
           fmt::format("role '{}' has more than {} any-of requirements", role.id, max_choices));
  }
  for (const Requirement& requirement : role.requirements) {
    if (static_cast<std::size_t>(requirement.required_count) > requirement.options.size()) {
      report(diagnostics, draft.place(requirement.where), "bad-requirement",
             fmt::format("{} options are asked, but only {} are named", requirement.required_count,
                         requirement.options.size()),
             "lower `count` or name more options in `any_of`");
    }
    std::set<SkillId> seen;
    for (const SkillLevel& option : requirement.options) {
      if (seen.insert(option.skill).second) continue;
      report(diagnostics, draft.place(option.where), "bad-requirement",
             fmt::format("'{}' is twice among the options", draft.catalog[option.skill].id),
             "keep the level that is really asked");
    }
  }
}

void check_decision(const Draft& draft, const Decision& decision, Diagnostics& diagnostics) {
  constexpr int max_missing = 10;  // of one criterion: who forgets more sees the pattern
  const std::set<std::string_view> options = option_ids(decision);
  for (const Criterion& criterion : decision.criteria) {
    int missing = 0;
    for (const DecisionOption& option : decision.options) {
      if (criterion.scores.contains(option.id)) continue;
      if (++missing > max_missing) break;
      report(diagnostics, draft.place(decision.where), "missing-score",
             fmt::format("criterion '{}' of decision '{}' has no score for '{}'", criterion.id, decision.id,
                         option.id));
    }
    for (const auto& [option, score] : criterion.scores) {
      if (options.contains(option)) continue;
      report(diagnostics, draft.place(decision.where), "unknown-option",
             fmt::format("criterion '{}' of decision '{}' scores '{}', which is no option", criterion.id,
                         decision.id, option));
    }
  }
}

constexpr std::size_t max_shown_steps = 100;  // of one cycle

std::string describe_cycle(const Catalog& catalog, const std::vector<CycleStep>& cycle) {
  std::string text;
  const std::size_t shown = std::min(cycle.size(), max_shown_steps);
  for (std::size_t i = 0; i < shown; ++i)
    text += fmt::format("{} {} needs ", catalog[cycle[i].skill].id, cycle[i].level);
  if (shown < cycle.size()) text += fmt::format("... {} more ... needs ", cycle.size() - shown);
  return text + fmt::format("{} {}", catalog[cycle.front().skill].id, cycle.front().level);
}

void check_cycles(const Draft& draft, Diagnostics& diagnostics) {
  for (const std::vector<CycleStep>& cycle : find_prerequisite_cycles(draft.catalog)) {
    Diagnostic problem;
    problem.code = "prerequisite-cycle";
    problem.message = "hard prerequisites form a cycle: " + describe_cycle(draft.catalog, cycle);
    problem.hint = "make one of them soft, lower its min_level, or ask it from a higher level (`for:`) on";
    for (const CycleStep& step : cycle) {
      if (step.where.line == 0 || problem.notes.size() == max_shown_steps)
        continue;  // 0: needs its own level below
      problem.notes.push_back(
          {draft.place(step.where), fmt::format("a prerequisite of {}", draft.catalog[step.skill].id)});
    }
    problem.place = problem.notes.front().place;
    diagnostics.add(std::move(problem));
  }
}

}  // namespace

std::optional<Catalog> link(Draft& draft, Diagnostics& diagnostics) {
  report_unknown(draft, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  for (const Role& role : draft.catalog.roles)
    check_requirements(draft, role, diagnostics);
  for (const Decision& decision : draft.catalog.decisions)
    check_decision(draft, decision, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  renumber(draft);
  prune_options(draft.catalog);
  complete_provenances(draft.catalog);
  check_cycles(draft, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  return std::move(draft.catalog);
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
#include "catalog/yaml_archive.hpp"

#include "catalog/read_entries.hpp"
#include "catalog/value_readers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace aipath {
namespace {

/// Appends the symbols that are not there yet.
template <class RowId>
void add_new(std::vector<RowId>& ids, const std::vector<std::uint32_t>& symbols) {
  std::unordered_set<std::uint32_t> known;
  for (const RowId id : ids)
    known.insert(id.index);
  for (const std::uint32_t symbol : symbols) {
    if (known.insert(symbol).second) ids.push_back({symbol});
  }
}

bool is_lower_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

bool is_id(std::string_view text) {
  constexpr std::size_t max_id_length = 64;
  const bool shape = !text.empty() && text.size() <= max_id_length && is_lower_or_digit(text.front()) &&
                     is_lower_or_digit(text.back()) && text.find("--") == std::string_view::npos;
  return shape &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_lower_or_digit(c) || c == '-'; });
}

std::optional<std::string> read_id(yaml::Value entry, Diagnostics& diagnostics) {
  yaml::MapReader map(entry, "an entry", diagnostics);
  const std::optional<yaml::Value> value = map.require("id");
  if (!value) return std::nullopt;
  std::optional<std::string> id = yaml::read_text(*value, diagnostics);
  if (id && !is_id(*id)) {
    yaml::report(diagnostics, *value, "bad-id", fmt::format("'{}' is no id", *id),
                 "ids are kebab-case: a-z, 0-9 and single hyphens between them, at most 64 characters");
    return std::nullopt;
  }
  return id;
}

EntryUse define_entry(Draft& draft, Diagnostics& diagnostics, yaml::Value entry, SymbolTable& table,
                      std::uint32_t symbol) {
  const SymbolTable::Symbol before = table[symbol];
  const bool is_known = before.is_defined && !before.is_dropped;
  if (is_known && before.roadmap == draft.roadmap_number) {
    Diagnostic problem;
    problem.code = "duplicate-id";
    problem.place = entry.place();
    problem.message = fmt::format("the {} '{}' is here twice", table.kind(), before.name);
    problem.hint = "ids are unique within their kind: rename or remove one";
    problem.notes.push_back({draft.place(before.where), "first written here"});
    diagnostics.add(std::move(problem));
    return EntryUse::duplicate;
  }
  table.define(symbol, draft.roadmap_number, entry.location());
  if (!is_known) return EntryUse::add;
  if (draft.overrides) return EntryUse::override_fields;
  Diagnostic note;
  note.severity = Severity::note;
  note.code = "replaces-entry";
  note.place = entry.place();
  note.message = fmt::format("this replaces the whole {} '{}' of another roadmap", table.kind(), before.name);
  note.hint = "to change only some of its fields, let this roadmap extend the other (`extends:`)";
  diagnostics.add(std::move(note));
  return EntryUse::replace;
}

YamlArchive::YamlArchive(Draft& draft, Diagnostics& diagnostics, yaml::Value map, std::string_view what,
                         bool is_new)
    : draft_(draft), diagnostics_(diagnostics), map_(map, what, diagnostics), is_new_(is_new) {}

ProvenanceId YamlArchive::read_provenance(yaml::MapReader& map, std::string_view prefix,
                                          ProvenanceId inherited) {
  const auto key = [&](std::string_view name) { return std::string(prefix) + std::string(name); };
  const std::optional<yaml::Value> source = map.find(key("source"));
  const std::optional<yaml::Value> as_of = map.find(key("as_of"));
  const std::optional<yaml::Value> confidence = map.find(key("confidence"));
  const std::optional<yaml::Value> note = map.find(key("note"));
  if (!source && !as_of && !confidence && !note) return inherited;

  // A new source brings its own date and confidence; without one the inherited facts are only corrected.
  Provenance provenance;
  if (!source && inherited.is_set()) provenance = draft_.catalog.provenances[inherited.index];
  if (source && source->is_sequence()) {
    read(*source, provenance.sources, {}, "source");
  } else if (source) {
    read(*source, provenance.sources.emplace_back(), {}, "source");
  }
  if (as_of) read(*as_of, provenance.as_of, {}, "as_of");
  if (confidence) read(*confidence, provenance.confidence, {}, "confidence");
  if (note) read(*note, provenance.note, {}, "note");
  std::erase_if(provenance.sources, [](SourceId id) { return !id.is_set(); });
  return draft_.intern(provenance);
}

void YamlArchive::provenance(ProvenanceId& id) {
  // Keys of MapReader live as long as their text: these four are literals for the entry itself.
  current_ = read_provenance(map_, "", current_);
  if (current_.is_set()) id = current_;
}

void YamlArchive::group(std::string_view name) {
  const std::string prefix = std::string(name) + "_";
  const ProvenanceId id = read_provenance(map_, prefix, current_);
  if (id != current_) groups_.emplace_back(name, id);
}

ProvenanceId YamlArchive::provenance_of_group(std::string_view key) const {
  const auto group =
      std::find_if(groups_.begin(), groups_.end(), [&](const auto& g) { return g.first == key; });
  return group == groups_.end() ? current_ : group->second;
}

void YamlArchive::choice(std::string_view key, std::string& member,
                         std::initializer_list<std::string_view> allowed, FieldRule rule) {
  const std::optional<yaml::Value> value = rule.required && is_new_ ? map_.require(key) : map_.find(key);
  if (!value) return;
  if (auto text = read_choice(*value, {allowed.begin(), allowed.end()}, diagnostics_))
    member = std::move(*text);
}

void YamlArchive::options(std::vector<SkillLevel>& options) {
  const std::optional<yaml::Value> any_of = map_.find("any_of");
  const std::optional<yaml::Value> skill = map_.find("skill");
  const std::optional<yaml::Value> level = map_.find("level");
  if (any_of && (skill || level)) {
    yaml::report(diagnostics_, map_.value(), "contradiction",
                 "a requirement has either `skill` and `level` or `any_of`, not both");
  } else if (any_of) {
    read(*any_of, options, required, "any_of");
  } else if (skill && level) {
    SkillLevel option;
    read(*skill, option.skill, required, "skill");
    read(*level, option.level, required_in_range(1, max_level), "level");
    option.where = map_.value().location();
    options = {option};
  } else {
    yaml::report(diagnostics_, map_.value(), "missing-key",
                 "a requirement needs `skill` and `level`, or `any_of`");
  }
}

void YamlArchive::flat_cost(MoneyRange& cost) {
  current_ = read_provenance(map_, "", current_);
  cost.provenance = current_;
  cost.where = map_.value().location();
  constexpr FieldRule amounts = in_range(0, 1e9);
  if (const auto amount = map_.find("amount")) {
    read(*amount, cost.low, amounts, "amount");
    cost.high = cost.low;
  }
  if (const auto low = map_.find("low")) read(*low, cost.low, amounts, "low");
  if (const auto high = map_.find("high")) read(*high, cost.high, amounts, "high");
  if (const auto currency = map_.require("currency"))
    cost.currency = read_currency(*currency, diagnostics_).value_or("");
  const bool is_complete = map_.find("amount") || (map_.find("low") && map_.find("high"));
  if (is_complete) {
    check_order(map_.value(), cost.low, cost.low, cost.high);
  } else if (map_.is_map()) {
    yaml::report(diagnostics_, map_.value(), "missing-key", "a cost needs `amount`, or `low` and `high`");
  }
}

void YamlArchive::rows(std::string_view key, std::vector<SalaryId>& ids) {
  if (const auto value = map_.find(key)) {
    add_new(ids,
            read_entries(draft_, diagnostics_, *value, draft_.catalog.salaries, draft_.symbols.salaries));
  }
}

void YamlArchive::rows(std::string_view key, std::vector<GrowthId>& ids) {
  if (const auto value = map_.find(key)) {
    add_new(ids, read_entries(draft_, diagnostics_, *value, draft_.catalog.growth, draft_.symbols.growth));
  }
}

void YamlArchive::read(yaml::Value value, std::string& out, FieldRule, std::string_view) {
  if (std::optional<std::string> text = yaml::read_text(value, diagnostics_)) out = std::move(*text);
}

void YamlArchive::read(yaml::Value value, bool& out, FieldRule, std::string_view) {
  if (const std::optional<bool> read_value = yaml::read_boolean(value, diagnostics_)) out = *read_value;
}

void YamlArchive::read(yaml::Value value, int& out, FieldRule rule, std::string_view) {
  if (const auto number = yaml::read_whole_number(value, {rule.low, rule.high}, diagnostics_)) out = *number;
}

void YamlArchive::read(yaml::Value value, double& out, FieldRule rule, std::string_view) {
  if (const auto number = yaml::read_number(value, {rule.low, rule.high}, diagnostics_)) out = *number;
}

void YamlArchive::read(yaml::Value value, PartialDate& out, FieldRule, std::string_view) {
  if (const std::optional<PartialDate> date = read_date(value, diagnostics_)) out = *date;
}

void YamlArchive::read(yaml::Value value, Fact& out, FieldRule rule, std::string_view what) {
  out.where = value.location();
  out.provenance = current_;
  if (!value.is_map()) {
    read(value, out.value, rule, what);
    return;
  }
  yaml::MapReader map(value, what, diagnostics_);
  if (const auto number = map.require("value")) read(*number, out.value, rule, what);
  out.provenance = read_provenance(map, "", current_);
  map.report_unknown_keys();
}

void YamlArchive::check_order(yaml::Value value, double low, double likely, double high) {
  if (low <= likely && likely <= high) return;
  yaml::report(diagnostics_, value, "estimate-order",
               fmt::format("low, likely and high are out of order: {}, {}, {}", low, likely, high));
}

void YamlArchive::read_low_likely_high(yaml::MapReader& map, Estimate& out, FieldRule rule) {
  const auto low = map.require("low");
  const auto high = map.require("high");
  if (low) read(*low, out.low, rule, "low");
  if (high) read(*high, out.high, rule, "high");
  out.likely = (out.low + out.high) / 2;
  if (const auto likely = map.find("likely")) read(*likely, out.likely, rule, "likely");
  if (low && high) check_order(map.value(), out.low, out.likely, out.high);
}

void YamlArchive::read(yaml::Value value, Estimate& out, FieldRule rule, std::string_view what) {
  out.where = value.location();
  out.provenance = current_;
  if (!value.is_map()) {
    read(value, out.likely, rule, what);
    out.low = out.likely - assumed_spread * std::abs(out.likely);
    out.high = out.likely + assumed_spread * std::abs(out.likely);
    return;
  }
  yaml::MapReader map(value, what, diagnostics_);
  if (const auto inner = map.find("value")) {
    read(*inner, out, rule, what);
  } else {
    read_low_likely_high(map, out, rule);
  }
  out.where = value.location();
  out.provenance = read_provenance(map, "", current_);
  map.report_unknown_keys();
}

void YamlArchive::read(yaml::Value value, Money& out, FieldRule, std::string_view what) {
  yaml::MapReader map(value, what, diagnostics_);
  out.where = value.location();
  if (const auto amount = map.require("amount")) {
    Fact number{.value = out.amount};
    read(*amount, number, in_range(0, 1e9), "amount");
    out.amount = number.value;
    out.provenance = number.provenance;
  }
  if (const auto currency = map.require("currency"))
    out.currency = read_currency(*currency, diagnostics_).value_or("");
  out.provenance = read_provenance(map, "", out.provenance);
  map.report_unknown_keys();
}

void YamlArchive::read(yaml::Value value, MoneyRange& out, FieldRule, std::string_view what) {
  YamlArchive inner(draft_, diagnostics_, value, what, true);
  inner.current_ = current_;
  inner.flat_cost(out);
  inner.report_unknown_keys();
}

void YamlArchive::read(yaml::Value value, std::array<Estimate, max_level>& out, FieldRule rule,
                       std::string_view what) {
  if (!require_items(value, what, true)) return;
  if (value.size() != out.size()) {
    yaml::report(
        diagnostics_, value, "wrong-count",
        fmt::format("{} needs {} numbers, one for each step; {} are here", what, out.size(), value.size()));
    return;
  }
  auto item = value.first();
  for (Estimate& step : out) {
    read(*item, step, rule, what);
    item = item->next();
  }
}

void YamlArchive::read(yaml::Value value, std::array<std::string, max_level>& out, FieldRule,
                       std::string_view what) {
  yaml::MapReader map(value, what, diagnostics_);
  static constexpr std::array<std::string_view, max_level> keys{"1", "2", "3", "4", "5"};
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (const auto line = map.find(keys[i])) read(*line, out[i], {}, what);
  }
  map.report_unknown_keys();
}

std::optional<std::size_t> YamlArchive::read_name(yaml::Value value, const std::string_view* names,
                                                  std::size_t count) {
  const std::vector<std::string_view> allowed(names, names + count);
  const std::optional<std::string> text = read_choice(value, allowed, diagnostics_);
  if (!text) return std::nullopt;
  return static_cast<std::size_t>(std::find(allowed.begin(), allowed.end(), *text) - allowed.begin());
}

std::uint32_t YamlArchive::read_reference(yaml::Value value, SymbolTable& table, std::string_view) {
  const std::optional<std::string> name = yaml::read_text(value, diagnostics_);
  if (!name) return SkillId::none;
  const std::uint32_t symbol = table.find_or_add(*name);
  if (!table[symbol].is_defined) draft_.mentions.push_back({&table, symbol, value.span()});
  return symbol;
}

bool YamlArchive::require_items(yaml::Value value, std::string_view what, bool needs_an_item) {
  if (!require_sequence(value, what, diagnostics_)) return false;
  if (!needs_an_item || value.size() > 0) return true;
  yaml::report(diagnostics_, value, "wrong-count", fmt::format("{} must not be empty", what));
  return false;
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
#include "report/explanation_words.hpp"

#include "report/gap_words.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace aipath {
namespace {

std::string number_words(double number) {
  if (number != 0 && std::abs(number) < 0.001) return fmt::format("{:.2g}", number);
  std::string digits = fmt::format("{:.4f}", number);
  digits.erase(digits.find_last_not_of('0') + 1);
  const std::size_t point = digits.find('.');
  const std::string decimals = digits.back() == '.' ? "" : digits.substr(point);
  const double whole = std::trunc(number);
  const std::string sign = number < 0 && whole == 0 ? "-" : "";
  return sign + format_whole(std::stod(digits.substr(0, point))) + decimals;
}

std::string mark(std::vector<ProvenanceId>& citations, ProvenanceId provenance) {
  if (!provenance.is_set()) return {};
  auto found = std::find(citations.begin(), citations.end(), provenance);
  if (found == citations.end()) found = citations.insert(citations.end(), provenance);
  return " [" + std::to_string(found - citations.begin() + 1) + "]";
}

std::string origin_words(const Origin& origin, std::vector<ProvenanceId>& citations) {
  const std::string place =
      origin.path.empty() ? origin.note : fmt::format("{}:{}", origin.path, origin.line);
  return place + mark(citations, origin.provenance);
}

bool has_weights(const Explanation& explanation) {
  return std::any_of(explanation.terms.begin(), explanation.terms.end(),
                     [](const Term& term) { return term.weight != 1; });
}

bool is_number(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string_view> parts_of(std::string_view key) {
  std::vector<std::string_view> parts;
  for (std::size_t dot = key.find('.'); dot != std::string_view::npos; dot = key.find('.')) {
    parts.push_back(key.substr(0, dot));
    key.remove_prefix(dot + 1);
  }
  parts.push_back(key);
  return parts;
}

/// The key without its last part, names and numbers replaced by what they are.
std::string form_of(const std::vector<std::string_view>& parts) {
  if (parts[1] == "requirements")
    return parts.size() == 4 ? "gap.requirements.N." : "gap.requirements.N.SKILL.";
  if (parts[1] == "do_first") return "gap.do_first.N.";
  if (parts.size() == 3) return "gap.SKILL.";
  return is_number(parts[2]) ? "gap.SKILL.LEVEL." : fmt::format("gap.SKILL.{}.", parts[2]);
}

}  // namespace

std::string figure_words(const FigureValue& value) {
  if (const double* number = std::get_if<double>(&value)) return number_words(*number);
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? "not known" : *text;
}

std::string figure_words(const Explanation& explanation) {
  const bool is_number = std::holds_alternative<double>(explanation.value);
  if (!is_number || explanation.unit.empty()) return figure_words(explanation.value);
  return figure_words(explanation.value) + (explanation.unit == "%" ? "" : " ") + explanation.unit;
}

std::string subject_words(const Catalog& catalog, const GapReport& report) {
  return fmt::format("{}, {} · {}", catalog[report.role].name, seniority_words(report.seniority),
                     format_date(report.date));
}

Table term_table(const Explanation& explanation, std::vector<ProvenanceId>& citations) {
  const bool weighted = has_weights(explanation);
  Table table;
  table.indent = 2;
  table.columns = {{.title = "made of", .min_width = 10, .gives_way = true},
                   {.title = "value", .align = Align::right}};
  if (weighted) table.columns.push_back({.title = "weight", .align = Align::right});
  table.columns.push_back({.title = "ask, or read"});
  for (const Term& term : explanation.terms) {
    TableRow row{.cells = {{term.name}, {figure_words(term.value)}}};
    if (weighted) row.cells.push_back({figure_words(FigureValue(term.weight))});
    row.cells.push_back({term.key.empty() ? origin_words(term.origin, citations) : term.key});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table main_key_table(const std::vector<Explanation>& all) {
  Table table;
  table.indent = 2;
  table.columns = {{.title = "key"}, {.title = "value", .align = Align::right}, {.title = "what it is"}};
  for (const Explanation& explanation : all) {
    if (parts_of(explanation.key).size() == 2)
      table.rows.push_back({.cells = {{explanation.key}, {figure_words(explanation)}, {explanation.title}}});
  }
  return table;
}

std::vector<std::pair<std::string, std::string>> key_forms(const std::vector<Explanation>& all) {
  struct Form {
    std::string start{};
    std::vector<std::string> ends{};
  };
  std::vector<Form> forms;
  for (const Explanation& explanation : all) {
    const std::vector<std::string_view> parts = parts_of(explanation.key);
    if (parts.size() < 3) continue;
    const std::string start = form_of(parts);
    auto form = std::find_if(forms.begin(), forms.end(), [&](const Form& f) { return f.start == start; });
    if (form == forms.end()) form = forms.insert(forms.end(), {.start = start});
    const std::string end(is_number(parts.back()) ? std::string_view("N") : parts.back());
    if (std::find(form->ends.begin(), form->ends.end(), end) == form->ends.end()) form->ends.push_back(end);
  }
  std::vector<std::pair<std::string, std::string>> words;
  for (const Form& form : forms)
    words.emplace_back(form.start, fmt::format("{}", fmt::join(form.ends, ", ")));
  return words;
}

}  // namespace aipath

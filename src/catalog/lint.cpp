// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"
#include <aipath/catalog/lint.hpp>

#include <tuple>
#include <utility>

namespace aipath {

DiagnosticPlace LintReport::place(SourceLocation where) const {
  const bool is_known = where.file < catalog_.files.size();
  return {is_known ? catalog_.files[where.file] : std::string(), where.line, where.column, 1, {}};
}

void LintReport::add(Severity severity, std::string code, SourceLocation where, std::string message,
                     std::string hint, std::vector<DiagnosticNote> notes) {
  if (!is_asked_about(where)) return;
  diagnostics_.add(
      {severity, std::move(code), place(where), std::move(message), std::move(hint), std::move(notes)});
}

void LintReport::warning(std::string code, SourceLocation where, std::string message, std::string hint) {
  add(Severity::warning, std::move(code), where, std::move(message), std::move(hint));
}

void LintReport::note(std::string code, SourceLocation where, std::string message, std::string hint) {
  add(Severity::note, std::move(code), where, std::move(message), std::move(hint));
}

void LintReport::warning_at_later(std::string code, SourceLocation first, SourceLocation second,
                                  std::string message, std::string hint, std::string note) {
  const auto order = [](SourceLocation at) { return std::tuple(at.file, at.line, at.column); };
  if (order(second) < order(first)) std::swap(first, second);
  add(Severity::warning, std::move(code), second, std::move(message), std::move(hint),
      {{place(first), std::move(note)}});
}

void LintReport::warning_of_roadmap(std::string code, std::string message, std::string hint) {
  SourceLocation where;
  if (!catalog_.roadmaps.empty()) {
    where.file = catalog_.roadmaps.back().where.file;
  } else if (!catalog_.files.empty()) {
    where.file = static_cast<std::uint32_t>(catalog_.files.size() - 1);
  }
  add(Severity::warning, std::move(code), where, std::move(message), std::move(hint));
}

void lint_catalog(const Catalog& catalog, const LintOptions& options, Diagnostics& diagnostics) {
  LintReport report(catalog, options, diagnostics);
  lint_roadmaps(catalog, report);
  lint_aliases(catalog, report);
  lint_texts(catalog, report);
  lint_facts(catalog, report);
  lint_skills(catalog, report);
  lint_prerequisites(catalog, report);
  lint_reach(catalog, report);
  lint_roles(catalog, report);
  lint_certifications(catalog, report);
  lint_resources(catalog, report);
  lint_decisions_and_questions(catalog, report);
  lint_succession(catalog, report);
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
//
// The rules of `lint_catalog`, one function for each subject and one file for each function. A rule looks at
// the whole catalogue, since what an entry of one file does wrong often shows in another; LintReport leaves
// out what nobody asked about.
#pragma once

#include <aipath/catalog/lint.hpp>

#include <string>
#include <vector>

namespace aipath {

/// Where the rules report what they find.
class LintReport {
 public:
  LintReport(const Catalog& catalog, const LintOptions& options, Diagnostics& diagnostics)
      : catalog_(catalog), options_(options), diagnostics_(diagnostics) {}

  [[nodiscard]] PartialDate today() const { return options_.today; }
  [[nodiscard]] bool is_asked_about(SourceLocation where) const { return where.file >= options_.first_file; }

  void warning(std::string code, SourceLocation where, std::string message, std::string hint = {});
  void note(std::string code, SourceLocation where, std::string message, std::string hint = {});
  /// Two places that contradict each other: reported at the one that was written later, with a note at the
  /// other.
  void warning_at_later(std::string code, SourceLocation first, SourceLocation second, std::string message,
                        std::string hint, std::string note);
  /// A problem of no entry in particular, reported for the whole of the last roadmap's file.
  void warning_of_roadmap(std::string code, std::string message, std::string hint);

 private:
  [[nodiscard]] DiagnosticPlace place(SourceLocation where) const;
  void add(Severity severity, std::string code, SourceLocation where, std::string message, std::string hint,
           std::vector<DiagnosticNote> notes = {});

  const Catalog& catalog_;
  const LintOptions& options_;
  Diagnostics& diagnostics_;
};

/// Code bad-version.
void lint_roadmaps(const Catalog& catalog, LintReport& report);
/// Codes duplicate-alias, repeated-alias.
void lint_aliases(const Catalog& catalog, LintReport& report);
/// Codes blank-name, text-too-long, unprintable-text.
void lint_texts(const Catalog& catalog, LintReport& report);
/// Codes unsourced-fact, stale-fact, unused-source.
void lint_facts(const Catalog& catalog, LintReport& report);
/// Codes zero-hours, hours-order, missing-level-line, level-line-wording, missing-reason, unused-category.
void lint_skills(const Catalog& catalog, LintReport& report);
/// Codes redundant-prerequisite, soft-prerequisite-cycle.
void lint_prerequisites(const Catalog& catalog, LintReport& report);
/// Codes unreachable-skill, unteachable-requirement.
void lint_reach(const Catalog& catalog, LintReport& report);
/// Codes repeated-requirement, implied-requirement, no-musts, unknown-specialisation.
void lint_roles(const Catalog& catalog, LintReport& report);
/// Codes retired-without-date, retirement-passed, replaced-by-retired, no-uplift, evidence-too-high.
void lint_certifications(const Catalog& catalog, LintReport& report);
/// Codes empty-lesson, insecure-url.
void lint_resources(const Catalog& catalog, LintReport& report);
/// Codes too-few-options, no-answer-points.
void lint_decisions_and_questions(const Catalog& catalog, LintReport& report);
/// Codes unknown-successor, living-old-id.
void lint_succession(const Catalog& catalog, LintReport& report);

}  // namespace aipath

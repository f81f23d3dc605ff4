// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/session.hpp"
#include <aipath/catalog/lint.hpp>
#include <aipath/catalog/load.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace aipath {
namespace {

struct LintCommandOptions {
  std::vector<std::string> paths{};
};

std::string count_findings(const Diagnostics& findings) {
  const auto count = [&](Severity severity) {
    return std::count_if(findings.all().begin(), findings.all().end(),
                         [&](const Diagnostic& d) { return d.severity == severity; });
  };
  const auto plural = [](std::ptrdiff_t n, const char* word) {
    return fmt::format("{} {}{}", n, word, n == 1 ? "" : "s");
  };
  return fmt::format("{}, {}, {}\n", plural(count(Severity::error), "error"),
                     plural(count(Severity::warning), "warning"), plural(count(Severity::note), "note"));
}

Diagnostics without_notes(const Diagnostics& all) {
  Diagnostics kept;
  for (const Diagnostic& diagnostic : all.all()) {
    if (diagnostic.severity != Severity::note) kept.add(diagnostic);
  }
  return kept;
}

/// Lint works on the finished catalogue, which has no texts: this puts the source lines back.
Diagnostics with_source_lines(const Diagnostics& findings, const std::vector<SourceFile>& files) {
  Diagnostics complete;
  for (Diagnostic finding : findings.all()) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const SourceFile& f) { return f.path() == finding.place.path; });
    if (file != files.end() && finding.place.source_line.empty() && finding.place.line > 0) {
      finding.place = file->place_at(finding.place.line, finding.place.column);
    }
    complete.add(std::move(finding));
  }
  return complete;
}

/// Everything that is wrong with the roadmaps: what stops them from loading, or what lint finds once they
/// load.
Diagnostics find_everything(const std::vector<std::string>& paths, PartialDate today) {
  Diagnostics findings;
  Catalog shipped = shipped_catalog();
  std::vector<RoadmapFiles> roadmaps;
  for (const std::string& path : paths) {
    if (auto files = read_roadmap_files(path, findings)) roadmaps.push_back(std::move(*files));
  }
  const auto first_file = static_cast<std::uint32_t>(roadmaps.empty() ? 0 : shipped.files.size());
  if (findings.has_errors()) return findings;
  std::vector<SourceFile> files;
  for (const RoadmapFiles& roadmap : roadmaps)
    files.insert(files.end(), roadmap.files.begin(), roadmap.files.end());
  const auto catalog = load_catalog(std::move(shipped), std::move(roadmaps), findings);
  if (catalog) lint_catalog(*catalog, {.today = today, .first_file = first_file}, findings);
  findings.sort();
  return with_source_lines(findings, files);
}

ExitCode run_lint(Session& session, const LintCommandOptions& options) {
  const PartialDate date = today(session);
  if (session.diagnostics.has_errors()) return finish(session);
  std::vector<std::string> paths = session.options.roadmaps;
  paths.insert(paths.end(), options.paths.begin(), options.paths.end());
  const Diagnostics findings = find_everything(paths, date);
  const Diagnostics shown = session.options.quiet ? without_notes(findings) : findings;
  std::string answer = print_diagnostics(session, shown, session.environment.output_is_terminal);
  if (session.options.diagnostics == "text") answer += count_findings(findings);
  write_answer(session, answer);
  if (findings.has_code("cannot-read")) return finish(session, ExitCode::cannot_read_or_write);
  const bool clean = std::all_of(findings.all().begin(), findings.all().end(),
                                 [](const Diagnostic& d) { return d.severity == Severity::note; });
  return finish(session, clean ? ExitCode::done : ExitCode::answer_is_no);
}

}  // namespace

Runner add_roadmap_lint_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<LintCommandOptions>();
  app.add_option("path", options->paths,
                 "Roadmap files or folders; without any, the shipped roadmaps are checked")
      ->type_name("PATH");
  app.add_option("-o,--output", session.options.output,
                 "Write the findings to this file instead of standard output")
      ->type_name("FILE");
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Exits with 1 if there is an error or a warning; notes are for your information. docs/diagnostics.md "
      "explains\n"
      "every code.\n\nExamples:\n  aipath roadmap lint my-roadmap.yaml\n"
      "  aipath roadmap lint roadmaps/ --diagnostics github");
  return [options](Session& s) { return run_lint(s, *options); };
}

}  // namespace aipath

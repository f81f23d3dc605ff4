// SPDX-License-Identifier: MIT
#include "cli/session.hpp"

#include "cli/atomic_file.hpp"
#include "cli/option_checks.hpp"
#include <aipath/diagnostics/print.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <ostream>
#include <utility>

namespace aipath {
namespace {

bool wants_colour(const Session& session, bool is_terminal) {
  const Environment& world = session.environment;
  if (session.options.color != "auto") return session.options.color == "always";
  if (world.no_color && !world.no_color->empty()) return false;
  if (world.clicolor_force && !world.clicolor_force->empty() && *world.clicolor_force != "0") return true;
  return is_terminal && (!world.term || *world.term != "dumb");
}

PartialDate to_date(const std::tm& time) {
  return {time.tm_year + 1900, time.tm_mon + 1, time.tm_mday};
}

std::optional<PartialDate> date_of_epoch(const std::string& seconds_text) {
  std::time_t seconds = 0;
  const char* end = seconds_text.data() + seconds_text.size();
  const auto [stop, error] = std::from_chars(seconds_text.data(), end, seconds);
  std::tm time{};
  if (error != std::errc() || stop != end || gmtime_r(&seconds, &time) == nullptr) return std::nullopt;
  return to_date(time);
}

PartialDate date_of_clock() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm time{};
  localtime_r(&now, &time);
  return to_date(time);
}

/// What a run that went well still has to say: not the notes that only a linter would make.
Diagnostics worth_saying(const Diagnostics& all) {
  Diagnostics kept;
  for (const Diagnostic& diagnostic : all.all()) {
    if (diagnostic.severity != Severity::note || diagnostic.code == "succeeded-id") kept.add(diagnostic);
  }
  return kept;
}

}  // namespace

void add_output_options(CLI::App& app, CommonOptions& options, std::vector<std::string> formats) {
  allow_only(*app.add_option("--format", options.format, "How to write the answer")->capture_default_str(),
             std::move(formats));
  app.add_option("-o,--output", options.output, "Write the answer to this file instead of standard output")
      ->type_name("FILE");
}

void add_roadmap_options(CLI::App& app, CommonOptions& options) {
  app.add_option("--roadmap", options.roadmaps,
                 "Add a roadmap file or folder to the shipped ones; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_option("--date", options.date, "The day that counts as today")->type_name("YYYY-MM-DD");
}

void add_manner_options(CLI::App& app, CommonOptions& options) {
  allow_only(*app.add_option("--color", options.color, "When to use colour")->capture_default_str(),
             {"auto", "always", "never"});
  allow_only(
      *app.add_option("--diagnostics", options.diagnostics, "How to print problems")->capture_default_str(),
      {"text", "json", "github", "sarif"});
  app.add_flag("-q,--quiet", options.quiet, "Print errors only");
  app.add_flag("-v,--verbose", options.verbose, "Say what is done, on standard error");
}

PartialDate today(Session& session) {
  if (!session.options.date.empty()) {
    const auto date = parse_date(session.options.date);
    if (date && date->is_full()) return *date;
    report_error(session, "bad-date", "--date '" + session.options.date + "' is no date", "write YYYY-MM-DD");
    return {2000, 1, 1};
  }
  if (const auto& epoch = session.environment.source_date_epoch; epoch && !epoch->empty()) {
    if (const auto date = date_of_epoch(*epoch)) return *date;
    report_error(session, "bad-date", "SOURCE_DATE_EPOCH '" + *epoch + "' is no number of seconds");
    return {2000, 1, 1};
  }
  return date_of_clock();
}

TextStyle text_style(const Session& session) {
  const bool to_file = !session.options.output.empty() && session.options.output != "-";
  const bool is_terminal = session.environment.output_is_terminal && !to_file;
  constexpr std::size_t narrowest = 40;
  const std::size_t width = is_terminal ? session.environment.terminal_width : 80;
  return {std::max(width, narrowest), !to_file && wants_colour(session, is_terminal)};
}

std::string print_diagnostics(const Session& session, const Diagnostics& diagnostics, bool is_terminal) {
  const std::string& form = session.options.diagnostics;
  if (form == "json") return print_json(diagnostics);
  if (form == "github") return print_github(diagnostics);
  if (form == "sarif") return print_sarif(diagnostics);
  return print_text(diagnostics, wants_colour(session, is_terminal));
}

ExitCode exit_code_of(const Diagnostics& diagnostics) {
  if (!diagnostics.has_errors()) return ExitCode::done;
  if (diagnostics.has_code("wrong-usage") || diagnostics.has_code("bad-date")) return ExitCode::wrong_usage;
  const bool world_failed = diagnostics.has_code("cannot-read") || diagnostics.has_code("cannot-write");
  return world_failed ? ExitCode::cannot_read_or_write : ExitCode::bad_input;
}

ExitCode finish(Session& session, ExitCode answer) {
  session.diagnostics.sort();
  const ExitCode failure = exit_code_of(session.diagnostics);
  const bool failed = failure != ExitCode::done;
  const Diagnostics shown = failed ? session.diagnostics : worth_saying(session.diagnostics);
  const bool has_something = !shown.all().empty() && (failed || !session.options.quiet);
  if (has_something) {
    *session.environment.standard_error
        << print_diagnostics(session, shown, session.environment.error_is_terminal) << std::flush;
  }
  return failed ? failure : answer;
}

void report_error(Session& session, std::string code, std::string message, std::string hint) {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  session.diagnostics.add(std::move(problem));
}

void write_answer(Session& session, const std::string& text) {
  const std::string& path = session.options.output;
  if (!path.empty() && path != "-") {
    if (const auto problem = replace_file(path, text)) {
      report_error(session, "cannot-write", "cannot write '" + path + "': " + *problem);
    }
    return;
  }
  std::ostream& out = *session.environment.standard_output;
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  if (!out.flush()) report_error(session, "cannot-write", "cannot write to standard output");
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
#include "cli/run.hpp"

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <CLI/CLI.hpp>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>

namespace aipath {
namespace {

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

ExitCode usage_error(const Environment& environment, const std::string& command, const std::string& message,
                     const std::string& hint) {
  std::ostream& out = *environment.standard_error;
  out << command << ": " << printable(message) << '\n';
  if (!hint.empty()) out << "  hint: " << printable(hint) << '\n';
  out << "  see `" << command << " --help`\n";
  return ExitCode::wrong_usage;
}

bool is_flag(const std::string& argument) {
  return argument.size() > 1 && argument.front() == '-';
}

/// The words that can stand at a place of the command line: commands and groups, or the commands of a group.
std::vector<std::string_view> words_after(std::string_view group) {
  std::vector<std::string_view> words;
  for (const Command& command : all_commands()) {
    if (command.group == group) words.push_back(command.name);
    if (group.empty() && !command.group.empty()) words.push_back(command.group);
  }
  return words;
}

/// An error for the first word that is no command, before the parser turns it into a riddle.
std::optional<ExitCode> check_command_words(const std::vector<std::string>& arguments,
                                            const Environment& environment) {
  std::string group;
  std::string so_far = "aipath";
  for (const std::string& word : arguments) {
    if (is_flag(word)) return std::nullopt;
    const std::vector<std::string_view> words = words_after(group);
    if (std::find(words.begin(), words.end(), word) == words.end()) {
      return usage_error(environment, so_far, "no command '" + word + "'", did_you_mean(word, words));
    }
    so_far += " " + word;
    if (!group.empty() || group_description(word).empty()) return std::nullopt;
    group = word;
  }
  return std::nullopt;
}

/// Names a place by what stands there, `PROFILE`, where the parser would write `profile PROFILE`.
class HelpFormat : public CLI::Formatter {
 public:
  std::string make_option_name(const CLI::Option* option, bool is_place) const override {
    return is_place ? words_at(*option) : CLI::Formatter::make_option_name(option, is_place);
  }
  std::string make_option_opts(const CLI::Option* option) const override {
    return option->get_positional() ? std::string() : CLI::Formatter::make_option_opts(option);
  }
  std::string make_option_usage(const CLI::Option* place) const override {
    const std::string words = words_at(*place);
    return place->get_required() || words.front() == '[' ? words : "[" + words + "]";
  }

 private:
  static std::string words_at(const CLI::Option& place) {
    const std::string words = place.get_type_name();
    const bool may_repeat = place.get_expected_max() > 1 && words.find("...") == std::string::npos;
    return may_repeat ? words + "..." : words;
  }
};

/// The command that was parsed, with its runner.
struct Parser {
  CLI::App app{"Skill gaps, learning order and certification returns, for people who plan a career.\n",
               "aipath"};
  std::map<std::string, CLI::App*> groups{};
  std::map<CLI::App*, Runner> runners{};

  Parser(const std::vector<std::string>& arguments, Session& session) {
    app.set_version_flag("--version", std::string("aipath ") + version);
    app.require_subcommand(0, 1);
    app.formatter(std::make_shared<HelpFormat>());
    app.footer("Example:\n  aipath gap profile.yaml\n\n`aipath COMMAND --help` explains a command.");
    for (const Command& command : all_commands()) {
      CLI::App* parent = command.group.empty() ? &app : group(std::string(command.group));
      CLI::App* sub = parent->add_subcommand(std::string(command.name), std::string(command.description));
      sub->allow_extras();
      // Binding the flags of commands that are not asked for would only cost start-up time.
      const bool is_asked = std::find(arguments.begin(), arguments.end(), command.name) != arguments.end();
      if (is_asked) runners[sub] = command.add(*sub, session);
    }
  }

 private:
  CLI::App* group(const std::string& name) {
    const auto [entry, is_new] = groups.try_emplace(name, nullptr);
    if (is_new) {
      entry->second = app.add_subcommand(name, std::string(group_description(name)));
      entry->second->require_subcommand(0, 1);
      entry->second->footer("`aipath " + name + " COMMAND --help` explains a command.");
    }
    return entry->second;
  }
};

std::string full_name(const CLI::App* app) {
  return app->get_parent() == nullptr ? app->get_name()
                                      : full_name(app->get_parent()) + " " + app->get_name();
}

std::string help_of(const CLI::App* app) {
  return app->help(app->get_parent() == nullptr ? std::string() : full_name(app->get_parent()));
}

const CLI::App* innermost(const CLI::App* app) {
  const auto parsed = app->get_subcommands();
  return parsed.empty() ? app : innermost(parsed.front());
}

std::vector<std::string> flag_names(const CLI::App* app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app->get_options()) {
    for (const std::string& name : option->get_lnames())
      names.push_back("--" + name);
  }
  return names;
}

ExitCode refuse_extras(const Environment& environment, const CLI::App* app, const std::string& extra) {
  const std::string written = extra.substr(0, extra.find('='));
  if (!is_flag(extra))
    return usage_error(environment, full_name(app), "'" + extra + "' is one argument too many", {});
  const std::vector<std::string> names = flag_names(app);
  return usage_error(environment, full_name(app), "no flag '" + written + "'",
                     did_you_mean(written, {names.begin(), names.end()}));
}

}  // namespace

Environment process_environment() {
  Environment environment;
  environment.standard_input = &std::cin;
  environment.standard_output = &std::cout;
  environment.standard_error = &std::cerr;
  environment.input_is_terminal = ::isatty(STDIN_FILENO) == 1;
  environment.output_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  environment.error_is_terminal = ::isatty(STDERR_FILENO) == 1;
  struct winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    environment.terminal_width = size.ws_col;
  environment.no_color = variable("NO_COLOR");
  environment.clicolor_force = variable("CLICOLOR_FORCE");
  environment.term = variable("TERM");
  environment.source_date_epoch = variable("SOURCE_DATE_EPOCH");
  return environment;
}

namespace {

/// `aipath help gap` is `aipath gap --help`.
std::vector<std::string> without_help_word(std::vector<std::string> arguments) {
  if (arguments.empty() || arguments.front() != "help") return arguments;
  arguments.erase(arguments.begin());
  arguments.emplace_back("--help");
  return arguments;
}

}  // namespace

ExitCode run(const std::vector<std::string>& given, const Environment& environment) {
  const std::vector<std::string> arguments = without_help_word(given);
  if (const auto failure = check_command_words(arguments, environment)) return *failure;
  Session session{environment, {}, {}};
  Parser parser(arguments, session);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());  // as the parser wants them
  try {
    parser.app.parse(reversed);
  } catch (const CLI::CallForVersion&) {
    *environment.standard_output << "aipath " << version << '\n';
    return ExitCode::done;
  } catch (const CLI::CallForHelp&) {
    *environment.standard_output << help_of(innermost(&parser.app));
    return ExitCode::done;
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string message = error.what();
    return usage_error(environment, full_name(innermost(&parser.app)),
                       message.substr(0, message.find(':')) + " needs a value", {});
  } catch (const CLI::ParseError& error) {
    return usage_error(environment, full_name(innermost(&parser.app)), error.what(), {});
  }
  const CLI::App* parsed = innermost(&parser.app);
  const std::vector<std::string> extras = parsed->remaining();
  if (!extras.empty()) return refuse_extras(environment, parsed, extras.front());
  const auto runner = parser.runners.find(const_cast<CLI::App*>(parsed));
  if (runner == parser.runners.end()) {
    *environment.standard_output << help_of(parsed);
    return arguments.empty() || parsed != &parser.app ? ExitCode::wrong_usage : ExitCode::done;
  }
  return runner->second(session);
}

}  // namespace aipath

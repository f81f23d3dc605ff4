// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::string_view engine = R"fish(
# The roadmaps of the learner's own that the line names, as flags.
function __aipath_roadmaps
    set -l is_value 0
    for word in (commandline -op)
        set -l value
        if test $is_value -eq 1
            set value $word
            set is_value 0
        else if test "$word" = --roadmap
            set is_value 1
        else if string match -q -- '--roadmap=*' $word
            set value (string sub -s 11 -- $word)
        end
        test -n "$value"; and echo -- --roadmap=(string replace -r '^~/' "$HOME/" -- (string unescape -- $value))
    end
end

# The ids of entries of a kind.
function __aipath_ids
    command aipath completion --ids $argv[1] (__aipath_roadmaps) 2>/dev/null </dev/null
end

# The words that are typed so far, without flags and their values: the command and what stands at its places.
function __aipath_words
    set -l typed (commandline -opc)
    set -e typed[1]
    set -l is_value 0
    for word in $typed
        if test $is_value -eq 1
            set is_value 0
        else if string match -q -- '-?*' $word
            contains -- $word $__aipath_flags_with_value; and set is_value 1
        else
            echo -- $word
        end
    end
end

# Whether the command is what follows $argv[1], and its place number $argv[1] is being typed; 0 for any place.
function __aipath_at
    set -l place $argv[1]
    set -e argv[1]
    set -l words (__aipath_words)
    set -l count (count $argv)
    test (count $words) -ge $count; or return 1
    if test $count -gt 0
        test "$words[1..$count]" = "$argv"; or return 1
    end
    test $place -eq 0; or test (math (count $words) - $count + 1) -eq $place
end

complete -c aipath -f
)fish";

std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\\' || c == '\'') result += '\\';
    result += c;
  }
  return result + "'";
}

/// What `complete` offers for a value.
std::string offer(const ValueDescription& value) {
  switch (value.kind) {
    case ValueKind::choice:
      return " -a " + quoted(fmt::format("{}", fmt::join(value.words, " ")));
    case ValueKind::id:
      return " -a " + quoted("(__aipath_ids " + value.entries + ")");
    case ValueKind::file:
      return " -F";
    default:
      return "";
  }
}

std::string start_of_line(const CommandDescription& command, std::size_t place) {
  std::string condition = fmt::format("__aipath_at {}", place);
  for (const std::string& word : command.words)
    condition += " " + word;
  return "complete -c aipath -n " + quoted(condition);
}

std::string flag_line(const CommandDescription& command, const FlagDescription& flag) {
  // The flags of a group are not those of its commands.
  std::string line = start_of_line(command, command.subcommands.empty() ? 0 : 1);
  for (const std::string& name : flag.names)
    line += name.size() > 2 ? " -l " + name.substr(2) : " -s " + name.substr(1);
  if (flag.value.kind != ValueKind::none) line += flag.value.kind == ValueKind::file ? " -r" : " -x";
  return fmt::format("{}{} -d {}\n", line, offer(flag.value), quoted(flag.description));
}

std::string lines_of(const CommandDescription& command) {
  std::string lines;
  for (const SubcommandDescription& subcommand : command.subcommands)
    lines += fmt::format("{} -a {} -d {}\n", start_of_line(command, 1), quoted(subcommand.name),
                         quoted(subcommand.description));
  for (std::size_t i = 0; i < command.places.size(); ++i) {
    const PlaceDescription& place = command.places[i];
    const std::string offered = offer(place.value);
    if (!offered.empty()) lines += start_of_line(command, place.may_repeat ? 0 : i + 1) + offered + "\n";
  }
  for (const FlagDescription& flag : command.flags)
    lines += flag_line(command, flag);
  return lines;
}

std::vector<std::string> flags_with_value(const std::vector<CommandDescription>& commands) {
  std::vector<std::string> names;
  for (const CommandDescription& command : commands) {
    for (const FlagDescription& flag : command.flags) {
      if (flag.value.kind != ValueKind::none) names.insert(names.end(), flag.names.begin(), flag.names.end());
    }
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace

std::string fish_completion(const std::vector<CommandDescription>& commands) {
  std::string script = fmt::format(
      "# Completion of aipath for fish, written by `aipath completion fish`.\n\n"
      "set -g __aipath_flags_with_value {}\n",
      fmt::join(flags_with_value(commands), " "));
  script += engine;
  for (const CommandDescription& command : commands)
    script += "\n" + lines_of(command);
  return script;
}

}  // namespace aipath

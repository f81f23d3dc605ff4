// SPDX-License-Identifier: MIT
//
// What the parser takes, as plain data: commands, flags, places and the kinds of values. Completion scripts
// are written from it, so nothing of the command line is listed a second time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace aipath {

/// What may stand as the value of a flag or at a place.
enum class ValueKind : std::uint8_t {
  none,    ///< a flag without a value
  text,    ///< anything: nothing can be offered
  file,    ///< a file or folder
  choice,  ///< one of a few words
  id       ///< the id of an entry of the roadmaps
};

struct ValueDescription {
  ValueKind kind = ValueKind::none;
  std::string name{};                ///< as the help writes it: FILE, ID
  std::vector<std::string> words{};  ///< of a choice
  std::string entries{};             ///< of an id: a kind such as `roles`, or `any_entry`
};

/// The name of all kinds together, for `aipath completion --ids`.
inline constexpr std::string_view any_entry = "entries";

struct FlagDescription {
  std::vector<std::string> names{};  ///< "-o", "--output"
  std::string description{};
  ValueDescription value{};
  bool may_repeat = false;
};

/// What stands without a flag, by its place.
struct PlaceDescription {
  ValueDescription value{};
  bool may_repeat = false;
};

struct SubcommandDescription {
  std::string name{};
  std::string description{};
};

struct CommandDescription {
  std::vector<std::string> words{};  ///< "roadmap", "list"; empty for the program itself
  std::vector<SubcommandDescription> subcommands{};
  std::vector<FlagDescription> flags{};
  std::vector<PlaceDescription> places{};
};

/// The program and all its commands, each before its sub-commands. What the help hides is left out.
///
/// The kind of a value follows from the name of its type, `[...]` and `...` aside: FILE, PATH and PROFILE are
/// files, also beside others (`DATE|FILE`); `a|b` is a choice; KIND is a kind of entries; ID is the id of an
/// entry, of the kind that the flag is called after if there is one (`--role ID`); SKILL and the other kinds
/// of entries are ids of that kind. Anything else is text.
[[nodiscard]] std::vector<CommandDescription> describe_parser(const CLI::App& program);

}  // namespace aipath

// SPDX-License-Identifier: MIT
#include "cli/command.hpp"

#include <array>

namespace aipath {
namespace {

constexpr std::array commands{
    Command{"", "gap", "How far you are from a role: what is missing, how many hours, what to do first",
            add_gap_command},
    Command{"roadmap", "list", "List what the roadmaps hold", add_roadmap_list_command},
    Command{"roadmap", "show", "Show entries in full, with sources", add_roadmap_show_command},
    Command{"roadmap", "lint", "Check roadmaps for mistakes", add_roadmap_lint_command},
    Command{"roadmap", "schema", "Print a JSON Schema for editors and scripts", add_roadmap_schema_command},
};

}  // namespace

std::span<const Command> all_commands() {
  return commands;
}

std::string_view group_description(std::string_view group) {
  return group == "roadmap" ? "Look into roadmaps and check them" : std::string_view();
}

}  // namespace aipath

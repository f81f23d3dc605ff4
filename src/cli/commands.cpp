// SPDX-License-Identifier: MIT
#include "cli/command.hpp"

#include <array>

namespace aipath {
namespace {

constexpr std::array commands{
    Command{"", "init", "Write your profile: asks what you want and what you can do", add_init_command},
    Command{"", "assess", "Rate your skills again and keep the rest of the profile", add_assess_command},
    Command{"", "gap", "How far you are from a role: what is missing, how many hours, what to do first",
            add_gap_command},
    Command{"", "path", "In which order to learn it, with proof: readiness after every step",
            add_path_command},
    Command{"", "choose", "Weigh a decision, such as framework or cloud, for yourself", add_choose_command},
    Command{"", "why", "Where a figure of the gap comes from: formula, numbers, sources", add_why_command},
    Command{"roadmap", "list", "List what the roadmaps hold", add_roadmap_list_command},
    Command{"roadmap", "show", "Show entries in full, with sources", add_roadmap_show_command},
    Command{"roadmap", "lint", "Check roadmaps for mistakes", add_roadmap_lint_command},
    Command{"roadmap", "schema", "Print a JSON Schema for editors and scripts", add_roadmap_schema_command},
    Command{"", "completion", "Print a script that completes commands, flags and ids",
            add_completion_command},
};

}  // namespace

std::span<const Command> all_commands() {
  return commands;
}

std::string_view group_description(std::string_view group) {
  return group == "roadmap" ? "Look into roadmaps and check them" : std::string_view();
}

}  // namespace aipath

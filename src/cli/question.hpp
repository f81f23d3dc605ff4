// SPDX-License-Identifier: MIT
#pragma once

#include "cli/terminal.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// What every question has. Texts are made inert when they are printed.
struct Question {
  std::string subject{};  ///< what it is about, for the line that stays: "Role"
  std::string title{};    ///< the question itself
  std::string note{};     ///< may be empty
  std::string remark{};   ///< stands below the note and is not faint; may be empty
  bool may_go_back = true;
  bool may_skip = true;
};

/// One of a few.
struct Choice : Question {
  std::vector<std::string> options{};  ///< at least one
  std::size_t first_number = 1;        ///< of the first option
  std::optional<std::size_t> preset{};
};

/// A line of text.
struct TextField : Question {
  std::string preset{};  ///< what Enter alone gives; empty: Enter skips
  /// What is wrong with an answer, as a sentence; empty if nothing is.
  std::function<std::string(const std::string&)> problem_with{};
};

enum class AnswerKind : std::uint8_t {
  given,
  back,
  skipped,
  quit,        ///< asked for with `q` or the end of input
  interrupted  ///< Ctrl-C
};

struct Answer {
  AnswerKind kind = AnswerKind::given;
  std::size_t option = 0;  ///< index of the option of a choice
  std::string text{};      ///< of a text field
};

/// Prints a sentence in lines that fit the terminal.
void say(Terminal& terminal, std::string_view text);

/// Asks with a list to walk through with the arrow keys where the terminal can, otherwise with numbers to
/// type.
[[nodiscard]] Answer ask(Terminal& terminal, const Choice& choice);

[[nodiscard]] Answer ask(Terminal& terminal, const TextField& field);

}  // namespace aipath

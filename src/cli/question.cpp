// SPDX-License-Identifier: MIT
#include "cli/question.hpp"

#include "cli/typed_search.hpp"
#include "report/hanging_text.hpp"
#include "report/paint.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>

namespace aipath {
namespace {

constexpr std::size_t widest = 100;  // longer lines are hard to read

/// One column stays free: a full line would wrap in some terminals.
std::size_t text_width(const Terminal& terminal) {
  constexpr std::size_t narrowest = 20;
  return std::clamp(terminal.width() - 1, narrowest, widest);
}

struct Line {
  std::string text{};
  Tone tone = Tone::plain;
};

/// Adds a text, broken into lines that begin after `first`.
void append(std::vector<Line>& lines, std::string_view first, std::string_view text, Tone tone,
            const Terminal& terminal) {
  const std::string block = hanging_text(first, text, text_width(terminal));
  for (std::size_t at = 0; at < block.size();) {
    const std::size_t end = std::min(block.find('\n', at), block.size());
    lines.push_back({block.substr(at, end - at), tone});
    at = end + 1;
  }
}

std::vector<Line> heading(const Terminal& terminal, const Question& question) {
  std::vector<Line> lines;
  append(lines, "", question.title, Tone::strong, terminal);
  append(lines, "", question.note, Tone::faint, terminal);
  append(lines, "", question.remark, Tone::plain, terminal);
  return lines;
}

void print(Terminal& terminal, const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines)
    text += paint(line.text, line.tone, terminal.colour()) + "\n";
  terminal.print(text);
}

/// "b back, s skip, q quit", as far as they are allowed.
std::string commands_of(const Question& question) {
  std::string text;
  if (question.may_go_back) text += "b back, ";
  if (question.may_skip) text += "s skip, ";
  return text + "q quit";
}

std::optional<AnswerKind> command_in(const Question& question, std::string_view text) {
  if (text == "b" && question.may_go_back) return AnswerKind::back;
  if (text == "s" && question.may_skip) return AnswerKind::skipped;
  if (text == "q") return AnswerKind::quit;
  return std::nullopt;
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// `Role: AI Engineer`: what stays of a question.
std::string outcome(const Terminal& terminal, const Choice& choice, const Answer& answer) {
  std::string text = choice.subject + ": ";
  switch (answer.kind) {
    case AnswerKind::given:
      if (choice.first_number == 0) text += std::to_string(answer.option) + ", ";
      text += choice.options[answer.option];
      break;
    case AnswerKind::back:
      text = "back";
      break;
    case AnswerKind::skipped:
      text += "skipped";
      break;
    case AnswerKind::quit:
    case AnswerKind::interrupted:
      return {};
  }
  return cut_to_width(printable(text), text_width(terminal)) + "\n";
}

/// The list on the screen.
class ChoiceList {
 public:
  ChoiceList(Terminal& terminal, const Choice& choice)
      : terminal_(terminal), choice_(choice), search_(choice.options), selected_(choice.preset.value_or(0)) {}

  /// Asks until there is an answer; the list is gone afterwards.
  Answer run(Terminal::KeyMode& keys) {
    while (true) {
      draw();
      const KeyPress press = keys.read();
      if (const auto answer = answer_to(press)) {
        erase();
        return *answer;
      }
    }
  }

 private:
  [[nodiscard]] std::optional<Answer> answer_to(const KeyPress& press);
  [[nodiscard]] std::optional<Answer> type_character(char character);
  [[nodiscard]] std::optional<Answer> type_digit(std::size_t digit);
  [[nodiscard]] std::string help() const;
  void append_option(std::vector<Line>& lines, std::size_t option) const;
  [[nodiscard]] std::vector<Line> visible_options(std::size_t height) const;
  void draw();
  void erase();

  Terminal& terminal_;
  const Choice& choice_;
  TypedSearch search_;
  std::size_t selected_;
  std::size_t typed_ = 0;  ///< the number that digits made so far
  std::vector<std::size_t> drawn_widths_{};
};

std::optional<Answer> ChoiceList::answer_to(const KeyPress& press) {
  const std::size_t last = choice_.options.size() - 1;
  switch (press.key) {
    case Key::enter:
      return Answer{AnswerKind::given, selected_, {}};
    case Key::interrupt:
      return Answer{AnswerKind::interrupted, 0, {}};
    case Key::end_of_input:
      return Answer{AnswerKind::quit, 0, {}};
    case Key::up:
      selected_ = selected_ == 0 ? last : selected_ - 1;
      break;
    case Key::down:
      selected_ = selected_ == last ? 0 : selected_ + 1;
      break;
    case Key::first:
      selected_ = 0;
      break;
    case Key::last:
      selected_ = last;
      break;
    case Key::character:
      return type_character(press.character);
    case Key::resized:
      return std::nullopt;
    case Key::other:
      break;
  }
  typed_ = 0;
  search_.end();
  return std::nullopt;
}

/// `/` begins a search too, so that it can begin with the letter of a command.
std::optional<Answer> ChoiceList::type_character(char character) {
  if (character >= '0' && character <= '9') {
    search_.end();
    return type_digit(static_cast<std::size_t>(character - '0'));
  }
  typed_ = 0;
  if (character == '/') {
    search_.end();
    search_.begin();
    return std::nullopt;
  }
  const auto command = search_.is_active() ? std::nullopt : command_in(choice_, {&character, 1});
  if (command) return Answer{*command, 0, {}};
  if (const auto found = search_.take(character)) selected_ = *found;
  return std::nullopt;
}

/// A digit answers at once, unless numbers have two of them: then it moves the mark.
std::optional<Answer> ChoiceList::type_digit(std::size_t digit) {
  const std::size_t first = choice_.first_number;
  const std::size_t last = first + choice_.options.size() - 1;
  const auto is_option = [&](std::size_t number) { return number >= first && number <= last; };
  typed_ = is_option(typed_ * 10 + digit) ? typed_ * 10 + digit : digit;
  if (!is_option(typed_)) return std::nullopt;
  selected_ = typed_ - first;
  if (last > 9) return std::nullopt;
  return Answer{AnswerKind::given, selected_, {}};
}

void ChoiceList::append_option(std::vector<Line>& lines, std::size_t option) const {
  const bool is_selected = option == selected_;
  const std::size_t last_number = choice_.first_number + choice_.options.size() - 1;
  const std::string first = fmt::format("{} {:>{}}  ", is_selected ? '>' : ' ', choice_.first_number + option,
                                        std::to_string(last_number).size());
  append(lines, first, choice_.options[option], is_selected ? Tone::strong : Tone::plain, terminal_);
}

/// The lines of the options; where they are more than `height`, those around the selected one.
std::vector<Line> ChoiceList::visible_options(std::size_t height) const {
  std::vector<Line> lines;
  std::size_t selected_begin = 0;
  std::size_t selected_end = 0;
  for (std::size_t option = 0; option < choice_.options.size(); ++option) {
    if (option == selected_) selected_begin = lines.size();
    append_option(lines, option);
    if (option == selected_) selected_end = lines.size();
  }
  if (lines.size() <= height) return lines;
  const std::size_t spare = height - std::min(height, selected_end - selected_begin);
  const std::size_t begin =
      std::min(selected_begin - std::min(selected_begin, spare / 2), lines.size() - height);
  return {lines.begin() + static_cast<std::ptrdiff_t>(begin),
          lines.begin() + static_cast<std::ptrdiff_t>(begin + height)};
}

std::string ChoiceList::help() const {
  if (search_.is_active())
    return fmt::format("Find: {} (Enter chooses, Escape ends the search)", search_.text());
  return "up, down and Enter, the number, or / and a name; " + commands_of(choice_);
}

void ChoiceList::draw() {
  std::vector<Line> lines = heading(terminal_, choice_);
  std::vector<Line> footer;
  append(footer, "", help(), Tone::faint, terminal_);
  const std::size_t height = terminal_.height() - std::min<std::size_t>(terminal_.height(), 1);
  constexpr std::size_t fewest_options = 3;
  while (!lines.empty() && lines.size() + footer.size() + fewest_options > height)
    lines.erase(lines.begin());
  const std::size_t used = lines.size() + footer.size();
  const std::vector<Line> options = visible_options(height > used ? height - used : 1);
  lines.insert(lines.end(), options.begin(), options.end());
  lines.insert(lines.end(), footer.begin(), footer.end());

  erase();
  for (const Line& line : lines)
    drawn_widths_.push_back(display_width(line.text));
  print(terminal_, lines);
}

/// Goes back over what was drawn. After a resize a terminal has broken longer lines into several.
void ChoiceList::erase() {
  if (drawn_widths_.empty()) return;
  const std::size_t width = std::max<std::size_t>(terminal_.width(), 1);
  std::size_t rows = 0;
  for (const std::size_t drawn : drawn_widths_)
    rows += std::max<std::size_t>((drawn + width - 1) / width, 1);
  rows = std::min(rows, terminal_.height() - std::min<std::size_t>(terminal_.height(), 1));
  drawn_widths_.clear();
  terminal_.print(fmt::format("\r\x1b[{}A\x1b[J", rows));
}

/// What is typed follows on the last line.
void print_prompt(Terminal& terminal, std::string_view text) {
  std::string lines = hanging_text("", text, text_width(terminal));
  lines.back() = ' ';
  terminal.print(lines);
}

std::string prompt_for(const Choice& choice) {
  const std::size_t last = choice.first_number + choice.options.size() - 1;
  std::string text = fmt::format("{} to {}", choice.first_number, last);
  if (choice.preset) text += fmt::format(" (Enter: {})", choice.first_number + *choice.preset);
  return text + ", " + commands_of(choice) + ":";
}

Answer end_answer(Terminal& terminal, Key end) {
  terminal.print("\n");
  return {end == Key::interrupt ? AnswerKind::interrupted : AnswerKind::quit, 0, {}};
}

Answer ask_by_number(Terminal& terminal, const Choice& choice) {
  print(terminal, heading(terminal, choice));
  for (std::size_t i = 0; i < choice.options.size(); ++i) {
    terminal.print(hanging_text(fmt::format("{:>3}  ", choice.first_number + i), choice.options[i],
                                text_width(terminal)));
  }
  while (true) {
    print_prompt(terminal, prompt_for(choice));
    const TypedLine line = terminal.read_line();
    if (line.end != Key::enter) return end_answer(terminal, line.end);
    const std::string text = trimmed(line.text);
    if (const auto command = command_in(choice, text)) return {*command, 0, {}};
    if (text.empty() && choice.preset) return {AnswerKind::given, *choice.preset, {}};
    const auto number = number_in(text);
    const std::size_t first = choice.first_number;
    if (number && *number >= first && *number < first + choice.options.size()) {
      return {AnswerKind::given, *number - first, {}};
    }
    say(terminal,
        text.empty() ? "Please type a number." : fmt::format("'{}' is none of these.", printable(text)));
  }
}

}  // namespace

void say(Terminal& terminal, std::string_view text) {
  terminal.print(hanging_text("", text, text_width(terminal)));
}

Answer ask(Terminal& terminal, const Choice& choice) {
  if (terminal.has_keys()) {
    Terminal::KeyMode keys(terminal);
    if (terminal.has_keys()) {
      const Answer answer = ChoiceList(terminal, choice).run(keys);
      terminal.print(outcome(terminal, choice, answer));
      return answer;
    }
  }
  const Answer answer = ask_by_number(terminal, choice);
  terminal.print("\n");
  return answer;
}

Answer ask(Terminal& terminal, const TextField& field) {
  print(terminal, heading(terminal, field));
  const std::string preset =
      field.preset.empty() ? std::string("Enter: skip") : fmt::format("Enter: {}", printable(field.preset));
  while (true) {
    print_prompt(terminal, fmt::format("{} ({}, {}):", field.subject, preset, commands_of(field)));
    const TypedLine line = terminal.read_line();
    if (line.end != Key::enter) return end_answer(terminal, line.end);
    const std::string text = trimmed(line.text);
    if (const auto command = command_in(field, text)) return {*command, 0, {}};
    if (text.empty() && field.preset.empty()) return {AnswerKind::skipped, 0, {}};
    const std::string chosen = text.empty() ? field.preset : text;
    std::string problem;
    if (printable(chosen) != chosen) {
      problem = "That has characters that cannot be shown.";
    } else if (field.problem_with) {
      problem = field.problem_with(chosen);
    }
    if (problem.empty()) return {AnswerKind::given, 0, chosen};
    say(terminal, problem);
  }
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
#pragma once

#include "cli/run.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace aipath {

enum class Key : std::uint8_t {
  character,
  enter,
  up,
  down,
  first,  ///< Home
  last,   ///< End
  interrupt,
  end_of_input,
  resized,  ///< no key: the terminal has another size, or shows us again after a stop
  other     ///< means nothing here, as does pasted text
};

struct KeyPress {
  Key key = Key::other;
  char character = 0;
};

/// A line that was typed, or what came instead.
struct TypedLine {
  Key end = Key::enter;  ///< enter, interrupt or end_of_input
  std::string text{};
};

/// The terminal that a dialogue is held in: standard input and output. While one lives, Ctrl-C only ends the
/// read that waits. At most one at a time, since signals and the terminal's settings belong to the process.
class Terminal {
 public:
  explicit Terminal(const Environment& environment, bool colour);
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  /// Whether single keys can be read and lines be drawn again; otherwise whole lines are read.
  [[nodiscard]] bool has_keys() const { return has_keys_; }
  [[nodiscard]] bool colour() const { return colour_; }
  [[nodiscard]] std::size_t width() const;
  [[nodiscard]] std::size_t height() const;

  void print(std::string_view text);

  /// With its end, as the terminal edits lines: any text, pasted too.
  [[nodiscard]] TypedLine read_line();

  /// While one lives, keys arrive one by one and are not shown. The terminal is as before afterwards,
  /// whatever ends it: a return, an exception, or a signal.
  class KeyMode {
   public:
    explicit KeyMode(Terminal& terminal);
    ~KeyMode();
    KeyMode(const KeyMode&) = delete;
    KeyMode& operator=(const KeyMode&) = delete;

    [[nodiscard]] KeyPress read();

   private:
    [[nodiscard]] KeyPress read_escape();
    void skip_paste();

    Terminal& terminal_;
  };

 private:
  enum class Event : std::uint8_t { byte, interrupt, resized, end, timeout };

  /// The next byte goes to `byte_`. Without a limit in milliseconds it waits as long as it takes.
  [[nodiscard]] Event wait_for_byte(std::optional<int> milliseconds = std::nullopt);

  const Environment& environment_;
  bool has_keys_;
  bool colour_;
  char byte_ = 0;
  std::string waiting_{};  ///< bytes that were read and not yet used
};

}  // namespace aipath

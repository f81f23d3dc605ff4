// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ostream>

namespace aipath {
namespace {

// Signal handlers see globals only.
volatile std::sig_atomic_t was_interrupted = 0;
volatile std::sig_atomic_t was_resized = 0;
volatile std::sig_atomic_t is_in_key_mode = 0;
termios settings_before{};  ///< valid while `is_in_key_mode`
sigset_t mask_before{};

/// Ends of a run that nobody asks us about.
constexpr std::array ending_signals{SIGTERM, SIGHUP, SIGQUIT};

constexpr char ctrl_c = 3;

// Pasted text comes in brackets, so that it is not taken for keys; the cursor is hidden.
constexpr std::string_view enter_sequence = "\x1b[?2004h\x1b[?25l";
constexpr std::string_view leave_sequence = "\x1b[?2004l\x1b[?25h";

void write_now(std::string_view text) {
  const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
  (void)written;  // nothing can be done about a terminal that has gone
}

bool enter_key_mode() {
  if (::tcgetattr(STDIN_FILENO, &settings_before) != 0) return false;
  termios settings = settings_before;
  settings.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG | IEXTEN);
  settings.c_iflag &= ~static_cast<tcflag_t>(IXON);
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  is_in_key_mode = 1;
  if (::tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) != 0) {
    is_in_key_mode = 0;
    return false;
  }
  write_now(enter_sequence);
  return true;
}

/// Safe in a signal handler.
void leave_key_mode() {
  if (is_in_key_mode == 0) return;
  is_in_key_mode = 0;
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &settings_before);
  write_now(leave_sequence);
}

void on_interrupt(int) {
  was_interrupted = 1;
}

void on_resize(int) {
  was_resized = 1;
}

void on_ending(int signal) {
  const int error = errno;
  leave_key_mode();
  std::signal(signal, SIG_DFL);
  ::raise(signal);
  errno = error;
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action{};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

Terminal::Terminal(const Environment& environment, bool colour)
    : environment_(environment),
      has_keys_(!environment.term || *environment.term != "dumb"),
      colour_(colour) {
  termios settings{};
  has_keys_ = has_keys_ && ::tcgetattr(STDIN_FILENO, &settings) == 0;
  was_interrupted = 0;
  was_resized = 0;
  handle(SIGINT, on_interrupt);
  handle(SIGWINCH, on_resize);
  for (const int signal : ending_signals)
    handle(signal, on_ending);
  // They get through only while we wait, so none can come just before the wait and be missed.
  sigset_t blocked{};
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGINT);
  sigaddset(&blocked, SIGWINCH);
  ::sigprocmask(SIG_BLOCK, &blocked, &mask_before);
}

Terminal::~Terminal() {
  leave_key_mode();
  for (const int signal : ending_signals)
    handle(signal, SIG_DFL);
  handle(SIGWINCH, SIG_DFL);
  ::sigprocmask(SIG_SETMASK, &mask_before, nullptr);
  handle(SIGINT, SIG_DFL);
}

std::size_t Terminal::width() const {
  struct winsize size{};
  const bool is_known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return is_known ? size.ws_col : environment_.terminal_width;
}

std::size_t Terminal::height() const {
  constexpr std::size_t usual_height = 24;
  struct winsize size{};
  const bool is_known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0;
  return is_known ? size.ws_row : usual_height;
}

void Terminal::print(std::string_view text) {
  *environment_.standard_output << text << std::flush;
}

Terminal::Event Terminal::wait_for_byte(std::optional<int> milliseconds) {
  while (waiting_.empty()) {
    if (was_interrupted != 0) {
      was_interrupted = 0;
      return Event::interrupt;
    }
    if (was_resized != 0) {
      was_resized = 0;
      return Event::resized;
    }
    fd_set inputs;
    FD_ZERO(&inputs);
    FD_SET(STDIN_FILENO, &inputs);
    const timespec limit{.tv_sec = 0, .tv_nsec = milliseconds.value_or(0) * 1'000'000L};
    const int ready =
        ::pselect(STDIN_FILENO + 1, &inputs, nullptr, nullptr, milliseconds ? &limit : nullptr, &mask_before);
    if (ready == 0) return Event::timeout;
    if (ready < 0 && errno == EINTR) continue;
    std::array<char, 4096> buffer{};
    const ssize_t count = ready < 0 ? -1 : ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return Event::end;
    waiting_.assign(buffer.data(), static_cast<std::size_t>(count));
  }
  byte_ = waiting_.front();
  waiting_.erase(0, 1);
  return Event::byte;
}

TypedLine Terminal::read_line() {
  std::string text;
  while (true) {
    switch (wait_for_byte()) {
      case Event::interrupt:
        return {Key::interrupt, {}};
      case Event::end:
        return {text.empty() ? Key::end_of_input : Key::enter, text};
      case Event::resized:
      case Event::timeout:
        continue;
      case Event::byte:
        break;
    }
    // Typed while keys were still read one by one, it came as a byte and not as a signal.
    if (byte_ == ctrl_c) return {Key::interrupt, {}};
    if (byte_ == '\n' || byte_ == '\r') return {Key::enter, text};
    text += byte_;
  }
}

Terminal::KeyMode::KeyMode(Terminal& terminal) : terminal_(terminal) {
  if (!enter_key_mode()) terminal.has_keys_ = false;
}

Terminal::KeyMode::~KeyMode() {
  leave_key_mode();
}

KeyPress Terminal::KeyMode::read() {
  constexpr char ctrl_d = 4;
  constexpr char ctrl_z = 26;
  constexpr char escape = 27;
  switch (terminal_.wait_for_byte()) {
    case Event::interrupt:
      return {Key::interrupt};
    case Event::end:
      return {Key::end_of_input};
    case Event::resized:
      return {Key::resized};
    case Event::timeout:
      return {Key::other};
    case Event::byte:
      break;
  }
  switch (terminal_.byte_) {
    case ctrl_c:
      return {Key::interrupt};
    case ctrl_d:
      return {Key::end_of_input};
    case '\n':
    case '\r':
      return {Key::enter};
    case escape:
      return read_escape();
    case ctrl_z:
      leave_key_mode();
      ::raise(SIGTSTP);
      return enter_key_mode() ? KeyPress{Key::resized} : KeyPress{Key::end_of_input};
    default:
      return {Key::character, terminal_.byte_};
  }
}

/// What a terminal sends for a key that is no character: ESC, `[` or `O`, numbers, and a last byte.
KeyPress Terminal::KeyMode::read_escape() {
  constexpr int longest_pause = 50;  // between the bytes of one key
  const auto next = [&] { return terminal_.wait_for_byte(longest_pause) == Event::byte; };
  if (!next() || (terminal_.byte_ != '[' && terminal_.byte_ != 'O')) return {Key::other};
  std::string numbers;
  while (next()) {
    const char c = terminal_.byte_;
    if (c == 'A') return {Key::up};
    if (c == 'B') return {Key::down};
    if (c == 'H' || (c == '~' && (numbers == "1" || numbers == "7"))) return {Key::first};
    if (c == 'F' || (c == '~' && (numbers == "4" || numbers == "8"))) return {Key::last};
    if (c == '~' && numbers == "200") skip_paste();
    if (c >= '@' && c <= '~') break;
    numbers += c;
  }
  return {Key::other};
}

void Terminal::KeyMode::skip_paste() {
  constexpr std::string_view end = "\x1b[201~";
  constexpr int longest_pause = 1000;  // a terminal that never ends the paste must not lock us
  std::string last;
  while (last != end && terminal_.wait_for_byte(longest_pause) == Event::byte) {
    last += terminal_.byte_;
    if (last.size() > end.size()) last.erase(0, 1);
  }
}

}  // namespace aipath

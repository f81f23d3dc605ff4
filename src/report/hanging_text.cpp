// SPDX-License-Identifier: MIT
#include "report/hanging_text.hpp"

#include "report/escape.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>

namespace aipath {

std::string hanging_text(std::string_view first, std::string_view text, std::size_t width) {
  constexpr std::size_t narrowest = 20;
  const std::size_t indent = display_width(first);
  const std::size_t room = width > indent + narrowest ? width - indent : narrowest;
  std::string out;
  for (const std::string& line : wrap(terminal_text(text), room))
    out += (out.empty() ? std::string(first) : std::string(indent, ' ')) + line + "\n";
  return out;
}

std::string painted_text(std::string_view text, Tone tone, const TextStyle& style) {
  std::string out;
  for (const std::string& line : wrap(terminal_text(text), style.width))
    out += paint(line, tone, style.colour) + "\n";
  return out;
}

}  // namespace aipath

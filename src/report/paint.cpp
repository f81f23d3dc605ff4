// SPDX-License-Identifier: MIT
#include "report/paint.hpp"

namespace aipath {
namespace {

const char* start_of(Tone tone) {
  switch (tone) {
    case Tone::strong:
      return "\x1b[1m";
    case Tone::faint:
      return "\x1b[2m";
    case Tone::good:
      return "\x1b[32m";
    case Tone::attention:
      return "\x1b[33m";
    case Tone::plain:
      break;
  }
  return "";
}

}  // namespace

std::string paint(std::string_view text, Tone tone, bool colour) {
  if (!colour || text.empty() || tone == Tone::plain) return std::string(text);
  return start_of(tone) + std::string(text) + "\x1b[0m";
}

}  // namespace aipath

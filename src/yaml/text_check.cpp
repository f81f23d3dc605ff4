// SPDX-License-Identifier: MIT
#include "yaml/text_check.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace aipath::yaml {
namespace {

bool is_plain(char c) {
  return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t';
}

void report_byte(const SourceFile& source, std::size_t offset, std::string code, std::string message,
                 std::string hint, Diagnostics& diagnostics) {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.place = source.place(offset, 1);
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  diagnostics.add(std::move(problem));
}

}  // namespace

bool check_text(const SourceFile& source, Diagnostics& diagnostics) {
  const std::string_view text = source.text();
  for (std::size_t i = 0; i < text.size();) {
    if (is_plain(text[i])) {
      ++i;
      continue;
    }
    utf8proc_int32_t code_point = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i;
    const auto left = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size() - i, 4));
    const utf8proc_ssize_t length = utf8proc_iterate(bytes, left, &code_point);
    if (length <= 0) {
      report_byte(source, i, "not-utf8", fmt::format("byte 0x{:02x} is not UTF-8 text", bytes[0]),
                  "save the file as UTF-8 text", diagnostics);
      return false;
    }
    const bool is_line_end = code_point == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    const bool is_control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
    if (is_control && !is_line_end) {
      report_byte(source, i, "control-character", fmt::format("control character U+{:04X}", code_point),
                  "remove it; is this a binary file?", diagnostics);
      return false;
    }
    i += static_cast<std::size_t>(length);
  }
  return true;
}

}  // namespace aipath::yaml

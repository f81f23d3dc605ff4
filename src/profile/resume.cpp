// SPDX-License-Identifier: MIT
#include "diagnostics/report_error.hpp"
#include "profile/resume_forms.hpp"
#include "yaml/text_check.hpp"
#include <aipath/profile/resume.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace aipath {
namespace {

/// What word processors and printers write; empty for text.
std::string_view kind_of_document(std::string_view text) {
  if (text.substr(0, 5) == "%PDF-") return "a PDF";
  if (text.substr(0, 4) == "PK\x03\x04") return "a Word or OpenDocument file";
  if (text.substr(0, 8) == "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") return "an old Word file";
  if (text.substr(0, 5) == "{\\rtf") return "a rich text file";
  return {};
}

std::string_view without_mark(std::string_view text) {
  return text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text;
}

}  // namespace

std::optional<Resume> load_resume(const SourceFile& source, Diagnostics& diagnostics) {
  const auto whole_file = [&] {
    DiagnosticPlace place;
    place.path = source.path();
    return place;
  };
  if (source.text().size() > max_resume_bytes) {
    report(diagnostics, whole_file(), "too-large", "the resume is larger than 1 MiB", "name the right file");
    return std::nullopt;
  }
  if (const std::string_view kind = kind_of_document(source.text()); !kind.empty()) {
    report(diagnostics, whole_file(), "not-a-resume", fmt::format("this is {}, not text", kind),
           "save it as plain text, Markdown or JSON Resume, for example with `pdftotext -layout`");
    return std::nullopt;
  }
  // Programs that turn pages into text put a form feed between them.
  std::string text = source.text();
  std::replace(text.begin(), text.end(), '\f', ' ');
  const SourceFile readable(source.path(), std::move(text));
  if (!yaml::check_text(readable, diagnostics)) return std::nullopt;
  const std::string_view content = without_mark(readable.text());
  const std::size_t first = content.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) {
    report(diagnostics, whole_file(), "not-a-resume", "the file is empty", "name the right file");
    return std::nullopt;
  }
  if (content[first] == '{' || (content[first] == '[' && source.path().ends_with(".json")))
    return read_json_resume(readable, diagnostics);
  return read_text_resume(content);
}

}  // namespace aipath

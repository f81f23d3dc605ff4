// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/diagnostic.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace aipath {

void Diagnostics::add(Diagnostic diagnostic) {
  const bool is_error = diagnostic.severity == Severity::error;
  if (is_error) ++errors_;
  const std::size_t number = ++found_[{diagnostic.place.path, diagnostic.severity}];
  if (number <= max_problems_per_file) {
    all_.push_back(std::move(diagnostic));
    return;
  }
  if (is_error) ++errors_left_out_;
  if (number > max_problems_per_file + 1) return;
  Diagnostic note;
  note.severity = Severity::note;
  note.code = "too-many-problems";
  note.place.path = diagnostic.place.path;
  note.message =
      fmt::format("this file has more than {} problems; the rest is left out", max_problems_per_file);
  all_.push_back(std::move(note));
}

bool Diagnostics::has_code(const std::string& code) const {
  return std::any_of(all_.begin(), all_.end(), [&](const Diagnostic& d) { return d.code == code; });
}

void Diagnostics::sort() {
  const auto key = [](const Diagnostic& d) {
    return std::make_tuple(std::string_view(d.place.path), d.place.line == 0, d.place.line, d.place.column);
  };
  std::stable_sort(all_.begin(), all_.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return key(a) == key(b) && a.code == b.code && a.message == b.message;
  };
  all_.erase(std::unique(all_.begin(), all_.end(), same), all_.end());
  const auto kept_errors = std::count_if(all_.begin(), all_.end(),
                                         [](const Diagnostic& d) { return d.severity == Severity::error; });
  errors_ = static_cast<std::size_t>(kept_errors) + errors_left_out_;
}

}  // namespace aipath

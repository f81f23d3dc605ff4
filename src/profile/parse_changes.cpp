// SPDX-License-Identifier: MIT
//
//     changes = change {"," change}
//     change  = "cert:" CERTIFICATION | SKILL "=" LEVEL
//             | "hours_per_week=" NUMBER | "pace=" NUMBER | "seniority=" ("entry" | "mid" | "senior")
#include "profile/id_lookup.hpp"
#include <aipath/profile/change.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace aipath {
namespace {

constexpr std::string_view certification_prefix = "cert:";
constexpr double hours_in_a_week = 168;
constexpr const char* grammar =
    "write SKILL=LEVEL, cert:ID, hours_per_week=N, pace=N or seniority=entry|mid|senior, with commas between";

/// As in a profile: decimal, without sign, exponent or leading zeros.
bool is_plain(std::string_view number) {
  const bool has_leading_zero = number.size() > 1 && number[0] == '0' && number[1] != '.';
  return !has_leading_zero && number.find_first_not_of("0123456789.") == std::string_view::npos;
}

class ChangeReader {
 public:
  ChangeReader(const Catalog& catalog, Diagnostics& diagnostics) : ids_(catalog), diagnostics_(diagnostics) {}

  void read(std::string_view change) {
    const std::size_t equals = change.find('=');
    if (change.starts_with(certification_prefix)) {
      read_certification(std::string(change.substr(certification_prefix.size())));
    } else if (change.empty() || equals == std::string_view::npos) {
      report(change.empty() ? "--what-if has an empty change"
                            : fmt::format("--what-if '{}' is no change", change),
             grammar);
    } else {
      read_setting(std::string(change.substr(0, equals)), change.substr(equals + 1));
    }
  }

  std::vector<ProfileChange> changes() { return std::move(changes_); }

 private:
  void report(std::string message, std::string hint = {}) {
    Diagnostic problem;
    problem.code = "wrong-usage";
    problem.message = std::move(message);
    problem.hint = std::move(hint);
    diagnostics_.add(std::move(problem));
  }

  std::optional<double> number(const std::string& key, std::string_view written, double low, double high) {
    double value = 0;
    const char* begin = written.data();
    const char* end = begin + written.size();
    const auto [stop, error] = std::from_chars(begin, end, value);
    const bool is_number = is_plain(written) && error == std::errc() && stop == end;
    if (is_number && value >= low && value <= high) return value;
    report(fmt::format("--what-if {}: '{}' is no number from {} to {}", key, written, low, high));
    return std::nullopt;
  }

  void read_setting(const std::string& key, std::string_view value) {
    if (key == "hours_per_week") {
      if (const auto hours = number(key, value, 0.1, hours_in_a_week))
        changes_.emplace_back(SetHoursPerWeek{*hours});
    } else if (key == "pace") {
      if (const auto pace = number(key, value, 0.1, 10)) changes_.emplace_back(SetPace{*pace});
    } else if (key == "seniority") {
      read_seniority(value);
    } else {
      read_level(key, value);
    }
  }

  void read_seniority(std::string_view word) {
    if (word == "entry" || word == "mid" || word == "senior") {
      changes_.emplace_back(SetSeniority{word == "entry"    ? Seniority::entry
                                         : word == "senior" ? Seniority::senior
                                                            : Seniority::mid});
      return;
    }
    report(fmt::format("--what-if seniority: '{}' is none of entry, mid, senior", word),
           did_you_mean(word, {"entry", "mid", "senior"}));
  }

  void read_level(const std::string& id, std::string_view written) {
    const std::vector<std::uint32_t> skills = entries_named(id, ids_.skills);
    if (skills.empty()) {
      std::string hint = ids_.hint_for(id, ids_.skills);
      if (hint.empty()) hint = did_you_mean(id, {"hours_per_week", "pace", "seniority"});
      report(fmt::format("no skill '{}'", id),
             hint.empty() ? "`aipath roadmap list skills` lists them" : hint);
    }
    const auto level = number(id, written, 0, max_level);
    if (!level) return;
    for (const std::uint32_t skill : skills)
      changes_.emplace_back(SetLevel{{skill}, *level});
  }

  void read_certification(const std::string& id) {
    const std::vector<std::uint32_t> certifications = entries_named(id, ids_.certifications);
    if (certifications.empty()) {
      const std::string hint = ids_.hint_for(id, ids_.certifications);
      report(fmt::format("no certification '{}'", id),
             hint.empty() ? "`aipath roadmap list certifications` lists them" : hint);
    }
    for (const std::uint32_t certification : certifications)
      changes_.emplace_back(HoldCertification{{certification}});
  }

  /// The entry with this id, or what became of it since an older roadmap, with a note.
  template <class Entry>
  std::vector<std::uint32_t> entries_named(const std::string& id, IdTable<Entry>& table) {
    if (const auto index = table.find(id)) return {*index};
    std::vector<std::uint32_t> successors = ids_.successors(id, table);
    if (successors.empty()) return {};
    Diagnostic note;
    note.severity = Severity::note;
    note.code = "succeeded-id";
    note.message = succession_words(id, successors, table);
    diagnostics_.add(std::move(note));
    return successors;
  }

  IdLookup ids_;
  Diagnostics& diagnostics_;
  std::vector<ProfileChange> changes_{};
};

}  // namespace

std::optional<std::vector<ProfileChange>> parse_changes(std::string_view text, const Catalog& catalog,
                                                        Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  ChangeReader reader(catalog, diagnostics);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    reader.read(text.substr(begin, end - begin));
    begin = end + 1;
  }
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return reader.changes();
}

}  // namespace aipath

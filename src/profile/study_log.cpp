// SPDX-License-Identifier: MIT
#include "profile/id_lookup.hpp"
#include <aipath/profile/study_log.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>

namespace aipath {
namespace {

constexpr int minutes_in_hour = 60;
constexpr int minutes_in_day = 24 * minutes_in_hour;
constexpr std::string_view blanks = " \t";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_shape = "write a line as 2026-12-03 python@3 1.5h a note";

/// A part of the text of a log.
struct Word {
  std::size_t offset = 0;
  std::string_view text{};
};

/// A number with at most one point and no sign or exponent; empty for anything else.
std::optional<double> plain_number(std::string_view text) {
  const bool is_plain = !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
                        text.front() != '.' && text.back() != '.';
  double value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole_text = error == std::errc() && stop == text.data() + text.size();
  return is_plain && is_whole_text ? std::optional(value) : std::nullopt;
}

bool is_conflict_marker(std::string_view line) {
  constexpr std::size_t width = 7;
  for (const char c : {'<', '=', '>', '|'}) {
    const bool starts = line.substr(0, width) == std::string(width, c);
    if (starts && (line.size() == width || line[width] == ' ')) return true;
  }
  return false;
}

class LogReader {
 public:
  LogReader(const SourceFile& source, const Catalog& catalog, Diagnostics& diagnostics)
      : source_(source), text_(source.text()), ids_(catalog), diagnostics_(diagnostics) {}

  std::vector<StudyEntry> read() {
    std::size_t begin = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    while (begin < text_.size()) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
      read_line(begin, end);
      if (entries_.size() > max_study_entries) {
        report("too-many-values", {begin, text_.substr(begin, end - begin)},
               fmt::format("a log holds at most {} entries", max_study_entries));
        break;
      }
      begin = end + 1;
    }
    return std::move(entries_);
  }

 private:
  void report(std::string code, Word word, std::string message, std::string hint = {}) {
    Diagnostic problem;
    problem.code = std::move(code);
    problem.place = source_.place(word.offset, std::max<std::size_t>(1, word.text.size()));
    problem.message = std::move(message);
    problem.hint = std::move(hint);
    diagnostics_.add(std::move(problem));
  }

  /// Takes the next word of the line; empty at its end.
  Word take_word(std::size_t& at, std::size_t end) const {
    while (at < end && blanks.find(text_[at]) != std::string_view::npos)
      ++at;
    const std::size_t begin = at;
    while (at < end && blanks.find(text_[at]) == std::string_view::npos)
      ++at;
    return {begin, text_.substr(begin, at - begin)};
  }

  void read_line(std::size_t begin, std::size_t end) {
    const std::string_view line = text_.substr(begin, end - begin);
    if (is_conflict_marker(line)) {
      report("conflict-marker", {begin, line}, "a merge of git left its marks here",
             "keep the lines of both sides and take out the marks");
      return;
    }
    std::size_t at = begin;
    const Word date = take_word(at, end);
    if (date.text.empty() || date.text.front() == '#') return;
    const Word step = take_word(at, end);
    const Word duration = take_word(at, end);
    StudyEntry entry;
    const bool has_date = read_date(date, entry);
    if (step.text.empty() || duration.text.empty()) {
      report("bad-log-line", step.text.empty() ? step : duration,
             step.text.empty() ? "the step that was studied is missing" : "how long it took is missing",
             std::string(line_shape));
      return;
    }
    const std::vector<std::uint32_t> skills = read_step(step, entry);
    const bool has_duration = read_minutes(duration, entry);
    if (!has_date || skills.empty() || !has_duration) return;
    entry.note = note_of(at, end);
    const SourceFile::Position position = source_.position(date.offset);
    entry.where = {0, position.line, position.column};
    add(entry, skills);
  }

  std::string note_of(std::size_t at, std::size_t end) const {
    const std::string_view rest = text_.substr(at, end - at);
    const std::size_t first = rest.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return std::string(rest.substr(first, rest.find_last_not_of(blanks) - first + 1));
  }

  bool read_date(Word word, StudyEntry& entry) {
    const auto date = parse_date(word.text);
    if (date && date->is_full()) {
      entry.date = *date;
      return true;
    }
    report("not-a-date", word, fmt::format("'{}' is no day", word.text), std::string(line_shape));
    return false;
  }

  /// The skills that the step's id stands for today; none if it is wrong.
  std::vector<std::uint32_t> read_step(Word word, StudyEntry& entry) {
    const std::size_t sign = word.text.rfind('@');
    const std::string_view level = sign == std::string_view::npos ? "" : word.text.substr(sign + 1);
    if (level.size() != 1 || level[0] < '1' || level[0] > '0' + max_level || sign == 0) {
      report("bad-log-line", word, fmt::format("'{}' is no step", word.text),
             "a step is a skill and the level that you study for, 1 to 5: python@3");
      return {};
    }
    entry.level = level[0] - '0';
    const std::string id(word.text.substr(0, sign));
    if (const auto index = ids_.skills.find(id)) return {*index};
    std::vector<std::uint32_t> successors = ids_.successors(id, ids_.skills);
    if (successors.empty()) {
      report("unknown-skill", {word.offset, word.text.substr(0, sign)}, fmt::format("no skill '{}'", id),
             diagnostics_.wants_hints() ? ids_.hint_for(id, ids_.skills) : "");
    } else if (noted_.insert(id).second) {
      note_succession(word, id, successors);
    }
    return successors;
  }

  void note_succession(Word word, const std::string& id, const std::vector<std::uint32_t>& successors) {
    Diagnostic note;
    note.severity = Severity::note;
    note.code = "succeeded-id";
    note.place = source_.place(word.offset, id.size());
    note.message = fmt::format("'{}' of an older roadmap is now ", id);
    for (std::size_t i = 0; i < successors.size(); ++i)
      note.message += fmt::format("{}'{}'", i == 0 ? "" : " and ", ids_.skills.id(successors[i]));
    if (successors.size() > 1) note.message += ": the time is shared among them";
    diagnostics_.add(std::move(note));
  }

  bool read_minutes(Word word, StudyEntry& entry) {
    const auto minutes = parse_duration(word.text);
    if (minutes) {
      entry.minutes = *minutes;
      return true;
    }
    report("bad-duration", word, fmt::format("'{}' is no time from 1 minute to 24 hours", word.text),
           "write 1.5h, 90m or 1h30m");
    return false;
  }

  void add(const StudyEntry& entry, const std::vector<std::uint32_t>& skills) {
    const int count = static_cast<int>(skills.size());
    for (int i = 0; i < count; ++i) {
      StudyEntry part = entry;
      part.skill = {skills[static_cast<std::size_t>(i)]};
      part.minutes = entry.minutes * (i + 1) / count - entry.minutes * i / count;
      if (part.minutes > 0) entries_.push_back(std::move(part));
    }
  }

  const SourceFile& source_;
  std::string_view text_;
  IdLookup ids_;
  Diagnostics& diagnostics_;
  std::set<std::string> noted_{};
  std::vector<StudyEntry> entries_{};
};

/// The end of the first line; LF if there is none.
std::string line_end_of(const std::string& text) {
  const std::size_t at = text.find_first_of("\r\n");
  if (at == std::string::npos || text[at] == '\n') return "\n";
  return text.compare(at, 2, "\r\n") == 0 ? "\r\n" : "\r";
}

std::string duration_text(int minutes) {
  const int hours = minutes / minutes_in_hour;
  const int rest = minutes % minutes_in_hour;
  if (hours == 0) return fmt::format("{}m", rest);
  return rest == 0 ? fmt::format("{}h", hours) : fmt::format("{}h{}m", hours, rest);
}

}  // namespace

std::string study_log_path(std::string_view profile_path) {
  if (profile_path.empty() || profile_path == "-") return {};
  std::string_view stem = profile_path;
  for (const std::string_view ending : {".yaml", ".yml"}) {
    const bool is_more_than_ending =
        stem.size() > ending.size() && stem[stem.size() - ending.size() - 1] != '/';
    if (stem.ends_with(ending) && is_more_than_ending) {
      stem.remove_suffix(ending.size());
      break;
    }
  }
  return std::string(stem) + ".study-log.txt";
}

std::optional<int> parse_duration(std::string_view text) {
  double minutes = 0;
  const std::size_t hours_end = text.find('h');
  if (hours_end != std::string_view::npos) {
    const auto hours = plain_number(text.substr(0, hours_end));
    if (!hours) return std::nullopt;
    minutes = *hours * minutes_in_hour;
    text.remove_prefix(hours_end + 1);
    if (!text.empty() && hours != std::floor(*hours)) return std::nullopt;  // 1.5h30m
  }
  if (!text.empty()) {
    const auto rest = text.back() == 'm' ? plain_number(text.substr(0, text.size() - 1)) : std::nullopt;
    if (!rest || *rest != std::floor(*rest)) return std::nullopt;
    minutes += *rest;
  }
  if (!(minutes > 0) || minutes > minutes_in_day) return std::nullopt;
  const long rounded = std::lround(minutes);
  return rounded > 0 ? std::optional(static_cast<int>(rounded)) : std::nullopt;
}

std::optional<std::vector<StudyEntry>> load_study_log(const SourceFile& source, const Catalog& catalog,
                                                      Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  std::vector<StudyEntry> entries = LogReader(source, catalog, diagnostics).read();
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return entries;
}

std::string with_study_entry(const std::string& log_text, const Catalog& catalog, const StudyEntry& entry) {
  const std::string line_end = line_end_of(log_text);
  std::string text = log_text;
  const bool is_open = !text.empty() && text != byte_order_mark && text.back() != '\n' && text.back() != '\r';
  if (is_open) text += line_end;
  text += fmt::format("{} {}@{} {}", format_date(entry.date), catalog[entry.skill].id, entry.level,
                      duration_text(entry.minutes));
  std::string note = entry.note;
  std::replace_if(
      note.begin(), note.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, ' ');
  const std::size_t first = note.find_first_not_of(' ');
  if (first != std::string::npos) text += " " + note.substr(first, note.find_last_not_of(' ') - first + 1);
  return text + line_end;
}

}  // namespace aipath

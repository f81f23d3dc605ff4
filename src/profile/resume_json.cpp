// SPDX-License-Identifier: MIT
#include "diagnostics/report_error.hpp"
#include "profile/resume_dates.hpp"
#include "profile/resume_forms.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace aipath {
namespace {

using nlohmann::json;

/// Looks at a text without building anything of it: whether it is JSON, and not nested too deep.
class JsonCheck : public nlohmann::json_sax<json> {
 public:
  bool null() override { return true; }
  bool boolean(bool /*value*/) override { return true; }
  bool number_integer(number_integer_t /*value*/) override { return true; }
  bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
  bool string(string_t& /*value*/) override { return true; }
  bool binary(binary_t& /*value*/) override { return true; }
  bool key(string_t& /*value*/) override { return true; }
  bool start_object(std::size_t /*count*/) override { return ++depth_ <= max_resume_depth; }
  bool start_array(std::size_t /*count*/) override { return ++depth_ <= max_resume_depth; }
  bool end_object() override {
    --depth_;
    return true;
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool parse_error(std::size_t position, const std::string& /*last*/, const json::exception& error) override {
    offset_ = position == 0 ? 0 : position - 1;
    message_ = error.what();
    return false;
  }

  [[nodiscard]] bool is_too_deep() const { return depth_ > max_resume_depth; }
  [[nodiscard]] std::size_t offset() const { return offset_; }
  /// What is wrong, without the library's own numbering of line and column.
  [[nodiscard]] std::string message() const {
    const std::size_t detail = message_.find(" - ");
    const std::size_t last_read = message_.find("; last read");
    if (detail == std::string::npos) return "the text is not JSON";
    return "the text is not JSON: " +
           message_.substr(detail + 3, last_read - std::min(last_read, detail + 3));
  }

 private:
  std::size_t depth_ = 0;
  std::size_t offset_ = 0;
  std::string message_{};
};

/// Where the nesting goes beyond the limit. Only for text that JsonCheck refused for that.
std::size_t offset_of_depth(std::string_view text) {
  std::size_t depth = 0;
  bool is_in_string = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (is_in_string && c == '\\') {
      ++at;
    } else if (c == '"') {
      is_in_string = !is_in_string;
    } else if (!is_in_string && (c == '{' || c == '[') && ++depth > max_resume_depth) {
      return at;
    } else if (!is_in_string && (c == '}' || c == ']')) {
      --depth;
    }
  }
  return 0;
}

std::string text_of(const json& object, const char* key) {
  const auto value = object.find(key);
  return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

/// The objects of a list; anything else is passed over.
std::vector<const json*> objects_of(const json& object, const char* key) {
  std::vector<const json*> objects;
  const auto list = object.find(key);
  if (list == object.end() || !list->is_array()) return objects;
  for (const json& item : *list) {
    if (item.is_object()) objects.push_back(&item);
  }
  return objects;
}

std::vector<std::string> texts_of(const json& object, const char* key) {
  std::vector<std::string> texts;
  const auto list = object.find(key);
  if (list == object.end() || !list->is_array()) return texts;
  for (const json& item : *list) {
    if (item.is_string()) texts.push_back(item.get<std::string>());
  }
  return texts;
}

ResumeDates dates_of(const json& object) {
  ResumeDates dates;
  dates.start = date_or_none(text_of(object, "startDate"));
  const std::string end = text_of(object, "endDate");
  dates.end = date_or_none(end);
  // The schema has no word for today: a job without an end is the present one.
  dates.is_current = dates.start.is_set() && !dates.end.is_set() &&
                     (end.empty() || end == "Present" || end == "present" || end == "now");
  return dates;
}

/// Texts with a blank line between them, so that no name reaches from one into the next.
std::string joined(const json& object, std::initializer_list<const char*> keys, const char* list_key) {
  std::string text;
  const auto append = [&](const std::string& part) {
    if (!part.empty()) text += part + "\n\n";
  };
  for (const char* key : keys)
    append(text_of(object, key));
  for (const std::string& part : texts_of(object, list_key))
    append(part);
  return text;
}

void add_entry(Resume& resume, ResumeSection section, const json& object, std::string text,
               std::vector<std::string> keywords = {}) {
  ResumeEntry entry;
  entry.section = section;
  entry.dates = dates_of(object);
  entry.text = std::move(text);
  entry.keywords = std::move(keywords);
  entry.url = text_of(object, "url");
  resume.entries.push_back(std::move(entry));
}

void read_person(const json& root, Resume& resume) {
  const auto basics = root.find("basics");
  if (basics == root.end() || !basics->is_object()) return;
  resume.name = text_of(*basics, "name");
  ResumeEntry entry;
  entry.section = ResumeSection::summary;
  entry.text = joined(*basics, {"label", "summary"}, "");
  if (!entry.text.empty()) resume.entries.push_back(std::move(entry));
  const auto location = basics->find("location");
  if (location == basics->end() || !location->is_object()) return;
  resume.country = text_of(*location, "countryCode");
  resume.location = joined(*location, {"region", "city", "address"}, "");
}

void read_entries(const json& root, Resume& resume) {
  for (const json* job : objects_of(root, "work"))
    add_entry(resume, ResumeSection::work, *job, joined(*job, {"position", "summary"}, "highlights"),
              texts_of(*job, "keywords"));
  for (const json* project : objects_of(root, "projects")) {
    add_entry(resume, ResumeSection::projects, *project,
              joined(*project, {"name", "description"}, "highlights"), texts_of(*project, "keywords"));
  }
  for (const json* study : objects_of(root, "education"))
    add_entry(resume, ResumeSection::education, *study, joined(*study, {"area"}, "courses"));
  for (const json* post : objects_of(root, "volunteer"))
    add_entry(resume, ResumeSection::other, *post, joined(*post, {"position", "summary"}, "highlights"));
}

void read_skills(const json& root, Resume& resume) {
  for (const json* skill : objects_of(root, "skills")) {
    const std::string level = text_of(*skill, "level");
    // The name of a group of keywords may be a skill too ("Python"), or a heading ("Backend").
    std::vector<std::string> keywords = texts_of(*skill, "keywords");
    if (std::string name = text_of(*skill, "name"); !name.empty())
      resume.skills.push_back({std::move(name), level, !keywords.empty()});
    for (std::string& keyword : keywords)
      resume.skills.push_back({std::move(keyword), level, false});
  }
  for (std::string& name : texts_of(root, "skills"))
    resume.skills.push_back({std::move(name), {}, false});
  for (const json* certificate : objects_of(root, "certificates"))
    resume.certificates.push_back(
        {text_of(*certificate, "name"), date_or_none(text_of(*certificate, "date"))});
}

bool has_known_key(const json& root) {
  static constexpr std::array<const char*, 6> keys{"basics", "work",     "education",
                                                   "skills", "projects", "certificates"};
  return root.is_object() &&
         std::any_of(keys.begin(), keys.end(), [&](const char* key) { return root.contains(key); });
}

}  // namespace

std::optional<Resume> read_json_resume(const SourceFile& source, Diagnostics& diagnostics) {
  JsonCheck check;
  if (!json::sax_parse(source.text(), &check)) {
    if (check.is_too_deep()) {
      report(diagnostics, source.place(offset_of_depth(source.text()), 1), "too-deep",
             fmt::format("values are nested more than {} deep", max_resume_depth),
             "is a bracket never closed?");
    } else {
      const std::size_t offset = std::min(check.offset(), source.text().size());
      report(diagnostics, source.place(offset, 1), "syntax", check.message(),
             "look for a comma, a quote or a bracket near this place");
    }
    return std::nullopt;
  }
  const json root = json::parse(source.text(), nullptr, false);
  if (!has_known_key(root)) {
    DiagnosticPlace place;
    place.path = source.path();
    report(diagnostics, std::move(place), "not-a-resume", "the JSON has no part of a resume",
           "JSON Resume has `basics`, `work`, `education`, `skills`, `projects` and `certificates`: "
           "https://jsonresume.org/schema");
    return std::nullopt;
  }
  Resume resume;
  read_person(root, resume);
  read_entries(root, resume);
  read_skills(root, resume);
  return resume;
}

}  // namespace aipath

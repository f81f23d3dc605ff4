// SPDX-License-Identifier: MIT
#include "profile/resume_dates.hpp"
#include "profile/resume_forms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace aipath {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

/// A line without the marks of Markdown around its text.
std::string_view without_marks(std::string_view line) {
  const std::size_t first = line.find_first_not_of("#*_> \t");
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of("#*_ \t\r:") - first + 1);
}

struct SectionName {
  std::string_view name;
  ResumeSection section;
};

/// Headings as people write them, in lower case.
constexpr std::array<SectionName, 46> section_names{{
    {"summary", ResumeSection::summary},
    {"profile", ResumeSection::summary},
    {"about", ResumeSection::summary},
    {"about me", ResumeSection::summary},
    {"objective", ResumeSection::summary},
    {"professional summary", ResumeSection::summary},
    {"experience", ResumeSection::work},
    {"work", ResumeSection::work},
    {"work experience", ResumeSection::work},
    {"professional experience", ResumeSection::work},
    {"employment", ResumeSection::work},
    {"employment history", ResumeSection::work},
    {"work history", ResumeSection::work},
    {"career", ResumeSection::work},
    {"career history", ResumeSection::work},
    {"positions", ResumeSection::work},
    {"berufserfahrung", ResumeSection::work},
    {"education", ResumeSection::education},
    {"education and training", ResumeSection::education},
    {"academic background", ResumeSection::education},
    {"studies", ResumeSection::education},
    {"courses", ResumeSection::education},
    {"ausbildung", ResumeSection::education},
    {"skills", ResumeSection::skills},
    {"technical skills", ResumeSection::skills},
    {"key skills", ResumeSection::skills},
    {"core skills", ResumeSection::skills},
    {"skills and tools", ResumeSection::skills},
    {"skills & tools", ResumeSection::skills},
    {"technologies", ResumeSection::skills},
    {"tools", ResumeSection::skills},
    {"tech stack", ResumeSection::skills},
    {"core competencies", ResumeSection::skills},
    {"kenntnisse", ResumeSection::skills},
    {"projects", ResumeSection::projects},
    {"personal projects", ResumeSection::projects},
    {"side projects", ResumeSection::projects},
    {"selected projects", ResumeSection::projects},
    {"open source", ResumeSection::projects},
    {"certificates", ResumeSection::certificates},
    {"certifications", ResumeSection::certificates},
    {"licenses & certifications", ResumeSection::certificates},
    {"licenses and certifications", ResumeSection::certificates},
    {"courses and certifications", ResumeSection::certificates},
    {"languages", ResumeSection::languages},
    {"sprachen", ResumeSection::languages},
}};

/// Sections that hold nothing for us; what follows them must not count as what came before.
constexpr std::array<std::string_view, 8> other_names{"interests",    "hobbies",         "references",
                                                      "publications", "awards",          "volunteering",
                                                      "contact",      "personal details"};

std::optional<ResumeSection> section_of(std::string_view line) {
  constexpr std::size_t longest_heading = 40;
  const std::string name = lower(without_marks(line));
  if (name.empty() || name.size() > longest_heading) return std::nullopt;
  const auto* const known = std::find_if(section_names.begin(), section_names.end(),
                                         [&](const SectionName& section) { return section.name == name; });
  if (known != section_names.end()) return known->section;
  if (std::find(other_names.begin(), other_names.end(), name) != other_names.end())
    return ResumeSection::other;
  return std::nullopt;
}

bool is_bullet(std::string_view line) {
  if (line.substr(0, 3) == "\u2022" || line.substr(0, 2) == "\u00B7") return true;
  return line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ';
}

/// An item without its bullet and without the punctuation that a date left behind.
std::string_view without_list_marks(std::string_view item) {
  item = trimmed(item);
  if (is_bullet(item))
    item.remove_prefix(std::min(item.size(), item[0] == '-' || item[0] == '*' || item[0] == '+' ? 1
                                             : item.substr(0, 3) == "\u2022"                    ? 3
                                                                             : std::size_t{2}));
  const std::size_t first = item.find_first_not_of(" \t,;(");
  if (first == std::string_view::npos) return {};
  return item.substr(first, item.find_last_not_of(" \t,;(-") - first + 1);
}

bool is_heading(std::string_view line) {
  return line.size() > 1 && line[0] == '#';
}

/// `====` under a heading.
bool is_rule(std::string_view line) {
  return line.size() > 2 && line.find_first_not_of("=-_*") == std::string_view::npos;
}

bool is_header_of_entry(std::string_view line) {
  return is_heading(line) || (line.size() > 4 && line.substr(0, 2) == "**");
}

/// Goes over the lines of a resume.
class TextReader {
 public:
  Resume run(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      read_line(trimmed(text.substr(at, end - at)));
      at = end + 1;
    }
    end_entry();
    return std::move(resume_);
  }

 private:
  void read_line(std::string_view line) {
    if (line.empty() || is_rule(line)) {
      entry_.text += '\n';
      follows_blank_ = true;
      return;
    }
    if (const auto section = section_of(line); section && !is_bullet(line)) {
      end_entry();
      section_ = *section;
      has_section_ = true;
    } else if (!has_section_) {
      read_head(line);
    } else if (section_ == ResumeSection::skills) {
      read_skills(line);
    } else if (section_ == ResumeSection::certificates) {
      read_certificate(line);
    } else if (section_ != ResumeSection::languages) {
      read_body(line);
    }
    follows_blank_ = false;
  }

  /// Before the first section: the name, then whatever people put there.
  void read_head(std::string_view line) {
    constexpr std::size_t longest_name = 60;
    const std::string_view text = without_marks(line);
    const bool may_be_name =
        text.size() <= longest_name && text.find_first_of("0123456789@:/|") == std::string_view::npos;
    if (!has_head_ && may_be_name) {
      resume_.name = std::string(text);
    } else {
      resume_.location += std::string(text) + "\n";
      entry_.text += std::string(line) + "\n";
    }
    has_head_ = true;
  }

  /// `Languages: Python, SQL` and `- Python (advanced)`: the part before a colon is a heading.
  void read_skills(std::string_view line) {
    constexpr std::size_t longest_group = 40;
    const std::size_t colon = line.find(':');
    const bool is_heading_before =
        colon < longest_group && colon < line.find(',') &&
        (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '*');
    if (is_heading_before) line = line.substr(colon + 1);
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= line.size(); ++at) {
      const char c = at < line.size() ? line[at] : ',';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      const bool ends_item = at == line.size() || (depth <= 0 && (c == ',' || c == ';' || c == '|'));
      if (!ends_item) continue;
      add_skill(trimmed(line.substr(begin, at - begin)));
      begin = at + 1;
    }
  }

  void add_skill(std::string_view item) {
    ResumeSkill skill;
    skill.text = std::string(without_marks(without_list_marks(item)));
    const std::size_t open = skill.text.find('(');
    if (open != std::string::npos && skill.text.back() == ')')
      skill.level = skill.text.substr(open + 1, skill.text.size() - open - 2);
    if (!skill.text.empty()) resume_.skills.push_back(std::move(skill));
  }

  void read_certificate(std::string_view line) {
    ResumeCertificate certificate;
    std::string name(line);
    if (const auto found = find_dates(line)) {
      certificate.date = found->dates.start;
      name.erase(found->begin, found->end - found->begin);
    }
    certificate.name = std::string(without_list_marks(name));
    if (certificate.name.empty()) return;
    resume_.certificates.push_back(std::move(certificate));
  }

  /// A new entry begins at a heading, or at dates where the entry has some already; then the lines of the
  /// same paragraph that stand above the dates belong to it too.
  void read_body(std::string_view line) {
    const bool is_item = is_bullet(line);
    const bool is_header = !is_item && is_header_of_entry(line);
    if (follows_blank_) begin_paragraph();
    const auto found = is_item ? std::nullopt : find_dates(line);
    const bool has_dates = found && (found->is_range || section_ != ResumeSection::work);
    if (is_header && has_body_) {
      end_entry();
    } else if (has_dates && entry_.dates.start.is_set()) {
      end_entry_before_paragraph();
    }
    if (has_dates && !entry_.dates.start.is_set()) {
      entry_.dates = found->dates;
      if (!found->is_range) entry_.dates.end = found->dates.start;
    }
    take_url(line);
    entry_.text += std::string(line) + "\n";
    has_body_ = has_body_ || !is_header;
    paragraph_has_items_ = paragraph_has_items_ || is_item;
  }

  void take_url(std::string_view line) {
    const std::size_t url = line.find("https://");
    if (!entry_.url.empty() || url == std::string_view::npos) return;
    entry_.url = std::string(line.substr(url, line.find_first_of(" )>]\"'", url) - url));
  }

  void begin_paragraph() {
    paragraph_begin_ = entry_.text.size();
    paragraph_has_items_ = false;
  }

  void end_entry_before_paragraph() {
    std::string paragraph;
    if (!paragraph_has_items_ && paragraph_begin_ > 0) {
      paragraph = entry_.text.substr(paragraph_begin_);
      entry_.text.resize(paragraph_begin_);
    }
    end_entry();
    entry_.text = std::move(paragraph);
  }

  void end_entry() {
    const bool has_text = entry_.text.find_first_not_of(" \n") != std::string::npos;
    if (has_text) {
      entry_.section = has_section_ ? section_ : ResumeSection::summary;
      resume_.entries.push_back(std::move(entry_));
    }
    entry_ = {};
    has_body_ = false;
    begin_paragraph();
  }

  Resume resume_{};
  ResumeEntry entry_{};
  ResumeSection section_ = ResumeSection::other;
  bool has_section_ = false;
  bool has_head_ = false;
  bool follows_blank_ = false;
  bool has_body_ = false;            ///< more than headings
  std::size_t paragraph_begin_ = 0;  ///< in the text of the entry
  bool paragraph_has_items_ = false;
};

}  // namespace

Resume read_text_resume(std::string_view text) {
  return TextReader().run(text);
}

}  // namespace aipath

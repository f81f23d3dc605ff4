// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/date.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

enum class ResumeSection : std::uint8_t {
  summary,
  work,
  education,
  skills,
  projects,
  certificates,
  languages,
  other
};

/// A span of time as people write it. Nothing of it need be known.
struct ResumeDates {
  PartialDate start{};
  PartialDate end{};
  bool is_current = false;  ///< "2021 - present"
};

/// A job, a course of study, a project: whatever has a text and perhaps dates.
struct ResumeEntry {
  ResumeSection section = ResumeSection::other;
  ResumeDates dates{};
  std::string text{};                   ///< without the names of employers and schools
  std::vector<std::string> keywords{};  ///< each a skill or a list of skills
  std::string url{};
};

/// What stands under skills.
struct ResumeSkill {
  std::string text{};     ///< a name, or a list of them
  std::string level{};    ///< in the resume's own word, such as "Advanced"; may be empty
  bool is_group = false;  ///< may be only the heading of those that follow
};

struct ResumeCertificate {
  std::string name{};
  PartialDate date{};
};

/// A resume of any form, as far as it was understood. Texts are as they were written: UTF-8, nothing escaped.
struct Resume {
  std::string name{};
  std::string country{};   ///< a code of two letters, or empty
  std::string location{};  ///< everything else that is said about the place
  std::vector<ResumeEntry> entries{};
  std::vector<ResumeSkill> skills{};
  std::vector<ResumeCertificate> certificates{};
};

/// Largest resume, in bytes; the longest one of a person has a tenth of this.
inline constexpr std::size_t max_resume_bytes = std::size_t{1} << 20U;

/// Deepest nesting of a resume in JSON.
inline constexpr std::size_t max_resume_depth = 32;

/// Reads a resume: JSON Resume (https://jsonresume.org/schema) if the text begins with a brace, otherwise
/// Markdown or plain text, whose sections are known by their headings ("Work experience", "Skills"). Lenient
/// in what it reads: what is missing or of another kind is passed over. Codes: too-large, not-utf8,
/// control-character, syntax, too-deep, not-a-resume.
[[nodiscard]] std::optional<Resume> load_resume(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace aipath

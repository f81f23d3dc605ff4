// SPDX-License-Identifier: MIT
#include "report/resume_words.hpp"

#include "report/escape.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t longest_word = 40;
constexpr std::size_t longest_list = 12;

std::string counted(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string quoted(std::string_view word) {
  std::string line(word);
  std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return "'" + cut_to_width(terminal_text(line), longest_word) + "'";
}

/// "a", "a and b", "a, b and c".
std::string joined(const std::vector<std::string>& parts) {
  if (parts.size() < 2) return parts.empty() ? std::string() : parts.front();
  return fmt::format("{} and {}", fmt::join(parts.begin(), parts.end() - 1, ", "), parts.back());
}

std::string quoted_list(const std::vector<std::string>& words) {
  std::vector<std::string> shown;
  for (const std::string& word : words) {
    if (shown.size() < longest_list) shown.push_back(quoted(word));
  }
  if (words.size() > longest_list) shown.push_back(fmt::format("{} more", words.size() - longest_list));
  return joined(shown);
}

}  // namespace

std::string span_words(int months) {
  constexpr int months_of_year = 12;
  if (months < months_of_year) return counted(months, "month");
  return counted(months / months_of_year, "year");
}

std::string reason_words(const Catalog& catalog, const LevelProposal& proposal) {
  std::vector<std::string> places;
  if (proposal.jobs > 0) {
    places.push_back(counted(proposal.jobs, "job") + (proposal.job_months > 0
                                                          ? " over " + span_words(proposal.job_months)
                                                          : std::string(" without dates")));
  }
  if (proposal.projects > 0) places.push_back(counted(proposal.projects, "project"));
  if (proposal.is_in_education) places.emplace_back("education");
  if (proposal.is_in_summary && places.empty()) places.emplace_back("the summary");
  std::vector<std::string> parts;
  if (!places.empty()) parts.push_back(quoted(proposal.word) + " in " + joined(places));
  if (places.empty() && proposal.is_listed)
    parts.push_back(quoted(proposal.word) + " listed under skills only");
  if (proposal.stated_level > 0) parts.push_back("called " + quoted(proposal.stated));
  if (proposal.certification.is_set())
    parts.push_back("shown by " + terminal_text(catalog[proposal.certification].name));
  if (proposal.is_in_use) {
    parts.emplace_back("in use");
  } else if (proposal.last_used.is_set()) {
    parts.push_back("last used " + format_date(proposal.last_used));
  }
  if (proposal.is_ambiguous) parts.emplace_back("a word that may mean something else");
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<std::string> proposal_summary(const Catalog& catalog, const ResumeProposal& proposal) {
  std::vector<std::string> lines;
  const std::string jobs = proposal.work_months > 0 ? span_words(proposal.work_months) + " of jobs"
                                                    : std::string("no jobs with dates");
  lines.push_back(
      fmt::format("Found: {}, {}, {}.", counted(static_cast<int>(proposal.levels.size()), "skill"),
                  counted(static_cast<int>(proposal.certifications.size()), "certification"), jobs));
  for (const HeldCertification& held : proposal.certifications) {
    lines.push_back(fmt::format("Certification: {}{}.", terminal_text(catalog[held.certification].name),
                                held.date.is_set() ? ", " + format_date(held.date) : std::string()));
  }
  if (!proposal.unsure_words.empty()) {
    lines.push_back(fmt::format("Not counted, since the words may mean something else: {}.",
                                quoted_list(proposal.unsure_words)));
  }
  if (!proposal.unknown_skills.empty())
    lines.push_back(
        fmt::format("Under skills, but not in the roadmap: {}.", quoted_list(proposal.unknown_skills)));
  if (!proposal.unknown_certificates.empty()) {
    lines.push_back(
        fmt::format("Certificates not in the roadmap: {}.", quoted_list(proposal.unknown_certificates)));
  }
  return lines;
}

}  // namespace aipath

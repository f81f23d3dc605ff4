// SPDX-License-Identifier: MIT
#include "analysis/resume_certificates.hpp"
#include "analysis/text_fold.hpp"
#include <aipath/analysis/resume_proposal.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace aipath {
namespace {

/// Months from the year 0 on, `end` not included.
struct MonthSpan {
  int begin = 0;
  int end = 0;
};

/// A date without a month counts as July, the middle of its year.
int month_number(PartialDate date) {
  constexpr int middle = 7;
  return date.year * 12 + (date.month == 0 ? middle : date.month) - 1;
}

/// The time that dates say, cut at today; empty if they say none.
std::optional<MonthSpan> span_of(const ResumeDates& dates, PartialDate today) {
  if (!dates.start.is_set() || (!dates.end.is_set() && !dates.is_current)) return std::nullopt;
  const PartialDate end = dates.is_current ? today : std::min(dates.end, today);
  const bool names_months = dates.start.month != 0 && end.month != 0;
  const MonthSpan span{month_number(dates.start), month_number(end) + (names_months ? 1 : 0)};
  return span.begin < span.end ? std::optional(span) : std::nullopt;
}

int months_in(std::vector<MonthSpan> spans) {
  std::sort(spans.begin(), spans.end(),
            [](const MonthSpan& a, const MonthSpan& b) { return a.begin < b.begin; });
  int months = 0;
  int end = 0;
  for (const MonthSpan& span : spans) {
    months += std::max(0, span.end - std::max(span.begin, end));
    end = std::max(end, span.end);
  }
  return months;
}

/// What is known about one skill while the resume is read.
struct Draft {
  LevelProposal proposal{};
  std::vector<MonthSpan> spans{};
  bool is_named = false;
};

int level_of_word(std::string_view text) {
  struct Meaning {
    std::string_view word;
    int level;
  };
  static constexpr std::array<Meaning, 19> meanings{{
      {"basic", 1},  {"basics", 1},     {"beginner", 1},     {"elementary", 1}, {"familiar", 1},
      {"aware", 1},  {"novice", 2},     {"intermediate", 3}, {"working", 3},    {"competent", 3},
      {"good", 3},   {"proficient", 3}, {"skilled", 3},      {"advanced", 4},   {"strong", 4},
      {"expert", 4}, {"master", 4},     {"fluent", 4},       {"excellent", 4},
  }};
  const std::string folded = folded_name(text);
  const std::string_view first = std::string_view(folded).substr(0, folded.find_first_of(" ,;"));
  const auto* const found =
      std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& m) { return m.word == first; });
  return found == meanings.end() ? 0 : found->level;
}

class Proposer {
 public:
  Proposer(const Catalog& catalog, const AliasIndex& index, PartialDate today)
      : catalog_(catalog), index_(index), today_(today), drafts_(catalog.skills.size()) {}

  ResumeProposal run(const Resume& resume) {
    read_person(resume);
    for (const ResumeEntry& entry : resume.entries)
      read_entry(entry);
    for (const ResumeSkill& skill : resume.skills)
      read_skill(skill);
    // Each is compared with every certification, so a hostile list of them would take long.
    for (std::size_t i = 0; i < std::min(resume.certificates.size(), max_certificates); ++i)
      read_certificate(resume.certificates[i]);
    end_levels();
    return std::move(result_);
  }

 private:
  void read_person(const Resume& resume) {
    result_.name = resume.name;
    std::vector<MonthSpan> spans;
    for (const ResumeEntry& entry : resume.entries) {
      const auto span = entry.section == ResumeSection::work ? span_of(entry.dates, today_) : std::nullopt;
      if (span) spans.push_back(*span);
    }
    constexpr int entry_months = 24;
    constexpr int senior_months = 60;
    result_.work_months = months_in(std::move(spans));
    if (result_.work_months > 0) {
      result_.seniority = result_.work_months < entry_months    ? Seniority::entry
                          : result_.work_months < senior_months ? Seniority::mid
                                                                : Seniority::senior;
    }
    const std::string place = " " + folded_name(resume.location) + " ";
    for (const Market& market : catalog_.markets) {
      const std::string name = folded_name(market.name);
      const std::size_t at = name.empty() ? std::string::npos : place.find(name);
      const bool is_named = at != std::string::npos && at > 0 && !is_word_character(place[at - 1]) &&
                            !is_word_character(place[at + name.size()]);
      if (folded_name(resume.country) == folded_name(market.region) || is_named) {
        result_.region = market.region;
        return;
      }
    }
  }

  /// The skills that an entry names, each once; what is unsure is noted.
  std::vector<SkillId> skills_in(std::string_view text, TextKind kind) {
    std::vector<SkillId> skills;
    for (const SkillMention& mention : find_mentions(index_, text, kind)) {
      std::string word(text.substr(mention.begin, mention.end - mention.begin));
      if (mention.is_negated) continue;
      if (!mention.counts()) {
        note_unsure(mention.skill, std::move(word));
        continue;
      }
      Draft& draft = drafts_[mention.skill.index];
      LevelProposal& proposal = draft.proposal;
      if (!draft.is_named) {
        proposal.word = std::move(word);
        proposal.is_ambiguous = true;
      }
      draft.is_named = true;
      proposal.is_ambiguous = proposal.is_ambiguous && mention.is_ambiguous;
      if (std::find(skills.begin(), skills.end(), mention.skill) == skills.end())
        skills.push_back(mention.skill);
    }
    return skills;
  }

  void read_entry(const ResumeEntry& entry) {
    std::vector<SkillId> skills = skills_in(entry.text, TextKind::prose);
    for (const std::string& keyword : entry.keywords) {
      for (const SkillId skill : skills_in(keyword, TextKind::skill_list)) {
        if (std::find(skills.begin(), skills.end(), skill) == skills.end()) skills.push_back(skill);
      }
    }
    for (const SkillId skill : skills)
      credit(drafts_[skill.index], entry);
  }

  void credit(Draft& draft, const ResumeEntry& entry) const {
    LevelProposal& proposal = draft.proposal;
    const bool is_job = entry.section == ResumeSection::work;
    const bool is_project = entry.section == ResumeSection::projects;
    if (entry.section == ResumeSection::education) proposal.is_in_education = true;
    if (entry.section == ResumeSection::summary || entry.section == ResumeSection::other)
      proposal.is_in_summary = true;
    if (!is_job && !is_project) return;
    proposal.jobs += is_job ? 1 : 0;
    proposal.projects += is_project ? 1 : 0;
    if (const auto span = span_of(entry.dates, today_); span && is_job) draft.spans.push_back(*span);
    const PartialDate end = entry.dates.is_current ? PartialDate{} : entry.dates.end;
    proposal.is_in_use = proposal.is_in_use || entry.dates.is_current;
    if (end <= today_) proposal.last_used = std::max(proposal.last_used, end);
    Evidence evidence;
    evidence.kind = is_job ? "job" : "project";
    evidence.link = entry.url.substr(0, entry.url.starts_with("https://") ? longest_link : 0);
    evidence.date = end.is_set() && end <= today_ ? end : entry.dates.start;
    proposal.evidence.push_back(std::move(evidence));
  }

  void read_skill(const ResumeSkill& skill) {
    const std::vector<SkillId> skills = skills_in(skill.text, TextKind::skill_list);
    const int level = level_of_word(skill.level);
    if (skills.empty() && !skill.is_group && result_.unknown_skills.size() < most_unknown)
      result_.unknown_skills.push_back(skill.text);
    for (const SkillId id : skills) {
      LevelProposal& proposal = drafts_[id.index].proposal;
      proposal.is_listed = true;
      if (level <= proposal.stated_level) continue;
      proposal.stated_level = level;
      proposal.stated = skill.level;
    }
  }

  void read_certificate(const ResumeCertificate& certificate) {
    const auto id = certification_called(catalog_, certificate.name);
    const auto is_same = [&](const HeldCertification& held) { return held.certification == *id; };
    if (!id) {
      if (result_.unknown_certificates.size() < most_unknown)
        result_.unknown_certificates.push_back(certificate.name);
      return;
    }
    auto& held = result_.certifications;
    if (std::any_of(held.begin(), held.end(), is_same)) return;
    held.push_back({.certification = *id, .date = certificate.date});
    for (const SkillLevel& shown : catalog_[*id].evidences) {
      Draft& draft = drafts_[shown.skill.index];
      LevelProposal& proposal = draft.proposal;
      draft.is_named = true;
      proposal.evidence.push_back({.kind = "certification", .date = certificate.date});
      const bool is_higher =
          !proposal.certification.is_set() || shown.level > level_shown(proposal.certification, shown.skill);
      if (is_higher) proposal.certification = *id;
    }
  }

  [[nodiscard]] int level_shown(CertificationId id, SkillId skill) const {
    int level = 0;
    for (const SkillLevel& shown : catalog_[id].evidences) {
      if (shown.skill == skill) level = std::max(level, shown.level);
    }
    return level;
  }

  void note_unsure(SkillId skill, std::string word) {
    auto& words = result_.unsure_words;
    const bool is_known = std::find(words.begin(), words.end(), word) != words.end();
    if (!is_known && words.size() < most_unknown) {
      words.push_back(std::move(word));
      unsure_skills_.push_back(skill);
    }
  }

  [[nodiscard]] int level_for(const LevelProposal& proposal) const {
    constexpr int months_for_intermediate = 12;
    constexpr int months_for_advanced = 24;
    int level = 1;
    if (proposal.jobs > 0) level = proposal.job_months >= months_for_intermediate ? 3 : 2;
    if (proposal.projects > 0 || proposal.is_listed) level = std::max(level, 2);
    const bool is_borne_out = proposal.job_months >= months_for_advanced;
    const int stated = is_borne_out ? proposal.stated_level : std::min(proposal.stated_level, 3);
    level = std::max(level, stated);
    // The resume's own low word stands against what a mere list makes likely.
    if (proposal.jobs == 0 && proposal.projects == 0 && proposal.stated_level > 0) level = stated;
    if (proposal.certification.is_set())
      level = std::max(level, level_shown(proposal.certification, proposal.skill));
    return std::min(level, max_proposed_level);
  }

  void end_levels() {
    for (std::uint32_t i = 0; i < drafts_.size(); ++i) {
      Draft& draft = drafts_[i];
      if (!draft.is_named) continue;
      LevelProposal& proposal = draft.proposal;
      proposal.skill = {i};
      proposal.job_months = months_in(std::move(draft.spans));
      proposal.level = level_for(proposal);
      if (proposal.is_in_use) proposal.last_used = {};
      std::stable_sort(proposal.evidence.begin(), proposal.evidence.end(),
                       [](const Evidence& a, const Evidence& b) { return a.date > b.date; });
      if (proposal.evidence.size() > max_evidence) proposal.evidence.resize(max_evidence);
      result_.levels.push_back(std::move(proposal));
    }
    // A word is unsure only if its skill is not named anywhere else.
    std::vector<std::string> unsure;
    for (std::size_t i = 0; i < unsure_skills_.size(); ++i) {
      if (!drafts_[unsure_skills_[i].index].is_named) unsure.push_back(std::move(result_.unsure_words[i]));
    }
    result_.unsure_words = std::move(unsure);
  }

  static constexpr std::size_t most_unknown = 100;
  static constexpr std::size_t longest_link = 500;

  const Catalog& catalog_;
  const AliasIndex& index_;
  PartialDate today_;
  std::vector<Draft> drafts_;
  std::vector<SkillId> unsure_skills_{};  ///< of the unsure words
  ResumeProposal result_{};
};

}  // namespace

ResumeProposal propose_from_resume(const Catalog& catalog, const AliasIndex& index, const Resume& resume,
                                   PartialDate today) {
  return Proposer(catalog, index, today).run(resume);
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/mentions.hpp>
#include <aipath/profile/profile.hpp>
#include <aipath/profile/resume.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// A resume says what somebody did, not how well; nothing above this level is proposed from one.
inline constexpr int max_proposed_level = 4;

/// What a resume says about one skill, and the level that this makes likely.
///
/// The level is the highest of: 3 for a year or more of jobs that name the skill, 2 for less or for jobs
/// without dates; 2 for a project; 2 for standing under skills; 1 for education or the summary alone; the
/// level that the resume's own word means ("basic" 1, "novice" 2, "intermediate" 3, "advanced" and "expert"
/// 4), where 4 needs two years of jobs as well and is 3 without them; the level that a held certification
/// shows. Never above `max_proposed_level`. A convention of ours, to be confirmed by the learner; no study
/// stands behind it.
struct LevelProposal {
  SkillId skill{};
  int level = 1;       ///< 1 to `max_proposed_level`
  std::string word{};  ///< the skill as the resume first names it; untrusted
  int jobs = 0;        ///< that name it
  int job_months = 0;  ///< of these, time that two of them share counted once; 0: no dates
  int projects = 0;
  bool is_in_education = false;
  bool is_in_summary = false;
  bool is_listed = false;  ///< under skills
  std::string stated{};    ///< the resume's word for the level, if it is understood; untrusted
  int stated_level = 0;
  CertificationId certification{};  ///< the one that shows the highest level
  PartialDate last_used{};  ///< end of the last job or project that names it; not set: unknown or in use
  bool is_in_use = false;
  bool is_ambiguous = false;         ///< every mention is a word that also means something else
  std::vector<Evidence> evidence{};  ///< newest first, at most `max_evidence`
};

inline constexpr std::size_t max_evidence = 3;

/// Certificates of a resume that are looked at; the others are passed over.
inline constexpr std::size_t max_certificates = 200;

/// Everything that a resume makes likely. Nothing in it is a fact before the learner has confirmed it.
struct ResumeProposal {
  std::string name{};    ///< untrusted
  std::string region{};  ///< one of the markets of the catalogue, or empty
  int work_months = 0;   ///< of all jobs with dates, whatever the field
  std::optional<Seniority>
      seniority{};  ///< below 2 years entry, below 5 mid, else senior; empty without dated jobs
  std::vector<LevelProposal> levels{};  ///< by skill
  std::vector<HeldCertification> certifications{};
  std::vector<std::string> unknown_certificates{};  ///< untrusted
  std::vector<std::string> unknown_skills{};        ///< what stands under skills and names none; untrusted
  std::vector<std::string>
      unsure_words{};  ///< ambiguous, without context: nothing is proposed for them; untrusted
};

/// `today` ends what still goes on. Same input, same proposal.
[[nodiscard]] ResumeProposal propose_from_resume(const Catalog& catalog, const AliasIndex& index,
                                                 const Resume& resume, PartialDate today);

}  // namespace aipath

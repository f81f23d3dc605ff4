// SPDX-License-Identifier: MIT
#include "cli/resume_offer.hpp"

#include "cli/log.hpp"
#include "report/resume_words.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/profile/resume.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace aipath {

std::optional<ResumeProposal> read_resume_for(Session& session, const Catalog& catalog,
                                              const std::string& path) {
  const PartialDate day = today(session);
  if (session.diagnostics.has_errors()) return std::nullopt;
  const auto source = read_source_file(path, *session.environment.standard_input, session.diagnostics);
  if (!source) return std::nullopt;
  const auto resume = load_resume(*source, session.diagnostics);
  if (!resume) return std::nullopt;
  const AliasIndex index = build_alias_index(catalog);
  log_info(session, "resume: {} entries, {} listed skills", resume->entries.size(), resume->skills.size());
  ResumeProposal proposal = propose_from_resume(catalog, index, *resume, day);
  const bool is_empty = proposal.levels.empty() && proposal.certifications.empty();
  if (is_empty) {
    report_error(session, "not-a-resume", fmt::format("'{}' names no skill of the roadmap", path),
                 "is it the right file? `aipath init` without --from asks everything");
    return std::nullopt;
  }
  return proposal;
}

const LevelProposal* proposal_for(const ResumeProposal& proposal, SkillId skill) {
  const auto found = std::find_if(proposal.levels.begin(), proposal.levels.end(),
                                  [&](const LevelProposal& level) { return level.skill == skill; });
  return found == proposal.levels.end() ? nullptr : &*found;
}

SkillClaim claim_of(const LevelProposal& proposed) {
  SkillClaim claim;
  claim.skill = proposed.skill;
  claim.level = proposed.level;
  claim.last_used = proposed.last_used;
  claim.evidence = proposed.evidence;
  return claim;
}

std::string proposal_remark(const Catalog& catalog, const LevelProposal& proposed) {
  return fmt::format("Proposed {}: {}", proposed.level, reason_words(catalog, proposed));
}

void take_person(const ResumeProposal& proposal, Profile& profile) {
  // A name that cannot be shown is no name to keep.
  if (profile.name.empty() && printable(proposal.name) == proposal.name) profile.name = proposal.name;
  if (profile.region.empty()) profile.region = proposal.region;
  if (proposal.seniority) profile.seniority = *proposal.seniority;
}

std::vector<SkillRemark> take_unconfirmed(const Catalog& catalog, const ResumeProposal& proposal,
                                          Profile& profile) {
  std::vector<SkillRemark> remarks;
  for (const LevelProposal& proposed : proposal.levels) {
    profile.skills.push_back(claim_of(proposed));
    remarks.push_back({proposed.skill, proposal_remark(catalog, proposed)});
  }
  profile.certifications = proposal.certifications;
  return remarks;
}

}  // namespace aipath

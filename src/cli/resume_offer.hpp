// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/analysis/resume_proposal.hpp>
#include <aipath/profile/write.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Reads a resume (`-` is standard input) and what it makes likely. Empty if a problem was reported.
[[nodiscard]] std::optional<ResumeProposal> read_resume_for(Session& session, const Catalog& catalog,
                                                            const std::string& path);

/// What is proposed for a skill, or null.
[[nodiscard]] const LevelProposal* proposal_for(const ResumeProposal& proposal, SkillId skill);

/// The proposal as a claim, with the time of last use and the evidence that the resume gives.
[[nodiscard]] SkillClaim claim_of(const LevelProposal& proposed);

/// `Proposed 3: 'Python' in 3 jobs over 5 years`.
[[nodiscard]] std::string proposal_remark(const Catalog& catalog, const LevelProposal& proposed);

/// Name, region and seniority of the resume, where the profile has none.
void take_person(const ResumeProposal& proposal, Profile& profile);

/// All proposals as claims, unconfirmed; returns the remarks that say so.
[[nodiscard]] std::vector<SkillRemark> take_unconfirmed(const Catalog& catalog,
                                                        const ResumeProposal& proposal, Profile& profile);

}  // namespace aipath

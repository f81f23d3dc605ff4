// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/resume_proposal.hpp>

#include <string>
#include <vector>

namespace aipath {

/// Why this level is proposed: "'Python' in 3 jobs over 5 years, last used 2025-03", "'SQL' listed under
/// skills only". One line of inert text.
[[nodiscard]] std::string reason_words(const Catalog& catalog, const LevelProposal& proposal);

/// `8 months`, `5 years`: years are rounded down.
[[nodiscard]] std::string span_words(int months);

/// Sentences about what was found and what was not understood. Inert text, each for a line of its own.
[[nodiscard]] std::vector<std::string> proposal_summary(const Catalog& catalog,
                                                        const ResumeProposal& proposal);

}  // namespace aipath

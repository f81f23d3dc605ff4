// SPDX-License-Identifier: MIT
#include <aipath/analysis/resume_proposal.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>

namespace aipath {
namespace {

Catalog small_catalog() {
  Catalog catalog;
  for (const char* name : {"Python", "SQL", "R"}) {
    Skill skill;
    skill.id = name;
    skill.name = name;
    catalog.skills.push_back(std::move(skill));
  }
  catalog.certifications.push_back(
      {.id = "cka", .name = "Certified Kubernetes Administrator", .exam_code = "CKA"});
  return catalog;
}

/// Pieces that resumes are made of, and some that break them.
rc::Gen<std::string> resume_text() {
  const auto piece = rc::gen::element<std::string>(
      "\n", "\n\n", "# ", "### ", "- ", "Skills\n", "EXPERIENCE\n", "## Certifications\n", "Projects:\n",
      "Python", "SQL (expert)", "R, ", "no ", "2021-03", " – ", "present", "May 2020", "2019-", "CKA", "(",
      ")", "**", "----\n", "{", "}", "[", "]", "\"work\":", "\"skills\":", "\"name\":\"SQL\"", ",",
      "\xEF\xBB\xBF", "\xFF", "\f", "https://a b");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const std::string& part : pieces)
                          text += part;
                        return text;
                      });
}

RC_GTEST_PROP(ResumeLaw, AnyTextGivesAProblemOrAProposalWithinItsBounds, ()) {
  const Catalog catalog = small_catalog();
  const AliasIndex index = build_alias_index(catalog);
  const std::string text = *resume_text();
  Diagnostics diagnostics;
  const auto resume = load_resume(SourceFile("resume", text), diagnostics);
  RC_ASSERT(resume.has_value() == !diagnostics.has_errors());
  if (!resume) return;
  const PartialDate today{2026, 11, 24};
  const ResumeProposal proposal = propose_from_resume(catalog, index, *resume, today);
  for (std::size_t i = 0; i < proposal.levels.size(); ++i) {
    const LevelProposal& level = proposal.levels[i];
    RC_ASSERT(level.level >= 1);
    RC_ASSERT(level.level <= max_proposed_level);
    RC_ASSERT(level.last_used <= today);
    RC_ASSERT(level.evidence.size() <= max_evidence);
    RC_ASSERT(level.job_months <= proposal.work_months);
    if (i > 0) RC_ASSERT(proposal.levels[i - 1].skill < level.skill);
  }
}

}  // namespace
}  // namespace aipath

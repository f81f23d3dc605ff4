// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>

#include <string>
#include <vector>

namespace aipath {

struct InterviewTopic {
  std::string id{};
  std::string name{};
  std::string asks{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

struct InterviewQuestion {
  std::string id{};
  TopicId topic{};
  std::vector<SkillId> skills{};
  std::string difficulty{};  ///< easy, medium, hard
  std::string question{};
  std::vector<std::string> answer_points{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

/// One step of the frame that a system-design answer follows.
struct AnswerStep {
  int step = 0;
  std::string name{};
  std::string detail{};
};

struct PreparationTask {
  int weeks_before = 0;
  std::string task{};
};

struct LearningStage {
  std::string id{};
  std::string name{};
  std::vector<SkillId> skills{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath

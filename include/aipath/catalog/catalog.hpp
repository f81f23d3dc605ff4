// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/certification.hpp>
#include <aipath/catalog/decision.hpp>
#include <aipath/catalog/market.hpp>
#include <aipath/catalog/project.hpp>
#include <aipath/catalog/question.hpp>
#include <aipath/catalog/resource.hpp>
#include <aipath/catalog/role.hpp>
#include <aipath/catalog/skill.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// One roadmap of those that make up a catalogue.
struct RoadmapHeader {
  std::string id{};
  std::string title{};
  std::string version{};  ///< major.minor.patch
  std::string extends{};  ///< id of the roadmap whose entries this one changes, or empty
  SourceLocation where{};
};

/// What became of ids of older versions, so that no profile loses its progress.
struct Succession {
  std::map<std::string, std::string> renames{};              ///< old to new
  std::map<std::string, std::vector<std::string>> splits{};  ///< old to its parts
  std::map<std::string, std::vector<std::string>> merges{};  ///< new to what it was made of
};

/// All roadmaps loaded together. Valid after loading: every id refers to an entry of its list, hard
/// prerequisites have no cycle, levels and counts are in range. Lists keep the order of the files.
struct Catalog {
  std::vector<std::string> files{};  ///< what SourceLocation::file means
  std::vector<RoadmapHeader> roadmaps{};
  std::vector<Source> sources{};
  std::vector<Provenance> provenances{};
  std::vector<Category> categories{};
  std::vector<Skill> skills{};
  std::vector<Role> roles{};
  std::vector<Certification> certifications{};
  std::vector<UpliftClass> uplift_classes{};
  std::vector<UpliftEvidence> uplift_evidence{};
  std::vector<Rule> uplift_rules{};
  std::vector<Resource> resources{};
  std::vector<Project> projects{};
  std::vector<Rule> practice_rules{};
  std::vector<Market> markets{};
  std::vector<SalaryRow> salaries{};
  std::vector<GrowthRow> growth{};
  std::vector<Decision> decisions{};
  std::vector<InterviewTopic> topics{};
  std::vector<InterviewQuestion> questions{};
  std::vector<AnswerStep> answer_frame{};
  std::vector<PreparationTask> preparation{};
  std::vector<LearningStage> learning_stages{};
  Succession succession{};

  [[nodiscard]] const Category& operator[](CategoryId id) const { return categories[id.index]; }
  [[nodiscard]] const Skill& operator[](SkillId id) const { return skills[id.index]; }
  [[nodiscard]] const Role& operator[](RoleId id) const { return roles[id.index]; }
  [[nodiscard]] const Certification& operator[](CertificationId id) const { return certifications[id.index]; }
  [[nodiscard]] const UpliftClass& operator[](UpliftClassId id) const { return uplift_classes[id.index]; }
  [[nodiscard]] const Source& operator[](SourceId id) const { return sources[id.index]; }
  [[nodiscard]] const Provenance& operator[](ProvenanceId id) const { return provenances[id.index]; }
  [[nodiscard]] const SalaryRow& operator[](SalaryId id) const { return salaries[id.index]; }
  [[nodiscard]] const GrowthRow& operator[](GrowthId id) const { return growth[id.index]; }
  [[nodiscard]] const Resource& operator[](ResourceId id) const { return resources[id.index]; }
  [[nodiscard]] const Project& operator[](ProjectId id) const { return projects[id.index]; }
  [[nodiscard]] const InterviewTopic& operator[](TopicId id) const { return topics[id.index]; }
};

}  // namespace aipath

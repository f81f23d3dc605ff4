// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>

#include <string>
#include <vector>

namespace aipath {

/// A lesson: raises a skill to `to_level` for who has it at `from_level`.
struct Lesson {
  SkillId skill{};
  int from_level = 0;
  int to_level = 1;
  SourceLocation where{};
};

struct Resource {
  std::string id{};
  std::string title{};
  std::string author{};
  std::string type{};  ///< course, book, docs, tutorial, video, interactive, practice, reference, tool,
                       ///< paper, community
  std::string url{};
  Money cost{};
  std::string cost_per{};  ///< empty: once; month, course
  int cost_months = 0;
  Estimate hours{};
  bool hours_stated_by_provider = false;
  std::string language{};
  std::string licence{};
  std::vector<Lesson> teaches{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath

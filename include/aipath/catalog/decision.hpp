// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>

#include <map>
#include <string>
#include <vector>

namespace aipath {

struct DecisionOption {
  std::string id{};
  std::string name{};
  SkillId skill{};  ///< may be none
};

struct Criterion {
  std::string id{};
  std::string name{};
  std::string ask{};
  int weight = 1;                       ///< 1 to 5
  std::map<std::string, int> scores{};  ///< option id to 1 (poor) .. 5 (strong)
  std::string why{};
  bool disputed = false;
};

/// A choice with weighted criteria.
struct Decision {
  std::string id{};
  std::string question{};
  std::vector<DecisionOption> options{};
  std::vector<Criterion> criteria{};
  std::vector<std::string> notes{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath

// SPDX-License-Identifier: MIT
//
// What `aipath next` prints: the thing to do now. JSON is described in docs/schema/next.schema.json.
#pragma once

#include <aipath/plan/in_progress.hpp>
#include <aipath/report/text_style.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// What `next` found.
struct NextThing {
  std::optional<OpenStep> step{};       ///< empty: no step is open
  std::vector<ResourceId> resources{};  ///< that teach it, for this learner
  std::optional<Minutes> minutes{};     ///< that the learner has now
  std::optional<OpenStep> fitting{};    ///< another step that can be finished in them, if this one cannot
  std::vector<PlanTarget> others{};     ///< open projects and certifications, if no step is open
};

struct NextView {
  std::string aipath_version{};
  PartialDate date{};
};

[[nodiscard]] std::string next_text(const Catalog& catalog, const NextThing& next, const TextStyle& style);
[[nodiscard]] std::string next_markdown(const Catalog& catalog, const NextThing& next);
[[nodiscard]] std::string next_json(const Catalog& catalog, const NextThing& next, const NextView& view);

}  // namespace aipath

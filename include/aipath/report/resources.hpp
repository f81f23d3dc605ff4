// SPDX-License-Identifier: MIT
//
// What `aipath path --resources` and `--frontier` print. Text and Markdown are for people and round; JSON
// (docs/schema/resources.schema.json) and CSV carry every digit. All of them make names inert that a stranger
// chose.
#pragma once

#include <aipath/analysis/resource_choice.hpp>
#include <aipath/report/text_style.hpp>

#include <string>

namespace aipath {

struct ResourceView {
  RoleId role{};
  PartialDate date{};
  std::string profile_name{};    ///< of the learner; empty if there is none to show
  std::string aipath_version{};  ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string resources_text(const Catalog& catalog, const ResourceChoice& choice,
                                         const ResourceView& view, const TextStyle& style);
[[nodiscard]] std::string resources_markdown(const Catalog& catalog, const ResourceChoice& choice,
                                             const ResourceView& view);
[[nodiscard]] std::string resources_json(const Catalog& catalog, const ResourceChoice& choice,
                                         const ResourceView& view);
[[nodiscard]] std::string resources_csv(const Catalog& catalog, const ResourceChoice& choice,
                                        const ResourceView& view);

/// Requires a point, as every frontier has.
[[nodiscard]] std::string resource_frontier_text(const Catalog& catalog, const ResourceFrontier& frontier,
                                                 const ResourceView& view, const TextStyle& style);
[[nodiscard]] std::string resource_frontier_markdown(const Catalog& catalog, const ResourceFrontier& frontier,
                                                     const ResourceView& view);
[[nodiscard]] std::string resource_frontier_json(const Catalog& catalog, const ResourceFrontier& frontier,
                                                 const ResourceView& view);
[[nodiscard]] std::string resource_frontier_csv(const Catalog& catalog, const ResourceFrontier& frontier,
                                                const ResourceView& view);

}  // namespace aipath

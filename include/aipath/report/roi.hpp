// SPDX-License-Identifier: MIT
//
// What `aipath roi` prints. Text and Markdown are for people and round; JSON (docs/schema/roi.schema.json)
// and CSV carry cents and six digits of ratios, more than the model deserves. All of them make names inert
// that a stranger chose.
#pragma once

#include <aipath/analysis/roi.hpp>
#include <aipath/analysis/roi_set.hpp>
#include <aipath/analysis/role_move.hpp>
#include <aipath/report/text_style.hpp>

#include <string>

namespace aipath {

struct RoiView {
  bool show_all = false;         ///< text and Markdown: what does not fit the role or cannot be earned too
  bool is_wide = false;          ///< text and Markdown: every figure, as wide as it gets
  std::string profile_name{};    ///< of the learner; empty if there is none to show
  std::string aipath_version{};  ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string roi_text(const Catalog& catalog, const RoiReport& report, const RoiView& view,
                                   const TextStyle& style);
[[nodiscard]] std::string roi_markdown(const Catalog& catalog, const RoiReport& report, const RoiView& view);
/// All certifications, whatever the view shows.
[[nodiscard]] std::string roi_json(const Catalog& catalog, const RoiReport& report, const RoiView& view);
[[nodiscard]] std::string roi_csv(const Catalog& catalog, const RoiReport& report);

/// One certification in full; requires one of the report.
[[nodiscard]] std::string roi_detail_text(const Catalog& catalog, const RoiReport& report,
                                          const CertificationReturn& result, const RoiView& view,
                                          const TextStyle& style);
[[nodiscard]] std::string roi_detail_markdown(const Catalog& catalog, const RoiReport& report,
                                              const CertificationReturn& result, const RoiView& view);
[[nodiscard]] std::string roi_detail_json(const Catalog& catalog, const RoiReport& report,
                                          const CertificationReturn& result, const RoiView& view);
[[nodiscard]] std::string roi_detail_csv(const Catalog& catalog, const CertificationReturn& result);

[[nodiscard]] std::string roi_set_text(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                                       const RoiView& view, const TextStyle& style);
[[nodiscard]] std::string roi_set_markdown(const Catalog& catalog, const RoiReport& report,
                                           const SetReport& set, const RoiView& view);
/// `aipath.roi-set/1`.
[[nodiscard]] std::string roi_set_json(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                                       const RoiView& view);
[[nodiscard]] std::string roi_set_csv(const Catalog& catalog, const SetReport& set);

[[nodiscard]] std::string role_move_text(const Catalog& catalog, const RoleMove& move, const RoiView& view,
                                         const TextStyle& style);
[[nodiscard]] std::string role_move_markdown(const Catalog& catalog, const RoleMove& move,
                                             const RoiView& view);
/// `aipath.role-move/1`.
[[nodiscard]] std::string role_move_json(const Catalog& catalog, const RoleMove& move, const RoiView& view);
[[nodiscard]] std::string role_move_csv(const Catalog& catalog, const RoleMove& move);

}  // namespace aipath

// SPDX-License-Identifier: MIT
#pragma once

#include "report/entry_page.hpp"
#include <aipath/report/roi.hpp>

namespace aipath {

/// What people read about one certification, a set and a move, to be set as text or as Markdown.
[[nodiscard]] EntryPage roi_detail_page(const Catalog& catalog, const RoiReport& report,
                                        const CertificationReturn& result, const RoiView& view);
[[nodiscard]] EntryPage roi_set_page(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                                     const RoiView& view);
[[nodiscard]] EntryPage role_move_page(const Catalog& catalog, const RoleMove& move, const RoiView& view);

/// The parts of a certification's page that are pictures or look-ups: analysis at a single point.
void add_tornado(EntryPage& page, const CertificationReturn& result);
void add_histogram(EntryPage& page, const RoiReport& report, const CertificationReturn& result);
void add_alternatives(EntryPage& page, const Catalog& catalog, const CertificationReturn& result);

}  // namespace aipath

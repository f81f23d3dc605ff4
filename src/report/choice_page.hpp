// SPDX-License-Identifier: MIT
#pragma once

#include "report/entry_page.hpp"
#include <aipath/report/choice.hpp>

namespace aipath {

/// A weighed decision as people read it; set as text or as Markdown.
[[nodiscard]] EntryPage choice_page(const Catalog& catalog, const DecisionReport& report,
                                    const ChoiceView& view);

}  // namespace aipath

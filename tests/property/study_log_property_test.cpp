// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/profile/study_log.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog made = [] {
    Catalog one;
    add_skill(one, "python", {1, 2, 3, 4, 5});
    return one;
  }();
  return made;
}

RC_GTEST_PROP(StudyLogProperty, AnyTextIsReadOrRefused, (const std::string& text)) {
  Diagnostics diagnostics;
  const auto entries = load_study_log(SourceFile("log", text), catalog(), diagnostics);
  RC_ASSERT(entries.has_value() != diagnostics.has_errors());
}

RC_GTEST_PROP(StudyLogProperty, ANewLineKeepsEveryByteAndIsReadBack, (const std::string& note)) {
  const std::string log = *rc::gen::element<std::string>("", "# mine", "# mine\n", "\xEF\xBB\xBF",
                                                         "# a\r\n\r\n", "2026-12-01 python@1 1h x\r", "\n\n");
  const StudyEntry entry{.date = {2026, 12, 5},
                         .skill = {0},
                         .level = *rc::gen::inRange(1, 6),
                         .minutes = *rc::gen::inRange(1, 1441),
                         .note = note};
  const std::string text = with_study_entry(log, catalog(), entry);
  RC_ASSERT(text.starts_with(log));
  Diagnostics diagnostics;
  const auto entries = load_study_log(SourceFile("log", text), catalog(), diagnostics);
  RC_ASSERT(entries && !entries->empty());
  RC_ASSERT(entries->back().date == entry.date);
  RC_ASSERT(entries->back().level == entry.level);
  RC_ASSERT(entries->back().minutes == entry.minutes);
  RC_ASSERT(entries->size() == (log.find("python") == std::string::npos ? 1U : 2U));
}

}  // namespace
}  // namespace aipath

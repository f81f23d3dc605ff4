// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <optional>
#include <string>

namespace aipath {

/// A new level for one skill of a profile.
struct LevelChange {
  SkillId skill{};
  double level = 0;     ///< 0 to 5
  PartialDate as_of{};  ///< replaces `last_used` where the skill has one: the level is that of this day
};

/// The text of a profile that loads without error, with one level changed and every other byte kept:
/// comments, order, quotes, line ends. A skill that is not there is added at the end of `skills`. The result
/// is loaded again; if it says anything but the change, it is refused (code cannot-edit), so no profile is
/// spoilt.
[[nodiscard]] std::optional<std::string> with_level(const SourceFile& source, const Catalog& catalog,
                                                    const LevelChange& change, Diagnostics& diagnostics);

/// The same with one more certification at the end of `certifications`; the text as it is if the profile has
/// it already. `date` is a whole day.
[[nodiscard]] std::optional<std::string> with_certification(const SourceFile& source, const Catalog& catalog,
                                                            CertificationId certification, PartialDate date,
                                                            Diagnostics& diagnostics);

}  // namespace aipath

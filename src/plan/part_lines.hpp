// SPDX-License-Identifier: MIT
#pragma once

#include "plan/fates.hpp"
#include "plan/front_matter.hpp"

namespace aipath::plan {

// What the parts of the new file look like.

/// The line of an item of the fresh plan, with the bullet and tick of the old file. A line that a person has
/// rewritten stays, and if it was renamed gets its new anchor.
[[nodiscard]] OutLine item_line(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh,
                                const Fates& fates, std::size_t index);

/// The line of a heading of the fresh plan, or what a person has made of it.
[[nodiscard]] OutLine heading_line(const ParsedPlan& old, const GeneratedPart& fresh, const Fates& fates);

struct BlockLines {
  Run block{};
  Run of_person{};  ///< what a person has written into the block and now stands below it
};

/// The lines of a block of the fresh plan. One that the fresh plan leaves as it was generated last time keeps
/// its bytes, edited or not.
[[nodiscard]] BlockLines block_lines(const ParsedPlan& old, const GeneratedPart& fresh, const Fates& fates);

/// What a person has written into a block that is gone.
[[nodiscard]] Run lines_of_person_in(const ParsedPlan& old, const Part& block);

/// The words of a rewritten line whose item became something else, as a line of the person's own: without the
/// anchor. Empty if that leaves no words.
[[nodiscard]] Run note_from_item(const ParsedPlan& old, const Part& part);

/// The old line as it stands, but for its indentation.
[[nodiscard]] OutLine old_line(const ParsedPlan& old, const Part& part);

/// The line of something that is gone, for "Set aside". A tick that stood only on a copy of it is set.
[[nodiscard]] OutLine set_aside_line(const ParsedPlan& old, const Part& part, bool is_ticked);

/// The lines of the old file that belong to a part, without markers that mean nothing and without the one
/// empty line that separates it from the next part.
[[nodiscard]] Run gap_of(const ParsedPlan& old, const Part& part);

}  // namespace aipath::plan

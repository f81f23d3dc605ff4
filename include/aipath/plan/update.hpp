// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/source_file.hpp>
#include <aipath/plan/document.hpp>
#include <aipath/plan/fresh_plan.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// What became of an anchor of an older roadmap; several anchors may share a successor (a merge).
using AnchorSuccessors = std::map<std::string, std::vector<std::string>>;

/// The successors of all anchors of a file, by the catalogue's renames, splits and merges, as often as
/// needed: `old@3` becomes `new@3`, `cert:old` becomes `cert:new`.
[[nodiscard]] AnchorSuccessors successors_of(const PlanDocument& document, const Succession& succession);

struct PlanUpdate {
  std::string text{};
  std::size_t kept = 0;     ///< items that were there and still are, under their own or a new anchor
  std::size_t added = 0;    ///< items that are new
  std::size_t removed = 0;  ///< items that are gone and left nothing behind
  std::vector<std::string> set_aside{};  ///< anchors moved to "Set aside" by this update
  std::vector<std::string> edited{};     ///< anchors of lines that a person has rewritten; they are kept
};

/// Writes a fresh plan into a file that people have written in. No tick and no byte of a person's text is
/// lost; updating the result again with the same plan changes nothing. Linear in the sizes of both, but for
/// sorting. Codes: those of read_plan, cannot-update (a person's Markdown would swallow generated lines where
/// it has to go). Throws as write_plan does.
[[nodiscard]] std::optional<PlanUpdate> update_plan(const SourceFile& old, const FreshPlan& fresh,
                                                    const AnchorSuccessors& successors,
                                                    Diagnostics& diagnostics);

/// Whether updating would change no byte; empty if the file cannot be updated.
[[nodiscard]] std::optional<bool> is_current(const SourceFile& old, const FreshPlan& fresh,
                                             const AnchorSuccessors& successors, Diagnostics& diagnostics);

}  // namespace aipath

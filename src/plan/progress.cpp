// SPDX-License-Identifier: MIT
#include "plan/lines.hpp"
#include <aipath/plan/progress.hpp>

#include <algorithm>
#include <map>

namespace aipath {
namespace {

constexpr std::string_view project_prefix = "project:";
constexpr std::string_view certification_prefix = "cert:";

template <class Entry>
std::map<std::string_view, std::uint32_t> by_id(const std::vector<Entry>& entries) {
  std::map<std::string_view, std::uint32_t> ids;
  for (std::uint32_t i = 0; i < entries.size(); ++i)
    ids.emplace(entries[i].id, i);
  return ids;
}

/// What anchors mean in a catalogue.
class Anchors {
 public:
  explicit Anchors(const Catalog& catalog)
      : skills_(by_id(catalog.skills)),
        projects_(by_id(catalog.projects)),
        certifications_(by_id(catalog.certifications)) {}

  void add(std::string_view anchor, PlanProgress& progress) const {
    if (anchor.starts_with(project_prefix)) {
      const auto found = projects_.find(anchor.substr(project_prefix.size()));
      if (found != projects_.end()) progress.projects.push_back({found->second});
    } else if (anchor.starts_with(certification_prefix)) {
      const auto found = certifications_.find(anchor.substr(certification_prefix.size()));
      if (found != certifications_.end()) progress.certifications.push_back({found->second});
    } else if (const std::size_t at = anchor.find('@'); at != std::string_view::npos) {
      add_step(anchor.substr(0, at), anchor.substr(at + 1), progress);
    }
  }

 private:
  void add_step(std::string_view skill, std::string_view level, PlanProgress& progress) const {
    const auto found = skills_.find(skill);
    const bool is_level = level.size() == 1 && level[0] >= '1' && level[0] <= '0' + max_level;
    if (found != skills_.end() && is_level) progress.steps.push_back({{found->second}, level[0] - '0'});
  }

  std::map<std::string_view, std::uint32_t> skills_;
  std::map<std::string_view, std::uint32_t> projects_;
  std::map<std::string_view, std::uint32_t> certifications_;
};

template <class Id>
void sort_once(std::vector<Id>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Anchors that do not stand in the file, and whether all items that became them are ticked. As for the tick
/// of an update, what was set aside is not carried on.
std::map<std::string, bool> carried_ticks(const PlanDocument& document, const AnchorSuccessors& successors) {
  std::map<std::string, bool> ticks;
  for (const PlanFileItem& item : document.items) {
    const auto heirs = successors.find(item.anchor);
    if (heirs == successors.end() || item.is_set_aside) continue;
    for (const std::string& heir : heirs->second) {
      if (document.find(heir) != nullptr) continue;
      const auto [tick, is_first] = ticks.emplace(heir, item.is_ticked);
      if (!is_first) tick->second = tick->second && item.is_ticked;
    }
  }
  return ticks;
}

}  // namespace

PlanProgress plan_progress(const PlanDocument& document, const Catalog& catalog) {
  const Anchors anchors(catalog);
  PlanProgress progress;
  for (const PlanFileItem& item : document.items) {
    if (item.is_ticked) anchors.add(item.anchor, progress);
  }
  for (const auto& [anchor, is_ticked] :
       carried_ticks(document, successors_of(document, catalog.succession))) {
    if (is_ticked) anchors.add(anchor, progress);
  }
  sort_once(progress.steps);
  sort_once(progress.projects);
  sort_once(progress.certifications);
  return progress;
}

std::optional<std::string> front_matter_value(std::string_view text, std::string_view key) {
  const std::vector<plan::Line> lines = plan::split_lines(text);
  if (lines.empty() || plan::trimmed_right(lines[0].text) != "---") return std::nullopt;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    if (plan::trimmed_right(line) == "---") return std::nullopt;
    if (line.starts_with(key) && line.substr(key.size()).starts_with(':'))
      return std::string(plan::trimmed(line.substr(key.size() + 1)));
  }
  return std::nullopt;
}

}  // namespace aipath

// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace aipath {

/// What became of the ids of older roadmaps. The succession must outlive this.
class Successors {
 public:
  explicit Successors(const Succession& succession) : succession_(succession) {}

  /// The ids that an old id stands for now, through renames, splits and merges, as often as needed, each
  /// once; just the id itself if nothing became of it. Of several lines on the same id a rename counts before
  /// a split, and a split before merges. Rings of lines end nowhere and give nothing. Linear in the lines
  /// passed; the first question reads all of them.
  [[nodiscard]] std::vector<std::string_view> of(std::string_view old_id);

 private:
  void read();

  const Succession& succession_;
  std::unordered_map<std::string_view, std::vector<std::string_view>> heirs_{};  ///< one step; by old id
};

}  // namespace aipath

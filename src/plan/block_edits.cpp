// SPDX-License-Identifier: MIT
#include "plan/block_edits.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

namespace aipath::plan {
namespace {

struct SummedLine {
  std::size_t index = 0;
  std::string sum{};
};

/// Lines beyond the record: what both begin with and end with is not looked at, in between each line of the
/// record explains one equal line.
std::vector<std::size_t> beyond(std::span<const SummedLine> lines, std::span<const std::string> record) {
  while (!lines.empty() && !record.empty() && lines.front().sum == record.front()) {
    lines = lines.subspan(1);
    record = record.subspan(1);
  }
  while (!lines.empty() && !record.empty() && lines.back().sum == record.back()) {
    lines = lines.first(lines.size() - 1);
    record = record.first(record.size() - 1);
  }
  std::map<std::string_view, std::size_t> left;
  for (const std::string& sum : record)
    ++left[sum];
  std::vector<std::size_t> found;
  for (const SummedLine& line : lines) {
    const auto entry = left.find(line.sum);
    if (entry != left.end() && entry->second > 0) {
      --entry->second;
    } else {
      found.push_back(line.index);
    }
  }
  return found;
}

}  // namespace

std::vector<std::size_t> lines_of_person(std::span<const Line> content,
                                         const std::vector<Checksums::Record>& records) {
  std::vector<SummedLine> lines;
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (!is_blank(content[i].text)) lines.push_back({i, checksum(content[i].text)});
  }
  std::vector<std::size_t> fewest = beyond(lines, {});
  for (const Checksums::Record& record : records) {
    std::vector<std::size_t> found = beyond(lines, record);
    if (found.size() < fewest.size()) fewest = std::move(found);
  }
  std::vector<std::size_t> result;
  for (const std::size_t index : fewest) {
    const std::size_t next = result.empty() ? index : result.back() + 1;
    const auto gap = content.subspan(next, index - next);
    const bool is_all_blank =
        std::all_of(gap.begin(), gap.end(), [](const Line& l) { return is_blank(l.text); });
    for (std::size_t i = next; is_all_blank && i < index; ++i)
      result.push_back(i);
    result.push_back(index);
  }
  return result;
}

}  // namespace aipath::plan

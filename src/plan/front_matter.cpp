// SPDX-License-Identifier: MIT
#include "plan/front_matter.hpp"

#include "plan/generated_parts.hpp"

#include <map>
#include <stdexcept>

namespace aipath::plan {
namespace {

struct Entry {
  std::string key{};  ///< in the checksums
  std::string line{};
  bool is_written = false;
};

class Writer {
 public:
  Writer(const ParsedPlan& old, const std::vector<std::pair<std::string, std::string>>& values,
         Checksums& sums)
      : old_(old) {
    for (const auto& [name, value] : values) {
      if (!is_anchor(name)) throw std::invalid_argument("'" + name + "' cannot be a key of the front matter");
      if (!index_of_.emplace(name, entries_.size()).second)
        throw std::invalid_argument("'" + name + "' stands twice");
      entries_.push_back({"front:" + name, name + ": " + one_line(value)});
      sums.add(entries_.back().key, {checksum(entries_.back().line)});
    }
  }

  Run run() {
    if (old_.body == 0) {
      if (!entries_.empty()) out_.push_back({"---"});
      add_new();
      if (!entries_.empty()) out_.push_back({"---"});
      return std::move(out_);
    }
    for (std::size_t i = 0; i < old_.body; ++i) {
      if (i + 1 == old_.body) add_new();
      merge_line(i);
    }
    return std::move(out_);
  }

 private:
  void add_new() {
    for (const Entry& entry : entries_) {
      if (!entry.is_written) out_.push_back({entry.line});
    }
  }

  void merge_line(std::size_t i) {
    const Line& line = old_.lines[i];
    const auto found = index_of_.find(std::string(line.text.substr(0, line.text.find(':'))));
    const bool is_ours = found != index_of_.end() && line.text.size() > found->first.size();
    Entry* entry = is_ours ? &entries_[found->second] : nullptr;
    if (entry == nullptr || entry->is_written || trimmed_right(line.text) == entry->line) {
      if (entry != nullptr) entry->is_written = true;
      out_.push_back({std::string(line.text), line.end, i});
      return;
    }
    entry->is_written = true;
    out_.push_back({entry->line, line.end, i});
    if (!old_.checksums.knows(entry->key, line.text))
      out_.push_back({"# " + std::string(line.text), line.end, i});
  }

  const ParsedPlan& old_;
  std::map<std::string, std::size_t> index_of_;
  std::vector<Entry> entries_;
  Run out_;
};

}  // namespace

Run merge_front_matter(const ParsedPlan& old, const std::vector<std::pair<std::string, std::string>>& values,
                       Checksums& sums) {
  return Writer(old, values, sums).run();
}

}  // namespace aipath::plan

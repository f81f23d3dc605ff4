// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace aipath::plan {

/// 48 bits of a line, without spaces at its ends, as 12 hexadecimal digits: FNV-1a, and its bits mixed once
/// more.
[[nodiscard]] std::string checksum(std::string_view line);

/// The checksums of the lines that are not blank.
[[nodiscard]] std::vector<std::string> checksums_of(const std::vector<std::string_view>& lines);

/// What was generated, as a plan file records it. A key is the kind and name of a part (`item:python@3`); it
/// has several records where two branches were merged.
class Checksums {
 public:
  using Record = std::vector<std::string>;

  /// Reads `KEY CHECKSUM...`; false if the line is nothing of the kind.
  bool add_line(std::string_view line);
  void add(const std::string& key, Record record) { records_[key].push_back(std::move(record)); }
  void add_records_of(const std::string& key, const Checksums& other);

  /// Whether this one line was generated for the key.
  [[nodiscard]] bool knows(const std::string& key, std::string_view line) const;
  /// Whether these very lines were generated for the key.
  [[nodiscard]] bool knows(const std::string& key, const Record& record) const;
  /// The records of a key; none if nothing is known.
  [[nodiscard]] const std::vector<Record>& records_of(const std::string& key) const;

  /// One line for each record, sorted, so that branches which change different parts merge cleanly.
  [[nodiscard]] std::vector<std::string> lines() const;

 private:
  std::map<std::string, std::vector<Record>> records_;
};

}  // namespace aipath::plan

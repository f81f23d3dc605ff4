// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath::yaml {

/// Reads the keys of one map: what is asked for is known, and `report_unknown_keys` points at the rest.
class MapReader {
 public:
  /// A value that is no map is reported (code wrong-type) and then read as an empty one.
  MapReader(Value value, std::string_view what, Diagnostics& diagnostics);

  /// The value of a key; empty if the key is missing or has no value.
  [[nodiscard]] std::optional<Value> find(std::string_view key);
  /// The same, with an error (missing-key) at the map if there is nothing.
  [[nodiscard]] std::optional<Value> require(std::string_view key);
  /// Code unknown-key, with the nearest known key as hint. Call it after the last `find`.
  void report_unknown_keys();

  [[nodiscard]] Value value() const { return value_; }
  [[nodiscard]] bool is_map() const { return value_.is_map(); }

 private:
  struct Entry {
    Value key;
    Value value;
    bool asked = false;
  };

  Value value_;
  std::string_view what_;
  Diagnostics& diagnostics_;
  std::vector<Entry> entries_;
  std::vector<std::string> known_;
};

}  // namespace aipath::yaml

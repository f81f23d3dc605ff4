// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/load.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

struct Loaded {
  std::optional<Catalog> catalog{};
  Diagnostics diagnostics{};

  /// Each problem as `code file:line:column: message`, sorted by place.
  [[nodiscard]] std::vector<std::string> problems() const {
    Diagnostics sorted = diagnostics;
    sorted.sort();
    std::vector<std::string> all;
    for (const Diagnostic& d : sorted.all()) {
      all.push_back(d.code + " " + d.place.path + ":" + std::to_string(d.place.line) + ":" +
                    std::to_string(d.place.column) + ": " + d.message);
    }
    return all;
  }
};

/// One roadmap of the given files (a.yaml, b.yaml ...) on top of `base`.
inline Loaded load_files(const std::vector<std::string>& texts, Catalog base = {}) {
  RoadmapFiles roadmap;
  for (std::size_t i = 0; i < texts.size(); ++i)
    roadmap.files.emplace_back(std::string(1, static_cast<char>('a' + i)) + ".yaml", texts[i]);
  std::vector<RoadmapFiles> roadmaps;
  roadmaps.push_back(std::move(roadmap));
  Loaded loaded;
  loaded.catalog = load_catalog(std::move(base), std::move(roadmaps), loaded.diagnostics);
  return loaded;
}

inline Loaded load_text(const std::string& text, Catalog base = {}) {
  return load_files({text}, std::move(base));
}

/// Roadmaps of one file each (a.yaml, b.yaml ...), one after the other.
inline Loaded load_layers(const std::vector<std::string>& texts) {
  std::vector<RoadmapFiles> roadmaps;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    RoadmapFiles& roadmap = roadmaps.emplace_back();
    roadmap.files.emplace_back(std::string(1, static_cast<char>('a' + i)) + ".yaml", texts[i]);
  }
  Loaded loaded;
  loaded.catalog = load_catalog({}, std::move(roadmaps), loaded.diagnostics);
  return loaded;
}

/// The entry with an id; fails loudly if it is not there.
template <class Entry>
const Entry& entry_of(const std::vector<Entry>& list, const std::string& id) {
  for (const Entry& entry : list) {
    if (entry.id == id) return entry;
  }
  throw std::out_of_range("no entry " + id);
}

}  // namespace aipath

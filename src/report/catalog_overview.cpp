// SPDX-License-Identifier: MIT
#include "report/entry_json.hpp"
#include "report/entry_list.hpp"
#include "report/entry_lists.hpp"
#include <aipath/report/entries.hpp>

namespace aipath {

std::string catalog_overview_text(const Catalog& catalog, const TextStyle& style) {
  return list_text(make_roadmap_list(catalog), style) + "\n" + list_text(make_kind_list(catalog), style) +
         "\nOne entry in full: aipath roadmap show ID\n";
}

std::string catalog_overview_markdown(const Catalog& catalog) {
  return list_markdown(make_roadmap_list(catalog)) + "\n" + list_markdown(make_kind_list(catalog));
}

std::string catalog_overview_csv(const Catalog& catalog) {
  return list_csv(make_kind_list(catalog));
}

std::string catalog_overview_json(const Catalog& catalog) {
  Json roadmaps = Json::array();
  for (const RoadmapHeader& roadmap : catalog.roadmaps)
    roadmaps.push_back(entry_fields(catalog, roadmap));
  Json counts = Json::object();
  for_each_kind([&](EntryKind kind) {
    counts[std::string(entry_kind_name(kind))] =
        visit_list(catalog, kind, [](const auto& list) { return list.size(); });
  });
  return json_text({{"schema", "aipath.roadmap-overview/1"},
                    {"roadmaps", std::move(roadmaps)},
                    {"counts", std::move(counts)}});
}

}  // namespace aipath

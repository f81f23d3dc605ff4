// SPDX-License-Identifier: MIT
#include "catalog/link.hpp"
#include "catalog/read_entries.hpp"
#include "diagnostics/closest_name.hpp"
#include "yaml/document.hpp"
#include <aipath/catalog/load.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

constexpr std::size_t max_catalog_skills = 200'000;

/// Reads the `roadmap:` headers of a roadmap's files first, since what it extends decides how entries are
/// read.
class RoadmapReader {
 public:
  RoadmapReader(Draft& draft, Diagnostics& diagnostics)
      : draft_(draft), diagnostics_(diagnostics), base_number_(draft.roadmap_number) {}

  void read(RoadmapFiles roadmap) {
    ++draft_.roadmap_number;
    draft_.overrides = false;
    std::deque<yaml::Document> documents;
    for (SourceFile& file : roadmap.files) {
      const auto file_index = static_cast<std::uint32_t>(draft_.catalog.files.size());
      draft_.catalog.files.push_back(file.path());
      const SourceFile& source = draft_.source_files.emplace_back(std::move(file));
      if (auto document = yaml::parse(source, file_index, {}, diagnostics_))
        documents.push_back(std::move(*document));
    }
    for (const yaml::Document& document : documents)
      read_header(document.root());
    for (const yaml::Document& document : documents)
      read_entries_of(document.root());
  }

 private:
  void read_header(yaml::Value root);
  void forget_base();
  void read_entries_of(yaml::Value root);
  void read_interview(yaml::Value value);
  void read_drop(yaml::Value value);
  void read_renames(yaml::Value value);
  void read_groups(yaml::Value value, std::map<std::string, std::vector<std::string>>& groups);
  /// Calls `visit(key, value)` for every pair of a map whose keys are text.
  template <class Visit>
  void for_each_pair(yaml::Value map, std::string_view what, Visit visit);

  Draft& draft_;
  Diagnostics& diagnostics_;
  std::uint32_t base_number_;  ///< of the roadmap that was there before the first file
};

/// A working copy of the shipped roadmap takes its place: everything of it goes but the files that places
/// refer to.
void RoadmapReader::forget_base() {
  std::vector<std::string> files = std::move(draft_.catalog.files);
  draft_.catalog = Catalog{};
  draft_.catalog.files = std::move(files);
  draft_.symbols = Symbols{};
  draft_.provenance_index.clear();
}

void RoadmapReader::read_header(yaml::Value root) {
  if (!root.is_map()) return;  // reported with the entries
  yaml::MapReader keys(root, "a roadmap file", diagnostics_);
  const auto value = keys.find("roadmap");
  if (!value) return;
  RoadmapHeader header;
  YamlArchive archive(draft_, diagnostics_, *value, "roadmap", true);
  describe(archive, header);
  archive.report_unknown_keys();
  const auto& known = draft_.catalog.roadmaps;
  const auto with_id = [&](const std::string& id) {
    return std::find_if(known.begin(), known.end(), [&](const RoadmapHeader& r) { return r.id == id; });
  };
  const bool is_known = !header.id.empty() && with_id(header.id) != known.end();
  if (is_known && draft_.roadmap_number == base_number_ + 1) {
    forget_base();
  } else if (is_known) {
    yaml::report(diagnostics_, *value, "duplicate-id",
                 fmt::format("a roadmap '{}' is loaded already", header.id));
    return;
  }
  if (!header.extends.empty() && with_id(header.extends) == known.end()) {
    std::vector<std::string_view> ids;
    for (const RoadmapHeader& roadmap : known)
      ids.push_back(roadmap.id);
    yaml::report(diagnostics_,
                 yaml::MapReader(*value, "roadmap", diagnostics_).find("extends").value_or(*value),
                 "unknown-roadmap", fmt::format("no roadmap '{}' to extend", header.extends),
                 did_you_mean(header.extends, ids));
  }
  draft_.overrides = draft_.overrides || !header.extends.empty();
  draft_.catalog.roadmaps.push_back(std::move(header));
}

void RoadmapReader::read_entries_of(yaml::Value root) {
  yaml::MapReader keys(root, "a roadmap file", diagnostics_);
  (void)keys.find("roadmap");
  const auto entries = [&](std::string_view key, auto& list, SymbolTable& table) {
    if (const auto value = keys.find(key)) read_entries(draft_, diagnostics_, *value, list, table);
  };
  Catalog& c = draft_.catalog;
  Symbols& s = draft_.symbols;
  if (const auto drop = keys.find("drop")) read_drop(*drop);
  entries("sources", c.sources, s.sources);
  entries("categories", c.categories, s.categories);
  entries("skills", c.skills, s.skills);
  entries("roles", c.roles, s.roles);
  entries("uplift_classes", c.uplift_classes, s.uplift_classes);
  entries("uplift_evidence", c.uplift_evidence, s.uplift_evidence);
  entries("uplift_rules", c.uplift_rules, s.uplift_rules);
  entries("certifications", c.certifications, s.certifications);
  entries("resources", c.resources, s.resources);
  entries("projects", c.projects, s.projects);
  entries("practice_rules", c.practice_rules, s.practice_rules);
  entries("markets", c.markets, s.markets);
  entries("decisions", c.decisions, s.decisions);
  entries("questions", c.questions, s.questions);
  entries("learning_stages", c.learning_stages, s.learning_stages);
  if (const auto interview = keys.find("interview")) read_interview(*interview);
  if (const auto renames = keys.find("renames")) read_renames(*renames);
  if (const auto splits = keys.find("splits")) read_groups(*splits, c.succession.splits);
  if (const auto merges = keys.find("merges")) read_groups(*merges, c.succession.merges);
  keys.report_unknown_keys();
}

void RoadmapReader::read_interview(yaml::Value value) {
  yaml::MapReader keys(value, "interview", diagnostics_);
  if (const auto topics = keys.find("topics"))
    read_entries(draft_, diagnostics_, *topics, draft_.catalog.topics, draft_.symbols.topics);
  const auto steps = [&](std::string_view key, auto& list) {
    const auto sequence = keys.find(key);
    if (!sequence) return;
    if (!sequence->is_sequence()) {
      yaml::report(diagnostics_, *sequence, "wrong-type", fmt::format("{} must be a list", key));
      return;
    }
    list.clear();
    for (auto item = sequence->first(); item; item = item->next()) {
      YamlArchive archive(draft_, diagnostics_, *item, key, true);
      describe(archive, list.emplace_back());
      archive.report_unknown_keys();
    }
  };
  steps("answer_frame", draft_.catalog.answer_frame);
  steps("preparation", draft_.catalog.preparation);
  keys.report_unknown_keys();
}

template <class Visit>
void RoadmapReader::for_each_pair(yaml::Value map, std::string_view what, Visit visit) {
  const yaml::MapReader check(map, what, diagnostics_);
  if (!check.is_map()) return;
  for (auto key = map.first(); key;) {
    const auto value = key->next();
    if (!value) break;
    if (key->is_scalar()) visit(*key, *value);
    key = value->next();
  }
}

void RoadmapReader::read_drop(yaml::Value value) {
  std::map<std::string_view, SymbolTable*> tables;
  Symbols& s = draft_.symbols;
  tables["skills"] = &s.skills;
  tables["roles"] = &s.roles;
  tables["certifications"] = &s.certifications;
  tables["resources"] = &s.resources;
  tables["projects"] = &s.projects;
  tables["markets"] = &s.markets;
  tables["salaries"] = &s.salaries;
  tables["growth"] = &s.growth;
  tables["decisions"] = &s.decisions;
  tables["questions"] = &s.questions;
  tables["learning_stages"] = &s.learning_stages;
  yaml::MapReader keys(value, "drop", diagnostics_);
  for (auto& [key, table] : tables) {
    const auto ids = keys.find(key);
    if (!ids) continue;
    if (!ids->is_sequence()) {
      yaml::report(diagnostics_, *ids, "wrong-type", "a list of ids is expected here");
      continue;
    }
    for (auto id = ids->first(); id; id = id->next()) {
      const auto name = yaml::read_text(*id, diagnostics_);
      if (!name) continue;
      const auto symbol = table->find(*name);
      if (symbol && (*table)[*symbol].is_defined) {
        (*table)[*symbol].is_dropped = true;
      } else {
        yaml::report(diagnostics_, *id, fmt::format("unknown-{}", table->kind()),
                     fmt::format("no {} '{}' to drop", table->kind(), *name),
                     diagnostics_.wants_hints() ? did_you_mean(*name, table->defined_names()) : "");
      }
    }
  }
  keys.report_unknown_keys();
}

void RoadmapReader::read_renames(yaml::Value value) {
  for_each_pair(value, "renames", [&](yaml::Value old_id, yaml::Value new_id) {
    if (const auto name = yaml::read_text(new_id, diagnostics_)) {
      draft_.catalog.succession.renames[std::string(old_id.text())] = *name;
    }
  });
}

void RoadmapReader::read_groups(yaml::Value value, std::map<std::string, std::vector<std::string>>& groups) {
  for_each_pair(value, "splits and merges", [&](yaml::Value key, yaml::Value members) {
    std::vector<std::string>& names = groups[std::string(key.text())];
    names.clear();
    if (!members.is_sequence()) {
      yaml::report(diagnostics_, members, "wrong-type", "a list of ids is expected here");
      return;
    }
    for (auto member = members.first(); member; member = member->next()) {
      if (const auto name = yaml::read_text(*member, diagnostics_)) names.push_back(*name);
    }
  });
}

}  // namespace

std::optional<Catalog> load_catalog(Catalog base, std::vector<RoadmapFiles> roadmaps,
                                    Diagnostics& diagnostics) {
  Draft draft = draft_from(std::move(base));
  RoadmapReader reader(draft, diagnostics);
  for (RoadmapFiles& roadmap : roadmaps)
    reader.read(std::move(roadmap));
  if (draft.symbols.skills.size() > max_catalog_skills) {
    Diagnostic problem;
    problem.code = "too-many-values";
    problem.message = fmt::format("the catalogue has more than {} skills", max_catalog_skills);
    diagnostics.add(std::move(problem));
  }
  return link(draft, diagnostics);
}

}  // namespace aipath

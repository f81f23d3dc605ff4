// SPDX-License-Identifier: MIT
//
// What `aipath roi` prints for a small catalogue, as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the
// difference before it is committed.
#include "golden/golden_file.hpp"
#include "golden/loaded_texts.hpp"
#include <aipath/report/roi.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr const char* catalog_text = R"yaml(
roadmap: {id: small, title: Small, version: 1.0.0}
sources:
  - {id: poll, title: A poll, kind: survey, as_of: 2026-01, confidence: survey}
categories: [{id: code, name: Programming}]
skills:
  - {id: python, name: Python, category: code, hours: [10, 20, 40, 80, 160]}
  - {id: cloud, name: Cloud, category: code, hours: [10, 20, 40, 80, 160]}
  - {id: bad, name: "::error::skill", category: code, hours: [1, 2, 3, 4, 5]}
roles:
  - id: engineer
    name: AI Engineer
    requirements:
      - {skill: python, level: 4, importance: 5}
      - {skill: cloud, level: 3, importance: 4}
      - {skill: bad, level: 1, importance: 1}
uplift_classes:
  - {id: good, name: Good ones, uplift_percent: {low: 0, likely: 3, high: 8}, source: poll, confidence: estimate}
  - {id: weak, name: Weak ones, uplift_percent: {low: 0, likely: 0.3, high: 1}, source: poll}
certifications:
  - id: strong
    name: A strong one
    fee: {amount: 150, currency: USD}
    attempts_included: 2
    other_costs:
      - {item: Use of a cloud, low: 10, high: 50, currency: USD}
      - {item: Practice, amount: 40, currency: USD, optional: true}
    prep_hours: {low: 30, likely: 40, high: 60}
    validity_months: 12
    renewal: {cost: {amount: 75, currency: USD}, hours: 5, path: Pass it again}
    evidences: [{skill: python, level: 3}, {skill: cloud, level: 2}]
    uplift_class: good
    source: poll
  - {id: second, name: A second one, fee: {amount: 300, currency: USD}, prep_hours: 50, evidences: [{skill: cloud, level: 3}],
     requires: [{certification: strong}], uplift_class: good}
  - {id: weak, name: A weak one, fee: {amount: 100, currency: USD}, prep_hours: 60, evidences: [{skill: python, level: 4}],
     uplift_class: weak}
  - id: polled
    name: One with a poll
    fee: {amount: 100, currency: USD}
    prep_hours: 20
    evidences: [{skill: python, level: 4}]
    uplift_percent: {low: 0, likely: 5, high: 10}
    uplift_percent_source: poll
  - {id: free, name: A free one, fee: {amount: 0, currency: USD}, prep_hours: 10, evidences: [{skill: python, level: 1}],
     uplift_class: weak}
  - {id: nobody-knows, name: One without evidence, fee: {amount: 80, currency: USD}, prep_hours: 20,
     evidences: [{skill: cloud, level: 1}]}
  - {id: secret, name: One without a fee, prep_hours: 20, validity: unknown, evidences: [{skill: cloud, level: 1}], uplift_class: good}
  - {id: leaving, name: One that retires, fee: {amount: 90, currency: USD}, prep_hours: 20, retired_on: 2027-01-31,
     evidences: [{skill: cloud, level: 1}], uplift_class: good}
  - {id: gone, name: One that is gone, status: retired, retired_on: 2025-03, fee: {amount: 90, currency: USD}, prep_hours: 20,
     evidences: [{skill: cloud, level: 1}], uplift_class: good}
  - {id: partners, name: One for partners, status: restricted, fee: {amount: 90, currency: USD}, prep_hours: 20,
     evidences: [{skill: cloud, level: 1}], uplift_class: good}
  - {id: mine, name: One that is held, fee: {amount: 90, currency: USD}, prep_hours: 20, validity_months: 36,
     evidences: [{skill: cloud, level: 1}], uplift_class: good}
  - {id: lapsed, name: One that was held, fee: {amount: 90, currency: USD}, prep_hours: 20, validity_months: 12,
     evidences: [{skill: cloud, level: 1}], uplift_class: good}
  - {id: evil, name: "::error::[x](http://e) =1+1", fee: {amount: 90, currency: USD}, prep_hours: 20,
     evidences: [{skill: bad, level: 1}], uplift_class: good, requires: [{name: "| ::warning::x"}]}
projects:
  - {id: shop, title: A shop, hours: 30, evidences: [{skill: python, level: 2}, {skill: cloud, level: 2}]}
resources:
  - {id: book, title: A book, type: book, cost: {amount: 0, currency: USD}, hours: 25, teaches: [{skill: python, to_level: 2}]}
markets:
  - id: us
    region: US
    name: United States
    salaries:
      - {id: us-mid, role: engineer, seniority: mid, currency: USD, per: year, kind: base, year: 2026,
         percentiles: {p25: 90000, p50: 110000, p75: 140000}, sample_size: 300, source: poll}
      - {id: us-all, role: engineer, seniority: all, currency: EUR, per: year, kind: base, year: 2025,
         percentiles: {p50: 100000}, source: poll}
)yaml";

constexpr const char* learner_text = R"yaml(
name: Ada
role: engineer
region: US
salary: {amount: 60000, currency: USD}
hours_per_week: 6
skills: {python: 2, cloud: 1}
certifications: [{id: mine, date: 2025-05-01}, {id: lapsed, date: 2024-05-31}]
)yaml";

constexpr const char* student_text = R"yaml(
role: engineer
skills: {python: 2}
)yaml";

constexpr PartialDate today{2026, 11, 24};

const CertificationReturn& return_of(const Catalog& catalog, const RoiReport& report, const std::string& id) {
  return *std::find_if(report.certifications.begin(), report.certifications.end(),
                       [&](const CertificationReturn& r) { return catalog[r.certification].id == id; });
}

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("roi/" + name, actual);
}

RoiView view_of(const Profile& profile) {
  return {.profile_name = profile.name, .aipath_version = "1.2.3"};
}

TEST(RoiGolden, RankingWithEveryVerdict) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const RoiReport report = find_roi(catalog, ada, {0}, today);
  RoiView view = view_of(ada);
  expect_golden("ranking.txt", roi_text(catalog, report, view, {}));
  expect_golden("ranking-narrow.txt", roi_text(catalog, report, view, {.width = 50}));
  view.show_all = true;
  expect_golden("ranking-all.md", roi_markdown(catalog, report, view));
  view.is_wide = true;
  expect_golden("ranking-wide.txt", roi_text(catalog, report, view, {}));
  expect_golden("ranking.json", roi_json(catalog, report, view));
  expect_golden("ranking.csv", roi_csv(catalog, report));
}

TEST(RoiGolden, RankingWithoutASalary) {
  const Catalog catalog = load(catalog_text);
  const Profile student = load_learner(catalog, student_text);
  const RoiReport report = find_roi(catalog, student, {0}, today);
  expect_golden("student.txt", roi_text(catalog, report, {}, {}));
}

TEST(RoiGolden, OneCertificationInFull) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const RoiReport report = find_roi(catalog, ada, {0}, today);
  const CertificationReturn& strong = return_of(catalog, report, "strong");
  const RoiView view = view_of(ada);
  expect_golden("detail.txt", roi_detail_text(catalog, report, strong, view, {}));
  expect_golden("detail-narrow.txt", roi_detail_text(catalog, report, strong, view, {.width = 50}));
  expect_golden("detail.md", roi_detail_markdown(catalog, report, strong, view));
  expect_golden("detail.json", roi_detail_json(catalog, report, strong, view));
}

TEST(RoiGolden, HostileNames) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const RoiReport report = find_roi(catalog, ada, {0}, today);
  const CertificationReturn& evil = return_of(catalog, report, "evil");
  expect_golden("hostile.txt", roi_detail_text(catalog, report, evil, {}, {}));
  expect_golden("hostile.md", roi_detail_markdown(catalog, report, evil, {}));
}

TEST(RoiGolden, BestSet) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const RoiReport report = find_roi(catalog, ada, {0}, today);
  const SetReport set = find_best_set(catalog, ada, report, {.money = 200, .hours = 120});
  const RoiView view = view_of(ada);
  expect_golden("set.txt", roi_set_text(catalog, report, set, view, {}));
  expect_golden("set.json", roi_set_json(catalog, report, set, view));
  const SetReport none = find_best_set(catalog, ada, report, {.money = 0, .hours = 0});
  expect_golden("set-none.txt", roi_set_text(catalog, report, none, view, {}));
}

TEST(RoiGolden, MoveToARole) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const RoleMove move = find_role_move(catalog, ada, {0}, today, 500);
  const RoiView view = view_of(ada);
  expect_golden("move.txt", role_move_text(catalog, move, view, {}));
  expect_golden("move.json", role_move_json(catalog, move, view));
  const Profile student = load_learner(catalog, student_text);
  expect_golden("move-student.txt",
                role_move_text(catalog, find_role_move(catalog, student, {0}, today, 0), {}, {}));
}

}  // namespace
}  // namespace aipath

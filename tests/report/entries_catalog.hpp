// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/load.hpp>

#include <stdexcept>
#include <string>
#include <utility>

namespace aipath {

/// A catalogue read from one text; throws if there is anything wrong with it.
inline Catalog catalog_from(const std::string& yaml) {
  RoadmapFiles files{.path = "small.yaml", .files = {}};
  files.files.emplace_back("small.yaml", yaml);
  Diagnostics diagnostics;
  std::optional<Catalog> catalog = load_catalog({}, {std::move(files)}, diagnostics);
  if (!catalog)
    throw std::logic_error(diagnostics.all().empty() ? "no catalogue" : diagnostics.all().front().message);
  return std::move(*catalog);
}

/// One or two entries of every kind.
inline Catalog small_catalog() {
  return catalog_from(R"(roadmap: {id: small, title: A small roadmap, version: 1.2.0}
sources:
  - {id: paper, title: A paper, publisher: A journal, kind: research, url: "https://example.org/p", as_of: 2024-05, confidence: survey}
  - {id: ours, title: Our estimate, kind: estimate, as_of: 2026-11, confidence: estimate, note: Made by hand}
categories:
  - {id: programming, name: Programming}
  - {id: models, name: Language models}
skills:
  - id: rag
    name: Retrieval-augmented generation
    category: models
    summary: Answering from documents that are searched first
    aliases: [retrieval augmented generation]
    ambiguous_aliases: [grounding]
    prerequisites:
      - {skill: python, min_level: 2, for: 2, kind: hard, reason: Retrieval is written in code}
    hours: [2, {low: 6, likely: 10, high: 18}, 30, 80, 200]
    hours_source: ours
    half_life_months: {value: 11, source: paper, note: From a curve}
    levels:
      1: can say when it beats fine-tuning
      3: can choose how long the passages are and show what that does to the answers of a whole set of questions
    advert_share: {value: 0.072, source: paper}
    source: paper
  - {id: python, name: Python, category: programming, hours: [10, 20, 40, 80, 160], source: ours}
  - {id: java, name: Java, category: programming, hours: [10, 20, 40, 80, 160], source: ours}
roles:
  - id: ai-engineer
    name: AI Engineer
    aliases: [genai engineer]
    summary: Builds software around models
    onet: {code: 15-1252.00, title: Software Developers, fit: nearest, source: paper}
    growth: [claim]
    requirements:
      - {name: one language, importance: 3, any_of: [{skill: python, level: 3, advert_share: 0.5}, {skill: java, level: 3}]}
      - {skill: rag, level: 3, importance: 5, advert_share: 0.2}
    source: ours
    advert_share_source: paper
certifications:
  - id: old-exam
    name: Old exam
    status: retired
    retired_on: 2026-03-31
    replaced_by: [new-exam]
    prep_hours: 10
    evidences: [{skill: rag, level: 2}]
    source: paper
  - id: new-exam
    name: New exam
    vendor: Vendor
    exam_code: NEW-01
    status: active
    level: associate
    fee: {amount: 150, currency: USD}
    programme_cost: {low: 150, high: 250, currency: USD}
    other_costs:
      - {item: Practice exam, amount: 40, currency: USD, optional: true, confidence: unverified}
      - {item: Subscription, low: 10, high: 20, currency: USD, per: month, months: 4}
    prep_hours: {low: 15, high: 40}
    prep_hours_source: ours
    validity_months: 36
    renewal: {cost: {amount: 50, currency: USD}, hours: 10, path: Pass it again}
    evidences: [{skill: rag, level: 2}, {skill: python, level: 2}]
    pass_probability: 0.7
    uplift_class: associate
    source: paper
uplift_classes:
  - {id: associate, name: Associate exams, uplift_percent: {low: 0, likely: 2, high: 6}, basis: A guess, source: ours}
uplift_evidence:
  - {id: raise, finding: Some got a raise, figures: {share_with_raise: 0.37}, bias: Run by a vendor, source: paper}
uplift_rules:
  - {id: best-counts, rule: The best one counts whole, source: ours}
resources:
  - id: course
    title: A course
    type: course
    cost: {amount: 49, currency: USD}
    cost_per: month
    cost_months: 3
    hours: 60
    teaches: [{skill: python, to_level: 2}, {skill: rag, from_level: 1, to_level: 2}]
    source: ours
projects:
  - id: chatbot
    title: Chatbot
    goal: Answer from documents
    difficulty: beginner
    hours: {low: 30, high: 50}
    evidences: [{skill: rag, level: 3}]
    deliverables: [README, Tests]
    roles: [ai-engineer]
    source: ours
practice_rules:
  - {id: start-small, rule: Start small, source: paper}
markets:
  - id: us
    region: US
    name: United States
    note: Kinds of pay are never mixed.
    salaries:
      - {id: us-ai, role: ai-engineer, seniority: all, currency: USD, per: year, kind: base-wage, year: 2024,
         percentiles: {p25: 82630, p50: 112590, p75: 155810}, sample_size: 120, source: paper}
      - {id: us-top, role: ai-engineer, seniority: senior, place: Boston, currency: USD, per: year, kind: base-plus-stock,
         year: 2025, range: {low: 300000, high: 400000}, source: ours}
    growth:
      - {id: claim, scope: AI jobs, percent: 23, period: 2024-34, start: 2024, end: 2034, disputed: true, source: paper,
         note: Nobody else says so}
    premiums:
      - {id: ai-premium, claim: Adverts that ask AI, percent: 56, previous_percent: 25, previous_year: 2023, source: paper}
    factors:
      - {against: GB, factor: 1.6, source: ours}
    checks:
      - {id: two-rows, role: ai-engineer, rows: [us-ai, us-top], ratio: 1.42, source: ours}
decisions:
  - id: language
    question: "Python or Java?"
    options: [{id: python, name: Python, skill: python}, {id: java, name: Java, skill: java}]
    criteria:
      - {id: libraries, name: Libraries for models, ask: "Will you train models?", weight: 4, scores: {python: 5, java: 2},
         why: Most are written for Python, disputed: true}
    notes: [Both can be learnt]
    source: ours
interview:
  topics:
    - {id: coding, name: Coding, asks: Whether you can write code, source: paper}
  answer_frame:
    - {step: 1, name: Clarify, detail: Ask who uses it}
  preparation:
    - {weeks_before: 8, task: Compare the role with your skills}
questions:
  - {id: q001, topic: coding, skills: [rag], difficulty: hard, question: "When do you retrieve?", answer_points: [For facts,
     Not for tone], source: paper}
learning_stages:
  - {id: first, name: The first stage, skills: [python], source: ours}
renames: {python-basics: python}
splits: {languages: [python, java]}
merges: {rag: [retrieval, generation]}
)");
}

}  // namespace aipath

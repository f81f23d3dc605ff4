// SPDX-License-Identifier: MIT
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"
#include <aipath/analysis/references.hpp>

namespace aipath {

EntryPage topic_page(const Catalog& catalog, TopicId id) {
  const InterviewTopic& topic = catalog[id];
  EntryPage page;
  page.title = topic.name;
  page.subtitle = subtitle_text(EntryKind::topics, topic.id, {"of interviews"});
  PageSection asks;
  if (!topic.asks.empty()) asks.paragraphs.push_back(topic.asks);
  add_section(page, std::move(asks));
  PageSection questions;
  questions.heading = "Questions";
  questions.table = page_table({"id", "difficulty", "question"});
  for (const std::size_t index : questions_of(catalog, id)) {
    const InterviewQuestion& question = catalog.questions[index];
    add_row(*questions.table, {question.id, question.difficulty, question.question});
  }
  add_section(page, std::move(questions));
  (void)cite(page, topic.provenance);
  return page;
}

EntryPage question_page(const Catalog& catalog, const InterviewQuestion& question) {
  EntryPage page;
  page.title = question.question;
  page.subtitle =
      subtitle_text(EntryKind::questions, question.id, {question.difficulty, catalog[question.topic].name});
  std::vector<std::string> skills;
  for (const SkillId skill : question.skills)
    skills.push_back(catalog[skill].id);
  PageSection facts;
  add_fact(facts, "Topic", catalog[question.topic].id);
  add_fact(facts, "Skills", joined(skills));
  add_section(page, std::move(facts));
  add_section(page, {.heading = "A good answer", .bullets = question.answer_points});
  (void)cite(page, question.provenance);
  return page;
}

}  // namespace aipath

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the dialogues of `aipath choose` in a terminal of its own.

Usage: choose_pty_test.py AIPATH
"""

from dialogue import CTRL_C, DialogueCase, main

TOOL = """roadmap: {id: tools, title: Tools, version: 1.0.0}
decisions:
  - id: tool
    question: Which tool?
    options: [{id: hammer, name: Hammer}, {id: saw, name: Saw}]
    criteria:
      - {id: force, name: Force, ask: "Is there much to hit?", weight: 4, scores: {hammer: 5, saw: 2}}
      - {id: clean, name: Clean cuts, ask: "Will it be seen?", weight: 2, scores: {hammer: 2, saw: 5}}
"""


class ChooseTest(DialogueCase):
    def ask(self, *arguments: str, **variables: str):
        (self.folder / "tools.yaml").write_text(TOOL, encoding="utf-8")
        return self.start("choose", "tool", "--roadmap", "tools.yaml", "--date", "2026-11-24", *arguments, **variables)

    def test_answers_are_asked_and_may_be_taken_back(self) -> None:
        dialogue = self.ask()
        dialogue.answer("Is there much to hit?", "5")
        dialogue.answer("Will it be seen?", "b")
        dialogue.answer("Is there much to hit?", "0")
        dialogue.answer("Will it be seen?", "s")
        self.assertEqual(dialogue.finish(), 0)
        self.assertIn("Saw leads with 5.00 of 5", dialogue.output)
        self.assertIn("force 0 (no); the other criterion counts", dialogue.output)

    def test_who_quits_sees_the_result_so_far(self) -> None:
        dialogue = self.ask(TERM="dumb")
        dialogue.answer("0 to 5", "5\n")
        dialogue.answer("0 to 5", "q\n")
        self.assertEqual(dialogue.finish(), 0)
        self.assertIn("Hammer leads", dialogue.output)
        self.assertIn("force 5 (yes); the other criterion counts", dialogue.output)

    def test_who_interrupts_sees_none(self) -> None:
        dialogue = self.ask()
        dialogue.answer("Is there much to hit?", CTRL_C)
        self.assertEqual(dialogue.finish(), 130)
        self.assertTrue(dialogue.settings_are_restored())
        self.assertNotIn("leads", dialogue.output)

    def test_nothing_is_asked_of_who_answers_or_wants_no_questions(self) -> None:
        for arguments in (["--answer", "force=1"], ["--neutral"], ["--format", "md"], ["-o", "out.txt"]):
            dialogue = self.ask(*arguments)
            self.assertEqual(dialogue.finish(), 0)
            self.assertNotIn("much to hit? ", dialogue.output.split("Answers that")[0])


if __name__ == "__main__":
    main()

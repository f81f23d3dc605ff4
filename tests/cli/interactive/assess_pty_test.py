#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the dialogues of `aipath assess` in a terminal of its own, and looks at how its lists are drawn and searched.

Usage: assess_pty_test.py AIPATH
"""

from pathlib import Path

from dialogue import CTRL_C, ENTER, ESCAPES, UP, DialogueCase, main

SOURCE = Path(__file__).resolve().parents[3]
ESCAPE, BACKSPACE = "\x1b", "\x7f"


class AssessTest(DialogueCase):
    def test_assess_asks_the_oldest_first_and_keeps_the_rest(self) -> None:
        text = (
            "# my profile\nrole: clown\nskills:   # all of them\n  whistling: 1      # since school\n"
            "  juggling: {level: 2.5, last_used: 2025-03}\n"
            "  knitting: {level: 1, evidence: [{kind: course, date: 2024}]}\nname: 'Zoë'\n"
        )
        (self.folder / "profile.yaml").write_text(text, encoding="utf-8")
        dialogue = self.start("assess", "--date", "2026-11-24")
        dialogue.answer("Knitting · 1 of 3 skills", "s")
        dialogue.answer("So far 2.5", "3")
        dialogue.answer("Whistling · 3 of 3 skills", "4")
        self.assertEqual(dialogue.finish(), 0)
        self.assertTrue(dialogue.settings_are_restored())
        self.assertIn("2 skills rated", dialogue.output)
        changed = text.replace("whistling: 1 ", "whistling: 4 ").replace("2.5, last_used: 2025-03", "3, last_used: 2026-11-24")
        self.assertEqual(self.profile(), changed)

    def test_assess_writes_each_answer_at_once(self) -> None:
        (self.folder / "profile.yaml").write_text("skills: {knitting: 1}\n", encoding="utf-8")
        dialogue = self.start("assess", "juggling", "knitting", "./profile.yaml")
        dialogue.answer("Juggling · 1 of 2 skills", "2")
        dialogue.answer("Knitting · 2 of 2 skills", CTRL_C)
        self.assertEqual(dialogue.finish(), 130)
        self.assertEqual(self.profile(), "skills: {knitting: 1, juggling: 2}\n")

    def test_a_dumb_terminal_assesses_with_typed_numbers(self) -> None:
        (self.folder / "profile.yaml").write_text("skills: {knitting: 1}\n", encoding="utf-8")
        dialogue = self.start("assess", TERM="dumb")
        dialogue.answer("0 to 5 (Enter: 1), b back, s skip, q quit: ", "7\n")
        dialogue.answer("'7' is none of these.", "\n")
        self.assertEqual(dialogue.finish(), 0)
        self.assertNotIn("\x1b", dialogue.output)
        self.assertEqual(self.profile(), "skills: {knitting: 1}\n")

    def test_no_color_leaves_out_colour_only(self) -> None:
        (self.folder / "profile.yaml").write_text("skills: {knitting: 1}\n", encoding="utf-8")
        dialogue = self.start("assess", NO_COLOR="1")
        shown = dialogue.wait_for("q quit")
        self.assertNotIn("\x1b[1m", shown)
        dialogue.send("q")
        self.assertEqual(dialogue.finish(), 0)

    def test_lists_fit_narrow_terminals(self) -> None:
        (self.folder / "profile.yaml").write_text("skills: {juggling: 1}\n", encoding="utf-8")
        for columns in (80, 50, 40, 30):
            dialogue = self.start("assess", columns=columns, rows=12)
            shown = dialogue.wait_for("quit")
            self.assertLess(max(map(len, ESCAPES.sub("", shown).splitlines())), columns)
            dialogue.send("q")
            self.assertEqual(dialogue.finish(), 0)

    def test_the_screen_in_the_tutorial_is_what_is_drawn(self) -> None:
        tutorial = (SOURCE / "docs" / "tutorial.md").read_text(encoding="utf-8")
        screen = tutorial.split("```text\n")[1].split("```")[0].splitlines()
        (self.folder / "profile.yaml").write_text("skills: {rest-apis: 0}\n", encoding="utf-8")
        dialogue = self.start("assess")
        shown = ESCAPES.sub("", dialogue.wait_for("q quit")).splitlines()
        self.assertEqual(shown, screen)
        dialogue.send("q")
        self.assertEqual(dialogue.finish(), 0)


class SearchTest(DialogueCase):
    """Lists, here that of all roles, found by typing."""

    def roles(self):
        dialogue = self.start("init", rows=40)
        dialogue.wait_for("Which role do you want?")
        dialogue.wait_for("q quit")
        return dialogue

    def chosen(self, *keys: str) -> str:
        """What is chosen after these keys, each sent when the list is drawn after the one before."""
        dialogue = self.roles()
        for key in keys:
            dialogue.send(key)
            dialogue.wait_for("\x1b[J")
        dialogue.send(ENTER)
        dialogue.wait_for("Role: ")
        role = dialogue.wait_for("\n").strip()
        dialogue.send(CTRL_C)
        self.assertEqual(dialogue.finish(), 130)
        (self.folder / ".aipath" / "init.yaml").unlink()
        return role

    def test_letters_find_the_first_entry_that_begins_so(self) -> None:
        self.assertEqual(self.chosen("n"), "NLP Engineer")
        self.assertEqual(self.chosen("m", "l", "o"), "MLOps Engineer")
        self.assertEqual(self.chosen("c", "l", "o"), "Clown of all trades")

    def test_a_slash_lets_a_search_begin_with_the_letter_of_a_command(self) -> None:
        self.assertEqual(self.chosen("/", "s", "o"), "Software Engineer")

    def test_escape_and_arrows_end_a_search(self) -> None:
        self.assertEqual(self.chosen("m", UP, "c", "l", BACKSPACE), self.chosen("c"))
        self.assertEqual(self.chosen("m", ESCAPE, "c"), self.chosen("c"))

    def test_what_is_sought_is_shown_and_what_finds_nothing_is_not(self) -> None:
        dialogue = self.roles()
        for keys, text in (("m", "m"), ("ßl", "ml"), (BACKSPACE, "m")):
            dialogue.send(keys)
            dialogue.wait_for(f"Find: {text} (Enter")
        dialogue.send("s")  # a letter of the search, not the command
        dialogue.wait_for("Find: m (Enter")
        dialogue.send(ESCAPE)
        dialogue.wait_for("q quit")
        dialogue.send("q")
        self.assertEqual(dialogue.finish(), 0)


if __name__ == "__main__":
    main()

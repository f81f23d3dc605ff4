#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the dialogues of `aipath init` in a terminal of its own.

Usage: init_pty_test.py AIPATH
"""

import signal

from dialogue import CTRL_C, CTRL_D, DOWN, END, ENTER, ESCAPES, UP, DialogueCase, main


class InitTest(DialogueCase):
    def test_a_whole_init_with_arrows_back_skip_interrupt_and_resume(self) -> None:
        first = self.start("init")
        first.answer("Which role do you want?", END + ENTER)
        first.answer("Role: Clown of all trades", "")
        first.answer("At which seniority?", UP + DOWN + DOWN + ENTER)
        first.answer("Seniority: senior", "")
        first.answer("What is your name?", "Zoë Ångström-李\r")
        first.answer("Where do you want to work?", "s")
        first.answer("How many hours", "many\r")
        first.answer("Please type a number from 0.1 to 168.", "8.5\r")
        first.answer("How much money", "500 usd\r")
        shown = first.wait_for("Juggling · 1 of 3 skills")
        shown += first.wait_for("q quit")
        self.assertIn("can keep three in the air", shown)
        self.assertNotIn("asked", shown)
        first.send("3")
        first.answer("Whistling · 2 of 3 skills", "b")
        first.answer("Juggling · 1 of 3 skills", UP + ENTER)
        first.answer("Juggling: 2, can keep three in the air", "")
        first.answer("Whistling · 2 of 3 skills", "s")
        first.answer("Knitting · 3 of 3 skills", CTRL_C)
        self.assertEqual(first.finish(), 130)
        self.assertIn("'.aipath/init.yaml'; the same command goes on with them", first.output)
        self.assertTrue(first.settings_are_restored())
        self.assertTrue(first.output.rstrip().rfind("\x1b[?25h") > first.output.rfind("\x1b[?25l"))
        self.assertFalse((self.folder / "profile.yaml").exists())
        self.assertEqual((self.folder / ".aipath" / "init.yaml").stat().st_mode & 0o777, 0o600)
        self.assertEqual(sorted(p.name for p in (self.folder / ".aipath").iterdir()), ["init.yaml"])

        second = self.start("init")
        second.answer("Go on from there?", ENTER)
        second.answer("Knitting · 3 of 3 skills", "1")
        self.assertEqual(second.finish(), 0)
        self.assertTrue(second.settings_are_restored())
        self.assertIn("Wrote 'profile.yaml' with 2 skills", second.output)
        self.assertFalse((self.folder / ".aipath").exists())
        profile = self.profile()
        for line in (
            'name: "Zoë Ångström-李"',
            "role: clown ",
            "seniority: senior ",
            "# region: US ",
            "hours_per_week: 8.5 ",
            "budget: {amount: 500, currency: USD} ",
            "  juggling: 2 ",
            "  # whistling: 0 ",
            "  knitting: 1 ",
        ):
            self.assertIn("\n" + line, profile)

    def test_ctrl_c_at_every_question_keeps_what_was_answered(self) -> None:
        keys = [ENTER, ENTER, "\r", "s", "\r", "\r", "1", "1", "1"]
        titles = ["Which role", "At which", "your name", "Where do", "hours a week", "money", "1 of 3", "2 of 3", "3 of 3"]
        for count in range(1, len(titles)):
            dialogue = self.start("init")
            dialogue.answer("Go on" if count > 1 else titles[0], ENTER if count > 1 else END + keys[0])
            if count > 1:
                dialogue.answer(titles[count - 1], keys[count - 1])
            dialogue.answer(titles[count], CTRL_C)
            self.assertEqual(dialogue.finish(), 130, titles[count])
            self.assertTrue(dialogue.settings_are_restored())
            self.assertFalse((self.folder / "profile.yaml").exists())
        dialogue = self.start("init")
        dialogue.answer("Go on", ENTER)
        dialogue.answer("3 of 3", "1")
        self.assertEqual(dialogue.finish(), 0)
        self.assertIn("juggling: 1 ", self.profile())

    def test_a_dumb_terminal_takes_typed_numbers(self) -> None:
        dialogue = self.start("init", "--role", "clown", "-o", "me.yaml", TERM="dumb")
        dialogue.answer("1 to 3 (Enter: 2)", "9\n")
        dialogue.answer("'9' is none of these.", "1\n")
        dialogue.answer("Name (Enter: skip", "\n")
        dialogue.answer("b back, s skip, q quit: ", "s\n\n\n3\nb\n2\n0\n1\n")  # pasted in one go
        self.assertEqual(dialogue.finish(), 0)
        self.assertNotIn("\x1b", dialogue.output)
        text = (self.folder / "me.yaml").read_text(encoding="utf-8")
        for line in ("seniority: entry", "  juggling: 2 ", "  whistling: 0 ", "  knitting: 1 "):
            self.assertIn("\n" + line, text)
        self.assertIn("See your gap with `aipath gap me.yaml`", dialogue.output)

    def test_end_of_input_stops_as_q_does(self) -> None:
        dialogue = self.start("init", "--role", "clown")
        dialogue.answer("At which seniority?", ENTER)
        dialogue.answer("What is your name?", CTRL_D)
        self.assertEqual(dialogue.finish(), 0)
        dialogue = self.start("init", "--role", "clown")
        dialogue.answer("Go on from there?", "q")
        self.assertEqual(dialogue.finish(), 0)
        self.assertTrue((self.folder / ".aipath" / "init.yaml").exists())

    def test_nothing_is_kept_before_the_first_answer(self) -> None:
        dialogue = self.start("init")
        dialogue.answer("Which role do you want?", CTRL_C)
        self.assertEqual(dialogue.finish(), 130)
        self.assertIn("No profile is written.", dialogue.output)
        self.assertFalse((self.folder / ".aipath").exists())

    def test_pasted_text_is_no_key(self) -> None:
        dialogue = self.start("init", "--role", "clown")
        dialogue.answer("At which seniority?", "\x1b[200~q3\r\x1b[201~" + UP + ENTER)
        dialogue.wait_for("Seniority: entry level")
        dialogue.send(CTRL_C)
        self.assertEqual(dialogue.finish(), 130)

    def test_a_resize_draws_the_list_again(self) -> None:
        dialogue = self.start("init", "--role", "clown")
        dialogue.answer("At which seniority?", "")
        dialogue.wait_for("q quit")
        dialogue.resize(30, 24)
        lines = ESCAPES.sub("", dialogue.wait_for("quit")).splitlines()
        self.assertIn("At which seniority?", lines)
        self.assertLess(max(map(len, lines)), 30)
        dialogue.send("q")
        self.assertEqual(dialogue.finish(), 0)

    def test_a_signal_that_ends_the_program_restores_the_terminal(self) -> None:
        dialogue = self.start("init", "--role", "clown")
        dialogue.wait_for("At which seniority?")
        dialogue.wait_for("q quit")
        self.assertFalse(dialogue.settings_are_restored())
        dialogue.process.terminate()
        self.assertEqual(dialogue.finish(), -signal.SIGTERM)
        self.assertTrue(dialogue.settings_are_restored())

    def test_no_color_leaves_out_colour_only(self) -> None:
        for variables, has_bold in (({}, True), ({"NO_COLOR": "1"}, False)):
            dialogue = self.start("init", "--role", "clown", **variables)
            shown = dialogue.wait_for("At which seniority?") + dialogue.wait_for("q quit")
            self.assertEqual("\x1b[1m" in shown, has_bold)
            dialogue.send("q")
            self.assertEqual(dialogue.finish(), 0)

    def test_a_profile_that_is_there_is_refused_before_the_first_question(self) -> None:
        (self.folder / "profile.yaml").write_text("{}\n", encoding="utf-8")
        dialogue = self.start("init")
        self.assertEqual(dialogue.finish(), 4)
        self.assertNotIn("Which role", dialogue.output)
        self.assertEqual(self.profile(), "{}\n")

    RESUME = (
        '{"basics": {"name": "Zoë Ångström-李", "location": {"countryCode": "US"}},'
        ' "work": [{"position": "Juggling clown", "startDate": "2023-01", "endDate": "2025-03"}],'
        ' "skills": [{"name": "Whistling", "level": "Expert"}, {"name": "Docker"}]}'
    )

    def test_a_resume_gives_presets_with_reasons_to_confirm(self) -> None:
        (self.folder / "resume.json").write_text(self.RESUME, encoding="utf-8")
        arguments = ("init", "--from", "resume.json", "--role", "clown", "--date", "2026-11-24")
        first = self.start(*arguments)
        first.answer("The resume has 2 years of jobs", ENTER)
        first.answer("Name (Enter: Zoë Ångström-李", "\r")
        first.answer("Where do you want to work?", ENTER)
        first.answer("How many hours", "\r")
        first.answer("How much money", "\r")
        first.wait_for("Juggling · 1 of 3 skills")
        self.assertIn("Things in the air", first.wait_for("Proposed 3: 'Juggling' in 1 job over 2 years, last used"))
        first.send(ENTER)
        first.answer("Whistling · 2 of 3 skills", CTRL_C)
        self.assertEqual(first.finish(), 130)
        self.assertFalse((self.folder / "profile.yaml").exists())

        second = self.start(*arguments)
        second.answer("Go on from there?", ENTER)
        second.answer("Proposed 3: 'Whistling' listed under skills only, called 'Expert'", "4")
        shown = second.wait_for("Knitting · 3 of 3 skills") + second.wait_for("q quit")
        self.assertNotIn("Proposed", shown)
        second.send("s")
        second.answer("The resume shows a skill that the role does not ask. Keep it?", ENTER)
        self.assertEqual(second.finish(), 0)
        profile = self.profile()
        for line in (
            'name: "Zoë Ångström-李"',
            "seniority: mid ",
            "region: US ",
            "  juggling: {level: 3, last_used: 2025-03, evidence: [{kind: job, date: 2025-03}]}",
            "  whistling: 4 ",
            "  # knitting: 0 ",
            "  docker: 2 ",
        ):
            self.assertIn("\n" + line, profile)
        self.assertNotIn("Proposed", profile)

    def test_proposals_are_readable_in_a_narrow_dumb_terminal(self) -> None:
        (self.folder / "resume.json").write_text(self.RESUME, encoding="utf-8")
        dialogue = self.start("init", "--from", "resume.json", "--role", "clown", TERM="dumb", columns=50)
        dialogue.answer("1 to 3 (Enter: 2)", "\n\n\n\n\n")
        dialogue.answer("Proposed 3: 'Juggling'", "\n\n2\n2\n")
        self.assertEqual(dialogue.finish(), 0)
        self.assertNotIn("\x1b", dialogue.output)
        self.assertLess(max(len(line) for line in dialogue.output.splitlines() if "Proposed" in line), 50)
        self.assertIn("  juggling: {level: 3,", self.profile())
        self.assertNotIn("docker", self.profile())

if __name__ == "__main__":
    main()

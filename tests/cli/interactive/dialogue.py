# SPDX-License-Identifier: MIT
"""A terminal in which the tests hold dialogues with aipath."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from pathlib import Path

SECONDS_TO_WAIT = 20
UP, DOWN, HOME, END, ENTER = "\x1b[A", "\x1b[B", "\x1b[H", "\x1b[F", "\r"
CTRL_C, CTRL_D = "\x03", "\x04"
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")

ROADMAP = """roadmap: {id: tiny, title: Tiny, version: 1.0.0}
categories: [{id: tiny-things, name: Tiny things}]
skills:
  - {id: juggling, name: Juggling, category: tiny-things, hours: [1, 2, 3, 4, 5], summary: Things in the air,
     levels: {1: can keep two in the air, 2: can keep three in the air, 3: can keep four in the air}}
  - {id: whistling, name: Whistling, category: tiny-things, hours: [1, 2, 3, 4, 5]}
  - {id: knitting, name: Knitting, category: tiny-things, hours: [1, 2, 3, 4, 5]}
roles:
  - {id: clown, name: Clown of all trades, requirements: [{skill: juggling, level: 3, importance: 5},
     {skill: whistling, level: 1, importance: 3}, {skill: knitting, level: 1, importance: 2}]}
"""


class Dialogue:
    """The program in a terminal."""

    program = ""

    def __init__(self, folder: Path, *arguments: str, columns: int = 80, rows: int = 24, **variables: str):
        kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LD_LIBRARY_PATH", "TMPDIR")}
        environment = kept | {"TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": str(folder)} | variables
        self.output = ""
        self.seen = 0
        # A terminal that we keep open, so that its settings can be looked at when the program is gone.
        self.terminal, self.inner = pty.openpty()
        self.resize(columns, rows, tell=False)
        self.settings = termios.tcgetattr(self.inner)
        self.process = subprocess.Popen(
            [Dialogue.program, *arguments],
            cwd=folder,
            env=environment,
            stdin=self.inner,
            stdout=self.inner,
            stderr=self.inner,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )

    def resize(self, columns: int, rows: int, tell: bool = True) -> None:
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell:
            self.process.send_signal(signal.SIGWINCH)

    def read_some(self, seconds: float) -> bool:
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if ready:
            self.output += os.read(self.terminal, 65536).decode("utf-8", "replace")
        return bool(ready)

    def wait_for(self, text: str) -> str:
        """Waits until the text is shown and returns what was shown from the last such text on."""
        end = time.monotonic() + SECONDS_TO_WAIT
        while text not in self.output[self.seen :]:
            if time.monotonic() > end or (self.process.poll() is not None and not self.read_some(0)):
                raise AssertionError(f"{text!r} is not shown; the terminal shows:\n{self.output}")
            self.read_some(0.1)
        end_of_text = self.output.index(text, self.seen) + len(text)
        shown, self.seen = self.output[self.seen : end_of_text], end_of_text
        return shown

    def send(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def answer(self, question: str, keys: str) -> None:
        self.wait_for(question)
        self.send(keys)

    def finish(self) -> int:
        end = time.monotonic() + SECONDS_TO_WAIT
        while self.process.poll() is None:
            if time.monotonic() > end:
                self.process.kill()
                raise AssertionError(f"the program does not end; the terminal shows:\n{self.output}")
            self.read_some(0.05)
        while self.read_some(0):
            pass
        return self.process.returncode

    def settings_are_restored(self) -> bool:
        return termios.tcgetattr(self.inner) == self.settings

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.terminal)
        os.close(self.inner)


class DialogueCase(unittest.TestCase):
    """A test with a folder of its own, in which lies the roadmap `tiny`."""

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        (self.folder / "tiny").mkdir()
        (self.folder / "tiny" / "roadmap.yaml").write_text(ROADMAP, encoding="utf-8")

    def start(self, *arguments: str, **options) -> Dialogue:
        dialogue = Dialogue(self.folder, *arguments, "--roadmap", "tiny", **options)
        self.addCleanup(dialogue.close)
        return dialogue

    def profile(self) -> str:
        return (self.folder / "profile.yaml").read_text(encoding="utf-8")


def main() -> None:
    """Runs the tests of the program that the first argument names."""
    Dialogue.program = os.path.abspath(sys.argv.pop(1))
    unittest.main()

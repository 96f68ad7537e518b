"""The other measurements of this folder, run one by one in a process of their own."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Printed:
    """What a script printed, or that it failed, and how it was called."""

    call: str
    text: str
    failed: bool = False

    def number(self, pattern: str) -> float | None:
        """The number in the first group of a pattern, or None where nothing fits."""
        found = re.search(pattern, self.text)
        return float(found.group(1).replace(",", "")) if found else None


def printed(script: str, *arguments: object) -> Printed:
    """Run a script and keep what it prints."""
    given = [str(each) for each in arguments]
    call = " ".join(["python", f"bench/{script}", *given])
    ended = subprocess.run(
        [sys.executable, str(HERE / script), *given], capture_output=True, text=True, check=False
    )
    if ended.returncode:
        last = (ended.stderr.strip().splitlines() or ["no message"])[-1]
        return Printed(call, f"failed: {last}", failed=True)
    return Printed(call, ended.stdout.strip())

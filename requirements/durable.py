"""Builds durable_rules where it can be built, and says in one line where it cannot.

It is compiled on this machine: it needs a C compiler and Python's headers, and does not build on
Python 3.13 or later by itself. Without it Groundswell's own reading fires the rules.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

REQUIREMENT = Path(__file__).with_name("durable.txt")
LOG = Path(sys.prefix) / "durable_rules.log"
WITHOUT = (
    "Groundswell's own reading fires the rules, with the same advice (see README, Installing)."
)


def main() -> None:
    """Build it, or say why not."""
    if find_spec("durable_rules_engine"):
        return
    if sys.version_info >= (3, 13) or sys.platform != "linux":
        print(f"durable_rules does not build here by itself: {WITHOUT}")  # noqa: T201
        return
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command = [*pip, "--no-build-isolation", "--require-hashes", "-r", str(REQUIREMENT)]
    with LOG.open("w") as log:
        done = subprocess.run(command, stdout=log, stderr=log, check=False)  # noqa: S603
    if done.returncode:
        print(f"durable_rules could not be built ({LOG} says why): {WITHOUT}")  # noqa: T201


if __name__ == "__main__":
    main()

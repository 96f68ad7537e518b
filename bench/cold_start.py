"""How long `groundswell advise` takes from nothing, beside importing what it builds on.

python bench/cold_start.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

CASE = Path(__file__).parent.parent / "cases" / "hong-kong-2019.yaml"
SCRIPT = Path(sys.executable).with_name("groundswell")
COMMAND = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "groundswell"]
ADVISE = [*COMMAND, "advise", str(CASE)]
ENVIRONMENT = {name: v for name, v in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As on a user's machine, where Python keeps what it compiled."""

IMPORTS = [sys.executable, "-c", "import pydantic, jinja2, click"]


def seconds(command: list[str]) -> float:
    """How long a command takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    return time.perf_counter() - start


def cold_start(rounds: int) -> list[tuple[float, float]]:
    """Seconds for the advice and for the imports, in turn; the first pair warms the disk up."""
    return [(seconds(ADVISE), seconds(IMPORTS)) for _ in range(rounds + 1)][1:]


def main() -> None:
    """Print the figures."""
    pairs = cold_start(20)
    advise, imports = (median(each) for each in zip(*pairs, strict=True))
    ratios = sorted(one / other for one, other in pairs)
    print(f"groundswell advise: {advise:.3f} s; the imports alone: {imports:.3f} s")
    print(f"{median(ratios):.2f} times as long ({ratios[0]:.2f} to {ratios[-1]:.2f})")


if __name__ == "__main__":
    main()

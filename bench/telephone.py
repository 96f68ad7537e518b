"""How fast the page without a network is on a slow telephone: a browser four times slowed down.

Run with the Python that Groundswell is installed in: python bench/telephone.py [TIMES-SLOWER]

It answers whole questionnaires by chance, and says how long the first question took from opening the
file, and each answer until the next page stands there.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

from chromium import chromium  # noqa: E402 - it stands beside the tests
from groundswell import load_packs  # noqa: E402
from groundswell.engine.portable.page import page  # noqa: E402

WALKS = 6
QUESTIONS = 40
ANSWER = """number => {
  const before = performance.now();
  const form = document.querySelector("form.question");
  const choices = form.querySelectorAll("input[name=answer]");
  if (choices.length) choices[number % choices.length].checked = true;
  const typed = form.querySelector("#answer");
  if (typed) typed.value = "3";
  form.requestSubmit();
  document.body.offsetHeight;
  return performance.now() - before;
}"""


def main() -> None:
    """Print the figures."""
    slower = float(sys.argv[1]) if len(sys.argv) > 1 else 4
    random = Random(1)
    first, answers = [], []
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        file = Path(folder) / "page.html"
        file.write_text(page([load_packs()]), encoding="utf-8")
        for _ in range(WALKS):
            context = browser.new_context(offline=True, viewport={"width": 390, "height": 844})
            shown = context.new_page()
            session = context.new_cdp_session(shown)
            session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
            before = perf_counter()
            shown.goto(file.as_uri())
            shown.evaluate("document.querySelector('.buttons button').click()")
            shown.wait_for_selector("form.question")
            first.append(perf_counter() - before)
            for _ in range(QUESTIONS):
                if not shown.locator("form.question").count():
                    if not shown.locator(".buttons button.second").count():
                        break
                    shown.evaluate("document.querySelectorAll('.buttons button')[1].click()")
                    continue
                answers.append(shown.evaluate(ANSWER, random.randrange(4)))
            context.close()
    print(f"{slower:g} times slower, {len(answers)} answers in {WALKS} questionnaires:")
    print(f"first question: median {median(first):.2f} s, longest {max(first):.2f} s")
    ordered = sorted(answers)
    last = ordered[int(len(ordered) * 0.95)]
    print(f"an answer: median {median(answers):.0f} ms, 95 of 100 within {last:.0f} ms")
    print(f"longest {ordered[-1]:.0f} ms")


if __name__ == "__main__":
    main()

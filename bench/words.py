"""How long reports are, and how much of each stands word for word in another one.

Run with the Python that Groundswell is installed in, with case files or without, which takes the worked
ones: python bench/words.py [CASE …]

A page is cut into lines and cells of tables, and these into sentences. The share of a page that is
shared is the number of words in sentences that another page has as well, among all its words. A chart
is left out of both.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from groundswell import advise
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.illustrations import NONE
from groundswell.engine.reports.report import markdown

ROOT = Path(__file__).parent.parent
MOST_SHARED = 12
"""How many of the sentences that take most words on all pages are named."""


def sentences(page: str) -> Iterator[str]:
    """The sentences of a page, without the signs of Markdown."""
    for line in page.splitlines():
        for cell in line.strip("|").split("|") if line.startswith("|") else [line]:
            for part in re.split(r"(?<=[.?!:;])\s+", cell):
                words = " ".join(re.sub(r"[*#>`|]|^\s*(?:-|\d+\.)\s", " ", part).split())
                if re.search(r"\w", words):
                    yield words


def main() -> None:
    """Print the figures."""
    paths = [Path(each) for each in sys.argv[1:]] or sorted((ROOT / "cases").glob("*.yaml"))
    pages = [[*sentences(markdown(advise(read_case(path)), pictures=NONE))] for path in paths]
    on_pages = Counter(sentence for page in pages for sentence in {*page})
    words = [sum(len(each.split()) for each in page) for page in pages]
    shared = [
        sum(len(each.split()) for each in page if on_pages[each] > 1) / whole
        for page, whole in zip(pages, words, strict=True)
    ]
    print(f"{len(pages)} reports: median {median(words):,.0f} words, longest {max(words):,}")
    print(f"shared with another one: median {median(shared):.0%}, least {min(shared):.0%}")
    most = sorted(on_pages, key=lambda each: -len(each.split()) * (on_pages[each] - 1))
    print("takes most words on several pages:")
    for each in most[:MOST_SHARED]:
        print(f"  {on_pages[each]:3} pages, {len(each.split()):2} words: {each}")


if __name__ == "__main__":
    main()

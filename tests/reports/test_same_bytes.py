"""Two runs give the same bytes, in every format, whatever the order that Python hashes in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from importlib.util import find_spec

import pytest
from drawing import drawn
from groundswell.engine.reports.formats import FORMATS
from insist import missing
from places import ROOT, TESTS

CASES = sorted(str(path) for path in (ROOT / "cases").glob("*.yaml"))
SOURCE = """
import hashlib, json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from groundswell import advise
from groundswell.engine.files.case_files import read_case
from groundswell.engine.reports.formats import FORMATS
from groundswell.engine.reports.illustrations import files
from groups_at_length import case_of
for form, brief, share, *paths in json.loads(sys.argv[2]):
    made = []
    cases = [read_case(path) for path in paths] or [case_of("others", 30), case_of("plain", 12)]
    for case in cases:
        advice = advise(case, share=share)
        raw = FORMATS[form].written(advice, None, brief=brief)
        for name, picture in files(advice, "page").items():
            raw += name.encode() + picture.svg.encode()
        made.append(hashlib.sha256(raw).hexdigest())
    print(*made)
"""


Job = tuple[str, bool, bool]
"""A format, whether its page is brief, and whether it is one to hand on."""

WHOLE: list[Job] = [
    (form, False, share) for form in FORMATS if form != "pdf" for share in (False, True)
]
SOME: list[Job] = [(form, brief, False) for form in FORMATS for brief in (False, True)]


@cache
def digests(seed: str, *, whole: bool) -> dict[Job, list[str]]:
    """What a run of its own has as the digest of each page: one run for all pages takes less time."""
    jobs = WHOLE if whole else [job for job in SOME if job[0] != "pdf" or find_spec("weasyprint")]
    cases = {job: CASES if whole else [] if job[0] == "pdf" else CASES[:3] for job in jobs}
    orders = json.dumps([[*job, *cases[job]] for job in jobs])
    done = subprocess.run(
        [sys.executable, "-c", SOURCE, str(TESTS / "support"), orders],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    return {job: line.split() for job, line in zip(jobs, lines, strict=True)}


@pytest.mark.parametrize(("form", "brief", "share"), drawn(WHOLE, 3))
def test_every_worked_case_is_written_to_the_same_bytes(
    form: str, brief: bool, share: bool
) -> None:
    one, other = (digests(seed, whole=True)[form, brief, share] for seed in ("1", "4"))
    assert len(set(one)) == len(CASES)
    assert one == other


@pytest.mark.slow
@pytest.mark.parametrize(("form", "brief", "share"), SOME)
def test_many_groups_and_brief_pages_are_written_to_the_same_bytes(
    form: str, brief: bool, share: bool
) -> None:
    if form == "pdf" and find_spec("weasyprint") is None:
        missing("WeasyPrint")
    one, other = (digests(seed, whole=False)[form, brief, share] for seed in ("2", "7"))
    assert one == other
    assert len(one) == (2 if form == "pdf" else 3)

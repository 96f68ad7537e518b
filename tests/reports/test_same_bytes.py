"""Two runs give the same bytes, in every format, whatever the order that Python hashes in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec

import pytest
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
form, brief, share = json.loads(sys.argv[2])
cases = [read_case(path) for path in sys.argv[3:]] or [case_of("others", 30), case_of("plain", 12)]
for case in cases:
    advice = advise(case, share=share)
    raw = FORMATS[form].written(advice, None, brief=brief)
    for name, picture in files(advice, "page").items():
        raw += name.encode() + picture.svg.encode()
    print(hashlib.sha256(raw).hexdigest())
"""


def digests(seed: str, form: str, cases: list[str], *, brief: bool, share: bool) -> list[str]:
    """What each page of a run of its own has as its digest."""
    options = json.dumps([form, brief, share])
    done = subprocess.run(
        [sys.executable, "-c", SOURCE, str(TESTS / "support"), options, *cases],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("share", [False, True])
@pytest.mark.parametrize("form", [form for form in FORMATS if form != "pdf"])
def test_every_worked_case_is_written_to_the_same_bytes(form: str, share: bool) -> None:
    one, other = (digests(seed, form, CASES, brief=False, share=share) for seed in ("1", "4"))
    assert len(set(one)) == len(CASES)
    assert one == other


@pytest.mark.slow
@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("form", list(FORMATS))
def test_many_groups_and_brief_pages_are_written_to_the_same_bytes(form: str, brief: bool) -> None:
    if form == "pdf" and find_spec("weasyprint") is None:
        missing("WeasyPrint")
    some = [] if form == "pdf" else CASES[:3]
    one, other = (digests(seed, form, some, brief=brief, share=False) for seed in ("2", "7"))
    assert one == other
    assert len(one) == len(some or [0, 0])

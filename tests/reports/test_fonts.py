"""Letters that no font here has: the PDF is written, and which letters they are is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from groundswell.engine.reports.printer import scripts_of
from places import ROOT

pytest.importorskip("weasyprint", reason="the extra pdf is not installed", exc_type=ImportError)

LATIN_ALONE = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
NAME = "민주노총 ಕನ್ನಡ"


def printed(case: Path, target: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Print a case as PDF by a process of its own, which may find other fonts."""
    return subprocess.run(
        [sys.executable, "-m", "groundswell", "advise", case, "-o", target],
        cwd=ROOT.parent,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
    )


def test_letters_without_a_font_are_said_by_their_script_and_never_by_what_is_written(
    tmp_path: Path,
) -> None:
    fonts = next(Path("/usr/share/fonts").rglob("DejaVuSans.ttf"), None)
    if fonts is None:
        pytest.skip("DejaVu Sans is not on this machine")
    only = tmp_path / "fonts"
    only.mkdir()
    (only / fonts.name).symlink_to(fonts)
    config = tmp_path / "fonts.conf"
    config.write_text(LATIN_ALONE.format(fonts=only, cache=tmp_path / "cache"))
    case = tmp_path / "case.yaml"
    case.write_text(f"allies:\n- name: {NAME}\n", encoding="utf-8")
    told = printed(case, tmp_path / "page.pdf", FONTCONFIG_FILE=str(config)).stderr
    assert "No font on this machine has these letters: Hangul, Kannada." in told
    assert not {*NAME} - {" "} & {*told}
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_where_every_letter_has_a_font_nothing_is_said(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("allies:\n- name: dockers\n", encoding="utf-8")
    told = printed(case, tmp_path / "page.pdf").stderr
    assert told == f"Wrote {tmp_path / 'page.pdf'}\n"


@pytest.mark.parametrize(
    ("letters", "scripts"),
    [
        ("", ()),
        ("민노", ("Hangul",)),
        ("中文", ("CJK",)),
        ("ع", ("Arabic",)),
        ("\ue000", ("Another",)),
    ],
)
def test_letters_are_named_by_their_script(letters: str, scripts: tuple[str, ...]) -> None:
    assert scripts_of(letters) == scripts

"""Where the tests find what they read: the project, its cases and pages, and what was kept."""

from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
ROOT = TESTS.parent
CASES = ROOT / "cases"
DOCS = ROOT / "docs"
GOLDEN = TESTS / "golden"
TRANSCRIPTS = TESTS / "transcripts"
HONG_KONG = CASES / "hong-kong-2019.yaml"

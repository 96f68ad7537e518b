"""A notebook shows advice as the page it is: in a frame, in which nothing runs."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path

import pytest
from groundswell import Case, advise, read_case
from groundswell.engine.reports.formats import FORMATS
from insist import missing
from places import HONG_KONG, ROOT

NOTEBOOK = ROOT / "docs" / "notebook.ipynb"
ATTACK = "</iframe><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;"


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.found.append((tag, dict(attrs)))


def test_advice_is_written_as_the_command_line_writes_it() -> None:
    advice = advise(read_case(HONG_KONG))
    for form, found in (
        ("md", advice.to_markdown()),
        ("html", advice.to_html()),
        ("text", advice.to_text()),
        ("json", advice.to_json()),
    ):
        assert found.encode() == FORMATS[form].written(advice, None)
    assert advice.to_html(brief=True).encode() == FORMATS["html"].written(advice, None, brief=True)
    assert len(advice.to_text(brief=True)) < len(advice.to_text())


def test_a_notebook_gets_the_page_in_a_frame_and_the_report_where_it_shows_none() -> None:
    advice = advise(read_case(HONG_KONG))
    ((tag, attributes),) = Elements(advice._repr_html_()).found
    assert tag == "iframe"
    assert attributes["srcdoc"] == advice.to_html()
    assert advice._repr_markdown_() == advice.to_markdown()


def test_nothing_runs_in_the_frame_and_no_style_leaves_it() -> None:
    groups = [{"name": ATTACK, "support": "active_ally"}]
    advice = advise(Case.model_validate({"case": ATTACK, "allies": groups}))
    shown = advice._repr_html_()
    ((tag, attributes),) = Elements(shown).found
    assert (tag, attributes["sandbox"]) == ("iframe", "")
    assert "<style" not in shown
    within = Elements(str(attributes["srcdoc"])).found
    assert not {"script", "iframe", "object", "embed", "form"} & {each for each, _ in within}
    assert not [name for _, given in within for name in given if name.startswith("on")]


def test_the_notebook_keeps_no_output() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    assert [each["cell_type"] for each in cells[:2]] == ["markdown", "code"]
    for cell in cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


@pytest.mark.heavy
def test_the_notebook_runs_from_start_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for needed in ("nbclient", "ipykernel", "polars"):
        if find_spec(needed) is None:
            missing(needed)
    import nbformat
    from nbclient import NotebookClient

    for place in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
        monkeypatch.setenv(place, str(tmp_path))
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    NotebookClient(
        notebook, timeout=300, resources={"metadata": {"path": str(NOTEBOOK.parent)}}
    ).execute()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    outputs = [output for cell in code for output in cell.outputs]
    assert not [each for each in outputs if each.output_type in ("error", "stream")]
    pages = [each.data for each in outputs if "text/markdown" in each.data]
    assert pages
    for data in pages:
        assert data["text/html"].startswith("<iframe")
        assert data["text/plain"].startswith("<Advice posture=")

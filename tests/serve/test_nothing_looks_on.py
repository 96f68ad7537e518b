"""What watches other programs on a machine sees nothing of Groundswell, whatever is set for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SPY = """
from pathlib import Path
Path(__file__).with_name("looked-on").write_text("")
class Spy:
    def __init__(self, *_, **__): pass
    def get_tracer(self, *_, **__): raise SystemExit("looked on")
"""
ASKED = """
{first}
from groundswell import load_packs
from groundswell.engine.web.application import application
from starlette.testclient import TestClient
with TestClient(application(load_packs()), base_url="http://127.0.0.1:8000") as client:
    done = client.post("/api/advise", json={{"movement": {{"stage": "building"}}}})
    print(done.status_code)
"""
SETTINGS = {
    "OTEL_PYTHON_TRACER_PROVIDER": "spy",
    "FASTAPI_OTEL_AUTO_CONFIGURE": "true",
    "OTEL_TRACES_EXPORTER": "otlp",
    "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9",
}


def asked(first: str, beside: Path) -> tuple[str, bool]:
    """What a server in a process of its own answers, and whether somebody looked on."""
    pytest.importorskip("fastapi.telemetry", reason="this web framework reports nothing")
    (beside / "spy.py").write_text(SPY)
    info = beside / "spy-1.dist-info"
    info.mkdir(exist_ok=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: spy\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[opentelemetry_tracer_provider]\nspy = spy:Spy\n")
    done = subprocess.run(
        [sys.executable, "-c", ASKED.format(first=first)],
        env={**os.environ, **SETTINGS, "PYTHONPATH": str(beside)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip(), (beside / "looked-on").exists()


def test_requests_are_reported_to_nobody(tmp_path: Path) -> None:
    assert asked("import groundswell.cli", tmp_path) == ("200", False)


def test_the_same_settings_would_let_somebody_look_on_without_the_command_line(
    tmp_path: Path,
) -> None:
    answer, looked_on = asked("", tmp_path)
    assert looked_on or answer != "200"

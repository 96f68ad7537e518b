"""One page that needs nothing: it asks, advises, explains and prints without a network."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import Environment

from ..common.locale import direction, speaking
from ..common.resources import built_in
from ..common.templates import built_in_templates
from ..packs.pack import RulePack
from .exported import exported
from .script import face, reading

Files = Mapping[str, str]
"""Files by their names."""

CACHED = ("./", "index.html", "manifest.webmanifest", "icon.svg")
"""What the web app keeps so that it works without a network."""


def page(packs: Iterable[RulePack], *, app: bool = False) -> str:
    """The page with these packs, each in a language, the first of which is spoken where none fits.

    Its policy allows no request. As web `app` it allows those for its own files.
    """
    data = [exported(pack) for pack in packs]
    code = data[0]["language"]["code"]
    with speaking(code):
        style = templates().get_template("page/style.css.j2").render()
        script = f'"use strict";\n{face()}{START}{WORKER if app else ""}'
        return (
            templates()
            .get_template("page/page.html.j2")
            .render(
                app=app,
                code=code,
                direction=direction(code),
                style=style,
                script=script,
                packs=inert(data),
                policy=policy(style, script, app=app),
            )
        )


@cache
def templates() -> Environment:
    """Where the templates of the page run: all that they print is our own, and stands as it is."""
    return built_in_templates(str, autoescape=False)


ASKED = ("languages", "advise", "toMarkdown", "nextQuestion", "readCase")
"""What a program can ask of the module; the page has it as `window.groundswell`."""

START = """\
const packs = JSON.parse(document.getElementById("packs").textContent);
window.groundswell = Object.freeze($api.api(packs));
$face.begin(packs);
"""
WORKER = 'navigator.serviceWorker?.register("worker.js");\n'


def policy(style: str, script: str, *, app: bool) -> str:
    """What the page may do: run this script and style, and nothing else."""
    own = "'self'" if app else "'none'"
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src '{digest(script)}'",
            f"style-src '{digest(style)}'",
            f"manifest-src {own}",
            f"worker-src {own}",
            f"img-src {own}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def digest(text: str) -> str:
    """How a policy names a text."""
    return f"sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}"


def inert(data: Any) -> str:
    """Data as JSON that can end no element it stands in."""
    return compact(data).replace("<", "\\u003c")


def compact(data: Any) -> str:
    """Data as JSON without blanks."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=list)


def module(packs: Iterable[RulePack], name: str = "groundswell") -> Files:
    """The reading as a module of this name for other pages and for node, with its types."""
    data = [exported(pack) for pack in packs]
    source = "\n".join(
        [
            built_in("page/module.js") or "",
            reading(),
            f"const found = $api.api({compact(data)});",
            f"export const {{ {', '.join(ASKED)} }} = found;",
        ]
    )
    return {
        f"{name}.mjs": source,
        f"{name}.d.mts": f"{built_in('page/types.d.ts')}\n{built_in('page/module.d.ts')}",
    }


def folder(packs: Iterable[RulePack]) -> Files:
    """The page as a web app: installed once, it works without a network."""
    packs = [*packs]
    html = page(packs, app=True)
    with speaking(packs[0].language):
        manifest = templates().get_template("page/manifest.json.j2").render()
    names = json.dumps(CACHED)
    version = sha256(html.encode()).hexdigest()[:16]
    worker = (built_in("page/worker.js") or "").replace("VERSION", version)
    return {
        "index.html": html,
        "manifest.webmanifest": manifest,
        "icon.svg": templates().get_template("face/icon.svg.j2").render() + "\n",
        "worker.js": worker.replace("FILES", names),
    }

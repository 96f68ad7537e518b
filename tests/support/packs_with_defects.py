"""Copies of the built-in packs in which one thing is changed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml
from groundswell.engine.common.locale import SOURCE
from groundswell.engine.facts import FACTS
from groundswell.engine.files.document import load_file
from groundswell.engine.packs.folder import Folder
from groundswell.engine.packs.loading import DEFAULT_PACKS, Loader
from groundswell.engine.packs.pack import RulePack
from places import ROOT

RULES = ROOT / "rules"


class Packs:
    """All built-in packs, copied into a folder and open to changes."""

    def __init__(self, folder: Path) -> None:
        self.folders = [folder / name for name in DEFAULT_PACKS]
        for name, place in zip(DEFAULT_PACKS, self.folders, strict=True):
            shutil.copytree(RULES / name, place)

    def file(self, name: str) -> Path:
        return next(place / name for place in self.folders if (place / name).is_file())

    def change(self, name: str, *path: str | int, to: Any) -> None:
        """Set one key of a file; None takes it away."""
        file = self.file(name)
        data: Any = load_file(file).data
        inner = data
        for step in path[:-1]:
            inner = inner[step]
        if to is None:
            del inner[path[-1]]
        else:
            inner[path[-1]] = to
        file.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), "utf-8")

    def rule(self, name: str, key: str, to: Any) -> None:
        self.change(f"{name}.yaml", *key.split("."), to=to)

    def unless(self, name: str, condition: str, fact: str) -> None:
        """What a rule gives way to by itself, with a small case beside it that knows one fact."""
        self.rule(name, "unless", condition)
        self.rule(name, "cases.gives_way", [{fact: FACTS[fact].values[0]}])

    def define(self, name: str, when: str) -> None:
        self.change("definitions.yaml", name, "when", to=when)

    def when(self, name: str) -> str:
        return str(load_file(self.file(f"{name}.yaml")).data["when"])

    def copy(self, name: str, new: str, **changes: Any) -> None:
        """A second rule beside one, the same but for these keys."""
        beside = self.file(f"{name}.yaml")
        shutil.copy(beside, beside.with_name(f"{new}.yaml"))
        for key, to in {"id": new, **changes}.items():
            self.rule(new, key, to)

    def drop(self, name: str) -> None:
        """Take a rule away, and every mention of it."""
        self.file(f"{name}.yaml").unlink()
        for place in self.folders:
            for file in place.glob("*.yaml"):
                data: Any = load_file(file).data
                for key in ("opposes", "supersedes"):
                    if name in (data.get(key) or ()):
                        self.change(file.name, key, to=[one for one in data[key] if one != name])
            pack = place / "pack.yaml"
            data = load_file(pack).data
            for named in data["contradicts"].values():
                if name in named:
                    named.remove(name)
            pack.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), "utf-8")

    def load(self, language: str = SOURCE) -> RulePack:
        return Loader(language=language).load(
            [Folder(place.name, place, ours=True) for place in self.folders]
        )

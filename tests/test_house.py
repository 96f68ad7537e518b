"""The rooms of the engine stand on floors: an import leads down, and no modules go round."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[1] / "engine"
FLOORS = (  # from the ground up; rooms of one floor do not know each other
    *("common", "facts", "files", "language", "packs", "readings", "advising"),
    *(
        "explaining pictures frames authoring",
        "tables interview revising",
        "reports intake",
        "batch portable gathering",
        "serve",
    ),
    *("web assistant dialogue", "commands"),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms.split()}
MODULES = {path.relative_to(ENGINE).with_suffix("").parts: path for path in ENGINE.rglob("*.py")}


def imported(module: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What a module imports of the engine, also inside functions and for type checkers."""
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            place = (*module[: -node.level], *filter(None, (node.module or "").split(".")))
            for name in node.names:
                tried = ((*place, name.name), (*place, name.name, "__init__"), place)
                yield next((each for each in tried if each in MODULES), (*place, "__init__"))


def test_imports_lead_down_and_never_round() -> None:
    imports = {module: set(imported(module)) for module in MODULES if len(module) > 1}
    assert {room for room, *_ in imports} == set(FLOOR), "each room has a floor"
    for module, others in imports.items():
        for room, *rest in others:
            same = room == module[0]
            assert same or FLOOR[module[0]] > FLOOR.get(room, 99), f"{module} imports {room, *rest}"
    TopologicalSorter(imports).prepare()  # its error names the modules that go round

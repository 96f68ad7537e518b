"""What Tab offers in a shell: asked for as a shell does, and in real shells where there are any."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.shell_completion import split_arg_string
from groundswell import load_packs
from groundswell.engine.facts import MOVEMENT_FACTS
from insist import missing
from running import Run
from terminal_session import Terminal

PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
PROGRAM = shutil.which("groundswell", path=PATH) or "groundswell"
PLAIN = {"bash": ["--norc", "--noprofile"], "zsh": ["-f"], "fish": ["--no-config"]}
"""The shells, each with the options by which it reads none of its user's own settings."""

Offered = Callable[[str], list[str]]
Ask = Callable[[str, str, int], str]


@pytest.fixture
def ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """What the command answers to a shell that gives it the words of a line, and the place in it."""

    def asked(shell: str, words: str, place: int) -> str:
        monkeypatch.setenv("_GROUNDSWELL_COMPLETE", f"{shell}_complete")
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(place))
        ended = run()
        assert (ended.status, ended.err) == (0, "")
        return ended.out

    return asked


@pytest.fixture
def offered(ask: Ask) -> Offered:
    """What bash is offered for the last word of a line, split as bash splits it."""

    def found(line: str) -> list[str]:
        words = split_arg_string(line.replace("=", " = ")) + ([""] if line.endswith(" ") else [])
        rows = ask("bash", "\n".join(words), len(words) - 1).splitlines()
        return [row.partition(",")[2] for row in rows if row.startswith("plain,")]

    return found


def test_rules_are_offered_by_the_beginning_of_their_id(offered: Offered) -> None:
    ids = [rule.id for rule in load_packs().rules]
    assert offered("groundswell rules show ") == ids
    assert offered("groundswell rules show consol") == [
        each for each in ids if each.startswith("consol")
    ]
    built_in = {rule.id for rule in load_packs("one_pager").rules}
    assert set(offered("groundswell rules show --pack one_pager ")) == built_in < set(ids)


def test_why_is_offered_rules_and_definitions(offered: Offered) -> None:
    pack = load_packs()
    names = [*(rule.id for rule in pack.rules), *(each.name for each in pack.definitions)]
    assert offered("groundswell why our-case.yaml ") == names
    assert offered("groundswell why our-case.yaml peel") == [
        "peel-off-strategic-allies",
        "peeled_off",
    ]


def test_new_is_offered_the_sheets_to_print_and_then_files(offered: Offered, ask: Ask) -> None:
    names = ["questions", "agreement", "talks", "next-group"]
    assert offered("groundswell new --print ") == names
    assert offered("groundswell new --print ta") == ["talks"]
    assert ask("bash", "groundswell new --print talks ", 4) == "file,\n"
    assert ask("bash", "groundswell new our", 2) == "file,our\n"


def test_facts_are_offered_to_ask_and_then_their_values(offered: Offered) -> None:
    fitting = [path for path, fact in MOVEMENT_FACTS.items() if fact.typeable]
    assert offered("groundswell ask --set ") == offered("groundswell ask --set=") == fitting
    values = MOVEMENT_FACTS["movement.stage"].values
    whole = [f"movement.stage={value}" for value in (*values, "unknown")]
    assert offered("groundswell ask --set movement.sta") == whole
    assert offered("groundswell ask --set movement.stage=") == [*values, "unknown"]
    assert offered("groundswell ask --set movement.stage=b") == ["building"]
    assert offered("groundswell ask --set movement.noncooperation=") == ["yes", "no", "unknown"]
    assert offered("groundswell ask --set coalition.organizations=") == ["unknown"]


def test_what_must_not_stand_on_a_command_line_is_never_offered(offered: Offered) -> None:
    for beginning in ("negotiation.", "allies", "negotiation.wish=", "coalition.mandate=", "case"):
        assert offered(f"groundswell ask --set {beginning}") == []


def test_postures_packs_formats_and_commands_are_offered(offered: Offered) -> None:
    postures = set(offered("groundswell path our-case.yaml --to "))
    assert postures == {"mobilize", "broaden", "consolidate", "negotiate", "sustain"}
    assert offered("groundswell advise --pack ") == ["one_pager", "practice"]
    assert offered("groundswell schema ") == ["case", "advice", "rule", "pack"]
    assert "advise" in offered("groundswell a")
    assert "--lines" in offered("groundswell advise --")


@pytest.mark.parametrize("command", ["advise", "why", "path", "compare", "batch", "ask", "table"])
def test_files_are_left_to_the_shell(ask: Ask, command: str) -> None:
    assert ask("bash", f"groundswell\n{command}\nca", 2) == "file,ca\n"


@pytest.mark.parametrize(
    "line",
    [
        "groundswell nosuch x",
        "groundswell rules nosuch x",
        "groundswell rules show --rules /nosuch c",
        "groundswell rules show --pack nosuch c",
        "groundswell path x --to out",
        "groundswell ask --set nosuch=x",
    ],
)
def test_nothing_is_offered_and_nothing_said_where_nothing_fits(
    offered: Offered, line: str
) -> None:
    assert offered(line) == []


def test_titles_are_shown_beside_ids(ask: Ask) -> None:
    page = ask("zsh", "groundswell rules show consolidate-b", 3)
    assert page.splitlines() == [
        "plain",
        "consolidate-before-negotiating",
        "Consolidate before you enter the room",
    ]


def setup_of(shell: str, tmp_path: Path) -> Path:
    """What is set up in a shell, as the command itself writes it."""
    if shutil.which(shell) is None:
        missing(shell)
    setup = tmp_path / f"groundswell.{shell}"
    asking = {**os.environ, "_GROUNDSWELL_COMPLETE": f"{shell}_source"}
    setup.write_bytes(subprocess.check_output([PROGRAM], env=asking))
    return setup


def in_shell(shell: str, *script: str, tmp_path: Path) -> list[str]:
    """What a real shell prints, once the completion of Groundswell is set up in it."""
    setup = setup_of(shell, tmp_path)
    first = ["compdef() { }"] if shell == "zsh" else []  # what zsh loads at its own start
    done = subprocess.run(
        [shell, *PLAIN[shell], "-c", "\n".join([*first, f"source {setup}", *script])],
        env={**os.environ, "PATH": PATH, "HOME": str(tmp_path), "TERM": "dumb"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("rules show peel", "-off-strategic-allies"),
        ("ask --set movement.stage=af", "ter_a_deal"),
    ],
)
@pytest.mark.parametrize("shell", PLAIN)
def test_tab_in_a_shell_on_a_terminal_writes_the_rest_of_the_word(
    shell: str, typed: str, rest: str, tmp_path: Path
) -> None:
    setup = setup_of(shell, tmp_path)
    settings = {"PATH": PATH, "HOME": str(tmp_path), "TERM": "xterm"}
    program = [shell, *PLAIN[shell], "-i"]
    first = "autoload -Uz compinit; compinit -D -u; " if shell == "zsh" else ""
    with Terminal(cwd=tmp_path, columns=200, program=program, **settings) as terminal:
        terminal.type(f"{first}source {setup}; echo set''up\n")
        terminal.until("setup\n")
        terminal.type(f"groundswell {typed}\t")
        terminal.until(rest)


def test_bash_completes_rules_and_answers(tmp_path: Path) -> None:
    def complete(*words: str) -> list[str]:
        line = " ".join(f"'{word}'" for word in words)
        return in_shell(
            "bash",
            f"COMP_WORDS=({line}) COMP_CWORD={len(words) - 1}",
            "_groundswell_completion groundswell",
            "printf '%s\\n' \"${COMPREPLY[@]}\"",
            tmp_path=tmp_path,
        )

    assert complete("groundswell", "rules", "show", "peel") == ["peel-off-strategic-allies"]
    assert complete("groundswell", "ask", "--set", "movement.stage", "=", "af") == ["after_a_deal"]


def test_zsh_completes_rules_and_answers(tmp_path: Path) -> None:
    def complete(*words: str) -> list[str]:
        line = " ".join(f"'{word}'" for word in words)
        return in_shell(
            "zsh",
            f"words=({line}) CURRENT={len(words)}",
            '_describe() { print -l -- "${(@P)3}" }',
            "_groundswell_completion",
            tmp_path=tmp_path,
        )

    told = complete("groundswell", "rules", "show", "peel")
    assert any(each.startswith("peel-off-strategic-allies:") for each in told)
    told = complete("groundswell", "ask", "--set", "movement.stage=af")
    assert any(each.startswith("movement.stage=after_a_deal:") for each in told)


def test_fish_completes_rules_and_answers(tmp_path: Path) -> None:
    def complete(line: str) -> list[str]:
        return in_shell("fish", f"complete -C '{line}'", tmp_path=tmp_path)

    (rule,) = complete("groundswell rules show peel")
    assert rule.startswith("peel-off-strategic-allies\t")
    (answer,) = complete("groundswell ask --set movement.stage=af")
    assert answer.startswith("movement.stage=after_a_deal\t")

"""People with a real browser, and the server process that they use; for tests."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from groundswell import Case, read_case
from groundswell.engine.interview.question import fact_of
from groundswell.engine.web.entries import key_of, written
from places import HONG_KONG, ROOT
from visitor import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

NAMES = ("نقابة عمال الموانئ", "اتحاد الطلاب", "الشرطة")
SHOWN = (
    *PAGES,
    "/question/as_of",
    "/question/group-1.support?to=answers",
    "/begin?mode=one",
    "/forgotten",
    "/blank",
)
"""Every page that is shown where all is well."""
SECONDS = 60_000.0
"""How long a busy machine may take to show a page, in milliseconds."""


@dataclass
class Served:
    """A server process, and everything it wrote."""

    port: int = 0
    process: subprocess.Popen[str] | None = None
    written: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, on the port it had before if it had one."""
        command = [sys.executable, "-m", "groundswell", "serve", "--no-browser"]
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=ROOT.parent,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.fullmatch(r"Groundswell is at http://127\.0\.0\.1:(\d+)/\n", line)
        assert found, line
        self.port = int(found[1])

    def stop(self) -> None:
        """Stop it, and keep what it wrote."""
        assert self.process is not None
        self.process.terminate()
        self.written.append(self.process.communicate()[0])


def window(browser: Browser, **given: Any) -> BrowserContext:
    """A browser window of its own, with enough patience for a busy machine."""
    context = browser.new_context(**given)
    context.set_default_timeout(SECONDS)
    return context


def follow(page: Page, what: str) -> None:
    """Click on something that leads to a page, and wait until that is there."""
    with page.expect_navigation():
        page.click(what)


def with_answers(page: Page, server: Served) -> None:
    """Begin with the answers of a case file."""
    page.goto(server.address)
    page.set_input_files("#file", HONG_KONG)
    follow(page, "text=Go on with this file")
    page.wait_for_url("**/answers")


def case_with_arabic_names() -> Case:
    """A movement with three groups that have Arabic names."""
    case = read_case(HONG_KONG)
    allies = (case.allies or ())[:1] + (case.allies or ())[4:6]
    named = tuple(a.model_copy(update={"name": n}) for a, n in zip(allies, NAMES, strict=True))
    return case.model_copy(update={"allies": named, "case": "حركة المدينة"})


class Person:
    """Somebody who answers from what a case says."""

    def __init__(self, page: Page, address: str, case: Case) -> None:
        self.page = page
        self.address = address
        self.case = case

    @property
    def path(self) -> str:
        """The path of the page that is open."""
        return self.page.url.removeprefix(self.address)

    def saved(self) -> str:
        """The case file as it could be downloaded now."""
        found = self.page.context.request.get(f"{self.address}/download/case.yaml")
        assert found.ok, found.status
        return found.text()

    def value(self) -> str:
        """What the case says to the question that is open, as its form sends it."""
        key = key_of(self.path.removeprefix("/question/"))
        fact = fact_of(key)
        assert fact is not None
        number = re.match(r"allies\[(\d+)\]", key)
        if number:
            found = (self.case.allies or ())[int(number[1])].values.get(fact.path)
        elif key in ("case", "as_of"):
            found = getattr(self.case, key)
        else:
            found = self.case.values.get(key)
        return "dont_know" if found is None else written(found)

    def groups_left(self) -> tuple[str, ...]:
        """The names of the groups that are not on the list yet."""
        there = self.page.locator("table.rows tbody tr").count()
        return tuple(ally.name for ally in (self.case.allies or ())[there:])

    def closing(self) -> str:
        """How the list of groups ends."""
        return {True: "all", False: "more", None: "dont_know"}[self.case.allies_complete]


class Keyboard(Person):
    """Somebody who has no mouse."""

    def focused(self, attribute: str) -> str:
        """An attribute of what has the focus."""
        return self.page.evaluate(
            "name => document.activeElement.getAttribute(name) || ''", attribute
        )

    def tab_to(self, attribute: str, wanted: str) -> None:
        """Press Tab until something has the focus whose attribute is as wanted."""
        for _ in range(80):
            self.page.keyboard.press("Tab")
            if self.focused(attribute) == wanted:
                return
        pytest.fail(f"Tab never comes to {attribute}={wanted} on {self.path}")

    def enter(self) -> None:
        """Press Enter, and wait for the next page."""
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def choose(self, value: str) -> None:
        """Choose among the answers by the arrow keys, and go on with Enter."""
        self.tab_to("name", "answer")
        self.page.keyboard.press("Space")
        for _ in range(30):
            if self.focused("value") == value:
                break
            self.page.keyboard.press("ArrowDown")
        assert self.focused("value") == value
        self.enter()

    def answer(self) -> None:
        """Answer the page that is open."""
        left = self.groups_left() if self.path == "/groups" else ()
        if self.path == "/settled":
            self.page.keyboard.press("Tab")
            self.tab_to("class", "second")
            self.enter()
        elif left:
            self.tab_to("name", "new")
            for name in left:
                self.page.keyboard.type(name)
                self.page.keyboard.press("Enter")
            self.tab_to("value", "add")
            self.enter()
        elif self.path == "/groups":
            self.choose(self.closing())
        elif self.page.locator("input[type=radio]").count():
            self.choose(self.value())
        elif self.value() == "dont_know":
            self.tab_to("value", "dont_know")
            self.enter()
        else:
            self.tab_to("name", "answer")
            self.page.keyboard.type(self.value())
            self.enter()


class Mouse(Person):
    """Somebody who has a mouse."""

    def answer(self) -> None:
        """Answer the page that is open."""
        left = self.groups_left() if self.path == "/groups" else ()
        if self.path == "/settled":
            follow(self.page, "button.second")
        elif left:
            self.page.fill("#new", "\n".join(left))
            follow(self.page, "button[value=add]:not(.unseen)")
        elif self.path == "/groups":
            self.page.check(f"input[value={self.closing()}]")
            follow(self.page, "button[value=close]")
        elif self.page.locator("input[type=radio]").count():
            self.page.check(f"main input[type=radio][value='{self.value()}']")
            follow(self.page, "form.question button >> nth=0")
        elif self.value() == "dont_know":
            follow(self.page, "button[value=dont_know]")
        else:
            self.page.fill("#answer", self.value())
            follow(self.page, "form.question button >> nth=0")

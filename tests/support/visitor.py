"""A browser without script, for tests: it reads pages, fills in their forms, and goes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx
from groundswell import Case
from groundswell.engine.files.case_files import parse_case
from groundswell.engine.packs.pack import RulePack
from groundswell.engine.serve.http.limits import Limits
from groundswell.engine.web.application import Application, application
from groundswell.engine.web.sessions import Sessions
from starlette.testclient import TestClient
from starlette.types import Scope

ADDRESS = "http://127.0.0.1:8765"
PAGES = (
    "/question/movement.stage",
    "/question/coalition.organizations",
    "/question/group-1.support",
    "/groups",
    "/groups/1",
    "/groups/1/remove",
    "/all",
    "/answers",
    "/advice",
    "/save",
    "/upload",
    "/forget",
    "/closer",
    "/why",
    "/why/negotiate",
    "/why/peel-off-strategic-allies",
    "/what-if",
    "/what-if/movement.stage",
    "/what-if/group-1.support",
    "/path",
    "/path/negotiate",
    "/compare",
    "/together",
    "/paper",
    "/examples",
    "/examples/1",
    "/help",
    "/",
)
"""Every page that there is once a group is named."""


def served(pack: RulePack, **given: Limits | Sessions | str) -> Application:
    """The application as it is served."""
    return application(pack, **given)  # type: ignore[arg-type]


def client(app: Application, address: str = ADDRESS) -> TestClient:
    """A program that asks an application."""
    return TestClient(app, base_url=address, follow_redirects=False)


@dataclass
class Form:
    """A form of a page: where it goes, what it would send, what can be chosen, and its buttons."""

    action: str
    attributes: dict[str, str | None]
    values: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    buttons: list[tuple[str | None, str]] = field(default_factory=list)


class Page(HTMLParser):
    """A page as a browser without script sees it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.title = ""
        self.headline = ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._inside: list[str] = []
        self._select = ""
        self._area = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a form would send."""
        found = dict(attrs)
        name, value = found.get("name") or "", found.get("value") or ""
        self.elements.append((tag, found))
        self._inside.append(tag)
        if tag == "form":
            self.forms.append(Form(found.get("action") or "", found))
        elif tag == "a":
            self.links.append(found.get("href") or "")
        elif tag == "button":
            self.forms[-1].buttons.append((name or None, value))
        elif tag == "textarea":
            self._area = name
            self.forms[-1].values[name] = ""
        elif tag == "select":
            self._select = name
            self.forms[-1].values[name] = ""
        elif tag == "option":
            first = self._select not in self.forms[-1].options
            self.choice(self._select, value, chosen=first or "selected" in found)
        elif tag == "input" and found.get("type") == "radio":
            self.choice(name, value, chosen="checked" in found)
        elif tag == "input" and found.get("type") != "file":
            self.forms[-1].values[name] = value

    def choice(self, name: str, value: str, *, chosen: bool) -> None:
        """Note one answer that can be chosen."""
        self.forms[-1].options.setdefault(name, []).append(value)
        if chosen:
            self.forms[-1].values[name] = value

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Note the title, the headline, and what stands in a field of several lines."""
        if "textarea" in self._inside:
            self.forms[-1].values[self._area] += data.lstrip("\n")
        if "title" in self._inside:
            self.title += data
        if "h1" in self._inside:
            self.headline += data

    def form(self, action: str, button: tuple[str | None, str] | None = None) -> Form:
        """The form that goes to a path, with a button if there are several."""
        found = [f for f in self.forms if f.action == action]
        return next(f for f in found if button is None or button in f.buttons)


class Visitor:
    """Somebody with a browser."""

    def __init__(self, app: Application, address: str = ADDRESS) -> None:
        self.client = client(app, address)
        self.path = "/"
        self.page = Page("")
        self.response: httpx.Response = self.client.get("/")

    def get(self, path: str) -> Page:
        """Open a page, and go where it leads."""
        return self.seen(self.client.get(path))

    def seen(self, response: httpx.Response) -> Page:
        """Follow where an answer leads, and read the page that is there."""
        while response.is_redirect:
            response = self.client.get(response.headers["location"])
        self.response = response
        self.path = response.request.url.path
        self.page = Page(response.text if "html" in response.headers["content-type"] else "")
        return self.page

    def send(
        self,
        form: Form,
        changes: dict[str, str] | None = None,
        button: tuple[str | None, str] = (None, ""),
    ) -> Page:
        """Send a form with some fields changed, by one of its buttons."""
        data = {**form.values, **(changes or {})}
        if button[0] is not None:
            data[button[0]] = button[1]
        return self.seen(self.client.post(form.action, data=data))

    def begin(self, mode: str = "one") -> Page:
        """Begin on the first page."""
        return self.send(self.get("/").form("/begin"), button=("mode", mode))

    def answer(self, value: str) -> Page:
        """Answer the question on the page that is open."""
        return self.send(self.page.form(self.path), {"answer": value})

    def pass_turns(self) -> Page:
        """Go on wherever it is said what is settled; the page of the next question."""
        while self.path == "/settled":
            self.send(self.page.form("/settled"))
        return self.page

    def add_group(self, name: str) -> Page:
        """Add a group on the page of groups."""
        form = self.get("/groups").form("/groups", ("do", "add"))
        return self.send(form, {"new": name}, ("do", "add"))

    def upload(self, content: bytes, name: str = "case.yaml") -> Page:
        """Go on with a case file."""
        token = self.get("/upload").form("/upload").values["token"]
        files = {"file": (name, content)}
        return self.seen(self.client.post("/upload", data={"token": token}, files=files))

    def download(self, name: str) -> bytes:
        """A file that can be taken along."""
        found = self.client.get(f"/download/{name}")
        assert found.status_code == 200, found.text
        return found.content


def request_scope(method: str, path: str, headers: list[tuple[bytes, bytes]]) -> Scope:
    """A request as a server hands it on."""
    hosts = [] if any(name == b"host" for name, _ in headers) else [(b"host", b"localhost")]
    if path == "/healthz":
        hosts = []
    return {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [*hosts, *headers],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8765),
    }


def case_of(visitor: Visitor) -> Case:
    """The case that can be taken along."""
    return parse_case(visitor.download("case.yaml").decode())

"""Every page under addresses, forms and bytes that no browser would send: never a mistake inside."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote, quote_from_bytes

import httpx
import pytest
from fastapi.routing import APIRoute
from groundswell import load_packs
from groundswell.engine.interview.question import HEADING, MOVEMENT_KEYS
from groundswell.engine.web import application as module
from groundswell.engine.web.entries import slug_of
from groundswell.engine.web.naming import keys_of_group
from hypothesis import given, settings
from hypothesis import strategies as st
from places import HONG_KONG
from visitor import Visitor, served

pytestmark = pytest.mark.slow

ROUTES = sorted(
    (route.path, method)
    for pages in module.PAGES
    for route in pages.router.routes
    if isinstance(route, APIRoute)
    for method in route.methods
)
KEYS = (*MOVEMENT_KEYS, *HEADING, "allies", *keys_of_group(0), *keys_of_group(1))
FIELDS = (
    *("answer", "unsaid", "new", "do", "group", "section", "to", "then", "mode", "file", "was"),
    *("sure", "anyway"),
)
ODD = (
    *("", " ", "0", "-1", "9" * 5000, "²", "٣", "1e9", "\0", "\ufffd", "\u202e", "\ud800"),
    *("a\r\nSet-Cookie: x=y", "<script>", "{{ 7 * 7 }}", "../../etc/passwd", "%00", "dont_know"),
    *("yes", "no", "building", "all", "none", "add", "close", "students", "x" * 2000),
)
odd = st.sampled_from(ODD) | st.text(max_size=40)
parts = odd | st.sampled_from([slug_of(key) for key in KEYS]) | st.integers(-1, 99).map(str)
names = (
    st.sampled_from(FIELDS)
    | st.builds("{}:{}".format, st.sampled_from(["answer", "was"]), st.sampled_from(KEYS) | odd)
    | odd
)
TYPES = (
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=nothing",
    "multipart/form-data; boundary=x",
    "multipart/form-data; boundary=",
    "multipart/form-data",
    "application/json",
    "",
)
BYTES = (
    *(
        b"",
        b"--x",
        b"--x--",
        b"--x\r\n\r\n\r\n--x--",
        b"%",
        b"=&=&;",
        b"\xff\xfe",
        b"a=%ff&token=%",
    ),
    b"--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--",
    b'--x\r\nContent-Disposition: form-data; name="file"; filename="\xff"\r\n\r\n{\r\n--x--',
    b'--x\r\nContent-Disposition: form-data; name="token"\r\nContent-Type: text/plain; charset=no'
    b"\r\n\r\n1\r\n--x--",
)


@cache
def visitor() -> Visitor:
    """Somebody who has answers; the same one all along, so that forms meet each other's traces."""
    return Visitor(served(load_packs()))


def with_answers() -> Visitor:
    """The visitor, with answers again where they were forgotten."""
    found = visitor()
    if found.client.get("/groups/2").status_code != 200:
        found.upload(HONG_KONG.read_bytes())
    return found


def filled_in(path: str, part: str) -> str:
    """The address of a route with a part in every place."""
    start, brace, rest = path.partition("{")
    if not brace:
        return path
    shown = quote_from_bytes(part.encode("utf-8", "surrogatepass"), safe="")
    return start + shown + filled_in(rest.partition("}")[2], part)


def seen(found: httpx.Response) -> None:
    """Look at an answer: nothing broke, and nothing came into its head."""
    assert found.status_code < 500, found.text
    assert "x=y" not in found.headers.get("set-cookie", "")
    if not found.is_redirect and "html" in found.headers.get("content-type", ""):
        assert "<script>" not in found.text or "groundswell.html" in str(found.url)
        assert "{{" not in found.text.replace("{{ 7 * 7 }}", "")


@settings(max_examples=250, deadline=None, derandomize=True)
@given(
    route=st.sampled_from(ROUTES),
    part=parts,
    query=odd,
    form=st.dictionaries(names, odd, max_size=6),
)
def test_no_form_and_no_address_breaks_anything(
    route: tuple[str, str], part: str, query: str, form: dict[str, str]
) -> None:
    person = with_answers()
    path, method = route
    token = person.get("/answers").form("/section").values["token"]
    fields = {"token": token, **form}
    if "remove" in path:  # else the group of that name is gone, and few forms reach another
        fields.setdefault("group", "students")
    body = "&".join(
        f"{quote(name, errors='surrogatepass')}={quote(value, errors='surrogatepass')}"
        for name, value in fields.items()
    )
    address = filled_in(path, part) + "?to=" + quote(query, errors="surrogatepass")
    sent = {"content": body, "headers": {"content-type": TYPES[0]}} if method == "POST" else {}
    seen(person.client.request(method, address, **sent))  # type: ignore[arg-type]
    for page in ("/all", "/answers", "/groups"):
        seen(person.client.get(page))


@pytest.mark.parametrize("value", ODD, ids=ascii)
def test_no_value_in_any_field_breaks_anything(value: str) -> None:
    for key in KEYS:
        send(f"/question/{slug_of(key)}", answer=value, group="students")
    for key in (*HEADING, "coalition.organizations", "movement.stage", "allies[0].name"):
        send(f"/question/{slug_of(key)}", unsaid=value, group="students")
    for page in ("/all", "/groups/1"):
        send(page, **{f"answer:{key}": value for key in KEYS}, **{"was:allies[0].name": "students"})
    for page in ("/all", "/groups", "/section", "/settled", "/groups/2/remove"):
        send(page, **dict.fromkeys(FIELDS, value))
    for page in ("/all", "/answers", "/groups", "/advice", "/download/case.yaml"):
        seen(visitor().client.get(page))


def send(page: str, **fields: str) -> None:
    """Send a form as its page would, but for what is written into it."""
    person = with_answers()
    token = person.get("/upload").form("/upload").values["token"]
    body = "&".join(
        f"{quote(name)}={quote(value, errors='surrogatepass')}"
        for name, value in {**fields, "token": token}.items()
    )
    seen(person.client.post(page, content=body, headers={"content-type": TYPES[0]}))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    route=st.sampled_from([route for route in ROUTES if route[1] == "POST"]),
    kind=st.sampled_from(TYPES),
    body=st.sampled_from(BYTES) | st.binary(max_size=200),
)
def test_no_bytes_break_anything(route: tuple[str, str], kind: str, body: bytes) -> None:
    person = with_answers()
    address = filled_in(route[0], "1")
    seen(person.client.post(address, content=body, headers={"content-type": kind}))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(str.encode), json=st.booleans())
def test_no_uploaded_file_breaks_anything(content: bytes, json: bool) -> None:
    person = with_answers()
    person.upload(content, "case.json" if json else "\u202ecase")
    seen(person.response)


@pytest.mark.parametrize("file", ["case.yaml", "case.json"])
def test_no_broken_case_file_breaks_anything(file: str) -> None:
    whole = HONG_KONG.read_bytes()
    for place in range(0, len(whole), 97):
        person = with_answers()
        person.upload(whole[:place] + b"\x00\xff: [" + whole[place + 7 :], file)
        seen(person.response)

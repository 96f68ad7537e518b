"""What the cases beside rules gave, in the form that tools of continuous integration read (JUnit)."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from .rule_cases import Outcome


def junit_report(outcomes: Iterable[Outcome]) -> bytes:
    """The outcomes as XML, each case by its rule, its kind and its number."""
    told = list(outcomes)
    failed = sum(not each.passed for each in told)
    suite = Element("testsuite", name="groundswell", tests=str(len(told)), failures=str(failed))
    for each in told:
        case = SubElement(
            suite,
            "testcase",
            classname=each.subject,
            name=f"{each.kind} {each.number}",
            file=each.place.file,
            line=str(each.place.line or 0),
        )
        if not each.passed:
            SubElement(case, "failure", message=each.message)
    indent(suite)
    found: bytes = tostring(suite, encoding="utf-8", xml_declaration=True)
    return found + b"\n"

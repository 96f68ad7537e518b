"""A number with a noun beside it, in the forms that a language has."""

from __future__ import annotations

import pytest
from groundswell import Case, advise, load_packs
from groundswell.engine.authoring.handbook.readable import readable
from groundswell.engine.common.locale import speaking
from groundswell.engine.language.text import View
from groundswell.engine.language.text_reader import TextError, read_text

FACT = "coalition.organizations"
ARABIC = (
    f'لديكم {{{{ {FACT} | counted(two="منظمتان", few="{{n}} منظمات", other="{{n}} منظمة") }}}}.'
)
ENGLISH = f'You are {{{{ {FACT} | counted(one="{{n}} group", other="{{n}} groups") }}}}.'


def text(source: str, number: int | None, language: str) -> str:
    with speaking(language):
        return read_text(source, {}, over_allies=False).render(View({FACT: number}))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (2, "لديكم منظمتان."),
        (3, "لديكم 3 منظمات."),
        (10, "لديكم 10 منظمات."),
        (11, "لديكم 11 منظمة."),
        (100, "لديكم 100 منظمة."),
        (103, "لديكم 103 منظمات."),
    ],
)
def test_arabic_has_its_forms(number: int, said: str) -> None:
    assert text(ARABIC, number, "ar") == said


def test_other_languages_have_theirs_and_one_that_nobody_knows_those_of_english() -> None:
    for code in ("en", "xx", "xa-q"):
        assert text(ENGLISH, 1, code) == "You are 1 group."
        assert text(ENGLISH, 0, code) == "You are 0 groups."
    assert text(ENGLISH, 0, "fr") == "You are 0 group."
    assert text(ENGLISH, None, "en") == "You are not known."


def test_a_reader_of_the_rules_sees_the_usual_form() -> None:
    found = read_text(ENGLISH, {}, over_allies=False)
    assert readable(found) == "You are (member organizations) groups."
    assert found.reads == {FACT}


@pytest.mark.parametrize(
    ("inside", "wrong"),
    [
        (f'{FACT} | counted(one="x")', 'needs a wording for other="…"'),
        (f'{FACT} | counted("x", other="y")', "each under a form: zero, one, two"),
        (f'{FACT} | counted(some="x", other="y")', "each under a form: zero, one, two"),
        (f"{FACT} | counted(other=3)", "takes wordings in quotes"),
        (f"{FACT} | counted()", 'needs a wording for other="…"'),
        ('turnout.size | counted(other="y")', "turnout.size is no number"),
        ('turnout.sise | counted(other="y")', "did you mean turnout.size?"),
        ('"3" | counted(other="y")', "can be printed"),
    ],
)
def test_what_is_wrong_is_said(inside: str, wrong: str) -> None:
    with pytest.raises(TextError) as found:
        read_text(f"{{{{ {inside} }}}}", {}, over_allies=False)
    assert wrong in str(found.value)


@pytest.mark.parametrize(("number", "noun"), [(2, "منظمتان"), (5, "5 منظمات"), (16, "16 منظمة")])
def test_advice_in_arabic_counts_as_people_do(number: int, noun: str) -> None:
    case = Case.model_validate(
        {
            "movement": {"stage": "mobilized"},
            "negotiation": {"wish": "not_wanted"},
            "turnout": {"size": "sizeable", "breadth": "one_community"},
            "coalition": {"organizations": number},
        }
    )
    assert f"أنتم {noun}:" in advise(case, load_packs(language="ar")).why

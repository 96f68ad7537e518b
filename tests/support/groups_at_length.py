"""Cases whose pictures are hard to draw: no groups, many, long names, names of many scripts."""

from __future__ import annotations

import random
from typing import Any

from groundswell import Case
from groundswell.engine.facts import FACTS

NAMES = {
    "plain": ["students", "police", "trade unions", "business elite"],
    "long": [
        "Confederation of independent trade unions and professional associations of the north",
        "pro-establishment legislators",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "W" * 60,
    ],
    "Arabic": [
        "مجلس العمال والنقابات المستقلة في الشمال",
        "الشرطة",
        "اتحاد الطلاب",
        "نقابة المعلمين",
    ],
    "CJK": ["全国独立工会联合会北方分会", "警察", "学生", "香港教育專業人員協會"],
    "others": [
        "မြန်မာနိုင်ငံ ကျောင်းသားများသမဂ္ဂ",
        "รัฐบาลท้องถิ่น",
        "ሰራተኞች ማህበር",
        "Профсоюз железнодорожников",
    ],
}
NUMBERS = (0, 1, 12, 30)
FACTS_DRAWN = ("support", "closeness", "loyalty", "reach")


def case_of(kind: str, number: int, known: float = 0.8) -> Case:
    """A case with so many groups of such names; some of their facts are left out."""
    luck = random.Random(f"{kind} {number}")
    names = NAMES[kind]
    allies: list[dict[str, Any]] = []
    for place in range(number):
        ally: dict[str, Any] = {"name": f"{names[place % len(names)]} {place}"}
        for fact in FACTS_DRAWN:
            if luck.random() < known:
                ally[fact] = luck.choice(FACTS[f"ally.{fact}"].values)
        allies.append(ally)
    return Case.model_validate(
        {
            "case": names[0],
            "movement": {"stage": "mobilized"},
            "negotiation": {"wish": "wanted"},
            "coalition": {"mandate": "none", "shared_demands": True},
            "allies": allies,
        }
    )


def in_one_place(number: int) -> Case:
    """A case in which all groups stand in the same place."""
    same = {"support": "passive_ally", "closeness": "props_up", "loyalty": "loyal", "reach": "high"}
    return Case.model_validate(
        {"allies": [{"name": f"local group number {place}", **same} for place in range(number)]}
    )

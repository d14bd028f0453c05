"""Words that say of a fault that it was not it either: "ni de un ataque", "hverken … eller", "攻撃によるものではない"."""

from __future__ import annotations

import re

from scraper.core.patterns import late

_NOR_WORDS = r"(?:neither|nor|ni|né|nem|ani|ані|ни|ні|weder|(?:hv|v)erken|varken|(?<=ne )bir|noch(?= (?:ein|durch|von|wegen|door|om|aan|van|an|um)))"
_NOR = late(
    rf"(?<!\w){_NOR_WORDS}(?!\w)\s?(?:(?:due|to|of|by|from|because|with|tale|snakk|om|av|af|på|av|van|door|aan|mit|von|durch|an|um|wegen|de|du|del|della|di|da|dal|dall['’]|a|al|ao|à|au|por|pel[oa]|para|per|con|com|z|ze|w|o|przez|kvůli|с|со|о|об|от|в|на|із|з|про|через|из-за|because)\s|d['’])?(?:\w+\s)?(?:an?\s|une?\s|una\s|uma?\s|um\s|uno?\s|eine?[nmr]?\s|een\s|ett?\s|en\s)?[“\"«„]?$",
    re.IGNORECASE,
)
"""Just before what was not it either."""
_NOR_ITSELF = late(rf"(?:es |it |det |il |s['’])?{_NOR_WORDS}(?!\w)", re.IGNORECASE)
_IS_NOT = late(
    r"(?:によるもの|による|が原因|を原因とするもの|のため|のせい|といったもの)?(?:では|でも|じゃ|とは)(?:な[いかくさ]|あり(?:ませ|え)|関係な|無関係)|とは(?:関係な|無関係)| ?(?:때문|탓|원인|것|문제)?(?:은|이|도|으로 인한 것은|에 의한 것은|와는?|과는?)? ?(?:아니|아닌|무관|관련이? 없)"
)
"""Behind what was not it, in languages that put it last."""
_IT_IS_NOT = late(
    r"(?:并非|並非|并不是|並不是|不是|而非|绝非|絕非|非因|非由|无关|無關)(?!.*(?:而是|但是))[^，,。；;]*$"
)


def is_not_it(before: str, value: str, behind: str, *, spaced: bool) -> bool:
    """Whether a sentence rules out what stands in it behind `before` and before `behind`. `spaced`: its language parts words."""
    if _NOR.search(before) is not None or _NOR_ITSELF.match(value) is not None:
        return True
    return not spaced and (_IS_NOT.match(behind) is not None or _IT_IS_NOT.search(before + value) is not None)

"""Words before a word of recovery that take it back: it had not come, was waited for, or was under way."""

from __future__ import annotations

import re

from scraper.core.patterns import late

_NOT_YET = late(
    r"\b(?:(?:waiting|hoping|expect(?:ed|s)?(?: [\w'’]+){0,4}?|struggl\w+|trying|working|yet|unable) (?:for|to|on)|(?:signs?|hints?|hopes?) of|(?<!if )not (?!until |before )(?:yet |been |fully |completely )*|n[’']t (?:yet |been |fully )*|before (?:it|they|service) )[^.;,]{0,30}$",
    re.IGNORECASE,
)
_NOT_YET_ABROAD = late(
    r"\b(?:nog (?:steeds )?niet|noch (?:immer )?nicht|immer noch nicht|pas encore|toujours pas|n['’](?:est|a|était|avait) (?:toujours )?pas|aún no|todavía no|(?:no|aún no) (?:ha|han|había) (?:sido )?|ainda não|não (?:foi|foram) (?:ainda )?|non (?:è|sono) (?:ancora )?(?:stat\w+ )?|ancora non|jeszcze nie|nie został\w* jeszcze|ещё не|еще не|ще не|ännu inte|fortfarande inte|ikke (?:ennå|endnu)|henüz|belum)\b[^.;,]{0,24}$|(?:无法|無法|未能|不能|尚未|没有|沒有)[^。，,;；]{0,4}$|(?:无法|無法|未能|不能|不可能|难以|難以|來不及|来不及)[^。，,;；]{0,16}(?:前|内|內)[后後]?(?:立刻|立即|马上|馬上|全部|完全|完成|全面)?$",
    re.IGNORECASE,
)
_WAS_NOT = late(
    r"\b(?:no|aún no|todavía no) (?:se )?(?:ha|han|había|habían|fue|fueron|está|están|estaba|estaban) (?:sido |todavía |aún |completamente |del todo )*$|\bnão (?:se )?(?:foi|foram|tinha|tinham|havia|haviam|está|estão|estava|estavam) (?:sido |ainda |totalmente |completamente )*$"
    r"|\b(?:niet|nicht|inte|ikke) (?:volledig |helemaal |ganz |vollständig |helt )?$|\b(?:quit|stopp?(?:s|ed|ing)?|ceas(?:es?|ed|ing)) (?:being )?$"
    r"|\bnon (?:si )?(?:è|era|erano|sono|ha|hanno|aveva) (?:ancora )?(?:stat\w )?(?:del tutto |completamente )?$|\bn['’](?:est|était|étaient|sont|a|avait|ont|avaient) (?:toujours |encore )?pas (?:encore )?(?:été )?(?:totalement |complètement |entièrement )?$"
    r"|\b(?:war(?:en)?|ist|sind|wurden?|konnten?|seien?) (?:[\w-]+ ){0,4}?(?:noch )?nicht (?:vollständig |ganz |komplett )?$|\b(?:is|was|waren|zijn|werd) (?:[\w-]+ ){0,3}?(?:nog )?niet (?:volledig |helemaal )?$"
    r"|\bnie (?:został\w*|udało się|jest|był\w*) (?:jeszcze |w pełni )*$|\bне (?:был\w*|бул\w*|був|удалось|вдалося|удаётся|удается|вдається) (?:полностью |повністю |ещё |ще )*$|\b(?:är|var|er|har|hade|havde|hadde) (?:\w+ ){0,2}?(?:inte|ikke) (?:ännu |endnu |ennå |helt |fuldt |blivit |blevet |blitt )*$",
    re.IGNORECASE,
)
"""Before a word of recovery: it had not come."""
_GOING_ON = late(r"\b(?:est(?:á|ão|ava|avam|aba|aban|án)|stava|stavano|sta|stanno)\s(?:se\s)?$", re.IGNORECASE)
"""Before a gerund: it was under way ("estavam se recuperando")."""
_GERUND = late(r"\w+ndo\b")


def not_over(lead: str, word: str) -> bool:
    """Whether the words before a word of recovery say that it had not come yet."""
    if any(p.search(lead) for p in (_NOT_YET, _NOT_YET_ABROAD, _WAS_NOT)):
        return True
    return _GERUND.match(word) is not None and _GOING_ON.search(lead) is not None

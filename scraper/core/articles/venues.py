"""Networks that a text names only as the place where people posted about an outage."""

from __future__ import annotations

import re

from scraper.core.patterns import late

_VENUE = late(
    r"(?:(?:(?:[Oo]n|in(?= (?:Discord|Telegram|Reddit))|[Vv]ia|across|through|over to|over on|to|from)\s+(?:platforms? |sites? |social media |social network |forums? )?"
    r"|(?:social media|social networks?|forums?|(?:social )?platforms|social (?:media )?sites|channels)\s+(?=like|such as|including))"
    r"(?:(?:like|such as|including)\s+)?(?:(?:the )?(?:platforms?|social (?:media|network)(?: platforms?)?)\s+)?"
    r"(?:(?:[Dd]own ?[Dd]etector|X|Twitter|Reddit|Facebook|Threads|Bluesky|LinkedIn|Discord|YouTube|TikTok|Telegram|Mastodon)(?:\s*\([^)]{1,30}\))?(?:,| and| or|, and|/)\s+)*|"
    r"(?:platform|auf|sur|en|em|su|op|på|na|в|tramite|vía|via|über)\s+)$"
)
VENUES = frozenset(
    {
        "x",
        "twitter",
        "reddit",
        "facebook",
        "threads",
        "bluesky",
        "linkedin",
        "discord",
        "youtube",
        "tiktok",
        "telegram",
        "mastodon",
        "instagram",
        "pinterest",
        "tumblr",
        "quora",
        "weibo",
        "微博",
        "新浪微博",
        "小红书",
        "百度",
        "네이버",
        "트위터",
        "ツイッター",
        "推特",
        "твиттер",
        "vk",
        "вконтакте",
        "downdetector",
    }
)
_VENUE_NEXT = late(
    r"\s*(?:users?|posts?|threads?|account|community|users|feed|reactions?)\b|\s*\((?:formerly|ehemals|anciennement|antes)"
)
_VENUE_EAST = late(
    r"(?:\s?[(（][^)）]{1,16}[)）]|[)）])?(?:(?:や|と|、|・|,|/)[A-Za-z]{1,10})*(?:では|上|で|에서|에는|上的)[^。.]{0,16}?(?:[「『]?[#＃]|反応|声が|話題|拡散|トレンド|悲鳴|反应|热搜|吐槽|反響|반응|게시|글이|불만|호소|실시간)"
    r"|\s?(?:で|にて|上で|を通じ|に)(?:(?!障害|不具合|エラー|ない|でき)[^。]){0,24}?(?:報告|発表|投稿し|知らせ|告知|公表|明らか|説明|呼びかけ|つぶや|書き込ん|コメント)|(?:\([^)]{1,16}\))?(?:(?:에는|을 통해|를 통해)(?= )[^.]{0,40}?|에 (?:(?!장애|오류|문제|접속)[^.]){0,40}?)(?:밝혔|적었|알렸|공지|올렸|발표|안내)"
)
"""Behind a name, where the postposition says that people posted there."""
_TROUBLE_WITH = late(
    r"\b(?:outages?|problems?|issues?|errors?|disruptions?|trouble|downtime|ausfälle?|störung(?:en)?|probleme|pannes?|problèmes|caídas?|fallas?|fallos|problemas|falhas|guasti|problemi|storing(?:en)?|awari\w+|problemy|сбо\w+|проблем\w+|неполад\w+|перебо\w+|зб[оі]\w+|\w*störning\w*|nedbrud) (?:on|at|auf|bei|sur|chez|en|em|su|op|med|w|z|na|в|во|у|с|hos|i|på) $",
    re.IGNORECASE,
)
"""Just before a name: it is what is broken, and not where people say so."""
_USED = late(
    r"\b(?:rel(?:y|ies|ied|ying) (?:up)?on|depend(?:s|ed|ing|ent)? (?:up)?on|access(?:ing)? to|(?:log|sign)(?:ged|ging|s|ing|ed)? (?:in|on) ?to|connect(?:ing)? to|angewiesen auf|zugriff auf|dépendent de|accès à|acceso a|acesso ao|accesso a) $",
    re.IGNORECASE,
)
"""Just before a name: it is what people use."""


_NEAR = 40


def is_venue(text: str, start: int, end: int) -> bool:
    """Whether the name of a network at `start`..`end` of a text is only where people post."""
    if text[start:end].casefold() == "downdetector":
        return not re.match(
            r"\s+(?:itself\s+)?(?:is|was|went|goes) (?:also )?(?:down|offline|unavailable)", text[end : end + 60]
        )
    near = text[max(0, start - _NEAR) : start]
    if _TROUBLE_WITH.search(near) or _USED.search(near):
        return False
    if re.search(r"\((?:formerly|ex-|previously|now) ?$", text[max(0, start - 14) : start]):
        return True
    if _VENUE_EAST.match(text, end):
        return True
    return bool(_VENUE.search(text[max(0, start - 120) : start]) or _VENUE_NEXT.match(text, end))

"""Words by which somebody rules out an attack as the cause: a denial of a cause, and no cause."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_ATTACK = r"(?:cyber-?\s?(?:attacks?|incident|security (?:incident|attack))|hack(?:s|ers?|ing|er attack)?|(?:malicious|hostile|external|ddos|outside|outside|targeted)(?: or (?:malicious|external))? (?:attacks?|activity|actors?|interference)|attacks?|security (?:incident|breach|issue|event)|(?:external )?[“\"]?(?:external )?intrusion|breach|foul play|sabotage|ransomware|malicious activity|ddos)\b"
_ENGLISH = (
    rf"\b(?:(?:no|not any|without) (?:evidence|indications?|signs?|suggestions?|reason to believe|proof)|nothing to (?:suggest|indicate)) (?:of |that |to suggest |it was |this was |the (?:\w+ ){{1,3}}(?:was|is|were) )*(?:[\w-]+ ){{0,4}}?(?:an? |any )?(?:[\w-]+ )?{_ATTACK}"
    rf"|\b(?:(?:was|is|were|are|been|be|did|does|do) not|(?:was|is|were|are|did|does|do)n[’']t|not|nor|never|unrelated to)\s(?:down |offline |out )?(?:believed to be |thought to be |appear to be |the result of |caused,? (?:directly or indirectly,? )?by |due to |related to |a result of |linked to |connected to |triggered by |stem(?:med)? from |because of |attributable to )*(?:an? |any |the |some (?:kind|sort|form) of )?(?!first|only|last|second|third|latest|same)(?:[\w-]+ )?{_ATTACK}"
    rf"|(?<!not )(?<!yet )\b(?:rul(?:ed|es|ing) out|den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|exclud(?:ed|es|ing)) (?:the possibility of |suggestions? of |reports? of |speculation (?:of|about) |that it was )?(?:an? |any )?(?:[\w-]+ )?{_ATTACK}"
    rf"|{_ATTACK} (?:(?:as (?:the|a) cause|has|have|had|was|were|is|are|could|be|been|already|now|since|also|so far|\w+ly) )+(?:ruled out|excluded|dismissed|discounted|rejected)\b"
)
_SOUTH = (
    r"|\b(?:aucune?|pas|n['’]est pas|écart\w+|exclu\w*|sans lien avec)\s[^.;]{0,40}?\b(?:cyber-?attaque|piratage|attaque (?:informatique|malveillante)|acte (?:de malveillance|malveillant))"
    r"|\b(?:no|descart\w+|ningún|ninguna|nieg\w+|neg(?:ó|aron))\s(?!solo)[^.;]{0,40}?\b(?:ciberataque|ataque (?:informático|cibernético|externo)|hackeo|jaqueo)"
    r"|\b(?:cyber-?attaque|piratage|ciberataque|hackeo|ataques? (?:informáticos?|cibernéticos?|hackers?|externos?)|attacc[oh]i? (?:hacker|informatic\w+|esterno))(?: \w+){0,4}? (?:écartée?s?|exclue?s?|descartad[oa]s?|exclus[oa]|esclus[oia])\b"
    r"|\b(?:não|descart\w+|nenhum|neg(?:ou|aram))\s[^.;]{0,40}?\b(?:ciberataque|ataque (?:hacker|cibernético|externo)|invasão|ataque)\b"
    r"|\b(?:non|esclu\w+|nessun\w*)\s[^.;]{0,40}?\b(?:attacc[oh]i? (?:hacker|informatic\w+|esterno)|cyber-?attacco|attacco)\b"
)
_NORTH = (
    r"|\b(?:kein(?:e|en|er|em)?|nicht|ausgeschlossen|auszuschließen)\s[^.;]{0,40}?\b(?:cyber|hacker)-?(?:angriffs?|attacken?)|\b(?:cyber|hacker)-?(?:angriff|attacke)\w*[^.;,]{0,30}\b(?:ausgeschlossen|schloss|schließt|(?:nicht die|keine) rede|nicht (?:vor|der grund|die ursache))"
    r"|\b(?:geen|niet)\s[^.;]{0,30}?\b(?:cyber-?aanval|hack|ddos-?aanval|aanval)\b|\b(?:nie|wyklucz\w+|żaden)\s[^.;]{0,40}?\b(?:cyberatak\w*|atak\w* (?:hakersk|cybernetyczn)\w+|ataku)\b|\b(?:ingen|inte|inget)\s[^.;]{0,30}?\b(?:cyberattack|dataintrång|angrepp|it-attack)"
    r"|\bsiber saldırı\w*[^.;]{0,24}\b(?:değil|yok|olmadığı)|\b(?:bukan|tidak ada)\s[^.;]{0,24}\b(?:serangan|peretasan)"
)
_EAST = (
    r"|\bне\s[^.;]{0,40}?(?:кибератак\w*|хакер\w*|взлом\w*|атак\w*)|(?:サイバー攻撃|不正アクセス|外部(?:から)?の攻撃)[^。]{0,15}(?:ではな|見つかっていな|痕跡はな|形跡はな|確認されていな|可能性は低|否定)"
    r"|(?:해킹|외부 공격|디도스|사이버 ?공격)[^.]{0,24}(?:아니|아닌|없)|(?:不是|并非|並非|排除|未发现|没有)[^，。]{0,12}(?:攻击|攻擊|黑客|駭客)"
)
_ELSEWHERE = (
    r"|\b(?:ikke|intet|avkreft\w*|afkræft\w*|dementer\w*|avvis\w*|afvis\w*|avfärd\w*|uteluk\w*|udelukk\w*|utesluter),?\s[^.;]{0,40}?\b\w*(?:angreb|angrep|angrepp|attack\w*|hack\w*|intrång)"
    r"|\b(?:nešlo|nejde|nejedn\w+|není|nebyl\w*|nedošlo|vylouč\w+|popř\w+|odmít\w+|žádn\w+)\s[^.;]{0,40}?\b(?:kyber-?útok\w*|kybernetick\w+ útok\w*|útok\w*)"
    r"|\b(?:ei (?:ole|ollut|johdu|johtunut|kyse)|kiist\w+|sulk\w+ pois)\s[^.;]{0,40}?hyökkäy\w*|\b(?:nem (?:volt|történt|tudnak|észlelt\w*)|kizár\w+|cáfol\w*)\s[^.;]{0,30}?támad\w*|támad\w*[^.;]{0,20}(?:nem történt|nem volt|kizár\w+|cáfol\w*)"
    r"|\b(?:nu (?:a fost|este|e vorba|este vorba|există)|exclu\w*|infirm\w*|neag\w*)\s[^.;]{0,30}?\batac\w*|(?:δεν|αποκλε\w+|διαψε\w+)\s[^.;]{0,40}?(?:κυβερνοεπίθεσ|επίθεσ|χάκερ)\w*"
    r"|(?<!\w)(?:не|заперечу\w+|спросту\w+|виключ\w+)\s[^.;]{0,40}?(?:кібератак\w*|хакер\w*|атак\w*)|(?:кибер|кібер|хакерськ\w+ |хакерск\w+ )?атак\w*\s(?:не (?:было|було|выявлено|виявлено|зафиксир\w+|зафіксов\w+|подтвер\w+|підтвердж\w+)|исключ\w+|виключ\w+)"
    r"|(?:không phải|không có|loại trừ|bác bỏ)[^.;]{0,30}?tấn công|(?:ليس|لم يكن|لم تكن|(?:و|ف)?نف\w+|(?:و|ف)?استبعد\w*)\s[^.؛]{0,40}?(?:هجوم|اختراق)"
)
_RULED_OUT = seldom(_ENGLISH + _SOUTH + _NORTH + _EAST + _ELSEWHERE, re.IGNORECASE)
_STEMS = ("att", "hack", "breach", "malici", "intrusion", "foul", "sabotage", "ransom", "ddos", "pirat", "malveill", "ataqu", "hackeo", "jaqueo", "invas", "angriff", "aanval", "atak", "intrång", "angrepp", "saldır", "serang", "peretas", "атак", "хакер", "взлом", "攻撃", "アクセス", "해킹", "공격", "디도스", "攻", "黑客", "駭客", "security", "útok", "hyökk", "támad", "angreb", "angrep", "tấn công", "هجوم", "اختراق", "επίθεσ", "χάκερ", "atac")  # fmt: skip
_NOT_EXCLUDED = late(
    r"\b(?:not|n['’]t|nicht|pas|no|não|non|niet|nie)\s(?:[\w’']+ ){0,3}?(?:rul(?:e|ed|ing) out|ausgeschlossen|auszuschließen|ausschließen|exclu\w*|descart\w*|esclu\w*|uit(?:ge)?slu\w+|uitsluiten|wyklucz\w*)|n['’]exclu\w+ pas",
    re.IGNORECASE,
)
_OPEN = late(r"\b(?:whether|if|could not|cannot|can['’]t|not yet|yet to|unclear|surviv\w+|withst\w+|tolerat\w+|ob|si|se)\b[^.;]{0,60}$", re.IGNORECASE)  # fmt: skip


@lru_cache(maxsize=256)
def attack_ruled_out(sentence: str) -> re.Match[str] | None:
    """Where a sentence says that no attack was behind it; None where it leaves that open."""
    lowered = sentence.lower()
    if not any(stem in lowered for stem in _STEMS):
        return None
    match = _RULED_OUT.search(sentence)
    if match is None or _NOT_EXCLUDED.search(sentence) or _OPEN.search(sentence[: match.start()]):
        return None
    return match

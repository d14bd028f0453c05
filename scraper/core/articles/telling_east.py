"""Who says something in a sentence of Japanese, Chinese or Korean: the subject stands first, the verb of telling last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from scraper.core.patterns import late

if TYPE_CHECKING:
    from re import Match

EASTERN = frozenset({"ja", "zh", "ko"})
_TELLS = {
    "ja": late(r"(?:と|を|だと|で|について|に)(?:正式に|公式に|改めて)?(?:発表|説明|述べ|コメント|明らかに|報告|謝罪|陳謝|投稿|回答|認め|公表|案内|告知|語っ|話し|伝え)|(?:報告|説明|声明|レポート|投稿|発表)書?[^。、]{0,8}を?(?:正式に|公式に)?公開し|とし(?:てい(?:る|ます|た)|た)|とのこと|という(?=[。」\s]*$)|との認識|見通しを示し"),
    "zh": late(r"表示|确认(?!为)|確認(?!為)|证实|證實|坦言|披露|定性为|定性為|归咎|歸咎|称(?!为|作|之)|稱|回应|回應|承认|承認|宣布|公布|发布|發布|致歉|道歉|透露|指出|解释|解釋|说明|說明|通报|通報|(?<!可以)说(?!明)"),
    "ko": late(r"밝혔|밝힌|알렸|설명했|전했|말했|공지했|공지를|안내했|사과했|덧붙였|발표했|강조했|해명했|답했|거론했|지목했|언급했|정정했|고 했다"),
}  # fmt: skip
_SUBJECT = {
    "ja": late(r"([^。、，「」『』\n]{1,40}?)(?:によりますと|によると|によれば|では|は(?!、?[いえ])|も|が(?=(?:公式に|正式に|自ら)?(?:認め|発表|説明|公表|明らか|挙げ)))"),
    "zh": late(r"(?:^|[，,。、；：“”\s])([^，,。、；：“”\s]{2,24}?)(?=表示|确认|確認|证实|證實|坦言|披露|称|稱|回应|回應|承认|承認|宣布|公布|发布|發布|致歉|道歉|透露|指出|解释|解釋|说|說|通报|通報)"),
    "ko": late(r"(?:^|(?<=[\s‘'“(]))([^\s“”\"]{1,20}(?: [^\s“”\"]{1,12})?)(?:측은|은|는|이|가|도)(?=[\s,])"),
}  # fmt: skip
_SOURCE = {
    "ja": late(r"([^。、，「」\n]{1,30}?)(?:によりますと|によると|によれば|の(?:発表|説明|まとめ)では)"),
    "zh": late(r"(?:根据|根據|按照|据|據)(?!悉|说|說|此)([^，。、\n]{2,20}?)(?=[，,的])"),
    "ko": late(r"([^\s“”]{1,20}(?: [^\s“”]{1,14})?)에 따르면"),
}
_TRACKER = late(r"ダウンディテクター|down ?detector|다운디텍터|다운디렉터|障害情報|监测网站|監測網站", re.IGNORECASE)
_OTHER = late(
    r"タイムズ|ジャーナル|ポスト|ロイター|ブルームバーグ|日経|NHK|BBC|CNN|AFP|CNBC|TechCrunch|Verge|路透|彭博|新华|新華|央视|财联社|日报|晚报|时报|時報|新闻|新聞|人士|澎湃|IT之家|타임[스즈]|저널|포스트|로이터|블룸버그|가디언|버지|테크크런치|일보|뉴스(?!룸)|방송|総務|大臣|官房|省|専門家|アナリスト|新聞|通信社|報道|テレビ|メディア|記者|工信部|专家|媒体|記者|记者|警方|监管|과기정통부|과학기술정보통신부|정부|전문가|경찰|장관|연합뉴스|매체|외신|당국|교수|업계|보도|통계|자료|조사|언론|소방|시민|調査|統計|業界|関係者|消息|数据|教授"
)
_OFFICE = late(
    r"同社|弊社|当社|社長|専務|取締役|担当者|広報|公式|運営|発表|[^\W\d]{1,4}氏|官方|官微|官博|官网|官網|平台方|方面|技术团队|技術團隊|工程师|工程師|公司|客服|发言人|發言人|负责人|創辦人|创始人|公告|운영사|관계자|[^\s]측|회사|대표|사장|대변인|공식"
)
_ITS_REPORT = late(r"(?:この|同|その|事後)?報告書?|(?:该|該|这份|事后)?(?:报告|報告)|(?:이|해당) ?보고서")
_USER = late(r"利用者|ユーザー|SNS|ネット上|投稿者|网友|網友|用户|用戶|网民|이용자|누리꾼|네티즌|커뮤니티")
_ANNOUNCES = late(r"発表|公表|告知|説明|明らかに|謝罪|陳謝|としてい|公告|公布|宣布|致歉|[가-힣]")
"""What whoever runs a service does: who is not known, and does so, runs it."""
_QUOTED = late(r"“[^“”\n]*”|「[^「」\n]*」|『[^『』\n]*』|\"[^\"\n]*\"")


def told_east(text: str, language: str, names: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str, bool]]:
    """Who tells something: offsets, speaker ("" where nobody is named who might: the one before goes on), and whether
    a source is named.
    """
    plain = _QUOTED.sub(lambda m: "“" + " " * (len(m.group()) - 2) + "”", text)
    for source in _SOURCE[language].finditer(plain):
        who = _who(text, source, names)
        yield source.start(), source.end(), "provider" if who is None else who, True
    verbs = list(_TELLS[language].finditer(plain))
    if not verbs:
        return
    sources = [source.span() for source in _SOURCE[language].finditer(plain)]
    every = list(_SUBJECT[language].finditer(plain, 0, verbs[-1].end()))
    subjects = [s for s in every if not any(a <= s.start() < b for a, b in sources)] or every
    announced = any(_ANNOUNCES.search(verb.group()) for verb in verbs)
    for subject in subjects:
        who = _who(text, subject, names) or ("provider" if announced and subject is subjects[0] else None)
        if who is not None:
            yield subject.start(), verbs[-1].end(), who, False
            return
    yield verbs[-1].start(), verbs[-1].end(), "", False


def leads(text: str, language: str, names: Sequence[tuple[int, int, str]]) -> str | None:
    """Who is the subject that a quotation follows."""
    found = (_who(text, subject, names) for subject in _SUBJECT[language].finditer(text))
    return next((who for who in reversed(list(found)) if who is not None), None)


def _who(text: str, subject: Match[str], names: Sequence[tuple[int, int, str]]) -> str | None:
    start, end = subject.span(1)
    phrase = text[start:end]
    if _ITS_REPORT.fullmatch(phrase):
        return ""  # whoever published it
    if _TRACKER.search(phrase):
        return "crowd"
    if _OTHER.search(phrase):
        return "outlet"
    if any(a < end and start < b for a, b, _ in names) or _OFFICE.search(text, start, subject.end()):
        return "provider"
    return "user" if _USER.search(phrase) else None

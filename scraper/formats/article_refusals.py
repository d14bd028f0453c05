"""Pages that are no article, and pages whose publisher asks not to be mined."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from scraper.core.articles.retracted import is_retracted
from scraper.core.language.text import length_in_words
from scraper.core.model import Problem

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image or a sound"),
    (b"PK\x03\x04", "an archive"),
    (b"\x1f\x8b", "compressed data"),
    (b"\x00\x00\x01\x00", "an image"),
    (b"ID3", "a sound"),
    (b"\x00\x00\x00", "a film"),
)
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x0e\x0f\x1b"))
"""Bytes that no text in any encoding of bytes holds many of; ISO-2022 shifts with the last three left out."""
_FEED = re.compile(
    rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<\?[^>]{0,400}>\s*|<!--[^>]{0,400}-->\s*){0,4}<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]"
)
_BEFORE = 1024
"""Bytes of white space that some put before the first of a file; a PDF may begin so late."""
_SHORT_WORDS = 120
_QUIP = 40
"""Words up to which one phrase of a challenge tells the page; an article quotes what users were shown."""
_I = re.IGNORECASE
_CONSENT = re.compile(
    r"before you continue to|we value your privacy|(?:our|nos|nuestros|nossos|unsere|onze|naszymi|nasi|našich) \d{2,4} (?:technology )?(?:partner\w*|partenaires|socios|parceiros)|\d{2,4} (?:iş ortağı|partenaires|socios|parceiros)|(?:stor|access)(?:e|ing)? (?:and(?:/or)? access )?information on (?:a|your) device|we (?:and our (?:\d+ )?partners )?(?:use|store and/or access) (?:cookies|information)|accept all(?: cookies)?|cookie (?:consent|settings|preferences|policy)|pur-abo|werbetracking|manage (?:your )?(?:cookie|privacy|consent)|your privacy choices|"
    r"wir (?:verwenden|nutzen) cookies|zustimmen und weiter|mit werbung (?:weiter)?lesen|einwilligung zur|nous utilisons des cookies|continuer sans accepter|respect de votre vie privée|utilizamos cookies|acepta(?:r)? (?:todas )?las cookies|(?:nosotros y )?nuestros socios|"
    r"usiamo i cookie|utilizziamo (?:i )?cookie|accetta(?:re)? (?:tutti )?i cookie|terze parti selezionate|gebruik(?:en|t) cookies|cookies? accepteren|privacy gate|używa(?:my)? plików cookie|plików cookies|pliki cookies?|soubory cookies?|zaakceptuj|usamos cookies|aceitar (?:todos os )?cookies|"
    r"vi använder cookies|godkänn alla|мы используем (?:файлы )?cookie|çerez(?:leri)? (?:kullan|sakl)|クッキーを使(?:用|って)|cookieを使用|同意して続行|you need to enable cookies",
    _I,
)
_CHALLENGE = re.compile(
    r"just a moment|checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|attention required|access (?:to this page has been )?denied|are you a robot|unusual traffic from your|ddos protection by|please complete the (?:security check|captcha)|request blocked|pardon our interruption|needs to review the security of your connection|"
    r"kein roboter|pas un robot|no eres un robot|não é um robô|non sei un robot|geen robot|nie jesteś robotem|не робот|robot olmadığınızı|ロボットではない|不是机器人|로봇이 아",
    _I,
)
_PAYWALL = re.compile(
    r"subscribe to (?:continue|keep|read|unlock)|(?:to )?(?:continue|keep) reading(?:,| this| with)|already a (?:subscriber|member)|this (?:article|story|content) is (?:for|only available to|reserved for|exclusive to) (?:subscribers|members|paying)|subscribers only|to read the (?:rest|full|whole) (?:of )?|already subscribed\?|(?:sign|log) in to (?:continue|read)|start your (?:free )?(?:trial|subscription)|unlock this article|free articles? (?:left|remaining)|"
    r"(?:nur für|exklusiv für) (?:\w+-?)?abonnent\w*|weiterlesen mit|jetzt weiterlesen|bereits (?:abonnent|kunde)|und den ganzen artikel lesen|lesen sie den ganzen artikel|réservée? (?:aux|à nos) abonnés|il vous reste \d+ ?% de|pour lire la suite|déjà abonné|(?:solo|exclusivo) para (?:los )?suscriptores|para seguir leyendo|ya eres suscriptor|"
    r"(?:exclusivo|só) para assinantes|para continuar lendo|assine (?:agora|para)|riservato agli abbonati|(?:abbonati|accedi) per (?:continuare|leggere)|(?:alleen|exclusief) voor abonnees|word abonnee|verder te lezen|(?:tylko|dostępn[ya]) dla (?:prenumeratorów|subskrybentów)|kup dostęp|kun for abonnenter|for at læse videre|for å lese videre|vain tilaajille|(?:jen|pouze) pro předplatitele|csak előfizetőknek|khusus pelanggan|للمشتركين فقط|aby czytać dalej|"
    r"только для подписчиков|чтобы читать дальше|лише для передплатників|endast för prenumeranter|för att läsa vidare|abonelere özel|有料会員(?:限定|登録)|会員限定|残り\d+文字|订阅后(?:阅读|继续)|付费(?:阅读|会员|内容)|订阅后?可阅读|유료 (?:회원|구독)|구독하고",
    _I,
)
_GONE = re.compile(
    r"^\W*(?:error )?40[34]\b|page not found|(?:page|article|story|content) (?:you (?:are|were) looking for |that you requested )?(?:could not be found|does(?: not|n['’]t) exist|is no longer available|has been (?:removed|deleted))|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|"
    r"strona nie istnieje|страница не найдена|(?:could not|couldn['’]t|cannot|can['’]t) find (?:the|that) page|página que busca[s]? no existe|сторінку не знайдено|sidan (?:kunde inte hittas|finns inte)|sayfa bulunamadı|ページ[がは]見つかりません|(?:移動|削除)(?:または|もしくは)(?:移動|削除)|页面不存在|페이지를 찾을 수 없",
    _I,
)
_SIGN_IN = re.compile(
    r"^\W*(?:log ?in|sign ?in|anmelden|einloggen|se connecter|connexion|iniciar sesión|entrar|accedi|inloggen|zaloguj|войти|ログイン|登录|로그인)\b",
    _I,
)
_WHY_NOTHING: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (_GONE, "the page says that there is no such page", "see whether the address is right"),
    (
        re.compile(
            r"available in your (?:region|country|location)|unavailable (?:for legal reasons|in your (?:country|region))|from a country belonging to|in ihre[mr] (?:land|region) nicht verfügbar|disponible dans votre (?:pays|région)|disponible en (?:tu|su) (?:país|región)|disponível na sua região",
            _I,
        ),
        "the page is not shown where it was read from",
        "use follow: summary for this source",
    ),
    (
        re.compile(
            r"domain (?:name )?(?:is|may be) (?:for sale|parked)|(?:buy|kaufen sie) (?:this|diese) domain|domain steht zum verkauf|this domain has expired",
            _I,
        ),
        "the domain is parked; no outlet stands behind it",
        "see whether the address is right",
    ),
    (
        re.compile(
            r"(?:our|this) (?:web ?site|site) is (?:currently )?(?:down|offline|closed|under(?:going)?)\b.{0,20}maintenance|we['’]ll be (?:right )?back|(?:come|check) back (?:soon|later|in a few)|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error",
            _I,
        ),
        "the site answered that it is out of order itself",
        "try again later",
    ),
    (
        re.compile(
            r"(?:enable|requires?|activate|turn on|activer|activar|ativar|aktivieren sie) javascript|javascript (?:is (?:not available|disabled|required)|aktivieren|ist deaktiviert|est désactivé)|javascriptを有効",
            _I,
        ),
        "the page shows its text only by script",
        "use follow: summary for this source",
    ),
)
"""What a short page says that has no article: what to look for, what is said of the page, and how to mend it."""
_QUOTED = "'\"‘“«„「"
_REFRESH = re.compile(r"\s*(?P<wait>\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=)?\s*(?P<to>\S.*)", _I)
_LONGEST_TARGET = 2000
_AT_ONCE = 10
"""Seconds within which a page that sends its reader on was never one to read."""


def refusal_of_bytes(body: bytes, media_type: str, url: str) -> Problem | None:
    """A problem for bodies that are not text at all."""
    if not body.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return Problem("empty_page", url, "the page is empty")
    start = body[:_BEFORE].lstrip(b"\t\n\r\f \xef\xbb\xbf")
    what = next((name for magic, name in _MAGIC if body.startswith(magic) or start.startswith(magic)), None)
    what = what or _other_text(start, body)
    kind = media_type.partition(";")[0].strip().lower()
    if what is None and kind.startswith(("image/", "audio/", "video/", "font/")):
        what = f"of type {kind}"
    if what is None and kind in {"application/pdf", "application/zip", "application/octet-stream"}:
        what = f"of type {kind}"
    sample = body[:4096]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if what is None and (sample.count(0) > len(sample) // 100 + 4 or controls > len(sample) // 20 + 4):
        what = "binary data"
    if what is None:
        return None
    return Problem(
        "not_html", url, f"the body is {what}, not an article page", "give the address of the article itself"
    )


def _other_text(start: bytes, body: bytes) -> str | None:
    """What a text is that a program is meant to read: a feed, a site map, JSON."""
    if _FEED.match(start):
        return "a feed or site map"
    if start[:1] in {b"{", b"["} and body.rstrip()[-1:] in {b"}", b"]"}:
        with suppress(ValueError, RecursionError):
            return "JSON" if isinstance(json.loads(body), dict | list) else None
    return None


def refusal_of_text(text: str, shown: str, url: str, *, free: bool, onward: str | None = None) -> Problem | None:
    """A problem for pages that hold a wall, a question or nothing in place of an article. `text` is what extraction
    kept, `shown` the title and the first of all that the page shows, `onward` where it sends its reader.
    """
    words = length_in_words(text)
    if words < _SHORT_WORDS and is_retracted(text):
        return None  # what the outlet takes back is news of the article, however little is left of it
    whole = f"{shown}\n{text}"
    headline = shown.partition("\n")[0]
    if words < _SHORT_WORDS:
        if _CHALLENGE.match(headline) or _mostly(_CHALLENGE, text) or (words < _QUIP and _CHALLENGE.search(whole)):
            return Problem(
                "challenge_page",
                url,
                "the page asks to prove that one is no robot",
                "no challenge is bypassed; use follow: summary for this source",
            )
        wall = _CONSENT.search(headline) is not None
        asking = wall or _mostly(_CONSENT, text) or (words < _SHORT_WORDS // 10 and _CONSENT.search(shown))
        if wall or (asking and words < _SHORT_WORDS // 2):
            return Problem(
                "consent_page",
                url,
                "the page asks for consent in place of the article",
                "use follow: summary for this source",
            )
        if words < _QUIP and _SIGN_IN.match(headline):
            return Problem("paywall", url, "the page asks its reader to log in", "use follow: summary for this source")
        if _PAYWALL.search(whole) or (not free and words < _SHORT_WORDS // 2):
            return Problem(
                "paywall",
                url,
                "the page holds a stub; the article is for subscribers",
                "use follow: summary for this source",
            )
    return _nothing_told(text, headline, url, onward)


def _nothing_told(text: str, headline: str, url: str, onward: str | None) -> Problem | None:
    """A problem for pages that send their reader on, say that they are gone, or hold no text."""
    words = length_in_words(text)
    if onward is not None and words < _QUIP:
        return Problem(
            "empty_page", url, f"the page only sends its reader on to {onward[:200]}", "give that address instead"
        )
    if words < _SHORT_WORDS // 2:
        gone = _GONE.search(headline)
        named = gone is not None and headline[: gone.start()].rstrip()[-1:] not in tuple(_QUOTED)
        for pattern, what, remedy in _WHY_NOTHING:
            if (named and pattern is _GONE) or _mostly(pattern, text.removeprefix(headline)):
                return Problem("empty_page", url, what, remedy)
    if not text.strip() or (words < 8 and len(text) < 60):
        return Problem(
            "empty_page",
            url,
            "the page holds no article text",
            "the text may be loaded by script; use follow: summary for this source",
        )
    return None


def sent_on(tree: HtmlElement) -> str | None:
    """The address that a page sends its reader on to at once (`meta refresh`); None where it stays or reloads."""
    for meta in tree.iter("meta"):
        match = (
            _REFRESH.match((meta.get("content") or "")[:_LONGEST_TARGET])
            if (meta.get("http-equiv") or "").lower() == "refresh"
            else None
        )
        if match is not None and int(match["wait"]) <= _AT_ONCE:
            return match["to"].strip(" '\"")
    return None


def _mostly(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the lines in which the pattern is found hold most of the text."""
    found = sum(len(line) for line in text.split("\n") if pattern.search(line))
    return found > len(text) / 2

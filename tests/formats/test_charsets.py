"""One way of telling a charset, whatever server and page say, for articles, feeds and status pages."""

from __future__ import annotations

import itertools

import pytest

from scraper.core.model import PageText
from scraper.formats.article import extract_article
from scraper.formats.charsets import decoded, is_wide_text
from scraper.formats.feed import read_feed
from scraper.formats.status import Origin
from scraper.formats.wire import decode_text

TOLD = {
    "de": ("Die Störung begann um 13.30 Uhr. Das Unternehmen entschuldigte sich für die Ausfälle.", "cp1252 iso8859-15"),
    "fr": ("La panne a débuté à 13h30. L’opérateur a présenté ses excuses aux usagers touchés.", "cp1252"),
    "sv": ("Avbrottet började på onsdagen. Företaget bad om ursäkt för störningen.", "cp1252"),
    "en": ("“We’re sorry for the trouble,” the company said — a £5m device had failed.", "cp1252"),
    "pl": ("Awaria rozpoczęła się w środę. Firma przeprosiła użytkowników.", "cp1250 iso8859-2"),
    "ru": ("Сбой начался в среду. Компания извинилась перед пользователями.", "cp1251 koi8-r"),
    "el": ("Η διακοπή ξεκίνησε την Τετάρτη. Η εταιρεία ζήτησε συγγνώμη.", "cp1253"),
    "tr": ("Kesinti çarşamba günü başladı. Şirket kullanıcılardan özür diledi.", "cp1254"),
    "ja": ("障害は水曜日の13時30分に始まった。同社は利用者に謝罪した。原因は機器の故障だった。", "cp932 euc_jp iso2022_jp"),
    "zh": ("故障于周三13时30分开始。公司向用户道歉，称原因是设备故障。目前服务已恢复。", "gb18030 big5"),
    "ko": ("장애는 수요일에 시작됐다. 회사는 이용자들에게 사과했으며 원인은 장비 고장이라고 밝혔다.", "cp949"),
    "he": ("התקלה החלה ביום רביעי. החברה התנצלה בפני המשתמשים.", "cp1255"),
    "ar": ("بدأ العطل يوم الأربعاء. واعتذرت الشركة للمستخدمين.", "cp1256"),
}  # fmt: skip
CASES = [
    (language, code, text.encode(code, "replace").decode(code))
    for language, (text, codes) in TOLD.items()
    for code in (*codes.split(), "utf-8", "utf-16-le", "utf-16-be", "utf-16", "utf-8-sig")
]


def page(text: str, language: str, named: str) -> str:
    meta = f'<meta charset="{named}">' if named else ""
    return (
        f'<!doctype html><html lang="{language}"><head>{meta}<title>{text}</title></head>'
        f"<body><article><h1>{text}</h1>{f'<p>{text}</p>' * 3}</article></body></html>"
    )


@pytest.mark.parametrize(("language", "code", "text"), CASES)
def test_a_page_says_what_it_says_whatever_it_is_called(language: str, code: str, text: str) -> None:
    for header, meta in itertools.product(("", "utf-8", "iso-8859-1", "utf-16", "bogus", code), ("", "utf-8", code)):
        body = page(text, language, meta).encode(code)
        assert text in decoded(body, f"text/html; charset={header}" if header else "text/html"), (header, meta)


def test_a_charset_that_is_named_is_believed_where_the_bytes_can_be_in_it() -> None:
    for text, code, header in (
        ("Kesinti başladı, özür diledi", "cp1254", "iso-8859-9"),
        ("сбой", "cp1251", "windows-1251"),
        ("“quoted” – £5", "cp1252", "iso-8859-1"),
        ("障害が発生", "cp932", "Shift_JIS"),
        ("故障", "gb18030", "gb2312"),
    ):
        assert decode_text(text.encode(code), f"text/plain; charset={header}") == text


def test_a_broken_byte_makes_no_other_charset_of_a_page() -> None:
    text = "Die Störung begann um 13.30 Uhr für alle Geräte, größere Ausfälle blieben aus. " * 4
    body = text.encode() + b"\xff" + text.encode()[:5]
    for header in ("text/html; charset=iso-8859-1", "text/html"):
        assert decoded(body, header).replace("\ufffd", "").startswith(text), header


@pytest.mark.parametrize(("code", "charset"), [("utf-8", "iso-8859-1"), ("cp1252", "utf-8"), ("utf-16-le", "utf-16")])
def test_an_article_and_a_feed_are_read_alike(code: str, charset: str) -> None:
    text = "Störung bei Acme Cloud, Gerätefehler als Ursache"
    body = page(text, "de", "").replace("</article>", f"<p>{TOLD['de'][0] * 3}</p></article>").encode(code)
    found = extract_article(body, "https://news.example/a", media_type=f"text/html; charset={charset}")  # fmt: skip
    assert isinstance(found, PageText)
    assert found.title == text
    assert TOLD["de"][0] in found.text
    feed = f"<rss><channel><item><title>{text}</title><link>https://news.example/a</link></item></channel></rss>"
    origin = Origin("news", "", "https://news.example/rss", media_type=f"application/xml; charset={charset}")
    assert [item.title for item in read_feed(feed.encode(code), origin).items] == [text]


def test_sounds_and_pictures_are_no_wide_text() -> None:
    sound = b"".join((n * 37 % 61).to_bytes(2, "little", signed=True) for n in range(3000))
    assert not is_wide_text(sound)
    assert not is_wide_text(b"\x00\x00\x01\x00" + bytes(range(200)) * 4)
    assert not is_wide_text(b"\xff\xfe\x01\x02" + bytes(range(256)) * 8)
    assert is_wide_text("Störung".encode("utf-16"))

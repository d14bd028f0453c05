"""Pages of many layouts around one known body: what is kept of each, as the F1 of its runs of four words.

The body and everything around it are ours. The bar is that of the public benchmark (0.97); each page must reach it alone.
"""

import json
import re
from collections import Counter

import pytest

from scraper.core.model import PageText
from scraper.formats.article import extract_article

TITLE = "Nimbus outage stops forty thousand firms"
BODY = [
    "Nimbus, the file service used by some forty thousand firms, stopped answering on Tuesday shortly after nine in the morning, and for most of the next two hours neither its website nor its desktop program could reach the servers.",
    "The company put a first notice on its status page at 09:31 UTC, half an hour after the first complaints. It spoke of elevated error rates and said that engineers were looking into a faulty change of its routing tables.",
    '"We shipped a rule that matched far more traffic than we meant it to," wrote Ana Brandt, who runs the network group. She added that the change had passed every automatic check.',
    "Customers in Lisbon, Osaka and Denver described the same picture: a white page, a spinner, and at last the number 503. A dentist in Ghent said that she had sent her patients home because their files could not be opened.",
    "By 10:48 UTC the rule had been withdrawn in all regions. Traffic rose slowly at first, since the caches were empty and every request went to the database.",
    "Nimbus counts this as its second large failure of the year. In February a certificate had run out, which cost it fifty minutes of service and a public apology.",
    "A full report is promised within ten days. Until then all routing changes need the consent of two people, and the old tool that spreads them at once has been switched off.",
    "Analysts were not surprised. Rules of that kind are written by hand nearly everywhere, they said, and a single wrong character is enough to send half a continent into the void.",
]
STEPS = [
    "09:02 UTC: first errors in Frankfurt",
    "09:31 UTC: notice on the status page",
    "10:48 UTC: rule withdrawn everywhere",
    "11:05 UTC: error rates normal again",
]
CAPTION = "Engineers in the control room of Nimbus in Porto on Tuesday morning."
ELSEWHERE = [
    "Ten tips for a tidy inbox this spring",
    "Why your router hates the weekend and what to do",
    "Quasar unveils a phone that folds twice and costs a fortune",
    "Opinion: the cloud is somebody else's computer",
    "Football: late goal sends visitors home unhappy",
]
JAPANESE = [
    "ファイル共有サービス「ニンバス」は火曜日の午前九時過ぎに応答しなくなり、その後およそ二時間にわたってウェブサイトもアプリも利用できない状態が続いた。",
    "同社は最初の苦情からおよそ三十分後に公式ページで障害を認め、経路設定の変更に誤りがあった可能性があると説明した。",
    "リスボンや大阪、デンバーの利用者からは、白い画面のまま何も表示されないとの声が相次いだ。",
    "午前十時四十八分までに問題の設定はすべての地域で取り消され、通信量は少しずつ元に戻った。",
    "同社は十日以内に詳しい報告書を公開すると約束している。",
]
ARABIC = [
    "توقفت خدمة نيمبوس لمشاركة الملفات عن العمل صباح الثلاثاء بعد الساعة التاسعة بقليل، ولم يتمكن المستخدمون من الوصول إلى ملفاتهم لمدة ساعتين تقريبا.",
    "وأقرت الشركة بالعطل بعد نصف ساعة من أولى الشكاوى، وقالت إن مهندسيها يبحثون في تغيير خاطئ في جداول التوجيه.",
    "وبحلول الساعة العاشرة وثمان وأربعين دقيقة ألغي التغيير في جميع المناطق وعادت الخدمة تدريجيا إلى طبيعتها.",
]
WHOLE = "\n".join(BODY)


def ps(lines=BODY):
    return "".join(f"<p>{line}</p>" for line in lines)


def item(text, n):
    return f"<li><a href=/a{n}>{text}</a></li>"


MENU = "".join(item(name, n) for n, name in enumerate(("News", "Sport", "Weather", "Business", "Culture", "Sign in")))
NAV = f"<header><nav><ul>{MENU}</ul></nav></header>"
FOOT = (
    "<footer><p>© 2026 The Daily Example. All rights reserved.</p><ul><li><a href=/t>Terms</a></li></ul><p>The Daily Example is "
    "published by Example Media Ltd, 1 Example Street, Exampleton. Registered in Example Country number 123456.</p></footer>"
)
LINKS = "".join(item(text, n) for n, text in enumerate(ELSEWHERE))
RAIL = f"<aside class='related-links'><h3>Related</h3><ul>{LINKS}</ul></aside>"
H1 = f"<h1>{TITLE}</h1>"
HEADINGS = ["What happened", "What the firm says", "Who was hit", "How it ended"]


def page(body, head="", lang="en", title=TITLE):
    return f"<!doctype html><html lang={lang}><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def declared(body):
    item = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "articleBody": body}
    return f"<script type='application/ld+json'>{json.dumps(item)}</script>"


def article(inside, *, head="", before="", after=RAIL):
    return page(f"{before}{NAV}<article>{H1}{inside}</article>{after}{FOOT}", head)


CARDS = "".join(
    f"<div class='card'><h3><a href=/b{n}>{text}</a></h3><p>{text} – our correspondent has spent a week with the people behind it "
    "and came back with some surprising answers for readers at home.</p></div>"
    for n, text in enumerate(ELSEWHERE)
)
POSTS = [
    "Normal again",
    "Error rates fall",
    "Rule withdrawn",
    "Dentist in Ghent",
    "What the firm says",
    "First notice",
    "Complaints",
    "It begins",
]
LIVE = "".join(
    f"<div class='live-post'><time>9.{n}0</time><h3>{h}</h3><p>{p}</p></div>"
    for n, (h, p) in enumerate(zip(POSTS, BODY, strict=True))
)
COMMENTS = "".join(
    f"<div class='comment'><p>{text}</p></div>"
    for text in (
        "I was in the middle of payroll when it went down, thanks a lot for nothing you people.",
        "First! Also, use a proper file server at home like our grandparents did it.",
        "My cat could write better routing rules than that, and she is asleep most of the day.",
    )
)
BANNER = (
    "<div class='cookie-banner'><p>We and our 834 partners use cookies to store and access information on a device in order to show "
    "you personalised advertising and to measure its success.</p><button>Accept all</button></div>"
)
LETTER = "<div class='newsletter-box'><p>Sign up for our morning briefing and never miss a story again, delivered to your inbox every weekday at six.</p></div>"
MORE = "<p><strong>Read more:</strong> <a href=/x>Why your router hates the weekend and what to do</a></p>"
QUOTE = "<blockquote class='pullquote'><p>The change had passed every automatic check.</p></blockquote>"
FIGURE = f"<figure><img src=a.jpg alt=x><figcaption>{CAPTION}</figcaption></figure>"
TABLE = "<table><tr><th>Region</th><th>Down for</th></tr><tr><td>Frankfurt</td><td>106 minutes</td></tr><tr><td>Osaka</td><td>98 minutes</td></tr></table>"
BULLETS = "<ul>" + "".join(f"<li>{step}</li>" for step in STEPS) + "</ul>"
WIRE = f"PORTO, May 12, 2026 /ExampleWire/ -- {WHOLE}"
LAYOUTS = {
    "plain": (article(ps()), WHOLE),
    "cards beside it": (
        page(f"{NAV}<div class='wrap'><div class='story'>{H1}{ps()}</div><div class='river'>{CARDS}</div></div>{FOOT}"),
        WHOLE,
    ),
    "live blog": (
        article(f"<div class='summary'>{BULLETS}</div>{LIVE}"),
        "\n".join([*STEPS, *(f"{h}\n{p}" for h, p in zip(POSTS, BODY, strict=True))]),
    ),
    "amp": (
        page(
            f"<amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article><header>{H1}</header><div class='amp-wp-article-content'>{ps()}<amp-ad></amp-ad></div></article>{FOOT}"
        ),
        WHOLE,
    ),
    "line breaks": (
        page(f"{NAV}<div id='content'>{H1}<div class='text'>{'<br><br>'.join(BODY)}</div></div>{RAIL}{FOOT}"),
        WHOLE,
    ),
    "divs only": (
        page(
            f"{NAV}<div class='x1'><div class='x2'>{H1}{''.join(f'<div class=x3><span>{p}</span></div>' for p in BODY)}</div></div>{RAIL}{FOOT}"
        ),
        WHOLE,
    ),
    "nested tables": (
        page(
            f"<table><tr><td>{NAV}</td></tr><tr><td>{LINKS}</td><td><table><tr><td>{H1}</td></tr><tr><td>{ps()}</td></tr></table></td></tr><tr><td>{FOOT}</td></tr></table>"
        ),
        WHOLE,
    ),
    "a list in it": (
        article(f"{ps(BODY[:3])}<h2>Timeline</h2>{BULLETS}{ps(BODY[3:])}"),
        "\n".join([*BODY[:3], "Timeline", *STEPS, *BODY[3:]]),
    ),
    "caption and pull quote": (
        article(FIGURE + ps(BODY[:4]) + QUOTE + ps(BODY[4:])),
        "\n".join([CAPTION, *BODY[:4], "The change had passed every automatic check.", *BODY[4:]]),
    ),
    "the rest by script": (
        article(f"{ps(BODY[:2])}<div class='lazy' data-src='/more'></div>", head=declared(WHOLE)),
        WHOLE,
    ),
    "all by script": (page(f"{NAV}<div id='root'></div>{FOOT}", declared(WHOLE)), WHOLE),
    "a teaser declared": (article(ps(), head=declared(BODY[0])), WHOLE),
    "comments": (article(ps(), after=f"<section id='comments'><h2>Comments (3)</h2>{COMMENTS}</section>"), WHOLE),
    "cookies and newsletter": (article(ps(BODY[:4]) + LETTER + ps(BODY[4:]), before=BANNER), WHOLE),
    "read more": (article(ps(BODY[:3]) + MORE + ps(BODY[3:])), WHOLE),
    "forum": (
        page(
            f"{NAV}<div class='thread'>{H1}{''.join(f'<div class=post><div class=post-body>{p}</div></div>' for p in BODY)}</div>{FOOT}"
        ),
        WHOLE,
    ),
    "press wire": (
        article(
            f"<div class='release-body'><p>PORTO, May 12, 2026 /ExampleWire/ -- {BODY[0]}</p>{ps(BODY[1:])}<p>SOURCE Nimbus Inc.</p></div>"
        ),
        WIRE,
    ),
    "first of two pages": (
        article(ps(BODY[:5]) + "<div class='pagination'><a>1</a> <a>2</a> <a>Next page</a></div>"),
        "\n".join(BODY[:5]),
    ),
    "headings": (
        article(
            "".join(f"<section><h2>{h}</h2>{ps(BODY[2 * n : 2 * n + 2])}</section>" for n, h in enumerate(HEADINGS))
        ),
        "\n".join(f"{h}\n{BODY[2 * n]}\n{BODY[2 * n + 1]}" for n, h in enumerate(HEADINGS)),
    ),
    "japanese": (
        page(
            f"<nav><ul><li>ホーム</li></ul></nav><article><h1>ニンバスで障害</h1>{ps(JAPANESE)}</article><div class='related'><p>関連記事</p><ul><li>春の新作スマートフォンが続々と登場、選び方を解説</li></ul></div>",
            lang="ja",
            title="ニンバスで障害",
        ),
        "\n".join(JAPANESE),
    ),
    "arabic": (
        page(
            f"<nav><a>رياضة</a></nav><div class='article-body'><h1>تعطل نيمبوس</h1>{ps(ARABIC)}</div><footer><p>جميع الحقوق محفوظة</p></footer>",
            lang="ar",
            title="تعطل نيمبوس",
        ),
        "\n".join(ARABIC),
    ),
    "two paragraphs": (article(ps(BODY[:2])), "\n".join(BODY[:2])),
    "one paragraph": (article(ps(BODY[1:2])), BODY[1]),
    "in pieces": (
        page(
            f"{NAV}<div class='page'>{H1}<div class='lead'>{ps(BODY[:1])}</div><div class='ad'>Advertisement</div><div class='a'>{ps(BODY[1:3])}</div><div class='ad'>Advertisement</div><div class='b'>{ps(BODY[3:])}</div></div>{RAIL}{FOOT}"
        ),
        WHOLE,
    ),
    "lead outside": (
        page(
            f"{NAV}<div class='hero'>{H1}<p class='standfirst'>{BODY[0]}</p></div><article>{ps(BODY[1:])}</article>{RAIL}{FOOT}"
        ),
        WHOLE,
    ),
    "a table in it": (
        article(ps(BODY[:4]) + TABLE + ps(BODY[4:])),
        "\n".join([*BODY[:4], "Region Down for Frankfurt 106 minutes Osaka 98 minutes", *BODY[4:]]),
    ),
    "named like furniture": (
        page(f"{NAV}<div class='sidebar-left content social-layout'>{H1}{ps()}</div>{RAIL}{FOOT}"),
        WHOLE,
    ),
    "preformatted": (page(f"{NAV}<div class='post'>{H1}<pre>{WHOLE}</pre></div>{FOOT}"), WHOLE),
    "numbered": (article("<ol>" + "".join(f"<li><p>{p}</p></li>" for p in BODY) + "</ol>"), WHOLE),
    "folded away": (article(f"{ps(BODY[:1])}<details><summary>Show all</summary>{ps(BODY[1:])}</details>"), WHOLE),
}


def runs(text):
    words = re.findall(r"\w", text) if re.search(r"[\u3040-\u9fff]", text) else re.findall(r"\w+", text.lower())
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)))


def f1(kept, told):
    mine, theirs = runs(kept), runs(told)
    return 2 * sum((mine & theirs).values()) / (sum(mine.values()) + sum(theirs.values()))


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_body_of_a_page_is_kept_and_nothing_else(name):
    html, told = LAYOUTS[name]
    found = extract_article(html.encode(), "https://daily.example/nimbus")
    assert isinstance(found, PageText)
    assert f1(found.text.removeprefix(found.title), told) >= 0.97

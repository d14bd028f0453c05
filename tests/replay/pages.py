"""The invented outlets' feeds and article pages, with the furniture that real pages carry around a text."""

from __future__ import annotations

import json
from datetime import datetime
from html import escape
from typing import Final

from forms import rfc822, utc, z

FURNITURE: Final = {
    "en": (
        "Home",
        "News",
        "Technology",
        "About us",
        "Related articles",
        "Popular posts",
        "Comments",
        "Sign up for our newsletter",
        "Share this story",
        "All rights reserved",
    ),
    "de": (
        "Start",
        "Nachrichten",
        "Netz",
        "Impressum",
        "Mehr zum Thema",
        "Meistgelesen",
        "Kommentare",
        "Newsletter bestellen",
        "Artikel teilen",
        "Alle Rechte vorbehalten",
    ),
    "ja": (
        "ホーム",
        "ニュース",
        "テクノロジー",
        "会社案内",
        "関連記事",
        "人気記事",
        "コメント",
        "メールマガジン登録",
        "この記事を共有",
        "無断転載を禁じます",
    ),
    "fr": (
        "Accueil",
        "Actualités",
        "Numérique",
        "À propos",
        "À lire aussi",
        "Les plus lus",
        "Commentaires",
        "Notre lettre du matin",
        "Partager",
        "Tous droits réservés",
    ),
    "es": (
        "Portada",
        "Noticias",
        "Tecnología",
        "Quiénes somos",
        "Te puede interesar",
        "Lo más leído",
        "Comentarios",
        "Suscríbete al boletín",
        "Compartir",
        "Todos los derechos reservados",
    ),
    "uk": (
        "Головна",
        "Новини",
        "Технології",
        "Про нас",
        "Читайте також",
        "Популярне",
        "Коментарі",
        "Підписатися на розсилку",
        "Поширити",
        "Усі права захищено",
    ),
}
REMARKS: Final = {
    "en": ("Works for me now.", "Same here since lunch, then fine at 9:15."),
    "de": ("Bei mir geht es wieder.", "Hier seit 11:30 Uhr nichts."),
    "ja": ("こちらは直りました。", "9時ごろは使えました。"),
    "fr": ("Chez moi ça remarche.", "Rien depuis 11 h 30 ici."),
    "es": ("A mí ya me funciona.", "Aquí nada desde las 11:30."),
    "uk": ("У мене вже працює.", "Тут нічого з 11:30."),
}


def address(outlet: dict, article: dict) -> str:
    return f"{outlet['home']}/{article['slug']}" + ("" if outlet["layout"] == "wire" else ".html")


def summary(article: dict) -> str:
    return article["text"][0]


def rss(outlet: dict, articles: list[dict]) -> bytes:
    """RSS 2.0, newest first; an outlet may leave the dates out."""
    items = ""
    for article in articles:
        link = address(outlet, article)
        dated = f"      <pubDate>{rfc822(utc(article['published']))}</pubDate>\n" if outlet.get("dates", True) else ""
        items += (
            f"    <item>\n      <title>{escape(article['title'], quote=False)}</title>\n      <link>{link}</link>\n"
            f'      <guid isPermaLink="true">{link}</guid>\n{dated}'
            f"      <description>{escape(summary(article), quote=False)}</description>\n    </item>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n  <channel>\n'
        f"    <title>{escape(outlet['name'])}</title>\n    <link>{outlet['home']}/</link>\n"
        f"    <description>{escape(outlet['name'])} (an invented outlet)</description>\n"
        f"    <language>{outlet['language']}</language>\n{items}  </channel>\n</rss>\n"
    ).encode()


def atom(outlet: dict, articles: list[dict]) -> bytes:
    """Atom 1.0, newest first."""
    entries = ""
    for article in articles:
        link, at = address(outlet, article), z(utc(article["published"]))
        entries += (
            f"  <entry>\n    <id>{link}</id>\n    <title>{escape(article['title'], quote=False)}</title>\n"
            f'    <link rel="alternate" href="{link}"/>\n    <published>{at}</published>\n    <updated>{at}</updated>\n'
            f"    <summary>{escape(summary(article), quote=False)}</summary>\n  </entry>\n"
        )
    newest = z(utc(articles[0]["published"]))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
        f'xml:lang="{outlet["language"]}">\n  <id>{outlet["home"]}/</id>\n  <title>{escape(outlet["name"])}</title>\n'
        f'  <link rel="self" href="{outlet["home"]}/{outlet["feed"]}"/>\n  <updated>{newest}</updated>\n'
        f"  <author>\n    <name>{escape(outlet['name'])}</name>\n  </author>\n{entries}</feed>\n"
    ).encode()


def _dated(outlet: dict, article: dict) -> tuple[str, str]:
    """What the head and the byline say of the time of publication."""
    at: datetime = utc(article["published"])
    if article["dated"] == "json-ld":
        data = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article["title"],
            "datePublished": z(at),
            "inLanguage": outlet["language"],
            "mainEntityOfPage": address(outlet, article),
            "publisher": {"@type": "Organization", "name": outlet["name"]},
        }
        if "author" in article:
            data["author"] = {"@type": "Person", "name": article["author"]}
        return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>', ""
    if article["dated"] == "meta":
        return f'<meta property="article:published_time" content="{z(at)}">', ""
    if article["dated"] == "time":
        return "", f' <time datetime="{z(at)}">{at:%Y-%m-%d %H:%M} UTC</time>'
    return "", ""


def _body(article: dict) -> str:
    captions = article.get("captions", [])
    parts = []
    for n, paragraph in enumerate(article["text"]):
        parts.append(f"<p>{escape(paragraph, quote=False)}</p>")
        if n < len(captions):
            parts.append(
                f'<figure><img src="/img/{n + 1}.jpg" alt=""><figcaption>{escape(captions[n], quote=False)}</figcaption></figure>'
            )
    if "credit" in article:
        parts.append(f'<p class="credit">{escape(article["credit"], quote=False)}</p>')
    return "\n".join(parts)


def page(outlet: dict, article: dict) -> bytes:
    """An article page: navigation, the text, related and popular stories, comments, footer."""
    lang = outlet["language"].split("-")[0]
    home, news, tech, about, related, popular, comments, letter, share, rights = FURNITURE[lang]
    head, when = _dated(outlet, article)
    title = escape(article["title"], quote=False)
    byline = f'<p class="byline"><span class="author">{escape(article.get("author", outlet["name"]))}</span>{when}</p>'
    links = "".join(
        f'<li><a href="/x/{n}">{escape(t, quote=False)}</a></li>' for n, t in enumerate(article.get("aside", []))
    )
    said = "".join(f'<li class="comment"><p>{remark}</p></li>' for remark in REMARKS[lang])
    nav = f'<nav><ul><li><a href="/">{home}</a></li><li><a href="/news">{news}</a></li><li><a href="/tech">{tech}</a></li><li><a href="/about">{about}</a></li></ul></nav>'
    asides = {
        "broadsheet": f'<aside class="related"><h2>{related}</h2><ul>{links}</ul></aside><section class="comments" id="comments"><h2>{comments}</h2><ol>{said}</ol></section>',
        "magazine": f'<div class="share"><a href="#">{share}</a></div><aside class="newsletter"><p>{letter}</p><form><input type="email" aria-label="e-mail"></form></aside><aside class="related-posts"><h3>{related}</h3><ul>{links}</ul></aside>',
        "wire": f'<aside class="sidebar"><h2>{popular}</h2><ul>{links}</ul></aside>',
        "blog": f'<div class="widget popular-posts"><h2>{popular}</h2><ul>{links}</ul></div><section id="comments"><h3>{comments}</h3><ol>{said}</ol></section>',
    }
    opened, closed = (
        ("<main><article>", "</article></main>")
        if outlet["layout"] != "blog"
        else ('<div class="post"><div class="entry-content">', "</div></div>")
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{outlet["language"]}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title} | {escape(outlet['name'])}</title>\n"
        f'<link rel="canonical" href="{address(outlet, article)}">\n'
        f'<meta property="og:site_name" content="{escape(outlet["name"])}">\n'
        f'<meta property="og:title" content="{escape(article["title"])}">\n{head}\n</head>\n<body>\n'
        f'<header><a class="logo" href="/">{escape(outlet["name"])}</a>{nav}</header>\n'
        f"{opened}\n<h1>{title}</h1>\n{byline}\n{_body(article)}\n{closed}\n{asides[outlet['layout']]}\n"
        f"<footer><p>© 2026 {escape(outlet['name'])}. {rights}.</p></footer>\n</body>\n</html>\n"
    ).encode()

"""A corpus that means harm: every field that a source can fill, filled with what might become active somewhere."""

from __future__ import annotations

import json

from documents import incident, statuspage

MARK = "owned"
"""The name of the element, attribute, header or variable that each attempt would bring into being."""

SCRIPTS = (
    f"<script>window.{MARK}=1</script>",
    f"<img src=x onerror=window.{MARK}=1><{MARK}>",
    f"\"><{MARK} x=\"' {MARK}=1 onmouseover='window.{MARK}=1",
    f"</title></textarea></style></script><{MARK}><svg onload=window.{MARK}=1>",
    f"<!--><{MARK}>--><![CDATA[<{MARK}>]]><?{MARK}?>",
    f"&lt;script&gt;window.{MARK}=1&lt;/script&gt;&#60;{MARK}&#62;",
)
MARKDOWN = (
    f"[press](javascript:window.{MARK}=1) ![x](https://evil.example/pixel.gif) <https://evil.example/{MARK}>",
    f"# heading\n\n| a | b |\n|---|---|\n\n```\n<{MARK}>\n```\n\n[{MARK}]: javascript:alert(1) '{MARK}'",
    f"{{: onclick=window.{MARK}=1 }} **bold** _under_ ~~gone~~ <{MARK}/>",
)
TEMPLATES = (
    f"{{{{ ''.__class__.__mro__[1].__subclasses__() }}}}{{% for x in [1] %}}<{MARK}>{{% endfor %}}",
    f"{{# c #}}{{{{ config }}}}${{{{ github.token }}}}$(touch {MARK})`touch {MARK}`;|&",
    f"---\ntitle: {MARK}\n---\n!!python/object/apply:os.system ['touch {MARK}']",
)
LINES = (
    f"one\r\n::set-output name={MARK}::1\r\n::error file=x::{MARK}\r\nX-{MARK.upper()}: 1\r\nBEGIN:VALARM\r\nEND:VEVENT",
    f'=HYPERLINK("https://evil.example/{MARK}")',
    f"\u202egnp.exe\u2066 \u200b\u0000\u0007\u001b[31m\u2028\u2029 {MARK}",
    "A" * 5000,
)
TEXTS = (*SCRIPTS, *MARKDOWN, *TEMPLATES, *LINES)
IDS = (
    "../../../../etc/passwd", "..\\..\\x", f'a/b?c#d"><{MARK}>', f"x' {MARK}='1", "%2e%2e%2f%2e%2e", "nul\u0000l",
    "con", ".", "~", "a b\tc", "-rf", "I\u0307d", "'; drop table incidents; --", "x" * 900, "${IFS}id", "#frag",
)  # fmt: skip
LINKS = (
    f"javascript:window.{MARK}=1", f"  jAvAsCrIpT:window.{MARK}=1", f"java\tscript:window.{MARK}=1",
    f"data:text/html,<script>window.{MARK}=1</script>", "vbscript:msgbox(1)", "file:///etc/passwd", "//evil.example/x",
    f'https://a.example/"onmouseover="window.{MARK}=1', f"https://user:pass@evil.example/<{MARK}>", "https://[::1", "",
)  # fmt: skip


def text(n: int) -> str:
    return TEXTS[n % len(TEXTS)]


def status(name: str, host: str) -> bytes:
    """A status page of which every word is hostile; each incident on a day of its own."""
    rows = []
    for n, words in enumerate(TEXTS):
        row = incident(name, 24 * n, "investigating", "resolved")
        row |= {
            "id": IDS[n % len(IDS)] + (str(n) if n >= len(IDS) else ""),
            "name": words,
            "shortlink": LINKS[n % len(LINKS)],
        }
        row["components"] = [
            {"id": IDS[-1 - n % len(IDS)], "name": text(n + k)[:300], "status": "major_outage"} for k in (1, 2)
        ]
        row["postmortem_body"], row["postmortem_published_at"] = text(n + 5), row["updated_at"]
        for k, update in enumerate(row["incident_updates"]):
            update["id"] = f"{IDS[(n + k) % len(IDS)]}-{n}-{k}"
            update["body"] = (
                f"Sign-in failed at 14:0{k} UTC on 15 April 2026 because of a bad change. {text(n + k)} It is resolved."
            )
            update["affected_components"] = [
                {"code": "x", "name": text(n), "new_status": "major_outage", "old_status": "x"}
            ]
        rows.append(row)
    answer = json.loads(statuspage(name, *rows).body)
    answer["page"] |= {"name": text(0), "url": LINKS[0]}
    return json.dumps(answer).replace("http://HOST", host).encode()


def _escaped(words: str) -> str:
    clean = "".join(c for c in words if c in "\t\n\r" or c >= " ")
    return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def feed(name: str, host: str) -> bytes:
    """A feed with hostile items; the links of the last ones are no addresses of pages."""
    items = []
    for n, words in enumerate(TEXTS):
        link = f"{host}/{name}/{n}.html" if n < len(TEXTS) else LINKS[n]
        items.append(
            f"<item><title>Acme outage {n}: {_escaped(words)}</title><link>{_escaped(link)}</link><guid>{_escaped(IDS[n % len(IDS)])}</guid>"
            f"<author>{_escaped(text(n + 1))}</author><category>{_escaped(text(n + 2))}</category>"
            f"<pubDate>{15 + n % 14} Apr 2026 15:30:00 GMT</pubDate>"
            f"<description>{_escaped(f'Acme was down from 14:05 UTC. {text(n + 3)}')}</description></item>"
        )
    items += [
        f"<item><title>Acme outage by link {n}</title><link>{_escaped(link)}</link><guid>l{n}</guid></item>"
        for n, link in enumerate(LINKS)
    ]
    head = f"<?xml version='1.0'?><rss version='2.0'><channel><title>{_escaped(text(1))}</title><link>{_escaped(LINKS[0])}</link>"
    return f"{head}{''.join(items)}</channel></rss>".encode()


def article(n: int) -> bytes:
    """A page about an outage, hostile in title, author, canonical address, body and structured parts."""
    words, day = TEXTS[n], 15 + n
    meta = "".join(
        f'<meta {kind}="{key}" content="{_escaped(value)}">'
        for kind, key, value in (
            ("name", "author", text(n + 1)), ("property", "og:title", words), ("property", "og:site_name", text(n + 2)),
            ("property", "og:url", LINKS[n % len(LINKS)]), ("property", "article:published_time", f"2026-04-{day:02}T15:30:00Z"),
        )
    )  # fmt: skip
    told = (
        f"<p>Acme users could not sign in from 14:05 UTC on {day} April 2026, the company said. {_escaped(words)}</p>"
        f"<p>&ldquo;We are sorry. {_escaped(text(n + 4))[:200]}&rdquo;, a spokesperson said. Error {_escaped(MARK)} 503 was shown.</p>"
        f"<p>The outage of Acme was resolved at 15:10 UTC; the cause was a bad configuration change. {_escaped(text(n + 6))[:300]} "
        "More than 2,000 reports reached a counter of complaints. The company will publish a report within a week.</p>"
    )
    links = "".join(f'<a href="{_escaped(link)}">{_escaped(text(n))[:80]}</a>' for link in LINKS)
    return (
        f"<!doctype html><html lang='{_escaped(text(n))[:40]}'><head><title>Acme outage {n}: {_escaped(words)}</title>{meta}"
        f'<link rel="canonical" href="{_escaped(LINKS[n % len(LINKS)])}"></head>'
        f"<body><article><h1>Acme outage {n}: {_escaped(words)}</h1>{told}{links}{SCRIPTS[0]}</article></body></html>"
    ).encode()

"""What a page says around its article: headings of link lists, prompts, footers. Text rules, used on text that has
lost its markup.
"""

from __future__ import annotations

import re

from scraper.core.patterns import late

_I = re.IGNORECASE
_HEADING = late(
    r"^\W*(?:popular (?:posts?|articles?|stories|now)|most (?:popular|read|viewed|shared)|related(?: (?:articles?|posts?|stories|news|content|topics|coverage|reading|links))?|more (?:stories|news|articles|posts|from .{1,60}|on this (?:story|topic)|like this|to read|coverage)|"
    r"(?:you (?:may|might) (?:also )?like|you may also be interested in|recommended(?: (?:for you|stories|articles|reading))?|read (?:next|more|also)|also read|don[’']t miss|trending(?: (?:now|stories))?|top stories|latest (?:news|stories|articles|posts|headlines)|recent (?:posts?|articles?|comments)|editor[’']?s['’]? picks|"
    r"what to read next|up next|next (?:article|post|story)|previous (?:article|post|story)|see also|further reading|from our partners|sponsored(?: content)?|promoted(?: stories)?|advertisement|around the web)|"
    r"authors?|about the authors?|about us|written by|contributors|tags?|topics|categories|filed under|share(?: (?:this|article|on .{1,30}|via .{1,30}))?(?: (?:article|story|post|page))?|follow us(?: on .{1,40})?|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|post a comment|join the (?:discussion|conversation)|thoughts|discussion|"
    r"newsletters?|subscribe(?: to .{1,60})?|sign up(?: (?:for|to) .{1,60})?|stay (?:informed|updated|connected)|get (?:the|our) (?:latest|newsletter|app).{0,60}|"
    r"ähnliche artikel|mehr zum thema|auch interessant|meistgelesen|kommentare?|articles? (?:liés|similaires|associés)|à lire aussi|les plus lus|commentaires?|artículos relacionados|te puede interesar|lo más leído|comentarios|artigos relacionados|leia também|mais lidas|comentários|articoli correlati|leggi anche|più letti|commenti|"
    r"gerelateerde artikelen|lees ook|meest gelezen|powiązane artykuły|czytaj także|читайте также|популярное|комментарии|читайте також|ilgili haberler|läs också|関連記事|人気記事|コメント|相关文章|相關文章|热门文章|评论|관련 기사|댓글)\W*$",
    _I,
)
_PROMPT = late(
    r"^\W*(?:share your thoughts|sign in to|log in to (?:comment|join|reply)|sign up (?:for|to)|subscribe (?:to|now|for)|get (?:a |our |the )?(?:daily|weekly|free|latest).{0,40}\b(?:email|newsletter|stories|updates|inbox|news)|join (?:our|the|us|\d).{0,60}(?:newsletter|community|channel|subscribers)|follow (?:us|me) on|download (?:our|the) app|"
    r"enter your email|by (?:signing up|subscribing|submitting|clicking)|we use cookies|accept (?:all )?cookies|manage (?:your )?(?:preferences|cookies)|this (?:site|website) uses cookies|read more(?: at|:)|click here|advertisement|ad$|skip to (?:content|main)|copy link|print this|email this|listen to this|\d+ min(?:ute)?s? read|"
    r"image (?:credit|source|:)|photo (?:credit|by)|(?:all rights reserved)|become a (?:member|subscriber)|support (?:our|independent) journalism|thanks for reading|add (?:us|\w+) as a preferred|loading\b.{0,20}$|have a (?:news )?tip|this page was last (?:edited|modified)|our standards:|press enter or click to view|add .{2,40} to your google news|you[’']re (?:currently )?following|an dieser stelle finden sie (?:einen |externe)|mit ihrer zustimmung wird hier|ich bin damit einverstanden, dass mir externe|tu suscripción se está usando|contact (?:us|the author) at)",
    _I,
)
_COPYRIGHT = late(
    r"^\W*(?:©|\(c\)\s?\d{4}|copyright\b|&copy;)|\ball rights reserved\b|무단\s?전재|禁止转载|未经.{0,12}(?:授权|许可|允许).{0,12}(?:转载|使用)|無断転載|転載(?:を)?禁|no reproduction without|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|все права защищены|©\s*(?:19|20)\d\d",
    _I,
)
_TAGS_ONLY = late(r"^\s*(?:#[\w-]+[\s,]*){2,}$")
_INLINE = late(
    r"^\W*(?:popular (?:posts?|articles?|stories)|most (?:popular|read)|related(?: (?:articles?|posts?|stories|reading|coverage))?|(?:also|more) (?:read|to read|from us|stories)|read (?:more|also|next)|"
    r"see also|you may also like|recommended(?: for you| reading)?|trending(?: now)?|don[’']t miss|further reading|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|lea también|le puede interesar|"
    r"leia também|leggi anche|lees ook|czytaj także|читайте также|читайте також|läs också|ilgili haberler|baca juga)\s*[:：]\s*\S",
    _I,
)
_INLINE_BARE = late(
    r"^\W*(?:see also|also read|read also|you may also like|lesen sie auch|à lire aussi|lire aussi|lea también|leia também|leggi anche|lees ook|czytaj także|читайте также|читайте також|läs också|baca juga)\s+[^\W\d_].*[^.!?…:;,]$",
    _I,
)
_FURNITURE_LENGTH = 240
_HEADLINE_LENGTH = 160
_TAIL_SHARE = 0.35


def without_furniture(blocks: list[str]) -> list[bool]:
    """For each block of a text whether it is kept. After a furniture heading in the last part of a text nothing is
    kept; before that, the heading and the headline-like blocks under it go.
    """
    total = sum(len(block) for block in blocks) or 1
    keep = [True] * len(blocks)
    passed = 0
    skipping = False
    for index, block in enumerate(blocks):
        stripped = block.strip()
        if not stripped:
            continue
        if is_heading(stripped):
            keep[index] = False
            if passed / total >= _TAIL_SHARE and _nothing_after(blocks, index):
                keep[index:] = [False] * (len(blocks) - index)
                break
            skipping = True
        elif _is_prompt(stripped) or (skipping and _like_headline(stripped)):
            keep[index] = False
        else:
            skipping = False
        passed += len(block)
    return keep


def is_link_line(sentence: str) -> bool:
    """Whether a sentence is a list of links that stands in the running text ("Popular posts: our guide to …")."""
    if len(sentence) > _FURNITURE_LENGTH:
        return False
    bare = len(sentence) <= _HEADLINE_LENGTH and _INLINE_BARE.match(sentence.strip())
    return bool(bare or _INLINE.match(sentence))


def is_heading(block: str) -> bool:
    """Whether a line is the heading of a list of other articles, of the comments, or of a prompt."""
    return len(block) <= 80 and _HEADING.match(block) is not None


def _is_prompt(block: str) -> bool:
    return (
        len(block) <= _FURNITURE_LENGTH
        and (_PROMPT.match(block) or _COPYRIGHT.search(block) or _TAGS_ONLY.match(block)) is not None
    ) or is_link_line(block)


def _like_headline(block: str) -> bool:
    return len(block) <= _HEADLINE_LENGTH and not block.endswith((".", "!", "…", "。", '."', ".”"))


_AMBIGUOUS = late(
    r"^\W*(?:tags?|topics|thoughts|discussion|categories|share|comments?|authors?|advertisement|read more|see also|also read|sponsored)\W*$",
    _I,
)


def _nothing_after(blocks: list[str], index: int) -> bool:
    """Whether what follows a heading is the page's end: always after an unmistakable one; after a word that an article
    may use as a heading itself only when another heading or prompt follows soon, or little text does.
    """
    if not _AMBIGUOUS.match(blocks[index].strip()):
        return True
    rest = [b.strip() for b in blocks[index + 1 :] if b.strip()]
    return sum(len(b) for b in rest) < 400 or any(is_heading(b) or _is_prompt(b) for b in rest[:4])

"""How long it lasted, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.counted import LEFT_WITHOUT
from scraper.core.articles.entry_lengths import closes_entry, takes_up_window
from scraper.core.articles.lengths_apart import FOR, LASTED, OPENING, SINCE_ONSET, lag, mended_or_down, of_no_outage
from scraper.core.articles.lengths_told import is_spent
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.going_on import BACK_AGAIN, LASTS
from scraper.core.language.outage_nouns import outage_noun
from scraper.core.model import Claim
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

KIND = "duration"
_WEEK = 7 * 86400
_FOR_A_WHILE = late(
    r"\b(?:briefly|kurzzeitig|vorübergehend|kurz(?= wieder)|brièvement|momentanément|brevemente|temporalmente|por momentos|temporariamente|brevement|kortstondig|even weer|na chwilę|chwilowo|tillfälligt|ненадолго|временно|kısa süre|geçici|sementara)\b|一度|一旦|一時的|잠시|일시",
    re.IGNORECASE,
)
"""It worked again only for a while."""
_VERB_LAST = frozenset({"ja", "ko", "tr", "zh", "hi"})
_LABELLED = late(r"(?:^|[\s•*|-])(?:outage |total |incident )?(?:duration|length|downtime|time to (?:full |complete |final )?(?:resolution|resolve|recovery|recover|restoration|restore|mitigation|mitigate)|dauer|durée|duración|duração|durata|duur)\s?: ?(?:about |around |roughly |approximately |~|≈|ca\. ?|rund |environ |circa )?$", re.IGNORECASE)  # fmt: skip
"""A table or list that gives it by its name."""
_BROKE_FOR = late(
    r"(?:當機|宕機|宕机|死機|中斷|中断|癱瘓|瘫痪|停擺|停摆|故障|斷線|断线|斷網|断网|斷訊|崩潰|崩溃)了(?:約|约|近|将近|將近|超過|超过|長達|长达)?$"
)
"""Before a length, in Chinese: it was broken for so long ("當機了2個小時")."""
_HYPHENATED = late(r"-(?:minute|hour|day|week)$", re.IGNORECASE)
_LISTED_LONG = late(r", (?:[\w.-]+ ){1,3}?(?:outage|disruption|interruption|downtime|blackout|incident|failure)\b", re.IGNORECASE)  # fmt: skip
"""Behind a hyphenated length: "a two-day, nationwide outage"."""
_HEADED = late(r"\b(?:outages?|disruptions?|downtime|blackout|down|offline|panne|ausfall|störung|caída|queda|storing|awaria)\b[^.;:]{0,30}: (?:~ ?|≈ ?|about |around |roughly |nearly |almost |over |more than )?$", re.IGNORECASE)  # fmt: skip
_DASHED = (late(r"[—–-] (?:about |around |roughly |nearly |almost |some |just over |just under |approximately |a total of )*$", re.IGNORECASE), late(r"\s?(?:[—–]|$|\.$|in (?:all|total))"))  # fmt: skip
_APPOSED = late(r", (?:(?:or|a total of|about|around|roughly|nearly|almost|some|just over|just under|approximately|rund|etwa|soit|environ|unas|cerca de|circa|ongeveer) )*$", re.IGNORECASE)  # fmt: skip
_THAT_IS = late(
    r"\W*(?:(?:that|this|it)(?: (?:is|was|makes|made)|['’]s)|(?:das|es) (?:sind|waren|macht|ist|war)|also|soit|cela (?:fait|faisait)|ça fait|(?:eso|esto) (?:es|son|fue|fueron)|es decir,|(?:isso|isto) (?:é|são|dá)|ou seja,|(?:sono|fanno)|cioè|dat (?:is|was)|to (?:jest|było)?|czyli|это|то есть|це|det (?:är|er|var)|blir)\s(?:[^\W\d]+\s){0,3}",
    re.IGNORECASE,
)
_FROM_TO = late(r"\d\D{2,}\d")
_ENDS_THERE = late(r"(?:\s(?:in (?:all|total)|insgesamt|au total|en total|no total|in totale|in totaal|totalt|łącznie|в общей сложности))?\W*", re.IGNORECASE)  # fmt: skip
"""About a length that is all a sentence says."""
_CLOSED = late(r"\s?(?:$|[.,;)])")
"""About a length behind two times: "lasted from 22:20 to 06:14, roughly eight hours"."""
_LASTS = late(
    r"\b(?:last(?:ed|ing|s)|spann(?:ed|ing)|persist(?:ed|ing)|continued|dragged on|stretch(?:ed|ing)|endured|for|within|in|after|over|some|total(?:l?ing|ed)?|of|took|makes|duration|down|offline|out|"
    r"dauerte|lang|während|nach|innerhalb|binnen|rund|dur[ée]\w*|pendant|durant|après|dur[óao]\w*|durante|tras|por|durou|após|durat\w*|per|dopo|duurde|trwał\w*|przez|длил\w*|продлил\w*|тривав\w*|"
    r"sürdü|varade|varte|varede|kesti\w*|trval\w*|διήρκεσ\w+|berlangsung|selama|i)\b[^.;]{0,40}$|\b(?:na|efter|etter|depois de|passad[oa]s|al cabo de|au bout de|au bout(?= d['’])|po|setelah|после|спустя|через|після)\s(?:[\w’'-]+\s|d['’]){0,2}$|"
    r"(?<!\w)(?:بعد|استمر\S*|استغرق\S*|لمدة|נמשכ\S*|נמשך|במשך|به مدت|kéo dài|suốt)[^.;]{0,30}$|นาน|間|时间|历时|歷時|长达|小時|小时|続|持续|持續|동안|지속|만에|소요|걸려|걸렸|넘게|가까이",
    re.IGNORECASE,
)
_ONLY_AFTER = late(r"(?:\b(?:through|через|спустя|після|depois de|após|passad[oa]s|tras|al cabo de|dopo|nach|après|au bout de|na|efter|po|setelah)\s(?:(?:about|etwa|rund|circa|environ|cerca de|unos|около|примерно|ongeveer|fast|gut|knapp|presque|près de|plus de|casi|más de|quase|mais de|quasi|oltre|bijna|ruim|dik|nästan|drygt|knappt|prawie|niemal|ponad|почти|hampir|lebih dari)\s)?|\bau bout d['’])$", re.IGNORECASE)  # fmt: skip
"""Before a length: it lies between two things, of which the second is told."""
_PASSED = late(
    r"\b(?:passed|elapsed|went by|it (?:was|would be)|dauert\w*|verg(?:ing|ingen|ehen)|verstrich\w*|gedulden|wart(?:en|eten)|écoul\w+|fall(?:u|ut)|attend\w+|pas(?:aron|saram|sati|sate|sano)|transcurr\w+|esper\w+|trascors\w+|volut[eoi]|aspett\w+|levou|levaram|duurd?e?|verstre\w+|wacht\w+|minę\w+|upłyn\w+|zaję\w+|czeka\w+|dröj\w+|tog|vänta\w*|прош[ёел]\w+|потребова\w+|ушло|ждать|минул\w*|butuh|perlu|memakan|menunggu|geçti|sürdü|bekle\w+)\b|かか|要し|걸렸|소요|[花用过過][了]?$|折腾了?$|耗时$",
    re.IGNORECASE,
)
_UNTIL_BACK = late(
    r"\b(?:before|until|between|zwischen|entre|tussen|między|между|mellan|mellom|mellem|bis|ehe|bevor|avant (?:qu|de)|jusqu['’]à ce qu|pour qu|hasta que|antes de que|até que|até|prima che|finché|perché|voordat|totdat|zanim|aż|innan|tills|прежде чем|пока|перш ніж|sebelum|hingga|kadar)\b|まで|까지|才",
    re.IGNORECASE,
)
"""About a length: so long passed before it came back ("es dauerte X, bis alles wieder lief", "прошло X, прежде чем …")."""
_MASTERED = late(
    r"\b(?:in den griff|bukt med|(?:venir|venu\w*|vient|vint) à bout|under kontroll?|onder controle|opanowa\w+|upora\w+|справил\w+ с|под контроль|bajo control|sob controle|sotto controllo|kontrol altına)\b",
    re.IGNORECASE,
)
"""What was done to the trouble when it was over."""
_UNTIL_THAT = late(
    r"[\s,]*(?:bis(?! (?:\d|etwa|gegen|rund|in|zum|zur|kurz|mindestens|spät))|ehe|bevor|avant qu|jusqu['’]à ce qu|hasta que|antes de que|até que|prima che|finché|voordat|totdat|zanim|innan|tills|прежде чем|перш ніж)\b",
    re.IGNORECASE,
)
"""Behind a length: it passed before something came about."""
_LATER = late(
    r"\s*(?:largas |buenas |bonnes |buone |lebih )?(?:later|später|danach|plus tard|después|más tarde|depois|mais tarde|dopo|più tardi|nadien|senare|senere|później|позже|спустя|пізніше|kemudian|(?:(?:aşkın|yakın) (?:bir )?(?:süre )?)?sonra)\b|(?:間)?[後后]|\s?(?:여 ?)?(?:가까이 )?(?:뒤|후|지나)",
    re.IGNORECASE,
)
"""Behind a length: what is told came about when it had passed."""
_LONG = late(
    r"^[\s-]*(?:\([^()]{1,60}\)\s)?(?:long\b|(?:window|period|stretch|spell) of (?:[\w-]+ ){0,2}?(?:degrad|disrupt|outage|downtime|unavailab|impair|trouble|failure|error|instab)\w*|outage|disruption|interruption|downtime|blackout|incident|(?:(?!(?:in|at|on|during|after|before|for|from|to|with|by|amid|when|as|since|due|caused|following|while|because|maintenance|monitoring|observation|grace|time)\b)[\w.()-]+ ){0,4}?(?:outage|disruption|interruption|downtime|blackout|incident|failure|crash|halt|shutdown|stoppage|suspension|freeze|lockout|window|saga|ordeal|nightmare|meltdown|fiasco|breakdown|grounding|ground stop|glitch|issue|problem)s?\b)",
    re.IGNORECASE,
)
_AFTER = late(
    r"^で(?:ほぼ)?(?:復旧|解消|回復|再開)|^여? ?만에(?=[^.]{0,16}(?:복구|정상|재개|해결|회복|해소))|^\s*(?:(?:that |when |during which |in which )?(?:[\w’'-]+ ){1,5}(?:was|were) (?:out|down|offline|unavailable|unreachable)\b|later|in (?:all|total)\b|altogether|all told|of (?:[\w-]+ ){0,3}?(?:downtime|disruptions?|outages?|interruptions?|glitches|failures?|trouble|problems|instability|unavailability)\b|after (?:it|that|the (?:first|outage|incident|problem|trouble|disruption))\b|during which|without|to (?:resolve|fix|restore|recover)|before (?:being|service|it|the)|until)",
    re.IGNORECASE,
)
_SPENT = (
    late(r"\bspen(?:t|ds?|ding) (?:about |around |roughly |nearly |almost |over |more than |the better part of )?$", re.IGNORECASE),
    late(r"\s(?:[\w-]+ ){0,2}?(?:down|offline|dark|in the dark|flailing|failing|limping|broken|unreachable|crashing)\b", re.IGNORECASE),
)  # fmt: skip
"""About a length: somebody spent it in trouble ("spent fifteen hours flailing")."""
_OF_SO_LONG = late(
    r"\b(?:(?:drift)?stopp\w*|avbrott\w*|avbrudd\w*|nedetid\w*|nedetid|outages?|ausfall|störung|panne|coupure|caída|corte|interrupci\w+|queda|interruzione|blocco|storing|awaria|przerwa)\s(?:på|of|von|de|di|van|trwając\w+)\s(?:about |around |over |more than |nearly |drygt |knappt |cirka |omkring |over |rund |etwa |mehr als |près de |plus de |más de |casi |mais de |cerca de |più di |circa |oltre |ruim |meer dan |ongeveer )?$",
    re.IGNORECASE,
)
"""Before a length: what broke lasted so long ("ett stopp på drygt 30 minuter")."""
_LONG_TROUBLE = late(r"[\s-]*(?:long )?(?:[\w.()-]+ ){0,3}?(?:saga|ordeal|nightmare|meltdown|fiasco|breakdown|glitch|issue|problem|grounding|ground stop)\b", re.IGNORECASE)  # fmt: skip
"""Behind an adjective of length: what had it was trouble."""
_BARE = late(
    r"[\s-]?(?:(?:de|d['’]|of|的|の|に及ぶ|にわたる|に渡る|にわたり|간|간의|동안의|여의|여|가량|짜리)\s?)?(?:[^\W\d]+[ -]){0,2}(?:[^\W\d]*-)?[^\W\d]{0,4}"
)
"""What may stand between a length and the noun that it belongs to."""
_WITHOUT = late(
    r"\s?(?:without|ohne|sans|sin|sem|senza|zonder|utan|uten|uden|bez|без|fără|χωρίς|tanpa)\s", re.IGNORECASE
)
_OF_TROUBLE = late(
    r"\sof (?:[\w-]+ ){0,3}?(?:glitches|trouble|failures|instability|disruptions?|downtime|outages?|interruptions?|(?:system|technical|network|service|connection|it|computer) (?:issues|problems|difficulties|errors))\b",
    re.IGNORECASE,
)
_NOUN_WITHIN, _STATE_WITHIN = 40, 90
_MEASURED = late(
    r"\b(?:was|were|been|it['’]s|made for) (?:an? |some )?(?:very |rather |pretty )?(?:long|painful|rough|tough|difficult|stressful) $|\b(?:puts?|put|clock(?:s|ed)|times?|timed|measur(?:es|ed)|reckon(?:s|ed)?|count(?:s|ed)|estimat(?:es|ed)|swears?|swore|sa(?:ys|id)|logged|recorded) (?:it|the (?:[\w-]+ )?(?:outage|disruption|downtime|incident|interruption|failure)|(?:[\w’'-]+ ){0,3}?)(?:at |was |as |to be |closer to |nearer )?\W*(?:about |around |nearly |almost |just |only )?$",
    re.IGNORECASE,
)
_ENDS_LASTED = late(r"\s*(?:geduurd|gedauert|angedauert|aangehouden|angehalten)\b", re.IGNORECASE)
_IT_LASTED = late(r"\b(?:halt|shutdown|stoppage|outage|disruption|downtime|incident|interruption|panne|coupure|caída|avería|queda|storing|störung|ausfall|awaria|guasto|disservizio|сбой|kesinti|gangguan)\b|障害|故障|장애", re.IGNORECASE)  # fmt: skip
_FIRST = late(r"\b(?:lasted|duration|for|took)\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """Lengths of time (seconds) said of an outage; not of windows, ages, latencies or waits."""
    for line in reading.lines:
        for mention in line.times:
            if (
                mention.kind == "duration"
                and mention.seconds
                and not _when_not_over(line, mention)
                and _of_an_outage(reading, line, mention)
            ):
                yield reading.claim(line, KIND, *_span(line, mention), mention.seconds, mention=mention)


def _when_not_over(line: Line, mention: TimeMention) -> bool:
    """Whether a length only says when it was not over, or was back: "an hour later thousands still could not log in"."""
    later = _LATER.match(line.after(mention.end, 60)) is not None
    return later and (BACK_AGAIN.search(line.text) or LASTS.search(line.after(mention.end, 120))) is not None


def _of_an_outage(reading: Reading, line: Line, mention: TimeMention) -> bool:
    before, after = line.before(mention.start, 60), line.after(mention.end, 60)
    if SINCE_ONSET.match(after) and reading.words.ended.search(before):
        return not lag(reading, line, mention)
    taken_up = takes_up_window(before, after) or _BROKE_FOR.search(before) is not None
    waited = _UNTIL_THAT.match(after) is not None and not _is_over(reading, line)
    waited = waited or (is_spent(line, mention) and not _passed_until(reading, line, mention))
    if not taken_up and (waited or of_no_outage(reading, line, mention)):
        return False
    if not taken_up and (_LONG.match(after) or _is_modifier(line, mention)):
        return _modifies(reading, line, mention)
    if any(says(reading, line, mention) for says in (_beside_its_word, _in_apposition, _names_it, _without_it)):
        return True
    if taken_up or LASTED.search(before) or _MEASURED.search(before):
        return _of_this(reading, line)
    return _ENDS_LASTED.match(after) is not None or _lasted(reading, line, mention)


def _names_it(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the outage is named right behind its length: "drei Wochen Netzausfall", "a 13-hour nationwide blackout"."""
    after = line.after(mention.end, _NOUN_WITHIN)
    if _OF_TROUBLE.match(after) is not None:
        return True
    noun = outage_noun(reading.language or "en").search(after) or reading.words.incidents.search(after)
    return noun is not None and _BARE.fullmatch(after, 0, noun.start()) is not None


def _without_it(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a length is one without the service, or one for which people could not use it."""
    if reading.primary is None and not line.broke:
        return False
    after = line.after(mention.end, _STATE_WITHIN)
    if _WITHOUT.match(after) is not None:
        return True
    alone = mention.start - line.start <= OPENING or FOR.search(line.before(mention.start, OPENING)) is not None
    return alone and LEFT_WITHOUT.search(after) is not None


def _of_this(reading: Reading, line: Line) -> bool:
    """Whether what lasted so long is the outage: the text or the sentence is on one."""
    before = reading.lines[line.index - 1] if line.index else line
    known = reading.primary is not None or line.broke or before.broke or _IT_LASTED.search(line.text) is not None
    told = (reading.words.incidents, reading.words.started)
    return known or any(words.search(line.text) for words in told)


def _beside_its_word(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether words beside a length make it that of the outage by themselves."""
    if reading.primary is not None and _LABELLED.search(line.before(mention.start, 60)):
        return True
    if _HYPHENATED.search(line.text[: mention.end - line.start]) and _LISTED_LONG.match(line.after(mention.end, 60)):
        return True
    if _SPENT[0].search(line.before(mention.start, 60)) and _SPENT[1].match(line.after(mention.end, 60)):
        return True
    return mended_or_down(line, mention) or _OF_SO_LONG.search(line.before(mention.start, 60)) is not None


def _modifies(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether what stands right behind a length has it, and is the outage."""
    after = line.after(mention.end, 60)
    troubled = line.broke or _IT_LASTED.search(after) is not None or _LONG_TROUBLE.match(after) is not None
    long = _LONG.match(after) is not None and troubled
    return long or _LISTED_LONG.match(after) is not None or _names_it(reading, line, mention)


def _is_modifier(line: Line, mention: TimeMention) -> bool:
    """Whether a length is an adjective: "24-hour"; what it stands before has it."""
    return _HYPHENATED.search(line.text[mention.start - line.start : mention.end - line.start]) is not None


def _in_apposition(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a length stands by itself beside the outage: "down from two to three — about an hour — for all", "outage: 78 minutes"."""
    before, after = line.before(mention.start, 60), line.after(mention.end, 40)
    if _HEADED.search(before) and (not after.strip(" .!") or after.startswith(" (")):
        return True
    if closes_entry(line, mention) or _sums_up(reading, line, mention):
        return True
    earlier = [t for t in line.times if t.end <= mention.start and t.kind in {"instant", "clock", "range"}]
    lasted = any(LASTED.search(line.before(t.start, 60)) for t in earlier)
    if lasted and _APPOSED.search(before) and _CLOSED.match(after):
        return len(earlier) > 1 or any(t.kind == "range" for t in earlier)
    spans = [
        t for t in line.times if t.end <= mention.start and mention.start - t.end <= OPENING and t.end_at is not None
    ]
    return bool(spans) and line.broke and _DASHED[0].search(before) is not None and _DASHED[1].match(after) is not None


def _sums_up(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a sentence only says how long it was between the times of the one before: "That is more than three hours"."""
    text, low, high = line.text, mention.start - line.start, mention.end - line.start
    if not line.index or _THAT_IS.fullmatch(text, 0, low) is None or _ENDS_THERE.fullmatch(text, high) is None:
        return False
    told = reading.lines[line.index - 1]
    clocks = [t for t in told.times if t.kind in {"instant", "clock", "range"}]
    ranged = any(t.kind == "range" or _FROM_TO.search(reading.text, t.start, t.end) for t in clocks)
    return (ranged or len(clocks) > 1) and (told.broke or _is_over(reading, told))


def _lasted(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a word beside a length says that it lasted, or the sentence is on an outage and nothing else has a length."""
    rest = line.after(mention.end, 60)
    if _is_over(reading, line) and _LATER.match(rest) and not _FOR_A_WHILE.search(rest):
        return True
    if _passed_until(reading, line, mention):
        return True
    beside = _AFTER.match(line.after(mention.end, 60)) or _LASTS.search(line.before(mention.start, 60))
    if beside or _LASTS.search(line.after(mention.end, 12)):
        over = _is_over(reading, line)
        if _ONLY_AFTER.search(line.before(mention.start, 40)) and not over:
            return False
        told = (reading.words.started, LEFT_WITHOUT)
        return line.broke or over or any(words.search(line.text) is not None for words in told)
    short = mention.seconds is not None and mention.seconds <= _WEEK
    return (reading.language != "en" and line.broke and short) or _echoed(reading, line, mention)


def _is_over(reading: Reading, line: Line) -> bool:
    """Whether a sentence tells that something works again."""
    return any(words.search(line.text) for words in (reading.words.ended, reading.words.fixed, _MASTERED))


def _passed_until(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a length is told to have passed before it was over."""
    around = (line.before(mention.start, 40), line.after(mention.end, 40))
    if not any(_PASSED.search(part) for part in around):
        return False
    rest, lead = line.after(mention.end, 120), line.before(mention.start, 60)
    until = _UNTIL_BACK.search(rest[:60]) or (_UNTIL_BACK.search(lead) if reading.language in _VERB_LAST else None)
    return until is not None and _is_over(reading, line)


def _echoed(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """A length that is a sentence of its own ("Twenty minutes."), taken up by the next one."""
    alone = mention.end - mention.start >= len(line.text.rstrip(" .!?—")) - 12
    following = reading.lines[line.index + 1] if line.index + 1 < len(reading.lines) else None
    return (
        alone
        and following is not None
        and re.match(r"that[’']?s how long|that (?:is|was) how long", following.text, re.IGNORECASE) is not None
    )


def _span(line: Line, mention: TimeMention) -> tuple[int, int]:
    match = _FIRST.search(line.before(mention.start, 40))
    start = max(line.start, mention.start - 40) + match.start() if match else mention.start
    tail = _LONG.match(line.after(mention.end, 60)) or _AFTER.match(line.after(mention.end, 60))
    return start, mention.end + (tail.end() if tail else 0)

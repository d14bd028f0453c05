"""How long it lasted, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.entry_lengths import closes_entry, takes_up_window
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.deeds import SAYS
from scraper.core.model import Claim
from scraper.core.moments import TimeMention

KIND = "duration"

_DAY = 86400
_NEAR_BY = 2
_FOR = re.compile(
    r"\b(?:for|für|pendant|durante|por|gedurende|przez|в течение|протягом)\s(?:about |around |nearly |almost |some |more than |over |fast |rund |etwa |über |près de |plus de |unos |casi |cerca de |quase |circa |quasi )?$",
    re.IGNORECASE,
)
_OPENING = 24
_WEEK = 7 * _DAY

_NO_OUTAGE = re.compile(
    r"\b(?:il y a (?:à peine|environ|près de|déjà)|hace (?:apenas|casi|unos|unas)|vor (?:nur|knapp|etwa|rund)|há (?:apenas|cerca de|quase)|last|past|previous|next|every|each|per|coming|first|rolling|over the last|trailing|letzten|nächsten|dernières?|prochaines?|últim[ao]s|próxim[ao]s|ultim[ei]|prossim[ei])\s*(?:about |roughly |few )?$",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:will|would|promis\w+|pledg\w+|plans? to|intends? to|wants? to)\b[^.;]*\b(?:within|in|after)\s*(?:about )?$",
    re.IGNORECASE,
)
_TALLY = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|another|twice|thrice|(?:\d{1,2}|multiple|repeated|many) (?=(?:[\w-]+ ){0,2}?(?:outages|incidents|disruptions|times|crashes|failures))|zweimal|dreimal|deux fois|trois fois|dos veces|tres veces|duas vezes|três vezes|due volte|tre volte|twee keer|drie keer|dwukrotnie|дважды|двічі|två gånger|to gange|to ganger|zweite\w*|dritte\w*|deuxième|troisième|segund[oa]|tercer[oa]?|terceir[oa]|second[oa]|terz[oa]|tweede|derde|"
    r"zwei|drei|deux|trois|dos|tres|duas|três|due|tre|twee|drie)\b[^.;,]{0,50}\b(?:in|within|over|across|during|binnen|innerhalb|en|em|w|nel giro di|за|på|på kun) (?:(?:a span of|just|only|about|as many|under|less than|nur|weniger als|nicht einmal|à peine|apenas|solo) )?$",
    re.IGNORECASE,
)
"""Outages counted over a span ("its second outage in three days")."""
_AT_LARGE = re.compile(r"(?:\bsub-|\b(?:even|any|every|each|typical|average|another|hypothetical) (?:an? )?(?:[\w-]+ )?)$", re.IGNORECASE)  # fmt: skip
"""Before the length of an outage that nobody had: "even a sub-four-hour outage"."""
_TOOK_DOWN = re.compile(r"\b(?:(?:took|taken|taking|takes|brought|bringing|brings|knocked|knocking|knocks) (?:down|out|offline) [^.;,]{2,40}?|(?:took|taken|taking|takes|knocked|knocking|knocks) [^.;,]{2,40}? (?:down|out|offline)) for (?:about |around |roughly |nearly |almost |over |more than |some |up to |as long as )*$", re.IGNORECASE)  # fmt: skip
_LABELLED = re.compile(r"(?:^|[\s•*|-])(?:outage |total |incident )?(?:duration|length|downtime|dauer|durée|duración|duração|durata|duur)\s?: ?(?:about |around |roughly |approximately |~|≈|ca\. ?|rund |environ |circa )?$", re.IGNORECASE)  # fmt: skip
"""A table or list that gives it by its name."""
_HYPHENATED = re.compile(r"-(?:minute|hour|day|week)$", re.IGNORECASE)
_LISTED_LONG = re.compile(r", (?:[\w.-]+ ){1,3}?(?:outage|disruption|interruption|downtime|blackout|incident|failure)\b", re.IGNORECASE)  # fmt: skip
"""Behind a hyphenated length: "a two-day, nationwide outage"."""
_TO_MEND = re.compile(r"\b(?:(?:full|complete|total|final|service) )?(?:recovery|restoration|resolution|repairs?|fix|mitigation|bringing [^.;,]{3,40}? back)\b[^.;,]{0,50}? (?:took|taking|required|lasted) (?:about |around |roughly |nearly |almost |over |more than |some |an? |approximately )*$", re.IGNORECASE)  # fmt: skip
"""What took so long is what ended it."""
_FROM_TO = re.compile(
    r"(?:#\d|№ ?\d|\bnumber one|\bfrom|\brise|\blaunch)\b[^.;]{0,50} to [\w -]{3,25} in $", re.IGNORECASE
)
"""How soon one thing followed another: "number one to crash in three days"."""
_HEADED = re.compile(r"\b(?:outages?|disruptions?|downtime|blackout|down|offline|panne|ausfall|störung|caída|queda|storing|awaria)\b[^.;:]{0,30}: (?:~ ?|≈ ?|about |around |roughly |nearly |almost |over |more than )?$", re.IGNORECASE)  # fmt: skip
_DASHED = (re.compile(r"[—–-] (?:about |around |roughly |nearly |almost |some |just over |just under |approximately |a total of )*$", re.IGNORECASE), re.compile(r"\s?(?:[—–]|$|\.$|in (?:all|total))"))  # fmt: skip
_AGO = re.compile(
    r"^\s*(?:ago|before(?! (?:(?:it|they|being|engineers|a fix|full|normal|all|most|the|its|their)\b[^.;,]{0,40}?|(?:\w+ )?(?:services?|access|operations|systems|functionality|connections?|everything) [^.;,]{0,20}?)(?:restor|resolv|recover|return|fix|back|resum|mitigat|normal|repair))|earlier|prior|old|of (?:age|service|credit|free)|availability|uptime|window(?! of (?:[\w-]+ ){0,2}?(?:degrad|disrupt|outage|downtime|unavailab|impair|trouble|failure|error|instab))|period(?! of (?:[\w-]+ ){0,2}?(?:degrad|disrupt|outage|downtime|unavailab|impair|trouble|failure|error|instab))|sla|history|subscription|trial|after launch|"
    r"into|after (?:users|people|customers|players|the first|first|reports|complaints)\b|from now|away|per |a (?:day|week)|notice|after (?:an?|another|its|last|similar|launch)\b|'s? worth|shift|deadline|drive|flight|behind|head ?start|work|week|interview|video)\b",
    re.IGNORECASE,
)
_LATENCY = re.compile(
    r"\b(?:latency|response times?|delays? of|took|wait(?:ed|ing)?|refresh|timeout|every|uptime|free|reduc\w+|credit|save[ds]?|training|cost)\b[^.]{0,30}$",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:last(?:ed|ing|s)|spann(?:ed|ing)|persist(?:ed|ing)|continued|dragged on|stretch(?:ed|ing)|endured|for|within|in|after|over|some|total(?:l?ing|ed)?|of|took|makes|duration|down|offline|out|"
    r"dauerte|lang|während|nach|innerhalb|binnen|rund|dur[ée]\w*|pendant|durant|après|dur[óao]\w*|durante|tras|por|durou|após|durat\w*|per|dopo|duurde|trwał\w*|przez|длил\w*|продлил\w*|тривав\w*|"
    r"sürdü|varade|varte|varede|kesti\w*|trval\w*|διήρκεσ\w+|berlangsung|selama|i)\b[^.;]{0,40}$|\b(?:na|efter|etter|depois de|после|спустя|через|після)\s(?:[\w’'-]+\s){0,2}$|"
    r"(?<!\w)(?:بعد|استمر\S*|استغرق\S*|لمدة|נמשכ\S*|נמשך|במשך|به مدت|kéo dài|suốt)[^.;]{0,30}$|นาน|間|时间|历时|歷時|长达|小時|小时|続|持续|동안|지속",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"^[\s-]*(?:long\b|(?:window|period|stretch|spell) of (?:[\w-]+ ){0,2}?(?:degrad|disrupt|outage|downtime|unavailab|impair|trouble|failure|error|instab)\w*|outage|disruption|interruption|downtime|blackout|incident|(?:[\w.-]+ ){0,3}?(?:outage|disruption|interruption|downtime|blackout|incident|failure|crash|window)\b)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:(?:that |when |during which |in which )?(?:[\w’'-]+ ){1,5}(?:was|were) (?:out|down|offline|unavailable|unreachable)\b|later|in (?:all|total)\b|altogether|all told|of (?:downtime|disruption|outage|interruption)|after (?:it|that|the (?:first|outage|incident|problem|trouble|disruption))\b|during which|without|to (?:resolve|fix|restore|recover)|before (?:being|service|it|the)|until)",
    re.IGNORECASE,
)
_NOTICED_IN = re.compile(
    r"\b(?:detect\w*|notic\w*|identif\w*|diagnos\w*|found|spott\w*|alert\w*|paged|acknowledg\w*|respond\w*|react\w*|confirm\w*|erkannt|entdeckt|bemerkt|gemeldet|registriert\w*|repéré\w*|détecté\w*|recens\w+|enregistr\w+|detectad\w+|registrad\w+|identificad\w+|rilevat\w+|inondat\w+|ontdekt|wykryt\w+|flooded|inundated|logged|lodged|filed|received|posted)\b[^.;,]{0,50}?"
    r"\b(?:within|in|inside|after|in under|binnen|innerhalb(?: von)?|in nur|nach|en|dans|dentro de|em|in|nel giro di|w ciągu)\s(?:just |only |about |under |less than |the space of |weniger als |moins de |menos de |appena |meno di )*$",
    re.IGNORECASE,
)
"""How long it took somebody to see, or in which so much was counted: nothing of how long it lasted."""
_COUNTED_IN = re.compile(
    r"\b(?:in (?:just |only |under |less than )?the (?:space|span) of|nel giro di(?: appena| soli)?|en (?:el lapso|cuestión|espacio) de|(?:en|dans) l['’]espace d['’e]|no (?:espaço|intervalo) de|em questão de)\s?(?:just |only |appena |solo )?$|\b(?:reports?|complaints?|meldungen|signalements|reportes|reclamações|segnalazioni|notifiche)\b[^.;]{0,40}\b(?:in|within|over|en|em|in)\s(?:just |only |about |under |less than |poco più di |meno di )*$|^\W*(?:within|in just|nel giro di|in nur)\s(?:appena |just )?$",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    r"[\s,]*(?:[\w’'-]+ ){0,6}?(?:notificações|reclamações|queixas|reports|complaints|meldungen|beschwerden|signalements|plaintes|reportes|quejas|segnalazioni|meldingen|klachten|zgłoszeń)\b",
    re.IGNORECASE,
)
"""Behind a length: in which so much was counted."""
_MORE = re.compile(
    r"\b(?:another|a further|further|an additional|additional|weitere[nr]?|autres?|otr[oa]s|altr[ie]|outr[oa]s|ytterligare|kolejn\w+|jeszcze|ещё|еще)\s(?:(?:about|etwa|unos|circa|cerca de) )?$",
    re.IGNORECASE,
)
_ROUND_THE_CLOCK = re.compile(r"^\s*(?:su|sur|sobre|von|/|×|x|uit|na)\s?\d|^\s*(?:par jour|pro tag|am tag|al día|por día|por dia|al giorno|per dag|om dagen|a day|na dobę|dziennie|в сутки|rund um)\b", re.IGNORECASE)  # fmt: skip
_LATER_ON = re.compile(
    r"^\s*(?:later|afterwards?|thereafter|뒤|후|後|后|später|danach|plus tard|après\b(?!\s\w)|después|más tarde|luego|depois|mais tarde|dopo|più tardi|later\b|nadien|senare|senere|później|позже|спустя|пізніше|sonra|kemudian)\b|^\s?(?:後に|后|後|뒤|후)",
    re.IGNORECASE,
)
_STILL_SO = re.compile(r"\b(?:still|noch|immer|toujours|encore|aún|todavía|ainda|ancora|nog|wciąż|nadal|всё ещё|все еще|hâlâ|masih)\b", re.IGNORECASE)  # fmt: skip
_TO_SEE = re.compile(
    r"^[\s,]*(?:to|before (?:it|they|anyone|the company)|until (?:it|they)|pour|para|per|om|bevor|bis|um)\s(?:[\w’'-]+ ){0,3}?(?:notic|detect|identif|diagnos|spot|acknowledg|respond|react|réag|reag|reaccion|admit|confirm|inform|alert|rep[ée]r|détect|inform|avis|advert|detect|reconoc|reconhec|accorger|rilevar|merken|bemerk|reagier|informier|mettre en place|put in place|say\b|tell\b)",
    re.IGNORECASE,
)
_SAME_HOUR = "同"
"""In front of minutes it makes them those of the hour named before: "午後8時5分から同45分まで"."""
_LATER = re.compile(
    r"^\s*(?:after|nach|après|después (?:de|que)|tras|depois d[aeo]s?|após|dopo|na|po|efter|после|після)\b|^(?:後|之后|之後)",
    re.IGNORECASE,
)
_LATER_OVER = re.compile(r"^(?:後|之后|之後)に?[、,]?(?:復旧|解消|回復|再開|恢复|恢復|修复|修復)")
_SINCE_ONSET = re.compile(
    r"^\s*(?:after (?:it|they|that|going|falling|crashing|an? (?:[\w-]+ ){0,4}?(?:outage|disruption|failure) (?:began|started|hit)|the (?:first|outage|incident|problems?|trouble|disruption|service|site|platform|app))|nach (?:beginn|dem (?:beginn|ausfall|ersten)|der störung)|après (?:le début|la panne|la coupure|l['’]incident)|"
    r"después de (?:la caída|que)|depois d[ao] (?:queda|início)|dopo (?:l['’]inizio|il (?:guasto|blocco|down)))\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:was|were|been|it['’]s|made for) (?:an? |some )?(?:very |rather |pretty )?(?:long|painful|rough|tough|difficult|stressful) $|\b(?:puts?|put|clock(?:s|ed)|times?|timed|measur(?:es|ed)|reckon(?:s|ed)?|count(?:s|ed)|estimat(?:es|ed)|swears?|swore|sa(?:ys|id)|logged|recorded) (?:it|the (?:[\w-]+ )?(?:outage|disruption|downtime|incident|interruption|failure)|(?:[\w’'-]+ ){0,3}?)(?:at |was |as |to be |closer to |nearer )?\W*(?:about |around |nearly |almost |just |only )?$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:lasted|lasting|went on for|dragged on for|dauerte|duré|duró|duraron|durou|durat[oa]|duurde|trwał\w*|длил\w*|продлил\w*|тривав\w*|sürdü|varade)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
_ENDS_LASTED = re.compile(r"\s*(?:geduurd|gedauert|angedauert|aangehouden|angehalten)\b", re.IGNORECASE)
_IT_LASTED = re.compile(r"\b(?:outage|disruption|downtime|incident|interruption|panne|coupure|caída|avería|queda|storing|störung|ausfall|awaria|guasto|disservizio|сбой|kesinti|gangguan)\b|障害|故障|장애", re.IGNORECASE)  # fmt: skip
_FIRST = re.compile(r"\b(?:lasted|duration|for|took)\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """Lengths of time (seconds) said of an outage; not of windows, ages, latencies or waits."""
    for line in reading.lines:
        for mention in line.times:
            if mention.kind == "duration" and mention.seconds and _of_an_outage(reading, line, mention):
                yield reading.claim(line, KIND, *_span(line, mention), mention.seconds, mention=mention)


_IF = re.compile(r"\b(?:if|when|whenever|unless|als|indien|wanneer|wenn|falls|sofern|si|lorsqu\w+|cuando|se|quando|qualora|jeśli|gdy|если|якщо|om)\b[^.;,]*\b(?:longer|more|over|exceed\w*|langer|meer|länger|mehr|plus|más|mais|più|oltre|dłużej|ponad|более|дольше|більше|längre)\b(?: [\w’'-]+)?(?: (?:than|dan|als|que|de|di|niż|чем|ніж|än))?\s$", re.IGNORECASE)  # fmt: skip
"""A length that a rule names, and no outage had: "if an outage lasts longer than twelve hours"."""
_TOWARDS_HOUR = {
    "nl": re.compile(r"\b(?:rond|omstreeks|tegen|om)\s$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:pour|vers|avant|dès|d['’]ici)\s$", re.IGNORECASE),
}
"""Before a number of hours that is a time of day."""


def _of_an_outage(reading: Reading, line: Line, mention: TimeMention) -> bool:
    before, after = line.before(mention.start, 60), line.after(mention.end, 60)
    if _SINCE_ONSET.match(after) and reading.words.ended.search(before):
        return not _lag(reading, line, mention)
    taken_up = takes_up_window(before, after)
    if not taken_up and _of_no_outage(reading, line, mention):
        return False
    if _LONG.match(after) and not taken_up:
        return line.broke or _IT_LASTED.search(after) is not None
    if _beside_its_word(reading, line, mention) or _in_apposition(line, mention):
        return True
    if taken_up or _VERB.search(before) or _MEASURED.search(before):
        return _of_this(reading, line)
    return _ENDS_LASTED.match(after) is not None or _lasted(reading, line, mention)


def _of_this(reading: Reading, line: Line) -> bool:
    """Whether what lasted so long is the outage: the text or the sentence is on one."""
    known = reading.primary is not None or line.broke or _IT_LASTED.search(line.text) is not None
    told = (reading.words.incidents, reading.words.started)
    return known or any(words.search(line.text) for words in told)


def _beside_its_word(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether words beside a length make it that of the outage by themselves."""
    if reading.primary is not None and _LABELLED.search(line.before(mention.start, 60)):
        return True
    if _HYPHENATED.search(line.text[: mention.end - line.start]) and _LISTED_LONG.match(line.after(mention.end, 60)):
        return True
    return _mended_or_down(line, mention)


def _mended_or_down(line: Line, mention: TimeMention) -> bool:
    return any(p.search(line.before(mention.start, 110)) for p in (_TO_MEND, _TOOK_DOWN))


def _in_apposition(line: Line, mention: TimeMention) -> bool:
    """Whether a length stands by itself beside the outage: "down from two to three — about an hour — for all", "outage: 78 minutes"."""
    before, after = line.before(mention.start, 60), line.after(mention.end, 40)
    if _HEADED.search(before) and (not after.strip(" .!") or after.startswith(" (")):
        return True
    if closes_entry(line, mention):
        return True
    spans = [
        t for t in line.times if t.end <= mention.start and mention.start - t.end <= _OPENING and t.end_at is not None
    ]
    return bool(spans) and line.broke and _DASHED[0].search(before) is not None and _DASHED[1].match(after) is not None


def _of_no_outage(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the words about a length make it that of a window, a rule, a wait, an age or a time of day."""
    before = line.before(mention.start, 60)
    hour = _TOWARDS_HOUR.get(reading.language or "")
    return (
        line.before(mention.start, 1) == _SAME_HOUR
        or (hour is not None and hour.search(before) is not None)
        or any(p.search(line.before(mention.start, 120)) for p in (_IF, _PROMISED))
        or any(p.search(before) for p in (_NO_OUTAGE, _TALLY, _AT_LARGE, _FROM_TO))
        or (_LATENCY.search(before) is not None and not _mended_or_down(line, mention))
        or _AGO.match(line.after(mention.end, 60)) is not None
        or _lag(reading, line, mention)
        or _of_something_else(reading, line, mention)
    )


def _lasted(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a word beside a length says that it lasted, or the sentence is on an outage and nothing else has a length."""
    beside = _AFTER.match(line.after(mention.end, 60)) or _LASTS.search(line.before(mention.start, 60))
    if beside or _LASTS.search(line.after(mention.end, 12)):
        told = (reading.words.ended, reading.words.fixed, reading.words.started)
        return line.broke or any(words.search(line.text) for words in told)
    short = mention.seconds is not None and mention.seconds <= _WEEK
    return (reading.language != "en" and line.broke and short) or _echoed(reading, line, mention)


def _of_something_else(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the length is that of noticing, counting, waiting on, or only says how much later something else happened."""
    before, after = line.before(mention.start, 90), line.after(mention.end, 60)
    if _MORE.search(before) or _ROUND_THE_CLOCK.match(after) or _TO_SEE.match(after):
        return True
    if _NOTICED_IN.search(before) or _COUNTED_IN.search(before):
        return True
    over = reading.words.ended.search(line.text) or reading.words.fixed.search(line.text)
    if _SO_MANY.match(after):
        return True
    if _LATER_ON.match(after) is None or _STILL_SO.search(after) is not None:
        return False
    return over is None or _from_no_onset(reading, line, mention)


def _from_no_onset(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether "two hours later" counts from a time that is not that of the onset."""
    told = [t for t in reading.timings if t.mention.end <= mention.start and line.index - t.line.index <= _NEAR_BY]
    return bool(told) and told[-1].kind in {"acknowledged", "peaked", "fixed", "aside"}


def _lag(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the length lies between two other things: "admitted it half an hour after messages had stopped"."""
    after = line.after(mention.end, 60)
    if not (mention.seconds or 1) % _DAY and re.match(r"\s*(?:later|afterwards)\b", after, re.IGNORECASE):
        return True
    if _told_then(reading, line, mention):
        return True
    if _FOR.search(line.before(mention.start, 24)):
        return False  # "unavailable for 44 minutes after a failure …"
    if _LATER.match(after) is None or _LATER_OVER.match(after) is not None:
        return False
    if _SINCE_ONSET.match(after) is None:
        return True
    before = line.before(mention.start, 90)
    over = [m.end() for m in reading.words.ended.finditer(before)]
    said = [m.end() for m in reading.words.acknowledged.finditer(before)]
    return bool(said) and (not over or said[-1] > over[-1])


def _told_then(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a length opens its sentence, and somebody spoke when it had passed: "45 minutes after it began, the firm said"."""
    if mention.start - line.start > _OPENING:
        return False
    rest = line.after(mention.end, 110)
    told = reading.words.acknowledged.search(rest) or SAYS.search(rest)
    return told is not None and reading.words.ended.search(rest) is None


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

"""How long it lasted, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.model import Claim
from scraper.core.moments import TimeMention

KIND = "duration"

_DAY = 86400
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
    r"\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|two|three|four|five|six|several|another|zweite\w*|dritte\w*|deuxième|troisième|segund[oa]|tercer[oa]?|terceir[oa]|second[oa]|terz[oa]|tweede|derde|"
    r"zwei|drei|deux|trois|dos|tres|duas|três|due|tre|twee|drie)\b[^.;,]{0,50}\b(?:in|within|over|binnen|innerhalb|en|em|w) (?:(?:just|only|about|as many|under|less than|nur|weniger als|nicht einmal|à peine|apenas|solo) )?$",
    re.IGNORECASE,
)
"""Outages counted over a span ("its second outage in three days")."""
_AGO = re.compile(
    r"^\s*(?:ago|before|earlier|prior|old|of (?:age|service|credit|free)|availability|uptime|window|period|sla|history|subscription|trial|after launch|"
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
    r"^[\s-]*(?:long\b|outage|disruption|interruption|downtime|blackout|incident|(?:[\w-]+ ){0,3}?(?:outage|disruption|interruption|downtime|blackout|incident|failure|crash|window)\b)",
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
    r"^\s*(?:later|afterwards?|thereafter|später|danach|plus tard|après\b(?!\s\w)|después|más tarde|luego|depois|mais tarde|dopo|più tardi|later\b|nadien|senare|senere|później|позже|спустя|пізніше|sonra|kemudian)\b|^(?:後に|后|後|뒤|후)",
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


def _of_an_outage(reading: Reading, line: Line, mention: TimeMention) -> bool:
    before, after = line.before(mention.start, 60), line.after(mention.end, 60)
    if (
        line.before(mention.start, 1) == _SAME_HOUR
        or _PROMISED.search(line.before(mention.start, 90))
        or _NO_OUTAGE.search(before)
        or _TALLY.search(before)
        or _AGO.match(after)
        or _LATENCY.search(before)
        or _lag(reading, line, mention)
        or _of_something_else(reading, line, mention)
    ):
        return False
    if _LONG.match(after):
        return line.broke
    if _VERB.search(before) or _MEASURED.search(before):
        known = reading.primary is not None or line.broke
        return (
            known or reading.words.incidents.search(line.text) is not None or _IT_LASTED.search(line.text) is not None
        )
    if _ENDS_LASTED.match(after):
        return True
    if _AFTER.match(after) or _LASTS.search(before) or _LASTS.search(line.after(mention.end, 12)):
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
    return _LATER_ON.match(after) is not None and over is None and _STILL_SO.search(after) is None


def _lag(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the length lies between two other things: "admitted it half an hour after messages had stopped"."""
    after = line.after(mention.end, 60)
    if not (mention.seconds or 1) % _DAY and re.match(r"\s*(?:later|afterwards)\b", after, re.IGNORECASE):
        return True
    if _LATER.match(after) is None or _LATER_OVER.match(after) is not None:
        return False
    if _SINCE_ONSET.match(after) is None:
        return True
    before = line.before(mention.start, 90)
    over = [m.end() for m in reading.words.ended.finditer(before)]
    said = [m.end() for m in reading.words.acknowledged.finditer(before)]
    return bool(said) and (not over or said[-1] > over[-1])


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

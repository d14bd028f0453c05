"""Whether a post closes its entry because the outage is told in another one: a duplicate, or merged with it.

Incidents have to be what is merged, tracked or told twice: no fix, message, charge or order. An address alone is no such
word: a post that says that all is over and gives one for the write-up ends what it is on.
"""

from __future__ import annotations

import re

from scraper.core.language.told_ends import says_over
from scraper.core.patterns import late

_NEAR = 80
_LONGEST = 3000
"""Characters of a post that is read: what closes a duplicate tells no long story."""
_ADDRESS = late(r"https?://[^\s<>\"'()\[\]{}|\\^`，。、；]{4,300}", re.IGNORECASE)
_OF_ONE = late(r"/(?=[^/]*(?:\d|[a-z0-9_-]{8}))[\w.~%-]{3,}/?(?:[?#]|$)|[?&#][\w-]*(?:id|incident|issue|event)[\w-]*=?[\w-]{3,}|#/?[\w/-]*\d[\w-]{2,}", re.IGNORECASE)  # fmt: skip
"""Behind its host, the address of one thing and not of a whole site."""
_HOST = late(r"https?://[^/?#]*", re.IGNORECASE)


_URL = r"https?://\S"
_FILL = r"(?:(?!resolved\b|fixed\b|not\b|n['’]t\b|unrelated\b)[\w’'-]+ )"
_ENTRY = (
    r"(?:incidents?|events?|entry|entries|report|ticket|status (?:post|update|entry)|outage|issue|disruption|post|case)"
)
_OTHER = rf"(?:(?:an?|the|our|this|that|one) )?(?:(?:already |currently |previously |still )?(?:existing|other|another|separate|different|main|primary|parent|original|related|ongoing|open|larger|broader|wider|single|previous|earlier|first|new|master) ){{1,3}}(?:[\w’'-]+ ){{0,3}}?{_ENTRY}"
_TO = rf"(?:{_OTHER}|(?:(?:the |this |our )?(?:following )?{_ENTRY}\W{{0,3}})?(?:#?\s?{_URL}|[\"“#]))"
_THIS = rf"(?:(?:this|the|these) (?:{_FILL}){{0,3}}?{_ENTRY}|this|it)"
_UPDATES = r"(?:updates|status updates|status|progress|communications?)"
_ENGLISH = (
    rf"\b{_THIS} (?:(?:is|are|was|were|has|have|had|will|been|be|now|being|also|therefore|currently|instead|getting) )+(?:merged|consolidated|combined|folded|rolled) (?:{_FILL}){{0,2}}?(?:with|into|in|to|under) (?:{_TO}|(?:the|our) (?:{_FILL}){{1,4}}?(?:incident|event|outage)\b)"
    rf"|\b(?:we(?: (?:have|are|will be))?|we['’](?:ve|re|ll be)) (?:merg(?:ed|ing)|consolidat(?:ed|ing)|combin(?:ed|ing)|fold(?:ed|ing)) (?:this|these) (?:(?:{_FILL}){{0,2}}?{_ENTRY} )?(?:with|into|in|to|under) (?:{_TO}|(?:the|our) (?:{_FILL}){{1,4}}?(?:incident|event|outage)\b)"
    rf"|\b(?:(?:is|are|being|will be|to be|continues?) )+(?:now |also |instead |already )?(?:tracked|covered|handled|followed|reported|addressed|communicated|managed|updated|tracking this) (?:(?:instead|separately|further|now) )?(?:in|under|via|through|at|by|on|with|as part of|within) {_TO}"
    rf"|\b(?:is|was|as|are) (?:marked as )?(?:an? |the )?duplicates? (?:of|{_ENTRY}|with|to)\b|(?:^|(?<=[.:—–] ))\W*duplicates? (?:of|{_ENTRY})\b(?! (?:\w+ ){{0,3}}(?:messages?|e-?mails?|charges?|orders?|notifications?))|\b(?:clos|resolv|mark)(?:ed|ing|e) (?:(?:this|it|the) )?(?:{_ENTRY} )?as (?:an? |the )?duplicate\b"
    rf"|\b(?:clos|resolv)(?:ed|ing|e) (?:this|it|the)(?: {_ENTRY})? in favou?r of\b|\b(?:has been |was |is |is now |being )?superseded by (?:{_TO}|(?:an?|the) (?:{_FILL}){{0,3}}?{_ENTRY})"
    rf"|(?:^|(?<=[.:—–,] ))\W*(?:now )?(?:merged|merging|folded|consolidated) (?:with|into|in|to|under) {_TO}|(?:^|(?<=[.:—–,] ))\W*(?:now )?tracking (?:this|it) (?:in|under|via|as part of|within) {_TO}|\b(?:is|as) (?:part of )?the same (?:{_ENTRY}) as {_TO}"
    rf"|(?:^|(?<=[.:—–,] ))\W*(?:a )?duplicate {_ENTRY}(?= *(?:$|[.!;,]))|\bupdates (?:here|there)\W{{1,3}}{_URL}"
    rf"|\b{_THIS} (?:(?:is|was|has|have|been|will|be|now|being) )+(?:moved|transferred|migrated) to {_TO}"
    rf"|\bplease (?:follow|see|refer to|check|visit|go to|watch|subscribe to|monitor) (?:{_TO}\S*|the (?:link|address)[^.]{{0,40}}?) ?(?:[^.\s]+ ){{0,6}}?for (?:all |any |further |future |more |the |latest |regular |ongoing |continued |subsequent |status |live )*{_UPDATES}\b"
    rf"|\bfor (?:all |any |further |future |more |the |latest |regular |ongoing |continued |subsequent |live )*{_UPDATES},? (?:please )?(?:follow|see|refer to|check|visit|go to|watch|subscribe to)(?: along)?(?: (?:at|on))?\W{{0,3}}(?:this link\W{{0,3}})?{_TO}"
    rf"|\b(?:all |any |further |future |subsequent |more |the |our )+(?:{_UPDATES}) (?:(?:will|can|are|is|now) )+(?:be )?(?:provided|posted|shared|made|found|published|available|given|communicated|tracked)(?: (?:in|at|under|on|via|here|there|from))+\W{{0,3}}(?:{_TO}|(?:the|our) (?:other|main|primary|parent|existing|original) {_ENTRY}\b)"
    rf"|\b(?:we will|we['’]ll|we are|we['’]re|will) (?:continue|continuing|keep|be) (?:to )?(?:{_FILL}){{0,2}}?(?:post|posting|update|updates|updating|provid\w+|communicat\w+|track\w*) (?:{_FILL}){{0,4}}?(?:in|on|under|at|via) {_TO}"
)
_ABROAD = (
    # German
    rf"\b(?:wird|wurde|ist|haben wir|werden|wurden)(?: (?!nicht\b)[\w-]+){{0,3}}? (?:mit|in) (?:einer|einem|einen|der|dem|den|die|das|unserer|unserem) (?:(?:bestehenden|anderen|vorhandenen|bereits|offenen|laufenden|weiteren|separaten|ursprünglichen|zentralen|selben|andere|bestehende|übergeordneten) ){{1,3}}(?:[\w-]*(?:vorfall|störung|meldung|störungsmeldung|eintrag|ereignis)\w*|incident|ticket)(?: (?:[\w-]+ )?(?:zusammengeführt|zusammengelegt|zusammengefasst|vereint|vereinigt|weitergeführt|weiterverfolgt|verfolgt|behandelt|fortgeführt|geführt))|zusammen(?:geführt|gelegt|gefasst) mit (?:\w+ ){{0,3}}(?:vorfall|störung|meldung|incident|ticket|{_URL})"
    rf"|\b(?:duplikat|dublette|doppelmeldung|doppelter eintrag) (?:von|zu|der|des|einer|eines)\b|\b(?:weitere|alle|künftige|alle weiteren) (?:updates|aktualisierungen|meldungen|statusmeldungen|neuigkeiten)(?: (?!nicht\b)[\w-]+){{0,5}}? (?:unter|in|im|auf|hier|dort)\W{{1,3}}(?:{_URL}|(?:der|dem) (?:anderen|bestehenden|ursprünglichen) )|\bbitte (?:folgen|verfolgen|beachten) sie (?:für (?:weitere )?updates )?(?:{_URL}|(?:den|die|der|dem) (?:anderen?|bestehenden?) )"
    rf"|(?:^|(?<=[.:—–] ))\W*(?:doppelte (?:meldung|störungsmeldung)|doppelmeldung|incident (?:en double|en doublon)|doublon|(?:incidente|incidencia|aviso) duplicad[oa]|segnalazione duplicata|incidente duplicato|dubbele melding|dubblettinlägg)(?= *(?:$|[.!;,]))"
    # French
    rf"|\b(?:incident|signalement|événement|ticket)\b[^.]{{0,20}} (?:(?:est|a été|sera|va être) (?:désormais |maintenant )?)?(?:fusionné|regroupé|rattaché|consolidé|suivi|traité) (?:avec|à|dans|sous) (?:un autre|l['’](?:autre )?|un |cet )[^.]{{0,20}}?(?:incident|{_URL})|\bdoublon (?:de|d['’]|avec)\b|\bmises à jour (?:seront|sont) (?:désormais )?(?:publiées|communiquées|disponibles|données|postées) (?:ici|dans|sur|sous)\W{{1,3}}(?:(?:l['’]|un )(?:autre )?incident (?:principal|existant|initial)?|l['’]autre|{_URL})|\bveuillez (?:suivre|consulter) (?:l['’]autre incident|l['’]incident (?:principal|existant)|{_URL}\S* pour (?:\w+ ){{0,3}}mises à jour)"
    # Spanish
    rf"|\b(?:incidente|incidencia|evento|aviso) (?:se ha|ha sido|fue|se|será|está siendo|está) (?:fusionado|fusionada|unido|unida|combinado|combinada|agrupado|fusionó|unió|consolidado|seguido|seguida) (?:con|a|en) (?:otr[oa]|el|la|un[a]?|est[ea]) (?:[\w]+ ){{0,2}}?(?:incidente|incidencia|evento|{_URL})|(?:^|\b(?:es|como|por ser) (?:un )?)duplicad[oa] (?:de|del)\b(?= *(?:{_URL}|(?:otr[oa]|la|el|l)? ?(?:incident|incidencia)))|\bactualizaciones (?:se|serán|están) (?:publicarán|publicadas|darán|disponibles|harán) en\W{{1,3}}(?:(?:el|la) (?:otr[oa]|incidente|incidencia) |otr[oa] |{_URL})|\b(?:siga|consulte|sigan) (?:{_URL}\S* para (?:\w+ ){{0,3}}actualizaciones|(?:el otro incidente|la otra incidencia))"
    # Portuguese
    rf"|\b(?:incidente|evento|aviso) (?:foi|está sendo|será) (?:mesclad|unid|unificad|agrupad|combinad|fundid|consolidad|acompanhad|tratad)[oa] (?:com|a|em|ao|no) (?:outr[oa]|o|um|este) ?(?:[\w]+ ){{0,2}}?(?:incidente|evento|{_URL})|(?:^|\b(?:é|como|por ser) (?:um )?)duplicad[oa] (?:de|do)\b(?= *(?:{_URL}|(?:outro|o )?incidente))|\batualizações (?:serão|estão) (?:publicadas|feitas|disponíveis|postadas|fornecidas) (?:em|no)\W{{1,3}}(?:outro |(?:incidente )|{_URL})|\bacompanhe (?:{_URL}|o outro incidente)"
    # Italian
    rf"|\b(?:incidente|evento|segnalazione) (?:è stat[oa]|viene|sarà|è) (?:ora )?(?:unit[oa]|accorpat[oa]|fus[oa]|raggruppat[oa]|seguit[oa]|gestit[oa]|tracciat[oa]) (?:a|con|in|nel|ad) (?:un['’ ]?|l['’]|il |un )?(?:altr[oa] )?(?:incidente|segnalazione|evento|{_URL})|\bduplicat[oa] (?:di|del|dell['’])(?= ?(?:{_URL}|un altro|incidente|altr))|\baggiornamenti (?:saranno|verranno|sono) (?:pubblicati|forniti|disponibili) (?:in|nell['’]|su|nel)\W{{0,3}}(?:altro incidente|incidente principale|{_URL})"
    # Dutch
    rf"|\b(?:[\w-]*storing|incident|melding|ticket) (?:is|wordt|werd) (?:nu )?(?:samengevoegd met|ondergebracht (?:bij|in)|gevolgd (?:in|via|onder)|gecombineerd met|verder gevolgd (?:in|via)) (?:een |de |het )?(?:andere?|bestaande?|lopende?|{_URL})|\bduplicaat van\b|\b(?:verdere|volgende|alle) updates (?:volgen|staan|vindt u|worden|zijn)(?: \w+){{0,3}}? (?:in|op|via|onder)\W{{1,3}}(?:het andere|de andere|een andere|{_URL})"
    # The North
    rf"|\b(?:incident\w*|händelse\w*|hændelse\w*|hendelse\w*|störning\w*|melding\w*|sak\w*|drift\w+) (?:har |är |er |ble |blev |bliver |blir )?(?:slagits ihop|slagits samman|slås ihop|sammanslagits|slået sammen|slått sammen|lagt sammen|slagits samman|sammenlagt|flettet sammen) med (?:en |et |ett |den )?(?:annan|annat|anden|andet|annen|befintlig\w*|eksisterende|{_URL})|\b(?:dubblett (?:av|till)|dublet af|duplikat av|duplikat af)\b|\b(?:vidare|ytterligare|fler|yderligere|flere|videre) (?:uppdateringar|opdateringer|oppdateringer)(?: [\w]+){{0,3}}? (?:i|på|under|via)\W{{1,3}}(?:den andra|den anden|den andre|{_URL})"
    # Polish, Russian, Ukrainian
    rf"|\b(?:incydent|zgłoszenie|zdarzenie) (?:został[oa]?|jest|będzie) (?:połączon|scalon|złączon|śledzon|obsługiwan)\w+ (?:z|w|ze|w ramach) (?:innym|innego|istniejącym|istniejącego|głównym|{_URL})|\bduplikat (?:zgłoszenia|incydentu|{_URL})|\bkolejne aktualizacje (?:\w+ ){{0,3}}(?:w innym|pod|w|na)\W{{1,3}}(?:{_URL}|innym|zgłoszeniu)"
    rf"|(?<!\w)(?:инцидент|сбой|сообщение) (?:был |было |будет )?(?:объедин[её]н|объединено|слит|перенес[её]н|отслеживается|рассматривается) (?:с|в|в рамках|со) (?:другим|другом|другого|существующим|существующем|основным|основном|{_URL})|(?<!\w)дубликат (?:инцидента|сообщения|события|{_URL})|(?<!\w)(?:дальнейшие|следующие|все) обновления (?:[\w]+ ){{0,3}}(?:в|по|здесь|на)\W{{1,3}}(?:другом инциденте|основном|{_URL}|адресу)"
    rf"|(?<!\w)(?:інцидент|збій|повідомлення) (?:було |буде |був )?(?:об['’ʼ]єднан[оий]|об['’ʼ]єднано|злито|перенесено|відстежується) (?:з|із|в|у|в межах) (?:іншим|іншому|іншого|наявним|основним|{_URL})|(?<!\w)дублікат (?:інциденту|повідомлення|{_URL})"
    # Japanese, Chinese, Korean, Turkish
    rf"|(?:別の|他の|既存の|親)(?:インシデント|障害|お知らせ|事象|障害情報|イベント)(?:へ|に|と|で|にて)(?:統合|マージ|集約|引き継|移行|まとめ|重複|対応|追跡|ご案内|お知らせ|更新)|(?:今後の|以降の|最新の)(?:更新|情報|お知らせ|状況)は[^。]{{0,20}}(?:別の|他の|既存の|{_URL})|重複(?:した|する)?(?:インシデント|障害情報|投稿|登録)(?:の|で|と)"
    rf"|(?:合并|合併|并入|併入|归并|歸併|整合)(?:到|至|入|于|於|为|為)?(?:了)?(?:另一|其他|已有|现有|現有|原|主)(?:个|個|一个|一個|起)?[^。，,]{{0,6}}(?:事件|故障|公告|工单)|(?:与|與|和)(?:另一|其他|已有|现有|現有)[^。，,]{{0,8}}(?:事件|故障|公告)(?:已)?(?:合并|合併|重复|重複)|(?:在|请|請|於|于|至)[^。，,]{{0,6}}(?:另一|其他|已有|现有|現有)(?:个|個|起)?(?:事件|故障|公告)(?:中|里|裡|下)?(?:继续|繼續|跟踪|跟进|追踪|更新|关注|關注)|(?:后续|後續)(?:更新|进展|進展)[^。]{{0,10}}(?:另一|{_URL})"
    rf"|(?:다른|기존|별도)의? ?(?:인시던트|장애|공지|이벤트|사건)(?:로|와|에|에서|으로|과)[^.]{{0,6}}(?:병합|통합|합쳐|추적|이관|안내|업데이트)|(?:추가|이후|향후) (?:업데이트|공지|안내)는[^.]{{0,12}}(?:다른|기존|{_URL})"
    rf"|\b(?:olay|kesinti|kayıt|bildirim)\w* (?:başka|mevcut|diğer|ana) (?:bir )?(?:olay|kesinti|kayıt|bildirim)\w* (?:ile |altında |üzerinden |içinde )?(?:birleştir|takip|izlen|taşın|yürütül)\w+|\b(?:sonraki|diğer|tüm|yeni) güncellemeler\w* (?:\w+ ){{0,3}}(?:{_URL}|başka bir|diğer)"
)
_SAYS = late(rf"{_ENGLISH}|{_ABROAD}", re.IGNORECASE)
_UNLESS = late(
    r"\b(?:if|whether|unless|not|never|may|might|could|first|initially|thought|unrelated|wenn|falls|ob|nicht|si|pas|no|não|se|non|als|niet|om|inte|ikke|jeśli|nie)\b|n['’]t\b|(?<!\w)(?:если|не|якщо)(?!\w)",
    re.IGNORECASE,
)
"""Before such words in their clause: a condition, a doubt, or that it is not so."""
_BREAK = late(r"[.;:!?\n—–、，；：。(]|,(?!\d)|\s-\s", re.IGNORECASE)
_OF_THE_ENTRY = late(
    r"\b(?:resolved|closed|fixed) (?:as (?:an? |the )?duplicate|in favou?r of|because|since|as (?:it|this))\b",
    re.IGNORECASE,
)
"""An end of the entry, and of no outage."""
_LAST_ADDRESS = late(r"https?://\S*$", re.IGNORECASE)
_REST = late(r"[^\W\u3040-\uffff]*")
_CLOSERS = ".,;:!?*_)]}>'\""


def told_elsewhere(text: str) -> tuple[int, int] | None:
    """Where a post says that the outage is told in another entry of a status page; None where it does not, or tells that
    the outage is over.
    """
    if len(text) > _LONGEST:
        return None
    found = next((span for m in _SAYS.finditer(text) if (span := _told_at(text, m))), None)
    return None if found is None or says_over(_OF_THE_ENTRY.sub("", text)) else found


def address_in(text: str) -> str:
    """The first address in a post that leads to one thing and not to a whole site; empty where there is none."""
    shown = (found.group().rstrip(_CLOSERS) for found in _ADDRESS.finditer(text))
    return next(filter(_is_of_one, shown), "")


def _told_at(text: str, found: re.Match[str]) -> tuple[int, int] | None:
    """Where it says so, from the beginning of its clause to the end of its last word; None where that is the address of a
    whole site, or in doubt.
    """
    lead = text[: found.start()]
    clause = max((cut.end() for cut in _BREAK.finditer(lead)), default=0)
    if _UNLESS.search(lead, clause):
        return None
    own = lead[clause:].lstrip()
    begun = found.start() - (len(own) if len(own) <= _NEAR else 0)
    opened = _LAST_ADDRESS.search(found.group())
    if opened is None:
        rest = _REST.match(text, found.end())
        return begun, rest.end() if rest else found.end()
    shown = _ADDRESS.match(text, found.start() + opened.start())
    if shown is None or not _is_of_one(shown.group()):
        return None
    return begun, shown.start() + len(shown.group().rstrip(_CLOSERS))


def _is_of_one(url: str) -> bool:
    return _OF_ONE.search(_HOST.sub("", url.rstrip(_CLOSERS), count=1)) is not None

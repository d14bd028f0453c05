"""How a language tells that a fault is behind an outage: verbs behind the fault ("a bug took the site down"), words before
it ("after a power failure", "experienced a database fault"), and what frames it ("hatte ein Softwarefehler … lahmgelegt").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late


@dataclass(frozen=True, slots=True)
class _Words:
    """Fragments of a language. `does`: verbs with the fault before them; `before`: words that a fault follows; `begins`: words
    that open a noun phrase; `ends`: words that no noun phrase goes on over; `frames`: pairs of words around a fault.
    """

    does: str
    before: str
    begins: str
    ends: str
    frames: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FaultTelling:
    """The same, compiled."""

    language: str
    does: Seldom
    before: re.Pattern[str]
    begins: re.Pattern[str]
    ends: re.Pattern[str]
    done: re.Pattern[str]
    frames: tuple[Seldom, ...]


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        does=(
            r"(?:cause[sd]|triggers?|triggered|le(?:d|ads?) to|results? in|resulted in|(?:took|takes?|brought|brings?|knocks?|knocked) (?:[\w’'.&,‑-]+ ){0,7}?(?:down|out|offline|halt|knees|standstill|dark)|crippled|cripples|disrupted|disrupts?|paraly[sz]e[sd]?|left|leaves?|grounded|grounds|halted|halts|"
            r"crashed (?=the|its|their|all|our|millions|systems|computers)|shuts? down|prevented|prevents|cascaded (?:in)?to|forced|forces|throttled|slowed|slows|interrupted|sparked|sparks|prompted|hit|hits|affected|affects?|impacted|impacts|impact(?= (?:the|an?|its|our|all|some|many|users|customers|services?|systems?)\b)|cuts? off|wiped out|block(?:ed|s)(?! (?:by|from)\b)|derailed|plunged|rendered|ma(?:de|kes)(?= (?:[\w’'.&-]+ ){1,10}?(?:un\w+able|in\w+(?:ible|able)|impossible|difficult|hard|slow\w*|offline|dark|fail|crash|stop|lose|hang|drop|go|restart|time)\b)|created|broke|stopped|stops|denied|locked|delayed|delays|snarled|strand(?:ed|s)|overwhelmed|downed|downs|dropped(?= (?:power|connections?|calls|service|traffic)\b)|sees?(?= (?:[\w’'-]+ ){1,6}?(?:locked|unable|offline|without)\b)|saw(?= (?:[\w’'-]+ ){1,6}?(?:locked|unable|offline|without)\b)|felled|set off|contributed to|(?:strain(?:ed|s)|saturat(?:ed|es)|exhaust(?:ed|s))(?= (?:the|its|their|our|all|servers?|systems?|capacity|infrastructure|networks?|databases?)\b)|introduced(?= (?:[\w-]+ ){0,3}?(?:issues|errors|failures|problems|faults|delays|instability))|activated(?= an? (?:latent|dormant|hidden|previously|old|undetected) )|plagued|precipitated|sent|severed|kept|produced|generated|deleted|erased|wiped|hampered|hobbled|overloaded(?! (?:errors?|messages?|servers? errors?)\b|\W*$)|corrupted|shook|rippled|spread)\b(?! by\b)"
            r"|(?:which|that|,) (?:was |is |are |were )?(?:causing|triggering|leading to|resulting in|bringing down|knocking|taking|crippling|disrupting|leaving|grounding|halting|preventing|forcing|affecting|impacting|blocking|making)\b|\b(?:has|have|had|is|are|was|were)(?: been)? (?:causing|triggering|disrupting|affecting|impacting|preventing|leading to|resulting in|leaving|blocking|making)\b"
            r"|(?<=[a-z”\"]) (?:causing|triggering|leading to|resulting in|crippling|grounding)\b"
            r"|\b(?:may have been|might have been|could have been|is believed to be|is thought to be|was thought to have been|was believed to be|is said to be|appears? to be|appears? to have been|was|were|is|are|had been|has been) (?:apparently |reportedly |likely |probably |partly |also )?(?:to blame|responsible(?= for)|at fault|behind (?=it|the|a|this|its|today|yester|\w+day)|the (?:culprit|cause|reason|source|trigger|root)|(?:credited|charged) with causing|blamed(?= for)|cited (?:as|for)|suspected)\b|(?<=[a-z”’]) (?:to blame|blamed)(?= (?:for|as|after|in|over)\b|\W*$|,)|\b(?:adds up|looks|emerged|is seen|was seen|was named|was identified) as (?:the|a) (?:[\w-]+ ){0,3}?(?:cause|culprit|reason)\b"
        ),
        before=(
            r"\b(?:(?:broke|failed|crashed|collapsed|went (?:down|offline|dark)|fell over|stopped(?: working)?|buckled|began|started|occurred|happened|arose) (?:when|as)|contain(?:ed|s)|hid|harbou?red|after|following|amid|over|(?:suffer\w*|stem\w*|result\w*|aris\w+|arose|came|come|comes|coming|originat\w*|deriv\w+|down|out|offline|reeling|outages?|disruptions?|problems?|issues?|trouble|downtime|failures?|errors?|impact|delays?|damage|knock-on|fallout) from|because|struggl(?:ed|es|ing) with|grappl(?:ed|es|ing) with|suffer(?:ed|s|ing)|experienc(?:ed|es|ing)|encounter(?:ed|s|ing)|found|discovered|identified|detected|uncovered|revealed|revealing|received|determined|(?:address|fix|resolv|correct|repair|tackl|remed|mitigat|solv)(?:e|es|ed|ing|y|ied)?(?= [“\"]?(?:an?|one) )|suggest(?:s|ed|ing)?|observed|flagged|cit(?:ed|ing|es)|confirm(?:s|ed|ing)?|admit(?:s|ted)|disclos(?:es|ed)|"
            r"there (?:was|is|were|had been|has been)|it (?:was|is)|it['’]s|this (?:was|is)|(?:problem|issue|outage|incident|cause|fault|failure|glitch|disruption|trouble) [“\"]?(?:was|is|lay|lies)(?: (?:with|in|likely|probably|apparently|reportedly|believed to be|thought to be|actually))*|that|had|related to|deployed|pushed(?: out)?|rolled out|released|shipped|introduced|applied|ran|performed|(?:(?!defined|marked|characteri|dominated)\w+ed(?: (?:entirely|directly|primarily|mainly|solely|largely|partly|inadvertently|apparently|in part))?|\w{3,}en|hit|cut|out|down|offline|halt|standstill|knees|off air|set|brought on|stuck) by|but (?:rather |instead )?(?:to|from|by)|(?:in|to be|was|were|be)(?: what (?:is|was|appears to be|it called|they called|seems to be)(?: thought to (?:have been|be))?)?(?= (?:an? )?(?:apparent|suspected|possible|targeted|massive|large|cyber|ddos|distributed)))"
            r"(?: (?:that|it was|there was|there had been|it had (?:been )?|it is|was|this was|what (?:it|they|he|she) (?:called|described as)|to be|out|about|as|of))* (?=(?:[“\"‘']|an?\b|the\b|its\b|their\b|some\b|our\b|one\b|two\b|three\b|several\b|multiple\b|[a-z]))"
        ),
        begins=r"(?:an?|the|its|their|some|this|these|one|another|our|two|three|several|multiple)",
        ends=r"(?:that|which|who|whose|was|were|is|are|has|had|have|been|be|when|after|before|while|as|because|but|said|says|say|told|reported|will|would|could|can|may|might|did|does|do|users|customers|people|passengers|he|she|they|it|we|you|not|\w+n['’]t|about|despite|(?:experienced|suffered|faced|encountered)(?! by)|caused|causing|led|leading|knocked|left|leaving|meant|hit|due|following|amid|affecting|impacting|hitting|causing|resulting|started|began|went|came|got|saw|kept|keeps|took|takes|brought|brings|broke|made|makes|sent|struck|gave)",
    ),
    "de": _Words(
        does=(
            r"(?:führte[n]?|führt|sorgte[n]?|sorgt(?: für)?|verursach\w+|löste[n]?|löst|legte[n]?|legt|störte[n]?|stört|traf(?:en)?|trifft|blockierte[n]?|verhinderte[n]?|behinderte[n]?|beeinträchtigte[n]?|bremste[n]?|lähmte[n]?|zwang(?:en)?|ließ(?:en)?|machte[n]?|riss(?:en)?|reißt|kappte[n]?|durchtrenn\w+|beschädig(?:t|te|ten)|(?:habe|hat|hatte|haben|hatten|hätten|soll|sollen)(?= [^;,]{0,110}?(?:ausgelöst|verursacht|lahmgelegt|gestört|geführt|unterbrochen|verhindert|blockiert|(?:abstürzen|zusammenbrechen|ausfallen) lassen|(?:unerreichbar|unbrauchbar) gemacht|zum erliegen gebracht|in mitleidenschaft gezogen)\b)|unterbrach(?:en)?|schnitt(?:en)?|(?:war|waren|ist|sei|seien|soll|sollen|sind)(?= (?:[\w-]+ ){0,5}?(?:schuld|verantwortlich|ursächlich|der auslöser|die ursache|der grund|auslöser)\b)|schuld(?=\W*$)|steckte[n]? (?=(?:[\w-]+ ){0,3}?(?:dahinter|hinter)))\b"
        ),
        before=(
            r"\b(?:nach|infolge|durch|weil|da|nachdem|bei|wegen|mit|von|verw(?:ies|iesen|eist|eisen) auf|spr(?:ach|icht|achen|echen) von|(?:kam|kommt|kamen|gekommen) (?:es )?(?:[\w-]+ ){0,4}?zu|es gab|gab es|gebe es|es (?:handel\w+|handle) sich(?: [\w-]+){0,5}? um|liegt an|lag an|liege an|(?:liegt|lag|liege)(?: (?:laut|nach|offenbar|wohl|demnach)(?: [\w-]+){0,3}?)? (?:an|bei|in)|entdeckt\w*|identifiziert\w*|gefunden|behoben|hatte(?:n)?|erlitt|nannte|nennt|meldete|verzeichnete|ursprung (?:in|war)|fehlerquelle (?:war|ist)|(?:problem|fehler|störung) (?:war|ist|liegt in|lag in)|sondern(?: um| an| durch)?)"
            r" (?=(?:[„“\"‚]|ein\w*|der|die|das|dem|den|des|einer|einem|defekt\w*|fehlerhaft\w*|technisch\w*|intern\w*|[A-ZÄÖÜ]))"
        ),
        begins=r"(?:ein|eine[rnms]?|der|die|das|dem|den|des|dieser|diese|dieses|seine[rnms]?|ihre[rnms]?|mehrere|zwei)",
        ends=r"(?:dass?|der die|welche\w*|war|waren|ist|sind|sei|hat|hatte|haben|hatten|wurde|wurden|worden|wird|werden|weil|nachdem|während|als|aber|sagte|erklärte|teilte|laut|konnte\w*|kann|können|muss\w*|fiel(?:en)?|ging(?:en)?|brach(?:en)?|nutzer\w*|kunden|es|sie|er|wir|nicht|kam|gab|führte\w*|legte\w*|löste\w*)",
        frames=(
            (r"\b(?:machte[n]?|macht|identifizierte[n]?|ermittelte[n]?|nannte[n]?|nennt|bestätigte[n]?|hat|haben)", r"als (?:haupt)?(?:ursache|auslöser|grund)\b"),
            (
                r"\b(?:hat|hatte|habe|haben|hatten|wurde\w*|werden|sei|seien|war|waren|ist|sind)(?: es)?",
                r"(?:lahmgelegt|verursacht|ausgelöst|geführt|gestört|beeinträchtigt|gegeben|unterbrochen|abgeschnitten|verhindert|blockiert|gesorgt|zur folge gehabt|außer gefecht gesetzt|zurückgeführt|verantwortlich|schuld|durchtrennt|gekappt|beschädigt|gerissen|zerstört|überlastet)\b",
            ),
            (r"\b(?:legte|legten|löste|lösten|führte|führten|verursachte|störte|sorgte)", r"(?:die|das|den|der|für|zu|dazu|dafür)\b"),
            (r"\b(?:schuld|ursache|grund|auslöser|hintergrund) (?:daran |dafür |hierfür |der störung |des ausfalls )?(?:soll|sollen|dürfte|könnte|scheint|war|ist|sei|seien|waren)", r"(?:gewesen sein|sein|zu sein|gewesen)?(?=[.,;]|$)"),
            (r"\b(?:machte[n]?|macht|machen)", r"für (?:die|den|das|diese\w*) (?:\w+ )?(?:ausfall|ausfälle|störung|panne|probleme?|unterbrechung)\w* verantwortlich\b"),
            (r"\bauf", r"zurück(?:zuführen|geführt|geht|gehen|ging|gehe)\b"),
            (r"\b(?:geh(?:t|e|en)|ging(?:en)?|führ(?:t|te|ten|e)|lasse|lässt|ließ)(?: [\w-]+){0,4}? auf", r"zurück(?:führen)?\b"),
            (r"\b(?:war|waren|ist|sind|sei|seien)", r"(?:die (?:haupt)?ursache|der (?:grund|auslöser)|schuld|ursächlich)\b"),
            (r"\b(?:dass|weil|nachdem)", r"(?:lahmgelegt|verursacht|ausgelöst|gestört|geführt|unterbrochen|blockiert)\b"),
            (r"\b(?:von|durch)", r"(?:ausgelöst|verursacht|hervorgerufen|lahmgelegt)\b"),
            (r"\b(?:soll|sollen|dürfte[n]?|könnte[n]?|scheint|scheinen)", r"(?:schuld|verantwortlich|ursächlich|die ursache|der (?:grund|auslöser))\b"),
            (r"\b(?:war|waren|sei|seien|ist|sind)", r"(?:ausgefallen|abgelaufen|durchgebrannt|abgestürzt|zusammengebrochen|kaputtgegangen|überhitzt)\b"),
            (r"\b(?:hat|haben|hatte|hatten)", r"(?:abstürzen|zusammenbrechen|ausfallen) lassen\b"),
            (r"\b(?:dass|weil|da)", r"(?:das auslösende ereignis|die (?:haupt)?ursache|der (?:auslöser|grund)|schuld|verantwortlich|ursächlich)\b"),
            (r"\b(?:weil|da|nachdem|als)", r"(?:ausgefallen|ausfiel\w*|abstürzte|abgestürzt|versagte\w*|beschädigt|durchtrennt|gekappt|abgelaufen|überlastet|gerissen|überhitzt\w*|streikte|defekt)\b(?: (?:war|waren|wurde|wurden|ist|sind))?"),
        ),
    ),
    "fr": _Words(
        does=(
            r"(?:(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)|ayant) (?:(?:\w+ment|ainsi|alors|donc|aussi) )?(?:provoqué|causé|entraîné|déclenché|conduit|mené|produit|saturé|surchargé|paralysé|perturbé|privé|touché|affecté|mis|rendu|contraint|obligé|forcé|immobilisé|bloqué|empêché|interrompu|coupé|plongé|fait|engendré|généré|frappé)|provoque(?:nt)?|cause(?:nt)?|entraîne(?:nt)?|paralyse(?:nt)?|perturbe(?:nt)?|prive(?:nt)?|touche(?:nt)?|affecte(?:nt)?|bloque(?:nt)?|empêche(?:nt)?|rend(?:ent)? (?:inaccess|indispon|impossib)\w+|met(?:tent)? (?:hors|à l['’]arrêt)|(?:est|était|serait|sont|seraient|semble(?:nt)? être|pourrait être) (?:à l['’]origine|responsables?|la cause|en cause)|à l['’]origine d(?:es|u|e))\b"
        ),
        before=(
            r"(?:\b(?:après|suite à|à la suite|par|avec|subi|connu|diagnostiqué|rencontré|identifié|détecté|découvert|constaté|évoqu\w+|invoqu\w+|annonc\w+ |s['’]agi(?:t|ssait|rait)(?: (?:en fait|bien|vraisemblablement|probablement))?|il y a(?:vait)?(?: eu)?|c['’]est(?: probablement)?|c['’]était|ce serait|réside(?:rait)? dans|vient|venait|provient|provenait|en cause ?[,:]?|se trouv\w+ (?:dans|au niveau)|fait état|parle|effets|conséquences|suites|lié\w* à)) (?:d['’’](?=un)|de |d['’])?(?=(?:[«“\"]|une?\b|des\b|la\b|le\b|les\b|l['’]|d['’]une?|cette|ce|[a-zéè]))"
        ),
        begins=r"(?:une?|la|le|les|des|cette|ce|cet|ces|son|sa|ses|deux|plusieurs|l['’])",
        ends=r"(?:qui|que|dont|où|a|ont|avait|est|sont|était|serait|été|lorsque|quand|alors|mais|selon|indique|explique|utilisateurs|clients|abonnés|ils?|elles?|nous|ne|pas|n['’]\w+|provoqu\w+|caus\w+|entraîn\w+|affect\w+)",
    ),
    "es": _Words(
        does=(
            r"(?:(?:llev|conllev)(?:ó|aron) (?:a |al )?(?=(?:la |el |una? )?(?:[\w-]+ ){0,2}?(?:interrup|ca[ií]da|parali|suspens|fall|bloque|corte))|(?:ha|han|había|habían|habría|habrían) (?:provocado|causado|generado|desencadenado|ocasionado|precipitado|dejado|paralizado|afectado|interrumpido|originado|tumbado|impedido|sido el motivo|sido la causa|inutilizado|obligado)|(?:provoc|caus|gener|desencaden|ocasion|dej|paraliz|afect|origin|precipit|tumb|bloque|oblig|motiv|desat|arrastr)(?:ó|aron|a|an|aría|aba)|interrump(?:ió|ieron|e)|impid(?:ió|ieron|e)|(?:fue|fueron|es|era|sería|habría sido|ha sido|está|estaría|estuvo) (?:el motivo|el desencadenante|el detonante|la causa|la causante|el causante|el origen|el responsable|la responsable|responsables?|detrás|el culpable|la culpable|la razón))\b"
        ),
        before=(
            r"\b(?:tras|denunci(?:ó|aron|a)|por|tuv(?:o|imos|ieron)|después de|luego de|ante|a raíz de|con|sufri\w+|registr\w+|present\w+|detect\w+|identific\w+|encontr\w+|experiment\w+|hubo|hay|existía|se produjo|se trat(?:a|ó|aba|aría) de|relacionad\w+ con|fue|es|era|sería|ha sido|radica en|está en|reside en|apunt\w+ a|señal\w+|inform\w+|confirm\w+|explic\w+|reconoc\w+|reveló)(?: que)?(?: (?:fue|hubo|se trata de|se debe a|se debió a|era|es|existe|sufrió|tuvo))? (?=(?:[«“\"‘]|una?\b|el\b|la\b|los\b|las\b|dos\b|su\b|varios|[a-z]))"
        ),
        begins=r"(?:una?|el|la|los|las|unos|unas|este|esta|dicho|dicha|su|sus|dos|tres|varios|varias)",
        ends=r"(?:que|quien|cual|cuyo|ha|han|había|habría|es|son|fue|fueron|era|está|estaba|cuando|mientras|pero|según|dijo|usuarios|clientes|ellos|no|se|provoc\w+|caus\w+|gener\w+|dej(?:ó|ando|aron)|afect\w+)",
    ),
    "pt": _Words(
        does=(
            r"(?:lev(?:ou|aram) (?:à|às|ao|aos|a)(?= (?:[\w-]+ ){0,2}?(?:interrup|queda|parali|indispon|suspens|falha|inst|bloque|paragem))|(?:tinha|tinham|teria|teriam|havia|haviam|tem) (?:provocado|causado|gerado|desencadeado|ocasionado|deixado|paralisado|afetado|interrompido|derrubado|impedido|sido o motivo|sido a causa)|(?:provoc|caus|ger|desencade|ocasion|deix|paralis|afet|derrub|bloque|origin|motiv|tir|impact)(?:ou|aram|a|am|aria)|interromp(?:eu|eram|e)|imped(?:iu|iram|e)|(?:foi|foram|é|era|seria|teria sido|está|estaria|esteve|estiveram) (?:na origem|na base|o motivo|a causa|a causadora|o causador|a origem|o responsável|responsáve(?:l|is)|por trás|o culpado|a culpada|a razão))\b"
        ),
        before=(
            r"\b(?:após|depois de|por|diante de|com|sofreu|sofreram|registr\w+|apresent\w+|detect\w+|identific\w+|encontr\w+|enfrent\w+|houve|há|ocorreu|ocorreram|trata-se de|relacionad\w+ (?:a|com)|tratou-se de|se trat(?:a|ou|ava) de|foi|é|era|seria|está em|reside em|apont\w+(?: para)?|inform\w+|confirm\w+|explic\w+|revelou)(?: que)?(?: (?:foi|houve|se trata de|ocorreu|era|é|sofreu|teve))? (?=(?:[«“\"‘]|uma?\b|o\b|a\b|os\b|as\b|dois\b|seu\b|sua\b|vários|[a-z]))"
        ),
        begins=r"(?:uma?|o|a|os|as|uns|umas|este|esta|esse|essa|seu|sua|dois|duas|vários|várias)",
        ends=r"(?:que|quem|qual|cujo|tem|tinha|havia|teria|é|são|foi|foram|era|está|estava|quando|enquanto|mas|segundo|disse|usuários|clientes|eles|não|se|provoc\w+|caus\w+|ger(?:ou|ando)|deix(?:ou|ando|aram)|afet\w+)",
    ),
    "it": _Words(
        does=(
            r"(?:(?:ha|hanno|avrebbe|avrebbero|aveva|avevano) (?:sovraccaricato|danneggiato|provocato|causato|generato|determinato|innescato|mandato|messo|bloccato|paralizzato|colpito|interrotto|reso|lasciato|impedito|portato|fatto)|(?:provoc|caus|gener|determin|innesc|sovraccaric|mand|blocc|paralizz|lasci)(?:a|ano|ò|arono|ava)|colpisc(?:e|ono)|mett(?:e|ono) (?:ko|fuori|in)|(?:è|sono|era|sarebbe|sarebbero|è stat[oa]|sarebbe stat[oa]) (?:alla base|all['’]origine|la causa|il responsabile|responsabil[ei]|la colpa))\b"
        ),
        before=(
            r"(?:\b(?:dopo|per|da|con|subito|registrato|rilevato|individuato|identificato|riscontrato|trovato|c['’]è stat[oa]|c['’]era|si tratta di|si è trattato di|si tratterebbe di|si è verificat[oa]|verificatosi|è stat[oa]|sarebbe|è|era|parla di|ha parlato di|spiega\w*|confermato|seguito (?:di|a))(?: che)?(?: (?:si tratta di|c['’]è stat[oa]|è))? |\b(?:dell[ao]?|dall[ao]?|ad?|nel|nell[ao]|all[ao]) )(?=(?:[«“\"‘]|un[ao]?\b|un['’]|il\b|la\b|lo\b|i\b|gli\b|le\b|l['’]|[a-z]))"
        ),
        begins=r"(?:un[ao]?|il|la|lo|i|gli|le|questo|questa|suo|sua|due|alcuni|un['’]|l['’])",
        ends=r"(?:che|cui|quale|ha|hanno|aveva|è|sono|era|stat[oa]|quando|mentre|ma|secondo|detto|utenti|clienti|non|si|provoc\w+|caus\w+)",
    ),
    "nl": _Words(
        does=(
            r"(?:leidde[n]?(?: tot)?|leidt|veroorzaakte[n]?|veroorzaakt|zorgde[n]?(?: voor)?|zorgt|legde[n]?|legt|trof(?:fen)?|treft|verstoorde[n]?|blokkeerde[n]?|(?:was|is|waren|zijn|zou|blijkt|bleek)(?= (?:[\w-]+ ){0,4}?(?:de oorzaak|oorzaak|de boosdoener|verantwoordelijk|schuldig|de schuldige|debet)\b))\b"
        ),
        before=(
            r"\b(?:na|door|vanwege|wegens|met|nadat|omdat|doordat|bij|er was|was er|er is|het gaat om|het ging om|gaat het (?:\w+ )?om|ging het (?:\w+ )?om|lag (?:aan|bij|in)|ligt (?:aan|bij|in)|zat (?:in|bij)|zit (?:in|bij)|had(?:den)?|ontdekte[n]?|gevonden|meldt|maar (?:om|aan)|te maken (?:had |heeft )?met|kampte(?:n)? met|kampt met|sprake van)"
            r" (?=(?:[“\"‘„]|een|de|het|zijn|haar|twee|verkeerde?|foutieve?|defecte?|[a-z]))"
        ),
        begins=r"(?:een|de|het|zijn|haar|deze|dit|twee|meerdere|enkele)",
        ends=r"(?:dat|die|welke|was|waren|is|zijn|heeft|had|hebben|werd|werden|wordt|worden|toen|terwijl|maar|volgens|zegt|zei|meldt|gebruikers|klanten|ze|hij|niet|kunnen|konden|veroorzaakte|zorgde)",
        frames=(
            (r"\b(?:heeft|had|hebben|hadden|werd|is|was|zijn|wordt|raakte|raakten)(?: er)?", r"(?:veroorzaakt|platgelegd|lamgelegd|getroffen|gemaakt|opgetreden|ontstaan|geleid|gezorgd|verstoord|doorgesneden|doorgeknipt|geraakt)\b"),
            (r"\b(?:doordat|omdat|nadat)", r"(?:uitviel\w*|uitgevallen|kapot (?:ging|was|is)|beschadigd (?:raakte|werd|was|is)|doorgesneden|geraakt|verlopen|defect (?:was|raakte)|misging|vastliep)\b"),
        ),
    ),
    "pl": _Words(
        does=(
            r"(?:spowodowa\w+|wywoła\w+|doprowadzi\w+(?: do)?|sparaliżowa\w+|zakłóci\w+|uniemożliwi\w+|unieruchomi\w+|odci(?:ął|ęł)\w*|dotkn\w+|przerwa\w+|(?:był|była|było|były|jest|są|mogł\w+ być) (?:przyczyną|powodem|odpowiedzialn\w+|winn\w+|źródłem)|stał\w* się przyczyną|stoi za|stał\w* za|stoją za)\b"
        ),
        before=(
            r"\b(?:po|przez|w wyniku|wskutek|na skutek|z powodu|w związku z|doszło do|nastąpił\w*|wystąpił\w*|wykryl?i?\w*|stwierdz\w+|był\w*|jest|to|ma związek z|miał\w* związek z|chodzi o|chodziło o|okazał\w* się|mówi o|informuje o|zidentyfik\w+|spowodowan\w+)"
            r" (?=(?:[„“\"]|[a-ząćęłńóśźż]))"
        ),
        begins=r"(?:ten|ta|to|jeden|jedna|dwie|dwa|kilka|jej|jego|ich)",
        ends=r"(?:że|który|która|które|których|był\w*|jest|są|został\w*|gdy|ale|według|poinformował\w*|użytkowni\w+|klien\w+|nie|się|spowodowa\w+)",
    ),
    "sv": _Words(
        does=(
            r"(?:orsakade|orsakar|ledde till|leder till|slog ut|slår ut|lamslog|utlöste|drabbade|drabbar|störde|stoppade|låg bakom|ligger bakom|gjorde att|gör att|gjort att|har gjort att|medförde|innebar|fick|(?:är|var) (?:orsaken|anledningen|skulden))\b"
        ),
        before=r"\b(?:efter|genom|på grund av|av|att|upptäckte|hade|det (?:är|var|fanns|uppstod|blev)|handla(?:de|r) (?:det )?om|rör(?:de)? (?:det )?sig om|(?:är|var) (?:det )?fråga om|beror på|berodde på|uppstod|låg i|ligger i) (?=(?:[”\"]|ett|en|den|det|[a-zåäö]))",
        begins=r"(?:ett|en|den|det|de|deras|sin|två|flera)",
        ends=r"(?:som|att|var|är|har|hade|blev|när|men|enligt|säger|användare|kunder|inte|orsakade|gjorde)",
    ),
    "da": _Words(
        does=r"(?:forårsagede|forårsager|førte til|fører til|lagde|lægger|ramte|rammer|udløste|forstyrrede|lå bag|ligger bag|betød|gjorde(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|fik|(?:(?:er|var)(?: [\w-]+){0,3}? )?(?:årsagen til|årsag til|skyld i|grunden til))\b",
        before=r"\b(?:efter|ved|på grund af|af|at|opdagede|havde|der (?:er|var|opstod|skete)|det (?:er|var)|tale om|i forbindelse med|dreje(?:r|de) (?:det )?sig om|handle(?:r|de) (?:det )?om|skyldes|skyldtes|opstod|lå i|ligger i) (?=(?:[”\"»]|et|en|den|det|[a-zæøå]))",
        begins=r"(?:et|en|den|det|de|deres|sin|to|flere)",
        ends=r"(?:som|der|at|var|er|har|havde|blev|da|men|ifølge|siger|brugere|kunder|ikke|førte|gjorde)",
    ),
    "no": _Words(
        does=r"(?:forårsaket|forårsaker|førte til|fører til|slo ut|rammet|rammer|utløste|forstyrret|lå bak|ligger bak|gjorde(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|gjør(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|fikk|medførte|(?:(?:er|var)(?: [\w-]+){0,3}? )?(?:årsaken til|årsak til|skyld i|grunnen til))\b",
        before=r"\b(?:etter|ved|på grunn av|av|at|oppdaget|hadde|det (?:er|var|oppsto|skjedde)|snakk om|i forbindelse med|drei(?:er|de) (?:det )?seg om|handle(?:r|t) (?:det )?om|skyldes|skyldtes|oppsto|lå i|ligger i) (?=(?:[”\"«]|et|en|den|det|[a-zæøå]))",
        begins=r"(?:et|en|ei|den|det|de|deres|sin|to|flere)",
        ends=r"(?:som|at|var|er|har|hadde|ble|da|men|ifølge|sier|brukere|kunder|ikke|førte|gjorde)",
    ),
    "cs": _Words(
        does=r"(?:způsobil\w*|vyvolal\w*|vedl\w* k|ochromil\w*|přerušil\w*|vyřadil\w*|zasáhl\w*|postihl\w*|(?:stojí|stál\w*|stály) za|(?:byl\w*|je|jsou) (?:příčinou|důvodem|viníkem)|může za|mohl\w* za)\b",
        before=r"\b(?:po|kvůli|následkem|v důsledku|došlo ke?|nastal\w*|šlo o|jde o|jedná se o|jednalo se o|byl\w*(?: to)?|je(?: to)?|zjistil\w*|odhalil\w*|mohl\w*|může|stojí|způsobil\w*|způsoben\w*) (?=(?:[„“\"]|[a-záčďéěíňóřšťúůýž]))",
        begins=r"(?:ten|ta|to|jeden|jedna|dva|dvě|několik|její|jeho|jejich)",
        ends=r"(?:že|který|která|které|byl\w*|je|jsou|když|ale|podle|uvedl\w*|uživatel\w*|zákazní\w+|se|způsobil\w*)",
    ),
    "ru": _Words(
        does=r"(?:,? ?(?:в результате|из-за|вследствие|по причине) котор\w+|(?:мо(?:жет|гут|гло?) )?прив(?:ести|одит|едёт|едут) к|прив[её]л[аои]?(?: к)?|вызвал[аои]?|стал[аои]? причиной|парализовал\w*|наруши\w+|затрону\w+|остави\w+|обруши\w+|послужил\w* причиной|повлек\w*|вывел\w* из строя|спровоцировал\w*|помешал\w*)(?!\w)",
        before=r"(?<!\w)(?:из-за|после|вследствие|в результате|по причине|произош(?:ел|ёл|ла|ло|ли)|случил\w+|возник\w*|обнаруж\w+|выяви\w+|зафиксир\w+|подверг\w+|пострада\w+ от|была|был|было|это|связан\w* с|стал\w*|стала|дело в|речь (?:ид[её]т|шла) об?|виной|вызван\w*|ввиду|что) (?=(?:[«“\"]|[а-яёa-z]))",
        begins=r"(?:эта|этот|это|одна|один|две|два|несколько|её|его|их)",
        ends=r"(?:что|который|которая|которое|которые|был\w*|есть|когда|но|сообщ\w+|пользовател\w+|клиент\w+|не|привел\w*|вызвал\w*)",
    ),
    "uk": _Words(
        does=r"(?:,? ?(?:[ув] результаті|через|внаслідок|унаслідок) як\w+|(?:може |можуть )?призвести до|призв(?:ів|ело|ела|ели)(?: до)?|спричини\w+|став причиною|стала причиною|паралізува\w+|поруши\w+|вивел\w* з ладу|залиши\w+|спровокува\w+)(?!\w)",
        before=r"(?<!\w)(?:через|після|внаслідок|у результаті|в результаті|стал(?:ася|ися|ося)|ставс?я|виникл\w*|виявил\w*|зафіксува\w+|зазна\w+|постражда\w+ від|йдеться про|йшлося про|мова йде про|була|був|було|це|пов['’]язан\w* (?:з|із)|стала|спричинен\w*|викликан\w*|що) (?=(?:[«“\"]|[а-яіїєґa-z]))",
        begins=r"(?:ця|цей|це|одна|один|дві|два|кілька|її|його|їх)",
        ends=r"(?:що|який|яка|яке|які|бул\w*|є|коли|але|повідом\w+|користувач\w+|клієнт\w+|не|призв\w*|спричини\w*)",
    ),
    "id": _Words(
        does=r"(?:menyebabkan|mengakibatkan|membuat|memicu|melumpuhkan|mengganggu|berdampak pada|menjadi (?:penyebab|biang|pemicu)(?:nya)?|adalah penyebab)\b",
        before=r"\b(?:setelah|akibat|karena|lantaran|disebabkan(?: oleh)?|dipicu(?: oleh)?|terjadi|ada|adanya|mengalami|menemukan|imbas|buntut|oleh|diduga(?: karena| akibat)?|dugaan|mengarah pada|penyebabnya(?: adalah)?|yakni|yaitu|adalah|dampak) (?=(?:[“\"‘]|[a-z]))",
        begins=r"(?:sebuah|suatu|salah|beberapa|dua)",
        ends=r"(?:yang|pengguna|nasabah|pelanggan|dan|namun|tetapi|tidak|kata|menurut|sehingga|menyebabkan|membuat|mengakibatkan)",
    ),
    "vi": _Words(
        does=r"(?:gây(?: ra)?|dẫn đến|khiến|làm)(?!\w)",
        before=r"(?<!\w)(?:do|bởi|vì|sau|gặp|xảy ra|xuất phát từ|bắt nguồn từ|liên quan(?: đến| tới)?) (?=\S)",
        begins=r"(?:một|các|những|hai)",
        ends=r"(?:mà|rằng|đang|đã|sẽ|chỉ|gặp|phải|là|có|được|bị|người dùng|khách hàng|và|nhưng|không|theo|khiến|gây|dẫn)",
    ),
    "ro": _Words(
        does=r"(?:a|au|ar fi|avea) (?:provocat|cauzat|generat|dus|afectat|blocat|determinat|lăsat|paralizat)\b|\b(?:a fost|este|ar fi) (?:cauza|de vină|motivul)\b",
        before=r"\b(?:după|din cauza|în urma|de|cauzat\w* de|provocat\w* de|este vorba despre|a fost|a avut loc|a apărut|s-a produs|identificat) (?=(?:[„“\"]|o\b|un\b|unei|unui|[a-zăâîșț]))",
        begins=r"(?:o|un|unei|unui|această|acest|două|mai multe)",
        ends=r"(?:care|că|a|au|este|sunt|era|fost|când|dar|potrivit|utilizator\w*|client\w*|nu|se)",
    ),
    "hu": _Words(
        does=r"(?:okozta|okozott|okoz|vezetett|bénította|miatt|váltotta ki|idézte elő)\b",
        before=r"\b(?:után|történt|volt|hogy|az ok|oka(?: egy)?) (?=(?:[„\"]|egy|a|az|[a-záéíóöőúüű]))",
        begins=r"(?:egy|a|az|két|több)",
        ends=r"(?:hogy|amely|ami|volt|van|de|szerint|felhasználó\w*|ügyfel\w*|nem|is)",
    ),
    "fi": _Words(
        does=r"(?:aiheutti|aiheuttivat|johti|kaatoi|esti|häiritsi|lamautti|(?:on|oli) (?:syynä|vian syy|häiriön syy))\b",
        before=r"\b(?:syynä (?:on|oli|olivat)|johtui|johtuu|oli|on|jälkeen) (?=[a-zåäö”\"])",
        begins=r"(?:yksi|kaksi|useita|tämä|se)",
        ends=r"(?:joka|jotka|että|oli|on|kun|mutta|mukaan|käyttäj\w+|asiakka\w+|ei|eivät)",
    ),
}  # fmt: skip


_PAST = late(
    r"(?<!\w)\w{3,}ed(?= (?:the|an?|its|their|his|our|to|at|in|on|for|from|with|by|how|what|some|all|most|\d)\b|\W*$)",
    re.IGNORECASE,
)
"""What was done, which ends a noun phrase behind the words that lead up to it and may stand in one before a verb."""
_NEVER = late(r"(?!)")


@cache
def fault_telling(language: str) -> FaultTelling | None:
    """The patterns of a language (two letters); None where it has none."""
    words = _WORDS.get(language)
    if words is None:
        return None
    return FaultTelling(
        language,
        seldom(rf"(?:(?<!\w)|(?=[ ,]))(?:{words.does})", re.IGNORECASE),
        re.compile(words.before, re.IGNORECASE),
        re.compile(rf"(?<!\w){words.begins}(?!\w)\s?", re.IGNORECASE),
        re.compile(rf"(?<!\w){words.ends}(?!\w)", re.IGNORECASE),
        _PAST if language == "en" else _NEVER,
        tuple(
            seldom(
                rf"{opens} (?P<cause>[^.;:!?()\n,]{{5,110}}?)(?: (?:die|das|den|dazu|zum|zur|zu|für|beim?|het|de) [^.;:!?()\n]{{0,80}}?)? (?P<closes>{closes})",
                re.IGNORECASE,
            )
            for opens, closes in words.frames
        ),
    )

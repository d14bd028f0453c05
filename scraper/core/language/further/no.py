"""Norwegian."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"nede|utilgjengelig\w*|nedetid\w*|driftsforstyrrels\w+|driftsstans\w*|utfall\w*|feil(?:en|er|ene)?|problem(?:er|ene|et)?|trøbbel|brudd(?:et)?|krasj\w*|rammet|offline",
            r"(?:virker|virket|fungerer|fungerte|svarer|svarte) ikke|sluttet å (?:virke|fungere|svare)|kunne (?:\w+ ){0,4}?ikke|uten (?:dekning|tilgang|nett)",
        ),
        started=(
            r"oppsto|begynte|startet|inntraff|gikk ned|falt ut|sluttet|siden|fra|første (?:meldinger|klager|rapporter)|meldte|klaget|krasjet",
        ),
        ended=(
            r"rettet|løst|utbedret|gjenopprettet|over|tilbake|normal\w*|i drift igjen|oppe igjen|(?:virket|fungerte|virker|fungerer) (?:\w+ ){0,3}?igjen",
        ),
        fixed=(r"(?:en )?(?:løsning|rettelse|feilretting) (?:ble |er )?(?:rullet ut|innført|tatt i bruk)",),
        acknowledged=(
            r"bekreft\w+|erkjen\w+|innrøm\w+|statusside\w*|undersøk\w+|opplys\w+|meldte selskapet|gikk ut med|varslet|skrev|kjent med",
        ),
        peaked=(r"på det meste|topp\w*|høydepunkt\w*",),
        aside=(r"oppdatert|publisert",),
        cause=(
            r"skyld(?:te)?s(?! (?:det|dette|\w*(?:nedetiden|problemet|problemene|feilen|utfallet|forstyrrelsen|forstyrrelsene|bruddet|trøbbelet))\b)|på grunn av|forårsaket av|årsaken (?:var|er)|som følge av|utløst av",
        ),
        reports=(r"(?:feil)?meldinger|klager|rapporter|brukere|kunder",),
        symptoms=(r"innloggingsproblem\w*|feilmelding\w*|tilkoblingsproblem\w*|treg\w* svar|tomme sider",),
        guess=(r"trolig|muligens|sannsynligvis|kanskje|antakelig|mistenk\w+|skal ha",),
        negation=(r"ikke|ingen|aldri|uten|ukjent",),
        past=(r"forrige (?:uke|måned)|i fjor|i går|tidligere|for (?:\w+ )?(?:dager|uker|måneder|år) siden|den gang",),
        lasting=(r"varte|pågikk|i|under|etter|innen|cirka|omtrent|nesten|over|mer enn|lang\w*",),
        today=(r"i dag|i morges|i ettermiddag|i kveld|akkurat nå",),
        said=(r"ifølge|sa|sier|opplyste|opplyser|meldte|bekreftet",),
        incidents=(r"(?:store )?(?:driftsforstyrrelser|nedetider|hendelser|utfall)",),
    ),
    small_words="og det som en er på av for med til den ikke har var ble etter også fra om kan men sin ved opplyser feil feilen mer mellom meldinger selskapet gikk noe i at så eller kunne vi alle dette igjen men der da nå ut ned seg hvor timer klokken nede hos",
    letters="øæ",
    denies=r"\b(?:avvis(?:te|er|es|t)|benekt\w+|dementer\w+)\b|\bingen (?:kjente )?(?:feil|problemer|driftsforstyrrelser|nedetid)\b|\b(?:fungerer|virker) (?:som )?normalt\b",
    region="NO",
)

"""Czech."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"výpad\w+|poruch\w+|závad\w+|problém\w*|potíž\w*|chyb\w+|nedostupn\w+|mimo provoz|přeruš\w+|spadl\w*|zkolabova\w+|offline",
            r"ne(?:fung\w+|odpovíd\w+|jel\w*|jde|šl\w*|načít\w+|otev\w+)|přestal\w* fungovat|nemohl\w*|bez (?:přístupu|spojení|signálu)",
        ),
        started=(
            r"začal\w*|nastal\w*|objevil\w*|od|došlo|vypadl\w*|spadl\w*|přestal\w*|první (?:hlášení|stížnosti)|hlásil\w*|stěžoval\w*",
        ),
        ended=(
            r"odstraněn\w*|opraven\w*|vyřešen\w*|obnoven\w*|skončil\w*|zprovozn\w+|(?:už|již) (?:[^\W\d]+ ){0,6}?fung\w+|(?:opět|zase|znovu) (?:fung\w+|dostupn\w+|běž\w+)|v pořádku|normál\w*",
        ),
        fixed=(r"oprava (?:byla )?(?:nasazena|zavedena)",),
        acknowledged=(
            r"potvrdil\w*|potvrzuje|přiznal\w*|připustil\w*|uznal\w*|stavov\w+ strán\w+|prověřuj\w*|vyšetřuj\w*|oznámil\w*|informoval\w*|uvedl\w*|ví o",
        ),
        peaked=(r"ve špičce|špičk\w+|vrchol\w*|maxim\w+",),
        aside=(r"aktualizováno|zveřejněno",),
        cause=(
            r"způsoben\w*|kvůli|v důsledku|souvis\w+ (?:\w+ )?se?|příčin\w+ (?:[^.;,]{2,50}? )?(?:byl\w*|je|jsou|spočív\w+ v)|(?:za|na) (?:(?:problém|výpad|potíž|poruch|závad)\w*|vin\w+) (?:může|mohou|mohl\w*|stojí|stál\w*)(?: \([^)]{2,60}\))?|může za to|zapříčin\w+ |vinou|důvodem (?:byl\w*|je)",
        ),
        reports=(r"hlášení|stížnost\w*|oznámení|uživatel\w*|zákazní\w+",),
        symptoms=(r"problém\w* s (?:přihlášením|připojením|načítáním)|chybov\w+ hlášk\w+|pomal\w+ odezv\w+",),
        guess=(r"pravděpodobně|možná|zřejmě|nejspíš|údajně|podezř\w+|patrně",),
        negation=(r"ne|není|nejsou|žádn\w+|bez|neznám\w+",),
        past=(r"minul\w+ (?:týden|měsíc|rok)|loni|včera|dříve|před (?:\w+ )?(?:dny|týdny|měsíci|lety)|tehdy",),
        lasting=(r"trval\w*|po dobu|během|asi|zhruba|téměř|přes|více než|po",),
        today=(r"dnes|dnes ráno|právě|momentálně",),
        said=(r"podle|uvedl\w*|řekl\w*|sdělil\w*|oznámil\w*|potvrdil\w*",),
        incidents=(r"(?:velk\w+ )?(?:výpadky|výpadků|incident\w*|poruchy)",),
    ),
    small_words="se na je že ale ve od jako jsou byl byla bylo podle také pro při až která který své než mnoho více",
    letters="ěřůčžšť",
    denies=r"\b(?:popřel\w*|popír\w+|dementova\w+|vyvrátil\w*)\b|\bžádn\w+ (?:výpad\w+|problém\w*|poruch\w+)|\bfunguj\w+ (?:normálně|bez problémů|správně)",
    region="CZ",
)

"""Romanian."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"pan[ăae]\w*|întreruper\w+|căder\w+|defecțiun\w+|probleme?\w*|eror\w+|căzut\w*|picat\w*|indisponibil\w*|nefuncțional\w*|blocat\w*|nu (?:a |au |mai )?(?:funcțion\w+|răspund\w*|merge\w*|s-a putut|putea\w*)|offline",
        ),
        started=(
            r"început\w*|apărut\w*|survenit\w*|căzut\w*|picat\w*|de la ora|începând cu|primele (?:sesizări|plângeri|raportări)|s-a produs|oprit\w*",
        ),
        ended=(
            r"remediat\w*|rezolvat\w*|restabilit\w*|repus\w*|încheiat\w*|revenit\w*|funcționează (?:din nou|normal)|reparat\w*",
        ),
        acknowledged=(
            r"confirmat\w*|recunoscut\w*|admis|pagina de (?:stare|status)|investig\w+|anunțat\w*|informat\w*|transmis",
        ),
        peaked=(r"vârf\w*|apogeu\w*|maxim\w*",),
        aside=(r"actualizat|publicat",),
        cause=(r"cauzat\w* de|din cauza|provocat\w* de|cauza (?:a fost|este)|ca urmare a|generat\w* de",),
        reports=(r"sesizări|raportări|plângeri|reclamații|utilizatori\w*",),
        guess=(r"probabil|posibil|se pare|ar fi|presupun\w+",),
        negation=(r"nu|niciun|nicio|fără|dezminț\w+|negat",),
        past=(r"săptămâna trecută|luna trecută|anul trecut|ieri|anterior|acum \w+ (?:zile|săptămâni|luni|ani)",),
        lasting=(r"durat\w*|timp de|aproximativ|circa|peste|aproape|după",),
        today=(r"astăzi|azi|acum|în prezent",),
        said=(r"potrivit|conform|a declarat|a anunțat|a transmis|a precizat",),
        incidents=(r"pene|întreruperi|incidente",),
    ),
    small_words="și în cu pe din fost care este pentru sunt mai au după prin către potrivit la ora nu a au este de se va marți luni vineri compania utilizatorii",
    letters="ățșţş",
    denies=r"\b(?:a|au) (?:negat|dezmințit)\b|\bdezminte\w*|\bfuncționează normal\b|\bnicio (?:problemă|întrerupere|pană)\b",
    region="RO",
)

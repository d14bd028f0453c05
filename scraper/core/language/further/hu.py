"""Hungarian."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"leáll\w*|hib[aá]\w*|zavar\w*|üzemzavar\w*|kiesés\w*|elérhetetlen\w*|problém\w+|akadoz\w+|összeoml\w+|nem (?:működ\w+|elérhető\w*|tölt\w+|válaszol\w*)|szünetel\w*",
        ),
        started=(
            r"kezdőd\w+|elkezdőd\w+|indul\w*|jelentkez\w+|leállt\w*|óta|első (?:bejelentés\w*|panasz\w*)|keletkez\w+|elérhetetlenné vált",
        ),
        ended=(
            r"elhárít\w+|megold\w+|helyreáll\w+|megszűnt\w*|véget ért\w*|kijavít\w+|(?:ismét|újra) (?:működ\w+|elérhető\w*)|rendben",
        ),
        acknowledged=(
            r"megerősít\w+|elismer\w+|beismer\w+|állapotoldal\w*|státuszoldal\w*|vizsgál\w+|közöl\w+|jelezt\w+|tudomás\w*",
        ),
        peaked=(r"csúcs\w*|legtöbb\w*|tetőp\w+",),
        aside=(r"frissítve|közzétéve",),
        cause=(r"oka|okozta|az ok",),
        cause_after=(r"miatt|következtében|okozta",),
        reports=(r"bejelentés\w*|panasz\w*|jelentés\w*|felhasználó\w*|ügyfél\w*|ügyfelek\w*",),
        guess=(r"valószínűleg|talán|feltehetően|állítólag|vélhetően",),
        negation=(r"nem|nincs|sem|nélkül|cáfol\w*|ismeretlen",),
        past=(r"múlt (?:héten|hónapban)|tavaly|tegnap|korábban|(?:napja|hete|hónapja|éve)|akkor",),
        lasting=(r"tartott|keresztül|át|körülbelül|mintegy|több mint|közel|után",),
        today=(r"ma|ma reggel|jelenleg|most",),
        said=(r"szerint|mondta|közölte|jelentette|tájékoztat\w+",),
        incidents=(r"leállások|üzemzavarok|kiesések|incidensek",),
    ),
    small_words="a ma az és hogy nem is egy volt meg már csak szerint után vagy azt de ki be több miatt óra sok mint óta nem lehet volt ez amely cég el ben",
    letters="őű",
    denies=r"\bcáfol\w+|\btagad\w+|\bnincs (?:hiba|üzemzavar|leállás|probléma)\b|\b(?:rendben|rendesen|megfelelően) működ\w+",
    region="HU",
)

"""Finnish."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"häiriö\w*|katko\w*|käyttökatko\w*|vika|vian|vikaa|vikoja|ongelm\w+|kaatu\w+|kaatoi|virhe\w*|ulottumattomissa|poissa käytöstä|jumi\w*",
            r"ei(?:vät)? (?:toimi\w*|vastan\w*|auen\w*|latautu\w*|pääs\w*)|lakkasi\w* toimimasta|ilman (?:yhteyttä|palvelua)",
        ),
        started=(
            r"alkoi\w*|alkaen|alkanut|lakkasi\w*|kaatui\w*|ilmeni\w*|ensimmäiset (?:ilmoitukset|valitukset)|lähtien|syntyi\w*",
        ),
        ended=(
            r"korjat\w+|korjasi\w*|ratkaist\w+|päättyi\w*|palautu\w+|palautettiin|toimi\w* (?:jälleen|taas)|normaali\w*|ohi",
        ),
        fixed=(r"korjaus (?:on )?(?:asennettu|otettu käyttöön|julkaistu)",),
        acknowledged=(
            r"vahvist\w+|myön\w+|tilasivu\w*|selvit\w+|tutki\w*|tiedotti\w*|kertoi\w*|ilmoitti\w*|tietoinen",
        ),
        peaked=(r"enimmillään|huipu\w+|pahimmillaan",),
        aside=(r"päivitetty|julkaistu",),
        cause=(r"johtui|johtuu|aiheutti|syynä (?:oli|on)|syy (?:oli|on)",),
        cause_after=(r"vuoksi|takia|johdosta|seurauksena",),
        reports=(r"ilmoitu\w+|ilmoitusta|valitu\w+|valitusta|raport\w+|käyttäjä\w*|asiakka\w+",),
        symptoms=(r"kirjautumisongelm\w+|virheilmoitu\w+|yhteysongelm\w+|hita\w+ vastau\w+",),
        guess=(r"luultavasti|mahdollisesti|todennäköisesti|ehkä|ilmeisesti|epäil\w+",),
        negation=(r"ei|eivät|ilman|kukaan|tuntematon",),
        past=(r"viime (?:viikolla|kuussa|vuonna)|eilen|aiemmin|(?:päivää|viikkoa|kuukautta|vuotta) sitten|tuolloin",),
        lasting=(r"kesti\w*|noin|ajan|jälkeen|yli|lähes|jatkui\w*",),
        today=(r"tänään|tänä aamuna|parhaillaan|nyt",),
        said=(r"mukaan|sanoi|sanoo|kertoi|kertoo|vahvisti",),
        incidents=(r"(?:suuria )?(?:häiriö\w+|katko\w+)",),
    ),
    small_words="ja on ei se että oli ovat mukaan myös sekä joka kun mutta sen monen yli noin kello yhtiön",
    letters="äö",
    denies=r"\b(?:kiist\w+|kielsi\w*)\b|\bei (?:ole |ollut )?(?:häiriötä|häiriöitä|ongelmia|vikaa|katkoa)\b|\btoimiv?\w* normaalisti\b",
    region="FI",
)

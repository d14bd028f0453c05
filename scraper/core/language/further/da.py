"""Danish."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"nede|utilgængelig\w*|nedetid\w*|nedbrud\w*|driftsforstyrrels\w+|driftsstop\w*|udfald\w*|fejl(?:en|ene)?|problem(?:er|erne|et)?|bøvl|afbrydels\w+|ramt|crash\w*|offline",
            r"(?:virker|virkede|fungerer|fungerede|svarer|svarede) ikke|holdt op med at (?:virke|svare)|kunne (?:\w+ ){0,4}?ikke|uden (?:dækning|adgang|net)",
        ),
        started=(
            r"begyndte|startede|opstod|indtraf|gik ned|faldt ud|holdt op|siden|fra|første (?:meldinger|klager|indberetninger)|meldte|klagede",
        ),
        ended=(
            r"rettet|løst|udbedret|genoprettet|overstået|tilbage|normal\w*|i drift igen|oppe igen|(?:virkede|fungerede|virker|fungerer) (?:\w+ ){0,3}?igen",
        ),
        fixed=(r"(?:en )?(?:løsning|rettelse) (?:blev |er )?(?:rullet ud|indført|implementeret)",),
        acknowledged=(
            r"bekræft\w+|erkend\w+|indrøm\w+|statusside\w*|undersøg\w+|oplys\w+|meldte selskabet|meddel\w+|skrev|bekendt med|opmærksom på",
        ),
        peaked=(r"på det højeste|top\w*|højdepunkt\w*",),
        aside=(r"opdateret|offentliggjort",),
        cause=(
            r"skyld(?:te)?s(?! (?:det|dette|\w*(?:nedbruddet|problemet|problemerne|fejlen|udfaldet|forstyrrelsen|forstyrrelserne|afbrydelsen|vanskelighederne|bøvlet))\b)|på grund af|forårsaget af|årsagen (?:var|er)|som følge af|udløst af",
        ),
        reports=(r"(?:fejl)?meldinger|klager|indberetninger|brugere|kunder",),
        symptoms=(r"loginproblem\w*|fejlmeddelels\w+|forbindelsesproblem\w*|langsomme svar|tomme sider",),
        guess=(r"formentlig|muligvis|sandsynligvis|måske|angiveligt|mistænk\w+|tilsyneladende",),
        negation=(r"ikke|ingen|aldrig|uden|ukendt",),
        past=(r"sidste (?:uge|måned|år)|i går|tidligere|for (?:\w+ )?(?:dage|uger|måneder|år) siden|dengang",),
        lasting=(r"varede|stod på|i|under|efter|inden|cirka|omkring|næsten|over|mere end|lang\w*",),
        today=(r"i dag|i morges|i eftermiddag|i aften|lige nu",),
        said=(r"ifølge|sagde|siger|oplyste|oplyser|meldte|bekræftede",),
        incidents=(r"(?:store )?(?:nedbrud|driftsforstyrrelser|hændelser|udfald)",),
    ),
    small_words="og det som en er på af for med til den ikke har var blev efter også fra om kan men sin ved oplyser mange fejl fejlen mere mellem indberetninger selskabet gik noget i at så eller kunne vi alle dette igen men der da nu ud ned sig hvor timer klokken nede hos",
    letters="øæ",
    denies=r"\b(?:afvis(?:te|er|es|t)|benægt\w+|dementer\w+)\b|\bingen (?:kendte )?(?:fejl|problemer|driftsforstyrrelser|nedbrud)\b|\b(?:fungerer|virker) (?:som )?normalt\b",
    region="DK",
)

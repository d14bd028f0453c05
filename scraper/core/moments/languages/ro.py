"""Romanian."""

from scraper.core.moments.languages import Language

_ORA = (
    "ora,orele,orei,la ora,în jurul orei,după ora,înainte de ora,de la ora,până la ora,între ora,între orele,și ora,și orele,începând cu ora,din jurul orei,"
    "puțin după ora,la orele,spre ora,pe la ora,imediat după ora"
)

LANGUAGE = Language(
    code="ro",
    months="ianuarie ian.|februarie feb.|martie|aprilie apr.|mai|iunie|iulie|august aug.|septembrie sept.|octombrie oct.|noiembrie nov.|decembrie dec.",
    weekdays="luni|marți marţi|miercuri|joi|vineri|sâmbătă|duminică",
    common="și în cu pe din fost care este pentru sunt mai au după prin către utilizatori potrivit",
    senses={
        "halfpast": "și jumătate=30,şi jumătate=30,și un sfert=15,şi un sfert=15,fără un sfert=-15,fără zece=-10,fără cinci=-5,fără douăzeci=-20,și zece=10,și douăzeci=20,și cinci=5",
        "for": "timp de,a durat,durat",
        "or": "sau,adică",
        "day": "astăzi=0,azi=0,azi-dimineață=0 morning,în această dimineață=0 morning,în această după-amiază=0 afternoon,în această seară=0 evening,în seara aceasta=0 evening,în noaptea aceasta=0 night,diseară=0 evening,ieri=-1,ieri dimineață=-1 morning,"
        "ieri după-amiază=-1 afternoon,ieri seară=-1 evening,aseară=-1 evening,alaltăieri=-2,mâine=1",
        "that": "în aceeași zi=0,a doua zi=1,ziua următoare=1,cu o zi înainte=-1,ziua precedentă=-1,cu o săptămână înainte=-7",
        "part": "dimineața=morning,dimineață=morning,la prânz=midday,după-amiaza=afternoon,după-amiază=afternoon,seara=evening,seară=evening,noaptea=night,noapte=night",
        "suffix": "dimineața=am,după-amiaza=pm,seara=pm,noaptea=night",
        "clock": ",".join(f"{word}=sure" for word in _ORA.split(",")),
        "at": _ORA + ",între,de la,până la,după",
        "midnight": "miezul nopții",
        "on": _ORA + ",pe,în,la,din,data de,din data de,cu,începând cu",
        "in": "",
        "of": "",
        "unit": "secunde=1,secundă=1,minute=60,minut=60,min=60,ore=3600,oră=3600,zile=86400,zi=86400,săptămâni=604800,săptămână=604800,de minute=60,de ore=3600,de secunde=1,"
        "jumătate de oră=1800",
        "number": "unu=1,doua=2,şapte=7,doisprezece=12,un=1,o=1,una=1,două=2,doi=2,trei=3,patru=4,cinci=5,șase=6,şase=6,șapte=7,opt=8,nouă=9,zece=10,unsprezece=11,douăsprezece=12,cincisprezece=15,douăzeci=20,"
        "treizeci=30,patruzeci=40,cincizeci=50",
        "half": "și jumătate=0.5",
        "about": "aproximativ,circa,aproape,în jur de,în jurul orei,puțin după ora,pe la ora,spre ora,imediat după ora,~",
        "least": "peste,mai mult de,cel puțin",
        "from": "de la,între,între ora,între orele,de la ora,din",
        "between": "între,între ora,între orele",
        "and": "și,şi,și ora,și orele",
        "to": "până la,până la ora,la,și",
        "ago_before": "acum,în urmă cu",
        "last": "trecută,trecut",
        "next": "viitoare,viitor",
        "this": "această",
        "all_times": "toate orele sunt în",
        "zone": "ora românească=Europe/Bucharest,ora moldovei=Europe/Chisinau,ora chișinăului=Europe/Chisinau,ora coastei de est=America/New_York,ora pacificului=America/Los_Angeles,ora româniei=Europe/Bucharest,ora locală=local,ora bucureștiului=Europe/Bucharest,ora româniei de vară=Europe/Bucharest,ora londrei=Europe/London,"
        "ora europei centrale=Europe/Paris,ora new yorkului=America/New_York,ora moscovei=Europe/Moscow",
        "future": "va,vor,programat,viitoare",
    },
)

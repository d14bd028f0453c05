"""Finnish."""

from scraper.core.moments.languages import Language

_KLO = "kello,klo,noin kello,noin klo,hieman ennen kelloa,hieman ennen kello,vähän ennen kelloa,vähän jälkeen kello,pian kello,hieman kello,kello noin,klo noin,ennen kelloa,ennen kello,alkaen kello,ja kello"

_TIMES = "yhden=1 kahden=2 kolmen=3 neljän=4 viiden=5 kuuden=6 seitsemän=7 kahdeksan=8 yhdeksän=9 kymmenen=10 yhdentoista=11 kahdentoista=12"
_AROUND = [
    (f"{hour} {word}", number)
    for hour, number in (entry.split("=") for entry in _TIMES.split())
    for word in ("aikaan", "aikoihin", "maissa", "tienoilla")
]
"""Such as "yhdentoista aikaan", around eleven."""

LANGUAGE = Language(
    code="fi",
    months="tammikuuta tammikuussa|helmikuuta helmikuussa|maaliskuuta maaliskuussa|huhtikuuta huhtikuussa|toukokuuta toukokuussa|kesäkuuta kesäkuussa|"
    "heinäkuuta heinäkuussa|elokuuta elokuussa|syyskuuta syyskuussa|lokakuuta lokakuussa|marraskuuta marraskuussa|joulukuuta joulukuussa",
    weekdays="maanantaina maanantai maanantain|tiistaina tiistai tiistain|keskiviikkona keskiviikko keskiviikon|torstaina torstai torstain|"
    "perjantaina perjantai perjantain|lauantaina lauantai lauantain|sunnuntaina sunnuntai sunnuntain",
    common="ja on ei se että oli ovat mukaan myös sekä joka kun ole mutta hän sen vika häiriö palvelu",
    senses={
        "oclock": ",".join(f"{phrase}=sure" for phrase, _ in _AROUND)
        + ",yhdeltä=sure,kahdelta=sure,kolmelta=sure,neljältä=sure,viideltä=sure,kuudelta=sure,seitsemältä=sure,kahdeksalta=sure,yhdeksältä=sure,kymmeneltä=sure,yhdeltätoista=sure,kahdeltatoista=sure",
        "wday": "ma=0,ti=1,ke=2,to=3,pe=4,la=5,su=6",
        "or": "eli,tai",
        "for": "kesti",
        "spoken": "puoli=-30,vartin yli=15,varttia vaille=-15",
        "day": "tänään=0,tänä aamuna=0 morning,tänä iltana=0 evening,viime yönä=0 early,eilen=-1,eilen aamulla=-1 morning,eilen iltapäivällä=-1 afternoon,"
        "eilen illalla=-1 evening,eilisiltana=-1 evening,toissapäivänä=-2,huomenna=1",
        "that": "samana päivänä=0,seuraavana päivänä=1,edellisenä päivänä=-1,päivää aiemmin=-1,viikkoa aiemmin=-7",
        "part": "aamulla=morning,aamupäivällä=morning,iltapäivällä=afternoon,illalla=evening,yöllä=night,puolilta päivin=midday,aamuna=morning,iltana=evening,"
        "myöhään illalla=late,aamuyöllä=early",
        "suffix": "aamulla=am,aamuyöllä=am,aamupäivällä=am,iltapäivällä=pm,illalla=pm,yöllä=night",
        "clock": ",".join(f"{word}=sure" for word in _KLO.split(",")),
        "at": _KLO,
        "noon": "keskipäivällä",
        "midnight": "keskiyöllä=at,puoliltaöin=at,puolenyön,keskiyön",
        "on": _KLO + ",noin,pian,hieman,vähän,jälkeen",
        "in": "",
        "of": "",
        "unit": "sekuntia=1,sekunti=1,sekunnin=1,minuuttia=60,minuutti=60,minuutin=60,min=60,tuntia=3600,tunti=3600,tunnin=3600,tuntiin=3600,päivää=86400,päivän=86400,"
        "vuorokautta=86400,vuorokauden=86400,viikkoa=604800,viikon=604800,puolituntia=1800",
        "number": ",".join(f"{phrase}={number}" for phrase, number in _AROUND)
        + ",yhdeltä=1,kahdelta=2,kolmelta=3,neljältä=4,viideltä=5,kuudelta=6,seitsemältä=7,kahdeksalta=8,yhdeksältä=9,kymmeneltä=10,yhdeltätoista=11,kahdeltatoista=12,yksi=1,yhden=1,kaksi=2,kahden=2,kolme=3,kolmen=3,neljä=4,neljän=4,viisi=5,viiden=5,kuusi=6,kuuden=6,seitsemän=7,kahdeksan=8,yhdeksän=9,"
        "kymmenen=10,yksitoista=11,kaksitoista=12,viisitoista=15,kaksikymmentä=20,kolmekymmentä=30,neljäkymmentä=40,puoli=0.5,puolen=0.5,puolitoista=1.5,puolentoista=1.5",
        "half": "ja puoli=0.5",
        "about": "noin,lähes,melkein,suunnilleen,noin kello,noin klo,kello noin,klo noin,hieman ennen kelloa,hieman ennen kello,pian kello,~",
        "about_after": "jälkeen,maissa,tienoilla,aikoihin",
        "least": "yli,vähintään,ainakin",
        "from": "",
        "between": "",
        "and": "ja,ja kello",
        "to": "",
        "to_after": "välillä,välisenä aikana,asti,saakka",
        "ago": "sitten",
        "last": "viime",
        "next": "ensi",
        "this": "tänä",
        "all_times": "kaikki ajat,kellonajat ovat",
        "zone": "itärannikon aikaa=America/New_York,länsirannikon aikaa=America/Los_Angeles,keski-euroopan aikaa=Europe/Paris,britannian aikaa=Europe/London,suomen aikaa=Europe/Helsinki,paikallista aikaa=local,yhdysvaltain itärannikon aikaa=America/New_York,ruotsin aikaa=Europe/Stockholm,"
        "keski-euroopan aikaa=Europe/Berlin,greenwichin aikaa=GMT",
        "future": "alkaa,alkavat,päättyy,päättyvän,päättyvät,arvioidaan,on määrä,määrä olla,viimeistään,odotetaan,tulee,ensi,suunniteltu,huomenna",
        "compound": "aamuna=morning,-aamuna=morning,iltana=evening,-iltana=evening,iltapäivänä=afternoon,-iltapäivänä=afternoon,aamupäivänä=morning",
    },
)

"""Swahili, whose hours are counted from six: "saa tano asubuhi", the fifth hour of the morning, is eleven."""

from itertools import product

from scraper.core.moments.languages import Language

_ONES = "moja=1 mbili=2 tatu=3 nne=4 tano=5 sita=6 saba=7 nane=8 tisa=9"
_TENS = "kumi=10 ishirini=20 thelathini=30 arobaini=40 hamsini=50"
_WORDS = [tuple(entry.split("=")) for entry in f"{_ONES} {_TENS}".split()]
_WORDS += [
    (f"{ten} na {one}", str(int(value) + int(more)))
    for (ten, value), (one, more) in product(
        (entry.split("=") for entry in _TENS.split()), (entry.split("=") for entry in _ONES.split())
    )
]
_PAST = ",".join(
    f"{lead} dakika {number}={value}"
    for lead in ("na", "kupita")
    for number, value in (*_WORDS, *((str(minute), str(minute)) for minute in range(1, 60)))
)
"""Such as "saa tano na dakika ishirini"."""
_LED = "kuanzia,tangu,hadi,mpaka,mwendo wa,mnamo,majira ya,takriban,takribani,yapata,karibu,ilipofika,kufikia,baada ya,kabla ya,kati ya,na,kwenye"
_CLOCK = "saa," + ",".join(f"{led} saa" for led in _LED.split(","))

LANGUAGE = Language(
    code="sw",
    months="januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    weekdays="jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    capitals=frozenset({"mei", "machi"}),
    common="ya wa kwa katika kuwa hii huduma mtandao watumiaji saa hiyo baada pia lakini zaidi kampuni wateja wengi kwamba hivyo",
    from_six=True,
    senses={
        "or": "au,yaani,sawa na",
        "day": "leo=0,leo asubuhi=0 morning,leo alfajiri=0 early,leo mchana=0 midday,leo alasiri=0 afternoon,leo jioni=0 evening,leo usiku=0 evening,asubuhi ya leo=0 morning,"
        "alfajiri ya leo=0 early,mchana wa leo=0 midday,jioni ya leo=0 evening,mapema leo=0 early,mapema leo asubuhi=0 early,jana=-1,jana asubuhi=-1 morning,jana mchana=-1 midday,jana alasiri=-1 afternoon,"
        "jana jioni=-1 evening,jana usiku=-1 evening,asubuhi ya jana=-1 morning,jioni ya jana=-1 evening,usiku wa jana=-1 evening,usiku wa kuamkia leo=-1 evening,juzi=-2,kesho=1,"
        "kesho asubuhi=1 morning,kesho kutwa=2",
        "that": "siku hiyo=0,siku hiyo hiyo=0,siku iyo hiyo=0,siku iliyofuata=1,siku inayofuata=1,siku iliyotangulia=-1,siku moja kabla=-1,siku mbili kabla=-2,wiki moja kabla=-7",
        "part": "asubuhi=morning,alfajiri=early,mchana=midday,adhuhuri=midday,alasiri=afternoon,jioni=evening,usiku=night,asubuhi na mapema=early,usiku wa manane=early",
        "suffix": "asubuhi=am,asubuhi ya leo=am,asubuhi ya jana=am,asubuhi na mapema=am,alfajiri=early,alfajiri ya leo=early,mchana=noon,mchana wa leo=noon,adhuhuri=noon,alasiri=pm,"
        "jioni=pm,jioni ya leo=pm,jioni ya jana=pm,usiku=night,usiku wa jana=night,usiku wa kuamkia leo=night,usiku wa manane=night",
        "clock": ",".join(f"{phrase}=weak" for phrase in _CLOCK.split(",")),
        "halfpast": f"na nusu=30,u nusu=30,na robo=15,kasorobo=-15,kasoro robo=-15,{_PAST}",
        "at": _CLOCK,
        "midnight": "usiku wa manane",
        "on": f"{_CLOCK},siku ya,ya,wa,tarehe,mnamo,mnamo tarehe,majira ya,tangu,kuanzia,hadi,tarehe ya,ya tarehe",
        "in": "mwezi,mwezi wa,mwaka,tangu,katika",
        "of": "mwezi,mwezi wa,ya,wa",
        "year": "mwaka",
        "unit": "",
        "number": ",".join(f"{word}={value}" for word, value in _WORDS),
        "about": "takriban,takribani,karibu,kama,yapata,mwendo wa,majira ya",
        "least": "zaidi ya,angalau,si chini ya",
        "from": "kati ya,kuanzia,tangu,kutoka,kati ya saa,kuanzia saa,tangu saa",
        "between": "kati ya,kati ya saa",
        "and": "na,na saa",
        "to": "hadi,mpaka,hadi saa,mpaka saa",
        "last": "iliyopita,lililopita",
        "next": "ijayo,lijalo",
        "this": "hii,hilo",
        "zone": "saa za afrika mashariki=Africa/Nairobi,majira ya afrika mashariki=Africa/Nairobi,kwa saa za afrika mashariki=Africa/Nairobi,saa za kenya=Africa/Nairobi,saa za tanzania=Africa/Dar_es_Salaam,"
        "saa za afrika ya kati=Africa/Maputo,saa za london=Europe/London,saa za uingereza=Europe/London,saa za new york=America/New_York,saa za mashariki mwa marekani=America/New_York,"
        "saa za marekani=elsewhere,saa za huko=local,saa za eneo hilo=local",
        "future": "itakuwa,utakuwa,itaanza,kesho,ijayo",
    },
)

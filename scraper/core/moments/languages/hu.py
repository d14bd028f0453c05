"""Hungarian."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="hu",
    months="január januárban jan.|február februárban febr.|március márciusban márc.|április áprilisban ápr.|május májusban máj.|június júniusban jún.|"
    "július júliusban júl.|augusztus augusztusban aug.|szeptember szeptemberben szept.|október októberben okt.|november novemberben nov.|december decemberben dec.",
    weekdays="hétfőn hétfő hétfői|kedden kedd keddi|szerdán szerda szerdai|csütörtökön csütörtök csütörtöki|pénteken péntek pénteki|szombaton szombat szombati|"
    "vasárnap vasárnapi",
    common="az és hogy nem is egy volt meg már csak szerint után vagy azt ezt de ki be fel több miatt szolgáltatás",
    order="ymd",
    senses={
        "or": "vagyis,azaz,vagy",
        "for": "tartott,át",
        "day": "ma=0,ma reggel=0 morning,ma délelőtt=0 morning,ma délután=0 afternoon,ma este=0 evening,tegnap=-1,tegnap reggel=-1 morning,tegnap délelőtt=-1 morning,"
        "tegnap délután=-1 afternoon,tegnap este=-1 evening,tegnapelőtt=-2,holnap=1",
        "that": "aznap=0,ugyanaznap=0,másnap=1,a következő napon=1,előző nap=-1,egy nappal korábban=-1",
        "part": "reggel=morning,délelőtt=morning,délben=midday,délután=afternoon,este=evening,éjjel=night,éjszaka=night,hajnalban=early,késő este=late",
        "prefix": "reggel=am,délelőtt=am,hajnali=am,hajnalban=am,délután=pm,este=pm,éjjel=night,éjszaka=night",
        "hour": "óra körül,óra után,óra előtt,óra tájban,órakor,-kor,órától,óráig,-tól kezdve",
        "hours": "óra,órát",
        "minute": "perckor,perc",
        "at": "körülbelül,nem sokkal,kevéssel",
        "noon": "délben",
        "midnight": "éjfél,éjfélkor",
        "on": "-án,-én,-ján,-jén,-i,-ai,-ei,nem sokkal,kevéssel,körülbelül,napján",
        "unit": "másfél óráig=5400,másodperc=1,másodpercig=1,perc=60,percig=60,percet=60,perces=60,óra=3600,órát=3600,órán=3600,órás=3600,nap=86400,napig=86400,napot=86400,hét=604800,hétig=604800,félóra=1800",
        "number": "egy=1,két=2,kettő=2,három=3,négy=4,öt=5,hat=6,hét=7,nyolc=8,kilenc=9,tíz=10,tizenegy=11,tizenkettő=12,tizenöt=15,húsz=20,harminc=30,negyven=40,ötven=50,"
        "fél=0.5,másfél=1.5,két és fél=2.5",
        "about": "körülbelül,mintegy,nagyjából,csaknem,közel,nem sokkal,kevéssel,~",
        "about_after": "óra körül,óra után,óra előtt,óra tájban,körül,után,előtt,tájban",
        "least": "több mint,legalább",
        "and": "és",
        "to": "-tól,-től,-tól kezdve",
        "to_after": "között,közt,-ig",
        "ago": "ezelőtt",
        "last": "múlt,elmúlt",
        "next": "jövő",
        "this": "ezen",
        "zone": "magyar idő szerint=Europe/Budapest,magyar idő=Europe/Budapest,helyi idő szerint=local,közép-európai idő szerint=Europe/Budapest,"
        "közép-európai nyári idő szerint=Europe/Budapest,budapesti idő szerint=Europe/Budapest,keleti parti idő szerint=America/New_York,utc szerint=UTC,"
        "greenwichi idő szerint=GMT,egyezményes koordinált világidő szerint=UTC",
        "future": "fog,fognak,jövő,várható",
    },
)

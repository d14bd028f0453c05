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
        "oclock": "kettőkor=sure,háromkor=sure,négykor=sure,ötkor=sure,hatkor=sure,hétkor=sure,nyolckor=sure,kilenckor=sure,tízkor=sure,tizenegykor=sure,tizenkettőkor=sure,egykor=sure,kettőre=weak,kettőtől=weak,kettőig=weak,háromra=weak,háromtól=weak,háromig=weak,négyre=weak,négytől=weak,négyig=weak,ötre=weak,öttől=weak,ötig=weak,hatra=weak,hattól=weak,hatig=weak,hétre=weak,héttől=weak,hétig=weak,nyolcra=weak,nyolctól=weak,nyolcig=weak,kilencre=weak,kilenctől=weak,kilencig=weak,tízre=weak,tíztől=weak,tízig=weak,tizenegyre=weak,tizenegytől=weak,tizenegyig=weak,tizenkettőre=weak,tizenkettőtől=weak,tizenkettőig=weak,egytől=weak,egyig=weak",
        "spoken": "fél=-30,negyed=-45,háromnegyed=-15",
        "or": "vagyis,azaz,vagy",
        "for": "tartott,át",
        "day": "ma hajnalban=0 early,ma hajnali=0 early,tegnap hajnalban=-1 early,tegnap éjjel=-1 night,tegnap éjszaka=-1 night,ma éjjel=0 early,az éjjel=0 early,tegnap késő este=-1 late,ma délben=0 midday,tegnap délben=-1 midday,ma=0,ma reggel=0 morning,ma délelőtt=0 morning,ma délután=0 afternoon,ma este=0 evening,tegnap=-1,tegnap reggel=-1 morning,tegnap délelőtt=-1 morning,"
        "tegnap délután=-1 afternoon,tegnap este=-1 evening,tegnapelőtt=-2,holnap=1",
        "that": "aznap=0,ugyanaznap=0,másnap=1,a következő napon=1,előző nap=-1,egy nappal korábban=-1",
        "part": "hajnali=early,kora reggel=early,kora délután=afternoon,késő délután=afternoon,kora este=evening,hajnal=early,reggel=morning,délelőtt=morning,délben=midday,délután=afternoon,este=evening,éjjel=night,éjszaka=night,hajnalban=early,késő este=late",
        "prefix": "reggeli=am,délelőtti=am,délutáni=pm,esti=pm,éjszakai=night,kora reggel=am,kora délután=pm,kora este=pm,késő délután=pm,késő este=pm,reggel=am,délelőtt=am,hajnali=am,hajnalban=am,délután=pm,este=pm,éjjel=night,éjszaka=night",
        "hour": "óra magasságában,óra táján,óra felé,órát követően,órára,óra óta,óra tájékán,óra körül,óra után,óra előtt,óra tájban,órakor,-kor,órától,óráig,-tól kezdve",
        "hours": "óra,órát",
        "minute": "perckor,perc",
        "at": "körülbelül,nem sokkal,kevéssel",
        "noon": "délben",
        "midnight": "éjfél,éjfélkor=at",
        "on": "-án,-én,-ján,-jén,-i,-ai,-ei,nem sokkal,kevéssel,körülbelül,napján",
        "unit": "másfél óráig=5400,másodperc=1,másodpercig=1,perc=60,percig=60,percet=60,perces=60,óra=3600,órát=3600,órán=3600,órás=3600,nap=86400,napig=86400,napot=86400,hét=604800,hétig=604800,félóra=1800",
        "number": "kettőre=2,kettőtől=2,kettőkor=2,kettőig=2,háromra=3,háromtól=3,háromkor=3,háromig=3,négyre=4,négytől=4,négykor=4,négyig=4,ötre=5,öttől=5,ötkor=5,ötig=5,hatra=6,hattól=6,hatkor=6,hatig=6,hétre=7,héttől=7,hétkor=7,hétig=7,nyolcra=8,nyolctól=8,nyolckor=8,nyolcig=8,kilencre=9,kilenctől=9,kilenckor=9,kilencig=9,tízre=10,tíztől=10,tízkor=10,tízig=10,tizenegyre=11,tizenegytől=11,tizenegykor=11,tizenegyig=11,tizenkettőre=12,tizenkettőtől=12,tizenkettőkor=12,tizenkettőig=12,egytől=1,egykor=1,egyig=1,egy=1,két=2,kettő=2,három=3,négy=4,öt=5,hat=6,hét=7,nyolc=8,kilenc=9,tíz=10,tizenegy=11,tizenkettő=12,tizenöt=15,húsz=20,harminc=30,negyven=40,ötven=50,"
        "fél=0.5,másfél=1.5,két és fél=2.5",
        "about": "egészen,körülbelül,mintegy,nagyjából,csaknem,közel,nem sokkal,kevéssel,~",
        "about_after": "óra magasságában,óra táján,óra felé,felé,táján,óra körül,óra után,óra előtt,óra tájban,körül,után,előtt,tájban",
        "least": "több mint,legalább",
        "and": "és",
        "to": "-tól,-től,-tól kezdve",
        "to_after": "között,közt,-ig",
        "ago": "ezelőtt",
        "last": "múlt,elmúlt",
        "next": "jövő",
        "this": "ezen",
        "zone": "magyar idő szerint=Europe/Budapest,magyar idő=Europe/Budapest,helyi idő szerint=local,közép-európai idő szerint=Europe/Budapest,"
        "közép-európai nyári idő szerint=Europe/Budapest,budapesti idő szerint=Europe/Budapest,keleti parti idő szerint=America/New_York,"
        "greenwichi idő szerint=GMT,egyezményes koordinált világidő szerint=UTC",
        "future": "fog,fognak,jövő,várható",
    },
)

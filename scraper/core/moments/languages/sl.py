"""Slovenian."""

from scraper.core.moments.languages import Language

_HOURS = "prv=1 drug=2 tretj=3 četrt=4 pet=5 šest=6 sedm=7 osm=8 devet=9 deset=10 enajst=11 dvanajst=12"
_TOLD = [
    (f"{stem}{ending}", number)
    for stem, number in (entry.split("=") for entry in _HOURS.split())
    for ending in ("e ure", "i uri", "o uro")
]
"""Such as "ob šesti uri", at six."""
_HALVED = (
    "enih=1,dveh=2,treh=3,štirih=4,petih=5,šestih=6,sedmih=7,osmih=8,devetih=9,desetih=10,enajstih=11,dvanajstih=12"
)
"""Behind "pol", half an hour before: "ob pol enajstih"."""

LANGUAGE = Language(
    code="sl",
    kin="cs pl",
    months="januarja januar januarju|februarja februar februarju|marca marec marcu|aprila april aprilu|maja maj maju|junija junij juniju|julija julij juliju|"
    "avgusta avgust avgustu|septembra september septembru|oktobra oktober oktobru|novembra november novembru|decembra december decembru",
    weekdays="ponedeljek ponedeljka|torek torka|sreda sredo srede|četrtek četrtka|petek petka|sobota soboto sobote|nedelja nedeljo nedelje",
    common="in je na se da ne pa tudi ki pri kot so ali iz ure uporabniki težave izpad omrežja storitve zaradi več niso bilo bil bila",
    senses={
        "after": "po,kmalu po",
        "before": "pred,malo pred",
        "for": "trajal,trajala,trajalo,za,več",
        "or": "ali,oziroma",
        "spoken": "ob pol=-30,okoli pol=-30,okrog pol=-30,po pol=-30,pred pol=-30,od pol=-30,do pol=-30,četrt na=-45,tri četrt na=-15",
        "day": "danes=0,davi=0 morning,danes zjutraj=0 morning,danes dopoldne=0 morning,danes popoldne=0 afternoon,danes zvečer=0 evening,nocoj=0 evening,ponoči=0 early,"
        "včeraj=-1,včeraj zjutraj=-1 morning,včeraj dopoldne=-1 morning,včeraj popoldne=-1 afternoon,včeraj zvečer=-1 evening,sinoči=-1 evening,predvčerajšnjim=-2,jutri=1",
        "that": "istega dne=0,tega dne=0,naslednjega dne=1,naslednji dan=1,prejšnji dan=-1,dan prej=-1,dan pozneje=1,dva dni prej=-2,teden prej=-7",
        "part": "zjutraj=morning,dopoldne=morning,opoldne=midday,popoldne=afternoon,zvečer=evening,pozno zvečer=late,zgodaj zjutraj=early",
        "suffix": "zjutraj=am,dopoldne=am,popoldne=pm,zvečer=pm,ponoči=night",
        "oclock": ",".join(f"{phrase}=sure" for phrase, _ in _TOLD),
        "hours": "ur,ure,uri,uro,h",
        "ordinal": "ure,uri,uro",
        "minute": "minut,minute,min",
        "at": "ob,okoli,okrog,po,od,do,pred,med,in,nekaj po,nekaj pred,malo po,malo pred,kmalu po,tik pred,tik po,približno ob,nekje ob,že ob,že od,vse do",
        "noon": "poldne,opoldne,poldnevu,poldneva",
        "midnight": "polnoč,polnoči,polnočjo,opolnoči",
        "on": "v,ob,okoli,okrog,po,od,do,dne,nekaj po,nekaj pred,malo po,malo pred,kmalu po,pred",
        "in": "v,od,na začetku,konec,sredi",
        "of": "",
        "year": "leta",
        "unit": "sekund=1,sekunde=1,minut=60,minute=60,minuto=60,minutah=60,min=60,ur=3600,ure=3600,uri=3600,uro=3600,urah=3600,urami=3600,h=3600,dni=86400,dan=86400,"
        "dneva=86400,tednov=604800,teden=604800,tedne=604800,pol ure=1800,uro in pol=5400",
        "length": "približno uro=3600,več kot uro=3600,skoraj uro=3600,dobro uro=3600,slabo uro=3600,pol ure=1800,uro in pol=5400",
        "number": ",".join(f"{phrase}={number}" for phrase, number in _TOLD)
        + ","
        + _HALVED
        + ",en=1,eno=1,ena=1,enega=1,ene=1,dve=2,dva=2,dveh=2,tri=3,treh=3,štiri=4,štirih=4,pet=5,petih=5,šest=6,šestih=6,sedem=7,osem=8,devet=9,deset=10,enajst=11,"
        "dvanajst=12,petnajst=15,dvajset=20,trideset=30,štirideset=40,petdeset=50,pol=0.5,dve in pol=2.5",
        "half": "in pol=0.5",
        "about": "okoli,okrog,približno,skoraj,nekje,dobri,dobre,slabi,slabe,~",
        "least": "več kot,dlje kot,najmanj,vsaj",
        "from": "od,med,iz,že od",
        "between": "med",
        "and": "in",
        "to": "do,vse do",
        "ago_before": "pred",
        "last": "prejšnji,prejšnjo,minuli,minulo,pretekli,preteklo",
        "next": "prihodnji,prihodnjo,naslednji,naslednjo",
        "this": "ta,to,tega",
        "all_times": "vsi časi so",
        "zone": "po našem času=local,po lokalnem času=local,po slovenskem času=Europe/Ljubljana,po srednjeevropskem času=Europe/Ljubljana,po krajevnem času=local,"
        "po londonskem času=Europe/London,po vzhodnoameriškem času=America/New_York,po moskovskem času=Europe/Moscow",
        "future": "prihodnji,prihodnjo,naslednji,naslednjo",
    },
)

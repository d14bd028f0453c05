"""Filipino, which tells its hours with Spanish numbers: "alas-otso ng umaga"."""

from scraper.core.moments.languages import Language

_HOURS = "una=1 dos=2 tres=3 kuwatro=4 kwatro=4 singko=5 sais=6 siyete=7 syete=7 otso=8 nuwebe=9 nueve=9 diyes=10 dyes=10 onse=11 dose=12"
_TOLD = [
    (f"{lead}{word}", number)
    for word, number in (entry.split("=") for entry in _HOURS.split())
    for lead in (("ala-", "ala ", "ala") if word == "una" else ("alas-", "alas ", "alas"))
]
_ORDINALS = "una=1 ikalawa=2 ikatlo=3 ikaapat=4 ikalima=5 ikaanim=6 ikapito=7 ikawalo=8 ikasiyam=9 ikasampu=10 ikalabing-isa=11 ikalabindalawa=12"
_HALVES = (
    "umaga=am hapon=pm tanghali=noon gabi=night madaling-araw=am madaling_araw=am hatinggabi=night hating-gabi=night"
)
_LED = "bandang,dakong,pasado,ganap na,mula,simula,hanggang,bago mag,bago mag-,pagsapit ng,kaninang,nang,noong,ng,sa pagitan ng,at,mga,pagkatapos ng,lampas"

LANGUAGE = Language(
    code="tl",
    months="enero ene|pebrero peb|marso|abril abr|mayo|hunyo|hulyo|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis",
    weekdays="lunes|martes|miyerkules miyerkoles|huwebes|biyernes|sabado|linggo",
    capitals=frozenset({"linggo", "set", "dis", "ene", "peb", "ago", "marso", "mayo"}),
    order="none",
    common="ang ng mga hindi nila kanilang ayon nitong noong kaninang kahapon bandang dahil ito naman din rin kaya pero upang",
    senses={
        "or": "o,katumbas ng",
        "day": "ngayong araw=0,ngayong umaga=0 morning,ngayong tanghali=0 midday,ngayong hapon=0 afternoon,ngayong gabi=0 evening,kaninang umaga=0 morning,kaninang tanghali=0 midday,kaninang hapon=0 afternoon,"
        "kaninang madaling-araw=0 early,kaninang madaling araw=0 early,kanina=0,kaninang=0,kagabi=-1 evening,kahapon=-1,kahapon ng umaga=-1 morning,kahapon ng tanghali=-1 midday,kahapon ng hapon=-1 afternoon,"
        "kahapon ng gabi=-1 evening,kamakalawa=-2,bukas=1,bukas ng umaga=1 morning",
        "that": "sa parehong araw=0,parehong araw=0,araw ding iyon=0,kinabukasan=1,sumunod na araw=1,kasunod na araw=1,nakaraang araw=-1,isang araw bago nito=-1",
        "part": "ng umaga=morning,ng hapon=afternoon,ng gabi=night,ng tanghali=midday,ng madaling-araw=early,ng madaling araw=early,umaga=morning,hapon=afternoon,gabi=night,tanghali=midday,"
        "madaling-araw=early,madaling araw=early",
        "suffix": ",".join(
            f"{lead}{half.replace('_', ' ')}"
            for half in _HALVES.split()
            for lead in ("ng ", "sa ", "ngayong ", "kaninang ")
        )
        + ",n.u.=am,n.h.=pm,n.t.=noon,n.g.=night,kagabi=night",
        "clock": "alas=weak,ala=weak,alas-=weak,ala-=weak,mag-alas-=weak,ika-=weak,ika=weak",
        "oclock": ",".join(f"{phrase}=sure" for phrase, _ in _TOLD)
        + ","
        + ",".join(f"{entry.partition('=')[0]}=weak" for entry in _ORDINALS.split()[1:]),
        "halfpast": "y medya=30,y media=30,at kalahati=30,i medya=30,'y medya=30,y kinse=15,y trenta=30",
        "at": f"{_LED},alas,ala,alas-,ala-",
        "noon": "katanghalian,alas-dose ng tanghali,alas dose ng tanghali,alas-12 ng tanghali",
        "midnight": "hatinggabi,hating-gabi",
        "on": "noong,nitong,ngayong,nitong nakaraang,noong nakaraang,ng,sa,araw ng,ika,ika-,nang,mula noong,mula nitong,"
        + _LED,
        "in": "noong,ng,nitong,sa buwan ng,buwan ng,mula",
        "of": "ng",
        "unit": "segundo=1,minuto=60,oras=3600,araw=86400,linggo=604800",
        "length": "isang oras=3600,kalahating oras=1800,isa't kalahating oras=5400,kalahating araw=43200",
        "number": ",".join(f"{phrase}={number}" for phrase, number in _TOLD)
        + ","
        + ",".join(_ORDINALS.split()[1:])
        + ",isa=1,isang=1,dalawa=2,dalawang=2,tatlo=3,tatlong=3,apat=4,apat na=4,lima=5,limang=5,anim=6,anim na=6,pito=7,pitong=7,walo=8,walong=8,siyam=9,siyam na=9,sampu=10,sampung=10",
        "about": "bandang,dakong,mga,halos,humigit-kumulang,pasado,bago mag,bago mag-",
        "least": "mahigit,higit,hindi bababa sa,lampas",
        "from": "mula,simula,mula alas,sa pagitan ng,sa pagitan",
        "between": "sa pagitan ng,sa pagitan",
        "and": "at",
        "to": "hanggang,hanggang alas",
        "ago": "ang nakalipas,ang nakararaan",
        "last": "nakaraang,nakalipas na",
        "next": "susunod na,darating na",
        "this": "ngayong,nitong",
        "zone": "oras sa pilipinas=Asia/Manila,oras ng pilipinas=Asia/Manila,oras sa maynila=Asia/Manila,oras dito=local,lokal na oras=local,philippine time=Asia/Manila,manila time=Asia/Manila,"
        "oras sa us=elsewhere,oras sa amerika=elsewhere,oras sa new york=America/New_York",
        "future": "bukas,susunod,darating,inaasahang,nakatakda",
    },
)

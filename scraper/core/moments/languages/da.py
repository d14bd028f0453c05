"""Danish."""

from scraper.core.moments.languages import Language

_KL = (
    "kl,kl.,klokken,ved klokken,ved kl.,omkring klokken,omkring kl.,fra klokken,fra kl.,til klokken,til kl.,og klokken,efter klokken,efter kl.,"
    "før klokken,før kl.,siden klokken,siden kl.,mellem klokken,mellem kl.,lidt efter klokken,lidt efter kl.,lidt før klokken,lige efter klokken,"
    "kort efter klokken,kort før klokken,cirka klokken,ca. kl.,ca. klokken"
)

LANGUAGE = Language(
    code="da",
    months="januar jan.|februar feb.|marts|april apr.|maj|juni|juli|august aug.|september sep. sept.|oktober okt.|november nov.|december dec.",
    weekdays="mandag mandags|tirsdag tirsdags|onsdag onsdags|torsdag torsdags|fredag fredags|lørdag lørdags|søndag søndags",
    common="og det som er på af for med til den ikke har var blev fra også efter være sig kan siger oplyser ved",
    senses={
        "spoken": "halv=-30,kvart over=15,kvart i=-15",
        "after": "efter,lige efter,kort efter",
        "before": "før,lige før,kort før",
        "for": "i,varede,under",
        "or": "eller,altså",
        "compound": " morgen=morning, formiddag=morning, eftermiddag=afternoon, aften=evening, nat=night",
        "wday": "man.=0,tirs.=1,ons.=2,tors.=3,fre.=4,lør.=5,søn.=6",
        "day": "i dag=0,i morges=0 morning,her til morgen=0 morning,i formiddag=0 morning,i formiddags=0 morning,i eftermiddag=0 afternoon,i eftermiddags=0 afternoon,"
        "i aften=0 evening,i nat=0 early,i går=-1,i går aftes=-1 evening,i går eftermiddag=-1 afternoon,i går formiddag=-1 morning,i går morges=-1 morning,"
        "i forgårs=-2,i morgen=1",
        "that": "samme dag=0,den dag=0,dagen efter=1,næste dag=1,dagen før=-1,en dag tidligere=-1,to dage tidligere=-2,en uge tidligere=-7",
        "part": "natten mellem=night,morgen=morning,morgenen=morning,formiddag=morning,formiddagen=morning,eftermiddag=afternoon,eftermiddagen=afternoon,aften=evening,"
        "aftenen=evening,nat=night,natten=night,om morgenen=morning,om formiddagen=morning,om eftermiddagen=afternoon,om aftenen=evening,om natten=night",
        "suffix": "om morgenen=am,om formiddagen=am,om eftermiddagen=pm,om aftenen=pm,om natten=night",
        "hour": "-tiden",
        "clock": ",".join(f"{word}=sure" for word in _KL.split(","))
        + ",lige efter=weak,lige før=weak,lidt efter=weak,lidt før=weak,kort efter=weak,kort før=weak",
        "at": "cirka,ca.," + _KL + ",ved,fra,til,siden,efter,før,omkring,mellem,lidt efter,lige efter,kort efter",
        "noon": "klokken tolv middag",
        "midnight": "midnat",
        "on": _KL + ",den,på,ved,fra,i,siden,cirka,omkring,lidt efter,lige efter,kort efter",
        "in": "i,siden,i slutningen af,i begyndelsen af",
        "of": "",
        "unit": "sekund=1,sekunder=1,minut=60,minutter=60,min=60,time=3600,timer=3600,timers=3600,dag=86400,dage=86400,døgn=86400,uge=604800,uger=604800,"
        "kvarter=900",
        "number": "en=1,et=1,én=1,to=2,tre=3,fire=4,fem=5,seks=6,syv=7,otte=8,ni=9,ti=10,elleve=11,tolv=12,femten=15,tyve=20,tredive=30,fyrre=40,"
        "halvtreds=50,halvfems=90,en halv=0.5,halvanden=1.5,to en halv=2.5,to og en halv=2.5",
        "half": "og en halv=0.5",
        "about": "cirka,ca.,ca,omkring,næsten,omkring klokken,omkring kl.,cirka klokken,ca. kl.,ca. klokken,lidt efter klokken,lige efter klokken,kort efter klokken,"
        "kort før klokken,lidt efter,lige efter,kort efter,op til,knap,godt,~",
        "least_after": "eller mere,eller flere",
        "least": "mere end,over,mindst",
        "from": "fra,mellem,mellem klokken,fra klokken,fra kl.,mellem kl.",
        "between": "natten mellem,mellem,mellem klokken,mellem kl.",
        "and": "og,og klokken",
        "to": "helt frem til,indtil,til,til klokken,til kl.,frem til",
        "ago": "siden",
        "ago_before": "for",
        "last": "sidste",
        "next": "næste,kommende",
        "this": "denne",
        "all_times": "alle tider i,alle tidspunkter i",
        "zone": "østkysttid=America/New_York,vestkysttid=America/Los_Angeles,britisk tid=Europe/London,amerikansk tid=elsewhere,dansk tid=Europe/Copenhagen,lokal tid=local,svensk tid=Europe/Stockholm,norsk tid=Europe/Oslo,centraleuropæisk tid=Europe/Copenhagen,"
        "amerikansk østkysttid=America/New_York",
        "future": "vil,skal,planlagt,næste,kommende",
        "early": "natten til=early,natten mod=early",
    },
)

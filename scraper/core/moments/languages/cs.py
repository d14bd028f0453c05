"""Czech."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="cs",
    months="ledna leden lednu|února únor únoru|března březen březnu|dubna duben dubnu|května květen květnu|června červen červnu|července červenec červenci|"
    "srpna srpen srpnu|září|října říjen říjnu|listopadu listopad|prosince prosinec prosinci",
    weekdays="pondělí pondělního|úterý úterního|středu středa středy středečního|čtvrtek čtvrtka čtvrtečního|pátek pátku pátečního|sobotu sobota soboty sobotního|neděli neděle nedělního",
    common="se na je že ale jako jsou byl byla bylo podle také pro při až která který výpadek",
    senses={
        "after": "po,krátce po",
        "before": "před,krátce před",
        "for": "trval,trvala,trvalo,během,za,na",
        "or": "nebo,tedy,čili",
        "wday": "po=0,út=1,st=2,čt=3,pá=4,so=5,ne=6",
        "spoken": "na půl=-30,ke půl=-30,k půl=-30,čtvrt na=-45,tři čtvrtě na=-15,tři čtvrti na=-15,třičtvrtě na=-15,ve třičtvrtě na=-15,kolem čtvrt na=-45,kolem tři čtvrtě na=-15,po čtvrt na=-45,od čtvrt na=-45,do čtvrt na=-45,krátce před půl=-30,těsně před půl=-30,zhruba v půl=-30,přibližně v půl=-30,už v půl=-30,až do půl=-30,v půl=-30,kolem půl=-30,okolo půl=-30,po půl=-30,krátce po půl=-30,před půl=-30,od půl=-30,do půl=-30,asi v půl=-30,mezi půl=-30,ve čtvrt na=-45,ve tři čtvrtě na=-15",
        "day": "minulou noc=-1 night,uplynulou noc=-1 night,dnes=0,dnes ráno=0 morning,dnes dopoledne=0 morning,dnes odpoledne=0 afternoon,dnes večer=0 evening,dnes v noci=0 early,včera=-1,včera ráno=-1 morning,"
        "včera dopoledne=-1 morning,včera odpoledne=-1 afternoon,včera večer=-1 evening,předevčírem=-2,zítra=1",
        "that": "téhož dne=0,ten den=0,následující den=1,druhý den=1,předchozí den=-1,den předtím=-1,o den dříve=-1,o dva dny dříve=-2,o týden dříve=-7",
        "part_of": "v noci z=night,v noci ze=night",
        "part": "časného rána=early,brzkého rána=early,v první polovině dne=morning,v druhé polovině dne=afternoon,ve druhé polovině dne=afternoon,ráno=morning,rána=morning,večera=evening,dopoledne=morning,v poledne=midday,odpoledne=afternoon,večer=evening,v noci=night,nad ránem=early,brzy ráno=early,pozdě večer=late,"
        "v noci na=early",
        "suffix": "odpolední=pm,večerní=pm,ranní=am,dopolední=am,ráno=am,dopoledne=am,nad ránem=am,odpoledne=pm,večer=pm,v noci=night",
        "hour": "hod.,hod",
        "hours": "hodinou,hodině,hodinách,hodin,hodiny,hodinu,h",
        "ordinal": "hodině,hodiny,hodinou,hodinu",
        "minute": "minut,minuty,min",
        "at": "těsně před,těsně po,chvíli po,chvíli před,nedlouho po,nedlouho před,ještě před,už kolem,už od,až do,až kolem,v,ve,kolem,okolo,po,od,do,mezi,a,přibližně v,zhruba v,krátce po,krátce před,před,asi v",
        "noon": "poledne,v poledne",
        "midnight": "půlnoc,půlnoci,o půlnoci=at",
        "on": "těsně před,těsně po,chvíli po,chvíli před,už kolem,už od,až do,v,ve,dne,kolem,okolo,od,po,do,krátce po,přibližně v,zhruba v,asi v,přibližně",
        "in": "v,ve,od,na začátku,koncem,během",
        "of": "",
        "year": "roku",
        "unit": "minutách=60,hodinách=3600,dnech=86400,minutami=60,hodinami=3600,hodinu a půl=5400,hodiny a půl=5400,sekund=1,sekundy=1,minut=60,minuty=60,minutu=60,min=60,hodin=3600,hodiny=3600,hodinu=3600,hodina=3600,h=3600,den=86400,dny=86400,dní=86400,dnů=86400,"
        "týden=604800,týdny=604800,týdnů=604800,půlhodinu=1800,půlhodiny=1800",
        "number": "druhou=2,čtvrtou=4,pátou=5,šestou=6,sedmou=7,osmou=8,devátou=9,desátou=10,jedenáctou=11,dvanáctou=12,třináctou=13,čtrnáctou=14,patnáctou=15,šestnáctou=16,sedmnáctou=17,osmnáctou=18,devatenáctou=19,dvacátou=20,první=1,druhé=2,třetí=3,čtvrté=4,páté=5,šesté=6,sedmé=7,osmé=8,deváté=9,desáté=10,jedenácté=11,dvanácté=12,třinácté=13,čtrnácté=14,patnácté=15,šestnácté=16,sedmnácté=17,osmnácté=18,devatenácté=19,dvacáté=20,jeden=1,jedna=1,jednu=1,jedné=1,dva=2,dvě=2,dvou=2,tři=3,tří=3,čtyři=4,čtyř=4,pět=5,pěti=5,šest=6,šesti=6,sedm=7,osm=8,devět=9,deset=10,jedenáct=11,"
        "dvanáct=12,patnáct=15,dvacet=20,třicet=30,čtyřicet=40,padesát=50,půl=0.5,jeden a půl=1.5,půldruhé=1.5,dva a půl=2.5,dvě a půl=2.5",
        "half": "a půl=0.5",
        "about": "těsně před,těsně po,chvíli po,chvíli před,asi,zhruba,přibližně,kolem,okolo,téměř,skoro,přibližně v,zhruba v,asi v,krátce po,krátce před,necelé,necelou,~",
        "least_after": "nebo více,či více",
        "least": "více než,přes,nejméně,alespoň,déle než",
        "from": "od,mezi,z",
        "between": "mezi",
        "and": "a",
        "to": "do,až",
        "ago_before": "před",
        "last": "minulý,minulou,minulé",
        "next": "příští",
        "this": "toto,tento,tuto",
        "all_times": "všechny časy jsou v,časy jsou v",
        "zone": "našeho času=local,kyjevského času=Europe/Kyiv,londýnského času=Europe/London,sečč=SEČ,středoevropského času=Europe/Prague,středoevropského letního času=Europe/Prague,našeho času=Europe/Prague,"
        "českého času=Europe/Prague,místního času=local,pražského času=Europe/Prague,světového času=UTC,východoamerického času=America/New_York,"
        "moskevského času=Europe/Moscow,tichomořského času=America/Los_Angeles",
        "future": "bude,budou,plánováno,příští",
    },
)

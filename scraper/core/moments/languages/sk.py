"""Slovak."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="sk",
    kin="cs",
    months="januára január januári|februára február februári|marca marec marci|apríla apríl apríli|mája máj máji|júna jún júni|júla júl júli|"
    "augusta august auguste|septembra september septembri|októbra október októbri|novembra november novembri|decembra december decembri",
    weekdays="pondelok pondelka pondelkového|utorok utorka utorkového|streda stredu stredy stredajšieho|štvrtok štvrtka štvrtkového|piatok piatka piatkového|"
    "sobota sobotu soboty sobotného|nedeľa nedeľu nedele nedeľného",
    common="sa na je že ale ako sú bol bola bolo podľa tiež pri až ktorý ktorá ktoré výpadok služby používatelia banka nebude budú dňa minút hodín údržba uvádza uviedla",
    senses={
        "after": "po,krátko po",
        "before": "pred,krátko pred",
        "for": "v priebehu,v trvaní,trval,trvala,trvalo,počas,za,na",
        "or": "alebo,teda,čiže",
        "wday": "po=0,ut=1,st=2,št=3,pi=4,so=5,ne=6",
        "spoken": "o pol=-30,od pol=-30,do pol=-30,po pol=-30,pred pol=-30,okolo pol=-30,na pol=-30,štvrť na=-45,trištvrte na=-15,tri štvrte na=-15",
        "day": "dnes=0,dnes ráno=0 morning,dnes dopoludnia=0 morning,dnes doobeda=0 morning,dnes popoludní=0 afternoon,dnes poobede=0 afternoon,dnes večer=0 evening,"
        "dnes v noci=0 early,včera=-1,včera ráno=-1 morning,včera dopoludnia=-1 morning,včera popoludní=-1 afternoon,včera večer=-1 evening,predvčerom=-2,zajtra=1",
        "that": "toho istého dňa=0,v ten deň=0,ten deň=0,nasledujúci deň=1,na druhý deň=1,predchádzajúci deň=-1,deň predtým=-1,deň vopred=-1,o týždeň skôr=-7",
        "part": "ráno=morning,rána=morning,dopoludnia=morning,doobeda=morning,predpoludním=morning,na obed=midday,popoludní=afternoon,poobede=afternoon,večer=evening,"
        "v noci=night,nadránom=early,nad ránom=early,skoro ráno=early,neskoro večer=late,v noci na=early",
        "suffix": "ráno=am,dopoludnia=am,doobeda=am,predpoludním=am,nadránom=am,nad ránom=am,popoludní=pm,poobede=pm,večer=pm,v noci=night",
        "hour": "hod.,hod",
        "hours": "hodinou,hodine,hodín,hodiny,hodinu,h",
        "ordinal": "hodine,hodiny,hodinou,hodinu",
        "minute": "minút,minúty,min",
        "at": "o,okolo,po,od,do,až do,medzi,a,približne o,zhruba o,asi o,krátko po,krátko pred,tesne po,tesne pred,niečo po,chvíľu po,chvíľu pred,pred,už od,už o",
        "noon": "poludnie,na poludnie,poludním",
        "midnight": "polnoc,polnoci,polnocou,o polnoci=at",
        "on": "v čase od,v čase,v,vo,dňa,okolo,od,po,do,až do,o,krátko po,približne o,zhruba o,skorého,skoro",
        "in": "v,vo,od,na začiatku,koncom,počas",
        "of": "",
        "year": "roku,roka",
        "unit": "minútach=60,hodinách=3600,dňoch=86400,minútami=60,hodinami=3600,hodiny a pol=5400,sekúnd=1,sekundy=1,minút=60,minúty=60,minútu=60,min=60,hodín=3600,"
        "hodiny=3600,hodinu=3600,hodina=3600,h=3600,deň=86400,dni=86400,dní=86400,týždeň=604800,týždne=604800,týždňov=604800,polhodinu=1800,polhodiny=1800",
        "length": "asi hodinu=3600,zhruba hodinu=3600,približne hodinu=3600,vyše hodinu=3600,viac ako hodinu=3600,takmer hodinu=3600,necelú hodinu=3600",
        "number": "prvej=1,druhej=2,tretej=3,štvrtej=4,piatej=5,šiestej=6,siedmej=7,ôsmej=8,deviatej=9,desiatej=10,jedenástej=11,dvanástej=12,trinástej=13,štrnástej=14,"
        "pätnástej=15,šestnástej=16,sedemnástej=17,osemnástej=18,devätnástej=19,dvadsiatej=20,jeden=1,jedna=1,jednu=1,jednej=1,dva=2,dve=2,dvoch=2,tri=3,troch=3,"
        "štyri=4,štyroch=4,päť=5,piatich=5,šesť=6,šiestich=6,sedem=7,osem=8,deväť=9,desať=10,jedenásť=11,dvanásť=12,pätnásť=15,dvadsať=20,tridsať=30,štyridsať=40,"
        "päťdesiat=50,pol=0.5,jeden a pol=1.5,dva a pol=2.5,dve a pol=2.5",
        "half": "a pol=0.5",
        "about": "asi,zhruba,približne,okolo,takmer,skoro,približne o,zhruba o,krátko po,krátko pred,necelé,necelú,~",
        "least": "viac ako,vyše,viac než,najmenej,aspoň,dlhšie ako",
        "from": "od,medzi,z,v čase od,už od",
        "between": "medzi",
        "and": "a",
        "to": "do,až,až do",
        "ago_before": "pred",
        "last": "minulý,minulú,minulé,uplynulý,uplynulú",
        "next": "budúci,budúcu,najbližší,najbližšiu",
        "this": "tento,túto,toto",
        "all_times": "všetky časy sú v,časy sú v",
        "zone": "nášho času=local,slovenského času=Europe/Bratislava,stredoeurópskeho času=Europe/Bratislava,sečt=SELČ,miestneho času=local,"
        "londýnskeho času=Europe/London,východoamerického času=America/New_York,moskovského času=Europe/Moscow,kyjevského času=Europe/Kyiv,svetového času=UTC",
        "future": "budúci,budúcu",
    },
)

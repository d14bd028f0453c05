"""Spanish."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="es",
    months="enero ene ene.|febrero feb feb.|marzo mar.|abril abr abr.|mayo|junio jun jun.|julio jul jul.|agosto ago ago.|"
    "septiembre setiembre sep sept sep. sept.|octubre oct oct.|noviembre nov nov.|diciembre dic dic.",
    weekdays="lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    common="el la los las de que en y es un una por con para se del al su lo no más fue",
    day_after_weekday=True,
    senses={
        "after": "después de,poco después de,pasada",
        "before": "antes de,poco antes de",
        "for": "durante,duró,por,tras,duración de,total de",
        "or": "o,es decir,o sea,equivalente a",
        "wday": "lun.=0,mié.=2,jue.=3,vie.=4,sáb.=5,dom.=6",
        "day": "la pasada noche=-1 evening,la noche pasada=-1 evening,la pasada madrugada=0 early,la última madrugada=0 early,hoy=0,esta mañana=0 morning,esta tarde=0 afternoon,esta noche=0 evening,esta madrugada=0 early,ayer=-1,ayer por la mañana=-1 morning,ayer por la tarde=-1 afternoon,"
        "ayer por la noche=-1 evening,ayer en la tarde=-1 afternoon,ayer en la noche=-1 evening,ayer en la mañana=-1 morning,anoche=-1 evening,anteayer=-2,antier=-2,mañana=1,el día de hoy=0,el día de ayer=-1,hoy por la mañana=0 morning,hoy por la tarde=0 afternoon",
        "that": "el mismo día=0,ese mismo día=0,ese día=0,al día siguiente=1,el día siguiente=1,el día anterior=-1,un día antes=-1,la víspera=-1,dos días antes=-2,tres días antes=-3,una semana antes=-7",
        "part": "desde la mañana=morning,primera hora de la mañana=early,primeras horas de la mañana=early,primera hora de la tarde=afternoon,primeras horas de la tarde=afternoon,primeras horas de la noche=evening,por la mañana=morning,en la mañana=morning,la mañana=morning,por la tarde=afternoon,en la tarde=afternoon,la tarde=afternoon,por la noche=evening,en la noche=evening,"
        "la noche=evening,hasta la mañana=morning,hasta la tarde=afternoon,hasta la noche=evening,hasta la madrugada=early,desde la tarde=afternoon,desde la noche=evening,desde la madrugada=early,media mañana=morning,media tarde=afternoon,de madrugada=early,la madrugada=early,en la madrugada=early,al mediodía=midday,mediodía=midday,a mediodía=midday,a primera hora=early,a última hora=late,"
        + ",".join(
            f"{lead} {day}={part}"
            for lead in (
                "a primera hora",
                "a última hora",
                "a primeras horas",
                "a últimas horas",
                "en las primeras horas",
            )
            for day, part in (("de la mañana", "morning"), ("de la tarde", "afternoon"), ("de la noche", "evening"))
        )
        + ",a media mañana=morning,a media tarde=afternoon,"
        "a primera hora de la madrugada=early,a primeras horas de la madrugada=early",
        "suffix": "de la mañana=am,de la madrugada=am,de la tarde=pm,de la noche=night,del mediodía=noon,a.m.=am,p.m.=pm,am=am,pm=pm,a. m.=am,p. m.=pm",
        "hour": "horas,hs,hs.,hrs,hrs.,h,h.",
        "minute": "minutos,min",
        "halfpast": "menos cuarto=-15,menos diez=-10,menos cinco=-5,menos veinte=-20,y diez=10,y veinte=20,y cinco=5,y media=30,y cuarto=15",
        "clock": "poco antes de la,poco antes de las,antes de la,después de la,poco después de la,poco después de las,pasada la,sobre la,hacia la,alrededor de la,cerca de la,a eso de la,a partir de la,hasta pasadas las,hasta cerca de las,hasta aproximadamente las,a las,a la,las,hacia las,sobre las,desde las,hasta las,antes de las,después de las,pasadas las,alrededor de las,cerca de las,de las,entre las,y las,a eso de las,a partir de las,desde la,hasta la",
        "at": "poco antes de la,poco antes de las,poco después de la,poco después de las,sobre la,hacia la,alrededor de la,a eso de la,a las,a la,las,hacia las,sobre las,desde las,hasta las,alrededor de las,cerca de las,a eso de las,a partir de las",
        "noon": "mediodía,al mediodía,el mediodía,las 12 del mediodía",
        "midnight": "medianoche,la medianoche",
        "on": "el,a,a las,a la,las,del,de,este,hacia las,sobre las,desde las,alrededor de las,cerca de las,pasadas las,a eso de las,poco después de las,poco antes de las,desde el,día,el día,la,en,aproximadamente,a partir de las,"
        "en torno a las,por",
        "in": "en,de,desde,a finales de,a principios de,a mediados de,del mes de",
        "of": "de,del,de la",
        "unit": "segundo=1,segundos=1,minuto=60,minutos=60,min=60,hora=3600,horas=3600,h=3600,hora y media=5400,hora y cuarto=4500,día=86400,días=86400,semana=604800,semanas=604800",
        "number": "un=1,una=1,dos=2,tres=3,cuatro=4,cinco=5,seis=6,siete=7,ocho=8,nueve=9,diez=10,once=11,doce=12,quince=15,veinte=20,veinticinco=25,"
        "treinta=30,cuarenta=40,cuarenta y cinco=45,cincuenta=50,noventa=90,media=0.5,un par de=2,tres cuartos de=0.75",
        "half": "y tres cuartos=0.75,y media=0.5,y medio=0.5,y cuarto=0.25",
        "about": "poco antes de la,poco después de la,sobre la,hacia la,alrededor de la,a eso de la,cerca de la,unas,unos,cerca de,casi,aproximadamente,alrededor de,alrededor de las,en torno a,en torno a las,hacia,hacia las,sobre las,a eso de las,poco después de las,poco antes de las,pasadas las,cerca de las,menos de,hasta,"
        "aproximadamente a las,poco después de,poco antes de,~,aprox.",
        "about_after": "aproximadamente",
        "least_after": "o más",
        "least": "más de,al menos,por lo menos,como mínimo",
        "from": "de,desde,entre,desde las,entre las,de las,del,desde el",
        "between": "entre,entre las,entre el",
        "and": "y,y las,y el,y la",
        "to": "a,hasta,a las,hasta las,al,hasta el,a la,hasta la,hasta aproximadamente las,hasta cerca de las,hasta pasadas las",
        "ago_before": "hace,hace unas,hace unos,hace más de,hace casi",
        "last": "pasado,pasada",
        "next": "próximo,próxima,que viene",
        "this": "este,esta",
        "all_times": "todas las horas en,todos los horarios en",
        "zone": "hora del golfo=Asia/Dubai,hora de catar=Asia/Qatar,hora local en españa=Europe/Madrid,hora en españa=Europe/Madrid,hora local española=Europe/Madrid,hora de españa peninsular=Europe/Madrid,hora local de españa=Europe/Madrid,horario peninsular=Europe/Madrid,horario español=Europe/Madrid,hora venezolana=America/Caracas,hora de venezuela=America/Caracas,hora de uruguay=America/Montevideo,hora uruguaya=America/Montevideo,hora ecuatoriana=America/Guayaquil,hora de ecuador=America/Guayaquil,hora peruana=America/Lima,hora mexicana=America/Mexico_City,hora centro=America/Mexico_City,hora de brasil=America/Sao_Paulo,hora de brasilia=America/Sao_Paulo,hora de la costa este de estados unidos=America/New_York,hora de la costa este de ee.uu.=America/New_York,hora del este de estados unidos=America/New_York,hora del pacífico de estados unidos=America/Los_Angeles,hora de washington=America/New_York,hora de miami=America/New_York,hora de moscú=Europe/Moscow,hora de pekín=Asia/Shanghai,hora de parís=Europe/Paris,hora boliviana=America/La_Paz,hora de bolivia=America/La_Paz,hora paraguaya=America/Asuncion,hora dominicana=America/Santo_Domingo,hora de guatemala=America/Guatemala,hora de panamá=America/Panama,hora de costa rica=America/Costa_Rica,hora británica=Europe/London,hora de la india=Asia/Kolkata,en la península=Europe/Madrid,hora de estados unidos=elsewhere,hora de ee.uu.=elsewhere,hora estadounidense=elsewhere,hora de ee. uu.=elsewhere,hora canaria=Atlantic/Canary,hora en canarias=Atlantic/Canary,hora de bogotá=America/Bogota,hora de lima=America/Lima,hora de santiago=America/Santiago,hora de caracas=America/Caracas,hora de quito=America/Guayaquil,hora de montevideo=America/Montevideo,hora de la ciudad de méxico=America/Mexico_City,hora del centro de méxico=America/Mexico_City,hora de nueva york=America/New_York,hora de londres=Europe/London,hora peninsular=Europe/Madrid,hora peninsular española=Europe/Madrid,hora española=Europe/Madrid,hora de españa=Europe/Madrid,hora de madrid=Europe/Madrid,horas peninsulares=Europe/Madrid,hora del pacífico=America/Los_Angeles,hora del este=America/New_York,"
        "hora del centro=America/Chicago,hora de méxico=America/Mexico_City,hora de la ciudad de méxico=America/Mexico_City,tiempo del centro de méxico=America/Mexico_City,hora del centro de méxico=America/Mexico_City,cdmx=America/Mexico_City,"
        "hora de ciudad de méxico=America/Mexico_City,hora argentina=America/Argentina/Buenos_Aires,hora de argentina=America/Argentina/Buenos_Aires,hora de buenos aires=America/Argentina/Buenos_Aires,hora de chile=America/Santiago,hora chilena=America/Santiago,"
        "hora de colombia=America/Bogota,hora colombiana=America/Bogota,hora de perú=America/Lima,hora de nueva york=America/New_York,hora de california=America/Los_Angeles,hora de londres=Europe/London,hora central europea=Europe/Madrid,hora de europa central=Europe/Madrid,"
        "hora local=local,tiempo universal coordinado=UTC,hora universal=UTC,hora de san francisco=America/Los_Angeles,tiempo del pacífico=America/Los_Angeles,tiempo del este=America/New_York,hora de la costa este=America/New_York,hora de la costa oeste=America/Los_Angeles",
        "future": "será,serán,próximo,próxima,prevé,previsto,prevista,va a,habrá",
        "coast": "en españa=Europe/Madrid,en canarias=Atlantic/Canary,en argentina=America/Argentina/Buenos_Aires,en chile=America/Santiago,en colombia=America/Bogota,en perú=America/Lima,en la ciudad de méxico=America/Mexico_City,en venezuela=America/Caracas,en uruguay=America/Montevideo,en nueva york=America/New_York,en california=America/Los_Angeles,en londres=Europe/London,en la costa este=America/New_York,en la costa oeste=America/Los_Angeles",
    },
)

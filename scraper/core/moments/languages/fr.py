"""French."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="fr",
    months="janvier janv janv.|février fevrier févr févr.|mars|avril avr avr.|mai|juin|juillet juil juil.|août aout|"
    "septembre sept sept.|octobre oct oct.|novembre nov nov.|décembre decembre déc déc.",
    weekdays="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    common="le la les de des et est une un dans pour que qui sur au du par pas plus avec ce a été",
    day_after_weekday=True,
    senses={
        "after": "après,peu après,juste après",
        "before": "avant,peu avant,juste avant",
        "for": "pendant,durant,durée de,durée d',duré,dura,durait,après,en,coupure de,panne de,interruption de,total de",
        "or": "soit,ou,c'est-à-dire",
        "wday": "lun.=0,mar.=1,mer.=2,jeu.=3,ven.=4,sam.=5,dim.=6",
        "day": "aujourd'hui=0,ce matin=0 morning,cet après-midi=0 afternoon,ce midi=0 midday,ce soir=0 evening,cette nuit=0 early,hier=-1,hier matin=-1 morning,"
        "hier après-midi=-1 afternoon,hier soir=-1 evening,hier midi=-1 midday,avant-hier=-2,demain=1,demain matin=1 morning,demain soir=1 evening,dans la matinée d'hier=-1 morning,la nuit dernière=-1 night",
        "that": "le même jour=0,le jour même=0,ce jour-là=0,le lendemain=1,la veille=-1,l'avant-veille=-2,un jour plus tôt=-1,un jour auparavant=-1,deux jours plus tôt=-2,deux jours auparavant=-2,trois jours plus tôt=-3,une semaine plus tôt=-7,une semaine auparavant=-7,le lendemain matin=1 morning",
        "part": "début de matinée=morning,le début de matinée=morning,le début de la matinée=morning,le milieu de matinée=morning,le milieu de la matinée=morning,la fin de matinée=morning,le début d'après-midi=afternoon,le début de l'après-midi=afternoon,le milieu d'après-midi=afternoon,la fin d'après-midi=afternoon,le début de soirée=evening,le début de la soirée=evening,matin=morning,matinée=morning,au matin=morning,dans la matinée=morning,en matinée=morning,midi=midday,après-midi=afternoon,dans l'après-midi=afternoon,l'après-midi=afternoon,"
        "soir=evening,soirée=evening,dans la soirée=evening,en soirée=evening,au soir=evening,nuit=night,dans la nuit=night,en fin d'après-midi=afternoon,en fin de matinée=morning,en début d'après-midi=afternoon,"
        "tôt le matin=early,en début de matinée=morning,en fin de journée=evening,dans la nuit de=night,la matinée=morning,le matin=morning,la soirée=evening,la mi-journée=midday",
        "suffix": "du matin=am,de l'après-midi=pm,du soir=pm",
        "hours": "h,heure,heures,h.",
        "minute": "min,minutes,mn",
        "halfpast": "moins le quart=-15,moins dix=-10,moins cinq=-5,moins vingt=-20,dix=10,vingt=20,et demie=30,et demi=30,et quart=15",
        "at": "à,vers,dès,jusqu'à,jusque,de,entre,et,peu après,peu avant,aux environs de,dans les environs de,aux alentours de,autour de,sur les coups de,à partir de,juste après,les,d',il est,il était",
        "noon": "et midi,jusque midi,entre midi,de midi,à midi,vers midi,peu après midi,peu avant midi,juste après midi,juste avant midi,autour de midi,aux alentours de midi,midi pile,depuis midi,dès midi,jusqu'à midi",
        "midnight": "minuit",
        "on": "dans les environs de,le,à,vers,du,de,dès,depuis,ce,cette,peu après,peu avant,au,aux environs de,aux alentours de,dans,la,autour de,en,environ,à partir de,jusqu'au,jour,l',d',juste après,aux alentours",
        "in": "en,depuis,fin,début,mi,mois de,au mois de,de,d',du mois de,courant,dès",
        "of": "de,du,de la,d',au,le",
        "unit": "quarts d'heure=900,quart d'heure=900,seconde=1,secondes=1,minute=60,minutes=60,min=60,mn=60,heure=3600,heures=3600,h=3600,heure et demie=5400,jour=86400,jours=86400,semaine=604800,semaines=604800,demi-heure=1800,demi-heures=1800",
        "number": "trois quarts d'=0.75,un=1,une=1,deux=2,trois=3,quatre=4,cinq=5,six=6,sept=7,huit=8,neuf=9,dix=10,onze=11,douze=12,quinze=15,vingt=20,"
        "trente=30,quarante=40,quarante-cinq=45,cinquante=50,une bonne=1,une petite=1,quatre-vingt-dix=90,vingt-cinq=25",
        "half": "et demie=0.5,et demi=0.5,trente=0.5,et quart=0.25,quinze=0.25,et trois quarts=0.75",
        "about": "environ,vers,autour de,aux alentours de,aux environs de,près de,presque,quelque,peu après,peu avant,juste après,juste avant,à peu près,"
        "moins de,jusqu'à,quasi,quasiment,approximativement,sur les coups de,une petite,~",
        "least_after": "ou plus",
        "least": "plus de,plus d',au moins,au minimum,une bonne,plus qu'",
        "from": "entre midi,de midi,de,entre,du,dès,à partir de",
        "between": "entre,entre midi",
        "and": "et",
        "to": "à,jusqu'à,jusqu'au,au,et jusqu'à,à environ,jusqu'à environ,jusqu'aux environs de,jusque vers",
        "ago_before": "il y a,il y a environ,il y a près de,il y a plus de",
        "last": "dernier,dernière,passé",
        "next": "prochain,prochaine",
        "this": "ce,cette",
        "all_times": "toutes les heures sont en,toutes les heures en",
        "zone": "heure du golfe=Asia/Dubai,heure du québec=America/Toronto,heure de washington=America/New_York,heures françaises=Europe/Paris,heures locales=local,heure en france=Europe/Paris,heure québécoise=America/Toronto,heure britannique=Europe/London,heure de l'europe centrale=Europe/Paris,heure de tunis=Africa/Tunis,heure d'alger=Africa/Algiers,heure algérienne=Africa/Algiers,heure marocaine=Africa/Casablanca,heure de seattle=America/Los_Angeles,heure pacifique=America/Los_Angeles,heure de los angeles=America/Los_Angeles,heure de berlin=Europe/Berlin,heure de kiev=Europe/Kyiv,heure de kyiv=Europe/Kyiv,heure indienne=Asia/Kolkata,heure américaine=elsewhere,heure des états-unis=elsewhere,heure d'europe de l'est=Europe/Athens,heure de nouvelle-calédonie=Pacific/Noumea,heure de la réunion=Indian/Reunion,heure de paris=Europe/Paris,heure française=Europe/Paris,heures de paris=Europe/Paris,à paris=Europe/Paris,heure de france=Europe/Paris,heure de bruxelles=Europe/Brussels,heure belge=Europe/Brussels,"
        "heure suisse=Europe/Zurich,heure de genève=Europe/Zurich,heure de londres=Europe/London,heure de new york=America/New_York,heure de l'est=America/New_York,heure du pacifique=America/Los_Angeles,"
        "heure de san francisco=America/Los_Angeles,heure de californie=America/Los_Angeles,heure de la côte est=America/New_York,heure de la côte ouest=America/Los_Angeles,heure du centre=America/Chicago,"
        "heure avancée de l'est=HAE,heure de terre-neuve=America/St_Johns,heure de l'atlantique=America/Halifax,heure normale de l'est=HNE,heure de montréal=America/Toronto,heure de pékin=Asia/Shanghai,heure de tokyo=Asia/Tokyo,heure de moscou=Europe/Moscow,"
        "heure locale=local,temps universel=UTC,temps universel coordonné=UTC,heure universelle=UTC,heure d'europe centrale=Europe/Paris,tu=UTC",
        "abbr": "he=ET",
        "future": "sera,seront,va,doit,devrait,prévu,prévue,prochain,d'ici",
        "coast": "en france=Europe/Paris,en belgique=Europe/Brussels,en suisse=Europe/Zurich,à new york=America/New_York,à londres=Europe/London,à montréal=America/Toronto,à san francisco=America/Los_Angeles,en californie=America/Los_Angeles,sur la côte est=America/New_York,sur la côte ouest=America/Los_Angeles,au québec=America/Toronto,au japon=Asia/Tokyo,en inde=Asia/Kolkata,à moscou=Europe/Moscow,à pékin=Asia/Shanghai",
    },
)

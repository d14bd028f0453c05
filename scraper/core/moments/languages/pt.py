"""Portuguese."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="pt",
    months="janeiro jan jan.|fevereiro fev fev.|março mar.|abril abr abr.|maio|junho jun jun.|julho jul jul.|agosto ago ago.|"
    "setembro set.|outubro out.|novembro nov nov.|dezembro dez dez.",
    weekdays="segunda-feira segunda|terça-feira terça|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    common="o a os as de que em e do da um uma para com não por no na se foi mais ao dos das são",
    day_after_weekday=True,
    senses={
        "for": "durante,por,durou,duração de,após,total de,em",
        "or": "ou,ou seja,equivalente a",
        "weekday": "na quarta=2,na quinta=3,na sexta=4,na quarta-feira=2,na quinta-feira=3,na sexta-feira=4,desta quarta=2,nesta quarta=2,desta quinta=3,nesta quinta=3,desta sexta=4,nesta sexta=4,desta quarta-feira=2,nesta quarta-feira=2,desta quinta-feira=3,nesta quinta-feira=3,desta sexta-feira=4,nesta sexta-feira=4",
        "wday": "quarta=2,quinta=3,sexta=4,seg.=0,ter.=1,qua.=2,qui.=3,sex.=4,sáb.=5,dom.=6",
        "day": "na última madrugada=0 early,na noite passada=-1 evening,hoje=0,hoje de manhã=0 morning,hoje à tarde=0 afternoon,hoje à noite=0 evening,esta manhã=0 morning,esta tarde=0 afternoon,esta noite=0 evening,ontem=-1,ontem de manhã=-1 morning,ontem à tarde=-1 afternoon,ontem à noite=-1 evening,"
        "anteontem=-2,amanhã=1,nesta manhã=0 morning,nesta tarde=0 afternoon,nesta noite=0 evening,nesta madrugada=0 early,esta madrugada=0 early,durante a madrugada de hoje=0 early,hoje pela manhã=0 morning",
        "that": "no mesmo dia=0,nesse mesmo dia=0,nesse dia=0,naquele dia=0,no dia seguinte=1,no dia anterior=-1,na véspera=-1,um dia antes=-1,dois dias antes=-2,três dias antes=-3,uma semana antes=-7",
        "part": "o início da manhã=morning,o fim da manhã=morning,o início da tarde=afternoon,o fim da tarde=afternoon,o início da noite=evening,de manhã=morning,pela manhã=morning,da manhã=morning,a manhã=morning,na manhã=morning,à tarde=afternoon,da tarde=afternoon,na tarde=afternoon,a tarde=afternoon,à noite=evening,na noite=evening,da noite=evening,a noite=evening,na madrugada=early,de madrugada=early,"
        "a madrugada=early,ao meio-dia=midday,no início da tarde=afternoon,no fim da tarde=afternoon,no final da tarde=afternoon,no início da manhã=morning,no fim da manhã=morning",
        "suffix": "da manhã=am,da madrugada=am,da tarde=pm,da noite=night",
        "hours": "h,horas,hora,hs",
        "minute": "min,minutos,m",
        "halfpast": "menos um quarto=-15,menos dez=-10,e um quarto=15,e quinze=15,e dez=10,e vinte=20,e meia=30,e quinze=15",
        "clock": "pouco depois das,pouco antes das,logo após as,logo depois das,pouco após as,após as,pouco após às,às,à,as,por volta das,por volta de,a partir das,desde as,até as,até às,das,entre as,e as,perto das,cerca das,pelas,depois das,antes das",
        "at": "pouco depois das,pouco antes das,logo após as,logo depois das,pouco após as,após as,às,à,as,por volta das,por volta de,a partir das,desde as,até as,até às,das,entre as,e as,perto das,cerca das,pelas,depois das,antes das,desde,de,às cerca de",
        "noon": "meio-dia,ao meio-dia",
        "midnight": "meia-noite,à meia-noite",
        "on": "em,no,na,às,à,as,de,do,da,desta,deste,nesta,neste,dia,no dia,do dia,por volta das,por volta de,a partir das,desde as,das,o,a,pelas,cerca das,logo após as,pouco depois das,pouco antes das,desde,perto das,última",
        "in": "em,de,desde,no início de,no final de,em meados de,no mês de",
        "of": "de,do,da",
        "unit": "segundo=1,segundos=1,minuto=60,minutos=60,min=60,hora=3600,horas=3600,h=3600,hora e meia=5400,dia=86400,dias=86400,semana=604800,semanas=604800",
        "number": "um=1,uma=1,dois=2,duas=2,três=3,quatro=4,cinco=5,seis=6,sete=7,oito=8,nove=9,dez=10,onze=11,doze=12,quinze=15,vinte=20,"
        "trinta=30,quarenta=40,quarenta e cinco=45,cinquenta=50,noventa=90,meia=0.5",
        "half": "e meia=0.5,e meio=0.5",
        "about": "cerca de,cerca das,aproximadamente,por volta das,por volta de,quase,perto de,perto das,uns,umas,em torno de,em torno das,até,menos de,pouco depois das,pouco antes das,logo após as,pelas,~",
        "least_after": "ou mais",
        "least": "mais de,pelo menos,ao menos,no mínimo",
        "from": "de,desde,das,entre,entre as,desde as,do,a partir das",
        "between": "entre,entre as,entre o",
        "and": "e,e as,e o",
        "to": "a,até,às,até as,até às,à,ao,até o,até cerca das,até por volta das",
        "ago_before": "há,há cerca de,há mais de,há quase",
        "ago": "atrás",
        "last": "passada,passado,última,último",
        "next": "próxima,próximo,que vem",
        "this": "esta,este,nesta,neste,desta",
        "all_times": "todos os horários em,horários em",
        "zone": "hora do golfo=Asia/Dubai,hora de moscou=Europe/Moscow,horário de são paulo=America/Sao_Paulo,hora do brasil=America/Sao_Paulo,horário do brasil=America/Sao_Paulo,horas de brasília=America/Sao_Paulo,horas de lisboa=Europe/Lisbon,hora de nova iorque=America/New_York,horário de nova iorque=America/New_York,horário de washington=America/New_York,horário de lisboa=Europe/Lisbon,hora da costa leste=America/New_York,hora da costa oeste=America/Los_Angeles,horário da costa oeste=America/Los_Angeles,horário de londres=Europe/London,horário de moscou=Europe/Moscow,hora de moscovo=Europe/Moscow,horário de pequim=Asia/Shanghai,hora de paris=Europe/Paris,hora de madrid=Europe/Madrid,hora central europeia=Europe/Paris,horário oriental=America/New_York,horário de são francisco=America/Los_Angeles,hora de luanda=Africa/Luanda,horário de manaus=America/Manaus,horário de mato grosso do sul=America/Campo_Grande,horário local de brasília=America/Sao_Paulo,horário da índia=Asia/Kolkata,hora dos estados unidos=elsewhere,horário dos estados unidos=elsewhere,hora americana=elsewhere,hora dos açores=Atlantic/Azores,horário de brasília=America/Sao_Paulo,hora de brasília=America/Sao_Paulo,de brasília=America/Sao_Paulo,no horário de brasília=America/Sao_Paulo,pelo horário de brasília=America/Sao_Paulo,horário brasileiro=America/Sao_Paulo,brt=BRT,"
        "hora de lisboa=Europe/Lisbon,hora de portugal continental=Europe/Lisbon,hora de portugal=Europe/Lisbon,em lisboa=Europe/Lisbon,hora portuguesa=Europe/Lisbon,horário do pacífico=America/Los_Angeles,hora do pacífico=America/Los_Angeles,"
        "horário do leste=America/New_York,hora do leste=America/New_York,hora local=local,horário local=local,tempo universal coordenado=UTC,horário universal=UTC,horário de nova york=America/New_York,hora de londres=Europe/London,horário da costa leste=America/New_York",
        "future": "será,serão,próxima,próximo,vai,previsto,prevista,deve",
        "coast": "em portugal=Europe/Lisbon,no brasil=America/Sao_Paulo,em brasília=America/Sao_Paulo,em são paulo=America/Sao_Paulo,em nova york=America/New_York,em nova iorque=America/New_York,em londres=Europe/London,na califórnia=America/Los_Angeles",
    },
)

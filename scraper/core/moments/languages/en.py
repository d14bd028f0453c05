"""English."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="en",
    months="january jan jan.|february feb feb.|march mar mar.|april apr apr.|may|june jun jun.|july jul jul.|"
    "august aug aug.|september sep sept sep. sept.|october oct oct.|november nov nov.|december dec dec.",
    weekdays="monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    order="none",
    capitals=frozenset(
        {"may", "march", "mar", "mar.", "sun", "sun.", "sat", "sat.", "mon", "wed", "fri", "jan", "dec"}
    ),
    common="the of and to in is was that for with on by are were from this at has have it as be",
    senses={
        "spoken": "half=30,half past=30,quarter past=15,quarter after=15,a quarter after=15,ten after=10,twenty after=20,five after=5,"
        "twenty-five past=25,twenty five past=25,twenty-five to=-25,twenty five to=-25,a quarter past=15,quarter to=-15,a quarter to=-15,ten past=10,ten to=-10,twenty past=20,twenty to=-20,five past=5,five to=-5",
        "after": "after,shortly after,just after,soon after,a little after,moments after,just past,past",
        "before": "before,shortly before,just before,a little before,moments before",
        "for": "for,lasted,lasting,spanned",
        "or": "or,i.e.,that is,equivalent to,which is,which was,corresponding to,which corresponds to,aka",
        "wday": "mon=0,tue=1,tues=1,wed=2,thu=3,thur=3,thurs=3,fri=4,sat=5,sun=6,mon.=0,tue.=1,tues.=1,wed.=2,thu.=3,"
        "thurs.=3,fri.=4,sat.=5,sun.=6",
        "day": "today=0,earlier today=0,later today=0,tonight=0 evening,this morning=0 morning,this afternoon=0 afternoon,"
        "this evening=0 evening,early this morning=0 early,earlier this morning=0 morning,earlier this afternoon=0 afternoon,earlier this evening=0 evening,"
        "late this morning=0 morning,late this afternoon=0 afternoon,early this evening=0 evening,early today=0 early,"
        "yesterday=-1,last night=-1 evening,late last night=-1 evening,yesterday morning=-1 morning,yesterday afternoon=-1 afternoon,"
        "yesterday evening=-1 evening,yesterday night=-1 night,early yesterday=-1 early,late yesterday=-1 late,the day before yesterday=-2,"
        "tomorrow=1,tomorrow morning=1 morning,tomorrow afternoon=1 afternoon,tomorrow evening=1 evening,this very day=0",
        "that": "two days later=2,three days later=3,four days later=4,five days later=5,six days later=6,seven days later=7,eight days later=8,nine days later=9,ten days later=10,seven days earlier=-7,eight days earlier=-8,nine days earlier=-9,ten days earlier=-10,a day later=1,one day later=1,a week later=7,one week later=7,two weeks later=14,a fortnight later=14,a day earlier=-1,one day earlier=-1,a day before=-1,one day before=-1,the night before=-1 evening,two days earlier=-2,three days earlier=-3,four days earlier=-4,five days earlier=-5,six days earlier=-6,a week earlier=-7,one week earlier=-7,exactly a week earlier=-7,two weeks earlier=-14,a fortnight earlier=-14,that day=0,the same day=0,same day=0,that same day=0,that morning=0 morning,that afternoon=0 afternoon,"
        "that evening=0 evening,that night=0 evening,the following day=1,the next day=1,following day=1,next day=1,the day after=1,"
        "the following morning=1 morning,the next morning=1 morning,the previous day=-1,the day before=-1,the previous evening=-1 evening,the previous night=-1 evening,the previous morning=-1 morning,the previous afternoon=-1 afternoon",
        "part": "morning=morning,mid-morning=morning,midmorning=morning,mid morning=morning,afternoon=afternoon,mid-afternoon=afternoon,midafternoon=afternoon,mid afternoon=afternoon,evening=evening,night=night,midday=midday,"
        "lunchtime=midday,the morning=morning,the afternoon=afternoon,the evening=evening,early morning=early,"
        "the early morning=early,the early hours=early,early hours=early,the small hours=early,late morning=morning,early afternoon=afternoon,late afternoon=afternoon,"
        "late evening=late,early evening=evening,late night=late,overnight=early,at dawn=early,before dawn=early,just before dawn=early,shortly before dawn=early,predawn=early,pre-dawn=early,"
        "the pre-dawn hours=early,the predawn hours=early,before daybreak=early,before sunrise=early,mid-day=midday,mid day=midday,the middle of the day=midday,lunch time=midday",
        "part_of": "in the morning=morning,in the afternoon=afternoon,in the evening=evening,the first half of=morning,the second half of=afternoon,the latter half of=afternoon",
        "early": "early=early,early on=early,late=late,late on=late",
        "suffix": "a.m.=am,am=am,a.m=am,p.m.=pm,pm=pm,p.m=pm,in the morning=am,in the afternoon=pm,in the evening=pm,at night=night,"
        "this morning=am,this afternoon=pm,this evening=pm,o'clock in the morning=am,o'clock in the afternoon=pm,"
        "a. m.=am,p. m.=pm",
        "hour": "hrs,hours,o'clock,hrs.",
        "hourly": "h",
        "at": "at,by,around,about,since,until,till,before,after,from,past,shortly after,shortly before,just after,just before,as of,circa,starting,beginning,to,between,and,through,@",
        "noon": "noon,12 noon,high noon",
        "midnight": "midnight,12 midnight",
        "on": "on,at,the,of,around,about,by,from,since,starting,beginning,after,before,approximately,roughly,just,"
        "shortly after,shortly before,just after,just before,as early as,early,late,exactly,precisely,circa,in,@,time,to be",
        "in": "in,since,during,of,early,late,mid,throughout,until,by,from,in early,in late,in mid,for,through",
        "of": "of,of the",
        "unit": "h=3600,hr=3600,second=1,seconds=1,sec=1,secs=1,minute=60,minutes=60,min=60,mins=60,min.=60,mins.=60,hour=3600,hours=3600,hr=3600,hrs=3600,hrs.=3600,"
        "day=86400,days=86400,week=604800,weeks=604800",
        "number": "a=1,an=1,one=1,two=2,three=3,four=4,five=5,six=6,seven=7,eight=8,nine=9,ten=10,eleven=11,twelve=12,"
        "thirteen=13,fourteen=14,fifteen=15,sixteen=16,seventeen=17,eighteen=18,nineteen=19,twenty=20,thirty=30,forty=40,"
        "fifty=50,sixty=60,seventy=70,eighty=80,ninety=90,half an=0.5,half a=0.5,half=0.5,a half=0.5,a quarter of an=0.25,quarter of an=0.25,"
        "three quarters of an=0.75,three-quarters of an=0.75,a couple of=2,couple of=2,one and a half=1.5,two and a half=2.5,"
        "one and half=1.5,two and half=2.5,three and half=3.5,four and half=4.5,five and half=5.5,six and half=6.5,two-and-a-half=2.5,one-and-a-half=1.5,three and a half=3.5,three-and-a-half=3.5,four and a half=4.5,five and a half=5.5,a full=1,"
        "another=1,a further=1,an entire=1,a whole=1",
        "half": "and a half=0.5,and a quarter=0.25,and three quarters=0.75",
        "about": "about,around,roughly,approximately,approx,approx.,nearly,almost,some,circa,c.,ca.,~,close to,just under,under,less than,"
        "up to,shortly after,shortly before,just after,just before,just past,soon after,a little after,a little before,a bit after,an estimated,estimated,"
        "in about,by about,by around,moments after,a total of about,or so,near,not quite,just shy of",
        "about_after": "or so,or thereabouts,-ish,ish",
        "least_after": "or more",
        "least": "at least,more than,over,longer than,upwards of,in excess of,well over,just over,no less than,no fewer than,a little over,"
        "a little more than,slightly more than,slightly over",
        "from": "from,between,between the hours of,from the hours of,starting at,starting from,beginning at",
        "between": "between,between the hours of",
        "and": "and,&",
        "to": "to,until,till,through,thru,up to,and ended at,and ending at,until about,until around,to about,to around,to approximately,"
        "until approximately,to roughly,until roughly,and lasting until,and lasted until,lasting until,through to,"
        "until at least,until shortly after,until just after,until just before",
        "ago": "ago",
        "last": "last,previous,this past,past",
        "next": "next,coming,this coming,upcoming",
        "this": "this",
        "all_times": "all times are in,all times in,all times,all times are,all times listed are,all times listed in,all times shown are,all times shown in,"
        "times are in,times in,all timestamps are in,all timestamps in,all timestamps are,timestamps are in,all times below are in,all times below are,times are shown in,all times given in,all times are given in,times are",
        "zone": "both utc=UTC,all utc=UTC,both in utc=UTC,both times utc=UTC,both times in utc=UTC,universal time=UTC,coordinated universal time=UTC,greenwich mean time=GMT,local time=local,your local time=local,zulu=UTC,zulu time=UTC,"
        "my time=local,our time=local",
        "future": "would be,will be,will,'ll,won't,to follow,to be published,next,upcoming,plans to,plan to,expected,scheduled,due,ahead of,going to,intends to",
        "none": "due to a,due to an,due to the,due to its,due to their",
    },
)

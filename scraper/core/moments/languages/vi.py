"""Vietnamese."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="vi",
    months="",
    weekdays="",
    common="của và là các được có trong cho không với đã này người khi từ những một để đến vào",
    senses={
        "month": ",".join(f"tháng {n}={n},tháng {n:02d}={n}" for n in range(1, 13))
        + ",tháng giêng=1,tháng hai=2,tháng ba=3,tháng tư=4,tháng năm=5,tháng sáu=6,tháng bảy=7,tháng tám=8,tháng chín=9,tháng mười=10,tháng mười một=11,tháng mười hai=12",
        "weekday": "thứ hai=0,thứ 2=0,thứ ba=1,thứ 3=1,thứ tư=2,thứ 4=2,thứ năm=3,thứ 5=3,thứ sáu=4,thứ 6=4,thứ bảy=5,thứ 7=5,chủ nhật=6,sáng thứ hai=0,sáng thứ ba=1,"
        "sáng thứ tư=2,sáng thứ năm=3,sáng thứ sáu=4,sáng thứ bảy=5,sáng chủ nhật=6,chiều thứ hai=0,chiều thứ ba=1,chiều thứ tư=2,chiều thứ năm=3,chiều thứ sáu=4,"
        "chiều thứ bảy=5,chiều chủ nhật=6,tối thứ hai=0,tối thứ ba=1,tối thứ tư=2,tối thứ năm=3,tối thứ sáu=4,tối thứ bảy=5,tối chủ nhật=6",
        "with_part": "sáng thứ hai=morning,sáng thứ ba=morning,sáng thứ tư=morning,sáng thứ năm=morning,sáng thứ sáu=morning,sáng thứ bảy=morning,sáng chủ nhật=morning,"
        "chiều thứ hai=afternoon,chiều thứ ba=afternoon,chiều thứ tư=afternoon,chiều thứ năm=afternoon,chiều thứ sáu=afternoon,chiều thứ bảy=afternoon,"
        "chiều chủ nhật=afternoon,tối thứ hai=evening,tối thứ ba=evening,tối thứ tư=evening,tối thứ năm=evening,tối thứ sáu=evening,tối thứ bảy=evening,tối chủ nhật=evening",
        "counted": "lần thứ hai,lần thứ ba,lần thứ tư,lần thứ năm,người thứ ba,bên thứ ba,lớn thứ hai,lớn thứ ba",
        "for": "kéo dài,trong,suốt,trong vòng",
        "or": "hay,tức",
        "day": "rạng sáng nay=0 early,rạng sáng hôm nay=0 early,khuya qua=-1 evening,khuya hôm qua=-1 evening,hôm nay=0,sáng nay=0 morning,trưa nay=0 midday,chiều nay=0 afternoon,tối nay=0 evening,hôm qua=-1,sáng qua=-1 morning,sáng hôm qua=-1 morning,"
        "chiều qua=-1 afternoon,chiều hôm qua=-1 afternoon,tối qua=-1 evening,tối hôm qua=-1 evening,đêm qua=-1 evening,hôm kia=-2,ngày mai=1",
        "that": "cùng ngày=0,ngày hôm đó=0,hôm sau=1,ngày hôm sau=1,hôm trước=-1,ngày hôm trước=-1",
        "part": "buổi sáng=morning,buổi trưa=midday,buổi chiều=afternoon,buổi tối=evening,rạng sáng=early,nửa đêm=late,sáng=morning,chiều=afternoon,tối=evening,đêm=night,"
        "trưa=midday",
        "suffix": "sáng thứ hai=am,sáng thứ ba=am,sáng thứ tư=am,sáng thứ năm=am,sáng thứ sáu=am,sáng thứ bảy=am,chiều thứ hai=pm,chiều thứ ba=pm,chiều thứ tư=pm,chiều thứ năm=pm,chiều thứ sáu=pm,chiều thứ bảy=pm,tối thứ hai=pm,tối thứ ba=pm,tối thứ tư=pm,tối thứ năm=pm,tối thứ sáu=pm,tối thứ bảy=pm,sáng chủ nhật=am,chiều chủ nhật=pm,tối chủ nhật=pm,sáng=am,trưa=noon,chiều=pm,tối=pm,đêm=night,khuya=night,rạng sáng=am",
        "hours": "h,g,giờ,giờ gmt,giờ utc",
        "minute": "phút,p",
        "halfpast": "kém 15=-15,kém 10=-10,kém 5=-5,kém 20=-20,rưỡi=30",
        "at": "trong khoảng,lúc,vào lúc,khoảng,từ,đến,sau,trước,hồi,vào,từ khoảng,từ lúc,đến khoảng,cho đến,khoảng từ,khoảng lúc,vào khoảng",
        "on": "ngày,vào ngày,lúc,vào lúc,vào,khoảng,từ,hồi,ngày hôm,từ ngày,trong ngày,hôm,giờ,vào khoảng,khoảng lúc",
        "in": "trong,vào,hồi",
        "of": "năm,của",
        "unit": "giây=1,phút=60,tiếng=3600,giờ=3600,giờ đồng hồ=3600,h=3600,ngày=86400,tuần=604800,nửa giờ=1800,nửa tiếng=1800,tiếng rưỡi=5400",
        "number": "một=1,hai=2,ba=3,bốn=4,năm=5,sáu=6,bảy=7,tám=8,chín=9,mười=10,mười lăm=15,hai mươi=20,ba mươi=30,nửa=0.5",
        "half": "rưỡi=0.5",
        "about": "khoảng,gần,chừng,vào khoảng,từ khoảng,khoảng lúc,~",
        "least": "hơn,ít nhất,trên",
        "from": "từ,trong khoảng,trong khoảng từ,khoảng từ,từ lúc",
        "between": "từ,trong khoảng",
        "to": "đến,tới,đến khoảng,cho đến",
        "ago": "trước",
        "last": "tuần trước,vừa qua,trước",
        "next": "tuần tới,tới",
        "this": "này",
        "zone": "giờ moskva=Europe/Moscow,giờ moscow=Europe/Moscow,giờ miền đông=America/New_York,giờ london=Europe/London,giờ miền đông mỹ=America/New_York,giờ anh=Europe/London,giờ mỹ=elsewhere,giờ việt nam=Asia/Ho_Chi_Minh,theo giờ việt nam=Asia/Ho_Chi_Minh,giờ hà nội=Asia/Ho_Chi_Minh,theo giờ hà nội=Asia/Ho_Chi_Minh,giờ địa phương=local,"
        "theo giờ địa phương=local,giờ miền đông nước mỹ=America/New_York,giờ bờ đông nước mỹ=America/New_York,giờ bờ đông=America/New_York,"
        "giờ thái bình dương=America/Los_Angeles,giờ bờ tây=America/Los_Angeles,giờ quốc tế=UTC,giờ new york=America/New_York",
        "future": "sẽ,dự kiến,tới",
    },
)

"""Vietnamese."""

from scraper.core.language.further import Further
from scraper.core.language.tongue import Tongue

LANGUAGE = Further(
    tongue=Tongue(
        broke=(
            r"sự cố|gián đoạn|lỗi|ngừng hoạt động|ngưng hoạt động|sập|tê liệt|không (?:thể )?(?:truy cập|sử dụng|hoạt động|đăng nhập|kết nối|mở|gửi|tải)\w*|trục trặc|mất kết nối|nghẽn|treo|chập chờn",
        ),
        started=(
            r"bắt đầu|xảy ra|xuất hiện|ghi nhận từ|kể từ|từ lúc|từ khoảng|phản ánh|báo cáo đầu tiên|sập|ngừng hoạt động|gặp sự cố|gặp lỗi",
        ),
        ended=(
            r"khôi phục|khắc phục|hoạt động (?:trở lại|bình thường)|giải quyết|kết thúc|trở lại bình thường|ổn định trở lại",
        ),
        fixed=(r"(?:đã )?(?:triển khai|áp dụng) bản (?:vá|sửa)",),
        acknowledged=(
            r"xác nhận|thừa nhận|thông báo|trang trạng thái|đang điều tra|đang xử lý|cho biết|công bố|ghi nhận sự cố|biết về",
        ),
        peaked=(r"đỉnh điểm|cao điểm|lúc cao nhất|cao nhất",),
        aside=(r"cập nhật|đăng lúc|xuất bản",),
        cause=(r"do|vì|bởi|nguyên nhân(?: là|:)|xuất phát từ|bắt nguồn từ",),
        reports=(r"báo cáo|phản ánh|khiếu nại|lượt báo cáo|người dùng|khách hàng",),
        symptoms=(r"lỗi đăng nhập|không (?:thể )?đăng nhập|thông báo lỗi|tải chậm|màn hình trắng",),
        guess=(r"có thể|có lẽ|dường như|nghi|khả năng",),
        negation=(r"không|chưa|chẳng|phủ nhận",),
        past=(r"tuần trước|tháng trước|năm ngoái|hôm qua|trước đó|trước đây|(?:ngày|tuần|tháng|năm) trước",),
        lasting=(r"kéo dài|trong|suốt|khoảng|hơn|sau|gần",),
        today=(r"hôm nay|sáng nay|chiều nay|tối nay|hiện tại",),
        said=(r"theo|cho biết|cho hay|xác nhận|thông báo",),
        incidents=(r"sự cố|vụ gián đoạn",),
    ),
    small_words="của và là các được có trong cho không với đã này người khi từ những một để đến vào sự hơn theo nhiều lúc",
    letters="ăđơưạảấầậắằệếềểộốồổợớờởụủứừựỉịỹ",
    denies=r"\b(?:phủ nhận|bác bỏ)\b|\bvẫn hoạt động bình thường\b|\bkhông (?:ghi nhận|có|xảy ra) sự cố\b",
    region="VN",
)

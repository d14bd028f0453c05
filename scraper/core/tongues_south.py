"""Cue words of Indonesian, Hindi and Arabic outage reports; see `tongue.Tongue` for what each field means."""

from __future__ import annotations

from scraper.core.tongue import Tongue

SOUTH: dict[str, Tongue] = {
    "id": Tongue(
        broke=(
            r"gangguan|tumbang|tidak (?:bisa|dapat) (?:diakses|digunakan|dibuka|masuk)|lumpuh|mati|padam|galat|kesalahan|bermasalah|terganggu",
        ),
        started=(r"mulai|dimulai|sejak|terjadi|dilaporkan|laporan pertama|mengeluh\w*",),
        ended=(r"pulih|dipulihkan|teratasi|diperbaiki|selesai|kembali (?:normal|dapat|bisa)\w*",),
        acknowledged=(r"mengakui|mengonfirmasi|menyelidiki|halaman status",),
        peaked=(r"puncak\w*",),
        cause=(r"disebabkan (?:oleh )?|akibat|karena|penyebabnya(?: adalah)?",),
        reports=(r"laporan|keluhan|pengguna",),
        symptoms=(r"masalah (?:masuk|koneksi|akses)|pesan kesalahan",),
        guess=(r"diduga|mungkin|kemungkinan|tampaknya",),
        negation=(r"tidak|belum|bukan|tanpa",),
        past=(r"kemarin|minggu lalu|bulan lalu|tahun lalu|sebelumnya",),
        lasting=(r"selama|sekitar|hampir|lebih dari|berlangsung",),
        today=(r"hari ini|pagi ini|malam ini|saat ini",),
        said=(r"menurut|kata|mengatakan|menyebut",),
        incidents=(r"gangguan|insiden",),
    ),
    "hi": Tongue(
        broke=(r"ठप|डाउन|बंद|बाधित|खराबी|गड़बड़ी|समस्या|काम नहीं|एरर|त्रुटि|आउटेज|परेशान",),
        started=(r"शुरू|से(?= ही)|बजे से|हुआ|हुई",),
        ended=(r"बहाल|ठीक|समाधान|वापस",),
        acknowledged=(r"पुष्टि|स्वीकार|जांच",),
        peaked=(r"चरम",),
        cause=(r"कारण|वजह",),
        reports=(r"शिकायत\w*|रिपोर्ट\w*|उपयोगकर्ता\w*|यूजर\w*",),
        symptoms=(r"लॉगिन (?:समस्या|नहीं)",),
        guess=(r"शायद|संभवतः|माना जा",),
        negation=(r"नहीं|न",),
        past=(r"कल|पिछले",),
        lasting=(r"तक|करीब|लगभग",),
        today=(r"आज|अभी",),
        said=(r"कहा|बताया|अनुसार",),
        incidents=(r"आउटेज|घटना\w*",),
    ),
    "ar": Tongue(
        broke=(r"تعطل\w*|عطل|أعطال|انقطاع\w*|توقف\w*|خلل|مشكل\w+|خطأ|أخطاء|غير متاح\w*",),
        started=(r"بدأ\w*|منذ|حدث\w*|أبلغ\w*|تعطلت?",),
        ended=(r"عاد\w*|استعاد\w*|استعيد\w*|حل(?:ت|ّت)?|إصلاح\w*|انته\w+",),
        acknowledged=(r"أكد\w*|أقر\w*|تحقق|التحقيق|صفحة الحالة",),
        peaked=(r"ذروة\w*",),
        cause=(r"بسبب|نتيجة|يعود إلى|ناجم عن",),
        reports=(r"بلاغ\w*|شكاوى|شكوى|تقرير|تقارير|مستخدم\w*",),
        symptoms=(r"تسجيل الدخول|رسائل خطأ",),
        guess=(r"ربما|يحتمل|يبدو|يرجح",),
        negation=(r"لا|لم|ليس|غير|دون",),
        past=(r"أمس|الأسبوع الماضي|الشهر الماضي|العام الماضي|سابق\w*",),
        lasting=(r"لمدة|استمر\w*|نحو|حوالي|أكثر من",),
        today=(r"اليوم|حاليا|الآن",),
        said=(r"قال\w*|أعلن\w*|وفق\w*|بحسب",),
        incidents=(r"أعطال|انقطاعات|حوادث",),
    ),
}

"""Cue words of Hindi, Arabic and Indonesian outage reports; see `tongue.Tongue` for what each field means."""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

SOUTH: dict[str, Tongue] = {
    "hi": Tongue(
        broke=(
            r"ठप|बंद (?:पड़|हो|रह)\S*|डाउन|आउटेज|खराबी|गड़बड़ी|रुकावट|बाधित|बाधा|क्रैश|काम नहीं कर\S*|नहीं खुल\S*|नहीं चल\S*|लॉग ?इन नहीं|त्रुटि\S*|एरर|दिक्कत\S*|परेशान\S*|समस्या\S*",
            r"ठप|डाउन|बंद|बाधित|खराबी|गड़बड़ी|समस्या|काम नहीं|एरर|त्रुटि|आउटेज|परेशान",
        ),
        started=(r"से ठप|शुरू (?:हुई|हुआ|हुईं|हो गई)|शुरुआत|बजे से|से (?:बंद|डाउन)|ठप (?:हो गई|हो गया|हुई|हुआ)",),
        ended=(
            r"बहाल|ठीक (?:हो|कर|हुई|हुआ)\S*|सामान्य (?:हो|हुई|हुआ)\S*|फिर से (?:चालू|शुरू|काम)|दूर कर\S*|समाप्त",
            r"बहाल|ठीक|समाधान|वापस",
        ),
        fixed=(r"सुधार लागू|समाधान लागू",),
        acknowledged=(
            r"पुष्टि|स्वीकार|माना|जांच कर\S*|स्टेटस पेज|बयान",
            r"पुष्टि|स्वीकार|जांच",
        ),
        peaked=(
            r"चरम|सबसे (?:ज्यादा|अधिक)|अधिकतम",
            r"चरम",
        ),
        aside=(r"अपडेट किया|प्रकाशित",),
        cause=(r"(?:कारण|वजह)(?= (?:है|था|थी|यह|बताई|बताया|रही|रहा)(?!\w))",),
        cause_after=(r"के कारण|की वजह से",),
        reports=(
            r"शिकायत\S*|रिपोर्ट\S*|उपयोगकर्ता\S*|यूजर्स",
            r"शिकायत\w*|रिपोर्ट\w*|उपयोगकर्ता\w*|यूजर\w*",
        ),
        symptoms=(
            r"लॉग ?इन (?:की |में )?(?:समस्या|दिक्कत|त्रुटि)\S*",
            r"लॉगिन (?:समस्या|नहीं)",
        ),
        guess=(
            r"शायद|संभवतः|संभावित|माना जा रहा",
            r"शायद|संभवतः|माना जा",
        ),
        negation=(r"नहीं|बिना",),
        past=(r"पिछले (?:हफ्ते|सप्ताह|महीने|साल)|इससे पहले",),
        lasting=(r"तक|बाद|चली|रही|रहा|के भीतर",),
        today=(
            r"आज|अभी|फिलहाल",
            r"आज|अभी",
        ),
        said=(
            r"कहा|बताया|अनुसार|मुताबिक",
            r"कहा|बताया|अनुसार",
        ),
        incidents=(
            r"आउटेज|घटना\S*",
            r"आउटेज|घटना\w*",
        ),
    ),
    "ar": Tongue(
        broke=(
            r"[وف]?(?:ال|لل|بال)?(?:عطل|أعطال|تعطل|تعطّل|انقطاع|خلل|توقف|مشاكل|مشكلة|أخطاء|خطأ|اضطراب|عطلا|انهيار)\w*",
            r"[وف]?(?:تعطلت|تعطل|توقفت|توقف|انقطعت|انهارت|واجه|يواجه|واجهت)\w*|غير متاح\w*|لا (?:يعمل|تعمل|يمكن|تستجيب)|خارج الخدمة",
            r"تعطل\w*|عطل|أعطال|انقطاع\w*|توقف\w*|خلل|مشكل\w+|خطأ|أخطاء|غير متاح\w*",
        ),
        started=(
            r"[وف]?(?:بدأ|بدأت|اندلع|تعطلت|تعطل|توقفت|انقطعت|حدث|وقع)|منذ|ابتداء من|أولى (?:البلاغات|الشكاوى)",
            r"بدأ\w*|منذ|حدث\w*|أبلغ\w*|تعطلت?",
        ),
        ended=(
            r"[وف]?(?:عاد|عادت|استعاد|استعادت|استعيدت|انتهى|انتهت|حُلّت|حلت|أصلح|إصلاح|استئناف|استؤنفت|حل المشكلة)\w*",
            r"عاد\w*|استعاد\w*|استعيد\w*|حل(?:ت|ّت)?|إصلاح\w*|انته\w+",
        ),
        fixed=(r"(?:طبقت|نشرت) (?:إصلاحا|حلا)",),
        acknowledged=(
            r"[وف]?(?:أكدت|أكد|تؤكد|أقرت|أقر|تقر|اعترفت|اعترف|تعترف|يعترف|تحقق|صفحة الحالة|أعلنت)",
            r"أكد\w*|أقر\w*|تحقق|التحقيق|صفحة الحالة",
        ),
        peaked=(
            r"ذروة|ذروتها|بلغت|أقصى",
            r"ذروة\w*",
        ),
        aside=(r"تم التحديث|نشر في",),
        cause=(
            r"بسبب|نتيجة|سبب (?:العطل|الانقطاع|الخلل)",
            r"بسبب|نتيجة|يعود إلى|ناجم عن",
        ),
        reports=(
            r"(?:ال)?(?:بلاغ|بلاغا|بلاغات|شكاوى|شكوى|تقرير|تقارير|مستخدم|مستخدمين|المستخدمين)\w*",
            r"بلاغ\w*|شكاوى|شكوى|تقرير|تقارير|مستخدم\w*",
        ),
        symptoms=(
            r"مشاكل في (?:تسجيل الدخول|الوصول|الاتصال)|رسالة خطأ",
            r"تسجيل الدخول|رسائل خطأ",
        ),
        guess=(
            r"ربما|قد|يحتمل|على الأرجح|يعتقد",
            r"ربما|يحتمل|يبدو|يرجح",
        ),
        negation=(r"لا|لم|لن|ليس|ليست|دون|بدون|نفى|نفت",),
        past=(
            r"(?:الأسبوع|الشهر|العام) الماضي|سابقا|في وقت سابق من (?:هذا |هذه )?(?:الأسبوع|الشهر|العام|السنة)",
            r"أمس|الأسبوع الماضي|الشهر الماضي|العام الماضي|(?<!وقت )سابق\w*",
        ),
        lasting=(
            r"استمر|استمرت|دام|دامت|لمدة|بعد|خلال|طوال",
            r"لمدة|استمر\w*|نحو|حوالي|أكثر من",
        ),
        today=(
            r"اليوم|الآن|حاليا",
            r"اليوم|حاليا|الآن",
        ),
        said=(
            r"[وف]?(?:قال|قالت|أضاف|أضافت|أوضح|أوضحت|صرح|ذكر|ذكرت)|بحسب|وفقا",
            r"قال\w*|أعلن\w*|وفق\w*|بحسب",
        ),
        incidents=(
            r"(?:ال)?(?:انقطاع|انقطاعات|أعطال|عطل|حادث)\w*",
            r"أعطال|انقطاعات|حوادث",
        ),
    ),
    "id": Tongue(
        broke=(
            r"(?:tidak|tak|nggak) (?:bisa|dapat) (?:di)?(?:akses|buka|gunakan|pakai|masuk|terhubung)\w*|tumbang|lumpuh|gangguan|mati|eror|galat|terganggu|bermasalah|kendala|masalah|gagal|padam|gangguannya|(?:tidak|tak|berhenti) (?:berfungsi|beroperasi|berjalan)(?! (?:dengan )?normal)|rusak|kerusakan|lumpuhnya",
            r"gangguan|tumbang|tidak (?:bisa|dapat) (?:diakses|digunakan|dibuka|masuk)|lumpuh|mati|padam|galat|kesalahan|bermasalah|terganggu",
        ),
        started=(
            r"mulai|dimulai|bermula|terjadi|sejak|muncul|tumbang",
            r"mulai|dimulai|sejak|terjadi|dilaporkan|laporan pertama|mengeluh\w*",
        ),
        ended=(
            r"pulih|dipulihkan|kembali (?:normal|pulih|bisa|dapat|online)|teratasi|selesai|diperbaiki|berakhir|tuntas",
            r"pulih|dipulihkan|teratasi|diperbaiki|selesai|kembali (?:normal|dapat|bisa)\w*",
        ),
        fixed=(r"perbaikan (?:telah |sudah )?(?:diterapkan|dirilis)",),
        acknowledged=(
            r"mengonfirmasi|mengakui|menyelidiki|halaman status|mengumumkan|menyatakan",
            r"mengakui|mengonfirmasi|menyelidiki|halaman status",
        ),
        peaked=(
            r"puncak\w*|mencapai|tertinggi",
            r"puncak\w*",
        ),
        aside=(r"diperbarui|diterbitkan",),
        cause=(
            r"disebabkan (?:oleh )?|akibat|karena|penyebab\w* (?:adalah )?|dipicu (?:oleh )?",
            r"disebabkan (?:oleh )?|akibat|karena|penyebabnya(?: adalah)?",
        ),
        reports=(
            r"laporan|keluhan|aduan|pengguna",
            r"laporan|keluhan|pengguna",
        ),
        symptoms=(
            r"(?:masalah|gangguan|kendala) (?:login|masuk|akses|koneksi)|pesan (?:eror|error|kesalahan)",
            r"masalah (?:masuk|koneksi|akses)|pesan kesalahan",
        ),
        guess=(
            r"mungkin|diduga|kemungkinan|sepertinya|tampaknya",
            r"diduga|mungkin|kemungkinan|tampaknya",
        ),
        negation=(
            r"tidak|tak|bukan|belum|tanpa|membantah",
            r"tidak|belum|bukan|tanpa",
        ),
        past=(
            r"(?:minggu|pekan|bulan|tahun) lalu|sebelumnya|kemarin",
            r"kemarin|minggu lalu|bulan lalu|tahun lalu|sebelumnya",
        ),
        lasting=(
            r"selama|berlangsung|setelah|dalam|lebih dari|hampir",
            r"selama|sekitar|hampir|lebih dari|berlangsung",
        ),
        today=(
            r"hari ini|saat ini|sekarang|pagi ini|sore ini|malam ini",
            r"hari ini|pagi ini|malam ini|saat ini",
        ),
        said=(
            r"kata|ujar|menurut|mengatakan|menyebut|menyatakan|menulis",
            r"menurut|kata|mengatakan|menyebut",
        ),
        incidents=(
            r"gangguan|insiden|pemadaman",
            r"gangguan|insiden",
        ),
    ),
}

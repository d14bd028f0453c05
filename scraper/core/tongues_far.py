"""Cue words of Hindi, Arabic and Indonesian outage reports; see `tongue.Tongue` for what each field means."""

from __future__ import annotations

from scraper.core.tongue import Tongue

FAR: dict[str, Tongue] = {
    "hi": Tongue(
        broke=(
            r"ठप|बंद (?:पड़|हो|रह)\S*|डाउन|आउटेज|खराबी|गड़बड़ी|रुकावट|बाधित|बाधा|क्रैश|काम नहीं कर\S*|नहीं खुल\S*|नहीं चल\S*|लॉग ?इन नहीं|त्रुटि\S*|एरर|दिक्कत\S*|परेशान\S*|समस्या\S*",
        ),
        started=(r"से ठप|शुरू (?:हुई|हुआ|हुईं|हो गई)|शुरुआत|बजे से|से (?:बंद|डाउन)|ठप (?:हो गई|हो गया|हुई|हुआ)",),
        ended=(r"बहाल|ठीक (?:हो|कर|हुई|हुआ)\S*|सामान्य (?:हो|हुई|हुआ)\S*|फिर से (?:चालू|शुरू|काम)|दूर कर\S*|समाप्त",),
        fixed=(r"सुधार लागू|समाधान लागू",),
        acknowledged=(r"पुष्टि|स्वीकार|माना|जांच कर\S*|स्टेटस पेज|बयान",),
        peaked=(r"चरम|सबसे (?:ज्यादा|अधिक)|अधिकतम",),
        aside=(r"अपडेट किया|प्रकाशित",),
        cause=(r"कारण",),
        cause_after=(r"के कारण|की वजह से",),
        reports=(r"शिकायत\S*|रिपोर्ट\S*|उपयोगकर्ता\S*|यूजर्स",),
        symptoms=(r"लॉग ?इन (?:की |में )?(?:समस्या|दिक्कत|त्रुटि)\S*",),
        guess=(r"शायद|संभवतः|संभावित|माना जा रहा",),
        negation=(r"नहीं|बिना",),
        past=(r"पिछले (?:हफ्ते|सप्ताह|महीने|साल)|इससे पहले",),
        lasting=(r"तक|बाद|चली|रही|रहा|के भीतर",),
        today=(r"आज|अभी|फिलहाल",),
        said=(r"कहा|बताया|अनुसार|मुताबिक",),
        incidents=(r"आउटेज|घटना\S*",),
    ),
    "ar": Tongue(
        broke=(
            r"[وف]?(?:ال|لل|بال)?(?:عطل|أعطال|تعطل|تعطّل|انقطاع|خلل|توقف|مشاكل|مشكلة|أخطاء|خطأ|اضطراب|عطلا|انهيار)\w*",
            r"[وف]?(?:تعطلت|تعطل|توقفت|توقف|انقطعت|انهارت|واجه|يواجه|واجهت)\w*|غير متاح\w*|لا (?:يعمل|تعمل|يمكن|تستجيب)|خارج الخدمة",
        ),
        started=(r"[وف]?(?:بدأ|بدأت|اندلع|تعطلت|تعطل|توقفت|انقطعت|حدث|وقع)|منذ|ابتداء من|أولى (?:البلاغات|الشكاوى)",),
        ended=(r"[وف]?(?:عاد|عادت|استعاد|استعادت|استعيدت|انتهى|انتهت|حُلّت|حلت|أصلح|إصلاح|استئناف|استؤنفت|حل المشكلة)\w*",),
        fixed=(r"(?:طبقت|نشرت) (?:إصلاحا|حلا)",),
        acknowledged=(r"[وف]?(?:أكدت|أكد|أقرت|أقر|اعترفت|تحقق|صفحة الحالة|أعلنت)",),
        peaked=(r"ذروة|ذروتها|بلغت|أقصى",),
        aside=(r"تم التحديث|نشر في",),
        cause=(r"بسبب|نتيجة|سبب (?:العطل|الانقطاع|الخلل)",),
        reports=(r"(?:ال)?(?:بلاغ|بلاغا|بلاغات|شكاوى|شكوى|تقرير|تقارير|مستخدم|مستخدمين|المستخدمين)\w*",),
        symptoms=(r"مشاكل في (?:تسجيل الدخول|الوصول|الاتصال)|رسالة خطأ",),
        guess=(r"ربما|قد|يحتمل|على الأرجح|يعتقد",),
        negation=(r"لا|لم|لن|ليس|ليست|دون|بدون|نفى|نفت",),
        past=(r"(?:الأسبوع|الشهر|العام) الماضي|سابقا|في وقت سابق",),
        lasting=(r"استمر|استمرت|دام|دامت|لمدة|بعد|خلال|طوال",),
        today=(r"اليوم|الآن|حاليا",),
        said=(r"[وف]?(?:قال|قالت|أضاف|أضافت|أوضح|أوضحت|صرح|ذكر|ذكرت)|بحسب|وفقا",),
        incidents=(r"(?:ال)?(?:انقطاع|انقطاعات|أعطال|عطل|حادث)\w*",),
    ),
    "id": Tongue(
        broke=(
            r"(?:tidak|tak|nggak) (?:bisa|dapat) (?:di)?(?:akses|buka|gunakan|pakai|masuk|terhubung)\w*|tumbang|lumpuh|gangguan|mati|eror|galat|terganggu|bermasalah|kendala|masalah|gagal|padam",
        ),
        started=(r"mulai|dimulai|bermula|terjadi|sejak|muncul|tumbang",),
        ended=(r"pulih|dipulihkan|kembali (?:normal|pulih|bisa|dapat|online)|teratasi|selesai|diperbaiki|berakhir|tuntas",),
        fixed=(r"perbaikan (?:telah |sudah )?(?:diterapkan|dirilis)",),
        acknowledged=(r"mengonfirmasi|mengakui|menyelidiki|halaman status|mengumumkan|menyatakan",),
        peaked=(r"puncak\w*|mencapai|tertinggi",),
        aside=(r"diperbarui|diterbitkan",),
        cause=(r"disebabkan (?:oleh )?|akibat|karena|penyebab\w* (?:adalah )?|dipicu (?:oleh )?",),
        reports=(r"laporan|keluhan|aduan|pengguna",),
        symptoms=(r"(?:masalah|gangguan|kendala) (?:login|masuk|akses|koneksi)|pesan (?:eror|error|kesalahan)",),
        guess=(r"mungkin|diduga|kemungkinan|sepertinya|tampaknya",),
        negation=(r"tidak|tak|bukan|belum|tanpa|membantah",),
        past=(r"(?:minggu|pekan|bulan|tahun) lalu|sebelumnya|kemarin",),
        lasting=(r"selama|berlangsung|setelah|dalam|lebih dari|hampir",),
        today=(r"hari ini|saat ini|sekarang|pagi ini|sore ini|malam ini",),
        said=(r"kata|ujar|menurut|mengatakan|menyebut|menyatakan|menulis",),
        incidents=(r"gangguan|insiden|pemadaman",),
    ),
}

# بوابة العملاء: إطارها، وما تقوله عدة صفحات منها. { $firm }: اسم الشركة.

portal-my-page = صفحتي
portal-cases = القضايا
portal-payments = المدفوعات
portal-consultation = حجز استشارة
portal-security = الدخول والأمان
portal-log-in = تسجيل الدخول
portal-log-out = تسجيل الخروج
portal-sections = أقسام البوابة
portal-optional = (اختياري)
portal-to-my-page = إلى «صفحتي»
portal-first-password = كلمة مرورك ما زالت رقم الهاتف الذي أعطيتنا إياه. يرجى اختيار كلمة مرور خاصة بك، حتى لا يستطيع غيرك الدخول.
portal-choose-password = اختيار كلمة مرور

## عند حدوث خطأ
# $code: ما حدث

portal-error-title = { $code ->
    [not_found] لا نجد هذه الصفحة
    [csrf] بقيت الصفحة مفتوحة مدة طويلة
    [too_large] الحجم كبير جدًا
    [wrong_type] لا يمكننا استلام هذا النوع من الملفات
    [too_many_requests] محاولات كثيرة جدًا
    [unavailable] لا يمكننا الوصول إلى بياناتك الآن
   *[other] لم ينجح ذلك
}
portal-error-text = { $code ->
    [not_found] ربما العنوان غير صحيح، أو أن هذه الصفحة ليست مخصصة لك. لم يضِع شيء.
    [csrf] من أجل حمايتك، يرجى فتح الصفحة من جديد وتكرار الخطوة الأخيرة.
    [too_large] الحد الأقصى لحجم الملف 20 ميغابايت. يرجى إرسال ملف أصغر.
    [wrong_type] يرجى إرسال ملف PDF، أو صورة (JPEG أو PNG أو HEIC أو WebP)، أو مستند Word (DOCX).
    [too_many_requests] يرجى الانتظار دقيقة ثم المحاولة من جديد.
    [unavailable] نعمل على حل المشكلة. يرجى المحاولة من جديد بعد بضع دقائق.
   *[other] يرجى العودة والتحقق مما كتبته. إذا تكرر الأمر، يرجى الكتابة إلينا.
}

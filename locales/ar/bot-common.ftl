# كلمات مشتركة بين نصوص المساعد، وعناوين أزراره.
# العناوين: 24 حرفًا على الأكثر. وهي أيضًا ما يمكن كتابته بدل الضغط على الزر.

# $type: نوع القضية كما يسميه نظام الشركة.
case-type = { $type ->
    [eu_residence] إقامة الاتحاد الأوروبي
    [family_reunification] لمّ شمل الأسرة
    [work_permit] تصريح عمل
    [personal_number] الرقم الشخصي السويدي
    [permanent_residence] إقامة دائمة
    [citizenship] جنسية
    [return_to_denmark] العودة إلى الدنمارك
   *[other] موضوع آخر
}

choice-ask_case_status = حالة قضيتي
choice-ask_case_details = معلومات عن قضيتي
choice-ask_caseworker = من المسؤول عن قضيتي؟
choice-ask_case_paused = لماذا توقفت قضيتي؟
choice-ask_processing_time = كم تستغرق قضيتي؟
choice-ask_checklist = ما المستندات الناقصة؟
choice-upload_document = إرسال مستند
choice-mark_item_done = وضع علامة «تم الإنجاز»
choice-ask_files = ملفاتي
choice-message_caseworker = مراسلة الموظف المسؤول
choice-read_messages = قراءة رسائلي
choice-ask_offer = الاطلاع على عرضي
choice-accept_offer = قبول العرض
choice-ask_payments = مدفوعاتي
choice-pay = الدفع
choice-get_receipt = الحصول على إيصال
choice-ask_my_details = معلوماتي الشخصية
choice-update_my_details = تغيير معلوماتي
choice-portal_login_help = الدخول إلى البوابة
choice-portal_password_reset = نسيت كلمة المرور
choice-portal_help = مساعدة في البوابة
choice-ask_office_hours = مواعيد العمل
choice-ask_contact_info = الهاتف والبريد
choice-book_consultation = حجز استشارة
choice-request_callback = أرجو الاتصال بي
choice-talk_to_human = التحدث مع موظف
choice-urgent_help = الأمر عاجل
choice-ask_services = ما هي خدماتكم؟
choice-ask_prices = الأسعار
choice-verify_identity = تسجيل الدخول هنا
choice-sign_out = تسجيل الخروج
choice-request_my_data = نسخة من بياناتي
choice-delete_my_data = حذف بياناتي
choice-change_language = تغيير اللغة
choice-complain = تقديم شكوى
choice-help = ماذا يمكنك أن تفعل؟
choice-cancel = إلغاء
choice-case = { $number }
choice-new-code = إرسال رمز جديد
choice-correct = تصحيح معلوماتي
choice-correct-email = تصحيح البريد
choice-correct-phone = تصحيح رقم الهاتف
choice-try-again = المحاولة من جديد

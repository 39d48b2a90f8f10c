# مكالمة من الشركة. الأزرار: 24 حرفًا على الأكثر.

callback-ask-phone = على أي رقم نتصل بك؟ يرجى كتابته مع رمز الدولة، مثلًا +45.
callback-phone-missing = ما زلت أحتاج إلى الرقم.
callback-phone-invalid = عذرًا، لا يبدو هذا رقم هاتف يمكننا الاتصال به.
callback-phone-country_code = عذرًا، لا أعرف من أي دولة هذا الرقم. يرجى كتابته مع رمز الدولة.
callback-ask-when = متى نتصل بك؟ يمكنك كتابة يوم وساعة. نتصل في مواعيد العمل:
callback-ask-about = ما الموضوع؟ تكفي بضع كلمات، ويمكنك تخطي هذا السؤال.
callback-ask-name = ما اسمك؟ يمكنك تخطي هذا السؤال.
choice-soon = في أقرب وقت
choice-morning = صباحًا
choice-afternoon = بعد الظهر

## ما يُنقل إلى المكتب؛ العميل يوافق عليه

callback-summary = هذا ما أنقله إلى المكتب:
# $phone: كما كتبه العميل
callback-summary-phone = الهاتف: { $phone }
# $last: آخر أربعة أرقام
callback-summary-phone-known = الهاتف: الرقم المسجل لدينا، وآخره { $last }
callback-summary-phone-ours = الهاتف: الرقم المسجل لدينا
callback-summary-soon = الوقت: في أقرب وقت
# $when: بكلمات العميل
callback-summary-when = الوقت: { $when }
callback-summary-day = اليوم: { DATETIME($day_on, dateStyle: "full") }
# $at: مثلًا 14:30
callback-summary-time = الساعة: { $at }
callback-summary-part = { $part ->
    [morning] صباحًا
    [afternoon] بعد الظهر
   *[evening] مساءً
}
callback-closed-day = مكتبنا مغلق في ذلك اليوم، لذلك نتصل في يوم العمل التالي.
callback-summary-about = الموضوع: { $about }
callback-summary-name = الاسم: { $name }
callback-confirm = هل أنقل ذلك إلى المكتب؟
callback-added = أضفت ذلك.
callback-change = ما الذي أغيّره؟ يمكنك الضغط على زر أدناه، أو كتابته.
choice-order-call = نعم، أرجو الاتصال
choice-edit-phone = تغيير الرقم
choice-edit-when = تغيير الوقت
choice-edit-about = تغيير موضوع المكالمة

## نُقل

callback-taken = نقلت طلبك. سيتصل بك أحد موظفينا.
callback-repeated = طلبك هذا موجود لدى المكتب. سيتصل بك أحد موظفينا.
callback-earliest-now = نتصل في مواعيد العمل، واليوم على أقرب تقدير.
callback-earliest-later = لا يمكننا الاتصال قبل ذلك.
callback-too-many = لا أستطيع نقل طلبات مكالمة أخرى اليوم. يمكنك الاتصال بنا أو الكتابة إلينا:
callback-write = البريد الإلكتروني: { $email }

task-callback-stopped = توقفت. لن يتصل بك أحد بسبب هذا الطلب.

# الاستشارة المجانية في المحادثة: حجزها وتغيير موعدها وإلغاؤها. الأزرار: 24 حرفًا على الأكثر.
# كلمات صفحة الحجز في consultation.ftl: يجب استخدام الكلمات نفسها.

## موعد

consult-weekday = { $weekday ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
consult-weekday-short = { $weekday ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
# رقم الشهر: أسماء الشهور أطول من أن يتسع لها الزر
consult-month-short = { $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}
# مثلًا: الخميس، 12 مارس 2026، الساعة 12:00. تُستخدم داخل الجمل أدناه
consult-when = { consult-weekday }، { DATETIME($starts_on, dateStyle: "long") }، الساعة { DATETIME($starts_at, timeStyle: "short") }
# بتوقيت أي مدينة؛ بين قوسين بعد الموعد. $city: المدينة باسمها الدولي
consult-whose-time = { $city ->
    [Copenhagen] بتوقيت الدنمارك والسويد
    [Stockholm] بتوقيت الدنمارك والسويد
    [Helsinki] بتوقيت فنلندا
   *[other] بتوقيت { $city }
}
# زر، 24 حرفًا على الأكثر: الخميس 12/3، 12:00
choice-slot = { consult-weekday-short } { $day }/{ consult-month-short }، { DATETIME($starts_at, timeStyle: "short") }
# الوقت نفسه حيث يقيم العميل
consult-finland = يوافق ذلك الساعة { DATETIME($starts_at, timeStyle: "short") } في فنلندا.

## اختيار موعد. الأزرار التي فيها المواعيد تحت النص.

# $minutes: مدة المكالمة
consult-intro =
    يمكنك الحصول على استشارة مجانية. نحن نتصل بك، ومدة المكالمة { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }، ولا تُلزمك بشيء.
consult-choose = أي موعد يناسبك؟ يمكنك أيضًا كتابة يوم أو ساعة، مثلًا «الخميس بعد الظهر».
consult-these = هذه المواعيد متاحة. أي موعد يناسبك؟
consult-none-then = لا يوجد موعد متاح في ذلك الوقت. هذه أقرب المواعيد:
consult-taken = عذرًا، سبقك شخص آخر إلى هذا الموعد، ولم يعد متاحًا.
consult-move-which-time = أي موعد جديد يناسبك؟ يبقى الموعد القديم محجوزًا حتى اختيار موعد جديد.
consult-clock = كل المواعيد { consult-whose-time }.
consult-clock-finland = الساعة في فنلندا متقدمة بساعة واحدة.
consult-change-hint = لتغيير موعد استشارة أو إلغائها، يرجى استخدام الرابط في رسالة البريد التي وصلتك عنها.
consult-no-times = لا توجد الآن مواعيد متاحة للحجز هنا. يرجى الاتصال بنا أو الكتابة إلينا، ونجد موعدًا معًا.
consult-off = لا يمكن حجز استشارة هنا. يرجى الاتصال بنا أو الكتابة إلينا، ونجد موعدًا معًا.
choice-more-times = مواعيد أخرى
choice-any-time = كل المواعيد المتاحة
choice-edit-slot = موعد آخر

## من أنت

consult-ask-name = ما اسمك؟
consult-name-bad = أحتاج إلى اسمك حتى نعرف بمن نتصل.
consult-ask-email = ما عنوان بريدك الإلكتروني؟ نرسل إليه الموعد، مع رابط لتغييره أو إلغائه.
consult-ask-phone = على أي رقم نتصل بك؟ يرجى كتابته مع رمز الدولة، مثلًا { -phone-example }.
consult-ask-topic = ما الموضوع؟ تكفي بضع كلمات. يرجى عدم كتابة أرقام جوازات السفر أو البطاقات هنا.

## نظرة أخيرة قبل التنفيذ

consult-check = يرجى مراجعة هذا مرة أخيرة:
consult-new-when = الموعد: { consult-when } ({ consult-whose-time })
consult-was-when = حتى الآن: { consult-when } ({ consult-whose-time })
consult-cancel-when = موعد استشارتك: { consult-when } ({ consult-whose-time }).
consult-who =
    نتصل بـ: { $name }، { $phone }
    تصل رسالة البريد إلى: { $email }
consult-who-known = نتصل بك على رقم الهاتف المسجل لدينا.
# $topic: ما كتبه العميل
consult-about = الموضوع: { $topic }
consult-book-sure = هل أحجز هذا الموعد؟
consult-move-sure = هل أغيّر الموعد إلى الموعد الجديد؟
consult-cancel-sure = هل ألغي الاستشارة؟ عندها يصبح هذا الموعد متاحًا لشخص آخر.
# قال العميل لا
consult-not-yet = حسنًا، لم أحجز بعد. يمكنك تغيير شيء، أو كتابة «إلغاء».
choice-consult-yes-book = نعم، احجز
choice-consult-yes-move = نعم، غيّر الموعد
choice-consult-yes-cancel = نعم، إلغاء الاستشارة
choice-consult-keep = لا، إبقاء الموعد
choice-consult-name = تغيير اسمي
choice-consult-email = تغيير بريدي
choice-consult-phone = تغيير رقمي
choice-consult-topic = تغيير الموضوع

## تم

consult-booked = حُجزت استشارتك: { consult-when } ({ consult-whose-time }).
consult-moved = لاستشارتك موعد جديد: { consult-when } ({ consult-whose-time }).
consult-we-call = نتصل بك عندها. هناك رسالة بريد فيها الموعد في الطريق إليك.
# $url: عنوان يبقى في سطر وحده
consult-link =
    هنا يمكنك إضافة الموعد إلى تقويمك أو تغييره أو إلغاؤه. الرابط لك وحدك:
    { $url }
consult-here-too = يمكنك أيضًا تغيير الموعد أو إلغاؤه في هذه المحادثة.
consult-cancelled = أُلغيت استشارتك. لن نتصل بك. هناك رسالة بريد تؤكد ذلك في الطريق إليك.
task-consultation-stopped = توقفت. لم تُحجز أي استشارة.
consult-over = هذه الاستشارة بدأت أو انتهت أو أُلغيت. لم يعد تغييرها ممكنًا.
# ما تعرفه الشركة عن العميل لا يكفي للحجز
consult-details-bad = لا أستطيع الحجز بالمعلومات المسجلة لدينا عنك. يرجى مراجعة بريدك الإلكتروني ورقم هاتفك، أو طلب المساعدة من موظف.

## من لديه استشارة محجوزة

consult-ahead = لديك استشارة: { consult-when } ({ consult-whose-time }).
consult-what = ما المطلوب: تغيير الموعد، أم إلغاء الاستشارة، أم حجز استشارة أخرى؟
consult-which-move = أي استشارة أغيّر موعدها؟
consult-which-cancel = أي استشارة ألغيها؟
consult-none-ahead = لا أجد استشارة محجوزة لك. هل أحجز لك واحدة؟
# لم يُنفذ شيء؛ ربما كان «إلغاء» يعني الاستشارة نفسها، لذلك لها زر
consult-kept = لم أغيّر شيئًا. استشارتك باقية كما هي.
choice-consult-move = تغيير الموعد
choice-consult-cancel = إلغاء الاستشارة
choice-consult-book = حجز استشارة أخرى
choice-consult-change = تغيير الموعد أو إلغاؤه

# بوابة العملاء: قائمة القضايا، وصفحات القضية الواحدة.

## إطار القضية: العنوان، والروابط السريعة، والأقسام
# $type: نوع القضية، كما في case-type

portal-case-heading = { $type ->
    [eu_residence] إقامة الاتحاد الأوروبي
    [family_reunification] لمّ شمل الأسرة
    [work_permit] تصريح العمل
    [personal_number] الرقم الشخصي السويدي
    [permanent_residence] الإقامة الدائمة
    [citizenship] الجنسية
    [return_to_denmark] العودة إلى الدنمارك
   *[other] موضوع آخر
}
# $tab: القسم من القضية
portal-case-tab = { $tab ->
    [details] تفاصيل القضية
    [messages] الرسائل
    [checklist] قائمة المتطلبات
    [files] الملفات
    [client] معلومات العميل
   *[other] القضية
}
portal-case-all = كل القضايا
portal-case-active = جارية
portal-case-quick-links = روابط سريعة
portal-case-tabs = أقسام هذه القضية
# $count: عدد الرسائل التي لم يقرأها العميل؛ بجانب اسم القسم، فيجب أن يكون قصيرًا جدًا
portal-case-unread = جديد: { $count }
# $done من $total في قائمة المتطلبات؛ بجانب اسم القسم، فيجب أن يكون قصيرًا جدًا
portal-case-progress = { $done } من { $total }

## قائمة القضايا

# $group: القضايا تحت هذا العنوان؛ $count: عددها
portal-cases-group = { $group ->
    [running] القضايا الجارية ({ $count })
    [paused] القضايا المتوقفة مؤقتًا ({ $count })
   *[closed] القضايا المغلقة ({ $count })
}
portal-cases-none = ليست لديك قضايا عندنا بعد. إذا كان من المفترض أن تكون لديك قضية، يمكنك الكتابة إلينا أو حجز استشارة مجانية.
portal-case-view = فتح
# لمن يسمع الصفحة. $number: رقم القضية
portal-case-view-number = فتح صفحة القضية { $number }
portal-case-paused-since = لا يعمل عليها أحد الآن.
# $ball: ممن الخطوة المطلوبة الآن
portal-case-turn = { $ball ->
    [client] الخطوة مطلوبة منك.
    [firm] الخطوة مطلوبة منّا.
    [authority] الخطوة مطلوبة من الجهة الرسمية.
   *[nobody] لا توجد خطوة مطلوبة من أحد.
}
# $on: تاريخ
portal-case-closed-on = آخر تغيير: { $on }.
portal-case-unread-messages = { $count ->
    [zero] لا رسائل غير مقروءة
    [one] رسالة واحدة غير مقروءة
    [two] رسالتان غير مقروءتين
    [few] { $count } رسائل غير مقروءة
    [many] { $count } رسالة غير مقروءة
   *[other] { $count } رسالة غير مقروءة
}
portal-case-send-again = { $count ->
    [zero] لا مستندات مطلوبة من جديد
    [one] مستند واحد مطلوب من جديد
    [two] مستندان مطلوبان من جديد
    [few] { $count } مستندات مطلوبة من جديد
    [many] { $count } مستندًا مطلوبًا من جديد
   *[other] { $count } مستند مطلوب من جديد
}

## قضية واحدة: كيف تسير

portal-case-standing = كيف تسير قضيتك
# $status: حالة القضية
portal-case-status = { $status ->
    [opened] { case-status-opened }
    [collecting_documents] { case-status-collecting_documents }
    [submitted] { case-status-submitted }
    [awaiting_authority] { case-status-awaiting_authority }
    [decision_positive] { case-status-decision_positive }
    [decision_negative] { case-status-decision_negative }
   *[closed] { case-status-closed }
}
# $step: الخطوة التالية؛ $pending: عدد المستندات الناقصة أو المطلوبة من جديد
portal-case-next = { $step ->
    [send_documents] { case-next-send_documents }
    [firm_reviews] { case-next-firm_reviews }
    [firm_prepares] { case-next-firm_prepares }
    [firm_submits] { case-next-firm_submits }
    [authority_decides] { case-next-authority_decides }
    [firm_explains] { case-next-firm_explains }
   *[client_resumes] { case-next-client_resumes }
}
portal-case-time-unknown = لا نعرف كم من الوقت يستغرق ذلك. يمكن للموظف المسؤول عن قضيتك أن يخبرك بالمزيد.
portal-case-documents = قائمة المتطلبات
portal-case-progress-done = المكتمل: { $done } من أصل { $total }.
portal-case-to-checklist = فتح قائمة المتطلبات
portal-case-overdue = { $count ->
    [zero] لا دفعات فات موعدها. الانتقال إلى مدفوعاتك
    [one] لديك دفعة واحدة فات موعدها. الانتقال إلى مدفوعاتك
    [two] لديك دفعتان فات موعدهما. الانتقال إلى مدفوعاتك
    [few] لديك { $count } دفعات فات موعدها. الانتقال إلى مدفوعاتك
    [many] لديك { $count } دفعة فات موعدها. الانتقال إلى مدفوعاتك
   *[other] لديك { $count } دفعة فات موعدها. الانتقال إلى مدفوعاتك
}
# قبل كلمات الموظف المسؤول نفسه
portal-case-pause-reason = السبب:
portal-case-write = الكتابة إلينا عن هذه القضية

## قضية واحدة: معلومات عنها

portal-case-number = رقم القضية
portal-case-type = نوع القضية
portal-case-package = الباقة
portal-case-status-label = الحالة
portal-case-opened = تاريخ الفتح
portal-case-updated = آخر تغيير
portal-case-expected = نتوقع الرد حتى
portal-case-caseworker = الموظف المسؤول عن قضيتك
portal-case-no-caseworker = يمكنك الكتابة إلينا على العنوان أدناه.

## ما حدث في القضية
# $by: "client" (القارئ) أو "firm" (نحن)؛ $status: الحالة الجديدة. قد يأتي بعد item وfile وexpected اسم أو تاريخ.

portal-history = ما حدث حتى الآن
portal-history-opened = فُتحت قضيتك.
portal-history-status = الحالة الجديدة: { case-status-short }.
portal-history-paused = توقفت قضيتك مؤقتًا.
portal-history-resumed = عاد العمل على قضيتك.
portal-history-caseworker = تغيّر الموظف المسؤول عن قضيتك.
portal-history-expected = لدينا موعد جديد نتوقع فيه الرد:
# بعدها اسم المستند أو المهمة
portal-history-item = { $status ->
    [uploaded] وصلنا المستند:
    [approved] قبلنا المستند:
    [rejected] مطلوب من جديد:
    [done] وُضعت علامة «تم الإنجاز»:
   *[other] أُزيلت علامة «تم الإنجاز»:
}
portal-history-file = { $by ->
    [client] أرسلت ملفًا.
   *[firm] أضفنا ملفًا.
}
portal-history-message = { $by ->
    [client] أرسلت رسالة.
   *[firm] وصلتك رسالة من الموظف المسؤول عن قضيتك.
}
portal-history-open-message = فتح الرسالة
portal-history-offer = { $status ->
    [sent] أرسلنا إليك عرضًا.
    [accepted] قبلت عرضًا.
    [expired] انتهت مدة أحد العروض.
    [withdrawn] سحبنا عرضًا.
   *[other] تغيّر أحد العروض.
}
portal-history-payment = { $status ->
    [due] هناك دفعة مستحقة جديدة.
    [paid] وصلتنا دفعة.
    [refunded] أُعيد إليك مبلغ دفعة.
   *[other] تغيّرت إحدى الدفعات.
}
portal-older = الأقدم
portal-newest = الأحدث

## الأشخاص في القضية

portal-client-name = الاسم
portal-client-email = البريد الإلكتروني
portal-client-phone = الهاتف
portal-client-address = العنوان
portal-client-born = تاريخ الميلاد
# $on: تاريخ
portal-client-born-on = تاريخ الميلاد: { $on }
portal-client-nationality = الجنسية
portal-client-applicants = مقدمو الطلب
portal-client-no-applicants = لا يوجد أشخاص مسجلون.
portal-client-change = هل هناك خطأ؟ يمكنك طلب تصحيحه في «صفحتي».

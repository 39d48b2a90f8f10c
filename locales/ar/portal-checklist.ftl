# بوابة العملاء: قائمة متطلبات القضية وملفاتها. نصوص قصيرة ولطيفة؛ قد يكون القارئ على الهاتف وفي عجلة.

## قائمة المتطلبات

# المكتمل $done من $total
portal-checklist-progress = المكتمل من القائمة: { $done } من أصل { $total }.
portal-checklist-progress-label = كم اكتمل من القائمة
portal-checklist-empty = لا توجد قائمة متطلبات لهذه القضية بعد. لا حاجة إلى إرسال أي شيء الآن. إذا طلبنا منك مستندًا، يمكنك إرساله تحت «الملفات».
# $status: إلى أين وصل؛ كلمتان أو ثلاث. اسم المستند قد يكون مذكرًا أو مؤنثًا.
portal-item-status = { $status ->
    [pending] ناقص
    [uploaded] تم الاستلام، قيد المراجعة
    [approved] تم القبول
    [rejected] مطلوب من جديد
   *[done] تم الإنجاز
}
# $day: تاريخ
portal-item-due = يرجى الإرسال في موعد أقصاه { $day }.
portal-item-overdue = كان آخر موعد للإرسال { $day }.
# قبل كلمات الموظف المسؤول نفسه
portal-item-rejected-reason = لماذا نطلب نسخة جديدة:
portal-item-rejected = لم نتمكن من استخدام النسخة التي وصلتنا. يرجى إرسال نسخة جديدة.
portal-item-files = ما أُرسل
# لمن يسمع الصفحة. $title: اسم المستند أو المهمة
portal-item-files-of = ملفات { $title }

## إرسال الملفات

portal-upload = إرسال ملفات
# لمن يسمع الصفحة. $title: اسم المستند أو المهمة
portal-upload-for = إرسال ملفات: { $title }
portal-upload-choose = اختيار ملف أو أكثر
portal-upload-kinds = ملف PDF، أو صورة (JPEG أو PNG أو HEIC أو WebP)، أو مستند Word (DOCX). الحد الأقصى 20 ميغابايت لكل ملف. على الهاتف، يمكنك تصوير المستند بالكاميرا.
portal-upload-location = إذا كانت الصورة تحمل مكان التقاطها، نحذف هذه المعلومة قبل حفظ الصورة.
portal-upload-send = إرسال
portal-upload-more = إرسال ملف آخر
portal-upload-without-item = إرسال ملف غير موجود في قائمة المتطلبات

# أثناء الإرسال؛ تُقال بصوت عالٍ لمن يسمع الصفحة. $name: اسم الملف
portal-upload-sending = جارٍ إرسال { $name }
portal-upload-waiting = في الانتظار
portal-upload-checking = جارٍ فحص { $name }
portal-upload-sent = وصلنا الملف { $name }.
portal-upload-same = الملف { $name } موجود لدينا. لا حاجة إلى إرساله من جديد.
portal-upload-failed = لم يُرسل الملف { $name }.
portal-upload-retry = المحاولة من جديد
# لمن يسمع الصفحة. $name: اسم الملف
portal-upload-retry-file = المحاولة من جديد: { $name }
portal-upload-leave = ما زال إرسال الملفات جاريًا.

# فوق قائمة الملفات التي لم تُقبل
portal-upload-refused = لم نتمكن من استلام هذه الملفات. السبب مكتوب بجانب كل ملف.
# $count: كم ملفًا وصل من الملفات المرسلة معًا
portal-upload-taken = { $count ->
    [zero] لم يصلنا أي ملف.
    [one] وصلنا ملف واحد.
    [two] وصلنا ملفان.
    [few] وصلتنا { $count } ملفات.
    [many] وصلنا { $count } ملفًا.
   *[other] وصلنا { $count } ملف.
}
# $code: لماذا لم يُقبل الملف
portal-upload-why = { $code ->
    [none] لم يتم اختيار ملف بعد.
    [empty] هذا الملف فارغ. يرجى اختياره من جديد.
    [too_large] حجم هذا الملف أكبر من 20 ميغابايت. يرجى إرسال ملف أصغر، أو إرساله على أجزاء.
    [too_many_pixels] هذه الصورة أكبر من أن نفتحها بأمان. يرجى إرسال صورة أصغر.
    [wrong_type] لا يمكننا استلام هذا النوع من الملفات. يرجى إرسال ملف PDF، أو صورة (JPEG أو PNG أو HEIC أو WebP)، أو مستند Word (DOCX).
    [macros] في مستند Word هذا برنامج صغير (ماكرو). يرجى حفظه كملف PDF وإرسال ذلك الملف.
    [broken] لا يمكننا فتح هذا الملف. ربما هو تالف. يرجى حفظه من جديد، أو تصوير المستند.
    [encrypted] لا يُفتح هذا الملف إلا بكلمة مرور. يرجى إرساله من دون كلمة مرور.
    [infected] أوقف برنامج الحماية من الفيروسات هذا الملف، ولم نحتفظ به. يرجى إرسال صورة للمستند بدلًا منه.
    [too_many_files] في هذه القضية ملفات كثيرة جدًا. يرجى الكتابة إلى الموظف المسؤول عن قضيتك.
    [not_kept] لا يمكننا استلام الملفات الآن. لا مشكلة في ملفك. يرجى المحاولة من جديد بعد بضع دقائق.
    [not_found] هذه الصفحة قديمة. يرجى فتحها من جديد.
    [login_required] تم تسجيل خروجك من أجل حمايتك. يرجى تسجيل الدخول ثم إرسال الملف من جديد.
    [csrf] بقيت الصفحة مفتوحة مدة طويلة. يرجى فتحها من جديد ثم إرسال الملف مرة أخرى.
    [network] انقطع الاتصال. يرجى المحاولة من جديد.
    [too_many_requests] كان ذلك سريعًا جدًا. يرجى الانتظار دقيقة ثم المحاولة من جديد.
   *[other] لم ينجح ذلك. يرجى المحاولة من جديد. إذا تكرر الأمر، يرجى الكتابة إلينا.
}

## وضع علامة «تم الإنجاز»

portal-item-mark-done = وضع علامة «تم الإنجاز»
# لمن يسمع الصفحة. $title: اسم المستند أو المهمة
portal-item-mark-done-for = وضع علامة «تم الإنجاز»: { $title }
portal-item-mark-done-sure = هل أنجزت كل ما هو مطلوب هنا؟ عندها نضع علامة «تم الإنجاز» في قائمتك. يمكنك إزالتها لاحقًا.
portal-item-mark-done-without-files = لم يصلنا منك ملف هنا. إذا كنا نحتاج إلى ملف، يرجى إرساله أولًا.
portal-item-mark-done-yes = نعم، تم الإنجاز
portal-item-reopen = إزالة علامة «تم الإنجاز»
# لمن يسمع الصفحة. $title: اسم المستند أو المهمة
portal-item-reopen-for = إزالة علامة «تم الإنجاز»: { $title }
portal-item-wrong-step = تغيّر شيء هنا في هذه الأثناء، أو يلزم أولًا ملف جديد. يرجى الاطلاع عليه من جديد أدناه.

## ملفات القضية

portal-files-empty = لا توجد ملفات في هذه القضية بعد.
portal-files-heading = ملفات هذه القضية
portal-file-name = الملف
portal-file-item = يخص
portal-file-no-item = ليس في قائمة المتطلبات
portal-file-kind-label = النوع
# $kind: نوع الملف
portal-file-kind = { $kind ->
    [pdf] PDF
    [jpeg] صورة (JPEG)
    [png] صورة (PNG)
    [webp] صورة (WebP)
    [heic] صورة (HEIC)
    [docx] مستند Word
   *[unknown] ملف
}
portal-file-size = الحجم
portal-file-when = الوقت
portal-file-by-label = المرسل
# $by: "client" هو القارئ، و"firm" نحن، و"import" من نظام الشركة السابق الذي لا يذكر المرسل
portal-file-by = { $by ->
    [client] أنت
    [firm] نحن
   *[import] غير معروف
}
portal-file-view = فتح
# لمن يسمع الصفحة. $name: اسم الملف
portal-file-view-name = فتح { $name }
portal-file-download = تنزيل
# لمن يسمع الصفحة. $name: اسم الملف
portal-file-download-name = تنزيل { $name }
portal-file-older = ملفات أقدم

## ما تم الآن

done-files-sent = شكرًا. وصلتنا ملفاتك، وسنطّلع عليها.
done-file-same = هذا الملف موجود لدينا. لا حاجة إلى إرساله من جديد.
done-item-done = شكرًا. وُضعت علامة «تم الإنجاز».
done-item-reopened = أُزيلت علامة «تم الإنجاز».

## الرسالة إلى الموظف المسؤول. لا شيء عن القضية: قد تظهر على شاشة مقفلة. { $firm }: اسم الشركة.

mail-files-arrived-subject = أرسل أحد العملاء ملفات
mail-files-arrived-body =
    مرحبًا،

    أرسل أحد العملاء ملفًا أو أكثر في قضية من قضاياك. الملفات موجودة في لوحة الموظفين، مع القضية.

    لن تصلك خلال ساعة رسالة أخرى كهذه عن القضية نفسها.

    مع أطيب التحيات،
    { $firm }

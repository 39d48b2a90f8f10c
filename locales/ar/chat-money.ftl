# العروض والمدفوعات في المحادثة. المبالغ تأتي مكتوبة. الأزرار: 24 حرفًا على الأكثر.
# ما تقوله صفحات البوابة عنها في portal-payments.ftl: يجب استخدام الكلمات نفسها.

## عرض
# $number: رقم العرض · $title: اسمه عند الشركة · $case_number: القضية

chat-offer-head = العرض { $number }: { $title } (القضية { $case_number })
# $text: مقابل ماذا
chat-offer-line = – { $text }: { $amount_money }
chat-offer-total = المجموع مع ضريبة القيمة المضافة: { $total_money }
chat-offer-valid = يمكنك قبوله حتى { DATETIME($valid_until_on, dateStyle: "long") }.
# $count: العدد، وليس 1 أبدًا
chat-offers-several =
    { $count ->
        [two] لديك عرضان في انتظار ردك:
        [few] لديك { $count } عروض في انتظار ردك:
        [many] لديك { $count } عرضًا في انتظار ردك:
       *[other] لديك { $count } عرض في انتظار ردك:
    }
chat-offers-item = العرض { $number }: { $title }، { $total_money }، صالح حتى { DATETIME($valid_until_on, dateStyle: "long") }
chat-offers-which = أي عرض أعرضه لك؟
# فوق أحدث العروض التي قُبلت أو انتهت
chat-offers-none-open = لا يوجد الآن عرض يمكنك قبوله.
chat-offers-none = لا أجد عرضًا لك. عندما نرسل إليك عرضًا، يظهر هنا وعلى البوابة.
# $number: قضية
chat-offers-none-case = لا أجد عرضًا في القضية { $number }.
chat-offer-accepted = العرض { $number } ({ $title }): تم قبوله بتاريخ { DATETIME($accepted_on, dateStyle: "long") }.
chat-offer-expired = العرض { $number } ({ $title }): كان صالحًا حتى { DATETIME($valid_until_on, dateStyle: "long") }. للحصول على عرض جديد، يرجى الكتابة إلى الموظف المسؤول عن قضيتك.
chat-offer-withdrawn = العرض { $number } ({ $title }): سحبناه. إذا كان لديك سؤال، يرجى الكتابة إلى الموظف المسؤول عن قضيتك.
chat-offer-closed = العرض { $number } ({ $title }): لا يمكن قبوله الآن. يمكن للموظف المسؤول عن قضيتك أن يخبرك بالمزيد.
choice-accept-this = قبول هذا العرض
choice-offer = { $number }

## قبول عرض. القبول مُلزم: نقول ذلك بوضوح.

chat-accept-which = أي عرض منها للقبول؟
chat-accept-binding = قبول العرض يعني طلب هذا العمل منا بمبلغ إجمالي قدره { $total_money }. القبول مُلزم. لا دفع الآن.
chat-accept-question = هل أسجل قبولك لهذا العرض؟
# لم يكن الجواب واضحًا بما يكفي
chat-accept-unclear = القبول مُلزم، لذلك يجب أن أتأكد. يرجى الضغط على «نعم، أقبل» أو «ليس الآن»، أو كتابة «أقبل».
chat-accept-changed = تغيّر العرض بعد أن عرضته لك. يرجى قراءته من جديد.
# $number: رقم العرض
chat-accept-done = شكرًا. قبلت العرض { $number } في هذه المحادثة بتاريخ { DATETIME($accepted_on, dateStyle: "long") }. أخبرنا الموظف المسؤول عن قضيتك بذلك.
chat-accept-payments-come = لا دفع الآن. تظهر الدفعات لاحقًا هنا وعلى البوابة، مع آخر موعد لدفع كل منها.
chat-accept-declined = حسنًا. لم أقبل شيئًا. يبقى العرض { $number } مفتوحًا حتى { DATETIME($valid_until_on, dateStyle: "long") }.
task-acceptance-stopped = توقفت. لم يُقبل أي عرض.
# كلمة «أقبل» يجب أن تكون نفسها في chat-accept-unclear
choice-accept-yes = نعم، أقبل
choice-accept-no = ليس الآن

## المدفوعات
# $number: رقم الدفعة · $text: مقابل ماذا

chat-pay-due-head = المستحق عليك:
chat-pay-due = – الدفعة { $number }، { $text }: { $amount_money }، يرجى الدفع في موعد أقصاه { DATETIME($due_on, dateStyle: "long") }
chat-pay-overdue = – الدفعة { $number }، { $text }: { $amount_money }، فات موعدها منذ { DATETIME($due_on, dateStyle: "long") }
# $count: كم بقي بعدها
chat-pay-more =
    { $count ->
        [zero] والباقي موجود على البوابة.
        [one] وهناك دفعة أخرى على البوابة.
        [two] وهناك دفعتان أخريان على البوابة.
        [few] وهناك { $count } دفعات أخرى على البوابة.
        [many] وهناك { $count } دفعة أخرى على البوابة.
       *[other] وهناك { $count } دفعة أخرى على البوابة.
    }
chat-pay-total = المجموع المستحق: { $total_money }
chat-pay-nothing-due = لا توجد مبالغ مستحقة عليك الآن.
chat-pay-paid-head = المدفوع:
chat-pay-paid = – الدفعة { $number }، { $text }: { $amount_money }، دُفعت بتاريخ { DATETIME($past_on, dateStyle: "long") }
chat-pay-returned-head = مبالغ أعدناها إليك:
chat-pay-returned = – الدفعة { $number }، { $text }: { $amount_money }، أُعيد المبلغ بتاريخ { DATETIME($past_on, dateStyle: "long") }
# اليوم غير معروف
chat-pay-past = – الدفعة { $number }، { $text }: { $amount_money }
chat-pay-none = لا أجد مدفوعات لك بعد.
# $number: قضية
chat-pay-none-case = لا أجد مدفوعات في القضية { $number }.
chat-pay-which = أي دفعة منها للدفع الآن؟
# $status: حالة الدفعة
chat-pay-gone = { $status ->
    [paid] الدفعة { $number } مدفوعة. لا شيء مطلوب منك.
    [refunded] أعدنا إليك مبلغ الدفعة { $number }. لا شيء مطلوب منك.
   *[other] لا يوجد ما يُدفع في الدفعة { $number }.
}

## الدفع

chat-pay-for = الدفعة { $number }، { $text }: { $amount_money }
# $url: عنوان يبقى في سطر وحده · $minutes: مدة صلاحيته
chat-pay-link =
    يمكنك الدفع هنا:
    { $url }
    { $minutes ->
        [zero] الرابط صالح لأقل من دقيقة، لهذه الدفعة وحدها.
        [one] الرابط صالح لدقيقة واحدة، لهذه الدفعة وحدها.
        [two] الرابط صالح لدقيقتين، لهذه الدفعة وحدها.
        [few] الرابط صالح لمدة { $minutes } دقائق، لهذه الدفعة وحدها.
        [many] الرابط صالح لمدة { $minutes } دقيقة، لهذه الدفعة وحدها.
       *[other] الرابط صالح لمدة { $minutes } دقيقة، لهذه الدفعة وحدها.
    } يرجى عدم إعطائه لغيرك.
# $portal: عنوان البوابة، يبقى في سطر وحده
chat-pay-no-page =
    ليس لدي رابط لدفعها هنا. طريقة الدفع مكتوبة على البوابة، تحت «{ portal-payments }»:
    { $portal }
chat-pay-no-cards = يرجى عدم كتابة رقم بطاقة في هذه المحادثة أبدًا.
# كان في الرسالة رقم بطاقة
chat-pay-card-seen = يبدو هذا رقم بطاقة. يرجى عدم إرساله هنا أبدًا، وحذف رسالتك إن أمكن. أنا لا أستخدمه. للدفع، أعطيك رابطًا إلى صفحة الدفع.
choice-pay-sum = دفع { $amount_money }
choice-pay-number = دفع { $number }

## الإيصالات
# $number: رقم الإيصال · $text: ما الذي دُفع

chat-receipts-which = أي إيصال منها؟
chat-receipt-item = – الإيصال { $number }، { $text }: { $amount_money }، دُفع بتاريخ { DATETIME($past_on, dateStyle: "long") }
chat-receipt-for = الإيصال { $number }، { $text }: { $amount_money }
# $url: عنوان يبقى في سطر وحده · $minutes: مدة صلاحيته
chat-receipt-link =
    يمكنك فتحه وحفظه هنا:
    { $url }
    { $minutes ->
        [zero] الرابط صالح لأقل من دقيقة.
        [one] الرابط صالح لدقيقة واحدة.
        [two] الرابط صالح لدقيقتين.
        [few] الرابط صالح لمدة { $minutes } دقائق.
        [many] الرابط صالح لمدة { $minutes } دقيقة.
       *[other] الرابط صالح لمدة { $minutes } دقيقة.
    } يرجى عدم إعطائه لغيرك.
# $number: رقم الإشعار الدائن · $portal: عنوان البوابة، يبقى في سطر وحده
chat-receipt-credit-note =
    أُعيد المبلغ. الإشعار الدائن { $number } موجود على البوابة، تحت «{ portal-payments }»:
    { $portal }
chat-receipt-elsewhere =
    ليس لدي رابط إليه هنا. هو موجود على البوابة، تحت «{ portal-payments }»:
    { $portal }
chat-receipts-none = لا يوجد إيصال بعد. يصدر الإيصال عندما تصل دفعتك.
choice-receipt = إيصال { $number }

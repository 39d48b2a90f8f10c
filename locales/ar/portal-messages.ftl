# بوابة العملاء: الرسائل بين العميل والموظف المسؤول عن قضيته، ورسائل البريد التي تخبر بوصولها.

portal-message-new = رسالة جديدة
portal-messages-all = كل رسائل هذه القضية
portal-messages-none = لا توجد رسائل في هذه القضية بعد.
portal-messages-no-older = لا توجد رسائل أقدم.
portal-messages-pages = الرسائل الأقدم والأحدث
portal-message-unread = جديدة
# $sender: من كتب الرسالة
portal-message-from = { $sender ->
    [client] منك
   *[caseworker] من الموظف المسؤول عن قضيتك
}
portal-message-earlier = رسائل سابقة في الموضوع نفسه
portal-message-answer = الرد
portal-message-write-again = كتابة رسالة أخرى
# موضوع الرد. $subject: موضوع الرسالة
portal-message-re = رد: { $subject }

## رسالة جديدة

portal-message-client = العميل
portal-message-subject = الموضوع
portal-message-text = رسالتك
portal-message-send = إرسال الرسالة
portal-message-closed-case = هذه القضية مغلقة. يمكنك مع ذلك الكتابة إلينا عنها.
portal-message-not-sent = لم تُرسل رسالتك بعد. يرجى مراجعة الخانات أدناه.
# $field: أي خانة؛ $problem: ما المشكلة فيها
portal-message-wrong = { $field ->
    [subject] { $problem ->
        [string_too_long] الموضوع طويل جدًا. الحد الأقصى 300 حرف.
       *[other] يرجى كتابة موضوع الرسالة.
    }
   *[body] { $problem ->
        [string_too_long] رسالتك طويلة جدًا. الحد الأقصى 20,000 حرف.
       *[other] يرجى كتابة رسالتك.
    }
}
done-message-sent = أُرسلت رسالتك.

## رسائل البريد. لا تذكر شيئًا عن القضية: قد يراها آخرون على هاتف مقفل.
# $firm: اسم الشركة؛ $link: أين تُقرأ

mail-message-came-subject = لديك رسالة جديدة من { $firm }
mail-message-came-body =
    مرحبًا،

    لديك رسالة جديدة منا. حفاظًا على خصوصيتك، لا نكتبها في هذا البريد.

    يمكنك تسجيل الدخول وقراءتها هنا:
    { $link }

    مع أطيب التحيات،
    { $firm }

# إلى الموظف المسؤول
mail-client-wrote-subject = كتب أحد العملاء رسالة
mail-client-wrote-body =
    مرحبًا،

    كتب أحد العملاء رسالة في قضية من قضاياك. يمكنك قراءتها هنا:
    { $link }

    { $firm }

# المحادثة: معلومات العميل، وطلب تغيير واحدة منها. $field: أي معلومة.

details-field = { $field ->
    [name] الاسم
    [email] البريد الإلكتروني
    [phone] الهاتف
    [address] العنوان
   *[date_of_birth] تاريخ الميلاد
}
details-head = هذه معلوماتك المسجلة لدينا:
details-line = { details-field }: { $value }
details-missing = { details-field }: غير مسجل
details-born = تاريخ الميلاد: { DATETIME($born_on, dateStyle: "long") }
details-language = اللغة: { $language ->
    [da] { language-name-da }
    [sv] { language-name-sv }
    [fi] { language-name-fi }
    [ar] { language-name-ar }
   *[en] { language-name-en }
}
details-applicants = الأشخاص في قضاياك:
# $relation و$nationality: بكلمات الشركة. $told: القيمة 0 عندما لا نعرف الجنسية، وإلا 1
details-applicant = { $told ->
    [0] • { $name } ({ $relation })
   *[1] • { $name } ({ $relation })، { $nationality }
}
details-applicant-born = { $told ->
    [0] • { $name } ({ $relation })، تاريخ الميلاد: { DATETIME($born_on, dateStyle: "long") }
   *[1] • { $name } ({ $relation })، تاريخ الميلاد: { DATETIME($born_on, dateStyle: "long") }، { $nationality }
}
# تغيير لم يقرر فيه الموظف المسؤول بعد
details-wish = طلبت تغييرًا بتاريخ { DATETIME($asked_on, dateStyle: "long") }: { details-field } إلى { $new }. سينظر فيه الموظف المسؤول عن قضيتك.
details-wish-born = طلبت تغييرًا بتاريخ { DATETIME($asked_on, dateStyle: "long") }: تاريخ الميلاد إلى { DATETIME($new_on, dateStyle: "long") }. سينظر فيه الموظف المسؤول عن قضيتك.

## تغيير معلومة

details-ask-field = ما المعلومة التي يجب تغييرها؟
details-checked-first = ينظر الموظف المسؤول أولًا في كل تغيير. حتى ذلك الوقت، يبقى كل شيء كما هو.
details-ask-value = { $field ->
    [name] يرجى كتابة الاسم كاملًا، كما هو مكتوب في جواز السفر.
    [email] يرجى كتابة عنوان البريد الإلكتروني الجديد.
    [phone] يرجى كتابة رقم الهاتف الجديد، مع رمز الدولة.
    [address] يرجى كتابة العنوان الجديد كاملًا: الشارع، والرقم، والرمز البريدي، والمدينة، والدولة.
   *[date_of_birth] يرجى كتابة تاريخ الميلاد الصحيح: اليوم والشهر والسنة.
}
# $reason: لماذا لا يمكن استخدام القيمة
details-unusable = { $reason ->
    [missing] لم أجد شيئًا يمكنني استخدامه. يرجى كتابته من جديد.
    [too_long] هذا النص طويل جدًا. يرجى كتابة نص أقصر.
    [email] لا يبدو هذا عنوان بريد إلكتروني. المطلوب عنوان مثل name@example.com.
    [phone] لا يبدو هذا رقم هاتف. يرجى كتابة كل الأرقام، مع رمز الدولة، مثلًا +45 أو +46.
    [date] لا أستطيع قراءة هذا التاريخ. يرجى كتابة اليوم والشهر والسنة، مثلًا 17.4.1988.
    [future] هذا التاريخ لم يأتِ بعد. يرجى كتابة يوم الميلاد وشهره وسنته.
   *[characters] في هذا النص علامة لا يمكننا استخدامها. يرجى كتابته من جديد.
}
details-preview = هذا هو التغيير المطلوب:
details-old = { details-field }، الآن: { $old }
details-old-born = تاريخ الميلاد، الآن: { DATETIME($old_on, dateStyle: "long") }
details-old-none = { details-field }، الآن: غير مسجل
details-new = الجديد: { $new }
details-new-born = الجديد: { DATETIME($new_on, dateStyle: "long") }
details-confirm = هل أطلب هذا التغيير من الموظف المسؤول عن قضيتك؟
details-asked = شكرًا. وصل طلب التغيير إلى الموظف المسؤول: { details-field }
details-asked-next = حتى ينظر فيه، نستخدم المعلومة المسجلة الآن.
details-same = هذا هو المسجل لدينا بالفعل، ولا شيء يحتاج إلى تغيير: { details-field }
details-withdrawn = يبقى المسجل لدينا الآن كما هو، وأُلغي طلبك السابق: { details-field }
details-elsewhere = يمكنني تغيير اسمك وبريدك الإلكتروني وهاتفك وعنوانك وتاريخ ميلادك فقط. لكل ما عدا ذلك، يرجى الكتابة إلى الموظف المسؤول عن قضيتك. يمكنني نقل رسالتك إليه.
task-details-stopped = توقفت. لم يتغيّر شيء.
choice-field-name = الاسم
choice-field-email = البريد الإلكتروني
choice-field-phone = الهاتف
choice-field-address = العنوان
choice-field-date_of_birth = تاريخ الميلاد
choice-field-other = معلومة أخرى
choice-change-something = تغيير معلومة
choice-change-this = تغيير هذه المعلومة
choice-change-more = تغيير المزيد
choice-all-details = كل معلوماتي
choice-ask-change = نعم، اطلب التغيير
choice-edit-value = تصحيح ما كتبته
choice-edit-field = اختيار معلومة أخرى

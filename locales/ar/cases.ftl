# قضية العميل بكلمات بسيطة. نقول ما هو مسجل فقط، ولا نتوقع أبدًا قرار جهة رسمية.
# تبدأ الأسطر بكلمة عربية حتى يبقى اتجاهها من اليمين إلى اليسار.

# السطر الأول: عن أي قضية نتحدث
case-head = القضية { $number } ({ case-type }):

## الحالة ومعناها

case-status-opened = قضيتك مفتوحة. نطّلع عليها الآن ونخطط للخطوات القادمة.
case-status-collecting_documents = نجمع المستندات الآن. عندما تكتمل، يمكننا إرسال طلبك.
case-status-submitted = أُرسل طلبك إلى الجهة الرسمية. لم تؤكد بعد أنها بدأت العمل عليه.
case-status-awaiting_authority = تعمل الجهة الرسمية الآن على طلبك. نحن في انتظار ردها.
case-status-decision_positive = أصدرت الجهة الرسمية قرارًا بالموافقة. تهانينا!
case-status-decision_negative = أصدرت الجهة الرسمية قرارًا بالرفض. يؤسفنا ذلك. سيشرح لك الموظف المسؤول عن قضيتك معنى هذا القرار وما يمكنك فعله.
case-status-closed = قضيتك مغلقة، ولم يبقَ شيء مطلوب.

## ممن الخطوة المطلوبة الآن
# $ball_since_on: منذ متى

case-ball-client = الخطوة مطلوبة منك، منذ { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-firm = الخطوة مطلوبة منّا، منذ { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-authority = الخطوة مطلوبة من الجهة الرسمية، منذ { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-nobody = لا توجد خطوة مطلوبة من أحد، منذ { DATETIME($ball_since_on, dateStyle: "long") }.

## ماذا بعد

case-next-send_documents =
    الخطوة التالية منك: { $pending ->
        [0] مراجعة قائمة المتطلبات.
        [one] إرسال مستند واحد ما زال ناقصًا.
        [two] إرسال مستندين ما زالا ناقصين.
        [few] إرسال { $pending } مستندات ما زالت ناقصة.
        [many] إرسال { $pending } مستندًا ما زالت ناقصة.
       *[other] إرسال { $pending } مستند ما زالت ناقصة.
    }
case-next-firm_reviews = الخطوة التالية: نراجع ما أرسلته، ونكتب إليك إذا كان هناك شيء ناقص.
case-next-firm_prepares = الخطوة التالية: نحضّر قضيتك، ونكتب إليك عندما نحتاج إلى شيء.
case-next-firm_submits = الخطوة التالية: نرسل طلبك إلى الجهة الرسمية.
case-next-authority_decides = الخطوة التالية: قرار الجهة الرسمية. لا شيء مطلوب منك الآن. نكتب إليك عندما يصلنا خبر جديد.
case-next-firm_explains = الخطوة التالية: نشرح لك القرار وما يمكنك فعله الآن.
case-next-client_resumes = الخطوة التالية منك: إخبارنا متى يمكننا المتابعة.

## المدة

case-time-expected = نتوقع وصول الرد في موعد أقصاه { DATETIME($expected_by_on, dateStyle: "long") }. هذا تقدير وليس وعدًا.
# $min و$max: عدد الأسابيع
case-time-usual =
    المدة المعتادة من { $min ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $min } أسابيع
        [many] { $min } أسبوعًا
       *[other] { $min } أسبوع
    } إلى { $max ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $max } أسابيع
        [many] { $max } أسبوعًا
       *[other] { $max } أسبوع
    }. هذا تقدير وليس وعدًا.
case-time-usual-about =
    المدة المعتادة نحو { $weeks ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }. هذا تقدير وليس وعدًا.
case-time-unknown = لا أعرف كم من الوقت تستغرق هذه القضية. يمكن للموظف المسؤول عنها أن يخبرك بالمزيد.

## أمور أخرى يجب معرفتها، في سطر واحد
# قد يكون كل عدد 0، وعندها لا نقول عنه شيئًا. يجب إبقاء المسافة قبل كل جملة.

case-hints =
    يرجى الانتباه:{ $overdue ->
        [0] {""}
        [one] {" "}لديك دفعة واحدة فات موعدها.
        [two] {" "}لديك دفعتان فات موعدهما.
        [few] {" "}لديك { $overdue } دفعات فات موعدها.
       *[other] {" "}لديك { $overdue } دفعة فات موعدها.
    }{ $rejected ->
        [0] {""}
        [one] {" "}يجب إرسال مستند واحد من جديد.
        [two] {" "}يجب إرسال مستندين من جديد.
        [few] {" "}يجب إرسال { $rejected } مستندات من جديد.
        [many] {" "}يجب إرسال { $rejected } مستندًا من جديد.
       *[other] {" "}يجب إرسال { $rejected } مستند من جديد.
    }{ $unread ->
        [0] {""}
        [one] {" "}لديك رسالة واحدة غير مقروءة.
        [two] {" "}لديك رسالتان غير مقروءتين.
        [few] {" "}لديك { $unread } رسائل غير مقروءة.
       *[other] {" "}لديك { $unread } رسالة غير مقروءة.
    }

## متوقفة مؤقتًا

case-paused = القضية متوقفة مؤقتًا، لذلك لا يعمل عليها أحد الآن.
# $reason: كلمات الموظف المسؤول نفسه
case-paused-reason = السبب: { $reason }
case-paused-no-reason = لا يوجد سبب مسجل. يمكن للموظف المسؤول عن قضيتك أن يخبرك به.
case-paused-resume = لمتابعة القضية، يرجى إخبار الموظف المسؤول عنها بأن كل شيء جاهز من جهتك.
case-not-paused = هذه القضية ليست متوقفة. العلامة الدائرية تعني أن العمل على القضية مستمر، وعلامة الإيقاف المؤقت تعني أنها في الانتظار.

## معلومات عن القضية نفسها

case-details-status =
    تاريخ الفتح: { DATETIME($opened_on, dateStyle: "long") }، آخر تغيير: { DATETIME($updated_on, dateStyle: "long") }. الحالة: { case-status-short }.
case-details-package = الباقة: { $package }
case-caseworker = الموظف المسؤول عن قضيتك: { $caseworker }
case-caseworker-none = لم نحدد بعد الموظف المسؤول عن قضيتك.
# $status: الحالة في كلمتين أو ثلاث
case-status-short = { $status ->
    [opened] مفتوحة
    [collecting_documents] جمع المستندات
    [submitted] أُرسل الطلب إلى الجهة الرسمية
    [awaiting_authority] في انتظار الجهة الرسمية
    [decision_positive] صدر القرار: موافقة
    [decision_negative] صدر القرار: رفض
    [closed] مغلقة
    [paused] متوقفة مؤقتًا
   *[other] غير معروفة
}

## أكثر من قضية، أو لا شيء

cases-several = لديك أكثر من قضية:
cases-line = القضية { $number }: { case-type }، { case-status-short }
cases-which = أي قضية منها تهمك الآن؟
cases-none = لا أجد قضية باسمك. إذا كان من المفترض أن تكون لديك قضية عندنا، فيمكن لأحد موظفينا التحقق من ذلك.
case-unknown = لا أجد القضية { $number } بين قضاياك.

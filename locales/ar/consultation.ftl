# الاستشارة المجانية: مكالمة هاتفية مع الشركة، للعملاء ولمن ليسوا عملاء بعد.
# اليوم والساعة يُكتبان كما تكتبهما كل لغة. $firm: اسم الشركة.

## اختيار موعد

consultation-title = حجز استشارة مجانية
# $minutes: مدة المكالمة
consultation-intro =
    يمكنك إخبارنا عن خططك وطرح أسئلتك. نحن نتصل بك. المكالمة مجانية ومدتها { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }، ولا تُلزمك بشيء.
# $city: المدينة التي تتبع الشركة توقيتها، مثلًا كوبنهاغن
consultation-clock = كل الأوقات بتوقيت { $city }.
# $firm: اسم الشركة؛ وبعد هذا النص في الصفحة أرقام الهاتف وعنوان البريد الإلكتروني
consultation-none = لا توجد الآن مواعيد متاحة للحجز هنا. يرجى الاتصال بنا أو الكتابة إلينا، ونجد موعدًا معًا.
consultation-off = لا يمكن حجز استشارة هنا. يرجى الاتصال بنا أو الكتابة إلينا، ونجد موعدًا معًا.
consultation-choose-day = اختيار يوم
# $first و$last: يومان، مثلًا 9 مارس 2026
consultation-week = من { $first } إلى { $last }
# $count: عدد المواعيد المتاحة في ذلك اليوم
consultation-free = { $count ->
    [zero] لا مواعيد متاحة
    [one] موعد واحد متاح
    [two] موعدان متاحان
    [few] { $count } مواعيد متاحة
    [many] { $count } موعدًا متاحًا
   *[other] { $count } موعد متاح
}
# $day: مثلًا الثلاثاء، 10 مارس 2026
consultation-times = المواعيد المتاحة يوم { $day }
consultation-other-day = اختيار يوم آخر
consultation-day-full = لم تبقَ مواعيد متاحة في هذا اليوم. يرجى اختيار يوم آخر.
consultation-gone = لم يعد هذا الموعد متاحًا. يرجى اختيار موعد آخر.
consultation-yours = استشاراتك
consultation-view = تغيير الموعد أو إلغاؤه

## من أنت

# $day و$clock: متى؛ $city: بتوقيت أي مدينة
consultation-chosen = { $day }، الساعة { $clock } (بتوقيت { $city })
# في بلد رقم الهاتف ساعة أخرى. $clock هناك، و$city هناك، مثلًا هلسنكي
consultation-elsewhere = يوافق ذلك الساعة { $clock } بتوقيت { $city }.
# واليوم هناك مختلف أيضًا
consultation-elsewhere-day = يوافق ذلك { $day }، الساعة { $clock } بتوقيت { $city }.
consultation-who = بمن نتصل؟
consultation-name = اسمك
consultation-email = عنوان بريدك الإلكتروني
consultation-email-help = نرسل إليه الموعد، مع رابط لتغييره أو إلغائه.
consultation-phone = رقم هاتفك
consultation-phone-help = نتصل بك على هذا الرقم. يرجى كتابته مع رمز الدولة، مثلًا { -phone-example }.
consultation-topic = ما الموضوع؟
consultation-topic-help = تكفي بضع كلمات. يرجى عدم كتابة أرقام جوازات السفر أو البطاقات هنا.
consultation-book = حجز هذا الموعد
consultation-other-time = اختيار موعد آخر
# نص لا يمكن استخدامه. الجزء الأخير: missing أو invalid أو country-code أو too-long
consultation-wrong-name-missing = يرجى كتابة اسمك.
consultation-wrong-name-too-long = يرجى كتابة اسم أقصر.
consultation-wrong-email-missing = يرجى كتابة عنوان بريدك الإلكتروني.
consultation-wrong-email-invalid = لا يبدو هذا عنوان بريد إلكتروني. يرجى التحقق منه. مثال: name@example.com
consultation-wrong-phone-missing = يرجى كتابة رقم هاتفك حتى نتمكن من الاتصال بك.
consultation-wrong-phone-invalid = لا يبدو هذا رقم هاتف. يرجى التحقق منه.
consultation-wrong-phone-country-code = يرجى كتابة الرقم مع رمز الدولة، مثلًا { -phone-example }.
consultation-wrong-topic-too-long = هذا النص طويل جدًا. الحد الأقصى 2000 حرف.
consultation-taken = سبقك شخص آخر إلى هذا الموعد، ولم يعد متاحًا. هذه مواعيد أخرى. ما كتبته محفوظ.
consultation-taken-none = لم يعد هذا الموعد متاحًا، وليس لدينا الآن موعد آخر هنا. يرجى الاتصال بنا أو الكتابة إلينا.
consultation-too-many = حجزت عدة مواعيد حتى الآن. يرجى تغيير موعد إحدى استشاراتك أو إلغاؤها، أو الاتصال بنا أو الكتابة إلينا.
consultation-pick = اختيار موعد من هذه المواعيد

## استشارة واحدة

consultation-one-title = استشارتك
consultation-when = الموعد
consultation-how = كيف
# $phone: رقم؛ $minutes: مدة المكالمة
consultation-how-text =
    نتصل بك على الرقم { $phone }. مدة المكالمة { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
consultation-about = الموضوع
consultation-calendar = إضافة إلى التقويم
consultation-move = اختيار موعد آخر
consultation-move-title = تغيير موعد استشارتك
# $day و$clock: الموعد الحالي
consultation-move-now = موعدك الحالي: { $day }، الساعة { $clock }. يبقى محجوزًا لك حتى اختيار موعد جديد.
consultation-move-do = تأكيد هذا الموعد
consultation-cancel = إلغاء الاستشارة
consultation-cancel-title = إلغاء استشارتك؟
# $day و$clock: الموعد
consultation-cancel-text = موعدك: { $day }، الساعة { $clock }. عند الإلغاء، يصبح هذا الموعد متاحًا لشخص آخر.
consultation-cancel-do = نعم، إلغاء الاستشارة
consultation-keep = لا، إبقاء الموعد
consultation-back = العودة إلى استشارتك
consultation-is-cancelled = هذه الاستشارة ملغاة.
consultation-is-over = بدأت هذه الاستشارة أو انتهت. لم يعد تغييرها ممكنًا.
consultation-again = حجز استشارة جديدة
done-consultation-booked = حُجزت استشارتك. هناك رسالة بريد فيها الموعد في الطريق إليك.
done-consultation-moved = لاستشارتك موعد جديد. هناك رسالة بريد فيها الموعد في الطريق إليك.
done-consultation-cancelled = أُلغيت استشارتك.

## في التقويم
# قد يراه آخرون هناك: لا نذكر سبب الانتقال.

consultation-calendar-title = مكالمة هاتفية مع { $firm }
# $phone: بمن نتصل؛ $link: عنوان
consultation-calendar-text = نتصل بك على الرقم { $phone }. لتغيير الموعد أو إلغائه: { $link }
# في تقويم الشركة نفسها
consultation-calendar-office-title = استشارة: { $name }
# $phone: بمن يجب الاتصال؛ $email: كيف يمكن الكتابة إليه
consultation-calendar-office-text = الاتصال بالرقم { $phone }. البريد الإلكتروني: { $email }

## رسائل البريد إلى من حجز
# لا شيء خاصًا فيها: تظهر على هواتف مقفلة. $day و$clock و$city: الموعد بتوقيت الشركة.
# $elsewhere: هل الساعة مختلفة في بلد رقم الهاتف: no؛ أو clock: اليوم نفسه؛ أو day: ويوم آخر أيضًا.
# عندها $their_day و$their_clock و$their_city. $phone: الرقم الذي نتصل به. $link: عنوان، يبقى في سطر وحده.

mail-consultation-booked-subject = استشارتك مع { $firm }
mail-consultation-booked-body =
    مرحبًا،

    حُجزت استشارتك المجانية مع { $firm }:

    { $day }، الساعة { $clock } (بتوقيت { $city })
    { $elsewhere ->
        [clock] يوافق ذلك الساعة { $their_clock } بتوقيت { $their_city }.
        [day] يوافق ذلك { $their_day }، الساعة { $their_clock } بتوقيت { $their_city }.
       *[no] {""}
    }
    نتصل بك على الرقم { $phone }.

    لتغيير الموعد أو إلغائه، يرجى استخدام هذا الرابط:
    { $link }

    الرابط لك وحدك. يرجى عدم إعطائه لغيرك.

    إذا لم يكن الحجز منك، يمكنك إلغاؤه بهذا الرابط. نعتذر عن الإزعاج.

    مع أطيب التحيات،
    { $firm }
mail-consultation-moved-subject = موعد جديد لاستشارتك مع { $firm }
mail-consultation-moved-body =
    مرحبًا،

    لاستشارتك المجانية مع { $firm } موعد جديد:

    { $day }، الساعة { $clock } (بتوقيت { $city })
    { $elsewhere ->
        [clock] يوافق ذلك الساعة { $their_clock } بتوقيت { $their_city }.
        [day] يوافق ذلك { $their_day }، الساعة { $their_clock } بتوقيت { $their_city }.
       *[no] {""}
    }
    نتصل بك على الرقم { $phone }.

    لتغيير الموعد أو إلغائه، يرجى استخدام هذا الرابط:
    { $link }

    مع أطيب التحيات،
    { $firm }
mail-consultation-cancelled-subject = أُلغيت استشارتك مع { $firm }
mail-consultation-cancelled-body =
    مرحبًا،

    أُلغيت استشارتك المجانية مع { $firm } التي كان موعدها { $day }، الساعة { $clock } (بتوقيت { $city }). لن نتصل بك.

    يمكنك حجز موعد جديد في أي وقت. صفحة الحجز على هذا الرابط:
    { $link }

    مع أطيب التحيات،
    { $firm }

## الرسالة إلى الشركة
# $what: booked أو moved أو cancelled؛ $name و$email و$phone: من؛ $speaks: لغته، مثلًا
# الدنماركية؛ $topic: ما كتبه، أو –

mail-consultation-office-subject = { $what ->
    [moved] تغيّر موعد استشارة
    [cancelled] أُلغيت استشارة
   *[booked] حُجزت استشارة
}: { $day }، الساعة { $clock }
mail-consultation-office-body =
    { $what ->
        [moved] هناك استشارة لها موعد جديد.
        [cancelled] أُلغيت استشارة.
       *[booked] حُجزت استشارة.
    }

    الموعد: { $day }، الساعة { $clock } (بتوقيت { $city })
    الاسم: { $name }
    الهاتف: { $phone }
    البريد الإلكتروني: { $email }
    اللغة: { $speaks }

    الموضوع:
    { $topic }
consultation-language-da = الدنماركية
consultation-language-sv = السويدية
consultation-language-en = الإنجليزية
consultation-language-fi = الفنلندية
consultation-language-ar = العربية

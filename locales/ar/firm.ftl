# الشركة: مواعيد العمل، طرق التواصل، والمساعدة في الحالات العاجلة.

## مفتوح أو مغلق الآن
# $closes_at و$opens_at: بتوقيت الشركة نفسها

hours-open = مكتبنا مفتوح الآن، حتى الساعة { DATETIME($closes_at, timeStyle: "short") }.
hours-open-minutes =
    مكتبنا مفتوح الآن، ويغلق بعد { $minutes ->
        [0] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }، الساعة { DATETIME($closes_at, timeStyle: "short") }.
# $holiday: اسم العطلة
hours-holiday = اليوم عطلة رسمية: { $holiday }.
hours-closed = مكتبنا مغلق الآن.
hours-opens-today = مكتبنا مغلق الآن. نفتح اليوم الساعة { DATETIME($opens_at, timeStyle: "short") }.
hours-opens-tomorrow = مكتبنا مغلق الآن. نفتح غدًا الساعة { DATETIME($opens_at, timeStyle: "short") }.
# $day: من mon إلى sun
hours-opens-day =
    مكتبنا مغلق الآن. نفتح يوم { $day ->
        [mon] الاثنين
        [tue] الثلاثاء
        [wed] الأربعاء
        [thu] الخميس
        [fri] الجمعة
        [sat] السبت
       *[sun] الأحد
    }، { DATETIME($opens_on, dateStyle: "long") }، الساعة { DATETIME($opens_at, timeStyle: "short") }.

## الأسبوع: سطر واحد للأيام المتتالية التي لها المواعيد نفسها
# hours-days-N: أيام فيها N من فترات العمل

hours-week = مواعيد عملنا:
hours-days-0 = { hours-days }: مغلق
hours-days-1 = { hours-days }: من { DATETIME($opens1_at, timeStyle: "short") } إلى { DATETIME($closes1_at, timeStyle: "short") }
hours-days-2 = { hours-days }: من { DATETIME($opens1_at, timeStyle: "short") } إلى { DATETIME($closes1_at, timeStyle: "short") }، ومن { DATETIME($opens2_at, timeStyle: "short") } إلى { DATETIME($closes2_at, timeStyle: "short") }
hours-days-3 = { hours-days }: من { DATETIME($opens1_at, timeStyle: "short") } إلى { DATETIME($closes1_at, timeStyle: "short") }، ومن { DATETIME($opens2_at, timeStyle: "short") } إلى { DATETIME($closes2_at, timeStyle: "short") }، ومن { DATETIME($opens3_at, timeStyle: "short") } إلى { DATETIME($closes3_at, timeStyle: "short") }
# $span: يوم واحد، أو أيام متتالية من $first إلى $last
hours-days = { $span ->
    [one] { hours-first-day }
   *[more] من { hours-first-day } إلى { hours-last-day }
}
hours-first-day = { $first ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
hours-last-day = { $last ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
# $city: المدينة المقصود توقيتها، باسمها الدولي
hours-place = كل الأوقات بالتوقيت المحلي في { $city ->
    [Copenhagen] كوبنهاغن
    [Stockholm] ستوكهولم
    [Helsinki] هلسنكي
   *[other] { $city }
}.

## طرق التواصل مع الشركة

contact = طرق التواصل معنا:
# $country: حرفان
contact-phone = الهاتف { $country ->
    [DK] في الدنمارك
    [SE] في السويد
    [FI] في فنلندا
   *[other] ({ $country })
}: { $number }
contact-email = البريد الإلكتروني: { $email }
contact-urgent = للأمور العاجلة، في أي ساعة: { $email }
contact-whatsapp = للأمور العاجلة، على واتساب: { $number }

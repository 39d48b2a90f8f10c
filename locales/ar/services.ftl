# ما تقوم به الشركة وكم يكلف، في المحادثة؛ ومواعيد العمل في يوم واحد. بلا نصائح قانونية وبلا وعود.
# $firm: اسم الشركة

services-intro = تساعد { $firm } العائلات في هذه الأمور:
# $type: نوع القضية، كما في case-type
services-type = • { case-type }
# ما كتبته الشركة عن نفسها. $title و$text: بلغة القارئ
services-own = • { $title }
services-own-text = • { $title }: { $text }
services-one = نعم، نساعد في هذا: { case-type }.
# $type: نوع القضية، كما في case-type. الجمل من صفحة الشركة.
services-one-text = { $type ->
    [eu_residence] { site-service-eu-text }
    [family_reunification] { site-service-family-text }
    [personal_number] { site-service-number-text }
    [work_permit] { site-service-work-text }
    [permanent_residence] { site-service-stay-text }
    [citizenship] { site-service-stay-text }
   *[return_to_denmark] { site-service-return-text }
}
services-not-one = لا أعرف إذا كنا نساعد في هذا: { case-type }. يرجى سؤال أحد موظفينا.
services-firm = نحن شركة خاصة، ولسنا جهة رسمية. القرار للجهات الرسمية. نحن نعرف الطريق، ونحضّر الأوراق، ونتابع القضية.
services-how-free = ما الممكن في حالتك، وكيف؟ ينظر موظف في ذلك معك. الاستشارة الأولى مجانية.
services-how = ما الممكن في حالتك، وكيف؟ ينظر موظف في ذلك معك.

## الأسعار
# $amount_money: مبلغ

prices-intro = هذه أسعارنا:
price-line = • { $title }: { $amount_money }
price-line-from = • { $title }: ابتداءً من { $amount_money }
# بلا قائمة أسعار
prices-depends = السعر يختلف من قضية إلى أخرى، لذلك لا أستطيع ذكر مبلغ هنا.
prices-way-free = الخطوات: أولًا استشارة مجانية، ثم عرض مكتوب فيه السعر كله. لا دفع قبل قبول العرض.
prices-way = نرسل إليك عرضًا مكتوبًا فيه السعر كله. لا دفع قبل قبول العرض.
prices-instalments-yes = يمكن الدفع على أقساط.
prices-instalments-no = الدفع على أقساط غير ممكن.
prices-instalments-unknown = يمكنك سؤال أحد موظفينا عن الدفع على أقساط.
prices-own-offer = هل وصلك عرض منا؟ يمكنني أن أعرضه لك هنا.

## مواعيد العمل في يوم واحد
# $day_on: التاريخ؛ $holiday: اسم العطلة؛ من $opens1_at إلى $closes3_at: ساعات ذلك اليوم

hours-on-0 = { DATETIME($day_on, dateStyle: "full") }: مكتبنا مغلق.
hours-on-1 = { DATETIME($day_on, dateStyle: "full") }: مكتبنا مفتوح من { DATETIME($opens1_at, timeStyle: "short") } إلى { DATETIME($closes1_at, timeStyle: "short") }.
hours-on-2 = { DATETIME($day_on, dateStyle: "full") }: مكتبنا مفتوح من { DATETIME($opens1_at, timeStyle: "short") } إلى { DATETIME($closes1_at, timeStyle: "short") }، ومن { DATETIME($opens2_at, timeStyle: "short") } إلى { DATETIME($closes2_at, timeStyle: "short") }.
hours-on-3 = { DATETIME($day_on, dateStyle: "full") }: مكتبنا مفتوح من { DATETIME($opens1_at, timeStyle: "short") } إلى { DATETIME($closes1_at, timeStyle: "short") }، ومن { DATETIME($opens2_at, timeStyle: "short") } إلى { DATETIME($closes2_at, timeStyle: "short") }، ومن { DATETIME($opens3_at, timeStyle: "short") } إلى { DATETIME($closes3_at, timeStyle: "short") }.
hours-on-holiday = إنه يوم عطلة رسمية: { $holiday }.
# تُقال بالفنلندية فقط: توقيت الشركة متأخر ساعة عن فنلندا
hours-finland = الساعة في فنلندا متقدمة بساعة واحدة: الساعة 10:00 هنا هي 11:00 هناك.

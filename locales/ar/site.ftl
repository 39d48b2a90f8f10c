# صفحة الشركة التجريبية وصفحات الرسائل المحفوظة. { $firm }: اسم الشركة.

## كل الصفحات

site-skip = الانتقال إلى المحتوى
site-portal = صفحتي
site-languages = اللغة
site-language-da = Dansk
site-language-sv = Svenska
site-language-en = English
site-language-fi = Suomi
site-language-ar = العربية
site-footer = شركة { $firm }: نساعد العائلات على الانتقال إلى السويد والاستقرار فيها.

## الصفحة الرئيسية

site-home-title = { $firm }: الانتقال إلى السويد، خطوة بخطوة
site-hero-title = انتقال عائلتك إلى السويد، خطوة بخطوة
site-hero-text = الإقامة، ولمّ شمل الأسرة، والرقم الشخصي (personnummer)، والعمل: نعرف القواعد، ونحضّر الأوراق، ونتابع قضيتك حتى يصدر القرار.
site-hero-call = الاتصال بالرقم { $number }
site-hero-write = الكتابة إلينا
site-ask-title = هل لديك قضية عندنا؟
site-ask-text = يمكنك سؤال المساعد في أسفل الصفحة. يجيب ليلًا ونهارًا:
site-ask-status = كيف تسير قضيتي؟
site-ask-checklist = ما المستندات التي ما زلتم تحتاجون إليها مني؟
site-ask-hours = متى يمكنني الاتصال بكم؟
site-ask-honest = المساعد برنامج كمبيوتر، وهو يقول ذلك بنفسه. وعندما لا يستطيع المساعدة، يخبرك بطرق التواصل مع موظف.

site-services-title = خدماتنا
site-service-eu = إقامة الاتحاد الأوروبي
site-service-eu-text = حق الإقامة لمواطني الاتحاد الأوروبي وعائلاتهم عند الانتقال إلى السويد.
site-service-family = لمّ شمل الأسرة
site-service-family-text = معًا في السويد مع الزوج أو الزوجة أو الشريك أو الأولاد من خارج الاتحاد الأوروبي.
site-service-number = الرقم الشخصي (personnummer)
site-service-number-text = التسجيل في السويد، وبطاقة الهوية، والحساب البنكي، والرعاية الصحية.
site-service-work = العمل
site-service-work-text = تصاريح العمل، وما الذي يتغير عند العمل في السويد والدنمارك معًا.
site-service-stay = الإقامة الدائمة والجنسية
site-service-stay-text = بعد سنوات من العيش في السويد، وعند الرغبة في البقاء فيها.
site-service-return = العودة إلى الدنمارك
site-service-return-text = طريق العودة للعائلة كلها، مع الحقوق المكتسبة في السويد.

site-contact-title = التواصل معنا
site-phones-title = بالهاتف
site-country-dk = الدنمارك
site-country-se = السويد
site-country-fi = فنلندا
site-written-title = كتابيًا
site-email = البريد الإلكتروني
site-whatsapp = واتساب
site-hours-title = مواعيد العمل
site-hours-closed = مغلق
site-hours-none = يرجى الكتابة إلينا لتحديد موعد.
site-day-mon = الاثنين
site-day-tue = الثلاثاء
site-day-wed = الأربعاء
site-day-thu = الخميس
site-day-fri = الجمعة
site-day-sat = السبت
site-day-sun = الأحد
site-urgent-title = هل الأمر عاجل؟
site-urgent-text = في أي ساعة: يرجى شرح الأمر بالتفصيل، وسنرد عليك في أقرب وقت ممكن.

## ملاحظات النسخة التجريبية

site-demo-mark = تجريبي
site-demo-title = هذه نسخة تجريبية
site-demo-text = عملاء الشركة وقضاياهم هنا غير حقيقيين. للسؤال عن قضية في المحادثة، يمكنك استخدام البريد الإلكتروني ورقم الهاتف لواحد من هؤلاء الأشخاص.
site-demo-code = الرمز المكون من ستة أرقام لا يُرسل إلى أحد: هو في صندوق البريد التجريبي.
site-demo-mails = فتح صندوق البريد التجريبي
site-demo-clients = العملاء التجريبيون

## الرسائل المحفوظة

site-mails-title = صندوق البريد التجريبي
site-mails-text = هنا تُحفظ الرسائل التي كان من المفترض إرسالها، والأحدث أولًا.
site-mails-none = لا توجد رسائل بعد.
site-mail-to = إلى
site-mail-from = من
site-mail-sent = الوقت
site-mail-back = كل الرسائل

# الإيصال والإشعار الدائن (PDF) لدفعة. كلمات قصيرة: مكانها بجانب الأرقام.

receipt-title-receipt = إيصال
# الإشعار الدائن يعني أن مبلغ الدفعة أُعيد إلى العميل
receipt-title-credit-note = إشعار دائن
receipt-to = العميل
receipt-issued-on = تاريخ الإصدار
receipt-paid-on = تاريخ الدفع
receipt-returned-on = تاريخ إعادة المبلغ
receipt-payment = رقم الدفعة
receipt-case = رقم القضية

## الجدول

receipt-text = البيان
receipt-amount = المبلغ
receipt-before-vat = المبلغ من دون ضريبة القيمة المضافة
# $percent: نسبة الضريبة، مثلًا 25. علامة % ملتصقة بالعدد حتى تبقى إلى جانبه في نص من اليمين إلى اليسار.
receipt-vat = ضريبة القيمة المضافة ({ $percent }%)
receipt-total-paid = المجموع المدفوع
receipt-total-returned = المجموع المُعاد

## في الأعلى وفي الأسفل
# $number: الرقم الضريبي للشركة

receipt-vat-number = رقم ضريبة القيمة المضافة: { $number }
# $firm: اسم الشركة · $email: عنوان بريدها الإلكتروني
receipt-foot = هل لديك سؤال عن هذا؟ يمكنك الكتابة إلى { $firm }: { $email }

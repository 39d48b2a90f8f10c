# المحادثة على موقع الشركة. يضع الخادم { $firm }؛ ولا يمكن استخدام متغير آخر هنا.

widget-title = محادثة مع { $firm }
widget-subtitle = مساعد آلي، ليلًا ونهارًا
widget-launcher = المحادثة معنا
# تُقرأ بعد عدد الرسائل التي وصلت والمحادثة مغلقة.
widget-unread = غير مقروء
widget-close = إغلاق المحادثة

widget-log = المحادثة
widget-input = كتابة رسالة
widget-send = إرسال
widget-choices = إجابات مقترحة
widget-typing = المساعد يكتب

widget-connecting = جارٍ الاتصال…
widget-offline = لا يوجد اتصال. نحاول من جديد…
widget-offline-unsent = لا يوجد اتصال. ستُرسل رسالتك عندما يعود.

widget-sending = جارٍ الإرسال…
widget-not-sent = لم تُرسل هذه الرسالة.
widget-resend = إعادة الإرسال
widget-edit = تعديلها
# مكان رسالة عن قضية العميل، عندما لا يعود مسجل الدخول هنا.
widget-hidden = مخفية لحمايتك. لرؤية قضيتك، يرجى تسجيل الدخول من جديد.

widget-from-assistant = المساعد
widget-from-staff = موظف في { $firm }
widget-from-you = أنت

widget-today = اليوم
widget-yesterday = أمس

# قائمة متطلبات القضية. $title: اسم مستند أو مهمة كما كتبته الشركة، وقد يكون مذكرًا أو مؤنثًا.

checklist-progress = المكتمل من القائمة: { $done } من أصل { $total }.
checklist-rejected = • مطلوب من جديد: { $title }. لم نتمكن من استخدام النسخة التي وصلتنا. يرجى إرسال نسخة جديدة.
# $reason: كلمات الموظف المسؤول نفسه
checklist-rejected-reason = • مطلوب من جديد: { $title }. لم نتمكن من استخدام النسخة التي وصلتنا. السبب: { $reason } يرجى إرسال نسخة جديدة.
checklist-pending = • ناقص: { $title }
checklist-due = • ناقص: { $title }. يرجى الإرسال في موعد أقصاه { DATETIME($due_on, dateStyle: "long") }.
checklist-overdue = • ناقص: { $title }. كان آخر موعد للإرسال { DATETIME($due_on, dateStyle: "long") }.
# وصلنا، وينتظر الموظف المسؤول
checklist-checking = { $count ->
    [one] نراجع الآن مستندًا واحدًا أرسلته.
    [two] نراجع الآن مستندين أرسلتهما.
    [few] نراجع الآن { $count } مستندات أرسلتها.
    [many] نراجع الآن { $count } مستندًا أرسلتها.
   *[other] نراجع الآن { $count } مستند أرسلتها.
}
checklist-nothing = لا حاجة إلى إرسال أي شيء الآن.
checklist-empty = لا توجد قائمة متطلبات لهذه القضية، لذلك لا حاجة إلى إرسال أي شيء الآن.

export default {
  "startup-submitted": {
    subject: "{{name}}: توصلنا بطلب التسجيل",
    body: "توصّل السجل بملف {{name}}. سيقرؤه أحد الموظفين وستُبلَّغون بالجواب.\n\nيمكنكم في الأثناء مواصلة إتمام الملف والاطلاع على العروض التي تناسبه.",
    action: "فتح فضائي",
  },
  "startup-verified": {
    subject: "تم التحقق من {{name}}",
    body: "تحقق أحد موظفي السجل من ملف {{name}}، وهو يحمل الآن علامة «تم التحقق منه».",
    action: "عرض الملف",
  },
  "startup-refused": {
    subject: "{{name}}: رُفض التسجيل",
    body: "رفض أحد موظفي السجل تسجيل {{name}}.\n\nالسبب: {{reason}}\n\nيمكنكم تصحيح الملف وإرساله من جديد.",
    action: "تصحيح الملف",
  },
  "startup-correction": {
    subject: "{{name}}: مطلوب تصحيح",
    body: "يطلب منكم أحد موظفي السجل تصحيح ملف {{name}}.\n\nالمطلوب: {{reason}}",
    action: "تصحيح الملف",
  },
  "agreement-waits": {
    subject: "اتفاقية في انتظار قراءتكم: {{title}}",
    body: "تطلب {{partner}} إضافة الاتفاقية «{{title}}» إلى السجل.\n\nتبقى غير ظاهرة للعموم إلى أن تتخذوا قراركم.",
    action: "قراءة الاتفاقية",
  },
  "agreement-approved": {
    subject: "تمت الموافقة على الاتفاقية «{{title}}»",
    body: "وافق السجل على الاتفاقية «{{title}}»، وأصبحت منشورة للعموم.\n\nيمكنكم نشر عروض ضمن محاورها بمجرد أن تُوقَّع أو تصبح سارية المفعول.",
    action: "فتح فضائكم",
  },
  "agreement-refused": {
    subject: "لم تتم الموافقة على الاتفاقية «{{title}}»",
    body: "لم يوافق السجل على الاتفاقية «{{title}}».\n\nالسبب: {{reason}}",
    action: "فتح فضائكم",
  },
  "agreement-moved-signed": {
    subject: "الاتفاقية «{{title}}» موقّعة",
    body: "سجّلنا توقيع الاتفاقية «{{title}}».\n\nيمكنكم نشر عروض ضمن محاورها.",
    action: "فتح فضائكم",
  },
  "agreement-moved-in-force": {
    subject: "الاتفاقية «{{title}}» سارية المفعول",
    body: "سجّلنا دخول الاتفاقية «{{title}}» حيز التنفيذ.\n\nيمكنكم نشر عروض ضمن محاورها.",
    action: "فتح فضائكم",
  },
  "agreement-moved-suspended": {
    subject: "الاتفاقية «{{title}}» معلّقة",
    body: "علّق السجل الاتفاقية «{{title}}».\n\nلم تعد عروضها ظاهرة للعموم، ولا يمكن نشر عرض آخر طوال مدة التعليق.",
    action: "فتح فضائكم",
  },
  "agreement-moved-ended": {
    subject: "انتهت الاتفاقية «{{title}}»",
    body: "سجّلنا انتهاء الاتفاقية «{{title}}».\n\nلا يمكن نشر أي عرض جديد ضمنها.",
    action: "فتح فضائكم",
  },
  "opportunity-waits": {
    subject: "عرض في انتظار مراجعتكم: {{title}}",
    body: "تطلب {{partner}} نشر العرض «{{title}}».\n\nيبقى غير ظاهر للعموم إلى أن تتخذوا قراركم.",
    action: "مراجعة العرض",
  },
  "opportunity-published": {
    subject: "تم نشر العرض «{{title}}»",
    body: "تم نشر العرض «{{title}}». تراه الشركات الناشئة التي يناسبها من الآن، أو ابتداءً من تاريخ افتتاحه.",
    action: "عرض الصفحة",
  },
  "opportunity-correction": {
    subject: "مطلوب تصحيح للعرض «{{title}}»",
    body: "راجع السجل العرض «{{title}}» ويطلب تصحيحًا قبل نشره.\n\nالمطلوب: {{reason}}",
    action: "تصحيح العرض",
  },
  "opportunity-cancelled": {
    subject: "أُلغي العرض «{{title}}»",
    body: "ألغت {{partner}} العرض «{{title}}» الذي كنتم تتابعونه.\n\nالسبب المذكور: {{reason}}",
    action: "عرض الصفحة",
  },
};

export default {
  usage:
    "الاستعمال: npm run import -- startups|opportunities FILE [--dry-run] [--all] [--lang fr|ar|en] [--source NAME]\n  startups: [--unlisted] دون إدراج في السجل العمومي\n  opportunities: [--agreement ADDRESS --axis KIND] ضمن محور من اتفاقية، وإلا فضمن البرنامج المفتوح لكل جهة\nFILE: ملف CSV (بفاصلة أو فاصلة منقوطة أو جدولة، مع عناوين الأعمدة) أو JSON Lines.",
  line: "السطر {{line}} · {{outcome}} · {{name}} · {{what}}",
  outcome: { added: "أُضيف", known: "معروف من قبل", error: "خطأ" },
  more: "… إضافة إلى {{count, number}} من الأسطر الأخرى (--all لعرضها كلها).",
  summary:
    "قُرئ {{all, number}} من الأسطر: أُضيف {{added, number}}، وكان {{known, number}} معروفًا من قبل، وتُرك {{errors, number}} بسبب أخطاء.",
  "summary-dry":
    "تجربة دون كتابة أي شيء. قُرئ {{all, number}} من الأسطر: سيُضاف {{added, number}}، و{{known, number}} معروف من قبل، و{{errors, number}} فيه أخطاء.",
  states:
    "من بين العروض المضافة: {{open, number}} مفتوحة، و{{forecast, number}} مرتقبة، و{{closed, number}} مغلقة.",
  file: {
    missing: "الملف {{path}} غير موجود أو لا يمكن قراءته.",
    encoding: "الملف ليس بترميز UTF-8. احفظوه بصيغة «CSV UTF-8» ثم أعيدوا المحاولة.",
    empty: "الملف فارغ.",
    csv: "تتعذر قراءة ملف CSV ابتداءً من السطر {{line}}: توجد علامة اقتباس غير مغلقة.",
    header: "يجب أن يسمي السطر الأول الأعمدة (اثنين على الأقل).",
    "no-agreement": "لا توجد اتفاقية عنوانها {{agreement}}.",
    "no-provider": "ليس للاتفاقية {{agreement}} شريك مسجل يمكن أن تُدرج ضمنه العروض.",
    "no-axis": "ليس للاتفاقية {{agreement}} محور «{{axis}}».",
    "agreement-and-axis": "يُستعمل ‎--agreement و‎--axis معًا؛ والمحاور هي: {{axes}}.",
  },
  row: {
    "not-json": "السطر ليس كائن JSON.",
    "not-an-object": "يجب أن يكون السطر كائن JSON لا قائمة ولا قيمة.",
    "too-many-columns": "أعمدة السطر أكثر من أعمدة العنوان.",
    "imported-before": "سبق استيراد هذا السطر.",
    "same-startup": "توجد مقاولة ناشئة مسجلة لها رقم ICE نفسه أو الموقع نفسه.",
    "look-alike": "الاسم يشبه «{{name}}» المسجلة من قبل.",
    "website-left-out": "العنوان «{{value}}» ليس عنوان موقع عمومي؛ تُرك جانبًا.",
    "opening-left-out": "«{{value}}» ليس تاريخ افتتاح مقروءًا؛ تُرك جانبًا.",
    "unknown-term": "«{{value}}» غير موجود في المعجم ({{field}})؛ تُرك جانبًا.",
  },
  value: {
    "name-missing": "الاسم ناقص.",
    "title-missing": "العنوان ناقص.",
    "too-long": "{{field}} أطول مما يُسمح به.",
    number: "{{field}}: «{{value}}» ليس عددًا صحيحًا.",
    flag: "{{field}}: «{{value}}» ليس «نعم» ولا «لا».",
    date: "{{field}}: «{{value}}» ليس تاريخًا (اكتبوا 2027-12-31 أو 31/12/2027).",
    "ends-first": "تاريخ الإغلاق ({{value}}) يسبق تاريخ الافتتاح.",
    ice: "يتكون رقم ICE من خمسة عشر رقمًا؛ وليس «{{value}}» كذلك.",
  },
};

export default {
  done: {
    "opportunity-drafted": "أُنشئت المسودة. أكملوها على مهل: يُحفظ كل قسم على حدة.",
    "opportunity-saved": "تم حفظ القسم.",
    "eligibility-saved": "تم حفظ الشروط.",
    "opportunity-published": "تم نشر العرض.",
    "opportunity-in-review": "أُرسل العرض إلى السجل لمراجعته قبل نشره.",
    "opportunity-closed": "تم إغلاق العرض.",
    "opportunity-cancelled": "تم إلغاء العرض.",
    "agreement-proposed": "أُرسلت الاتفاقية إلى السجل لدراستها.",
    "organisation-saved": "تم حفظ التقديم.",
  },
};

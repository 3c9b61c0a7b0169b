export default {
  done: {
    "opportunity-drafted":
      "Le brouillon est créé. Complétez-le à votre rythme : chaque section s'enregistre séparément.",
    "opportunity-saved": "La section est enregistrée.",
    "eligibility-saved": "Les conditions sont enregistrées.",
    "opportunity-published": "L'offre est publiée.",
    "opportunity-in-review": "L'offre est envoyée au registre, qui la relira avant de la publier.",
    "opportunity-closed": "L'offre est close.",
    "opportunity-cancelled": "L'offre est annulée.",
    "agreement-proposed": "L'accord est envoyé au registre, qui l'examinera.",
    "organisation-saved": "La présentation est enregistrée.",
  },
};

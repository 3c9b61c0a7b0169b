export default {
  "startup-submitted": {
    subject: "{{name}} : inscription reçue",
    body: "Le registre a bien reçu la fiche de {{name}}. Un agent va la lire ; vous serez prévenu de sa réponse.\n\nEn attendant, vous pouvez continuer à la compléter et consulter les offres qui lui conviennent.",
    action: "Ouvrir mon espace",
  },
  "startup-verified": {
    subject: "{{name}} est vérifiée",
    body: "Un agent du registre a vérifié la fiche de {{name}}. Elle porte désormais la marque « vérifiée ».",
    action: "Voir la fiche",
  },
  "startup-refused": {
    subject: "{{name}} : inscription refusée",
    body: "Un agent du registre a refusé l'inscription de {{name}}.\n\nSa raison : {{reason}}\n\nVous pouvez corriger la fiche et l'envoyer de nouveau.",
    action: "Corriger la fiche",
  },
  "startup-correction": {
    subject: "{{name}} : une correction est demandée",
    body: "Un agent du registre vous demande de corriger la fiche de {{name}}.\n\nCe qu'il demande : {{reason}}",
    action: "Corriger la fiche",
  },
};

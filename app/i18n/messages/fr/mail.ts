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
  "agreement-waits": {
    subject: "Un accord attend votre lecture : {{title}}",
    body: "{{partner}} demande l'ajout de l'accord « {{title}} » au registre.\n\nIl reste invisible du public jusqu'à votre décision.",
    action: "Lire l'accord",
  },
  "agreement-approved": {
    subject: "L'accord « {{title}} » est approuvé",
    body: "Le registre a approuvé l'accord « {{title}} ». Il est désormais public.\n\nDès qu'il est signé ou en vigueur, vous pouvez publier des offres sous ses axes.",
    action: "Ouvrir votre espace",
  },
  "agreement-refused": {
    subject: "L'accord « {{title}} » n'a pas été approuvé",
    body: "Le registre n'a pas approuvé l'accord « {{title}} ».\n\nRaison : {{reason}}",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-signed": {
    subject: "L'accord « {{title}} » est signé",
    body: "Le registre a noté la signature de l'accord « {{title}} ».\n\nVous pouvez publier des offres sous ses axes.",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-in-force": {
    subject: "L'accord « {{title}} » est en vigueur",
    body: "Le registre a noté l'entrée en vigueur de l'accord « {{title}} ».\n\nVous pouvez publier des offres sous ses axes.",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-suspended": {
    subject: "L'accord « {{title}} » est suspendu",
    body: "Le registre a suspendu l'accord « {{title}} ».\n\nSes offres ne sont plus montrées au public et aucune autre ne peut être publiée tant que dure la suspension.",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-ended": {
    subject: "L'accord « {{title}} » a pris fin",
    body: "Le registre a noté la fin de l'accord « {{title}} ».\n\nAucune nouvelle offre ne peut y être publiée.",
    action: "Ouvrir votre espace",
  },
  "opportunity-waits": {
    subject: "Une offre attend votre relecture : {{title}}",
    body: "{{partner}} demande la publication de l'offre « {{title}} ».\n\nElle reste invisible du public jusqu'à votre décision.",
    action: "Relire l'offre",
  },
  "opportunity-published": {
    subject: "L'offre « {{title}} » est publiée",
    body: "L'offre « {{title}} » est publiée. Les startups auxquelles elle convient la voient dès maintenant, ou à sa date d'ouverture.",
    action: "Voir l'offre",
  },
  "opportunity-correction": {
    subject: "Une correction est demandée pour « {{title}} »",
    body: "Le registre a relu l'offre « {{title}} » et demande une correction avant de la publier.\n\nCe qui est demandé : {{reason}}",
    action: "Corriger l'offre",
  },
  "opportunity-cancelled": {
    subject: "L'offre « {{title}} » est annulée",
    body: "{{partner}} a annulé l'offre « {{title}} », que vous suiviez.\n\nRaison donnée : {{reason}}",
    action: "Voir l'offre",
  },
};

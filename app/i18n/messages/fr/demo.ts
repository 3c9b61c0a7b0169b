export default {
  people: {
    title: "Essayer le portail",
    lead: "Choisissez une personne d’exemple : vous entrez à sa place, sans mot de passe. Tout ce que vous voyez ici est inventé.",
    none: "Aucune personne d’exemple",
    "none-text": "Les exemples ont été retirés. Créez un compte pour continuer.",
    others: "Les autres",
    "show-others_one": "Voir {{count}} autre personne",
    "show-others_many": "Voir {{count}} autres personnes",
    "show-others_other": "Voir {{count}} autres personnes",
    "sign-in": "Entrer comme {{name}}",
  },
  roles: {
    founder: "Fondatrice ou fondateur",
    partner: "Partenaire",
    incubator: "Incubateur",
    officer: "Agent du registre",
    administrator: "Administration du portail",
  },
  mailbox: {
    title: "Boîte aux lettres de la démonstration",
    lead: "Les messages que le portail aurait envoyés, les plus récents d’abord.",
    open: "Ouvrir la boîte aux lettres",
    none: "Aucun message",
    "none-text": "Créez un compte ou invitez une personne : le message apparaîtra ici.",
    way: "Lien",
  },
  mail: {
    title: "Message",
    to: "À",
    at: "Envoyé le",
  },
};

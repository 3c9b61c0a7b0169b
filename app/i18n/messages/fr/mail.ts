export default {
  signature:
    "Tawafuq, le registre des startups marocaines de l’intelligence artificielle. Ce message est automatique.",
  "confirm-email": {
    subject: "Confirmez votre adresse",
    body: "Bonjour {{name}},\n\nUn compte a été demandé avec cette adresse. Pour l’ouvrir, suivez le lien ci-dessous dans les 24 heures.\n\nSi vous n’avez rien demandé, ne suivez pas le lien : le compte ne sera pas ouvert.",
    action: "Confirmer mon adresse",
  },
  "already-registered": {
    subject: "Vous avez déjà un compte",
    body: "Bonjour {{name}},\n\nQuelqu’un, sans doute vous, a voulu créer un compte avec cette adresse. Vous en avez déjà un : connectez-vous, ou choisissez un nouveau mot de passe si vous l’avez oublié.\n\nSi ce n’était pas vous, il n’y a rien à faire.",
    action: "Se connecter",
  },
  unlock: {
    subject: "La connexion à votre compte est bloquée pour un quart d’heure",
    body: "Bonjour {{name}},\n\nPlus de dix essais de connexion ont échoué. Si c’était vous, le lien ci-dessous débloque la connexion ; il est valable une heure.\n\nSi ce n’était pas vous, votre compte reste protégé. Un mot de passe que vous n’utilisez nulle part ailleurs suffit.",
    action: "Débloquer la connexion",
  },
  "reset-password": {
    subject: "Choisissez un nouveau mot de passe",
    body: "Bonjour {{name}},\n\nUn nouveau mot de passe a été demandé pour votre compte. Le lien ci-dessous est valable une heure et ne sert qu’une fois.\n\nSi vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.",
    action: "Choisir un mot de passe",
  },
  "password-changed": {
    subject: "Votre mot de passe a changé",
    body: "Bonjour {{name}},\n\nLe mot de passe de votre compte vient de changer, et vos autres appareils sont déconnectés.\n\nSi ce n’était pas vous, choisissez tout de suite un nouveau mot de passe.",
    action: "Choisir un nouveau mot de passe",
  },
  invitation: {
    subject: "Invitation à rejoindre {{organisation}}",
    body: "Bonjour,\n\n{{inviter}} vous invite à rejoindre {{organisation}} sur Tawafuq. Rôle proposé : {{role}}.\n\nLe lien ci-dessous est valable sept jours. Si vous ne connaissez pas cette personne, ignorez ce message.",
    action: "Voir l’invitation",
  },
  "organisation-request-approved": {
    subject: "L’espace de {{organisation}} est ouvert sur Tawafuq",
    body: "Bonjour {{name}},\n\nVotre demande pour {{organisation}} est acceptée. Son espace est ouvert et vous en êtes propriétaire.",
    action: "Ouvrir l’espace",
  },
  "organisation-request-refused": {
    subject: "Votre demande pour {{organisation}} n’est pas acceptée",
    body: "Bonjour {{name}},\n\nVotre demande pour {{organisation}} n’a pas été acceptée. La raison : {{reason}}\n\nVous pouvez en présenter une autre.",
    action: "Revenir aux demandes",
  },
  "account-closed": {
    subject: "Votre compte est fermé",
    body: "Bonjour,\n\nVotre compte est fermé, et vos données personnelles sont effacées comme la page de fermeture l’expliquait.\n\nVous pouvez ouvrir un nouveau compte quand vous le souhaitez.",
  },
  "startup-submitted": {
    subject: "{{name}} : inscription reçue",
    body: "Le registre a bien reçu la fiche de {{name}}. Un agent va la lire, et vous recevrez sa réponse par message.\n\nEn attendant, vous pouvez continuer à la compléter et consulter les offres qui conviennent à votre startup.",
    action: "Ouvrir mon espace",
  },
  "startup-verified": {
    subject: "{{name}} est vérifiée",
    body: "Un agent du registre a vérifié la fiche de {{name}}. Elle porte désormais la marque « vérifiée ».",
    action: "Voir la fiche",
  },
  "startup-refused": {
    subject: "{{name}} : inscription refusée",
    body: "Un agent du registre a refusé l’inscription de {{name}}.\n\nLa raison : {{reason}}\n\nVous pouvez corriger la fiche et l’envoyer de nouveau.",
    action: "Corriger la fiche",
  },
  "startup-correction": {
    subject: "{{name}} : une correction est demandée",
    body: "Un agent du registre vous demande de corriger la fiche de {{name}}.\n\nCe qui est demandé : {{reason}}",
    action: "Corriger la fiche",
  },
  "portfolio-proposed": {
    subject: "{{incubator}} dit accompagner {{startup}}",
    body: "{{incubator}} propose d’ajouter {{startup}} à son portefeuille.\n\nSi vous confirmez, le lien devient public. L’incubateur ne voit rien de plus que votre fiche publique. Vous pouvez aussi décliner.",
    action: "Répondre",
  },
  "portfolio-withdrawn": {
    subject: "{{incubator}} retire sa proposition à {{startup}}",
    body: "{{incubator}} avait proposé d’ajouter {{startup}} à son portefeuille et retire cette proposition.\n\nVous n’avez rien à faire.",
    action: "Voir mes incubateurs",
  },
  "portfolio-ended-by-incubator": {
    subject: "{{incubator}} met fin à son lien avec {{startup}}",
    body: "{{incubator}} a mis fin au lien de portefeuille avec {{startup}}. Il n’est plus public.\n\nVous n’avez rien à faire.",
    action: "Voir mes incubateurs",
  },
  "portfolio-confirmed": {
    subject: "{{startup}} confirme faire partie de votre portefeuille",
    body: "{{startup}} a confirmé la proposition de {{incubator}}. Le lien est maintenant public.",
    action: "Ouvrir le portefeuille",
  },
  "portfolio-declined": {
    subject: "{{startup}} décline votre proposition",
    body: "{{startup}} a décliné la proposition de {{incubator}}.\n\nVous pourrez la lui refaire dans 90 jours ; d’ici là, elle peut encore changer d’avis.",
    action: "Ouvrir le portefeuille",
  },
  "portfolio-ended-by-startup": {
    subject: "{{startup}} met fin à son lien avec {{incubator}}",
    body: "{{startup}} a mis fin au lien de portefeuille avec {{incubator}}. Il n’est plus public.",
    action: "Ouvrir le portefeuille",
  },
  "agreement-waits": {
    subject: "Un accord attend votre décision : {{title}}",
    body: "{{partner}} demande l’ajout de l’accord « {{title}} » au registre.\n\nIl reste invisible du public jusqu’à votre décision.",
    action: "Lire l’accord",
  },
  "agreement-approved": {
    subject: "L’accord « {{title}} » est approuvé",
    body: "Le registre a approuvé l’accord « {{title}} ». Il est désormais public.\n\nDès qu’il est signé ou en vigueur, vous pouvez publier des offres sous ses axes.",
    action: "Ouvrir votre espace",
  },
  "agreement-refused": {
    subject: "L’accord « {{title}} » est refusé",
    body: "Le registre a refusé l’accord « {{title}} ».\n\nLa raison : {{reason}}",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-signed": {
    subject: "L’accord « {{title}} » est signé",
    body: "Le registre a noté la signature de l’accord « {{title}} ».\n\nVous pouvez publier des offres sous ses axes.",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-in-force": {
    subject: "L’accord « {{title}} » est en vigueur",
    body: "Le registre a noté l’entrée en vigueur de l’accord « {{title}} ».\n\nVous pouvez publier des offres sous ses axes.",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-suspended": {
    subject: "L’accord « {{title}} » est suspendu",
    body: "Le registre a suspendu l’accord « {{title}} ».\n\nSes offres ne sont plus montrées au public et aucune autre ne peut être publiée tant que dure la suspension.",
    action: "Ouvrir votre espace",
  },
  "agreement-moved-ended": {
    subject: "L’accord « {{title}} » a pris fin",
    body: "Le registre a noté la fin de l’accord « {{title}} ».\n\nAucune nouvelle offre ne peut y être publiée.",
    action: "Ouvrir votre espace",
  },
  "opportunity-waits": {
    subject: "Une offre attend votre relecture : {{title}}",
    body: "{{partner}} demande la publication de l’offre « {{title}} ».\n\nElle reste invisible du public jusqu’à votre décision.",
    action: "Relire l’offre",
  },
  "opportunity-published": {
    subject: "L’offre « {{title}} » est publiée",
    body: "L’offre « {{title}} » est publiée. Les startups auxquelles elle convient la voient dès maintenant, ou à sa date d’ouverture.",
    action: "Voir l’offre",
  },
  "opportunity-correction": {
    subject: "« {{title}} » : une correction est demandée",
    body: "Le registre a relu l’offre « {{title}} » et demande une correction avant de la publier.\n\nCe qui est demandé : {{reason}}",
    action: "Corriger l’offre",
  },
  "opportunity-cancelled": {
    subject: "L’offre « {{title}} » est annulée",
    body: "{{partner}} a annulé l’offre « {{title}} », que vous suiviez.\n\nLa raison : {{reason}}",
    action: "Voir l’offre",
  },
  "interest-expressed": {
    subject: "{{startup}} s’intéresse à « {{title}} »",
    body: "{{startup}} s’intéresse à votre offre « {{title}} ».\n\nSa fiche et ce qui la rapproche de l’offre sont dans votre espace.",
    action: "Voir la startup",
  },
  "interest-withdrawn": {
    subject: "{{startup}} retire son intérêt pour « {{title}} »",
    body: "{{startup}} n’est plus intéressée par votre offre « {{title}} ».",
    action: "Voir la startup",
  },
  "startup-invited": {
    subject: "{{partner}} invite {{startup}} : {{title}}",
    body: "{{partner}} pense que son offre « {{title}} » peut convenir à {{startup}} et vous invite à la regarder.\n\nVous êtes libre de répondre ou non.",
    action: "Voir pourquoi elle convient",
  },
  "startup-invited-with-note": {
    subject: "{{partner}} invite {{startup}} : {{title}}",
    body: "{{partner}} pense que son offre « {{title}} » peut convenir à {{startup}} et vous invite à la regarder.\n\nSon mot : {{note}}\n\nVous êtes libre de répondre ou non.",
    action: "Voir pourquoi elle convient",
  },
};

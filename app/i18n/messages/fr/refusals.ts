export default {
  "not-found": "Cet élément n'existe pas ou plus.",
  forbidden: "Votre rôle ne permet pas cette action.",
  stale: "Cette page a changé depuis que vous l'avez ouverte. Rechargez-la, puis reprenez.",
  busy: "Le portail reçoit beaucoup de demandes en ce moment. Réessayez dans quelques secondes.",
  "too-many": "Trop de tentatives. Réessayez dans un quart d'heure.",
  "sign-in-failed":
    "L'adresse ou le mot de passe ne correspond pas. Vérifiez-les, ou choisissez un nouveau mot de passe.",
  "sign-in-blocked":
    "Trop d'essais sans succès. Réessayez dans un quart d'heure, ou utilisez le lien que nous envoyons à l'adresse du compte s'il existe.",
  "present-password": "Ce n'est pas votre mot de passe actuel.",
  "link-dead": "Ce lien n'est plus valable : il a déjà servi ou son délai est passé. Demandez-en un nouveau.",
  "password-too-short": "Écrivez au moins 15 caractères : une courte phrase convient bien.",
  "password-too-long": "Écrivez 128 caractères au plus.",
  "password-common":
    "Ce mot de passe figure sur les listes que les pirates essaient d'abord. Choisissez-en un autre.",
  "password-personal":
    "Ce mot de passe reprend surtout votre nom, votre adresse ou le nom du portail. Choisissez autre chose.",
  "password-pattern":
    "Ce mot de passe répète ou suit un motif facile à deviner. Assemblez plutôt des mots sans rapport.",
  "password-same": "C'est déjà votre mot de passe. Choisissez-en un autre.",
  "already-member": "Cette personne est déjà membre de l'organisation.",
  "already-invited":
    "Une invitation attend déjà à cette adresse. Retirez-la d'abord si vous voulez en changer le rôle.",
  "last-owner": "L'organisation doit garder un propriétaire. Donnez d'abord ce rôle à une autre personne.",
  "hand-over-first":
    "Vous êtes le seul propriétaire de {{name}}, qui a d'autres membres. Donnez d'abord ce rôle à l'un d'eux.",
  "other-address":
    "Cette invitation est adressée à une autre personne. Connectez-vous avec l'adresse qui l'a reçue.",
  "request-waiting": "Vous avez déjà une demande en attente pour cette organisation.",
  "already-decided": "Cette demande a déjà reçu une réponse.",
  "reason-needed": "Écrivez la raison : la personne la lira.",
  "organisation-suspended": "Cette organisation est suspendue.",
  "name-needed": "Écrivez le nom de la startup.",
  "startup-not-active": "Cette startup est suspendue ou fermée : sa fiche ne peut pas être modifiée.",
  "term-unknown": "Choisissez une des réponses proposées.",
  "city-elsewhere": "Cette ville n'est pas dans la région choisie. Changez l'une ou l'autre.",
  "same-ice":
    "Une startup inscrite porte déjà cet ICE. Si c'est la vôtre, écrivez au registre (page Contact) pour en reprendre la fiche.",
  "same-domain":
    "Une startup inscrite a déjà ce site. Si c'est la vôtre, écrivez au registre (page Contact) pour en reprendre la fiche.",
  "required-once-submitted":
    "Une fiche envoyée au registre doit garder cette réponse. Remplacez-la plutôt que de l'effacer.",
  "owner-only": "Seul un propriétaire de la startup peut le faire. Demandez-le à l'un d'eux.",
  "already-submitted": "Cette startup est déjà inscrite : il n'y a rien d'autre à envoyer.",
  "profile-incomplete": "Il manque encore des réponses obligatoires. La liste est ci-dessous.",
  "not-submitted": "La fiche n'est pas encore envoyée au registre.",
  "own-organisation": "Un agent ne décide pas de sa propre organisation. Laissez un collègue le faire.",
  "reason-too-short_one": "Écrivez une raison d'au moins {{count}} caractère : la startup la lira.",
  "reason-too-short_many": "Écrivez une raison d'au moins {{count}} caractères : la startup la lira.",
  "reason-too-short_other": "Écrivez une raison d'au moins {{count}} caractères : la startup la lira.",
  "logo-empty": "Ce fichier est vide. Choisissez une image PNG, JPEG ou WebP.",
  "logo-type":
    "Ce fichier n'est pas une image PNG, JPEG ou WebP. Exportez le logo dans un de ces formats (SVG et GIF ne sont pas acceptés).",
  "logo-heavy": "Ce fichier dépasse 5 Mo. Choisissez une image plus légère.",
  "logo-large": "Cette image a trop de pixels (40 millions au plus). Réduisez-la, puis recommencez.",
  "logo-broken": "Cette image ne peut pas être lue : elle est abîmée ou incomplète. Exportez-la de nouveau.",
};

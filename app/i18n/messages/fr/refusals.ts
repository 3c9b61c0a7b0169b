export default {
  "form-unreadable": "Ce formulaire ne peut pas être lu. Revenez à la page et envoyez-le de nouveau.",
  "form-too-large":
    "Ce formulaire contient plus qu’aucune de nos pages n’en envoie. Rien n’a été enregistré.",
  "not-found": "Cet élément n’existe pas, ou n’existe plus.",
  forbidden:
    "Votre rôle ne permet pas cette action. Demandez à l’un des propriétaires de votre organisation.",
  stale: "Cette page a changé depuis que vous l’avez ouverte. Rechargez-la, puis reprenez.",
  busy: "Le portail reçoit beaucoup de demandes en ce moment. Réessayez dans quelques secondes.",
  "too-many-today": "Vous avez atteint la limite du jour pour cette action. Réessayez demain.",
  "too-many": "Trop de tentatives. Réessayez dans un quart d’heure.",
  "sign-in-failed":
    "L’adresse ou le mot de passe ne correspond pas. Vérifiez-les, ou choisissez un nouveau mot de passe.",
  "sign-in-blocked":
    "Trop d’essais sans succès. Réessayez dans un quart d’heure, ou utilisez le lien que nous envoyons à l’adresse du compte, s’il existe.",
  "present-password": "Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.",
  "link-dead": "Ce lien n’est plus valable : il a déjà servi ou son délai est passé. Demandez-en un nouveau.",
  "password-too-short": "Écrivez au moins 15 caractères : une courte phrase convient bien.",
  "password-too-long": "Écrivez 128 caractères au plus.",
  "password-common":
    "Ce mot de passe figure sur les listes que les pirates essaient d’abord. Choisissez-en un autre.",
  "password-personal":
    "Ce mot de passe reprend surtout votre nom, votre adresse ou le nom du portail. Choisissez autre chose.",
  "password-pattern":
    "Ce mot de passe répète ou suit un motif facile à deviner. Assemblez plutôt des mots sans rapport.",
  "password-same": "C’est déjà votre mot de passe. Choisissez-en un autre.",
  "already-member": "Cette personne est déjà membre de l’organisation.",
  "already-invited":
    "Une invitation attend déjà à cette adresse. Retirez-la d’abord si vous voulez en changer le rôle.",
  "startup-not-proposable": "Choisissez une startup publique du registre.",
  "portfolio-already-pending": "Cette startup a déjà une proposition de votre part qui attend sa réponse.",
  "portfolio-already-confirmed": "Cette startup fait déjà partie de votre portefeuille.",
  "portfolio-already-declined":
    "Cette startup a décliné votre proposition il y a moins de 90 jours. Vous pourrez la lui refaire ensuite.",
  "portfolio-answered":
    "Cette proposition n’attend plus de réponse. Rechargez la page pour voir où elle en est.",
  "portfolio-not-linked": "Ce lien n’est plus en cours. Rechargez la page pour voir où il en est.",
  "too-many-shortlists": "Vous avez déjà 100 sélections. Supprimez-en une avant d’en ouvrir une autre.",
  "shortlist-full": "Cette sélection compte déjà 300 lignes. Ouvrez-en une autre.",
  "shortlist-name-taken": "Une de vos sélections porte déjà ce nom. Choisissez-en un autre.",
  "shortlist-not-chosen": "Choisissez une sélection, ou donnez un nom à la nouvelle.",
  "already-on-shortlist": "Cette startup est déjà dans cette sélection.",
  "opportunity-not-public": "Choisissez une offre publiée.",
  "last-owner": "L’organisation doit garder un propriétaire. Donnez d’abord ce rôle à une autre personne.",
  "hand-over-first":
    "{{name}} n’a pas d’autre propriétaire que vous, et compte d’autres membres. Donnez d’abord ce rôle à l’un d’eux.",
  "other-address":
    "Cette invitation est adressée à une autre personne. Connectez-vous avec l’adresse qui l’a reçue.",
  "request-waiting": "Vous avez déjà une demande en attente pour cette organisation.",
  "already-decided": "Cette demande a déjà reçu une réponse.",
  "reason-needed": "Écrivez la raison : la personne la lira.",
  "organisation-suspended":
    "Cette organisation est suspendue. Écrivez au registre pour en connaître la raison.",
  "name-needed": "Écrivez le nom de la startup.",
  "startup-not-active": "Cette startup est suspendue ou fermée : sa fiche ne peut pas être modifiée.",
  "term-unknown": "Choisissez une des réponses proposées.",
  "city-elsewhere": "Cette ville n’est pas dans la région choisie. Changez l’une ou l’autre.",
  "same-ice":
    "Une startup inscrite porte déjà cet ICE. Si c’est la vôtre, écrivez au registre (page Contact) pour en reprendre la fiche.",
  "same-domain":
    "Une startup inscrite a déjà ce site. Si c’est la vôtre, écrivez au registre (page Contact) pour en reprendre la fiche.",
  "required-once-submitted":
    "Une fiche envoyée au registre doit garder cette réponse. Remplacez-la plutôt que de l’effacer.",
  "owner-only": "Cela revient aux propriétaires de la startup. Demandez à l’un d’eux.",
  "already-submitted": "Cette startup est déjà inscrite : il n’y a rien d’autre à envoyer.",
  "profile-incomplete": "Il manque encore des réponses obligatoires. La liste est ci-dessous.",
  "not-submitted": "La fiche n’est pas encore envoyée au registre.",
  "own-organisation": "Un agent ne décide pas de sa propre organisation. Laissez un autre agent le faire.",
  "reason-too-short_one": "Écrivez une raison d’au moins {{count}} caractère : la startup la lira.",
  "reason-too-short_many": "Écrivez une raison d’au moins {{count}} caractères : la startup la lira.",
  "reason-too-short_other": "Écrivez une raison d’au moins {{count}} caractères : la startup la lira.",
  "logo-empty": "Ce fichier est vide. Choisissez une image PNG, JPEG ou WebP.",
  "logo-type":
    "Ce fichier n’est pas une image PNG, JPEG ou WebP. Exportez le logo dans un de ces formats (SVG et GIF ne sont pas acceptés).",
  "logo-heavy": "Ce fichier dépasse 5 Mo. Choisissez une image plus légère.",
  "logo-large": "Cette image a trop de pixels (40 millions au plus). Réduisez-la, puis recommencez.",
  "logo-broken": "Cette image ne peut pas être lue : elle est abîmée ou incomplète. Exportez-la de nouveau.",
  "signed-in-future":
    "La date de signature ne peut pas être à venir. Laissez-la vide si l’accord est encore en discussion.",
  "ends-before-start": "La date de fin doit venir après la signature. Changez l’une des deux.",
  "agreement-state-unreachable":
    "L’accord ne peut pas passer directement à cet état. Choisissez-en un autre.",
  "agreement-not-carrying":
    "L’accord de cette offre n’est ni signé ni en vigueur, ou n’a pas encore été approuvé. Rien n’a été publié. Choisissez un autre axe, ou attendez qu’il le soit.",
  "opportunity-incomplete":
    "Il manque encore, pour publier : un titre et un résumé dans une même langue, ce qui est offert, ou comment candidater.",
  "closes-in-past": "La date limite est déjà passée. Choisissez une date à venir.",
  "closes-before-opening": "La date limite doit venir après l’ouverture. Changez l’une des deux.",
  "amount-upside-down": "Le montant le plus haut est inférieur au plus bas. Corrigez l’un des deux.",
  "currency-missing": "Choisissez la monnaie du montant.",
  "unit-missing": "Choisissez l’unité de la quantité.",
  "axis-not-yours": "Choisissez un axe d’un accord de votre organisation.",
  "code-unknown": "Choisissez parmi les réponses proposées.",
  "city-not-in-region": "Cette ville n’est pas dans la région choisie. Changez l’une ou l’autre.",
  "too-many-rules": "Une offre peut avoir {{count, number}} conditions au plus. Retirez-en une d’abord.",
  "groups-too-deep":
    "Les groupes peuvent s’emboîter sur trois niveaux au plus. Ajoutez la condition à un groupe existant.",
  "rule-operator-does-not-fit": "Cette comparaison ne convient pas à ce critère. Choisissez-en une autre.",
  "rule-value-does-not-fit": "Cette valeur ne convient pas à ce critère. Choisissez-en une autre.",
  "rule-value-empty": "Choisissez au moins une valeur.",
  "rule-step-unknown": "Choisissez l’un des stades proposés.",
  "opportunity-draft": "Cette offre est encore un brouillon.",
  "opportunity-in-review": "Cette offre attend déjà la relecture du registre.",
  "opportunity-forecast": "Cette offre est déjà publiée ; elle ouvrira à sa date.",
  "opportunity-open": "Cette offre est déjà publiée et ouverte.",
  "opportunity-closed": "Cette offre est close : elle ne peut plus être modifiée.",
  "opportunity-decided": "Cette offre est décidée : elle ne peut plus être modifiée.",
  "opportunity-archived": "Cette offre est archivée : elle ne peut plus être modifiée.",
  "opportunity-cancelled": "Cette offre est annulée : elle ne peut plus être modifiée.",
  "administrator-exists":
    "Le portail a déjà un compte d’administration. Ajoutez --another pour en créer un de plus.",
  "account-not-usable":
    "Cette adresse appartient à un compte fermé, suspendu ou d’exemple. Choisissez-en une autre.",
  "invitation-accepted": "Cette invitation est déjà acceptée : elle ne peut plus être retirée.",
  "invitation-over": "Cette invitation est déjà retirée ou son délai est passé.",
  "excludes-everybody":
    "Ces conditions n’admettent aucune startup du registre. Corrigez-les, ou confirmez que c’est voulu.",
  "already-interested": "Votre intérêt est déjà noté pour cette offre.",
  "not-interested": "Aucun intérêt n’est noté pour cette offre.",
  "already-declined": "Vous avez déjà écarté cette offre.",
  "not-declined": "Cette offre n’est pas écartée.",
  "say-which-reason": "Dites en quelques mots quelle est cette autre raison.",
  "startup-already-invited": "Cette startup est déjà invitée à cette offre.",
  "startup-not-invited": "Cette startup n’est pas invitée à cette offre.",
  "startup-declined": "Cette startup a répondu que l’offre ne lui convient pas.",
  "contact-not-agreed": "Cette startup n’accepte pas le contact par les partenaires.",
  "invitation-read": "L’invitation a été lue : elle ne peut plus être retirée.",
  "opportunity-not-open": "Cette offre n’est ni ouverte ni annoncée : elle ne prend plus de réponse.",
  "no-sample": "Il n’y a plus de données d’exemple à retirer.",
};

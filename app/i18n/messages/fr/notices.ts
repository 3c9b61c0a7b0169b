export default {
  collection: {
    title: "Ce que deviennent ces informations",
    policy: "Lire la politique de confidentialité",
    items: {
      controller: "Responsable du traitement",
      purposes: "À quoi elles servent",
      recipients: "Qui les reçoit",
      answers: "Réponses obligatoires ou facultatives",
      rights: "Vos droits",
      declaration: "Déclaration et hébergement",
    },
    texts: {
      controller:
        "L’opérateur de ce portail, dont l’identité et l’adresse figurent dans la politique de confidentialité.",
      answers:
        "Ce qui n’est pas marqué « facultatif » est nécessaire : sans cela, la demande ne peut pas être traitée.",
      rights:
        "Vous pouvez accéder à vos données, les rectifier et vous opposer à leur traitement, selon la loi 09-08, depuis votre compte ou par la page de contact.",
      declaration:
        "Le numéro du récépissé de la CNDP et le pays d’hébergement figurent dans la politique de confidentialité.",
    },
    "sign-up": {
      purposes:
        "Ouvrir votre compte, vous reconnaître à la connexion et vous écrire au sujet de ce que vous y faites.",
      recipients: "Les agents du registre ; votre nom, aussi aux membres de vos organisations.",
    },
    startup: {
      purposes: "Inscrire la startup et lui montrer les offres qui lui conviennent.",
      recipients:
        "Vous et les membres de la startup. Après envoi et avec votre consentement : le public, les partenaires et les incubateurs.",
    },
    "organisation-request": {
      purposes: "Vérifier que vous parlez au nom de l’organisation et lui ouvrir un espace.",
      recipients: "Les agents du registre.",
    },
    members: {
      purposes: "Inviter la personne et lui donner sa place dans l’organisation.",
      recipients:
        "Les propriétaires de l’organisation et la personne invitée, à qui nous disons qui l’invite.",
    },
    account: {
      purposes: "Tenir votre compte à jour.",
      recipients: "Les agents du registre et les membres de vos organisations.",
    },
  },
  consents: {
    newsletter: {
      name: "Lettre d’information",
      box: "Je souhaite recevoir la lettre d’information.",
      hint: "Facultatif. Vous pouvez l’arrêter à tout moment depuis votre compte.",
    },
    "public-profile": {
      name: "Fiche publique",
      box: "J’accepte que la fiche de la startup soit publique.",
      hint: "Sans ce consentement, seuls ses membres et les agents du registre la voient.",
    },
    "partner-contact": {
      name: "Contact par les partenaires",
      box: "J’accepte que les partenaires et les incubateurs écrivent à la startup par le portail.",
      hint: "Vos coordonnées ne sont pas montrées.",
    },
  },
  done: {
    "email-confirmed": "Votre adresse est confirmée et votre compte est ouvert.",
    "password-changed": "Votre mot de passe a changé. Vos autres appareils sont déconnectés.",
    "account-unlocked": "La connexion est débloquée. Vous pouvez réessayer.",
    "invitation-accepted": "Vous faites partie de l’organisation.",
    "account-saved": "Votre compte est enregistré.",
    "session-closed": "L’appareil est déconnecté.",
    "consent-given": "Votre consentement est enregistré.",
    "consent-withdrawn": "Votre consentement est retiré.",
    "messages-read": "Les messages sont marqués comme lus.",
    "account-closed": "Votre compte est fermé.",
    "request-sent": "La demande est envoyée. Vous recevrez la réponse par message.",
    "portfolio-proposed": "La proposition est envoyée à la startup.",
    "portfolio-confirmed": "Le lien est confirmé, et l’incubateur en est informé.",
    "portfolio-declined":
      "La proposition est déclinée, et l’incubateur en est informé. Vous pouvez encore changer d’avis.",
    "portfolio-ended": "C’est fait, et l’autre partie en est informée.",
    "shortlist-opened": "La sélection est ouverte.",
    "shortlist-saved": "La sélection est enregistrée.",
    "shortlist-deleted": "La sélection est supprimée.",
    "shortlist-added": "La startup est ajoutée à la sélection.",
    "shortlist-removed": "La ligne est retirée de la sélection.",
    "member-invited": "L’invitation est envoyée.",
    "role-changed": "Le rôle est changé.",
    "member-removed": "La personne n’est plus membre de l’organisation.",
    "invitation-withdrawn": "L’invitation est retirée.",
    "interest-told": "Votre intérêt est noté, et le partenaire en est informé.",
    "interest-noted": "Votre intérêt est noté, pour votre équipe seulement.",
    "interest-withdrawn": "Votre intérêt est retiré.",
    "opportunity-declined": "L’offre est écartée. Elle reste dans l’onglet « Écartées ».",
    "decline-withdrawn": "L’offre est de retour dans votre liste.",
    "startup-invited": "L’invitation est envoyée.",
    "opportunity-drafted":
      "Le brouillon est créé. Complétez-le à votre rythme : chaque section s’enregistre séparément.",
    "opportunity-saved": "La section est enregistrée.",
    "eligibility-saved": "Les conditions sont enregistrées.",
    "opportunity-published": "L’offre est publiée.",
    "opportunity-in-review": "L’offre est envoyée au registre, qui la relira avant de la publier.",
    "opportunity-closed": "L’offre est close.",
    "opportunity-cancelled": "L’offre est annulée.",
    "agreement-proposed": "L’accord est envoyé au registre, qui l’examinera.",
    "organisation-saved": "La présentation est enregistrée.",
    "profile-saved": "La fiche est enregistrée. Vous la retrouverez ici.",
    "startup-submitted": "La fiche est envoyée au registre et publiée.",
    "startup-submitted-unlisted":
      "La fiche est envoyée au registre. Elle reste invisible tant que vous n’acceptez pas de la publier.",
    "consents-saved": "Vos choix sont enregistrés et déjà appliqués.",
    "still-true": "Merci : la fiche est confirmée à la date d’aujourd’hui.",
    "logo-saved": "Le logo est enregistré.",
    "logo-removed": "Le logo est retiré.",
    "request-approved": "La demande est acceptée et l’organisation est publique.",
    "request-refused": "La demande est refusée, et la personne en est informée.",
    "startup-verified": "La startup est vérifiée.",
    "startup-refused": "L’inscription est refusée, et la startup en est informée.",
    "correction-asked": "La demande de correction est envoyée.",
    "agreement-approved": "L’accord est approuvé et public.",
    "agreement-refused": "L’accord est refusé, et le partenaire en est informé.",
    "agreement-moved": "L’état de l’accord est changé.",
    "opportunity-approved": "L’offre est approuvée et publiée.",
    "settings-saved": "Les réglages sont enregistrés.",
    "sample-removed": "Les données d’exemple sont retirées.",
  },
};

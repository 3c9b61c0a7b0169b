/** Terms, privacy, accessibility, contact. Paragraphs of a text are kept apart by an empty line. */
export default {
  updated: "Version du {{date}}",
  contents: "Sur cette page",
  operator: {
    title: "Qui tient ce portail",
    name: "Opérateur",
    controller: "Responsable du traitement",
    contact: "Adresse de contact",
  },
  terms: {
    title: "Conditions d’utilisation",
    lead: "Ce que vous pouvez attendre du portail, et ce qu’il attend de vous.",
    sections: {
      "1": {
        title: "À quoi sert le portail",
        text: "Tawafuq tient le registre des startups marocaines d’intelligence artificielle et publie ce que les accords de partenariat leur offrent. La consultation est libre et gratuite, sans compte. L’inscription d’une startup est gratuite.",
      },
      "2": {
        title: "Votre compte",
        text: "Un compte appartient à une personne. Donnez votre nom et une adresse électronique qui vous joint. Vous répondez de ce qui est fait avec votre compte : choisissez un mot de passe long et ne le prêtez pas. Vous pouvez fermer votre compte à tout moment.",
      },
      "3": {
        title: "Ce que vous publiez",
        text: "N’inscrivez une organisation que si vous avez le droit de parler pour elle. Ce que vous déclarez doit être exact et tenu à jour ; le portail montre la date de votre dernière confirmation. N’écrivez ni donnée sensible sur des personnes, ni secret d’affaires dans un champ public.\n\nVous gardez vos droits sur vos textes et votre logo. Vous permettez au portail de les montrer, de les traiter pour la recherche et de les mettre à disposition dans ses données ouvertes tant que votre fiche est publique.",
      },
      "4": {
        title: "Ce que le registre vérifie, et ce qu’il ne garantit pas",
        text: "Chaque information porte son niveau de preuve : déclarée par la startup, ou vérifiée par un agent à une date donnée. Une vérification porte sur l’identité de l’organisation ; elle n’est ni une note, ni une recommandation, ni une garantie.\n\nLes offres engagent le partenaire qui les publie. Le portail calcule une éligibilité à partir de la fiche et des conditions publiées : elle vous guide, elle ne décide pas. Le partenaire décide seul.",
      },
      "5": {
        title: "Partenaires et incubateurs",
        text: "Un espace de partenaire ou d’incubateur est ouvert sur invitation ou après la décision d’un agent du registre. Une offre se publie sous un accord signé ou sous un programme ouvert. Les fiches que vous consultez servent à proposer vos offres à ces startups, à rien d’autre.",
      },
      "6": {
        title: "Retrait et suspension",
        text: "Le registre peut demander une correction, refuser une inscription ou suspendre une organisation dont les informations sont fausses, trompeuses ou illicites. La raison est toujours donnée, et vous pouvez y répondre.",
      },
      "7": {
        title: "Droit applicable",
        text: "Ces conditions relèvent du droit marocain. L’opérateur du portail complétera ici son nom, son adresse et la juridiction compétente avant l’ouverture au public.",
      },
    },
  },
  privacy: {
    title: "Données personnelles",
    lead: "Ce que le portail fait de vos données, pourquoi, et comment vous gardez la main, selon la loi 09-08.",
    sections: {
      "1": {
        title: "Responsable du traitement",
        text: "L’opérateur du registre est responsable du traitement. Son nom et son adresse seront indiqués ici avant l’ouverture au public ; cette installation est une démonstration tant qu’ils n’y figurent pas.",
      },
      "2": {
        title: "Pourquoi vos données sont traitées",
        text: "Ouvrir et protéger votre compte. Tenir le registre des startups et en publier les fiches, si vous y consentez. Dire à chaque startup quelles offres lui conviennent et pourquoi. Permettre aux partenaires et incubateurs de vous joindre, si vous y consentez. Produire des statistiques qui ne désignent personne.\n\nVos données ne sont ni vendues, ni utilisées pour de la publicité.",
      },
      "3": {
        title: "Qui les reçoit",
        text: "Tout le monde voit la fiche publique de votre startup, si vous avez consenti à sa publication. Les partenaires et incubateurs admis voient les startups qui ont consenti, et sont informés de votre intérêt quand vous l’exprimez. Les agents du registre voient ce qu’il faut pour vérifier une inscription. L’hébergeur et le service d’envoi des courriels traitent les données pour le compte de l’opérateur, qui indiquera ici leurs noms et leurs pays. Un partenaire établi à l’étranger ne reçoit rien sans votre consentement.",
      },
      "4": {
        title: "Vos droits",
        text: "Vous pouvez accéder à vos données, les faire rectifier, et vous opposer à leur traitement. La plupart de ces droits s’exercent dans votre compte : vous y modifiez votre fiche, retirez vos consentements aussi simplement que vous les avez donnés, et fermez votre compte. Pour le reste, écrivez-nous depuis la page Contact : une rectification est faite dans les dix jours. Si la réponse ne vous convient pas, vous pouvez saisir la CNDP (www.cndp.ma).",
      },
      "5": {
        title: "Réponses obligatoires et facultatives",
        text: "Votre nom, votre adresse électronique et un mot de passe sont nécessaires pour ouvrir un compte. Le nom de la startup et une courte description sont nécessaires pour l’inscrire. Tout le reste est facultatif : sans cela, certaines conditions d’éligibilité restent sans réponse, et le portail vous dit lesquelles.",
      },
      "6": {
        title: "Déclaration à la CNDP",
        text: "Numéro de récépissé : à obtenir. La déclaration sera faite par l’opérateur avant l’ouverture au public.",
      },
      "7": {
        title: "Aucune décision automatique",
        text: "Le score est un calcul expliqué, critère par critère. Il n’attribue et ne refuse rien : une personne décide toujours. Vous pouvez demander qu’il soit revu.",
      },
      "8": {
        title: "Durées de conservation",
        text: "Vos données de compte sont gardées tant que votre compte est ouvert, puis effacées ou rendues anonymes. Le journal des consentements est gardé comme preuve. Les durées précises seront déclarées à la CNDP par l’opérateur et affichées ici.",
      },
      "9": {
        title: "Cookies",
        text: "Le portail dépose deux cookies : votre session quand vous vous connectez, et votre langue quand vous la choisissez. Aucun contenu ne vient d’un autre site, et personne ne vous suit.",
      },
    },
  },
  accessibility: {
    title: "Accessibilité",
    lead: "Le portail doit pouvoir être lu et utilisé par tout le monde, avec ou sans souris, avec ou sans écran, en français, en arabe et en anglais.",
    sections: {
      "1": {
        title: "Ce à quoi nous nous tenons",
        text: "Nous visons les règles internationales WCAG 2.2, niveau AA. Chaque page se parcourt au clavier, s’agrandit jusqu’à 400 %, s’adapte à un écran de 320 pixels et fonctionne sans JavaScript. La couleur ne porte jamais un sens à elle seule. Les pages arabes sont écrites de droite à gauche de bout en bout.",
      },
      "2": {
        title: "Où nous en sommes",
        text: "Nous vérifions les pages avec des outils automatiques et au clavier. Aucun audit indépendant n’a encore eu lieu, et aucun lecteur d’écran n’a été éprouvé avec des utilisateurs : nous ne déclarons donc pas de conformité.",
      },
      "3": {
        title: "Limites connues",
        text: "Les textes écrits par les organisations peuvent exister dans une seule langue : le portail indique alors laquelle. Les logos et les sites auxquels mènent les liens ne dépendent pas de nous.",
      },
      "4": {
        title: "Signaler un obstacle",
        text: "Dites-nous depuis la page Contact ce que vous vouliez faire, sur quelle page, et avec quel appareil ou logiciel. Nous répondons et vous proposons un autre moyen en attendant la correction.",
      },
    },
  },
  contact: {
    title: "Contact",
    lead: "Le bureau du registre répond en français, en arabe et en anglais.",
    sections: {
      "1": {
        title: "Avant d’écrire",
        text: "Une question sur une offre se pose au partenaire qui la publie : le bouton « Écrire au partenaire » est sur la page de l’offre. Une correction de votre fiche se fait dans votre espace.",
      },
      "2": {
        title: "Ce que le bureau traite",
        text: "Une information fausse sur une startup ou une offre. Une startup déjà inscrite que vous voulez reprendre. Une demande d’espace de partenaire ou d’incubateur. Vos droits sur vos données. Un obstacle d’accessibilité. Un problème de sécurité.",
      },
      "3": {
        title: "Adresse",
        text: "L’opérateur du portail indiquera ici l’adresse postale, le téléphone et les heures du bureau.",
      },
    },
  },
};

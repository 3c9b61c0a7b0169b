/** What a match is explained with. `founder` speaks to her, `about` of her startup in the third person. */
export default {
  reason: {
    need: {
      asked: {
        founder: "Vous cherchez : {{asked}}. L’offre y répond.",
        about: "Elle cherche : {{asked}}. L’offre y répond.",
      },
      kindred: {
        founder: "Vous cherchez : {{asked}}. L’offre propose quelque chose de proche : {{offered}}.",
        about: "Elle cherche : {{asked}}. L’offre propose quelque chose de proche : {{offered}}.",
      },
      expected: {
        founder: "L’offre propose : {{offered}}. Une startup comme la vôtre s’en sert souvent.",
        about: "L’offre propose : {{offered}}. Une startup comme celle-ci s’en sert souvent.",
      },
    },
    sector: {
      declared: {
        founder: "Vous travaillez dans un secteur que l’offre vise : {{shared}}.",
        about: "Elle travaille dans un secteur que l’offre vise : {{shared}}.",
      },
      read: {
        founder: "Vos textes et ceux de l’offre parlent du même secteur : {{shared}}.",
        about: "Ses textes et ceux de l’offre parlent du même secteur : {{shared}}.",
      },
      kindred: {
        founder: "Votre secteur ({{yours}}) est proche de celui que l’offre vise ({{theirs}}).",
        about: "Son secteur ({{yours}}) est proche de celui que l’offre vise ({{theirs}}).",
      },
      other: {
        founder: "L’offre est pensée pour un autre secteur que le vôtre : {{theirs}}.",
        about: "L’offre est pensée pour un autre secteur que le sien : {{theirs}}.",
      },
      unlimited: {
        founder: "L’offre accueille votre secteur comme les autres.",
        about: "L’offre accueille son secteur comme les autres.",
      },
    },
    technology: {
      declared: {
        founder: "L’offre porte sur une technologie que vous employez, ou sur sa famille : {{shared}}.",
        about: "L’offre porte sur une technologie qu’elle emploie, ou sur sa famille : {{shared}}.",
      },
      read: {
        founder: "Vos textes et ceux de l’offre parlent de la même technologie : {{shared}}.",
        about: "Ses textes et ceux de l’offre parlent de la même technologie : {{shared}}.",
      },
      other: {
        founder: "L’offre porte sur une technologie que vous n’indiquez pas : {{theirs}}.",
        about: "L’offre porte sur une technologie qu’elle n’indique pas : {{theirs}}.",
      },
    },
    wording: {
      text: {
        founder: "Votre description et l’offre ont ces mots en commun : {{words}}.",
        about: "Sa description et l’offre ont ces mots en commun : {{words}}.",
      },
    },
    audience: {
      startups: {
        founder: "L’offre s’adresse à des startups, comme vous.",
        about: "L’offre s’adresse à des startups, comme elle.",
      },
      firms: {
        founder: "L’offre s’adresse à des entreprises, comme la vôtre.",
        about: "L’offre s’adresse à des entreprises, comme la sienne.",
      },
      reserved: {
        founder: "D’après son texte, l’offre s’adresse d’abord à d’autres que vous : {{audience}}.",
        about: "D’après son texte, l’offre s’adresse d’abord à d’autres qu’elle : {{audience}}.",
      },
    },
    breadth: {
      aiTools: {
        founder: "Ce que l’offre propose sert à toute startup qui emploie l’IA, comme la vôtre.",
        about: "Ce que l’offre propose sert à toute startup qui emploie l’IA, comme celle-ci.",
      },
      dataTools: {
        founder: "L’offre aide à traiter beaucoup de données, et vous en traitez.",
        about: "L’offre aide à traiter beaucoup de données, et elle en traite.",
      },
      programme: {
        founder: "Ce programme est ouvert à des startups de tout domaine, dont le vôtre.",
        about: "Ce programme est ouvert à des startups de tout domaine, dont le sien.",
      },
      conditions: {
        founder: "L’offre pose beaucoup de conditions : lisez-les avant de préparer votre candidature.",
        about: "L’offre pose beaucoup de conditions, à vérifier avec elle.",
      },
      investor: {
        founder:
          "L’offre passe par un investisseur, un partenaire ou une invitation que vous devrez obtenir.",
        about: "L’offre passe par un investisseur, un partenaire ou une invitation qu’elle devra obtenir.",
      },
    },
    nature: {
      physical: {
        founder: "L’offre sert à construire des objets ou des machines, et c’est ce que vous faites.",
        about: "L’offre sert à construire des objets ou des machines, et c’est ce qu’elle fait.",
      },
      otherCraft: {
        founder: "L’offre sert surtout à construire des objets ou des machines ; votre fiche n’en parle pas.",
        about: "L’offre sert surtout à construire des objets ou des machines ; sa fiche n’en parle pas.",
      },
      aiMissing: {
        founder: "L’offre demande de l’IA au cœur du produit ; votre fiche la montre peu.",
        about: "L’offre demande de l’IA au cœur du produit ; sa fiche la montre peu.",
      },
      aiDomain: {
        founder: "L’offre porte sur l’IA dans votre domaine.",
        about: "L’offre porte sur l’IA dans son domaine.",
      },
      deepMoney: {
        founder: "L’offre finance des produits nouveaux, et votre fiche montre de l’innovation.",
        about: "L’offre finance des produits nouveaux, et sa fiche montre de l’innovation.",
      },
      green: {
        founder: "Vous travaillez comme l’offre pour l’environnement ou le climat.",
        about: "Elle travaille comme l’offre pour l’environnement ou le climat.",
      },
      greenInnovation: {
        founder: "L’offre soutient l’innovation pour l’environnement ou le climat, et c’est votre domaine.",
        about: "L’offre soutient l’innovation pour l’environnement ou le climat, et c’est son domaine.",
      },
      research: {
        founder: "L’offre porte sur la recherche ou le transfert de technologie, et votre fiche s’y prête.",
        about: "L’offre porte sur la recherche ou le transfert de technologie, et sa fiche s’y prête.",
      },
      innovationMoney: {
        founder: "L’offre soutient la recherche et l’innovation, et votre fiche en montre.",
        about: "L’offre soutient la recherche et l’innovation, et sa fiche en montre.",
      },
      export: {
        founder: "L’offre aide à se développer à l’étranger, ce qui convient à votre stade ou à vos besoins.",
        about: "L’offre aide à se développer à l’étranger, ce qui convient à son stade ou à ses besoins.",
      },
      ownTransition: {
        founder:
          "L’offre aide surtout à changer les pratiques d’une entreprise, moins à développer un produit.",
        about:
          "L’offre aide surtout à changer les pratiques d’une entreprise, moins à développer un produit.",
      },
    },
    stage: {
      fit: {
        founder: "L’offre vise votre stade : {{stage}}.",
        about: "L’offre vise son stade : {{stage}}.",
      },
      other: {
        founder: "L’offre vise d’autres stades que celui de votre fiche : {{stages}}.",
        about: "L’offre vise d’autres stades que celui de sa fiche : {{stages}}.",
      },
      growing: {
        founder: "L’offre s’adresse à des startups en croissance, comme la vôtre.",
        about: "L’offre s’adresse à des startups en croissance, comme celle-ci.",
      },
    },
    size: {
      fit: {
        founder: "Votre équipe a la taille d’une jeune équipe : {{people}}.",
        about: "Son équipe a la taille d’une jeune équipe : {{people}}.",
      },
    },
    preferred: {
      met: {
        founder: "Vous remplissez des conditions souhaitées : {{met}} sur {{total}}.",
        about: "Elle remplit des conditions souhaitées : {{met}} sur {{total}}.",
      },
    },
    language: {
      shared: {
        founder: "L’offre se tient dans une langue que vous pratiquez : {{languages}}.",
        about: "L’offre se tient dans une langue qu’elle pratique : {{languages}}.",
      },
    },
    place: {
      online: {
        founder: "L’offre se suit à distance.",
        about: "L’offre se suit à distance.",
      },
      anywhere: {
        founder: "L’offre n’est liée à aucun lieu.",
        about: "L’offre n’est liée à aucun lieu.",
      },
      near: {
        founder: "L’offre a lieu près de vous : {{place}}.",
        about: "L’offre a lieu près d’elle : {{place}}.",
      },
      hybrid: {
        founder: "L’offre a lieu ailleurs, mais se suit aussi à distance : {{place}}.",
        about: "L’offre a lieu ailleurs, mais se suit aussi à distance : {{place}}.",
      },
    },
    deadline: {
      ahead: {
        founder: "Il reste du temps : l’offre ferme le {{day}}.",
        about: "Il reste du temps : l’offre ferme le {{day}}.",
      },
      rolling: {
        founder: "On peut candidater à tout moment.",
        about: "On peut candidater à tout moment.",
      },
      announced: {
        founder: "L’offre est annoncée et ouvrira le {{day}}.",
        about: "L’offre est annoncée et ouvrira le {{day}}.",
      },
    },
    freshness: {
      recent: {
        founder: "Vous avez confirmé votre fiche le {{day}}.",
        about: "Sa fiche a été confirmée le {{day}}.",
      },
    },
  },
  outcome: {
    met: {
      founder: "Vous remplissez cette condition : votre fiche indique {{actual}}.",
      about: "Condition remplie : sa fiche indique {{actual}}.",
    },
    "not-met": {
      founder: "Vous ne remplissez pas cette condition : votre fiche indique {{actual}}.",
      about: "Condition non remplie : sa fiche indique {{actual}}.",
    },
    unknown: {
      founder: "À préciser : votre fiche n’indique pas {{field}}.",
      about: "À préciser : sa fiche n’indique pas {{field}}.",
    },
  },
  verdict: {
    eligible: {
      founder: "Vous remplissez toutes les conditions obligatoires.",
      about: "Elle remplit toutes les conditions obligatoires.",
    },
    possible: {
      founder: "Rien ne vous exclut, mais votre fiche ne dit pas encore tout ce qu’il faut.",
      about: "Rien ne l’exclut, mais sa fiche ne dit pas encore tout ce qu’il faut.",
    },
    near: {
      founder: "Il ne manque qu’une chose, que vous pouvez changer.",
      about: "Il ne manque qu’une chose, qu’elle peut changer.",
    },
    "not-eligible": {
      founder: "Une condition obligatoire n’est pas remplie.",
      about: "Une condition obligatoire n’est pas remplie.",
    },
  },
  settle: {
    founder: "Complétez votre fiche pour le savoir : {{fields}}.",
    about: "Il manque à sa fiche : {{fields}}.",
  },
  change: {
    need: {
      founder: "Il suffirait que vos besoins soient : {{to}}.",
      about: "Il suffirait que ses besoins soient : {{to}}.",
    },
    website: {
      founder: "Il suffirait que vous ayez un site web.",
      about: "Il suffirait qu’elle ait un site web.",
    },
    verified: {
      founder: "Il suffirait que votre startup soit vérifiée par le registre.",
      about: "Il suffirait qu’elle soit vérifiée par le registre.",
    },
    incorporated: {
      founder: "Il suffirait que votre startup soit constituée en société.",
      about: "Il suffirait qu’elle soit constituée en société.",
    },
    language: {
      founder: "Il suffirait que votre produit traite ces langues : {{to}}.",
      about: "Il suffirait que son produit traite ces langues : {{to}}.",
    },
    legalForm: {
      founder: "Il suffirait d’une autre forme juridique, par exemple : {{to}}.",
      about: "Il suffirait d’une autre forme juridique, par exemple : {{to}}.",
    },
    stage: {
      founder: "Il suffirait que vous atteigniez ce stade : {{to}}.",
      about: "Il suffirait qu’elle atteigne ce stade : {{to}}.",
    },
    trl: {
      founder: "Il suffirait que votre maturité technologique (TRL) soit de {{to}}.",
      about: "Il suffirait que sa maturité technologique (TRL) soit de {{to}}.",
    },
    headcount: {
      founder: "Il suffirait que votre équipe soit plus nombreuse : {{to}}.",
      about: "Il suffirait que son équipe soit plus nombreuse : {{to}}.",
    },
  },
  audience: {
    "public-bodies": "collectivités et établissements publics",
    associations: "associations et fondations",
    academics: "universités et chercheurs",
    students: "étudiantes et étudiants",
    trades: "métiers particuliers",
  },
  field: {
    country: "le pays",
    region: "la région",
    city: "la ville",
    stage: "le stade",
    fundingStage: "le stade de financement",
    legalForm: "la forme juridique",
    sector: "les secteurs",
    technology: "les technologies",
    need: "les besoins",
    language: "les langues du produit",
    ageMonths: "la date de création",
    headcount: "l’effectif",
    fundingRaised: "les fonds levés",
    revenue: "le chiffre d’affaires",
    trl: "la maturité technologique (TRL)",
    incorporated: "si elle est constituée en société",
    website: "le site web",
    verified: "la vérification par le registre",
  },
  condition: {
    country: {
      in: "Pays : {{value}}.",
      notIn: "Pays : tout sauf {{value}}.",
    },
    region: {
      in: "Région : {{value}}.",
      notIn: "Région : tout sauf {{value}}.",
    },
    city: {
      in: "Ville : {{value}}.",
      notIn: "Ville : tout sauf {{value}}.",
    },
    stage: {
      in: "Stade : {{value}}.",
      notIn: "Stade : tout sauf {{value}}.",
      atLeast: "Stade : {{value}} ou au-delà.",
      atMost: "Stade : {{value}} au plus tard.",
      above: "Stade : au-delà de {{value}}.",
      below: "Stade : avant {{value}}.",
    },
    fundingStage: {
      in: "Stade de financement : {{value}}.",
      notIn: "Stade de financement : tout sauf {{value}}.",
      atLeast: "Stade de financement : {{value}} ou au-delà.",
      atMost: "Stade de financement : {{value}} au plus tard.",
      above: "Stade de financement : au-delà de {{value}}.",
      below: "Stade de financement : avant {{value}}.",
    },
    legalForm: {
      in: "Forme juridique : {{value}}.",
      notIn: "Forme juridique : tout sauf {{value}}.",
    },
    sector: {
      anyOf: "Secteur (au moins un) : {{value}}.",
      allOf: "Secteurs (tous) : {{value}}.",
      noneOf: "Secteur (aucun) : {{value}}.",
      notAllOf: "Secteur : pas tous ceux-ci à la fois, {{value}}.",
    },
    technology: {
      anyOf: "Technologie (au moins une) : {{value}}.",
      allOf: "Technologies (toutes) : {{value}}.",
      noneOf: "Technologie (aucune) : {{value}}.",
      notAllOf: "Technologie : pas toutes celles-ci à la fois, {{value}}.",
    },
    need: {
      anyOf: "Besoin (au moins un) : {{value}}.",
      allOf: "Besoins (tous) : {{value}}.",
      noneOf: "Besoin (aucun) : {{value}}.",
      notAllOf: "Besoin : pas tous ceux-ci à la fois, {{value}}.",
    },
    language: {
      anyOf: "Langue du produit (au moins une) : {{value}}.",
      allOf: "Langues du produit (toutes) : {{value}}.",
      noneOf: "Langue du produit (aucune) : {{value}}.",
      notAllOf: "Langue du produit : pas toutes celles-ci à la fois, {{value}}.",
    },
    ageMonths: {
      lt: "Âge : moins de {{value}}.",
      lte: "Âge : {{value}} au plus.",
      gte: "Âge : {{value}} au moins.",
      gt: "Âge : plus de {{value}}.",
      eq: "Âge : exactement {{value}}.",
      notEq: "Âge : toute valeur sauf {{value}}.",
    },
    headcount: {
      lt: "Effectif : moins de {{value}}.",
      lte: "Effectif : {{value}} au plus.",
      gte: "Effectif : {{value}} au moins.",
      gt: "Effectif : plus de {{value}}.",
      eq: "Effectif : exactement {{value}}.",
      notEq: "Effectif : toute valeur sauf {{value}}.",
    },
    fundingRaised: {
      lt: "Fonds levés : moins de {{value}}.",
      lte: "Fonds levés : {{value}} au plus.",
      gte: "Fonds levés : {{value}} au moins.",
      gt: "Fonds levés : plus de {{value}}.",
      eq: "Fonds levés : exactement {{value}}.",
      notEq: "Fonds levés : toute valeur sauf {{value}}.",
    },
    revenue: {
      lt: "Chiffre d’affaires de l’an dernier : moins de {{value}}.",
      lte: "Chiffre d’affaires de l’an dernier : {{value}} au plus.",
      gte: "Chiffre d’affaires de l’an dernier : {{value}} au moins.",
      gt: "Chiffre d’affaires de l’an dernier : plus de {{value}}.",
      eq: "Chiffre d’affaires de l’an dernier : exactement {{value}}.",
      notEq: "Chiffre d’affaires de l’an dernier : toute valeur sauf {{value}}.",
    },
    trl: {
      lt: "Maturité technologique (TRL) : moins de {{value}}.",
      lte: "Maturité technologique (TRL) : {{value}} au plus.",
      gte: "Maturité technologique (TRL) : {{value}} au moins.",
      gt: "Maturité technologique (TRL) : plus de {{value}}.",
      eq: "Maturité technologique (TRL) : exactement {{value}}.",
      notEq: "Maturité technologique (TRL) : toute valeur sauf {{value}}.",
    },
    incorporated: {
      yes: "Être constituée en société.",
      no: "Ne pas être encore constituée en société.",
    },
    website: {
      yes: "Avoir un site web.",
      no: "Ne pas avoir de site web.",
    },
    verified: {
      yes: "Être vérifiée par le registre.",
      no: "Ne pas être vérifiée par le registre.",
    },
  },
  answer: {
    yes: "oui",
    no: "non",
  },
  trl: "niveau {{value}}",
  source: {
    profile: "d’après les fiches",
    texts: "d’après les textes",
    rules: "d’après les conditions",
  },
  criterion: {
    need: "Besoins",
    sector: "Secteur",
    technology: "Technologie",
    wording: "Mots communs",
    nature: "Nature de l’offre",
    breadth: "Ouverture",
    audience: "Public visé",
    stage: "Stade",
    size: "Taille",
    preferred: "Conditions souhaitées",
    language: "Langue",
    place: "Lieu",
    deadline: "Date limite",
    freshness: "Fiche à jour",
  },
  duration: {
    years_one: "{{count, number}} an",
    years_many: "{{count, number}} d’ans",
    years_other: "{{count, number}} ans",
    months_one: "{{count, number}} mois",
    months_many: "{{count, number}} de mois",
    months_other: "{{count, number}} mois",
  },
  people_one: "{{count, number}} personne",
  people_many: "{{count, number}} de personnes",
  people_other: "{{count, number}} personnes",
};

export default {
  usage:
    "Utilisation : npm run import -- startups|opportunities FICHIER [--dry-run] [--all] [--lang fr|ar|en] [--source NOM]\n  startups : [--unlisted] ne pas afficher dans le registre public\n  opportunities : [--agreement ADRESSE --axis GENRE] sous un axe d’un accord ; sinon, sous le programme ouvert de chaque organisme\nFICHIER : CSV (virgule, point-virgule ou tabulation, avec en-têtes) ou JSON Lines.",
  line: "ligne {{line}} · {{outcome}} · {{name}} · {{what}}",
  outcome: { added: "ajoutée", known: "déjà connue", error: "erreur" },
  more: "… et {{count, number}} autres lignes (--all les montre toutes).",
  summary:
    "{{all, number}} lignes lues : {{added, number}} ajoutées, {{known, number}} déjà connues, {{errors, number}} en erreur et laissées de côté.",
  "summary-dry":
    "Essai, rien n’est écrit. {{all, number}} lignes lues : {{added, number}} seraient ajoutées, {{known, number}} sont déjà connues, {{errors, number}} en erreur.",
  states:
    "Parmi les offres ajoutées : {{open, number}} ouvertes, {{forecast, number}} à venir, {{closed, number}} closes.",
  file: {
    missing: "Le fichier {{path}} n’existe pas ou n’est pas lisible.",
    encoding: "Le fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 », puis recommencez.",
    empty: "Le fichier est vide.",
    csv: "Le fichier CSV ne peut pas être lu à partir de la ligne {{line}} : un guillemet n’y est pas refermé.",
    header: "La première ligne doit nommer les colonnes (au moins deux).",
    "no-agreement": "Aucun accord n’a l’adresse {{agreement}}.",
    "no-provider": "L’accord {{agreement}} n’a pas de partenaire inscrit qui puisse porter des offres.",
    "no-axis": "L’accord {{agreement}} n’a pas d’axe « {{axis}} ».",
    "agreement-and-axis": "--agreement et --axis vont ensemble ; les axes sont : {{axes}}.",
  },
  row: {
    "not-json": "La ligne n’est pas un objet JSON.",
    "not-an-object": "La ligne doit être un objet JSON, pas une liste ni une valeur.",
    "too-many-columns": "La ligne a plus de colonnes que l’en-tête.",
    "imported-before": "Cette ligne a déjà été importée.",
    "same-startup": "Une startup inscrite a le même ICE ou le même site.",
    "look-alike": "Le nom ressemble à « {{name}} », déjà inscrite.",
    "website-left-out":
      "L’adresse « {{value}} » n’est pas celle d’un site public ; elle est laissée de côté.",
    "opening-left-out": "L’ouverture « {{value}} » n’est pas une date ; elle est laissée de côté.",
    "unknown-term": "« {{value}} » n’est pas dans le vocabulaire ({{field}}) ; laissé de côté.",
  },
  value: {
    "name-missing": "Le nom manque.",
    "title-missing": "Le titre manque.",
    "too-long": "{{field}} est trop long.",
    number: "{{field}} : « {{value}} » n’est pas un nombre entier.",
    flag: "{{field}} : « {{value}} » n’est ni oui ni non.",
    date: "{{field}} : « {{value}} » n’est pas une date (écrire 2027-12-31 ou 31/12/2027).",
    "ends-first": "La clôture ({{value}}) précède l’ouverture.",
    ice: "L’ICE a quinze chiffres ; « {{value}} » n’en a pas quinze.",
  },
};

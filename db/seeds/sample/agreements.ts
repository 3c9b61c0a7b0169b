import type { Words } from "#app/kernel/words.ts";
import type { SampleAgreement } from "#db/seeds/sample/shape.ts";

/** Invented public bodies that sign on the startups' side. */
const conseilTakwin: Words = {
  fr: "Conseil Takwin de l'économie numérique (exemple)",
  ar: "مجلس تكوين للاقتصاد الرقمي (مثال)",
  en: "Takwin Council for the Digital Economy (example)",
};
const ligueBidaya: Words = {
  fr: "Ligue Bidaya des jeunes entreprises (exemple)",
  ar: "رابطة بداية للمقاولات الناشئة (مثال)",
  en: "Bidaya Startup League (example)",
};

/** Agreements of the sample ecosystem, all invented; each names its provider by its key in partners.ts. */
export const agreements: SampleAgreement[] = [
  {
    key: "convention-lumiere",
    kind: "convention",
    partner: "lumiere-modeles",
    counterpart: conseilTakwin,
    title: {
      fr: "Convention sur les modèles de langue ouverts",
      ar: "اتفاقية حول النماذج اللغوية المفتوحة",
      en: "Convention on open language models",
    },
    summary: {
      fr: "Former des équipes marocaines, mener avec elles des travaux sur la darija et leur ouvrir licences et crédits d'inférence, pendant trois ans.",
      en: "Three years of training, joint work on Darija, licences and inference credits for Moroccan teams.",
    },
    state: "in-force",
    signedOn: "2025-10-14",
    endsOn: "2028-10-13",
    axes: [
      {
        kind: "training",
        title: { fr: "Former aux modèles ouverts", en: "Teaching open models" },
        summary: { fr: "Ateliers, écoles courtes et parcours certifiants tenus à Rabat et à distance." },
        commitments: [
          {
            what: {
              fr: "Former des ingénieures et ingénieurs de jeunes entreprises",
              en: "Train startup engineers",
            },
            quantity: 240,
            unit: { fr: "personnes", en: "people" },
            dueOn: "2027-12-31",
            indicator: {
              fr: "Attestations délivrées après évaluation",
              en: "Certificates issued after assessment",
            },
          },
        ],
      },
      {
        kind: "research",
        title: { fr: "Recherche sur les langues peu dotées", en: "Research on under-resourced languages" },
        summary: {
          fr: "Bourses de thèse et projets courts sur la darija, l'amazighe et l'alternance de langues.",
        },
        commitments: [
          {
            what: { fr: "Cofinancer des thèses en entreprise" },
            quantity: 6,
            unit: { fr: "thèses" },
            dueOn: "2028-06-30",
            indicator: { fr: "Inscriptions confirmées par l'école doctorale" },
          },
        ],
      },
      {
        kind: "tech-transfer",
        title: { fr: "Licences d'adaptation", ar: "تراخيص التكييف" },
        summary: { fr: "Droits d'adapter et de redistribuer des modèles, accompagnement technique compris." },
      },
      {
        kind: "compute",
        title: { fr: "Crédits d'inférence", en: "Inference credits" },
        summary: { fr: "Jetons offerts sur l'interface hébergée, avec un plafond mensuel par équipe." },
        commitments: [
          {
            what: {
              fr: "Mettre des jetons d'inférence à disposition",
              en: "Make inference tokens available",
            },
            quantity: 40000,
            unit: { fr: "millions de jetons", en: "million tokens" },
            dueOn: "2027-06-30",
            indicator: { fr: "Relevé semestriel de consommation", en: "Half-yearly usage statement" },
          },
        ],
      },
    ],
  },
  {
    key: "programme-nuage-atlantique",
    kind: "open-programme",
    partner: "nuage-atlantique",
    title: { fr: "Programme Embruns", ar: "برنامج رذاذ الأطلسي" },
    summary: {
      fr: "Calcul, stockage et place de marché pour les équipes qui veulent garder leurs données au Maroc.",
      ar: "حوسبة وتخزين وسوق للحلول لفائدة الفرق التي تريد إبقاء بياناتها بالمغرب.",
    },
    state: "in-force",
    axes: [
      {
        kind: "compute",
        title: { fr: "Heures de calcul", ar: "ساعات الحوسبة" },
        summary: { fr: "Processeurs graphiques, crédits et support technique." },
        commitments: [
          {
            what: { fr: "Réserver des heures de processeur graphique aux jeunes entreprises" },
            quantity: 60000,
            unit: { fr: "heures GPU" },
            dueOn: "2026-12-31",
            indicator: { fr: "Heures consommées, publiées chaque trimestre" },
          },
        ],
      },
      {
        kind: "market-access",
        title: { fr: "Place de marché", ar: "سوق الحلول" },
        summary: { fr: "Référencement, rencontres d'acheteurs et mentorat commercial." },
      },
    ],
  },
  {
    key: "convention-al-bouraq",
    kind: "convention",
    partner: "universite-al-bouraq",
    counterpart: ligueBidaya,
    title: {
      fr: "Convention laboratoires et jeunes entreprises du Nord",
      ar: "اتفاقية المختبرات والمقاولات الناشئة بالشمال",
      en: "Convention between northern laboratories and startups",
    },
    summary: {
      fr: "Ouvrir les cours, les thèses et les brevets de l'université aux membres de la ligue.",
      ar: "فتح دروس الجامعة وأطروحاتها وبراءاتها لأعضاء الرابطة.",
      en: "Courses, doctoral work and patents of the university, opened to members of the league.",
    },
    state: "in-force",
    signedOn: "2025-03-27",
    endsOn: "2029-03-26",
    axes: [
      {
        kind: "training",
        title: { fr: "Formation continue", ar: "التكوين المستمر" },
        summary: {
          fr: "Certificats universitaires et ateliers du samedi.",
          ar: "شهادات جامعية وورشات يوم السبت.",
        },
        commitments: [
          {
            what: {
              fr: "Places gratuites en certificat universitaire",
              ar: "مقاعد مجانية في الشهادة الجامعية",
            },
            quantity: 90,
            unit: { fr: "places", ar: "مقعدا" },
            dueOn: "2027-07-15",
            indicator: { fr: "Inscrits présents à l'examen", ar: "عدد المسجلين الحاضرين في الامتحان" },
          },
        ],
      },
      {
        kind: "research",
        title: { fr: "Recherche partenariale", ar: "البحث المشترك" },
        summary: { fr: "Projets de six à trente-six mois, de la mission d'étudiant à la thèse." },
        commitments: [
          {
            what: { fr: "Lancer des projets conjoints" },
            quantity: 12,
            unit: { fr: "projets" },
            dueOn: "2027-03-31",
            indicator: { fr: "Conventions de projet signées" },
          },
        ],
      },
      {
        kind: "tech-transfer",
        title: { fr: "Brevets et plateaux techniques", ar: "البراءات والمنصات التقنية" },
        summary: { fr: "Licences, essais sur bancs et accueil dans l'incubateur du campus." },
      },
    ],
  },
  {
    key: "programme-zellige",
    kind: "open-programme",
    partner: "centre-zellige",
    title: { fr: "Programme Zellige ouvert", ar: "برنامج الزليج المفتوح", en: "Zellige Open" },
    summary: {
      fr: "Recherche, évaluation éthique et données du patrimoine, sous licences ouvertes.",
      en: "Research, ethics reviews and heritage data, under open licences.",
    },
    state: "in-force",
    axes: [
      {
        kind: "research",
        title: { fr: "Recherche ouverte", en: "Open research" },
        summary: {
          fr: "Appels courts, publication obligatoire.",
          en: "Short calls; publication is required.",
        },
      },
      {
        kind: "ethics",
        title: { fr: "IA de confiance", ar: "ذكاء اصطناعي موثوق", en: "Trustworthy AI" },
        summary: { fr: "Audits, cours et défis sur les biais et l'explicabilité." },
        commitments: [
          {
            what: { fr: "Auditer des systèmes de jeunes entreprises", en: "Audit startups' systems" },
            quantity: 20,
            unit: { fr: "audits", en: "audits" },
            dueOn: "2027-09-30",
            indicator: { fr: "Rapports publiés", en: "Published reports" },
          },
        ],
      },
      {
        kind: "data",
        title: { fr: "Données du patrimoine", en: "Heritage data" },
        summary: { fr: "Manuscrits, cartes et enregistrements annotés." },
        commitments: [
          {
            what: { fr: "Publier des jeux de données annotés", en: "Release annotated datasets" },
            quantity: 9,
            unit: { fr: "jeux de données", en: "datasets" },
            dueOn: "2026-12-15",
            indicator: { fr: "Fiches mises en ligne", en: "Data cards online" },
          },
        ],
      },
    ],
  },
  {
    key: "convention-warda",
    kind: "convention",
    partner: "agence-warda",
    counterpart: conseilTakwin,
    title: { ar: "اتفاقية الطلب العمومي المبتكر", fr: "Convention sur la commande publique innovante" },
    summary: {
      ar: "نشر معطيات إدارية وتنظيم تحديات وتجارب ميدانية مع الجماعات، في احترام للمعطيات الشخصية.",
      fr: "Publier des données administratives, organiser défis et essais de terrain avec les communes, dans le respect des données personnelles.",
    },
    state: "signed",
    signedOn: "2026-09-30",
    endsOn: "2029-09-29",
    axes: [
      {
        kind: "data",
        title: { ar: "معطيات الإدارة", fr: "Données de l'administration" },
        summary: { ar: "مجموعات مجهولة الهوية تتاح عبر فضاء آمن." },
        commitments: [
          {
            what: { ar: "نشر مجموعات معطيات مجهولة الهوية", fr: "Publier des jeux anonymisés" },
            quantity: 15,
            unit: { ar: "مجموعة", fr: "jeux" },
            dueOn: "2027-10-31",
            indicator: { ar: "عدد المجموعات المنشورة مع بطاقاتها", fr: "Jeux publiés avec leur fiche" },
          },
        ],
      },
      {
        kind: "market-access",
        title: { ar: "الولوج إلى الطلب العمومي", fr: "Accès à la commande publique" },
        summary: { ar: "تحديات الجماعات وتجارب مدفوعة ولقاءات مع المشترين العموميين." },
        commitments: [
          {
            what: { ar: "تنظيم تجارب ميدانية مدفوعة", fr: "Organiser des essais de terrain rémunérés" },
            quantity: 18,
            unit: { ar: "تجربة", fr: "essais" },
            dueOn: "2028-03-31",
            indicator: { ar: "محاضر نهاية التجربة", fr: "Procès-verbaux de fin d'essai" },
          },
        ],
      },
      {
        kind: "ethics",
        title: { ar: "أخلاقيات الخوارزميات العمومية", fr: "Éthique des algorithmes publics" },
        summary: { ar: "تكوين ومرافقة قبل وضع أي نظام أمام المرتفقين." },
      },
    ],
  },
  {
    key: "programme-argan",
    kind: "open-programme",
    partner: "fonds-argan",
    title: { fr: "Programme Argan", ar: "برنامج أركان", en: "Argan Programme" },
    summary: {
      fr: "Subventions, prêts d'honneur, amorçage et accompagnement hors des deux grandes métropoles.",
      en: "Grants, founder loans, seed money and support outside the two large metropolitan areas.",
    },
    state: "in-force",
    axes: [
      {
        kind: "funding",
        title: { fr: "Financer les débuts", ar: "تمويل البدايات", en: "Funding beginnings" },
        summary: {
          fr: "De la preuve de concept au tour d'amorçage.",
          en: "From proof of concept to seed round.",
        },
        commitments: [
          {
            what: {
              fr: "Décaisser des subventions de preuve de concept",
              en: "Disburse proof-of-concept grants",
            },
            quantity: 6000000,
            unit: { fr: "dirhams", en: "dirhams" },
            dueOn: "2027-05-31",
            indicator: { fr: "Décaissements constatés", en: "Amounts paid out" },
          },
        ],
      },
    ],
  },
  {
    key: "memorandum-northlight",
    kind: "memorandum",
    partner: "northlight-systems",
    counterpart: conseilTakwin,
    title: { en: "Memorandum on low-power inference", fr: "Mémorandum sur l'inférence à basse consommation" },
    summary: {
      en: "Loan hardware, compiler training and joint sales visits for startups that run models on small machines.",
      fr: "Prêt de cartes, formation au compilateur et visites commerciales communes.",
    },
    state: "in-force",
    signedOn: "2026-02-11",
    endsOn: "2028-02-10",
    axes: [
      {
        kind: "training",
        title: { en: "Compiler school" },
        summary: { en: "Hands-on weeks on quantisation and profiling." },
        commitments: [
          {
            what: { en: "Run compiler weeks in Morocco" },
            quantity: 4,
            unit: { en: "weeks" },
            dueOn: "2027-12-31",
            indicator: { en: "Attendance sheets countersigned by the host" },
          },
        ],
      },
      {
        kind: "compute",
        title: { en: "Loan hardware and remote racks", fr: "Prêt de matériel et baies à distance" },
        summary: { en: "Cards on loan for up to nine months and hours on a shared rack." },
        commitments: [
          {
            what: { en: "Lend inference cards" },
            quantity: 60,
            unit: { en: "cards" },
            dueOn: "2026-12-31",
            indicator: { en: "Loan register" },
          },
        ],
      },
      {
        kind: "tech-transfer",
        title: { en: "Kernels and reference designs" },
        summary: { en: "Source licences for kernels and board designs." },
      },
      {
        kind: "market-access",
        title: { en: "Joint routes to market" },
        summary: { en: "Introductions to integrators, shared stands, co-written case studies." },
      },
    ],
  },
  {
    key: "programme-sahara-donnees",
    kind: "open-programme",
    partner: "sahara-donnees",
    title: { ar: "برنامج البيانات المفتوحة للجنوب", fr: "Programme Données ouvertes du Sud" },
    summary: {
      ar: "بيانات مناخية وبحرية ومائية موثقة، مع مرافقة في استعمالها.",
      fr: "Données climatiques, marines et hydriques documentées, avec une aide à l'usage.",
    },
    state: "in-force",
    axes: [
      {
        kind: "data",
        title: { ar: "بيانات المناخ والماء والساحل", fr: "Climat, eau, littoral" },
        summary: {
          ar: "سلاسل زمنية وصور ساتلية معنونة.",
          fr: "Séries temporelles et images satellites étiquetées.",
        },
        commitments: [
          {
            what: { ar: "تحديث السلاسل الزمنية كل شهر" },
            quantity: 24,
            unit: { ar: "تحديثا" },
            dueOn: "2027-12-31",
            indicator: { ar: "تاريخ آخر تحديث في كل بطاقة" },
          },
        ],
      },
    ],
  },
  {
    key: "memorandum-hanse",
    kind: "memorandum",
    partner: "hanse-ki",
    counterpart: ligueBidaya,
    title: { en: "Memorandum on industrial twins", ar: "مذكرة تفاهم حول التوائم الصناعية" },
    summary: {
      en: "Co-funded applied projects, module transfer and small matching grants for port and factory software.",
      ar: "مشاريع تطبيقية بتمويل مشترك ونقل وحدات برمجية ومنح تكميلية صغيرة لبرمجيات الموانئ والمصانع.",
    },
    state: "signed",
    signedOn: "2026-10-22",
    endsOn: "2028-10-21",
    axes: [
      {
        kind: "research",
        title: { en: "Applied projects" },
        summary: { en: "Nine-month projects led by a startup, with one Hanse engineer seconded." },
      },
      {
        kind: "tech-transfer",
        title: { en: "Module transfer" },
        summary: { en: "Older twin modules, source available, with a hand-over week." },
        commitments: [
          {
            what: { en: "Hand over documented modules" },
            quantity: 5,
            unit: { en: "modules" },
            dueOn: "2027-11-30",
            indicator: { en: "Acceptance notes signed by the receiving team" },
          },
        ],
      },
      {
        kind: "funding",
        title: { en: "Matching grants" },
        summary: { en: "One euro for every euro a first customer pays, within a ceiling." },
      },
    ],
  },
  {
    key: "programme-qafila",
    kind: "open-programme",
    partner: "qafila-ventures",
    title: { ar: "برنامج القافلة", en: "Caravan Programme" },
    summary: {
      ar: "استثمارات أولى وفتح أسواق غرب إفريقيا أمام مقاولات الذكاء الاصطناعي.",
      en: "First cheques, and a way into West African markets for AI companies.",
    },
    state: "in-force",
    axes: [
      {
        kind: "funding",
        title: { ar: "الاستثمار الأولي", en: "Early investment" },
        summary: {
          ar: "مساهمات أقلية بشروط منشورة سلفا.",
          en: "Minority stakes on terms published in advance.",
        },
        commitments: [
          {
            what: { ar: "إنجاز استثمارات أولية", en: "Close early investments" },
            quantity: 10,
            unit: { ar: "استثمارات", en: "investments" },
            dueOn: "2027-12-31",
            indicator: { ar: "عقود موقعة ومصرف بها", en: "Signed and disclosed contracts" },
          },
        ],
      },
      {
        kind: "market-access",
        title: { ar: "بوابات الأسواق", en: "Market gateways" },
        summary: { ar: "بعثات تجارية ومرشدون محليون." },
      },
    ],
  },
  {
    key: "convention-khwarizmi",
    kind: "convention",
    partner: "madrasat-al-khwarizmi",
    counterpart: ligueBidaya,
    title: { ar: "اتفاقية التكوين والبحث بالعربية", fr: "Convention de formation et de recherche en arabe" },
    summary: {
      ar: "دروس مسائية ومشاريع بحث مشتركة في معالجة العربية والدارجة.",
      fr: "Cours du soir et projets communs sur le traitement de l'arabe et de la darija.",
    },
    state: "in-force",
    signedOn: "2025-06-18",
    endsOn: "2027-06-17",
    axes: [
      {
        kind: "training",
        title: { ar: "الدروس المسائية", fr: "Cours du soir" },
        summary: { ar: "دورات قصيرة بالعربية من المبتدئ إلى المتقدم." },
        commitments: [
          {
            what: { ar: "فتح مقاعد مسائية للمقاولات الناشئة" },
            quantity: 160,
            unit: { ar: "مقعدا" },
            dueOn: "2027-05-31",
            indicator: { ar: "لوائح الحضور المصادق عليها" },
          },
        ],
      },
      {
        kind: "research",
        title: { ar: "مشاريع البحث المشتركة", fr: "Projets de recherche communs" },
        summary: { ar: "أستاذ وطالبان ومقاولة لكل مشروع." },
      },
    ],
  },
  {
    key: "memorandum-rihla",
    kind: "memorandum",
    partner: "rihla-robotics",
    counterpart: conseilTakwin,
    title: {
      en: "Draft memorandum on warehouse robotics",
      fr: "Projet de mémorandum sur la robotique d'entrepôt",
    },
    summary: {
      en: "Talks are under way; nothing is offered yet.",
      fr: "Les échanges sont en cours ; rien n'est proposé à ce stade.",
    },
    state: "in-discussion",
    axes: [],
  },
  {
    key: "convention-tamazight-voix",
    kind: "convention",
    partner: "tamazight-voix",
    counterpart: ligueBidaya,
    title: { fr: "Convention sur les corpus oraux amazighes", ar: "اتفاقية المدونات الصوتية الأمازيغية" },
    summary: {
      fr: "Deux ans d'ateliers d'annotation et de mise à disposition de corpus ; terminée, bilan publié.",
      ar: "سنتان من ورشات الترميز وإتاحة المدونات، انتهت ونشرت حصيلتها.",
    },
    state: "ended",
    signedOn: "2024-01-15",
    endsOn: "2026-01-14",
    axes: [
      {
        kind: "training",
        title: { fr: "Ateliers d'annotation" },
        summary: { fr: "Transcription en tifinagh et contrôle de qualité." },
        commitments: [
          {
            what: { fr: "Tenir des ateliers" },
            quantity: 14,
            unit: { fr: "ateliers" },
            dueOn: "2025-11-30",
            indicator: { fr: "Comptes rendus déposés" },
          },
        ],
      },
      {
        kind: "data",
        title: { fr: "Corpus oraux", ar: "المدونات الصوتية" },
        summary: { fr: "Heures transcrites, à usage de recherche et d'essai." },
      },
    ],
  },
];

import type { ConceptTerm } from "#app/vocabulary/concepts.ts";

/**
 * Words by which a text tells who and what it is about, beyond the vocabularies. They only move a score: a
 * condition written in words never decides whether a startup may apply.
 */
export const cues: ConceptTerm[] = [
  {
    code: "ai",
    syn: "AI;A.I.;IA;artificial intelligence;intelligence artificielle;machine learning;deep learning;AI-first;AI-driven;AI-powered;algorithm;algorithme;neural;LLM;generative;computer vision;data science;ذكاء اصطناعي;الذكاء الاصطناعي;تعلم آلي;خوارزميات".split(
      ";",
    ),
  },
  {
    code: "software",
    syn: "software;SaaS;platform;plateforme;app;application;applications;API;logiciel;web;mobile app;developer;developers;cloud;code;dashboard;database;data;données;numérique;digital;منصة;تطبيق;برمجيات;برمجية;بيانات;رقمي;واجهة برمجية".split(
      ";",
    ),
  },
  {
    code: "hardware",
    syn: "hardware;device;devices;physical product;physical;robot;robots;robotic;robotics;drone;sensor;sensors;machine;machines;chip;chips;silicon;SoC;semiconductor;electronics;electromagnetics;optics;photonics;simulation;CAD;3D design;multiphysics;prototype;manufacturing;capteur;capteurs;appareil;robotique;équipement;module;modules;dispositif;textile;meter;meters;smart meter;antenne;antennes;satellite;engineering;ingénierie;système de protection;photovoltaïque;battery;batteries;autonomous;روبوت;روبوتات;جهاز;أجهزة;مستشعر;عتاد".split(
      ";",
    ),
  },
  {
    code: "green",
    syn: "climate;climat;climatique;carbon;carbone;decarbonization;décarbonation;décarboner;décarbonent;low carbon;bas carbone;renewable;renouvelable;renouvelables;solar;solaire;photovoltaïque;photovoltaic;energy efficiency;efficacité énergétique;sobriété;waste;déchets;recycling;recyclage;pollution;dépollution;biodiversity;biodiversité;sustainability;sustainable;durable;durables;ecological;écologique;écologiques;environmental;environnemental;environnementale;environnementaux;environnement;water scarcity;réemploi;économie circulaire;circular economy;electric vehicles;cleantech;greentech;écoconception;water;eau;soil;sols;fertilizer;solaires;fish waste;مناخ;بيئة;بيئي;كربون;طاقات متجددة;استدامة;ندرة المياه;مياه;تلوث;نجاعة طاقية;موارد".split(
      ";",
    ),
  },
  {
    code: "innovation",
    syn: "innovation;innovative;innovant;innovante;innovants;innovantes;innovations;R&D;RDI;research and development;recherche et développement;recherche;research;démonstrateur;demonstrator;prototype;deep tech;deeptech;breveté;brevetée;patented;patent;brevet;novel;new technology;nouvelle technologie;technologie de rupture;disruptive;expérimentation;proof of concept;validation;first of its kind;ابتكار;مبتكر;مبتكرة;بحث;براءة".split(
      ";",
    ),
  },
  {
    code: "own-transition",
    syn: "votre entreprise;votre transition;votre stratégie;vos collaborateurs;vos équipes;vos salariés;vos activités;vos impacts;votre impact;your company's;your employees;sensibilisation;sensibiliser;se former;diagnostic;bâtiments;véhicules;bilan carbone;bornes de recharge;consommation énergétique;salariés;dirigeants;dirigeantes;formations;formation en ligne;catalogue de formations".split(
      ";",
    ),
  },
  {
    code: "startups",
    syn: "startup;startups;early stage;start-up;jeune pousse;jeunes pousses;founder;founders;fondateurs;entrepreneurs;entrepreneur;scaleup;scaleups;pre-seed;seed;series A;innovative SMEs;jeunes entreprises;شركات ناشئة;الشركات الناشئة;شركة ناشئة;مقاولات ناشئة;مؤسسين;رواد الأعمال".split(
      ";",
    ),
  },
  {
    code: "firms",
    syn: "company;companies;business;businesses;SME;SMEs;enterprise;firm;firms;entreprise;entreprises;PME;TPE;ETI;société;sociétés;for-profit;small business;small businesses;tous secteurs;toutes tailles;شركة;شركات;مقاولة;مقاولات;مقاولات صغرى;تجارية;كيانات تجارية".split(
      ";",
    ),
  },
  {
    code: "every-sector",
    syn: "tous secteurs;tous secteurs d'activité;toutes tailles;all sectors;any sector;any industry;across industries;multiple industries;toutes les entreprises;جميع القطاعات;كل القطاعات".split(
      ";",
    ),
  },
  {
    code: "public-bodies",
    syn: "local government;local governments;local governmental entities;municipality;municipalities;county;counties;collectivité;collectivités;collectivités territoriales;communes;commune;établissements publics;établissement public;school district;school districts;township;townships;public authority;authorities;state government;tribal;EPCI;syndicats mixtes;intercommunalité;جماعات ترابية;بلديات;إدارات عمومية".split(
      ";",
    ),
  },
  {
    code: "associations",
    syn: "association;associations;non-profit;nonprofit;nonprofits;not-for-profit;NGO;NGOs;ONG;fondation;fondations;foundations;loi de 1901;but non lucratif;community-based organizations;labor organizations;mouvement sportif;clubs;coopérative sociale;منظمات مدنية;جمعيات;جمعية;منظمات النفع العام;منظمات غير حكومية".split(
      ";",
    ),
  },
  {
    code: "academics",
    syn: "academic institutions;academic;academics;universities;university;universités;research institutes;laboratoire public;doctoral;doctoral networks;PhD;researchers;chercheurs;organismes de recherche;شركاء أكاديميين;أكاديميين;جامعات;باحثين".split(
      ";",
    ),
  },
  {
    code: "students",
    syn: "student;students;étudiants;étudiant;lycéens;élèves;young people;young entrepreneurs;طلبة;طلاب;طلابية;شباب".split(
      ";",
    ),
  },
  {
    code: "trades",
    syn: "farmer;farmers;agriculteur;agriculteurs;exploitants agricoles;exploitations agricoles;entreprises agricoles;secteur agricole;radios locales;radio;transporteurs routiers;chargeurs;artisans;commerçants;hôtels;restaurateurs;pêcheurs;armateurs;industriels;site industriel;sites industriels;entreprises industrielles;producers;producer;ranchers;video game producers;taxpayer;secteur du tourisme;entreprise du tourisme;فلاحين;مزارعين;مقاولات فلاحية;صناعات مستهدفة".split(
      ";",
    ),
  },
  {
    code: "growing",
    syn: "scaleup;scaleups;scale up;growth;growth stage;series A;series B;series C;established;croissance;en croissance;customers in;clients dans le monde;export;exporters;international;internationalisation;market leader;leader;investisseurs;توسع;نمو;أسواق ناشئة".split(
      ";",
    ),
  },
  {
    code: "beginning",
    syn: "early stage;early-stage;pre-seed;seed;idea;prototype;MVP;pre-series A;newly founded;first-time founders;building;working prototype;young company;going to market;amorçage;création;porteurs de projet;مراحل أولى;مراحلها الأولى;فكرة".split(
      ";",
    ),
  },
  {
    code: "free-tools",
    syn: "credits;credit;API credits;cloud credits;GPU;GPUs;free access;free accounts;free licenses;subscriptions;software subscription;licences gratuites;crédits;platform credits;storage;inference;API;أرصدة;ولوج مجاني;واجهة برمجية".split(
      ";",
    ),
  },
  {
    code: "data-heavy",
    syn: "data;datasets;data-heavy;data-intensive;real-time data;web data;data streams;video;imagery;images;satellite;sensor data;telemetry;data platform;analytics;points of sale;données;imagerie;vidéo;capteurs;بيانات;صور".split(
      ";",
    ),
  },
  {
    code: "investor-needed",
    syn: "institutional investor;equity funding;venture investor;venture backed;VC-backed;backed by;received funding from;referred by;referral;invite only;by invitation;invitation;must be a customer;partner accelerator;partner organization;sur invitation;par invitation;investisseur institutionnel;بدعوة;مستثمر مؤسسي".split(
      ";",
    ),
  },
  {
    code: "investors-meet",
    syn: "investor;investors;investisseurs;networking;pitch;demo day;conference;summit;exposure;visibility;visibilité;jury;competition;concours;trophées;mentorship;mentoring;accelerator;مستثمرين;مسابقة;إرشاد".split(
      ";",
    ),
  },
];

/** What a match is explained with. `founder` speaks to her, `about` of her startup in the third person. */
export default {
  reason: {
    need: {
      asked: {
        founder: "You are looking for: {{asked}}. The opportunity provides it.",
        about: "It is looking for: {{asked}}. The opportunity provides it.",
      },
      kindred: {
        founder: "You are looking for: {{asked}}. The opportunity provides something close: {{offered}}.",
        about: "It is looking for: {{asked}}. The opportunity provides something close: {{offered}}.",
      },
      expected: {
        founder: "The opportunity provides: {{offered}}. Startups like yours often use it.",
        about: "The opportunity provides: {{offered}}. Startups like this one often use it.",
      },
    },
    sector: {
      declared: {
        founder: "You work in a sector the opportunity is for: {{shared}}.",
        about: "It works in a sector the opportunity is for: {{shared}}.",
      },
      read: {
        founder: "Your texts and the opportunity’s are about the same sector: {{shared}}.",
        about: "Its texts and the opportunity’s are about the same sector: {{shared}}.",
      },
      kindred: {
        founder: "Your sector ({{yours}}) is close to the one the opportunity is for ({{theirs}}).",
        about: "Its sector ({{yours}}) is close to the one the opportunity is for ({{theirs}}).",
      },
      other: {
        founder: "The opportunity is meant for another sector than yours: {{theirs}}.",
        about: "The opportunity is meant for another sector than its own: {{theirs}}.",
      },
      unlimited: {
        founder: "The opportunity is open to your sector.",
        about: "The opportunity is open to its sector.",
      },
    },
    technology: {
      declared: {
        founder: "The opportunity is about a technology you use, or its family: {{shared}}.",
        about: "The opportunity is about a technology it uses, or its family: {{shared}}.",
      },
      read: {
        founder: "Your texts and the opportunity’s are about the same technology: {{shared}}.",
        about: "Its texts and the opportunity’s are about the same technology: {{shared}}.",
      },
      other: {
        founder: "The opportunity is about a technology your profile does not mention: {{theirs}}.",
        about: "The opportunity is about a technology its profile does not mention: {{theirs}}.",
      },
    },
    wording: {
      text: {
        founder: "Your description and the opportunity share these words: {{words}}.",
        about: "Its description and the opportunity share these words: {{words}}.",
      },
    },
    audience: {
      startups: {
        founder: "The opportunity is for startups like yours.",
        about: "The opportunity is for startups like this one.",
      },
      firms: {
        founder: "The opportunity is for businesses like yours.",
        about: "The opportunity is for businesses like this one.",
      },
      reserved: {
        founder: "By its text, the opportunity is mainly for others: {{audience}}.",
        about: "By its text, the opportunity is mainly for others: {{audience}}.",
      },
    },
    breadth: {
      aiTools: {
        founder: "What the opportunity provides serves any startup that uses AI, as you do.",
        about: "What the opportunity provides serves any startup that uses AI, as this one does.",
      },
      dataTools: {
        founder: "The opportunity helps handle large amounts of data, which you do.",
        about: "The opportunity helps handle large amounts of data, which it does.",
      },
      programme: {
        founder: "This programme is open to startups in any field, including yours.",
        about: "This programme is open to startups in any field, including its own.",
      },
      conditions: {
        founder: "The opportunity has many conditions: read them before preparing your application.",
        about: "The opportunity has many conditions, to be checked with the startup.",
      },
      investor: {
        founder:
          "The opportunity goes through an investor, a partner or an invitation you would have to obtain.",
        about:
          "The opportunity goes through an investor, a partner or an invitation it would have to obtain.",
      },
    },
    nature: {
      physical: {
        founder: "The opportunity is for building devices or machines, which is what you do.",
        about: "The opportunity is for building devices or machines, which is what it does.",
      },
      otherCraft: {
        founder:
          "The opportunity is mostly for building devices or machines, which your profile does not mention.",
        about:
          "The opportunity is mostly for building devices or machines, which its profile does not mention.",
      },
      aiMissing: {
        founder: "The opportunity expects AI at the heart of the product; your profile shows little of it.",
        about: "The opportunity expects AI at the heart of the product; its profile shows little of it.",
      },
      aiDomain: {
        founder: "The opportunity is about AI in your field.",
        about: "The opportunity is about AI in its field.",
      },
      deepMoney: {
        founder: "The opportunity funds new products, and your profile shows innovation.",
        about: "The opportunity funds new products, and its profile shows innovation.",
      },
      green: {
        founder: "Like the opportunity, you work for the environment or the climate.",
        about: "Like the opportunity, it works for the environment or the climate.",
      },
      greenInnovation: {
        founder:
          "The opportunity supports innovation for the environment or the climate, which is your field.",
        about: "The opportunity supports innovation for the environment or the climate, which is its field.",
      },
      research: {
        founder: "The opportunity is about research or technology transfer, which suits your profile.",
        about: "The opportunity is about research or technology transfer, which suits its profile.",
      },
      innovationMoney: {
        founder: "The opportunity supports research and innovation, which your profile shows.",
        about: "The opportunity supports research and innovation, which its profile shows.",
      },
      export: {
        founder: "The opportunity helps to grow abroad, which suits your stage or your needs.",
        about: "The opportunity helps to grow abroad, which suits its stage or its needs.",
      },
      ownTransition: {
        founder: "The opportunity mostly helps a firm change its own practices, less so develop a product.",
        about: "The opportunity mostly helps a firm change its own practices, less so develop a product.",
      },
    },
    stage: {
      fit: {
        founder: "The opportunity is for your stage: {{stage}}.",
        about: "The opportunity is for its stage: {{stage}}.",
      },
      other: {
        founder: "The opportunity is for other stages than your profile gives: {{stages}}.",
        about: "The opportunity is for other stages than its profile gives: {{stages}}.",
      },
      growing: {
        founder: "The opportunity is for growing startups like yours.",
        about: "The opportunity is for growing startups like this one.",
      },
    },
    size: {
      fit: {
        founder: "Your size is that of a young team: {{people}}.",
        about: "Its size is that of a young team: {{people}}.",
      },
    },
    preferred: {
      met: {
        founder: "You meet preferred conditions: {{met}} of {{total}}.",
        about: "It meets preferred conditions: {{met}} of {{total}}.",
      },
    },
    language: {
      shared: {
        founder: "The opportunity is held in a language you use: {{languages}}.",
        about: "The opportunity is held in a language it uses: {{languages}}.",
      },
    },
    place: {
      online: {
        founder: "The opportunity can be followed online.",
        about: "The opportunity can be followed online.",
      },
      anywhere: {
        founder: "The opportunity is not tied to a place.",
        about: "The opportunity is not tied to a place.",
      },
      near: {
        founder: "The opportunity takes place near you: {{place}}.",
        about: "The opportunity takes place near it: {{place}}.",
      },
      hybrid: {
        founder: "The opportunity takes place elsewhere, but can also be followed online: {{place}}.",
        about: "The opportunity takes place elsewhere, but can also be followed online: {{place}}.",
      },
    },
    deadline: {
      ahead: {
        founder: "There is time left: the opportunity closes on {{day}}.",
        about: "There is time left: the opportunity closes on {{day}}.",
      },
      rolling: {
        founder: "Applications are open at any time.",
        about: "Applications are open at any time.",
      },
      announced: {
        founder: "The opportunity is announced and will open on {{day}}.",
        about: "The opportunity is announced and will open on {{day}}.",
      },
    },
    freshness: {
      recent: {
        founder: "You confirmed your profile on {{day}}.",
        about: "Its profile was confirmed on {{day}}.",
      },
    },
  },
  outcome: {
    met: {
      founder: "You meet this condition: your profile says {{actual}}.",
      about: "Condition met: its profile says {{actual}}.",
    },
    "not-met": {
      founder: "You do not meet this condition: your profile says {{actual}}.",
      about: "Condition not met: its profile says {{actual}}.",
    },
    unknown: {
      founder: "To be completed: your profile does not give {{field}}.",
      about: "To be completed: its profile does not give {{field}}.",
    },
  },
  verdict: {
    eligible: {
      founder: "You meet every required condition.",
      about: "It meets every required condition.",
    },
    possible: {
      founder: "Nothing rules you out, but your profile does not yet say everything needed.",
      about: "Nothing rules it out, but its profile does not yet say everything needed.",
    },
    near: {
      founder: "One thing you can change stands between you and this opportunity.",
      about: "One thing it can change stands between it and this opportunity.",
    },
    "not-eligible": {
      founder: "A required condition is not met.",
      about: "A required condition is not met.",
    },
  },
  settle: {
    founder: "Complete your profile to find out: {{fields}}.",
    about: "Missing from its profile: {{fields}}.",
  },
  change: {
    need: {
      founder: "It would be enough if your needs were: {{to}}.",
      about: "It would be enough if its needs were: {{to}}.",
    },
    website: {
      founder: "It would be enough to have a website.",
      about: "It would be enough to have a website.",
    },
    verified: {
      founder: "It would be enough for your startup to be verified by the registry.",
      about: "It would be enough for it to be verified by the registry.",
    },
    incorporated: {
      founder: "It would be enough for you to be incorporated.",
      about: "It would be enough for it to be incorporated.",
    },
    language: {
      founder: "It would be enough for your product to handle these languages: {{to}}.",
      about: "It would be enough for its product to handle these languages: {{to}}.",
    },
    legalForm: {
      founder: "Another legal form would be enough, for instance: {{to}}.",
      about: "Another legal form would be enough, for instance: {{to}}.",
    },
    stage: {
      founder: "It would be enough for you to reach this stage: {{to}}.",
      about: "It would be enough for it to reach this stage: {{to}}.",
    },
    trl: {
      founder: "It would be enough for your technology readiness level to be {{to}}.",
      about: "It would be enough for its technology readiness level to be {{to}}.",
    },
    headcount: {
      founder: "It would be enough for your team to be larger: {{to}}.",
      about: "It would be enough for its team to be larger: {{to}}.",
    },
  },
  audience: {
    "public-bodies": "public bodies",
    associations: "non-profit organisations",
    academics: "universities and researchers",
    students: "students",
    trades: "particular trades",
  },
  field: {
    country: "the country",
    region: "the region",
    city: "the city",
    stage: "the stage",
    fundingStage: "the funding stage",
    legalForm: "the legal form",
    sector: "the sectors",
    technology: "the technologies",
    need: "the needs",
    language: "the product’s languages",
    ageMonths: "the founding date",
    headcount: "the headcount",
    fundingRaised: "the funds raised",
    revenue: "the revenue",
    trl: "the technology readiness level (TRL)",
    incorporated: "whether it is incorporated",
    website: "the website",
    verified: "verification by the registry",
  },
  condition: {
    country: {
      in: "Country: {{value}}.",
      notIn: "Country: anything but {{value}}.",
    },
    region: {
      in: "Region: {{value}}.",
      notIn: "Region: anything but {{value}}.",
    },
    city: {
      in: "City: {{value}}.",
      notIn: "City: anything but {{value}}.",
    },
    stage: {
      in: "Stage: {{value}}.",
      notIn: "Stage: anything but {{value}}.",
      atLeast: "Stage: {{value}} or later.",
      atMost: "Stage: {{value}} at the latest.",
      above: "Stage: later than {{value}}.",
      below: "Stage: earlier than {{value}}.",
    },
    fundingStage: {
      in: "Funding stage: {{value}}.",
      notIn: "Funding stage: anything but {{value}}.",
      atLeast: "Funding stage: {{value}} or later.",
      atMost: "Funding stage: {{value}} at the latest.",
      above: "Funding stage: later than {{value}}.",
      below: "Funding stage: earlier than {{value}}.",
    },
    legalForm: {
      in: "Legal form: {{value}}.",
      notIn: "Legal form: anything but {{value}}.",
    },
    sector: {
      anyOf: "Sector (at least one): {{value}}.",
      allOf: "Sectors (all): {{value}}.",
      noneOf: "Sector (none): {{value}}.",
      notAllOf: "Sector: not all of these together, {{value}}.",
    },
    technology: {
      anyOf: "Technology (at least one): {{value}}.",
      allOf: "Technologies (all): {{value}}.",
      noneOf: "Technology (none): {{value}}.",
      notAllOf: "Technology: not all of these together, {{value}}.",
    },
    need: {
      anyOf: "Need (at least one): {{value}}.",
      allOf: "Needs (all): {{value}}.",
      noneOf: "Need (none): {{value}}.",
      notAllOf: "Need: not all of these together, {{value}}.",
    },
    language: {
      anyOf: "Product language (at least one): {{value}}.",
      allOf: "Product languages (all): {{value}}.",
      noneOf: "Product language (none): {{value}}.",
      notAllOf: "Product language: not all of these together, {{value}}.",
    },
    ageMonths: {
      lt: "Age: less than {{value}}.",
      lte: "Age: {{value}} at most.",
      gte: "Age: {{value}} at least.",
      gt: "Age: more than {{value}}.",
      eq: "Age: exactly {{value}}.",
      notEq: "Age: any value but {{value}}.",
    },
    headcount: {
      lt: "Headcount: less than {{value}}.",
      lte: "Headcount: {{value}} at most.",
      gte: "Headcount: {{value}} at least.",
      gt: "Headcount: more than {{value}}.",
      eq: "Headcount: exactly {{value}}.",
      notEq: "Headcount: any value but {{value}}.",
    },
    fundingRaised: {
      lt: "Funds raised: less than {{value}}.",
      lte: "Funds raised: {{value}} at most.",
      gte: "Funds raised: {{value}} at least.",
      gt: "Funds raised: more than {{value}}.",
      eq: "Funds raised: exactly {{value}}.",
      notEq: "Funds raised: any value but {{value}}.",
    },
    revenue: {
      lt: "Last year’s revenue: less than {{value}}.",
      lte: "Last year’s revenue: {{value}} at most.",
      gte: "Last year’s revenue: {{value}} at least.",
      gt: "Last year’s revenue: more than {{value}}.",
      eq: "Last year’s revenue: exactly {{value}}.",
      notEq: "Last year’s revenue: any value but {{value}}.",
    },
    trl: {
      lt: "Technology readiness level (TRL): less than {{value}}.",
      lte: "Technology readiness level (TRL): {{value}} at most.",
      gte: "Technology readiness level (TRL): {{value}} at least.",
      gt: "Technology readiness level (TRL): more than {{value}}.",
      eq: "Technology readiness level (TRL): exactly {{value}}.",
      notEq: "Technology readiness level (TRL): any value but {{value}}.",
    },
    incorporated: {
      yes: "To be incorporated.",
      no: "Not to be incorporated yet.",
    },
    website: {
      yes: "To have a website.",
      no: "To have no website.",
    },
    verified: {
      yes: "To be verified by the registry.",
      no: "Not to be verified by the registry.",
    },
  },
  answer: {
    yes: "yes",
    no: "no",
  },
  trl: "level {{value}}",
  source: {
    profile: "from the profiles",
    texts: "from the texts",
    rules: "from the conditions",
  },
  criterion: {
    need: "Needs",
    sector: "Sector",
    technology: "Technology",
    wording: "Shared words",
    nature: "Nature of the opportunity",
    breadth: "Openness",
    audience: "Audience",
    stage: "Stage",
    size: "Size",
    preferred: "Preferred conditions",
    language: "Language",
    place: "Place",
    deadline: "Closing date",
    freshness: "Up-to-date profile",
  },
  duration: {
    years_one: "{{count, number}} year",
    years_other: "{{count, number}} years",
    months_one: "{{count, number}} month",
    months_other: "{{count, number}} months",
  },
  people_one: "{{count, number}} person",
  people_other: "{{count, number}} people",
};

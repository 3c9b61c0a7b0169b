/** Terms, privacy, accessibility, contact. Paragraphs of a text are kept apart by an empty line. */
export default {
  updated: "Version of {{date}}",
  contents: "On this page",
  operator: {
    title: "Who runs this portal",
    name: "Operator",
    controller: "Controller of the personal data",
    contact: "Contact address",
  },
  terms: {
    title: "Terms of use",
    lead: "What you can expect of the portal, and what it expects of you.",
    sections: {
      "1": {
        title: "What the portal is for",
        text: "Tawafuq keeps the registry of Morocco’s AI startups and publishes what partner agreements offer them. Reading is free and needs no account. Registering a startup is free.",
      },
      "2": {
        title: "Your account",
        text: "An account belongs to one person. Give your name and an e-mail address that reaches you. You answer for what is done with your account: choose a long password and do not lend it. You can close your account at any time.",
      },
      "3": {
        title: "What you publish",
        text: "Register an organisation only if you have the right to speak for it. What you declare must be true and kept up to date; the portal shows the day you last confirmed it. Write no sensitive data about people and no trade secrets in a public field.\n\nYou keep your rights in your texts and logo. You allow the portal to show them, to process them for search, and to include them in its open data for as long as your profile is public.",
      },
      "4": {
        title: "What the registry checks, and what it does not vouch for",
        text: "Each piece of information carries its level of evidence: declared by the startup, or verified by an officer on a given day. A verification concerns the identity of the organisation; it is neither a rating, nor a recommendation, nor a guarantee.\n\nOpportunities bind the partner that publishes them. The portal works out eligibility from the profile and the published conditions: it guides you, it does not decide. The partner alone decides.",
      },
      "5": {
        title: "Partners and incubators",
        text: "A partner’s or incubator’s workspace opens by invitation or once an officer of the registry has accepted it. An opportunity is published under a signed agreement or an open programme. The profiles you read serve to bring your opportunities to those startups, and for nothing else.",
      },
      "6": {
        title: "Removal and suspension",
        text: "The registry may ask for a correction, refuse a registration, or suspend an organisation whose information is false, misleading or unlawful. The reason is always given, and you can answer it.",
      },
      "7": {
        title: "Applicable law",
        text: "These terms are governed by Moroccan law. The operator of the portal will add its name, its address and the competent court here before the portal opens to the public.",
      },
    },
  },
  privacy: {
    title: "Personal data",
    lead: "What the portal does with your data, why, and how you stay in control, under Law 09-08.",
    sections: {
      "1": {
        title: "Who is responsible",
        text: "The operator of the registry is the data controller. Its name and address will be given here before the portal opens to the public; this installation is a demonstration for as long as they are missing.",
      },
      "2": {
        title: "Why your data is processed",
        text: "To open and protect your account. To keep the registry of startups and publish their profiles, if you consent. To tell each startup which opportunities fit it and why. To let partners and incubators reach you, if you consent. To produce statistics that point at nobody.\n\nYour data is neither sold nor used for advertising.",
      },
      "3": {
        title: "Who receives it",
        text: "Everybody sees your startup’s public profile, if you consented to its publication. Admitted partners and incubators see the startups that consented, and are told of your interest when you express it. Officers of the registry see what they need to verify a registration. The hosting and e-mail services process data for the operator, which will give their names and countries here. A partner abroad receives nothing without your consent.",
      },
      "4": {
        title: "Your rights",
        text: "You may access your data, have it corrected, and object to its processing. Most of these rights are exercised in your account: there you edit your profile, withdraw consents as easily as you gave them, and close your account. For anything else, write to us from the Contact page: a correction is made within ten days. If the answer does not satisfy you, you may turn to the CNDP (www.cndp.ma).",
      },
      "5": {
        title: "What must be answered and what need not",
        text: "Your name, your e-mail address and a password are needed to open an account. The startup’s name and a short description are needed to register it. All the rest is optional: without it some conditions of eligibility stay unanswered, and the portal tells you which.",
      },
      "6": {
        title: "Declaration to the CNDP",
        text: "Receipt number: to be obtained. The operator will make the declaration before the portal opens to the public.",
      },
      "7": {
        title: "No automatic decision",
        text: "The score is a calculation explained criterion by criterion. It grants and refuses nothing: a person always decides. You may ask for it to be reviewed.",
      },
      "8": {
        title: "How long it is kept",
        text: "Account data is kept while your account is open, then erased or made anonymous. The ledger of consents is kept as proof. The operator will declare the exact periods to the CNDP and show them here.",
      },
      "9": {
        title: "Cookies",
        text: "The portal sets two cookies: your session when you sign in, and your language when you choose it. No content comes from another site, and nobody follows you.",
      },
    },
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everybody must be able to read and use the portal, with or without a mouse, with or without a screen, in French, Arabic and English.",
    sections: {
      "1": {
        title: "What we hold ourselves to",
        text: "We aim for the international WCAG 2.2 rules, level AA. Every page can be used with a keyboard, enlarged to 400 %, read on a screen of 320 pixels, and works without JavaScript. Colour never carries a meaning alone. Arabic pages run right to left throughout.",
      },
      "2": {
        title: "Where we stand",
        text: "We check the pages with automatic tools and with the keyboard. There has been no independent audit yet, and no screen reader has been tried with users: we therefore claim no conformance.",
      },
      "3": {
        title: "Known limits",
        text: "Texts written by organisations may exist in one language only: the portal then says which. Logos, and the sites that links lead to, are not in our hands.",
      },
      "4": {
        title: "Report an obstacle",
        text: "Tell us from the Contact page what you wanted to do, on which page, and with which device or software. We answer and offer another way until it is mended.",
      },
    },
  },
  contact: {
    title: "Contact",
    lead: "The registry office answers in French, Arabic and English.",
    sections: {
      "1": {
        title: "Before you write",
        text: "A question about an opportunity goes to the partner that publishes it: the button “Write to the partner” is on the opportunity’s page. Your own profile is corrected in your workspace.",
      },
      "2": {
        title: "What the office deals with",
        text: "False information about a startup or an opportunity. A startup already registered that you want to take over. A request for a partner’s or incubator’s workspace. Your rights over your data. An accessibility obstacle. A security problem.",
      },
      "3": {
        title: "Address",
        text: "The operator of the portal will give the office’s postal address, telephone and hours here.",
      },
    },
  },
};

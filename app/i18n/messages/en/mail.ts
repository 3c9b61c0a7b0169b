export default {
  signature: "Tawafuq, the registry of Moroccan AI startups. This message is automatic.",
  "confirm-email": {
    subject: "Confirm your address",
    body: "Hello {{name}},\n\nAn account was asked for with this address. To open it, follow the link below within 24 hours.\n\nIf you asked for nothing, do not follow the link: the account will not be opened.",
    action: "Confirm my address",
  },
  "already-registered": {
    subject: "You already have an account",
    body: "Hello {{name}},\n\nSomebody, probably you, wanted to create an account with this address. You already have one: sign in, or choose a new password if you have forgotten it.\n\nIf it was not you, there is nothing to do.",
    action: "Sign in",
  },
  unlock: {
    subject: "Signing in to your account is blocked for a quarter of an hour",
    body: "Hello {{name}},\n\nMore than ten attempts to sign in have failed. If they were yours, the link below unlocks signing in; it works for one hour.\n\nIf they were not, your account stays protected. A password you use nowhere else is enough.",
    action: "Unlock signing in",
  },
  "reset-password": {
    subject: "Choose a new password",
    body: "Hello {{name}},\n\nA new password was asked for your account. The link below works for one hour, and once.\n\nIf you asked for nothing, do nothing: your password does not change.",
    action: "Choose a password",
  },
  "password-changed": {
    subject: "Your password has changed",
    body: "Hello {{name}},\n\nThe password of your account has just changed, and your other devices are signed out.\n\nIf it was not you, choose a new password at once.",
    action: "Choose a new password",
  },
  invitation: {
    subject: "Invitation to join {{organisation}}",
    body: "Hello,\n\n{{inviter}} invites you to join {{organisation}} on Tawafuq. Proposed role: {{role}}.\n\nThe link below works for seven days. If you do not know this person, ignore this message.",
    action: "See the invitation",
  },
  "organisation-request-approved": {
    subject: "The workspace of {{organisation}} is open on Tawafuq",
    body: "Hello {{name}},\n\nYour request for {{organisation}} is accepted. Its workspace is open and you are its owner.",
    action: "Open the workspace",
  },
  "organisation-request-refused": {
    subject: "Your request for {{organisation}} is not accepted",
    body: "Hello {{name}},\n\nYour request for {{organisation}} was not accepted. The reason: {{reason}}\n\nYou may make another.",
    action: "Back to the requests",
  },
  "account-closed": {
    subject: "Your account is closed",
    body: "Hello,\n\nYour account is closed, and your personal data is erased as the closing page explained.\n\nYou may open a new account whenever you wish.",
  },
  "startup-submitted": {
    subject: "{{name}}: registration received",
    body: "The registry has received the profile of {{name}}. An officer will read it, and you will receive the answer by message.\n\nMeanwhile you can go on completing it and see the opportunities that fit.",
    action: "Open my workspace",
  },
  "startup-verified": {
    subject: "{{name}} is verified",
    body: "An officer of the registry has verified the profile of {{name}}. It now carries the mark “verified”.",
    action: "See the profile",
  },
  "startup-refused": {
    subject: "{{name}}: registration refused",
    body: "An officer of the registry has refused the registration of {{name}}.\n\nThe reason: {{reason}}\n\nYou can correct the profile and send it again.",
    action: "Correct the profile",
  },
  "startup-correction": {
    subject: "{{name}}: a correction is needed",
    body: "An officer of the registry asks you to correct the profile of {{name}}.\n\nWhat is asked: {{reason}}",
    action: "Correct the profile",
  },
  "portfolio-proposed": {
    subject: "{{incubator}} says it supports {{startup}}",
    body: "{{incubator}} proposes to add {{startup}} to its portfolio.\n\nIf you confirm, the link becomes public. The incubator sees nothing beyond your public profile. You may also decline.",
    action: "Answer",
  },
  "portfolio-withdrawn": {
    subject: "{{incubator}} withdraws its proposal to {{startup}}",
    body: "{{incubator}} had proposed to add {{startup}} to its portfolio and withdraws that proposal.\n\nThere is nothing for you to do.",
    action: "See my incubators",
  },
  "portfolio-ended-by-incubator": {
    subject: "{{incubator}} ends its link with {{startup}}",
    body: "{{incubator}} has ended the portfolio link with {{startup}}. It is no longer public.\n\nThere is nothing for you to do.",
    action: "See my incubators",
  },
  "portfolio-confirmed": {
    subject: "{{startup}} confirms that it belongs to your portfolio",
    body: "{{startup}} has confirmed the proposal of {{incubator}}. The link is now public.",
    action: "Open the portfolio",
  },
  "portfolio-declined": {
    subject: "{{startup}} declines your proposal",
    body: "{{startup}} has declined the proposal of {{incubator}}.\n\nYou can propose again in 90 days; until then the startup may still change its mind.",
    action: "Open the portfolio",
  },
  "portfolio-ended-by-startup": {
    subject: "{{startup}} ends its link with {{incubator}}",
    body: "{{startup}} has ended the portfolio link with {{incubator}}. It is no longer public.",
    action: "Open the portfolio",
  },
  "agreement-waits": {
    subject: "An agreement is waiting for your decision: {{title}}",
    body: "{{partner}} asks for the agreement “{{title}}” to be added to the registry.\n\nThe public cannot see it until you decide.",
    action: "Read the agreement",
  },
  "agreement-approved": {
    subject: "The agreement “{{title}}” is approved",
    body: "The registry has approved the agreement “{{title}}”. It is now public.\n\nOnce it is signed or in force, you can publish opportunities under its axes.",
    action: "Open your workspace",
  },
  "agreement-refused": {
    subject: "The agreement “{{title}}” is refused",
    body: "The registry has refused the agreement “{{title}}”.\n\nThe reason: {{reason}}",
    action: "Open your workspace",
  },
  "agreement-moved-signed": {
    subject: "The agreement “{{title}}” is signed",
    body: "The registry has recorded the signature of the agreement “{{title}}”.\n\nYou can publish opportunities under its axes.",
    action: "Open your workspace",
  },
  "agreement-moved-in-force": {
    subject: "The agreement “{{title}}” is in force",
    body: "The registry has recorded that the agreement “{{title}}” is in force.\n\nYou can publish opportunities under its axes.",
    action: "Open your workspace",
  },
  "agreement-moved-suspended": {
    subject: "The agreement “{{title}}” is suspended",
    body: "The registry has suspended the agreement “{{title}}”.\n\nIts opportunities are no longer shown to the public, and no other can be published while it is suspended.",
    action: "Open your workspace",
  },
  "agreement-moved-ended": {
    subject: "The agreement “{{title}}” has ended",
    body: "The registry has recorded the end of the agreement “{{title}}”.\n\nNo new opportunity can be published under it.",
    action: "Open your workspace",
  },
  "opportunity-waits": {
    subject: "An opportunity is waiting for your review: {{title}}",
    body: "{{partner}} asks for the opportunity “{{title}}” to be published.\n\nThe public cannot see it until you decide.",
    action: "Review the opportunity",
  },
  "opportunity-published": {
    subject: "The opportunity “{{title}}” is published",
    body: "The opportunity “{{title}}” is published. The startups it suits can see it now, or from its opening date.",
    action: "See the opportunity",
  },
  "opportunity-correction": {
    subject: "“{{title}}”: a correction is needed",
    body: "The registry has reviewed the opportunity “{{title}}” and asks for a correction before publishing it.\n\nWhat is asked: {{reason}}",
    action: "Correct the opportunity",
  },
  "opportunity-cancelled": {
    subject: "The opportunity “{{title}}” is cancelled",
    body: "{{partner}} has cancelled the opportunity “{{title}}”, which you were following.\n\nThe reason: {{reason}}",
    action: "See the opportunity",
  },
  "interest-expressed": {
    subject: "{{startup}} is interested in “{{title}}”",
    body: "{{startup}} is interested in your opportunity “{{title}}”.\n\nIts profile, and why it fits, are in your workspace.",
    action: "See the startup",
  },
  "interest-withdrawn": {
    subject: "{{startup}} withdraws its interest in “{{title}}”",
    body: "{{startup}} is no longer interested in your opportunity “{{title}}”.",
    action: "See the startup",
  },
  "startup-invited": {
    subject: "{{partner}} invites {{startup}}: {{title}}",
    body: "{{partner}} thinks its opportunity “{{title}}” may suit {{startup}} and invites you to look at it.\n\nYou are free to answer or not.",
    action: "See why it fits",
  },
  "startup-invited-with-note": {
    subject: "{{partner}} invites {{startup}}: {{title}}",
    body: "{{partner}} thinks its opportunity “{{title}}” may suit {{startup}} and invites you to look at it.\n\nTheir note: {{note}}\n\nYou are free to answer or not.",
    action: "See why it fits",
  },
};

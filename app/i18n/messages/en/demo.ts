export default {
  people: {
    title: "Try the portal",
    lead: "Choose a sample person: you are signed in as them, without a password. Everything you see here is invented.",
    none: "No sample people",
    "none-text": "The samples have been removed. Create an account to continue.",
    others: "The others",
    "show-others_one": "Show {{count}} other person",
    "show-others_other": "Show {{count}} other people",
    "sign-in": "Enter as {{name}}",
  },
  roles: {
    founder: "Founder",
    partner: "Partner",
    incubator: "Incubator",
    officer: "Registry officer",
    administrator: "Administrator",
  },
  mailbox: {
    title: "Mailbox of the demonstration",
    lead: "The messages the portal would have sent, newest first.",
    open: "Open the mailbox",
    none: "No messages",
    "none-text": "Create an account or invite somebody: the message will appear here.",
    way: "Link",
  },
  mail: {
    title: "Message",
    to: "To",
    at: "Sent on",
  },
};

export default {
  "startup-submitted": {
    subject: "{{name}}: registration received",
    body: "The registry has received the profile of {{name}}. An officer will read it, and you will be told the answer.\n\nMeanwhile you can go on completing it and see the opportunities that fit.",
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
    subject: "{{name}}: a correction is asked for",
    body: "An officer of the registry asks you to correct the profile of {{name}}.\n\nWhat is asked: {{reason}}",
    action: "Correct the profile",
  },
};

export default {
  "not-found": "This item does not exist, or no longer does.",
  forbidden: "Your role does not allow this.",
  stale: "This page has changed since you opened it. Reload it, then go on.",
  busy: "The portal is receiving many requests just now. Try again in a few seconds.",
  "too-many": "Too many attempts. Try again in a quarter of an hour.",
  "sign-in-failed": "The address or the password does not match. Check them, or choose a new password.",
  "sign-in-blocked":
    "Too many failed attempts. Try again in a quarter of an hour, or use the link we send to the account's address if there is one.",
  "present-password": "This is not your present password.",
  "link-dead": "This link no longer works: it has been used, or its time is over. Ask for a new one.",
  "password-too-short": "Write at least 15 characters: a short phrase does well.",
  "password-too-long": "Write at most 128 characters.",
  "password-common": "This password is on the lists attackers try first. Choose another.",
  "password-personal":
    "This password is mostly your name, your address or the portal's name. Choose something else.",
  "password-pattern":
    "This password repeats or follows a pattern that is easy to guess. Put unrelated words together instead.",
  "password-same": "This is your password already. Choose another.",
  "already-member": "This person is already a member of the organisation.",
  "already-invited":
    "An invitation to this address is already waiting. Withdraw it first if you want to change its role.",
  "last-owner": "The organisation must keep an owner. Give that role to somebody else first.",
  "hand-over-first":
    "You are the only owner of {{name}}, which has other members. Give that role to one of them first.",
  "other-address":
    "This invitation is addressed to somebody else. Sign in with the address that received it.",
  "request-waiting": "You already have a request waiting for this organisation.",
  "already-decided": "This request has already been answered.",
  "reason-needed": "Write the reason: the person will read it.",
  "organisation-suspended": "This organisation is suspended.",
  "name-needed": "Write the name of the startup.",
  "startup-not-active": "This startup is suspended or closed: its profile cannot be changed.",
  "term-unknown": "Choose one of the answers offered.",
  "city-elsewhere": "This city is not in the region you chose. Change one or the other.",
  "same-ice":
    "A registered startup already has this ICE. If it is yours, write to the registry (Contact page) to take over its profile.",
  "same-domain":
    "A registered startup already has this website. If it is yours, write to the registry (Contact page) to take over its profile.",
  "required-once-submitted":
    "A profile sent to the registry must keep this answer. Replace it rather than clear it.",
  "owner-only": "Only an owner of the startup can do this. Ask one of them.",
  "already-submitted": "This startup is already registered: there is nothing more to send.",
  "profile-incomplete": "Some required answers are still missing. They are listed below.",
  "not-submitted": "The profile has not been sent to the registry yet.",
  "own-organisation": "An officer does not decide on her own organisation. Leave it to a colleague.",
  "reason-too-short_one": "Write a reason of at least {{count}} character: the startup will read it.",
  "reason-too-short_other": "Write a reason of at least {{count}} characters: the startup will read it.",
  "logo-empty": "This file is empty. Choose a PNG, JPEG or WebP image.",
  "logo-type":
    "This file is not a PNG, JPEG or WebP image. Export the logo in one of these formats (SVG and GIF are not accepted).",
  "logo-heavy": "This file is larger than 5 MB. Choose a lighter image.",
  "logo-large": "This image has too many pixels (40 million at most). Make it smaller, then try again.",
  "logo-broken": "This image cannot be read: it is damaged or incomplete. Export it again.",
};

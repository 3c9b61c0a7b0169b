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
};

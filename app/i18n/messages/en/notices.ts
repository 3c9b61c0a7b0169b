export default {
  collection: {
    title: "What becomes of this information",
    policy: "Read the privacy policy",
    items: {
      controller: "Controller",
      purposes: "Purposes",
      recipients: "Recipients",
      answers: "Mandatory and optional answers",
      rights: "Your rights",
      declaration: "Declaration and hosting",
    },
    texts: {
      controller: "The operator of this portal, whose identity and address stand in the privacy policy.",
      answers: "What is not marked “optional” is necessary: without it, the request cannot be handled.",
      rights:
        "You may see your data, correct it and object to its use, under Law 09-08, from your account or by the contact page.",
      declaration: "The number of the CNDP receipt and the hosting country stand in the privacy policy.",
    },
    "sign-up": {
      purposes:
        "Opening your account, recognising you when you sign in and writing to you about what you do here.",
      recipients: "The registry's officers; your name, also the members of your organisations.",
    },
    startup: {
      purposes: "Registering the startup and showing it the offers that suit it.",
      recipients:
        "You and the startup's members. After submission, and with your consent: the public, partners and incubators.",
    },
    "organisation-request": {
      purposes: "Checking that you speak for the organisation and opening a workspace for it.",
      recipients: "The registry's officers.",
    },
    members: {
      purposes: "Inviting the person and giving them their place in the organisation.",
      recipients: "The organisation's owners and the person invited, whom we tell who invites them.",
    },
    account: {
      purposes: "Keeping your account up to date.",
      recipients: "The registry's officers and the members of your organisations.",
    },
  },
  consents: {
    newsletter: {
      name: "Newsletter",
      box: "I wish to receive the newsletter.",
      hint: "Optional. You can stop it at any time from your account.",
    },
    "public-profile": {
      name: "Public profile",
      box: "I agree that the startup's profile is public.",
      hint: "Without it, only its members and the registry's officers see it.",
    },
    "partner-contact": {
      name: "Contact by partners",
      box: "I agree that partners and incubators may write to the startup through the portal.",
      hint: "Your contact details are not shown.",
    },
  },
  done: {
    "email-confirmed": "Your address is confirmed and your account is open.",
    "password-changed": "Your password has changed. Your other devices are signed out.",
    "account-unlocked": "Signing in is unlocked. You can try again.",
    "invitation-accepted": "You are a member of the organisation.",
    "account-saved": "Your account is saved.",
    "session-closed": "Signed out.",
    "consent-given": "Your consent is recorded.",
    "consent-withdrawn": "Your consent is withdrawn.",
    "messages-read": "The messages are marked as read.",
    "account-closed": "Your account is closed.",
    "request-sent": "The request is sent. You will receive the answer by message.",
    "member-invited": "The invitation is sent.",
    "role-changed": "The role is changed.",
    "member-removed": "The person is no longer a member of the organisation.",
    "invitation-withdrawn": "The invitation is withdrawn.",
    "interest-told": "Your interest is noted and the partner has been told.",
    "interest-noted": "Your interest is noted, for you alone.",
    "interest-withdrawn": "Your interest has been taken back.",
    "opportunity-declined": "The offer is set aside. It stays under “Set aside”.",
    "decline-withdrawn": "The offer is back in your list.",
    "startup-invited": "The invitation is sent.",
    "opportunity-drafted":
      "The draft is made. Complete it at your own pace: each section is saved by itself.",
    "opportunity-saved": "The section is saved.",
    "eligibility-saved": "The conditions are saved.",
    "opportunity-published": "The call is published.",
    "opportunity-in-review": "The call was sent to the registry, which will read it before publishing.",
    "opportunity-closed": "The call is closed.",
    "opportunity-cancelled": "The call is cancelled.",
    "agreement-proposed": "The agreement was sent to the registry, which will examine it.",
    "organisation-saved": "The presentation is saved.",
    "profile-saved": "The profile is saved. You will find it here.",
    "startup-submitted": "The profile is sent to the registry and published.",
    "startup-submitted-unlisted":
      "The profile is sent to the registry. It stays invisible until you agree to publish it.",
    "consents-saved": "Your choices are saved and already in force.",
    "still-true": "Thank you: the profile is confirmed as of today.",
    "logo-saved": "The logo is saved.",
    "logo-removed": "The logo is removed.",
  },
};

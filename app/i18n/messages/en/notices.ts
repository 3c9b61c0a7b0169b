export default {
  done: {
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
  },
};

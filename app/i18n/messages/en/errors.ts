export default {
  summary: { title: "The form could not be saved" },
  required: "This field must be filled in.",
  invalid: "This value is not recognised.",
  "not-in-list": "Choose one of the answers offered.",
  email: "Write a complete e-mail address, for example name@example.ma.",
  url: "Write a complete address that begins with https://.",
  "too-short_one": "Write at least {{count}} character.",
  "too-short_other": "Write at least {{count}} characters.",
  "too-long_one": "Write at most {{count}} character.",
  "too-long_other": "Write at most {{count}} characters.",
  "choose-at-least_one": "Choose at least {{count}} answer.",
  "choose-at-least_other": "Choose at least {{count}} answers.",
  "choose-at-most_one": "Choose at most {{count}} answer.",
  "choose-at-most_other": "Choose at most {{count}} answers.",
  "too-small": "Write a number of at least {{minimum}}.",
  "too-big": "Write a number of at most {{maximum}}.",
  invisible: "This text holds invisible characters. Type it again without pasting.",
  "accept-terms": "To open an account, accept the terms of use.",
  page: {
    home: "Back to the home page",
    "not-found": {
      title: "This page does not exist",
      text: "The address may be incomplete, or the page has been removed. You can search from the home page.",
    },
    forbidden: {
      title: "This act is not open to you",
      text: "Your role does not allow it. Ask an owner of your organisation.",
    },
    refused: {
      title: "The request could not be handled",
      text: "Go back to the previous page and try again. Nothing was saved.",
    },
    failed: {
      title: "The portal met an error",
      text: "Nothing you had saved is lost. Try again in a moment.",
    },
  },
};

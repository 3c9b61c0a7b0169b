export default {
  "open-programme": {
    title: "البرنامج المفتوح: {{name}}",
    summary: "العروض التي تقدمها {{name}} بمبادرة منها، خارج أي اتفاقية مع طرف آخر.",
  },
};

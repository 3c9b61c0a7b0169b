export default {
  "open-programme": {
    title: "Programme ouvert de {{name}}",
    summary:
      "Les offres que {{name}} propose de sa propre initiative, hors de tout accord avec une autre partie.",
  },
};

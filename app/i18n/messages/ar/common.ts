export default {
  portal: "Tawafuq",
  languages: { fr: "français", ar: "العربية", en: "English" },
};

export default {
  "open-programme": {
    title: "Open programme of {{name}}",
    summary: "The calls {{name}} makes on its own initiative, outside any agreement with another party.",
  },
};

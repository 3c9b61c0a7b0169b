export default {
  sample: "sample",
  opportunity: {
    "days-left_zero": "Closes today",
    "days-left_one": "Closes in {{count}} day",
    "days-left_other": "Closes in {{count}} days",
    "opens-on": "Opens on {{date}}",
    "closes-on": "Until {{date}}",
    "closed-on": "Closed on {{date}}",
    rolling: "No closing date",
    "no-date": "No date",
    provider: "Offered by",
    deadline: "Closing date",
    place: "Place",
    "place-and-mode": "{{place}}, {{mode}}",
  },
  startup: {
    verified: "verified",
    "self-declared": "self-declared",
    place: "Place",
    stage: "Stage",
    sectors: "Sectors",
  },
};

export default {
  usage:
    "Usage: npm run import -- startups|opportunities FILE [--dry-run] [--all] [--lang fr|ar|en] [--source NAME]\n  startups: [--unlisted] keep out of the public registry\n  opportunities: [--agreement ADDRESS --axis KIND] under an axis of an agreement; else under each provider’s open programme\nFILE: CSV (comma, semicolon or tab, with headers) or JSON Lines.",
  line: "line {{line}} · {{outcome}} · {{name}} · {{what}}",
  outcome: { added: "added", known: "already known", error: "error" },
  more: "… and {{count, number}} more lines (--all shows them all).",
  summary:
    "{{all, number}} rows read: {{added, number}} added, {{known, number}} already known, {{errors, number}} in error and left out.",
  "summary-dry":
    "Dry run, nothing is written. {{all, number}} rows read: {{added, number}} would be added, {{known, number}} are already known, {{errors, number}} in error.",
  states:
    "Of the opportunities added: {{open, number}} open, {{forecast, number}} upcoming, {{closed, number}} closed.",
  file: {
    missing: "The file {{path}} does not exist or cannot be read.",
    encoding: "The file is not in UTF-8. Save it as “CSV UTF-8” and try again.",
    empty: "The file is empty.",
    csv: "The CSV file cannot be read from line {{line}} on: a quotation mark is not closed there.",
    header: "The first line must name the columns (two at least).",
    "no-agreement": "No agreement has the address {{agreement}}.",
    "no-provider": "The agreement {{agreement}} has no registered partner to carry opportunities.",
    "no-axis": "The agreement {{agreement}} has no “{{axis}}” axis.",
    "agreement-and-axis": "--agreement and --axis go together; the axes are: {{axes}}.",
  },
  row: {
    "not-json": "The line is not a JSON object.",
    "not-an-object": "The line must be a JSON object, not a list or a value.",
    "too-many-columns": "The row has more columns than the header.",
    "imported-before": "This row was imported before.",
    "same-startup": "A registered startup has the same ICE or website.",
    "look-alike": "The name looks like “{{name}}”, already registered.",
    "website-left-out": "The address “{{value}}” is not a public website’s; it is left out.",
    "opening-left-out": "The opening “{{value}}” is not a date; it is left out.",
    "unknown-term": "“{{value}}” is not in the vocabulary ({{field}}); left out.",
  },
  value: {
    "name-missing": "The name is missing.",
    "title-missing": "The title is missing.",
    "too-long": "{{field}} is too long.",
    number: "{{field}}: “{{value}}” is not a whole number.",
    flag: "{{field}}: “{{value}}” is neither yes nor no.",
    date: "{{field}}: “{{value}}” is not a date (write 2027-12-31 or 31/12/2027).",
    "ends-first": "It closes ({{value}}) before it opens.",
    ice: "An ICE has fifteen digits; “{{value}}” has not.",
  },
};

// npm start, test, serve, dev and reset. Plain JavaScript for any Node from 18 on: it runs before anything is installed.
const major = Number(process.versions.node.split(".")[0]);
if (major < 18) {
  console.error(`Tawafuq needs Node 20 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const { Failure, printFailure } = await import("./lib/steps.mjs");
const errands = {
  start: async () => (await import("./lib/serve.mjs")).serve("demonstration"),
  serve: async () => (await import("./lib/serve.mjs")).serve("production"),
  dev: async () => (await import("./lib/serve.mjs")).serve("development"),
  test: async () => (await import("./lib/test.mjs")).test(),
  reset: async () => (await import("./lib/data.mjs")).reset(),
};

try {
  const errand = Object.entries(errands).find(([name]) => name === process.argv[2])?.[1];
  if (!errand) throw new Failure(`Say which: node scripts/run.mjs ${Object.keys(errands).join(" | ")}`);
  await errand();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

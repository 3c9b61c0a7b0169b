type Answer = { version?: number; message?: string; stop?: boolean };

/**
 * Saves a form while it is being typed. `data-autosave` on the form is the address that takes the draft; its answer is
 * `{version, message}` or `{stop, message}`. `data-autosave-failed` is said when the portal cannot be reached: the next
 * stroke tries again, and the form's own button still works.
 */
export function autosave(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-autosave]")) keepSaving(page, form);
}

function keepSaving(page: Document, form: HTMLFormElement): void {
  const line = page.querySelector<HTMLElement>("[data-saved]");
  const version = form.querySelector<HTMLInputElement>("input[name=version]");
  const opened = form.querySelector<HTMLInputElement>("input[name=opened]");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  const say = (message: string | undefined) => {
    if (line) line.textContent = message ?? "";
  };
  const send = async () => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    try {
      const headers = { Accept: "application/json" };
      const response = await fetch(form.dataset.autosave ?? "", { method: "POST", body, headers });
      const answer: Answer = await response.json();
      if (version && answer.version) version.value = String(answer.version);
      // What was saved is what the page stands on from now: only later strokes are this page's own.
      body.delete("opened");
      if (opened && !answer.stop) opened.value = JSON.stringify([...body]);
      if (answer.stop) stopped = true;
      say(answer.message);
    } catch {
      say(form.dataset.autosaveFailed);
    }
  };
  const save = async () => {
    await running;
    if (stopped) return;
    running = send();
    await running;
    running = undefined;
  };
  const soon = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(save, 1500);
  };
  form.addEventListener("input", soon);
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    stopped = true;
    if (!running) return;
    // A draft on its way would raise the version under the form's feet: let it land first.
    event.preventDefault();
    await running;
    form.requestSubmit(event.submitter);
  });
}

/**
 * `data-live="one two"` on a form: when a control changes, the form is sent in the background and the elements with those
 * ids take what the answer holds for them. The part one is writing in stays as it is.
 */
export function enhanceLive(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-live]")) {
    for (const fallback of form.querySelectorAll<HTMLElement>("[data-submit-fallback]"))
      fallback.hidden = true;
    let pause = 0;
    let latest: AbortController | undefined;
    const ask = (wait: number) => {
      window.clearTimeout(pause);
      pause = window.setTimeout(async () => {
        latest?.abort();
        latest = new AbortController();
        try {
          await renew(form, latest.signal);
        } catch {
          // Offline or overtaken by a later change: the page stays as it was, its buttons still work.
        }
      }, wait);
    };
    form.addEventListener("input", () => ask(350));
    form.addEventListener("change", () => ask(0));
  }
}

async function renew(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") values.append(name, value);
  const address = new URL(form.action);
  const isGet = form.method === "get";
  if (isGet) address.search = String(values);
  const answer = await fetch(address, isGet ? { signal } : { signal, method: "post", body: values });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of (form.dataset.live ?? "").split(" ")) {
    const old = document.getElementById(id);
    const fresh = page.getElementById(id);
    if (!old || !fresh || old.innerHTML === fresh.innerHTML || old.contains(document.activeElement)) continue;
    // The element itself stays: a live region announces only what changes inside it.
    old.replaceChildren(...fresh.childNodes);
  }
}

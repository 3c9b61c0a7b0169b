/** Makes the pieces of a page handier where a script runs; each of them works without. */
export function enhance(page: Document): void {
  closeMenus(page);
  page.querySelectorAll<HTMLButtonElement>("button[data-reveal]").forEach(revealPassword);
  page.querySelectorAll<HTMLElement>("[data-counter]").forEach(countDown);
  page.querySelectorAll<HTMLButtonElement>("button[data-toast-close]").forEach(closeToast);
  page.querySelectorAll<HTMLTableElement>("table").forEach(walkRows);
  page.querySelectorAll(":is(.site-nav, .side-nav, .tabs) [aria-current]").forEach(bringIntoStrip);
  page.querySelector<HTMLElement>("[data-focus-on-load]")?.focus();
}

/** On phones the ways between pages are a strip that scrolls: where the reader is comes to its middle. */
function bringIntoStrip(item: Element): void {
  let strip = item.parentElement;
  while (strip && strip.scrollWidth <= strip.clientWidth + 1) {
    if (strip.matches("nav")) return;
    strip = strip.parentElement;
  }
  if (!strip) return;
  const middle = (one: Element) => one.getBoundingClientRect().x + one.getBoundingClientRect().width / 2;
  strip.scrollBy(middle(item) - middle(strip), 0);
}

/** One menu at a time; Escape or a press elsewhere closes it. */
function closeMenus(page: Document): void {
  const open = () => [...page.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")];
  page.addEventListener("click", ({ target }) => {
    for (const menu of open()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  });
  page.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of open()) {
      const held = menu.contains(page.activeElement);
      menu.open = false;
      if (held) menu.querySelector("summary")?.focus();
    }
  });
}

function revealPassword(button: HTMLButtonElement): void {
  const input = document.getElementById(button.dataset.reveal ?? "");
  if (!(input instanceof HTMLInputElement)) return;
  const show = (shown: boolean) => {
    input.type = shown ? "text" : "password";
    button.textContent = (shown ? button.dataset.revealHide : button.dataset.revealShow) ?? "";
  };
  button.hidden = false;
  button.addEventListener("click", () => show(input.type === "password"));
  // A password left readable would be remembered by the browser as an ordinary answer.
  input.form?.addEventListener("submit", () => show(false));
}

function countDown(line: HTMLElement): void {
  const input = document.getElementById(line.dataset.counter ?? "");
  const [left = "", over = left] = (line.dataset.counterTemplate ?? "").split("|");
  const max = Number(line.dataset.counterMax);
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) || !left) return;
  const count = () => {
    const rest = max - input.value.length;
    line.textContent = (rest < 0 ? over : left)
      .replace("{left}", String(rest))
      .replace("{over}", String(-rest));
  };
  input.addEventListener("input", count);
  count();
}

function closeToast(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener("click", () => button.closest("[data-toast]")?.remove());
}

/** Arrow keys go from the first link of a row to that of the next. */
function walkRows(table: HTMLTableElement): void {
  table.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || !(event.target instanceof HTMLAnchorElement)) return;
    const row = event.target.closest("tr[data-row-href]");
    if (!row) return;
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    const link = next?.querySelector("a");
    if (!link) return;
    event.preventDefault();
    link.focus();
  });
}

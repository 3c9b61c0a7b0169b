/** Shows the buttons that print the page: without a script there is the browser's own menu. */
export function printing(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

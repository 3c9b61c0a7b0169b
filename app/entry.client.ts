/** The only script sent to a browser. Pages work without it; each enhancement hooks on a `data-` attribute. */
document.documentElement.dataset.script = "on";

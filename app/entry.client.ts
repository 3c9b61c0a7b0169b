/** The only script sent to a browser. Pages work without it; each enhancement hooks on a `data-` attribute. */
import { enhance } from "#app/ui/enhance.ts";

document.documentElement.dataset.script = "on";
enhance(document);

/** The only script sent to a browser. Pages work without it; each enhancement hooks on a `data-` attribute. */
import { autosave } from "#app/enhance/autosave.ts";
import { enhanceLive } from "#app/enhance/live.ts";
import { printing } from "#app/enhance/print.ts";
import { enhance } from "#app/ui/enhance.ts";

document.documentElement.dataset.script = "on";
enhance(document);
autosave(document);
enhanceLive(document);
printing(document);

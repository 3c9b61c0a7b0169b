import { z } from "zod";
import { noteLength, shortlistNameLength } from "./cohort.ts";

/** Browsers post line ends as CRLF; one way of writing them lets texts be compared. */
const text = z.string().transform((typed) => typed.replace(/\r\n?/g, "\n").trim());
const shownChoice = z.string().min(1).max(200);

export const proposalForm = z.object({ startup: shownChoice });

/** Confirms, declines or ends one link. */
export const answerForm = z.object({ link: shownChoice, answer: z.enum(["confirm", "decline"]) });

export const shortlistForm = z.object({
  name: text.pipe(z.string().min(1).max(shortlistNameLength)),
});

export const renamingForm = shortlistForm.extend({ was: text });

export const entryForm = z.object({
  startup: shownChoice,
  opportunity: z.string().max(200).optional(),
  note: text.pipe(z.string().max(noteLength)).optional(),
});

/** From a match sheet: into one of the lists there are, or a new one. */
export const listingForm = z.object({
  shortlist: z.string().max(200).optional(),
  name: text.pipe(z.string().max(shortlistNameLength)).optional(),
  note: text.pipe(z.string().max(noteLength)).optional(),
});

export const noteForm = z.object({
  note: text.pipe(z.string().max(noteLength)).optional(),
  was: text.optional(),
});

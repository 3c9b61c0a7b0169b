import { z } from "zod";
import { declineReasons, noteLimit } from "./interest.ts";

const note = z.string().trim().max(noteLimit).default("");

export const declineForm = z.object({ reason: z.enum(declineReasons), note });

export const invitationForm = z.object({ note });

import * as z from "zod";

/** What can't be read is null, and what is next to it counts. */
function tolerate<T>(schema: z.ZodType<T>) {
  return schema.nullish().catch(null);
}

const text = tolerate(z.string().min(1));

/** Kiro has been seen with up to some hundred credits for a turn; anything beyond this is a mistake. */
const credits = z.number().min(0).max(1_000_000);

/** Kiro writes UTC with up to nine digits of a second. Becomes milliseconds since 1970; the rest is cut. */
const instant = tolerate(
  z.iso.datetime({ offset: true }).transform((at) => Date.parse(at.replace(/(\.\d{3})\d+/, "$1"))),
);

const turn = z.object({
  loop_id: tolerate(
    z.object({
      agent_id: tolerate(z.object({ name: z.unknown(), parent_id: z.unknown(), rand: z.unknown() }).partial()),
      rand: z.unknown(),
    }),
  ),
  message_ids: tolerate(z.array(text)),
  end_timestamp: text,
  metering_usage: tolerate(z.array(tolerate(z.object({ unit: z.string(), value: credits })))),
  model: text,
});

export type V2Turn = z.infer<typeof turn>;

/** A session of kiro-cli's second version, `<uuid>.json`, as far as it tells about credits. */
export const v2SessionSchema = z.object({
  session_id: text,
  cwd: text,
  session_state: tolerate(
    z.object({
      conversation_metadata: tolerate(z.object({ user_turn_metadatas: tolerate(z.array(tolerate(turn))) })),
      rts_model_state: tolerate(z.object({ model_info: tolerate(z.object({ model_id: text })) })),
    }),
  ),
});

/** `session.json` of version 3 and of the Kiro IDE from 1.0 on. */
export const v3SessionSchema = z.object({
  id: text,
  modelId: text,
  workspacePaths: tolerate(z.array(text)),
});

/** The two kinds of lines of `messages.jsonl` that record credits. */
export const v3RecordSchema = z.object({
  id: text,
  timestamp: instant,
  payload: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("usage_summary"),
      executionId: text,
      promptTurnSummaries: tolerate(z.array(tolerate(z.object({ unit: z.string(), usage: credits })))),
    }),
    z.object({
      type: z.literal("session_metadata"),
      key: z.literal("creditSplit"),
      value: z.object({ auxiliary: credits }),
    }),
  ]),
});

/** Returns the milliseconds since 1970 of a time as Kiro writes it, or null. */
export function parseKiroTime(at: string | null | undefined): number | null {
  return instant.parse(at) ?? null;
}

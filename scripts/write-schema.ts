/**
 * Writes docs/snapshot.schema.json, the JSON Schema of what is copied as JSON.
 *
 *   npm run schema
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { kiroForecastSchema } from "../src/lib/forecast/forecast-summary";
import { snapshotSchema } from "../src/lib/kiro/snapshot";
import { projectFolder } from "../test/raycast/project-folder";

/** Where the schema is kept. */
export const schemaFile = path.join(projectFolder, "docs/snapshot.schema.json");

/** Returns the JSON Schema of a snapshot with its forecast, as text. */
export function generateSchema(): string {
  const shape = { ...snapshotSchema.shape, forecast: z.nullable(kiroForecastSchema) };
  const schema = z.toJSONSchema(z.object(shape as unknown as z.ZodRawShape), {
    target: "draft-7",
    // A later version may add fields.
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
    },
  });
  return `${JSON.stringify({ title: "Kiro Usage snapshot, version 1", ...schema }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(schemaFile, generateSchema());

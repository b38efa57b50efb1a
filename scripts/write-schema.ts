/**
 * Writes docs/snapshot.schema.json, the JSON Schema of what is copied as JSON.
 *
 *   npm run schema
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { kiroForecastSchema } from "../src/lib/shapes/forecast-summary";
import { instant, snapshotSchema } from "../src/lib/shapes/snapshot";
import { projectFolder } from "../test/raycast/project-folder";

/** Returns the JSON Schema of a snapshot with its forecast, as text. Fields that are not in it are allowed. */
export function generateSchema(): string {
  const schema = toJsonSchema(v.object({ ...snapshotSchema.entries, forecast: v.nullable(kiroForecastSchema) }), {
    typeMode: "input",
    definitions: { window: snapshotSchema.entries.windows.item },
    // JSON Schema knows no number that is not finite.
    ignoreActions: ["finite"],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction === instant.pipe[1] ? { ...jsonSchema, format: "date-time" } : undefined,
  });
  const text = JSON.stringify({ $schema: schema.$schema, title: "Kiro Usage snapshot, version 1", ...schema }, null, 2);
  // The word of draft 7.
  return `${text.replaceAll("$defs", "definitions")}\n`;
}

if (require.main === module) writeFileSync(path.join(projectFolder, "docs/snapshot.schema.json"), generateSchema());

/**
 * Writes docs/snapshot.schema.json, the JSON Schema of what is copied as JSON.
 *
 *   npm run schema
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { kiroForecastSchema } from "../src/lib/forecast/forecast-summary";
import { snapshotSchema } from "../src/lib/kiro/snapshot";
import { projectFolder } from "../test/raycast/project-folder";

z.globalRegistry.add(snapshotSchema.shape.windows.def.element, { id: "window" });

/** Returns the JSON Schema of a snapshot with its forecast, as text. Fields that are not in it are allowed. */
export function generateSchema(): string {
  const schema = z.toJSONSchema(z.extend(snapshotSchema, { forecast: z.nullable(kiroForecastSchema) }), {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema }) => {
      // The format says the same in one word.
      if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
    },
  });
  return `${JSON.stringify({ title: "Kiro Usage snapshot, version 1", ...schema }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(path.join(projectFolder, "docs/snapshot.schema.json"), generateSchema());

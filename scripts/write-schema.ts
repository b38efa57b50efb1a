/**
 * Writes docs/snapshot.schema.json, the JSON Schema of what is copied as JSON.
 *
 *   npm run schema
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { forecastSchema } from "../src/lib/shapes/forecast-schema";
import { snapshotSchema } from "../src/lib/shapes/snapshot-schema";
import { projectFolder } from "../test/raycast/project-folder";

/** Returns the JSON Schema of a snapshot with its forecast, as text. Fields that are not in it are allowed. */
export function generateSchema(): string {
  const shape = snapshotSchema.extend({ forecast: forecastSchema.nullable() });
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: "draft-7", io: "input", reused: "ref" });
  return `${JSON.stringify({ $schema, title: "Kiro Usage snapshot, version 1", ...schema }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(path.join(projectFolder, "docs/snapshot.schema.json"), generateSchema());

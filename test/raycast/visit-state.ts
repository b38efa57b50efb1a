import { chooseKiroCli } from "./choose-kiro-cli";
import { createPreviewSession, type PreviewSession } from "./preview-session";
import { previewStates } from "./preview-states";
import type { Surroundings } from "./surroundings";
import { createWorld, type World } from "./world";

/** For tests and pictures, which must come out the same everywhere and always. */
export const fixedSurroundings: Surroundings = {
  now: () => Date.UTC(2026, 10, 21, 17, 12),
  locale: "en-US",
  timeZone: "America/Los_Angeles",
};

/** What there is while a state is visited. */
export interface Visit {
  world: World;
  session: PreviewSession;
  /** The item of the list that the state is about. */
  item?: string;
}

/**
 * Enters one of the states, gives what is there to a function, and leaves nothing behind.
 *
 * @param folder where the stand-in for kiro-cli is meanwhile, if its path shall always be the same
 */
export async function visitState<T>(name: string, look: (visit: Visit) => Promise<T>, folder?: string): Promise<T> {
  const state = previewStates[name]!;
  const kiroCli = await chooseKiroCli({ state: name, folder });
  const world = createWorld({ preferences: kiroCli.preferences });
  const session = createPreviewSession(world, state);
  try {
    await kiroCli.prepare?.(world);
    return await look({ world, session, item: state.item });
  } finally {
    session.stop();
    world.remove();
    kiroCli.remove();
  }
}

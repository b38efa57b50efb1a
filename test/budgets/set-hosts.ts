import { installFixture, removeFixtures } from "../raycast/fixture-extension";
import type { Host } from "../raycast/host";
import { setStage } from "../raycast/stage";

/** The extension with a reading from just now, and one with commands of the same kinds that show next to nothing. */
export interface Hosts {
  ours: Host;
  empty: Host;
  /** An earlier version with the same reading, if its bundles were given. */
  before?: Host;
  remove(): Promise<void>;
}

const emptyBundles = {
  "menu-bar": `exports.default = () => jsx(api.MenuBarExtra, { title: "Nothing" });`,
  usage: "exports.default = () => jsx(api.List);",
  spending: "exports.default = () => jsx(api.List);",
};

/**
 * Sets them up. Everything in the cache is what the extension has put there.
 *
 * @param bundlesBefore the folder with the bundles of an earlier version
 */
export async function setHosts(bundlesBefore?: string): Promise<Hosts> {
  const bonuses = [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }];
  const earlier = { minutesAgo: 1, scenario: { usage: { plan: "KIRO PRO", bonuses } } };
  const stage = await setStage({ earlier });
  const commands = { "menu-bar": { mode: "menu-bar", interval: "10m" } } as const;
  const empty = await installFixture({ bundles: emptyBundles, commands });
  const before = bundlesBefore === undefined ? undefined : await setStage({ earlier, bundleFolder: bundlesBefore });
  return {
    ours: stage.host,
    empty,
    before: before?.host,
    async remove() {
      await stage.remove();
      await before?.remove();
      await removeFixtures();
    },
  };
}

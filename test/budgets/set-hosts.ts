import { installFixture, removeFixtures } from "../raycast/fixture-extension";
import type { Host } from "../raycast/host";
import { setStage } from "../raycast/stage";

/** The extension with a reading from just now, and one with commands of the same kinds that show next to nothing. */
export interface Hosts {
  ours: Host;
  empty: Host;
  remove(): Promise<void>;
}

const emptyBundles = {
  "menu-bar": `exports.default = () => jsx(api.MenuBarExtra, { title: "Nothing" });`,
  usage: "exports.default = () => jsx(api.List);",
};

/** Sets both up. Everything in the cache is what the extension has put there. */
export async function setHosts(): Promise<Hosts> {
  const bonuses = [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }];
  const stage = await setStage({ earlier: { minutesAgo: 1, scenario: { usage: { plan: "KIRO PRO", bonuses } } } });
  const commands = { "menu-bar": { mode: "menu-bar", interval: "10m" } } as const;
  const empty = await installFixture({ bundles: emptyBundles, commands });
  return {
    ours: stage.host,
    empty,
    async remove() {
      await stage.remove();
      await removeFixtures();
    },
  };
}

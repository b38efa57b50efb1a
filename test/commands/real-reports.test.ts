import { open, removeMacs, setUpMac } from "./launch-with-fake";
import { accessories, listItem, listRows, menuRows, sectionTitles } from "./read-tree";

afterEach(removeMacs);

/** An account with all that there is, from kiro-cli to the screen. */
const everything = {
  plan: "KIRO PRO+",
  rows: [{ label: "Credits", used: 135, limit: 100 }],
  bonuses: [
    { name: "Welcome bonus", used: 100, total: 500, days: 13 },
    { name: "Referral bonus", used: 0, total: 200, days: null },
  ],
  overages: {
    enabled: true,
    rate: 0.04,
    creditsUsed: 35,
    cost: 1.4,
    currency: "USD",
    managedByOrganization: false,
  },
};

test("windows and overage stand in both commands", async () => {
  const mac = await setUpMac({ release: "2.13.0", usage: everything });
  const list = await open(mac, "usage");
  expect(sectionTitles(list.tree())).toEqual(["Credits · KIRO PRO+", "Overage", "Account"]);
  expect(listRows(list.tree())).toEqual([
    "Credits",
    "Welcome bonus",
    "Referral bonus",
    "35 overage credits used",
    "person@example.com | Builder ID",
  ]);
  const firsts = listRows(list.tree())
    .slice(0, 4)
    .map((title) => accessories(listItem(list.tree(), title))[0]);
  expect(firsts).toEqual(["35 over", "400 left", "200 left", "$1.40"]);
  const menu = await open(mac, "menu-bar");
  expect(menuRows(menu.tree())).toEqual(expect.arrayContaining(["35 overage credits used | $1.40"]));
});

test("so does what a short report says beyond its limit, with its bonuses", async () => {
  const mac = await setUpMac({ usage: everything });
  const menu = await open(mac, "menu-bar");
  expect(menuRows(menu.tree())).toEqual(
    expect.arrayContaining([
      "Credits: 0 of 100 left, 35 over | 135% used",
      "Referral bonus: 200 of 200 left | 100% left",
    ]),
  );
});

test("two meters of an older plan stand in both commands", async () => {
  const rows = [
    { label: "Vibe requests", used: 12, limit: 50 },
    { label: "Spec requests", used: 5, limit: 20 },
  ];
  const mac = await setUpMac({ release: "2.13.0", usage: { rows } });
  const menu = await open(mac, "menu-bar");
  expect(menuRows(menu.tree())).toEqual(expect.arrayContaining(["Spec requests: 15 of 20 left | 75% left"]));
  const list = await open(mac, "usage");
  expect(accessories(listItem(list.tree(), "Vibe requests"))[0]).toBe("38 left");
  expect(accessories(listItem(list.tree(), "Spec requests"))[0]).toBe("15 left");
});

test("a managed plan without numbers is no trouble", async () => {
  const mac = await setUpMac({ release: "2.13.0", format: "managed", usage: { managedBy: "admin" } });
  const list = await open(mac, "usage");
  expect(listRows(list.tree())[0]).toBe("Your organization manages this plan");
  expect(sectionTitles(list.tree())).not.toContain("Trouble");
});

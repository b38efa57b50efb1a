import { keepReading, open, removeMacs, setUpMac } from "../commands/launch-with-fake";
import { createReading, minutesAgo } from "../create-reading";
import { countWork } from "./count-work";

jest.setTimeout(60_000);
afterEach(removeMacs);

/** What was known, what is known now, and that nothing is loading any more. */
const mostRenders = 3;

describe.each(["menu-bar", "usage"])("a refresh of %s", (name) => {
  test("renders no more often than something changes", async () => {
    const mac = await setUpMac();
    keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
    const running = await open(mac, name);
    expect(running.rendersCount).toBeLessThanOrEqual(mostRenders);
    expect(running.frames[0]!.props.isLoading).toBe(true);
  });

  test("that a person asks for does not either", async () => {
    const mac = await setUpMac();
    keepReading(mac, createReading());
    const running = await open(mac, name);
    await running.press("Refresh");
    await running.waitUntilIdle();
    expect(running.rendersCount).toBeLessThanOrEqual(1 + mostRenders);
  });

  test("starts kiro-cli and one guard for each of its four runs, and nothing else", async () => {
    const mac = await setUpMac();
    const work = countWork(mac.world);
    await open(mac, name);
    work.stop();
    expect(mac.asked().toSorted()).toEqual(["chat", "delete", "version", "whoami"]);
    expect(work.processes).toBe(8);
  });
});

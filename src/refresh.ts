import { environment, getPreferenceValues, LaunchType, launchCommand, showHUD, type LaunchProps } from "@raycast/api";
import type { RefreshLaunchContext } from "./edge/launch-refresh";
import { renewSubtitle } from "./edge/renew-subtitle";
import { clearOldCache, createUsageContext } from "./edge/usage-context";
import { refreshUsage, scanForAWhile, takeNotices, type UsageContext, type UsageState } from "./lib/kiro";
import { clearMark, menuBarUsedMs, readMark, setMark } from "./lib/kiro-kept";
import { describeNotice, notificationsOn } from "./lib/words/notices";
import { describeOutcome } from "./lib/words/problems";

/**
 * The no-view command that asks for the views, which Raycast may end at any moment. Raycast runs it every ten minutes, and
 * it asks only if that is due. A HUD says how it went if you ran it, or pressed for it in a menu that has closed; an open
 * list shows that itself, because a HUD would close it.
 */
export default async function Refresh({ launchContext }: LaunchProps<{ launchContext?: RefreshLaunchContext }>) {
  const { force, allowModel = false, clear, scan, by } = launchContext ?? {};
  const isRun = environment.launchType === LaunchType.UserInitiated;
  const context = createUsageContext();
  const { folder, source } = context;
  clearMark(folder, "launch-refused");
  // A view that you look at is answered once the reading is old enough; a tick waits until Kiro was used.
  const isTick = !isRun && !force && !clear && !scan && by === undefined;
  if (isTick) setMark(folder, "ticked", context.now());
  clearOldCache();

  const isToldByHud = by === "person" || (isRun && by === undefined);
  const effects: Promise<unknown>[] = [];
  let isTold = !isToldByHud;
  const tell = (state: UsageState) => {
    if (!isTold) effects.push(showHUD(describeOutcome({ ...state, source }, { allowModel }, { now: context.now() })));
    isTold = true;
  };
  const show = ({ snapshot }: UsageState) => {
    effects.push(repaintMenuBar(context), renewSubtitle(snapshot));
  };
  let updates = 0;
  const onUpdate = (state: UsageState) => {
    tell(state);
    if (updates++ === 0) show(state);
  };
  const state = scan
    ? await scanForAWhile(context)
    : await refreshUsage(context, { force: force ?? isRun, isTick, allowModel, clear, onUpdate });
  tell(state);
  // The account and what was spent may have come after the reading.
  if (updates > 1) show(state);
  effects.push(sendNotices(context, state));
  await Promise.allSettled(effects);
}

/** What there is to notify of is taken even if notifications are off, so that turning them on brings nothing old. */
async function sendNotices(context: UsageContext, state: UsageState): Promise<void> {
  const notices = takeNotices(context, state).map((notice) => describeNotice(notice, state, { now: context.now() }));
  if (!getPreferenceValues<Preferences>().notifications) {
    clearMark(context.folder, "notifications-on");
    return;
  }
  if (readMark(context.folder, "notifications-on") === null) {
    setMark(context.folder, "notifications-on", context.now());
    // On a disk that keeps no mark this would be said at each refresh.
    if (readMark(context.folder, "notifications-on") !== null) notices.unshift(notificationsOn);
  }
  if (notices.length === 0) return;
  const { notify } = await import("./edge/notify");
  for (const notice of notices) await notify(notice);
}

/** Shows the new state in a menu bar that is in use. */
async function repaintMenuBar({ folder, now }: UsageContext): Promise<void> {
  const usedAt = readMark(folder, "menu-bar-used");
  if (usedAt === null || now().getTime() - usedAt.getTime() > menuBarUsedMs) return;
  try {
    await launchCommand({ name: "menu-bar", type: LaunchType.Background, context: { refreshed: true } });
  } catch {
    // You turned it off.
  }
}

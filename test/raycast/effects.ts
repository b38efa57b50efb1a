import type { WorkerInput } from "./messages";
import { strict } from "./worker/strict";

/** A toast that was shown. */
interface ToastRecord {
  style: string;
  title: string;
  message?: string;
  primaryAction?: Button;
}

/** A button of a toast or an alert. */
interface Button {
  title: string;
  onAction?: (...values: unknown[]) => void;
}

/** Everything that commands did to the Mac, oldest first, and how the Mac answers. */
export interface Effects {
  /** The texts that were copied. */
  readonly clipboard: string[];
  readonly toasts: ToastRecord[];
  readonly huds: string[];
  readonly opened: { target: string; application?: string }[];
  readonly shownInFinder: string[];
  readonly openedPreferences: ("extension" | "command")[];
  /** The scripts that were run with `osascript`, notifications among them, with the arguments that they got. */
  readonly scripts: { script: string; args: string[] }[];
  /** Commands that another one launched for a person without a view open: Raycast's window flashed each time. */
  readonly flashes: string[];
  /** What was chosen last in each dropdown that stores its value, by `command/id`. */
  readonly dropdowns: Record<string, string>;
  readonly alerts: { title: string; message?: string; primaryAction?: Button; dismissAction?: Button }[];
  /** The subtitle that each command has in root search. */
  readonly subtitles: Record<string, string | null | undefined>;
  /** What the person answers when asked. */
  alertAnswer: boolean;
  /** When set, `open` fails with it, as it does where there is no such application. */
  openFailure?: Error;
  /** When set, nothing can be copied. */
  clipboardFailure?: Error;
  /** When set, `osascript` fails with it. */
  scriptFailure?: Error;
}

/** A Mac to which nothing has been done. */
export function createEffects(): Effects {
  return {
    clipboard: [],
    toasts: [],
    huds: [],
    opened: [],
    shownInFinder: [],
    openedPreferences: [],
    scripts: [],
    flashes: [],
    dropdowns: {},
    alerts: [],
    subtitles: {},
    alertAnswer: true,
  };
}

/** Who asks for something. */
export interface Caller {
  readonly name: string;
  readonly mode: WorkerInput["mode"];
}

/**
 * What commands can ask Raycast for, by name: it is recorded, and what the function returns is the answer.
 *
 * @param endViews closes Raycast's window, which ends an open view
 */
export function createEffectHandlers(
  effects: Effects,
  endViews: () => void,
): Record<string, (caller: Caller, ...values: never[]) => unknown> {
  const failIf = (failure: Error | undefined) => {
    if (failure) throw failure;
  };
  return strict("Raycast", {
    open(_: Caller, target: string, application?: string) {
      failIf(effects.openFailure);
      effects.opened.push({ target, ...(application && { application }) });
    },
    showInFinder: (_: Caller, file: string) => void effects.shownInFinder.push(file),
    showHUD(_: Caller, title: string) {
      effects.huds.push(title);
      endViews();
    },
    runScript(_: Caller, script: string, args: string[]) {
      failIf(effects.scriptFailure);
      effects.scripts.push({ script, args });
    },
    chooseInDropdown(_: Caller, key: string, value: string) {
      effects.dropdowns[key] = value;
    },
    confirmAlert(_: Caller, alert: Effects["alerts"][number]) {
      effects.alerts.push(alert);
      return effects.alertAnswer;
    },
    openPreferences: (_: Caller, which: "extension" | "command") => void effects.openedPreferences.push(which),
    updateCommandMetadata({ name }: Caller, { subtitle }: { subtitle?: string | null }) {
      effects.subtitles[name] = subtitle;
    },
    copy(_: Caller, text: string) {
      failIf(effects.clipboardFailure);
      effects.clipboard.push(text);
    },
    showToast: (_: Caller, toast: ToastRecord) => void effects.toasts.push(toast),
  });
}

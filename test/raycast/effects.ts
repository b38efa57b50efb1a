import { strict } from "./worker/strict";

/** Something put on the clipboard. */
export interface ClipboardEntry {
  text?: string;
  html?: string;
  file?: string;
  concealed?: boolean;
}

/** A button of a toast or an alert. */
interface Button {
  title: string;
  onAction?: (...values: unknown[]) => void;
}

/** A toast that was shown, as it was last: commands change it later. */
export interface ToastRecord {
  style: string;
  title: string;
  message?: string;
  primaryAction?: Button;
  secondaryAction?: Button;
  /** False once the command has hidden it. */
  isShown: boolean;
}

/** Everything that commands did to the Mac, oldest first, and how the Mac answers. */
export interface Effects {
  readonly clipboard: ClipboardEntry[];
  readonly pasted: ClipboardEntry[];
  readonly toasts: ToastRecord[];
  readonly huds: string[];
  readonly opened: { target: string; application?: string }[];
  readonly shownInFinder: string[];
  readonly openedPreferences: ("extension" | "command")[];
  readonly alerts: { title: string; message?: string; primaryAction?: Button; dismissAction?: Button }[];
  /** Every time the Raycast window was closed or taken back to root search. */
  readonly windowChanges: ("closed" | "root")[];
  /** The subtitle that each command has in root search. */
  readonly subtitles: Record<string, string | null | undefined>;
  /** What the person answers when asked. */
  alertAnswer: boolean;
  /** When set, `open` fails with it, as it does where there is no such application. */
  openFailure?: Error;
  /** When set, nothing can be copied or pasted. */
  clipboardFailure?: Error;
}

/** A Mac to which nothing has been done. */
export function createEffects(): Effects {
  return {
    clipboard: [],
    pasted: [],
    toasts: [],
    huds: [],
    opened: [],
    shownInFinder: [],
    openedPreferences: [],
    alerts: [],
    windowChanges: [],
    subtitles: {},
    alertAnswer: true,
  };
}

/** Who asks for something. */
export interface Caller {
  readonly id: number;
  readonly name: string;
  /** The person no longer sees the command's view. */
  leave(): void;
}

/** What commands can ask Raycast for, by name: it is recorded, and what it gives is the answer. */
export function createEffectHandlers(
  effects: Effects,
): Record<string, (caller: Caller, ...values: never[]) => unknown> {
  const toasts = new Map<string, ToastRecord>();
  const failIf = (failure: Error | undefined) => {
    if (failure) throw failure;
  };
  const closeWindow = (caller: Caller, options?: { popToRootType?: string }) => {
    effects.windowChanges.push("closed");
    if (options?.popToRootType === "immediate") caller.leave();
  };
  return strict("Raycast", {
    open(_: Caller, target: string, application?: string) {
      failIf(effects.openFailure);
      effects.opened.push({ target, ...(application && { application }) });
    },
    showInFinder: (_: Caller, file: string) => void effects.shownInFinder.push(file),
    showHUD(caller: Caller, title: string, options?: object) {
      effects.huds.push(title);
      closeWindow(caller, options);
    },
    closeMainWindow: closeWindow,
    popToRoot(caller: Caller) {
      effects.windowChanges.push("root");
      caller.leave();
    },
    confirmAlert(_: Caller, alert: Effects["alerts"][number]) {
      effects.alerts.push(alert);
      return effects.alertAnswer;
    },
    openPreferences: (_: Caller, which: "extension" | "command") => void effects.openedPreferences.push(which),
    updateCommandMetadata({ name }: Caller, { subtitle }: { subtitle?: string | null }) {
      effects.subtitles[name] = subtitle;
    },
    copy(_: Caller, entry: ClipboardEntry) {
      failIf(effects.clipboardFailure);
      effects.clipboard.push(entry);
    },
    paste(_: Caller, entry: ClipboardEntry) {
      failIf(effects.clipboardFailure);
      effects.pasted.push(entry);
    },
    readClipboard: (_: Caller, offset: number) => effects.clipboard.at(-1 - offset),
    showToast(caller: Caller, { id, ...fields }: ToastRecord & { id: number }) {
      const key = `${caller.id} ${id}`;
      const known = toasts.get(key);
      if (!known) effects.toasts.push(fields);
      toasts.set(key, Object.assign(known ?? fields, fields));
    },
  });
}

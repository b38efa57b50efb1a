import type { ToastRecord } from "../effects";
import { callHost } from "./call-host";
import { strict, strictMembers } from "./strict";

/** What a toast can be made from. */
type ToastOptions = Pick<ToastRecord, "title"> & Partial<ToastRecord>;

const style = strict("Toast.Style", { Success: "SUCCESS", Failure: "FAILURE", Animated: "ANIMATED" });
let toasts = 0;

class PlainToast implements ToastRecord {
  static readonly Style = style;
  readonly id = ++toasts;
  style: string;
  title: string;
  message?: string;
  primaryAction?: ToastRecord["primaryAction"];
  secondaryAction?: ToastRecord["secondaryAction"];
  isShown = false;

  constructor(options: ToastOptions) {
    this.style = options.style ?? style.Success!;
    this.title = options.title;
    this.message = options.message;
    this.primaryAction = options.primaryAction;
    this.secondaryAction = options.secondaryAction;
    // What the command sets later is shown at once.
    return new Proxy(this, {
      set(toast, property, value) {
        const wasShown = toast.isShown;
        Reflect.set(toast, property, value);
        if (wasShown) void toast.tell();
        return true;
      },
    });
  }

  async show(): Promise<void> {
    this.isShown = true;
    await this.tell();
  }

  async hide(): Promise<void> {
    this.isShown = false;
  }

  async tell(): Promise<void> {
    await callHost("showToast", { ...this });
  }
}

/** The stand-in for `Toast`. */
export const Toast = strictMembers("Toast", PlainToast);

/** The stand-in for `showToast`. */
export async function showToast(options: ToastOptions | string, title = "", message?: string): Promise<PlainToast> {
  const toast = new PlainToast(typeof options === "string" ? { style: options, title, message } : options);
  await toast.show();
  return toast;
}

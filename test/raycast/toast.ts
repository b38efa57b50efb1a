import { strict, strictMembers } from "./strict";

/** A button of a toast. */
export interface ToastAction {
  title: string;
  onAction: (toast: ToastRecord) => void;
}

/** A toast that was shown. It is the object the command holds, so what the command sets later is seen here too. */
export interface ToastRecord {
  style: string;
  title: string;
  message?: string;
  primaryAction?: ToastAction;
  secondaryAction?: ToastAction;
  /** False once the command has hidden it. */
  isShown: boolean;
}

/** What a toast can be made from. */
export type ToastOptions = Pick<ToastRecord, "title"> & Partial<ToastRecord>;

const style = strict("Toast.Style", { Success: "SUCCESS", Failure: "FAILURE", Animated: "ANIMATED" });

/** Makes the stand-ins for `Toast` and `showToast`; every toast shown is added to the given records. */
export function createToasts(records: ToastRecord[]) {
  class Toast implements ToastRecord {
    static readonly Style = style;
    style: string;
    title: string;
    message?: string;
    primaryAction?: ToastAction;
    secondaryAction?: ToastAction;
    isShown = false;

    constructor(options: ToastOptions) {
      this.style = options.style ?? style.Success;
      this.title = options.title;
      this.message = options.message;
      this.primaryAction = options.primaryAction;
      this.secondaryAction = options.secondaryAction;
    }

    async show(): Promise<void> {
      this.isShown = true;
      if (!records.includes(this)) records.push(this);
    }

    async hide(): Promise<void> {
      this.isShown = false;
    }
  }

  async function showToast(options: ToastOptions | string, title = "", message?: string): Promise<Toast> {
    const toast = new Toast(typeof options === "string" ? { style: options, title, message } : options);
    await toast.show();
    return toast;
  }

  return { Toast: strictMembers("Toast", Toast), showToast };
}

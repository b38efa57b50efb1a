import { Worker } from "node:worker_threads";
import type { Caller } from "./effects";
import type { HostMessage, Work, WorkerInput, WorkerMessage } from "./messages";
import { revive } from "./plain";
import { findPressable } from "./press";
import { findAll, type TreeNode } from "./tree";
import type { Waiting } from "./waiting";

/**
 * Why a run is over. "unloaded": a menu bar was idle with its menu closed; "clicked": one of its items was; "left": its
 * view was, or a HUD closed it; "timeout": it ran in the background for as long as its interval; "replaced": a newer run took its place;
 * "finished": it was done; "failed": it threw; "killed": a test or the end of the host ended it.
 */
type EndReason = "unloaded" | "clicked" | "left" | "timeout" | "replaced" | "finished" | "failed" | "killed";

/** What a run needs from its host. */
interface RunSetup {
  id: number;
  program: string;
  input: WorkerInput;
  env: Record<string, string | undefined>;
  /** A run in the background is ended after this time. In ms. */
  timeoutMs?: number;
  /** A menu bar's menu is open, or a view is seen. */
  isOpen: boolean;
  waiting: Waiting;
  /** Answers what the command asks Raycast for. */
  answer(caller: Caller, name: string, values: unknown[]): unknown;
}

const isIdle = (tree: TreeNode | null) => tree?.props.isLoading !== true;

/** One run of a command or tool, in a worker of its own. It ends without a chance to clean up. */
export class Run {
  readonly id: number;
  readonly name: string;
  readonly type: WorkerInput["launchType"];
  readonly mode: WorkerInput["mode"];
  /** What was shown after every change, the first paint first. Functions in it run in the worker. */
  readonly frames: (TreeNode | null)[] = [];
  /** What it did until each paint, and until its end where it has one of its own. */
  readonly works: Work[] = [];
  /** What it threw. */
  error?: Error;
  /** What a tool answered. */
  value?: unknown;
  endReason?: EndReason;
  /** When it is over and its thread is gone. Processes it started may live on. */
  readonly ended: Promise<EndReason>;
  /** A menu bar's menu is open, or a view is seen. */
  readonly isOpen: boolean;

  readonly #setup: RunSetup;
  readonly #worker: Worker;
  readonly #timer: NodeJS.Timeout | undefined;
  /** By number; true once what the function returned is settled, or the error that came of it. */
  readonly #invocations: (boolean | Error)[] = [];
  #restedFrames = 0;
  #resolveEnded!: (reason: EndReason) => void;

  constructor(setup: RunSetup) {
    const { input, program, env, timeoutMs } = setup;
    this.#setup = setup;
    this.id = setup.id;
    this.name = input.name;
    this.type = input.launchType;
    this.mode = input.mode;
    this.isOpen = setup.isOpen;
    this.ended = new Promise((resolve) => (this.#resolveEnded = resolve));
    this.#worker = new Worker(program, { eval: true, workerData: input, env, execArgv: [] });
    this.#worker.on("message", (message: WorkerMessage) => this.#receive(message));
    this.#worker.on("error", (error) => this.#fail(this.#revive(error) as Error));
    this.#worker.on("exit", () => this.end("finished"));
    if (timeoutMs !== undefined) this.#timer = setTimeout(() => this.end("timeout"), timeoutMs);
  }

  /** What is shown now; after the end, what was shown last. Null where nothing is. */
  get tree(): TreeNode | null {
    return this.frames.at(-1) ?? null;
  }

  /** What it did until the last paint, or its end. */
  get work(): Work | undefined {
    return this.works.at(-1);
  }

  /** Something is shown, and the effects of it have run. */
  get isRested(): boolean {
    return this.#restedFrames > 0 && this.#restedFrames === this.frames.length;
  }

  /** Waits until what is shown is as wanted, and gives it. Rejects where the command fails or ends before. */
  waitFor(isWanted: (tree: TreeNode | null) => boolean, limitMs?: number): Promise<TreeNode | null> {
    const look = () => {
      if (this.error) throw this.error;
      if (this.frames.length > 0 && isWanted(this.tree)) return [this.tree] as const;
      if (this.endReason) throw new Error(`"${this.name}" was over (${this.endReason}) before it got there.`);
      return undefined;
    };
    return this.#setup.waiting.until(look, `"${this.name}" get there`, limitMs).then(([tree]) => tree);
  }

  /** Waits until it no longer says that it is loading, and the effects of that have run. */
  waitUntilIdle(limitMs?: number): Promise<TreeNode | null> {
    return this.waitFor((tree) => isIdle(tree) && (this.isRested || this.endReason !== undefined), limitMs);
  }

  /**
   * Clicks a menu-bar item or an action. A menu bar is over as soon as `onAction` has returned, whatever it returned; in
   * a view the click waits for the promise, and rejects with what it rejects with.
   *
   * @param item the list item that the action belongs to, by title or id
   */
  async click(title: string, { item }: { item?: string } = {}): Promise<void> {
    if (this.error) throw this.error;
    if (this.endReason) throw new Error(`"${title}" cannot be clicked: "${this.name}" is over. Launch it again.`);
    if (!this.isOpen) throw new Error(`"${title}" cannot be clicked: the menu is closed.`);
    const { props, type } = findPressable(this.tree, title, item);
    if (typeof props.onAction !== "function") throw new Error(`"${title}" does nothing: it has no onAction.`);
    await props.onAction(...(type === "MenuBarExtra.Item" ? [{ type: "left-click" }] : []));
  }

  /** Chooses a value in the dropdown next to the search bar. */
  async choose(value: string): Promise<void> {
    const [dropdown] = findAll(this.tree, "List.Dropdown");
    const known = findAll(dropdown ?? null, "List.Dropdown.Item").map(({ props }) => props.value);
    if (!known.includes(value)) throw new Error(`No dropdown offers "${value}". It offers: ${known.join(", ")}.`);
    await (dropdown!.props.onChange as (value: string) => Promise<void>)(value);
  }

  /** Closes the menu, or leaves the view. */
  async close(): Promise<void> {
    this.end(this.mode === "menu-bar" ? "unloaded" : "left");
    await this.ended;
  }

  /** Ends it at this moment, whatever it does. */
  async kill(): Promise<void> {
    this.end("killed");
    await this.ended;
  }

  /** Has it be over, unless it is: whatever it does now or tells later is lost. */
  end(reason: EndReason): void {
    if (this.endReason) return;
    this.endReason = reason;
    clearTimeout(this.#timer);
    void this.#worker.terminate().then(() => this.#resolveEnded(reason));
    this.#setup.waiting.notify();
  }

  /** Tells the worker something, unless it is over. */
  send(message: HostMessage): void {
    if (!this.endReason) this.#worker.postMessage(message);
  }

  #receive(message: WorkerMessage): void {
    // As it would be had the worker been ended a moment earlier.
    if (this.endReason) return;
    if (message.type === "painted") this.#paint(message.tree, message.work);
    else if (message.type === "called") void this.#answer(message.id, message.name, this.#revive(message.values));
    else if (message.type === "settled") this.#invocations[message.id] = (this.#revive(message.error) as Error) ?? true;
    else if (message.type === "rested") this.#restedFrames = this.frames.length;
    else if (message.type === "returned") this.end("clicked");
    else if (message.type === "failed") this.#fail(this.#revive(message.error) as Error);
    else {
      this.value = this.#revive(message.value);
      this.works.push(message.work);
      this.end("finished");
    }
    this.#setup.waiting.notify();
  }

  #paint(tree: unknown, work: Work): void {
    this.frames.push(this.#revive(tree) as TreeNode | null);
    this.works.push(work);
    if (this.mode === "menu-bar" && !this.isOpen && isIdle(this.tree)) this.end("unloaded");
  }

  async #answer(id: number, name: string, values: unknown): Promise<void> {
    try {
      this.send({ type: "answered", id, value: await this.#setup.answer(this, name, values as unknown[]) });
    } catch (error) {
      this.send({ type: "answered", id, error });
    }
  }

  /** Runs a function of the worker and waits for what it returned, unless the run is over before. */
  async #invoke(handle: number, values: unknown[]): Promise<void> {
    const id = this.#invocations.push(false) - 1;
    this.send({ type: "invoke", id, handle, values });
    const isOver = () => this.#invocations[id] !== false || this.endReason !== undefined;
    await this.#setup.waiting.until(isOver, `an action of "${this.name}" end`);
    if (this.mode === "menu-bar") await this.ended;
    if (this.#invocations[id] instanceof Error) throw this.#invocations[id];
  }

  #revive(value: unknown): unknown {
    return revive(value, (handle, values) => this.#invoke(handle, values));
  }

  #fail(error: Error): void {
    if (!this.endReason) this.error = error;
    this.end("failed");
  }
}

import type { ReactNode } from "react";
import ReactReconciler from "react-reconciler";
import { ConcurrentRoot, DefaultEventPriority, NoEventPriority } from "react-reconciler/constants";
import type { TreeNode } from "../tree";

interface Instance {
  type: string;
  props: Record<string, unknown>;
  children: Instance[];
}

interface Container {
  children: Instance[];
  onCommit(): void;
  onRest(): void;
}

/** What is told about a render. */
interface RenderListener {
  /** With everything that is shown now, after every change. */
  onCommit(nodes: TreeNode[]): void;
  /** After every change, once the effects of it have run. */
  onRest(): void;
  /** With an error that no part of the command caught; nothing is shown any more. */
  onError(error: unknown): void;
}

/** Renders an element into plain nodes, once at once and again whenever its state changes. */
export function render(element: ReactNode, listener: RenderListener): void {
  const onCommit = () => listener.onCommit(container.children.map(copyOf));
  const container: Container = { children: [], onCommit, onRest: listener.onRest };
  const caughtByCommand = () => {};
  const root = reconciler.createContainer(
    container,
    ConcurrentRoot,
    null,
    false,
    null,
    "",
    listener.onError,
    caughtByCommand,
    listener.onError,
    null,
  );
  reconciler.updateContainerSync(element, root, null, null);
  reconciler.flushSyncWork();
}

function copyOf({ type, props, children }: Instance): TreeNode {
  return { type, props, children: children.map(copyOf) };
}

function createInstance(type: string, props: Record<string, unknown>): Instance {
  return { type, props: ownProps(props), children: [] };
}

function ownProps(props: Record<string, unknown>): Record<string, unknown> {
  const own = { ...props };
  delete own.children;
  return own;
}

function append(parent: { children: Instance[] }, child: Instance): void {
  remove(parent, child);
  parent.children.push(child);
}

function insertBefore(parent: { children: Instance[] }, child: Instance, next: Instance): void {
  remove(parent, child);
  parent.children.splice(parent.children.indexOf(next), 0, child);
}

function remove(parent: { children: Instance[] }, child: Instance): void {
  parent.children = parent.children.filter((each) => each !== child);
}

let updatePriority: number = NoEventPriority;

const hostConfig = {
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  isPrimaryRenderer: true,
  supportsMicrotasks: true,
  scheduleMicrotask: queueMicrotask,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  noTimeout: -1,

  createInstance,
  createTextInstance(text: string): never {
    throw new Error(`Raycast shows no bare text; "${text}" must be a prop of a component.`);
  },
  appendInitialChild: (parent: Instance, child: Instance) => void parent.children.push(child),
  appendChild: append,
  appendChildToContainer: append,
  insertBefore,
  insertInContainerBefore: insertBefore,
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer(container: Container) {
    container.children = [];
  },
  commitUpdate(instance: Instance, _type: string, _previous: unknown, props: Record<string, unknown>) {
    instance.props = ownProps(props);
  },
  resetAfterCommit(container: Container) {
    container.onCommit();
    queueMicrotask(() => {
      reconciler.flushPassiveEffects();
      container.onRest();
    });
  },

  finalizeInitialChildren: () => false,
  shouldSetTextContent: () => false,
  getRootHostContext: () => ({}),
  getChildHostContext: (context: unknown) => context,
  getPublicInstance: (instance: Instance) => instance,
  prepareForCommit: () => null,
  preparePortalMount: () => {},
  detachDeletedInstance: () => {},
  maySuspendCommit: () => false,
  requestPostPaintCallback: () => {},
  shouldAttemptEagerTransition: () => false,
  setCurrentUpdatePriority(priority: number) {
    updatePriority = priority;
  },
  getCurrentUpdatePriority: () => updatePriority,
  resolveUpdatePriority: () => updatePriority || DefaultEventPriority,
  resolveEventType: () => null,
  resolveEventTimeStamp: () => -1.1,
};

/** The parts of react-reconciler 0.31 used here; its published types still describe an older release. */
interface Reconciler {
  createContainer(container: Container, tag: number, ...options: unknown[]): object;
  updateContainerSync(element: ReactNode, root: object, parent: null, callback: null): void;
  flushSyncWork(): void;
  flushPassiveEffects(): void;
}

const reconciler = (ReactReconciler as unknown as (config: object) => Reconciler)(hostConfig);

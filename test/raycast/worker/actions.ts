import { createElement, type FunctionComponent, type ReactNode } from "react";
import { callHost, declaredEnum } from "./call-host";
import { component, type Props } from "./components";
import type { Navigation } from "./navigation";
import { entryOf, type Copyable } from "./storage";
import { strictMembers } from "./strict";

/** Makes the stand-in for `Action`. Each ready-made action gets an `onAction` that does what Raycast would do. */
export function createActions(navigation: Navigation) {
  const icons = declaredEnum("Icon");
  // Raycast tells the person by itself where one of these fails; the command goes on.
  const ask = (name: string, ...values: unknown[]) => void callHost(name, ...values).catch(() => {});
  const closeWindow = () => ask("closeMainWindow");

  const CopyToClipboard = action("CopyToClipboard", { title: "Copy to Clipboard", icon: icons.Clipboard }, (props) => {
    const { content, concealed } = props as { content: Copyable; concealed?: boolean };
    ask("copy", { ...entryOf(content), ...(concealed && { concealed }) });
    ask("showHUD", "Copied to Clipboard");
    return callBack(props.onCopy, content);
  });

  const Paste = action("Paste", { title: "Paste in Active App", icon: icons.Clipboard }, (props) => {
    ask("paste", entryOf(props.content as Copyable));
    closeWindow();
    return callBack(props.onPaste, props.content);
  });

  const OpenInBrowser = action("OpenInBrowser", { title: "Open in Browser", icon: icons.Globe }, (props) => {
    ask("open", String(props.url));
    closeWindow();
    return callBack(props.onOpen, props.url);
  });

  const Open = action("Open", { icon: icons.Finder }, (props) => {
    ask("open", String(props.target), applicationName(props.application));
    closeWindow();
    return callBack(props.onOpen, props.target);
  });

  const ShowInFinder = action("ShowInFinder", { title: "Show in Finder", icon: icons.Finder }, (props) => {
    ask("showInFinder", String(props.path));
    closeWindow();
    return callBack(props.onShow, props.path);
  });

  const Push = action("Push", {}, (props) => {
    navigation.push(props.target as ReactNode, props.onPop as () => void);
    return callBack(props.onPush);
  });

  const parts = { CopyToClipboard, Paste, OpenInBrowser, Open, ShowInFinder, Push };
  return strictMembers("Action", Object.assign(component("Action"), parts, { Style: declaredEnum("ActionStyle") }));
}

/** The name or path of an application, as `open` takes it. */
export function applicationName(application: unknown): string | undefined {
  if (typeof application === "object" && application !== null && "path" in application) return String(application.path);
  return application === undefined ? undefined : String(application);
}

function action(name: string, defaults: Props, perform: (props: Props) => unknown): FunctionComponent<Props> {
  const Host = component(`Action.${name}`);
  // Left out, because a tree is plain: an element that is shown only after the push is no part of it.
  const Action = ({ target, ...props }: Props) =>
    createElement(Host, {
      ...defaults,
      ...props,
      ...(name !== "Push" && target !== undefined && { target }),
      onAction: () => perform({ ...props, target } as Props),
    });
  Action.displayName = `Action.${name}`;
  return Action;
}

function callBack(callback: unknown, ...values: unknown[]): unknown {
  return typeof callback === "function" ? callback(...values) : undefined;
}

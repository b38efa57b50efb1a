import { createElement, type FunctionComponent, type ReactNode } from "react";
import { createClipboard, type Copyable } from "./clipboard";
import { component, type Props } from "./component";
import { declaredEnum } from "./declared-enum";
import type { Navigation } from "./navigation";
import { strictMembers } from "./strict";
import type { World } from "./world";

/** Makes the stand-in for `Action`. Each ready-made action gets an `onAction` that does what Raycast would do. */
export function createActions(world: World, navigation: Navigation) {
  const icons = declaredEnum("Icon");
  const clipboard = createClipboard(world);
  const closeWindow = () => void world.windowChanges.push("closed");

  const CopyToClipboard = action("CopyToClipboard", { title: "Copy to Clipboard", icon: icons.Clipboard }, (props) => {
    const { content, concealed } = props as { content: Copyable; concealed?: boolean };
    void clipboard.copy(content, concealed ? { concealed } : {});
    closeWindow();
    world.huds.push("Copied to Clipboard");
    return callBack(props.onCopy, content);
  });

  const Paste = action("Paste", { title: "Paste in Active App", icon: icons.Clipboard }, (props) => {
    void clipboard.paste(props.content as Copyable);
    closeWindow();
    return callBack(props.onPaste, props.content);
  });

  const OpenInBrowser = action("OpenInBrowser", { title: "Open in Browser", icon: icons.Globe }, (props) => {
    world.opened.push({ target: String(props.url) });
    closeWindow();
    return callBack(props.onOpen, props.url);
  });

  const Open = action("Open", { icon: icons.Finder }, (props) => {
    const application = applicationName(props.application);
    world.opened.push({ target: String(props.target), ...(application && { application }) });
    closeWindow();
    return callBack(props.onOpen, props.target);
  });

  const ShowInFinder = action("ShowInFinder", { title: "Show in Finder", icon: icons.Finder }, (props) => {
    world.shownInFinder.push(String(props.path));
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

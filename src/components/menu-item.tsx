import { MenuBarExtra } from "@raycast/api";
import { runAction, type ActionHost, type UsageAction } from "./usage-action";

/** A row of the menu that does something. */
export function MenuItem({ action, host, subtitle }: { action: UsageAction; host: ActionHost; subtitle?: string }) {
  const { title, icon, shortcut } = action;
  return (
    <MenuBarExtra.Item
      title={title}
      icon={icon}
      shortcut={shortcut}
      onAction={() => runAction(action, host)}
      subtitle={subtitle}
    />
  );
}

import { component } from "./component";
import { strictMembers } from "./strict";

const members = <T extends object, M extends object>(name: string, target: T, parts: M) =>
  strictMembers(name, Object.assign(target, parts));

const TagList = members("Metadata.TagList", component("Metadata.TagList"), {
  Item: component("Metadata.TagList.Item"),
});

const Metadata = members("Metadata", component("Metadata"), {
  Label: component("Metadata.Label"),
  Link: component("Metadata.Link"),
  Separator: component("Metadata.Separator"),
  TagList,
});

const Dropdown = members("List.Dropdown", component("List.Dropdown"), {
  Item: component("List.Dropdown.Item"),
  Section: component("List.Dropdown.Section"),
});

const ListItem = members("List.Item", component("List.Item", ["actions", "detail"]), {
  Detail: members("List.Item.Detail", component("List.Item.Detail", ["metadata"]), { Metadata }),
});

/** The stand-in for `List`. */
export const List = members("List", component("List", ["actions", "searchBarAccessory"]), {
  Item: ListItem,
  Section: component("List.Section"),
  EmptyView: component("List.EmptyView", ["actions"]),
  Dropdown,
});

/** The stand-in for `Detail`. */
export const Detail = members("Detail", component("Detail", ["actions", "metadata"]), { Metadata });

/** The stand-in for `MenuBarExtra`. */
export const MenuBarExtra = members("MenuBarExtra", component("MenuBarExtra"), {
  Item: component("MenuBarExtra.Item", ["alternate"]),
  Section: component("MenuBarExtra.Section"),
  Submenu: component("MenuBarExtra.Submenu"),
  Separator: component("MenuBarExtra.Separator"),
});

/** The stand-in for `ActionPanel`. */
export const ActionPanel = members("ActionPanel", component("ActionPanel"), {
  Section: component("ActionPanel.Section"),
  Submenu: component("ActionPanel.Submenu"),
});

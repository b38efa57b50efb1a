/** Names that React, promises, `JSON.stringify` and module wrappers look for on any object. */
const probes = new Set(["then", "toJSON", "$$typeof", "__esModule", "default", "constructor", "prototype"]);

/** The same object, except that asking for a name it lacks throws: a typing mistake must not read as `undefined`. */
export function strict<T extends object>(name: string, target: T): T {
  return guard(name, target, (property) => !probes.has(property));
}

/** As `strict`, for components: React itself looks for many names in lower case, so only capitalized ones are checked. */
export function strictMembers<T extends object>(name: string, target: T): T {
  return guard(name, target, (property) => /^[A-Z]/.test(property));
}

function guard<T extends object>(name: string, target: T, isChecked: (property: string) => boolean): T {
  return new Proxy(target, {
    get(object, property, receiver) {
      if (typeof property === "string" && !(property in object) && isChecked(property)) {
        throw new Error(`${name} has no "${property}" in this stand-in for @raycast/api.`);
      }
      return Reflect.get(object, property, receiver);
    },
  });
}

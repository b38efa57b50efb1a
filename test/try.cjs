"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array3, separator = "|") {
  return array3.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
function defineLazy(object3, key, getter) {
  let value = void 0;
  Object.defineProperty(object3, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object3, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys2, wrap) {
  const raw = sourceShape(source);
  for (const key of keys2) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path15) {
  if (!path15)
    return obj;
  return path15.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys2 = Object.keys(promisesObj);
  const promises = keys2.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i2 = 0; i2 < keys2.length; i2++) {
      resolvedObj[keys2[i2]] = results[i2];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i2 = 0; i2 < length; i2++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o2) {
  if (isObject(o2) === false)
    return false;
  const ctor = o2.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o2) {
  if (isPlainObject(o2))
    return { ...o2 };
  if (Array.isArray(o2))
    return [...o2];
  if (o2 instanceof Map)
    return new Map(o2);
  if (o2 instanceof Set)
    return new Set(o2);
  return o2;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys2 = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys2.push(key);
  }
  return keys2;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a2, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a2._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a2, Reflect.ownKeys(sourceShape(a2)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a2._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a2, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i2 = startIndex; i2 < x.issues.length; i2++) {
    if (x.issues[i2]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i2 = startIndex; i2 < x.issues.length; i2++) {
    if (x.issues[i2]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path15, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path15);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i2 = start; i2 < issues.length; i2++) {
    (_a3 = issues[i2]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i2 = 0; i2 < units - 1; i2++) {
    if ((str.charCodeAt(i2) & 64512) === 55296 && (str.charCodeAt(i2 + 1) & 64512) === 56320) {
      count2--;
      i2++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i2 = 0; i2 < binaryString.length; i2++) {
    bytes[i2] = binaryString.charCodeAt(i2);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i2 = 0; i2 < bytes.length; i2++) {
    binaryString += String.fromCharCode(bytes[i2]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i2 = 0; i2 < cleanHex.length; i2 += 2) {
    bytes[i2 / 2] = Number.parseInt(cleanHex.slice(i2, i2 + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}
var Cached, EVALUATING, captureStackTrace, allowsEval, getParsedType, propertyKeyTypes, primitiveTypes, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, highSurrogate, Class, installing, broke, breaker, CONSTANT_CATCH;
var init_util = __esm({
  "node_modules/zod/v4/core/util.js"() {
    init_core();
    Cached = class {
      constructor(getter) {
        this._getter = getter;
        this._value = void 0;
      }
      get value() {
        const getter = this._getter;
        if (getter !== void 0) {
          this._value = getter();
          this._getter = void 0;
        }
        return this._value;
      }
    };
    EVALUATING = /* @__PURE__ */ Symbol("evaluating");
    captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
    };
    allowsEval = /* @__PURE__ */ cached(() => {
      if (globalConfig.jitless) {
        return false;
      }
      if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
      }
      try {
        const F = Function;
        new F("");
        return true;
      } catch (_) {
        return false;
      }
    });
    getParsedType = (data) => {
      const t = typeof data;
      switch (t) {
        case "undefined":
          return "undefined";
        case "string":
          return "string";
        case "number":
          return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
          return "boolean";
        case "function":
          return "function";
        case "bigint":
          return "bigint";
        case "symbol":
          return "symbol";
        case "object":
          if (Array.isArray(data)) {
            return "array";
          }
          if (data === null) {
            return "null";
          }
          if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
            return "promise";
          }
          if (typeof Map !== "undefined" && data instanceof Map) {
            return "map";
          }
          if (typeof Set !== "undefined" && data instanceof Set) {
            return "set";
          }
          if (typeof Date !== "undefined" && data instanceof Date) {
            return "date";
          }
          if (typeof File !== "undefined" && data instanceof File) {
            return "file";
          }
          return "object";
        default:
          throw new Error(`Unknown data type: ${t}`);
      }
    };
    propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
    primitiveTypes = /* @__PURE__ */ new Set([
      "string",
      "number",
      "bigint",
      "boolean",
      "symbol",
      "undefined"
    ]);
    NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
      safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      int32: [-2147483648, 2147483647],
      uint32: [0, 4294967295],
      float32: [-34028234663852886e22, 34028234663852886e22],
      float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
    }))();
    BIGINT_FORMAT_RANGES = {
      int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
      uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
    };
    highSurrogate = /[\uD800-\uDBFF]/;
    Class = class {
      constructor(..._args) {
      }
    };
    broke = false;
    breaker = {
      configurable: true,
      get() {
        broke = true;
        return void 0;
      }
    };
    CONSTANT_CATCH = "~constantCatch";
  }
});

// node_modules/zod/v4/core/core.js
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}
var _a, NEVER, _zodDesc, _E, $ZodAsyncError, $ZodEncodeError, globalConfig;
var init_core = __esm({
  "node_modules/zod/v4/core/core.js"() {
    init_util();
    NEVER = /* @__PURE__ */ Object.freeze({
      status: "aborted"
    });
    _zodDesc = { value: void 0, enumerable: false };
    _E = "captureStackTrace" in Error ? Error : null;
    $ZodAsyncError = class extends Error {
      constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
      }
    };
    $ZodEncodeError = class extends Error {
      constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
      }
    };
    (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
    globalConfig = globalThis.__zod_globalConfig;
  }
});

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path15 = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path15, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path15, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path15, ...issue2.path]);
      } else {
        const fullpath = [...path15, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i2 = 0;
          while (i2 < fullpath.length) {
            const el = fullpath[i2];
            const terminal = i2 === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i2++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i2++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}
var _messageDesc, _issuesDesc, _installedToString, initializer, $ZodError, $ZodRealError;
var init_errors = __esm({
  "node_modules/zod/v4/core/errors.js"() {
    init_core();
    init_util();
    _messageDesc = {
      get: _getMessage,
      set: _setMessage,
      enumerable: true,
      configurable: true
    };
    _issuesDesc = { value: void 0, enumerable: false };
    _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
    initializer = (inst, def) => {
      inst.name = "$ZodError";
      _issuesDesc.value = def;
      Object.defineProperty(inst, "issues", _issuesDesc);
      _issuesDesc.value = void 0;
      Object.defineProperty(inst, "message", _messageDesc);
      const proto = Object.getPrototypeOf(inst);
      if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
          configurable: true,
          enumerable: false,
          get() {
            const value = () => this.message;
            Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            return value;
          },
          set(value) {
            Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
          }
        });
      }
    };
    $ZodError = $constructor("$ZodError", initializer);
    $ZodRealError = $constructor("$ZodError", initializer, void 0, {
      Parent: Error
    });
  }
});

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var _parse, parse, _parseAsync, parseAsync, _safeParse, safeParse, _safeParseAsync, safeParseAsync, COMPILE_INVALID, COMPILE_FALLBACK, validate, validateAsync, _encode, _decode, _encodeAsync, _decodeAsync, _safeEncode, _safeDecode, _safeEncodeAsync, _safeDecodeAsync;
var init_parse = __esm({
  "node_modules/zod/v4/core/parse.js"() {
    init_core();
    init_errors();
    init_util();
    _parse = (_Err) => {
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
          throw new $ZodAsyncError();
        }
        if (result.issues.length) {
          const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
          captureStackTrace(e, _params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    parse = /* @__PURE__ */ _parse($ZodRealError);
    _parseAsync = (_Err) => {
      const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
          result = await result;
        if (result.issues.length) {
          const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
          captureStackTrace(e, params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
    _safeParse = (_Err) => (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
    };
    safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
    _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
    };
    safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);
    COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
    COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
    validate = ((schema, value, _ctx) => {
      const validator = schema._zod.bag.validator;
      if (validator !== void 0) {
        if (validator(value) !== COMPILE_INVALID)
          return true;
        if (validator.definite === true && _ctx === void 0)
          return false;
      }
      return validateFallback(schema, value, _ctx);
    });
    validateAsync = async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      return result.issues.length === 0;
    };
    _encode = (_Err) => {
      const parse3 = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse3(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _decode = (_Err) => {
      const parse3 = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => {
        return parse3(schema, value, _ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _encodeAsync = (_Err) => {
      const parseAsync3 = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return await parseAsync3(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _decodeAsync = (_Err) => {
      const parseAsync3 = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync3(schema, value, _ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _safeEncode = (_Err) => (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return _safeParse(_Err)(schema, value, ctx);
    };
    _safeDecode = (_Err) => (schema, value, _ctx) => {
      return _safeParse(_Err)(schema, value, _ctx);
    };
    _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return _safeParseAsync(_Err)(schema, value, ctx);
    };
    _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
      return _safeParseAsync(_Err)(schema, value, _ctx);
    };
  }
});

// node_modules/zod/v4/core/regexes.js
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
function emoji() {
  return new RegExp(_emoji, "u");
}
function anchor(source) {
  return new RegExp(`^${source}$`);
}
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex2 = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex2;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var cuid, cuid2, ulid, xid, ksuid, nanoid, duration, guid, uuid, email, _emoji, ipv4, ipv6, cidrv4, cidrv6, base64, base64url, httpProtocol, e164, dateSource, date, anyString, integer, number, boolean, lowercase, uppercase;
var init_regexes = __esm({
  "node_modules/zod/v4/core/regexes.js"() {
    cuid = /^[cC][0-9a-z]{6,}$/;
    cuid2 = /^[0-9a-z]+$/;
    ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
    xid = /^[0-9a-vA-V]{20}$/;
    ksuid = /^[A-Za-z0-9]{27}$/;
    nanoid = /^[a-zA-Z0-9_-]{21}$/;
    duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
    guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
    uuid = (version2) => {
      if (!version2)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
      return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
    };
    email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
    _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
    ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
    ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
    cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
    cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
    base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
    base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
    httpProtocol = /^https?$/;
    e164 = /^\+[1-9]\d{6,14}$/;
    dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
    date = /* @__PURE__ */ anchor(dateSource);
    anyString = /^[\s\S]{0,}$/;
    integer = /^-?\d+$/;
    number = /^-?\d+(?:\.\d+)?$/;
    boolean = /^(?:true|false)$/i;
    lowercase = /^[^A-Z]*$/;
    uppercase = /^[^a-z]*$/;
  }
});

// node_modules/zod/v4/core/checks.js
var $ZodCheck, _whenHasLength, numericOriginMap, $ZodCheckLessThan, $ZodCheckGreaterThan, $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckMaxLength, $ZodCheckMinLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckRegex, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckOverwrite;
var init_checks = __esm({
  "node_modules/zod/v4/core/checks.js"() {
    init_core();
    init_regexes();
    init_util();
    $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
      var _a3;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
    });
    _whenHasLength = (payload) => {
      const val = payload.value;
      return !nullish(val) && val.length !== void 0;
    };
    numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
          return;
        }
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_big",
          maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
          return;
        }
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_small",
          minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
          throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint" ? (
          // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
          def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
        ) : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
          return;
        payload.issues.push({
          origin: typeof payload.value,
          code: "not_multiple_of",
          divisor: def.value,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
      $ZodCheck.init(inst, def);
      def.format = def.format || "float64";
      const isInt = def.format?.includes("int");
      const origin = isInt ? "int" : "number";
      const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
      inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
          if (!Number.isInteger(input)) {
            payload.issues.push({
              expected: origin,
              format: def.format,
              code: "invalid_type",
              continue: false,
              input,
              inst
            });
            return;
          }
          if (!Number.isSafeInteger(input)) {
            if (input > 0) {
              payload.issues.push({
                input,
                code: "too_big",
                maximum: Number.MAX_SAFE_INTEGER,
                note: "Integers must be within the safe integer range.",
                inst,
                origin,
                inclusive: true,
                continue: !def.abort
              });
            } else {
              payload.issues.push({
                input,
                code: "too_small",
                minimum: Number.MIN_SAFE_INTEGER,
                note: "Integers must be within the safe integer range.",
                inst,
                origin,
                inclusive: true,
                continue: !def.abort
              });
            }
            return;
          }
        }
        if (input < minimum) {
          payload.issues.push({
            origin: "number",
            input,
            code: "too_small",
            minimum,
            inclusive: true,
            inst,
            continue: !def.abort
          });
        }
        if (input > maximum) {
          payload.issues.push({
            origin: "number",
            input,
            code: "too_big",
            maximum,
            inclusive: true,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
          return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
          origin,
          code: "too_big",
          maximum: def.maximum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
        if (length >= def.minimum)
          return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
          origin,
          code: "too_small",
          minimum: def.minimum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
      var _a3;
      $ZodCheck.init(inst, def);
      (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
      inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
        if (length === def.length)
          return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
          origin,
          ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
          inclusive: true,
          exact: true,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
      var _a3, _b;
      $ZodCheck.init(inst, def);
      if (def.pattern)
        (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
          def.pattern.lastIndex = 0;
          if (def.pattern.test(payload.value))
            return;
          payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            ...def.pattern ? { pattern: def.pattern.toString() } : {},
            inst,
            continue: !def.abort
          });
        });
      else
        (_b = inst._zod).check ?? (_b.check = () => {
        });
    });
    $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "regex",
          input: payload.value,
          pattern: def.pattern.toString(),
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
      def.pattern ?? (def.pattern = lowercase);
      $ZodCheckStringFormat.init(inst, def);
    });
    $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
      def.pattern ?? (def.pattern = uppercase);
      $ZodCheckStringFormat.init(inst, def);
    });
    $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
      $ZodCheck.init(inst, def);
      const escapedRegex = escapeRegex(def.includes);
      const pattern3 = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
      def.pattern = pattern3;
      inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "includes",
          includes: def.includes,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern3 = new RegExp(`^${escapeRegex(def.prefix)}.*`);
      def.pattern ?? (def.pattern = pattern3);
      inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "starts_with",
          prefix: def.prefix,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern3 = new RegExp(`.*${escapeRegex(def.suffix)}$`);
      def.pattern ?? (def.pattern = pattern3);
      inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "ends_with",
          suffix: def.suffix,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
      };
    });
  }
});

// node_modules/zod/v4/core/doc.js
var Doc;
var init_doc = __esm({
  "node_modules/zod/v4/core/doc.js"() {
    Doc = class {
      constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
      }
      // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
      indented(fn) {
        this.indent += 1;
        try {
          fn(this);
        } finally {
          this.indent -= 1;
        }
      }
      write(arg) {
        if (typeof arg === "function") {
          arg(this, { execution: "sync" });
          arg(this, { execution: "async" });
          return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
          this.content.push(line);
        }
      }
      compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
        return factory(...Object.values(this.closed));
      }
    };
  }
});

// node_modules/zod/v4/core/versions.js
var version;
var init_versions = __esm({
  "node_modules/zod/v4/core/versions.js"() {
    version = {
      major: 4,
      minor: 6,
      patch: 7
    };
  }
});

// node_modules/zod/v4/core/schemas.js
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url2, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url2.hostname);
}
function urlProtocolOk(url2, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url2.protocol.endsWith(":") ? url2.protocol.slice(0, -1) : url2.protocol);
}
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c3) => c3 === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c3) => c3[0]));
  const parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n2 = size(payload.value);
    if (n2 > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n2 > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse3(payload, ctx);
  };
}
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
function normalizeDef(def) {
  const keys2 = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys2, ...symbolKeys] : keys2;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys2),
    numKeys: keys2.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
function mergeValues(a2, b) {
  if (a2 === b) {
    return { valid: true, data: a2 };
  }
  if (a2 instanceof Date && b instanceof Date && +a2 === +b) {
    return { valid: true, data: a2 };
  }
  if (isPlainObject(a2) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a2).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a2, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a2[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a2) && Array.isArray(b)) {
    if (a2.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a2.length; index++) {
      const itemA = a2[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys2;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys2 = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys2 = [k];
    } else {
      return false;
    }
    for (const k of keys2) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}
var $ZodType, toStandardResult, $ZodString, $ZodStringFormat, $ZodGUID, $ZodUUID, $ZodEmail, URL_BAD_FORMAT, URL_UNPARSEABLE, asciiTabOrNewline, $ZodURL, $ZodEmoji, $ZodNanoID, $ZodCUID, $ZodCUID2, $ZodULID, $ZodXID, $ZodKSUID, $ZodISODateTime, $ZodISODate, $ZodISOTime, $ZodISODuration, $ZodIPv4, ipv6Alphabet, $ZodIPv6, $ZodCIDRv4, $ZodCIDRv6, base64Charset, $ZodBase64, base64urlCharset, $ZodBase64URL, $ZodE164, $ZodJWT, $ZodNumber, $ZodNumberFormat, $ZodBoolean, $ZodUnknown, $ZodNever, arraySize, $ZodArray, NO_SYMBOL_KEYS, $ZodObject, $ZodObjectJIT, $ZodUnion, $ZodIntersection, $ZodRecord, $ZodEnum, $ZodLiteral, $ZodTransform, $ZodOptional, $ZodExactOptional, $ZodNullable, $ZodDefault, $ZodPrefault, $ZodNonOptional, $ZodCatch, $ZodPipe, $ZodPreprocess, $ZodReadonly, $ZodCustom;
var init_schemas = __esm({
  "node_modules/zod/v4/core/schemas.js"() {
    init_checks();
    init_core();
    init_doc();
    init_regexes();
    init_util();
    init_versions();
    init_util();
    $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
      var _a3;
      inst ?? (inst = {});
      inst._zod.def = def;
      inst._zod.bag = inst._zod.bag || {};
      inst._zod.version = version;
      const defChecks = inst._zod.def.checks;
      const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
      for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
          fn(inst);
        }
      }
      if (checks.length === 0) {
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred?.push(() => {
          inst._zod.run = inst._zod.parse;
        });
      } else {
        const runChecks = (payload, checks2, ctx) => {
          if (payload.memo)
            return payload;
          let isAborted = aborted(payload);
          let asyncResult;
          for (const ch of checks2) {
            if (ch._zod.def.when) {
              if (explicitlyAborted(payload))
                continue;
              const shouldRun = ch._zod.def.when(payload);
              if (!shouldRun)
                continue;
            } else if (isAborted) {
              continue;
            }
            const currLen = payload.issues.length;
            const _ = ch._zod.check(payload);
            if (_ instanceof Promise && ctx?.async === false) {
              throw new $ZodAsyncError();
            }
            if (asyncResult || _ instanceof Promise) {
              asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                await _;
                const nextLen = payload.issues.length;
                if (nextLen === currLen)
                  return;
                attachSchema(payload.issues, currLen, inst);
                if (!isAborted)
                  isAborted = aborted(payload, currLen);
              });
            } else {
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                continue;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            }
          }
          if (asyncResult) {
            return asyncResult.then(() => {
              return payload;
            });
          }
          return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
          if (aborted(canary)) {
            canary.aborted = true;
            return canary;
          }
          const checkResult = runChecks(payload, checks, ctx);
          if (checkResult instanceof Promise) {
            if (ctx.async === false)
              throw new $ZodAsyncError();
            return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
          }
          return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
          if (ctx.skipChecks) {
            return inst._zod.parse(payload, ctx);
          }
          if (ctx.direction === "backward") {
            const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
            if (canary instanceof Promise) {
              return canary.then((canary2) => {
                return handleCanaryResult(canary2, payload, ctx);
              });
            }
            return handleCanaryResult(canary, payload, ctx);
          }
          const result = inst._zod.parse(payload, ctx);
          if (result instanceof Promise) {
            if (ctx.async === false)
              throw new $ZodAsyncError();
            return result.then((result2) => runChecks(result2, checks, ctx));
          }
          return runChecks(result, checks, ctx);
        };
      }
    }, {
      // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
      get "~standard"() {
        return hide(this, "~standard", standardProps(this));
      },
      set "~standard"(value) {
        own(this, "~standard", value);
      }
    });
    toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
    $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = def.pattern ?? anyString;
      inst._zod.parse = (payload, _) => {
        if (def.coerce)
          try {
            payload.value = String(payload.value);
          } catch (_2) {
          }
        if (typeof payload.value === "string")
          return payload;
        payload.issues.push({
          expected: "string",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      $ZodString.init(inst, def);
    });
    $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
      def.pattern ?? (def.pattern = guid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
      if (def.version) {
        const versionMap = {
          v1: 1,
          v2: 2,
          v3: 3,
          v4: 4,
          v5: 5,
          v6: 6,
          v7: 7,
          v8: 8
        };
        const v = versionMap[def.version];
        if (v === void 0)
          throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
      } else
        def.pattern ?? (def.pattern = uuid());
      $ZodStringFormat.init(inst, def);
    });
    $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
      def.pattern ?? (def.pattern = email);
      $ZodStringFormat.init(inst, def);
    });
    URL_BAD_FORMAT = 1;
    URL_UNPARSEABLE = 2;
    asciiTabOrNewline = /[\t\n\r]/g;
    $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        try {
          const trimmed = payload.value.trim();
          const url2 = validateURL(trimmed, def);
          if (url2 === URL_BAD_FORMAT) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid URL format",
              input: payload.value,
              inst,
              continue: !def.abort
            });
            return;
          }
          if (url2 === URL_UNPARSEABLE) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              input: payload.value,
              inst,
              continue: !def.abort
            });
            return;
          }
          if (url2 === true) {
            payload.value = stripTabAndNewline(trimmed);
            return;
          }
          if (def.hostname && !urlHostnameOk(url2, def.hostname)) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid hostname",
              pattern: def.hostname.source,
              input: payload.value,
              inst,
              continue: !def.abort
            });
          }
          if (def.protocol && !urlProtocolOk(url2, def.protocol)) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid protocol",
              pattern: def.protocol.source,
              input: payload.value,
              inst,
              continue: !def.abort
            });
          }
          payload.value = def.normalize ? url2.href : stripTabAndNewline(trimmed);
          return;
        } catch (_) {
          payload.issues.push({
            code: "invalid_format",
            format: "url",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
      def.pattern ?? (def.pattern = emoji());
      $ZodStringFormat.init(inst, def);
    });
    $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
      if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
      def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
      $ZodStringFormat.init(inst, def);
    });
    $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
      def.pattern ?? (def.pattern = cuid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
      def.pattern ?? (def.pattern = cuid2);
      $ZodStringFormat.init(inst, def);
    });
    $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
      def.pattern ?? (def.pattern = ulid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
      def.pattern ?? (def.pattern = xid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
      def.pattern ?? (def.pattern = ksuid);
      $ZodStringFormat.init(inst, def);
    });
    $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
      def.pattern ?? (def.pattern = datetime(def));
      $ZodStringFormat.init(inst, def);
    });
    $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
      def.pattern ?? (def.pattern = date);
      $ZodStringFormat.init(inst, def);
    });
    $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
      def.pattern ?? (def.pattern = time(def));
      $ZodStringFormat.init(inst, def);
    });
    $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
      def.pattern ?? (def.pattern = duration);
      $ZodStringFormat.init(inst, def);
    });
    $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
      def.pattern ?? (def.pattern = ipv4);
      $ZodStringFormat.init(inst, def);
    });
    ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
    $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
      def.pattern ?? (def.pattern = ipv6);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
          payload.issues.push({
            code: "invalid_format",
            format: "ipv6",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
      def.pattern ?? (def.pattern = cidrv4);
      $ZodStringFormat.init(inst, def);
    });
    $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
      def.pattern ?? (def.pattern = cidrv6);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
          payload.issues.push({
            code: "invalid_format",
            format: "cidrv6",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
    $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
      def.pattern ?? (def.pattern = base64Charset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
          return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    base64urlCharset = /^[A-Za-z0-9_-]*$/;
    $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
      def.pattern ?? (def.pattern = base64urlCharset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
          return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
      def.pattern ?? (def.pattern = e164);
      $ZodStringFormat.init(inst, def);
    });
    $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
          return;
        payload.issues.push({
          code: "invalid_format",
          format: "jwt",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = number;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
          try {
            payload.value = Number(payload.value);
          } catch (_) {
          }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
          return payload;
        }
        const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
        payload.issues.push({
          expected: "number",
          code: "invalid_type",
          input,
          inst,
          ...received ? { received } : {}
        });
        return payload;
      };
    });
    $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
      $ZodCheckNumberFormat.init(inst, def);
      $ZodNumber.init(inst, def);
    });
    $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = boolean;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
          try {
            payload.value = Boolean(payload.value);
          } catch (_) {
          }
        const input = payload.value;
        if (typeof input === "boolean")
          return payload;
        payload.issues.push({
          expected: "boolean",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      };
    });
    $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload) => payload;
    });
    $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
          expected: "never",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    arraySize = (input) => Array.isArray(input) ? input.length : -1;
    $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
      $ZodType.init(inst, def);
      const memo2 = globalConfig.memoizer;
      memo2?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
          payload.issues.push({
            expected: "array",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i2 = 0; i2 < input.length; i2++) {
          const item = input[i2];
          const result = def.element._zod.run({
            value: item,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => handleArrayResult(result2, payload, i2)));
          } else {
            handleArrayResult(result, payload, i2);
            if (abortEarly && result.issues.length !== 0 && aborted(result))
              break;
          }
        }
        if (proms.length) {
          return Promise.all(proms).then(() => payload);
        }
        return payload;
      };
      capSize(inst, arraySize);
    });
    NO_SYMBOL_KEYS = [];
    $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
      $ZodType.init(inst, def);
      const desc = Object.getOwnPropertyDescriptor(def, "shape");
      const sh = desc?.get ? desc.get.raw : def.shape ?? {};
      if (sh) {
        const get = () => {
          const newSh = { ...sh };
          Object.defineProperty(def, "shape", { value: newSh });
          get.raw = newSh;
          return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
      }
      const _normalized = cached(() => normalizeDef(def));
      defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
          const field = shape[key]._zod;
          if (field.values) {
            if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
              assignProp(propValues, key, /* @__PURE__ */ new Set());
            }
            for (const v of field.values)
              propValues[key].add(v);
            if (field.optin !== void 0)
              propValues[key].add(void 0);
          }
        }
        return propValues;
      });
      const isObject3 = isObject;
      const catchall = def.catchall;
      let value;
      const memo2 = globalConfig.memoizer;
      memo2?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject3(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
          if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
              break;
            seen = payload.issues.length;
          }
          if (key === "__proto__")
            continue;
          const el = shape[key];
          const optin = el._zod.optin;
          const optout = el._zod.optout;
          const r = el._zod.run({ value: input[key], issues: [] }, ctx);
          if (r instanceof Promise) {
            proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
          } else {
            handlePropertyResult(r, payload, key, input, optin, optout);
          }
        }
        if (!catchall) {
          return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
      };
    });
    $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
      $ZodObject.init(inst, def);
      const superParse = inst._zod.parse;
      const _normalized = cached(() => normalizeDef(def));
      const memo2 = globalConfig.memoizer;
      const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = /* @__PURE__ */ Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
          ids[key] = `key_${counter++}`;
        }
        doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
          if (key === "__proto__")
            continue;
          const id = ids[key];
          const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
          const isPresent = `${k} in input`;
          const schema = shape[key];
          const optin = schema?._zod?.optin;
          const isOptionalIn = optin !== void 0;
          const isOptionalOut = schema?._zod?.optout === "optional";
          doc.write(`const ${id} = ${parseStr(k)};`);
          if (isOptionalIn && isOptionalOut) {
            const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
            doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
          } else if (!isOptionalIn) {
            doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
          } else {
            doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
            if (optin === "defaulted") {
              doc.write(`newResult[${k}] = ${id}.value;`);
            } else {
              doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
            }
          }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        return doc.compile();
      };
      let fastpass;
      const isObject3 = isObject;
      const jit = !globalConfig.jitless;
      const allowsEval2 = allowsEval;
      const fastEnabled = jit && allowsEval2.value;
      const catchall = def.catchall;
      let value;
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject3(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
          if (!fastpass)
            fastpass = generateFastpass(def.shape);
          payload = fastpass(payload, ctx);
          if (!catchall)
            return payload;
          return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
      };
    });
    $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o2) => o2._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o2) => o2._zod.optin !== void 0) ? "optional" : void 0);
      defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o2) => o2._zod.optout === "optional") ? "optional" : void 0);
      defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o2) => o2._zod.values)) {
          return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return void 0;
      });
      defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o2) => o2._zod.pattern)) {
          const patterns = zod.def.options.map((o2) => o2._zod.pattern);
          return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return void 0;
      });
      const first = def.options.length === 1 ? def.options[0]._zod.run : null;
      inst._zod.parse = (payload, ctx) => {
        if (first) {
          return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
          const result = option._zod.run({
            value: payload.value,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            results.push(result);
            async = true;
          } else {
            if (result.issues.length === 0)
              return result;
            results.push(result);
          }
        }
        if (!async)
          return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results2) => {
          return handleUnionResults(results2, payload, inst, ctx);
        });
      };
    });
    $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
          return Promise.all([left, right]).then(([left2, right2]) => {
            return handleIntersectionResults(payload, left2, right2);
          });
        }
        return handleIntersectionResults(payload, left, right);
      };
    });
    $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
      $ZodType.init(inst, def);
      const memo2 = globalConfig.memoizer;
      memo2?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
          payload.issues.push({
            expected: "record",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
          payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
          const recordKeys = /* @__PURE__ */ new Set();
          for (const key of values) {
            if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
              recordKeys.add(typeof key === "number" ? key.toString() : key);
              if (key === "__proto__")
                continue;
              const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
              if (keyResult instanceof Promise) {
                throw new Error("Async schemas not supported in object keys currently");
              }
              if (keyResult.issues.length) {
                payload.issues.push({
                  code: "invalid_key",
                  origin: "record",
                  issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                  input: key,
                  path: [key],
                  inst
                });
                continue;
              }
              const outKey = keyResult.value;
              if (outKey === "__proto__")
                continue;
              const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
              if (result instanceof Promise) {
                proms.push(result.then((result2) => {
                  if (result2.issues.length) {
                    payload.issues.push(...prefixIssues(key, result2.issues));
                  }
                  payload.value[outKey] = result2.value;
                }));
              } else {
                if (result.issues.length) {
                  payload.issues.push(...prefixIssues(key, result.issues));
                }
                payload.value[outKey] = result.value;
              }
            }
          }
          let unrecognized;
          for (const key in input) {
            if (!recordKeys.has(key)) {
              if (def.mode === "loose") {
                if (key === "__proto__")
                  continue;
                payload.value[key] = input[key];
              } else {
                unrecognized = unrecognized ?? [];
                unrecognized.push(key);
              }
            }
          }
          if (unrecognized && unrecognized.length > 0) {
            payload.issues.push({
              code: "unrecognized_keys",
              input,
              inst,
              keys: unrecognized,
              continue: true
            });
          }
        } else {
          payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
          let unrecognized;
          for (const key of Reflect.ownKeys(input)) {
            if (key === "__proto__")
              continue;
            if (!Object.prototype.propertyIsEnumerable.call(input, key))
              continue;
            let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
            if (checkNumericKey) {
              const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
              if (retryResult instanceof Promise) {
                throw new Error("Async schemas not supported in object keys currently");
              }
              if (retryResult.issues.length === 0) {
                keyResult = retryResult;
              }
            }
            if (keyResult.issues.length) {
              if (def.mode === "loose") {
                payload.value[key] = input[key];
              } else if (values) {
                unrecognized = unrecognized ?? [];
                unrecognized.push(key);
              } else {
                payload.issues.push({
                  code: "invalid_key",
                  origin: "record",
                  issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                  input: key,
                  path: [key],
                  inst
                });
              }
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__")
              continue;
            const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...prefixIssues(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...prefixIssues(key, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
          if (unrecognized && unrecognized.length > 0) {
            payload.issues.push({
              code: "unrecognized_keys",
              input,
              inst,
              keys: unrecognized,
              continue: true
            });
          }
        }
        if (proms.length) {
          return Promise.all(proms).then(() => payload);
        }
        return payload;
      };
    });
    $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
      $ZodType.init(inst, def);
      const values = getEnumValues(def.entries);
      const valuesSet = new Set(values);
      inst._zod.values = valuesSet;
      defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map((o2) => escapeRegex(o2.toString())).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
          return payload;
        }
        payload.issues.push({
          code: "invalid_value",
          values,
          input,
          inst
        });
        return payload;
      };
    });
    $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
      $ZodType.init(inst, def);
      const values = new Set(def.values);
      inst._zod.values = values;
      defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        return new RegExp(vals.length ? `^(${vals.map((o2) => typeof o2 === "string" ? escapeRegex(o2) : o2 ? escapeRegex(o2.toString()) : String(o2)).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
          return payload;
        }
        payload.issues.push({
          code: "invalid_value",
          values: def.values,
          input,
          inst
        });
        return payload;
      };
    });
    $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "optional";
      globalConfig.memoizer?.guard(inst);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
          const output = _out instanceof Promise ? _out : Promise.resolve(_out);
          return output.then((output2) => {
            payload.value = output2;
            return payload;
          });
        }
        if (_out instanceof Promise) {
          throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
      };
    });
    $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      inst._zod.optout = "optional";
      defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
      });
      defineLazyInternal(inst, "pattern", (zod) => {
        const pattern3 = zod.def.innerType._zod.pattern;
        return pattern3 ? new RegExp(`^(${cleanRegex(pattern3.source)})?$`) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === void 0) {
          if (def.innerType._zod.optin !== "defaulted")
            return payload;
          const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
          if (result instanceof Promise)
            return result.then((result2) => handleOptionalResult(payload, result2));
          return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
      inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
      defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
      defineLazyInternal(inst, "pattern", (zod) => {
        const pattern3 = zod.def.innerType._zod.pattern;
        return pattern3 ? new RegExp(`^(${cleanRegex(pattern3.source)}|null)$`) : void 0;
      });
      defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === null)
          return payload;
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        if (payload.value === void 0) {
          payload.value = def.defaultValue;
          return payload;
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
          return result.then((result2) => handleDefaultResult(result2, def));
        }
        return handleDefaultResult(result, def);
      };
    });
    $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        if (payload.value === void 0) {
          payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
      };
    });
    $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
          return result.then((result2) => handleNonOptionalResult(result2, inst));
        }
        return handleNonOptionalResult(result, inst);
      };
    });
    $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
          return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
      };
    });
    $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
      defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
      defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
      defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          const right = def.out._zod.run(payload, ctx);
          if (right instanceof Promise) {
            return right.then((right2) => handlePipeResult(right2, def.in, ctx));
          }
          return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
          return left.then((left2) => handlePipeResult(left2, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
      };
    });
    $ZodPreprocess = /* @__PURE__ */ $constructor("$ZodPreprocess", (inst, def) => {
      $ZodPipe.init(inst, def);
    });
    $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
      $ZodType.init(inst, def);
      defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
      defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
      defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
      defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
          return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
      };
    });
    $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
      $ZodCheck.init(inst, def);
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _) => {
        return payload;
      };
      inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
          return r.then((r2) => handleRefineResult(r2, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
      };
    });
  }
});

// node_modules/zod/v4/core/memoizer.js
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
function isRecursive(inst, stack, resolve2) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve2);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve2) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve2 ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var $ZodCyclicError, STATE, NO_ISSUES, recursive, NONE, ASSUMED, PROVEN, handoff, open, memo;
var init_memoizer = __esm({
  "node_modules/zod/v4/core/memoizer.js"() {
    init_util();
    $ZodCyclicError = class extends Error {
      constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
      }
    };
    STATE = "~memo";
    NO_ISSUES = [];
    recursive = /* @__PURE__ */ new WeakMap();
    NONE = 0;
    ASSUMED = 1;
    PROVEN = 2;
    open = [];
    memo = {
      alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
          return empty;
        handoff = void 0;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        open.push(entry);
        return empty;
      },
      guard(inst) {
        var _a3;
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred.push(() => {
          const base = inst._zod.parse;
          const wrapped = (payload, ctx) => {
            if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
              throw new $ZodCyclicError();
            return base(payload, ctx);
          };
          inst._zod.parse = wrapped;
          if (inst._zod.run === base)
            inst._zod.run = wrapped;
        });
      },
      attach(inst) {
        var _a3;
        let isRecursiveInst;
        let rechecked = false;
        let lastCtx;
        let lastBucket;
        (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
        inst._zod.deferred.push(() => {
          const base = inst._zod.parse;
          const wrapped = (payload, ctx) => {
            if (isRecursiveInst === void 0) {
              const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
              if (walked === NONE) {
                inst._zod.parse = base;
                if (inst._zod.run === wrapped)
                  inst._zod.run = base;
                return base(payload, ctx);
              }
              if (walked === PROVEN || rechecked)
                isRecursiveInst = true;
              else
                rechecked = true;
            }
            const input = payload.value;
            if (!isRef(input))
              return base(payload, ctx);
            let state = ctx[STATE];
            if (!state) {
              state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
              ctx[STATE] = state;
            }
            let bucket;
            if (lastCtx === ctx) {
              bucket = lastBucket;
            } else {
              bucket = bucketFor(state, inst);
              lastCtx = ctx;
              lastBucket = bucket;
            }
            const hit = bucket.get(input);
            if (hit) {
              payload.value = hit.value;
              if (hit.issues) {
                if (hit.issues.length)
                  payload.issues.push(...cloneIssues(hit.issues));
              } else {
                payload.memo = true;
                state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
                state.backEdges.add(hit.value);
              }
              return payload;
            }
            handoff = bucket;
            const depth = open.length;
            const result = base(payload, ctx);
            handoff = void 0;
            const entry = open.length > depth ? open.pop() : void 0;
            if (result instanceof Promise) {
              return result.then((r) => {
                if (entry)
                  entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                return r;
              });
            }
            if (entry)
              entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
            return result;
          };
          inst._zod.parse = wrapped;
          if (inst._zod.run === base)
            inst._zod.run = wrapped;
        });
      }
    };
  }
});

// node_modules/zod/v4/locales/en.js
function en_default() {
  return {
    localeError: error()
  };
}
var error;
var init_en = __esm({
  "node_modules/zod/v4/locales/en.js"() {
    init_util();
    error = () => {
      const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" }
      };
      function getSizing(origin) {
        return Sizable[origin] ?? null;
      }
      const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input"
      };
      const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN"
        // All other type names omitted - they fall back to raw values via ?? operator
      };
      function getTypeName2(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
          return String(input);
        }
        return TypeDictionary[type] ?? type;
      }
      return (issue2) => {
        switch (issue2.code) {
          case "invalid_type": {
            const expected = getTypeName2(issue2.expected);
            const receivedType = parsedType(issue2.input);
            const received = getTypeName2(receivedType, issue2.input);
            return `Invalid input: expected ${expected}, received ${received}`;
          }
          case "invalid_value":
            if (issue2.values.length === 1)
              return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
            return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
          case "too_big": {
            const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
            const sizing = getSizing(issue2.origin);
            if (sizing)
              return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
            return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
          }
          case "too_small": {
            const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
            const sizing = getSizing(issue2.origin);
            if (sizing) {
              return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
            }
            return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
          }
          case "invalid_format": {
            const _issue = issue2;
            if (_issue.format === "starts_with") {
              return `Invalid string: must start with "${_issue.prefix}"`;
            }
            if (_issue.format === "ends_with")
              return `Invalid string: must end with "${_issue.suffix}"`;
            if (_issue.format === "includes")
              return `Invalid string: must include "${_issue.includes}"`;
            if (_issue.format === "regex")
              return `Invalid string: must match pattern ${_issue.pattern}`;
            return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
          }
          case "not_multiple_of":
            return `Invalid number: must be a multiple of ${issue2.divisor}`;
          case "unrecognized_keys":
            return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
          case "invalid_key":
            return `Invalid key in ${issue2.origin}`;
          case "invalid_union":
            if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
              const opts = issue2.options.map((o2) => `'${o2}'`).join(" | ");
              return `Invalid discriminator value. Expected ${opts}`;
            }
            if (issue2.inclusive === false) {
              return "Invalid input: more than one option matched";
            }
            return "Invalid input";
          case "invalid_element":
            return `Invalid value in ${issue2.origin}`;
          default:
            return `Invalid input`;
        }
      };
    };
  }
});

// node_modules/zod/v4/locales/index.js
var init_locales = __esm({
  "node_modules/zod/v4/locales/index.js"() {
  }
});

// node_modules/zod/v4/core/registries.js
function registry() {
  return new $ZodRegistry();
}
var _a2, $ZodRegistry, globalRegistry;
var init_registries = __esm({
  "node_modules/zod/v4/core/registries.js"() {
    $ZodRegistry = class {
      constructor() {
        this._map = /* @__PURE__ */ new WeakMap();
        this._idmap = /* @__PURE__ */ new Map();
      }
      add(schema, ..._meta) {
        const meta2 = _meta[0];
        this._map.set(schema, meta2);
        if (meta2 && typeof meta2 === "object" && "id" in meta2) {
          this._idmap.set(meta2.id, schema);
        }
        return this;
      }
      clear() {
        this._map = /* @__PURE__ */ new WeakMap();
        this._idmap = /* @__PURE__ */ new Map();
        return this;
      }
      remove(schema) {
        const meta2 = this._map.get(schema);
        if (meta2 && typeof meta2 === "object" && "id" in meta2) {
          this._idmap.delete(meta2.id);
        }
        this._map.delete(schema);
        return this;
      }
      get(schema) {
        const p = schema._zod.parent;
        if (p) {
          const pm = { ...this.get(p) ?? {} };
          delete pm.id;
          const f = { ...pm, ...this._map.get(schema) };
          return Object.keys(f).length ? f : void 0;
        }
        return this._map.get(schema);
      }
      has(schema) {
        return this._map.has(schema);
      }
    };
    (_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
    globalRegistry = globalThis.__zod_globalRegistry;
  }
});

// node_modules/zod/v4/core/compile.js
var init_compile = __esm({
  "node_modules/zod/v4/core/compile.js"() {
  }
});

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern3, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern: pattern3
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}
var init_api = __esm({
  "node_modules/zod/v4/core/api.js"() {
    init_checks();
    init_util();
  }
});

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys2 = Object.keys(option);
    if (keys2.length !== 1 || keys2[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object3 of objects) {
    for (const key in object3.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part2 = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part2 === null || part2 === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part2)))
          parts.push(part2);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object3.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object3) => object3.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object3 of objects) {
      const constraint = undeclaredConstraint(object3);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var FOLDABLE_KEYS, UNION_KEYS, createToJSONSchemaMethod, createStandardJSONSchemaMethod;
var init_to_json_schema = __esm({
  "node_modules/zod/v4/core/to-json-schema.js"() {
    init_registries();
    init_util();
    FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
    UNION_KEYS = ["oneOf", "anyOf"];
    createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
      const ctx = initializeContext({ ...params, processors });
      processSchema(schema, ctx);
      extractDefs(ctx, schema);
      return finalize(ctx, schema);
    };
    createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
      const { libraryOptions, target } = params ?? {};
      const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
      processSchema(schema, ctx);
      extractDefs(ctx, schema);
      return finalize(ctx, schema);
    };
  }
});

// node_modules/zod/v4/core/json-schema-processors.js
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern3 of bag.patterns ?? [])
    addPattern(agg, pattern3);
  return agg;
}
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i2) => branch !== branches[i2]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format: format2, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var narrowMin, narrowMax, narrowBoth, addDivisor, addPattern, intersectMime, setFormat, minContributor, maxContributor, formatContributor, contributors, formatMap, exactPatterns, exactPattern, stringProcessor, numberProcessor, booleanProcessor, neverProcessor, unknownProcessor, enumProcessor, literalProcessor, customProcessor, transformProcessor, arrayProcessor, objectProcessor, unionProcessor, intersectionProcessor, pendingRecords, recordProcessor, nullableProcessor, nonoptionalProcessor, UNREPRESENTABLE_DEFAULT, defaultProcessor, prefaultProcessor, catchProcessor, pipeProcessor, readonlyProcessor, optionalProcessor;
var init_json_schema_processors = __esm({
  "node_modules/zod/v4/core/json-schema-processors.js"() {
    init_regexes();
    init_schemas();
    init_to_json_schema();
    init_util();
    narrowMin = (agg, key, value) => {
      if (agg[key] === void 0 || value > agg[key])
        agg[key] = value;
    };
    narrowMax = (agg, key, value) => {
      if (agg[key] === void 0 || value < agg[key])
        agg[key] = value;
    };
    narrowBoth = (agg, value) => {
      narrowMin(agg, "minimum", value);
      narrowMax(agg, "maximum", value);
    };
    addDivisor = (agg, value) => {
      agg.multipleOf ?? (agg.multipleOf = []);
      if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
    };
    addPattern = (agg, pattern3) => {
      agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
      agg.patterns.add(pattern3);
    };
    intersectMime = (agg, mime) => {
      agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
    };
    setFormat = (agg, format2) => {
      agg.format = format2;
      if (format2.includes("int"))
        agg.isInt = true;
    };
    minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
    maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
    formatContributor = (ranges) => (agg, def) => {
      setFormat(agg, def.format);
      const [minimum, maximum] = ranges[def.format];
      narrowMin(agg, "minimum", minimum);
      narrowMax(agg, "maximum", maximum);
    };
    contributors = {
      greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
      less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
      multiple_of: (agg, def) => addDivisor(agg, def.value),
      number_format: formatContributor(NUMBER_FORMAT_RANGES),
      bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
      min_length: minContributor,
      max_length: maxContributor,
      length_equals: (agg, def) => narrowBoth(agg, def.length),
      min_size: minContributor,
      max_size: maxContributor,
      size_equals: (agg, def) => narrowBoth(agg, def.size),
      string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
          addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
          agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
          agg.laxFormat = true;
      },
      mime_type: (agg, def) => intersectMime(agg, def.mime)
    };
    formatMap = {
      guid: "uuid",
      url: "uri",
      datetime: "date-time",
      json_string: "json-string",
      regex: ""
      // do not set
    };
    exactPatterns = /* @__PURE__ */ new Map([
      [base64Charset, base64],
      [base64urlCharset, base64url]
    ]);
    exactPattern = (p) => exactPatterns.get(p) ?? p;
    stringProcessor = (schema, ctx, _json, _params) => {
      const json = _json;
      json.type = "string";
      const { minimum, maximum, format: format2, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
      if (typeof minimum === "number")
        json.minLength = minimum;
      if (typeof maximum === "number")
        json.maxLength = maximum;
      if (format2) {
        json.format = formatMap[format2] ?? format2;
        if (json.format === "")
          delete json.format;
        if (format2 === "time" || laxFormat) {
          delete json.format;
        }
      }
      if (contentEncoding)
        json.contentEncoding = contentEncoding;
      if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
          json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
          json.allOf = [
            ...patternList.map((regex2) => ({
              ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
              pattern: regex2.source
            }))
          ];
        }
      }
    };
    numberProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
      json.type = isInt ? "integer" : "number";
      const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
      const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
      const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
      if (exMin) {
        if (legacy) {
          json.minimum = exclusiveMinimum;
          json.exclusiveMinimum = true;
        } else {
          json.exclusiveMinimum = exclusiveMinimum;
        }
      } else if (typeof minimum === "number") {
        json.minimum = minimum;
      }
      if (exMax) {
        if (legacy) {
          json.maximum = exclusiveMaximum;
          json.exclusiveMaximum = true;
        } else {
          json.exclusiveMaximum = exclusiveMaximum;
        }
      } else if (typeof maximum === "number") {
        json.maximum = maximum;
      }
      if (multipleOf) {
        const divisors = /* @__PURE__ */ new Set();
        for (const divisor of multipleOf) {
          if (Number.isFinite(divisor) && divisor !== 0)
            divisors.add(Math.abs(divisor));
          else
            handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        const [first, ...rest] = divisors;
        if (first !== void 0)
          json.multipleOf = first;
        if (rest.length)
          json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
      }
    };
    booleanProcessor = (_schema, _ctx, json, _params) => {
      json.type = "boolean";
    };
    neverProcessor = (_schema, _ctx, json, _params) => {
      json.not = {};
    };
    unknownProcessor = (_schema, _ctx, _json, _params) => {
    };
    enumProcessor = (schema, _ctx, json, _params) => {
      const def = schema._zod.def;
      const values = getEnumValues(def.entries);
      if (values.length === 0) {
        json.not = {};
        return;
      }
      if (values.every((v) => typeof v === "number"))
        json.type = "number";
      if (values.every((v) => typeof v === "string"))
        json.type = "string";
      json.enum = values;
    };
    literalProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      if (def.values.length === 0) {
        json.not = {};
        return;
      }
      const vals = [];
      for (const val of def.values) {
        if (val === void 0) {
          if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
            return;
        } else if (typeof val === "bigint") {
          if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
            return;
          vals.push(Number(val));
        } else {
          vals.push(val);
        }
      }
      if (vals.length === 0) {
      } else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
          json.enum = [val];
        } else {
          json.const = val;
        }
      } else {
        if (vals.every((v) => typeof v === "number"))
          json.type = "number";
        if (vals.every((v) => typeof v === "string"))
          json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
          json.type = "boolean";
        if (vals.every((v) => v === null))
          json.type = "null";
        json.enum = vals;
      }
    };
    customProcessor = (schema, ctx, json, params) => {
      handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
    };
    transformProcessor = (schema, ctx, json, params) => {
      handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
    };
    arrayProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      const { minimum, maximum } = aggregateChecks(schema);
      if (typeof minimum === "number")
        json.minItems = minimum;
      if (typeof maximum === "number")
        json.maxItems = maximum;
      json.type = "array";
      json.items = processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"]
      });
    };
    objectProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      const shape = def.shape;
      const symbolKeys = Object.getOwnPropertySymbols(shape);
      if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
      }
      json.type = "object";
      json.properties = {};
      for (const key in shape) {
        assignProp(json.properties, key, processSchema(shape[key], ctx, {
          ...params,
          path: [...params.path, "properties", key]
        }));
      }
      const requiredKeys = [];
      for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
          requiredKeys.push(key);
        }
      }
      if (requiredKeys.length > 0) {
        json.required = requiredKeys;
      }
      if (def.catchall?._zod.def.type === "never") {
        json.additionalProperties = false;
      } else if (!def.catchall) {
        if (ctx.io === "output")
          json.additionalProperties = false;
      } else if (def.catchall) {
        json.additionalProperties = processSchema(def.catchall, ctx, {
          ...params,
          path: [...params.path, "additionalProperties"]
        });
      }
    };
    unionProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const isExclusive = def.inclusive === false;
      const options = def.options.map((x, i2) => processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i2]
      }));
      if (isExclusive) {
        json.oneOf = options;
      } else {
        json.anyOf = options;
      }
    };
    intersectionProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const a2 = processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0]
      });
      const b = processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1]
      });
      const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
      const allOf = [
        ...isSimpleIntersection(a2) ? a2.allOf : [a2],
        ...isSimpleIntersection(b) ? b.allOf : [b]
      ];
      json.allOf = allOf;
      ctx.intersections.push(allOf);
    };
    pendingRecords = /* @__PURE__ */ new WeakMap();
    recordProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      json.type = "object";
      const keyType = def.keyType;
      const patterns = aggregateChecks(keyType).patterns;
      if (def.mode === "loose" && patterns && patterns.size > 0) {
        const valueSchema = processSchema(def.valueType, ctx, {
          ...params,
          path: [...params.path, "patternProperties", "*"]
        });
        json.patternProperties = {};
        for (const pattern3 of patterns) {
          assignProp(json.patternProperties, exactPattern(pattern3).source, valueSchema);
        }
      } else {
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
          json.propertyNames = processSchema(def.keyType, ctx, {
            ...params,
            path: [...params.path, "propertyNames"]
          });
          let pending = pendingRecords.get(ctx);
          if (!pending) {
            pending = [];
            pendingRecords.set(ctx, pending);
            ctx.deferred.push(() => rewriteKeyNames(ctx));
          }
          pending.push(schema);
        }
        json.additionalProperties = processSchema(def.valueType, ctx, {
          ...params,
          path: [...params.path, "additionalProperties"]
        });
      }
      const keyValues = keyType._zod.values;
      const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
      if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
          json.required = validKeyValues.map(String);
        }
      }
    };
    nullableProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const inner = processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
      } else {
        json.anyOf = [inner, { type: "null" }];
      }
    };
    nonoptionalProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
    };
    UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
    defaultProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
      if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
    };
    prefaultProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      if (ctx.io !== "input")
        return;
      const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
      if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
    };
    catchProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      let catchValue;
      try {
        catchValue = def.catchValue(void 0);
      } catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
      }
      json.default = catchValue;
    };
    pipeProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      const inIsTransform = def.in._zod.traits.has("$ZodTransform");
      const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
      processSchema(innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = innerType;
    };
    readonlyProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      json.readOnly = true;
    };
    optionalProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
    };
  }
});

// node_modules/zod/v4/core/json-schema.js
var init_json_schema = __esm({
  "node_modules/zod/v4/core/json-schema.js"() {
  }
});

// node_modules/zod/v4/core/index.js
var init_core2 = __esm({
  "node_modules/zod/v4/core/index.js"() {
    init_core();
    init_parse();
    init_errors();
    init_schemas();
    init_memoizer();
    init_checks();
    init_versions();
    init_util();
    init_regexes();
    init_locales();
    init_registries();
    init_doc();
    init_compile();
    init_api();
    init_to_json_schema();
    init_json_schema();
  }
});

// node_modules/zod/v4/mini/parse.js
var init_parse2 = __esm({
  "node_modules/zod/v4/mini/parse.js"() {
    init_core2();
  }
});

// node_modules/zod/v4/mini/schemas.js
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
var ZodMiniType, ZodMiniString, ZodMiniStringFormat, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniBoolean, ZodMiniUnknown, ZodMiniArray, ZodMiniObject, ZodMiniEnum, ZodMiniLiteral, ZodMiniOptional, ZodMiniNullable;
var init_schemas2 = __esm({
  "node_modules/zod/v4/mini/schemas.js"() {
    init_core2();
    init_util();
    init_parse2();
    ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
      if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
    }, {
      // `with` is an alias for `check`: the same function object, not a wrapper.
      get with() {
        return this.check;
      },
      set with(value) {
        own(this, "with", value);
      },
      parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
      },
      parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
      },
      safeParse(data, params) {
        return safeParse(this, data, params);
      },
      safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
      },
      check(...checks) {
        const def = this.def;
        return this.clone({
          ...def,
          checks: [
            ...def.checks ?? [],
            ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
          ]
        }, { parent: true });
      },
      clone(_def, params) {
        return clone(this, _def, params);
      },
      brand() {
        return this;
      },
      register(reg, meta2) {
        reg.add(this, meta2);
        return this;
      },
      apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
      }
    });
    ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
      $ZodString.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniStringFormat = /* @__PURE__ */ $constructor("ZodMiniStringFormat", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      ZodMiniString.init(inst, def);
    });
    ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
      $ZodNumber.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
      $ZodNumberFormat.init(inst, def);
      ZodMiniNumber.init(inst, def);
    });
    ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
      $ZodBoolean.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
      $ZodUnknown.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
      $ZodArray.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
      $ZodObject.init(inst, def);
      ZodMiniType.init(inst, def);
      installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
    });
    ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
      $ZodEnum.init(inst, def);
      ZodMiniType.init(inst, def);
      inst.options = [...inst._zod.values];
    });
    ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
      $ZodLiteral.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
      $ZodNullable.init(inst, def);
      ZodMiniType.init(inst, def);
    });
  }
});

// node_modules/zod/v4/mini/checks.js
var init_checks2 = __esm({
  "node_modules/zod/v4/mini/checks.js"() {
    init_core2();
  }
});

// node_modules/zod/v4/mini/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodMiniISODate: () => ZodMiniISODate,
  ZodMiniISODateTime: () => ZodMiniISODateTime,
  ZodMiniISODuration: () => ZodMiniISODuration,
  ZodMiniISOTime: () => ZodMiniISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
// @__NO_SIDE_EFFECTS__
function datetime2(params) {
  return _isoDateTime(ZodMiniISODateTime, params);
}
// @__NO_SIDE_EFFECTS__
function date2(params) {
  return _isoDate(ZodMiniISODate, params);
}
// @__NO_SIDE_EFFECTS__
function time2(params) {
  return _isoTime(ZodMiniISOTime, params);
}
// @__NO_SIDE_EFFECTS__
function duration2(params) {
  return _isoDuration(ZodMiniISODuration, params);
}
var ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, ZodMiniISODuration;
var init_iso = __esm({
  "node_modules/zod/v4/mini/iso.js"() {
    init_core2();
    init_schemas2();
    ZodMiniISODateTime = /* @__PURE__ */ $constructor("ZodMiniISODateTime", (inst, def) => {
      $ZodISODateTime.init(inst, def);
      ZodMiniStringFormat.init(inst, def);
    });
    ZodMiniISODate = /* @__PURE__ */ $constructor("ZodMiniISODate", (inst, def) => {
      $ZodISODate.init(inst, def);
      ZodMiniStringFormat.init(inst, def);
    });
    ZodMiniISOTime = /* @__PURE__ */ $constructor("ZodMiniISOTime", (inst, def) => {
      $ZodISOTime.init(inst, def);
      ZodMiniStringFormat.init(inst, def);
    });
    ZodMiniISODuration = /* @__PURE__ */ $constructor("ZodMiniISODuration", (inst, def) => {
      $ZodISODuration.init(inst, def);
      ZodMiniStringFormat.init(inst, def);
    });
  }
});

// node_modules/zod/v4/mini/coerce.js
var init_coerce = __esm({
  "node_modules/zod/v4/mini/coerce.js"() {
  }
});

// node_modules/zod/v4/mini/external.js
var init_external = __esm({
  "node_modules/zod/v4/mini/external.js"() {
    init_core2();
    init_parse2();
    init_schemas2();
    init_checks2();
    init_locales();
    init_iso();
    init_coerce();
  }
});

// node_modules/zod/mini/index.js
var init_mini = __esm({
  "node_modules/zod/mini/index.js"() {
    init_external();
  }
});

// src/lib/kiro/keep/storage.ts
function openCache(open2) {
  try {
    return open2();
  } catch {
    return nothingKept;
  }
}
function load(storage, key, schema) {
  for (let attempt2 = 1; ; attempt2++) {
    const stored = attemptTo(() => storage.get(key));
    if (stored === void 0) return null;
    const value = attemptTo(() => JSON.parse(stored));
    if (value !== void 0) return safeParse(schema, value).data ?? null;
    if (attempt2 === attempts) return null;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
  }
}
function save(storage, key, value) {
  attemptTo(() => storage.set(key, JSON.stringify(value)));
}
function forget(storage, key) {
  attemptTo(() => storage.remove(key));
}
function attemptTo(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}
var nothingKept, attempts, waitMs;
var init_storage = __esm({
  "src/lib/kiro/keep/storage.ts"() {
    "use strict";
    init_mini();
    nothingKept = { get: () => void 0, set: () => {
    }, remove: () => {
    } };
    attempts = 6;
    waitMs = 3;
  }
});

// src/lib/kiro/kiro-error.ts
var kiroErrorKinds, KiroError;
var init_kiro_error = __esm({
  "src/lib/kiro/kiro-error.ts"() {
    "use strict";
    kiroErrorKinds = [
      "cli-not-found",
      "not-logged-in",
      "session-expired",
      "access-denied",
      "unreachable",
      "no-credits-reported",
      "timed-out",
      "summary-only",
      "backend-error",
      "throttled",
      "limit-reached",
      "unrecognized-output",
      "cli-failed",
      "cancelled"
    ];
    KiroError = class _KiroError extends Error {
      kind;
      detail;
      constructor(kind, detail = null, options) {
        super(detail === null ? kind : `${kind}: ${detail}`, options);
        this.name = "KiroError";
        this.kind = kind;
        this.detail = detail;
      }
      /** Returns `error` itself when it is a KiroError, else a `cli-failed` that keeps it as its cause. */
      static from(error2) {
        return error2 instanceof _KiroError ? error2 : new _KiroError("cli-failed", null, { cause: error2 });
      }
    };
  }
});

// src/lib/kiro/keep/pulse.ts
function readPulse(storage, now) {
  const pulse = load(storage, pulseKey, pulseSchema);
  const beatAt = pulse?.beatAt ?? null;
  const isRefreshing = beatAt !== null && Math.abs(now.getTime() - beatAt) < silentAfterMs;
  return { revision: pulse?.revision ?? null, isRefreshing };
}
function beat(storage, now) {
  const revision = load(storage, pulseKey, pulseSchema)?.revision ?? (0, import_node_crypto.randomUUID)();
  save(storage, pulseKey, { revision, beatAt: now?.getTime() ?? null });
}
function announceChange(storage) {
  const beatAt = load(storage, pulseKey, pulseSchema)?.beatAt ?? null;
  save(storage, pulseKey, { revision: (0, import_node_crypto.randomUUID)(), beatAt });
}
var import_node_crypto, pulseKey, pulseSchema, silentAfterMs;
var init_pulse = __esm({
  "src/lib/kiro/keep/pulse.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_mini();
    init_storage();
    pulseKey = "pulse";
    pulseSchema = object({
      /** Another one whenever what is kept has changed. */
      revision: string2(),
      /** When the running refresh last showed that it is alive, in milliseconds since 1970; null: none runs. */
      beatAt: nullable(number2())
    });
    silentAfterMs = 4e3;
  }
});

// src/lib/forecast/forecast-summary.ts
var forecastSummarySchema;
var init_forecast_summary = __esm({
  "src/lib/forecast/forecast-summary.ts"() {
    "use strict";
    init_mini();
    forecastSummarySchema = object({});
  }
});

// src/lib/kiro/snapshot.ts
function createWindow(stated) {
  const limit = stated.limit === null || stated.limit >= noLimit ? null : stated.limit;
  return {
    kind: stated.kind,
    label: stated.label,
    used: stated.used,
    limit,
    remaining: limit === null ? null : withoutNoise(Math.max(0, limit - stated.used)),
    usedPercent: limit === null ? null : choosePercent(stated.used / limit * 100, stated.printedPercent ?? null),
    resetsAt: stated.resetsAt ?? null,
    resetDescription: stated.resetDescription ?? null
  };
}
function choosePercent(ratio, printed) {
  const rounded = withoutNoise(ratio);
  return printed !== null && Math.abs(rounded - printed) > 1 ? printed : rounded;
}
function withoutNoise(value) {
  return Math.round(value * 1e6) / 1e6;
}
function createSnapshot(parts) {
  const { plan, now, windows, ...rest } = parts;
  return {
    schemaVersion: 1,
    provider: "kiro",
    source: rest.source,
    cliVersion: rest.cliVersion,
    updatedAt: now.toISOString(),
    identity: { accountOrganization: plan, loginMethod: null, accountEmail: null },
    managedBy: rest.managedBy,
    primary: windows.find((window) => window.kind === "plan") ?? null,
    secondary: chooseBonus(windows),
    windows,
    overage: rest.overage,
    mayExceedLimit: rest.mayExceedLimit
  };
}
function chooseBonus(windows) {
  const bonuses = windows.filter((window) => window.kind === "bonus");
  const expiring = bonuses.filter((bonus) => bonus.remaining !== 0 && bonus.resetsAt !== null).sort((a2, b) => a2.resetsAt.localeCompare(b.resetsAt));
  return expiring[0] ?? bonuses.find((bonus) => bonus.remaining !== 0) ?? bonuses[0] ?? null;
}
var amount, instant, windowSchema, overageSchema, snapshotSchema, noLimit;
var init_snapshot = __esm({
  "src/lib/kiro/snapshot.ts"() {
    "use strict";
    init_mini();
    amount = number2().check(_nonnegative());
    instant = iso_exports.datetime();
    windowSchema = object({
      kind: _enum(["plan", "bonus", "addon"]),
      label: string2(),
      used: amount,
      limit: nullable(amount),
      remaining: nullable(amount),
      usedPercent: nullable(amount),
      resetsAt: nullable(instant),
      resetDescription: nullable(string2())
    });
    overageSchema = object({
      enabled: boolean2(),
      creditsUsed: nullable(amount),
      ratePerCredit: nullable(amount),
      cost: nullable(amount),
      currency: nullable(string2())
    });
    snapshotSchema = object({
      schemaVersion: literal(1),
      provider: literal("kiro"),
      source: _enum(["cli", "acp"]),
      cliVersion: nullable(string2()),
      updatedAt: instant,
      identity: object({
        accountOrganization: nullable(string2()),
        loginMethod: nullable(string2()),
        accountEmail: nullable(string2())
      }),
      managedBy: nullable(_enum(["organization", "admin"])),
      primary: nullable(windowSchema),
      secondary: nullable(windowSchema),
      windows: array(windowSchema),
      overage: nullable(overageSchema),
      mayExceedLimit: boolean2()
    });
    noLimit = 999999;
  }
});

// src/lib/kiro/keep/records.ts
function loadSnapshot(storage) {
  return load(storage, keys.snapshot, snapshotSchema);
}
function saveSnapshot(storage, snapshot, forecast) {
  forget(storage, keys.failure);
  forget(storage, keys.due);
  if (forecast === null) forget(storage, keys.forecast);
  else save(storage, keys.forecast, forecast);
  save(storage, keys.snapshot, snapshot);
  announceChange(storage);
}
function loadForecast(storage) {
  return load(storage, keys.forecast, forecastSummarySchema);
}
function loadFailure(storage) {
  return load(storage, keys.failure, failureSchema);
}
function saveFailure(storage, failure2, { dropSnapshot }) {
  if (dropSnapshot) for (const key of [keys.snapshot, keys.forecast]) forget(storage, key);
  save(storage, keys.failure, failure2);
  forget(storage, keys.due);
  announceChange(storage);
}
function loadReport(storage) {
  return load(storage, keys.report, reportSchema);
}
function saveReport(storage, report) {
  save(storage, keys.report, report);
}
function isMarkedDue(storage) {
  return load(storage, keys.due, literal(true)) ?? false;
}
function loadStartedLogin(storage) {
  return load(storage, keys.loginStarted, object({ account: accountSchema }))?.account;
}
function saveStartedLogin(storage, account) {
  save(storage, keys.loginStarted, { account });
}
function loadWish(storage) {
  return load(storage, keys.wish, number2()) ?? 0;
}
function saveWish(storage, strength) {
  if (strength === 0) forget(storage, keys.wish);
  else save(storage, keys.wish, Math.max(strength, loadWish(storage)));
}
function hasLeftovers(storage) {
  return load(storage, keys.leftovers, literal(true)) ?? false;
}
function saveLeftovers(storage, mayBeLeft) {
  if (mayBeLeft) save(storage, keys.leftovers, true);
  else forget(storage, keys.leftovers);
}
var failureSchema, reportSchema, keys, accountSchema;
var init_records = __esm({
  "src/lib/kiro/keep/records.ts"() {
    "use strict";
    init_mini();
    init_forecast_summary();
    init_kiro_error();
    init_snapshot();
    init_pulse();
    init_storage();
    failureSchema = object({
      kind: _enum(kiroErrorKinds),
      detail: nullable(string2()),
      failedAt: iso_exports.datetime(),
      /** How many refreshes failed in a row that nobody had pressed for, this one included. */
      count: int().check(_positive())
    });
    reportSchema = object({
      /** When it began, ISO 8601 UTC. */
      askedAt: iso_exports.datetime(),
      /** Where kiro-cli was found; null where it was not. */
      cliPath: nullable(string2()),
      cliVersion: nullable(string2()),
      /** The ways that gave the reading, the first one its numbers; empty where there is none. */
      ways: array(string2()),
      /** Says whether kiro-cli ran with the person's own agent, because the release does not know ours. */
      usedOwnAgent: boolean2(),
      /** Each process that ran: arguments, how it ended, its exit code, and how long it took in milliseconds. */
      runs: array(
        object({ args: array(string2()), end: string2(), exitCode: nullable(number2()), durationMs: number2() })
      )
    });
    keys = {
      snapshot: "snapshot",
      failure: "failure",
      report: "report",
      forecast: "forecast",
      due: "due",
      loginStarted: "login-started",
      launchFailedAt: "launch-failed-at",
      wish: "wish",
      leftovers: "leftovers"
    };
    accountSchema = nullable(string2());
  }
});

// src/lib/kiro/keep/way-memory.ts
function loadLatestMemory(storage) {
  return loadMemories(storage)[0] ?? null;
}
function loadMemoryOfFile(storage, file) {
  return loadMemories(storage).find((memory) => memory.file === file) ?? null;
}
function loadMemoryOfRelease(storage, file, cliVersion) {
  const known = loadMemories(storage).find(
    (memory) => cliVersion === null ? memory.file === file && memory.cliVersion === null : memory.cliVersion === cliVersion
  );
  return { refused: [], locked: [], hung: null, leavesNoSession: null, ...known, file, cliVersion };
}
function saveMemory(storage, memory) {
  const others = loadMemories(storage).filter(({ cliVersion }) => cliVersion !== memory.cliVersion).map((other) => other.file === memory.file ? { ...other, file: "" } : other);
  save(storage, memoriesKey, [memory, ...others].slice(0, mostMemories));
}
function loadMemories(storage) {
  return load(storage, memoriesKey, array(memorySchema)) ?? [];
}
var memorySchema, memoriesKey, mostMemories;
var init_way_memory = __esm({
  "src/lib/kiro/keep/way-memory.ts"() {
    "use strict";
    init_mini();
    init_storage();
    memorySchema = object({
      /** Stands for the file that was asked: its path, size and time of change. */
      file: string2(),
      /** The release, as it told its version; null where it did not. */
      cliVersion: nullable(string2()),
      /** Options that this release refuses, each with its way: `acp --agent`; a way alone where all of it is unknown. */
      refused: array(string2()),
      /** Ways whose answer a model wrote; not asked again until the person says so. */
      locked: array(string2()),
      /** The way that hung at the last refresh; it is not the first at the next one. */
      hung: nullable(string2()),
      /** Whether runs of this release leave no session behind; null: not looked yet. */
      leavesNoSession: nullable(boolean2())
    });
    memoriesKey = "ways";
    mostMemories = 8;
  }
});

// src/lib/kiro/keep/usage-state.ts
function getTolerance(maxAgeMs) {
  return Math.min(minute, maxAgeMs / 10);
}
function loadState(storage, { now, maxAgeMs }) {
  const snapshot = loadSnapshot(storage);
  const failure2 = loadFailure(storage);
  const memory = loadLatestMemory(storage);
  const nextRefresh = failure2 === null ? afterSuccess(snapshot, now, maxAgeMs) : afterFailure(failure2, now);
  const isDue = nextRefresh === null || nextRefresh <= now.getTime() || isMarkedDue(storage);
  const [lockedWay] = memory?.locked ?? [];
  return {
    snapshot,
    error: failure2 && new KiroError(failure2.kind, failure2.detail),
    failedAt: failure2 && new Date(failure2.failedAt),
    isStale: snapshot !== null && (failure2 !== null || isOld(snapshot, now)),
    lockedWay: lockedWay === void 0 ? null : { way: lockedWay, cliVersion: memory.cliVersion },
    nextRefreshAt: isDue ? null : new Date(nextRefresh),
    forecast: snapshot && loadForecast(storage),
    report: loadReport(storage),
    ...readPulse(storage, now)
  };
}
function afterSuccess(snapshot, now, maxAgeMs) {
  if (snapshot === null || isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now)) return null;
  return Date.parse(snapshot.updatedAt) + maxAgeMs - getTolerance(maxAgeMs);
}
function afterFailure({ kind, failedAt, count: count2 }, now) {
  if (isFromFuture(failedAt, now)) return null;
  const waitMs2 = mendedByPerson.includes(kind) ? backOffMs[0] : backOffMs[Math.min(count2, backOffMs.length) - 1];
  return Date.parse(failedAt) + waitMs2 - getTolerance(waitMs2);
}
function isOld(snapshot, now) {
  const age = now.getTime() - Date.parse(snapshot.updatedAt);
  return age > staleAfterMs || isFromFuture(snapshot.updatedAt, now) || isOver(snapshot, now);
}
function isFromFuture(instant2, now) {
  return Date.parse(instant2) > now.getTime() + clockToleranceMs;
}
function isOver({ primary, updatedAt }, now) {
  if (primary?.resetsAt == null) return false;
  const resetsAt = Date.parse(primary.resetsAt);
  return resetsAt > Date.parse(updatedAt) && resetsAt <= now.getTime();
}
var minute, backOffMs, mendedByPerson, staleAfterMs, clockToleranceMs;
var init_usage_state = __esm({
  "src/lib/kiro/keep/usage-state.ts"() {
    "use strict";
    init_kiro_error();
    init_pulse();
    init_records();
    init_way_memory();
    minute = 6e4;
    backOffMs = [1, 2, 5, 15, 60].map((minutes) => minutes * minute);
    mendedByPerson = ["cli-not-found", "not-logged-in", "session-expired"];
    staleAfterMs = 60 * minute;
    clockToleranceMs = minute;
  }
});

// src/lib/kiro/report/classify-output.ts
function classifyOutput(text, lines) {
  if (lines.some((line) => line?.type === "turn footer")) return new KiroError("unrecognized-output");
  if (lines.some((line) => line?.type === "summary")) return new KiroError("summary-only");
  const kind = signs.find(([, sign]) => text.some((line) => sign.test(line)))?.[0];
  if (kind === "access-denied") return new KiroError(kind, quoteReason(text));
  if (kind !== void 0) return new KiroError(kind);
  const isReportWithoutRows = lines.some((line) => line?.type === "header") && isReportEnd(text);
  return new KiroError(isReportWithoutRows ? "no-credits-reported" : "unrecognized-output");
}
function isReportEnd(text) {
  return text.some((line) => lastLine.test(line));
}
function quoteReason(text) {
  const reason = text.flatMap((line) => /\[AccessDenied\w*\]: (.+)$/.exec(line)?.[1] ?? [])[0]?.trim();
  if (reason === void 0 || reason.length > longestReason || /arn:|https?:|@|\d{6}/.test(reason)) return null;
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
function startsLogin(output) {
  return /Opening browser\.\.\.|Confirm the following code in the browser/i.test(output);
}
var signs, lastLine, longestReason;
var init_classify_output = __esm({
  "src/lib/kiro/report/classify-output.ts"() {
    "use strict";
    init_kiro_error();
    signs = [
      [
        "session-expired",
        /^(?:error: )?authentication failed\b|\bsession (?:may have|has) expired\b|\bapi key may be invalid\b|\bbearer token\b.{0,60}\b(?:invalid|expired)\b|\bexpiredtoken/i
      ],
      [
        "not-logged-in",
        /^(?:error: )?(?:you are )?not logged in\b|\bopening browser\.\.\.|^\.*failed to (?:open browser for authentication|initialize auth portal)\b|\bkiro-cli login --use-device-flow\b|^confirm the following code in the browser\b|\{"account":null\}|\bdispatch failure \(other\): no token\b/i
      ],
      [
        "throttled",
        /\bkiro rate limit reached\b|\brequest quota exceeded\b|\bthrottling(?:exception|error)\b|\btoo many requests\b/i
      ],
      [
        "limit-reached",
        /\breached the limit for overages\b|\bthe limits reset on\b|\bmonthly (?:request|usage|credit) limit\b/i
      ],
      ["access-denied", /\baccessdenied(?:exception|error)?\b|\btemporarily_suspended\b/i],
      ["unreachable", /\bdispatch failure \((?:io error|timeout)\)/i],
      [
        "backend-error",
        /\bcould not retrieve usage information\b|^(?:error: )?failed to retrieve usage information\b|^error: dispatch failure\b/i
      ]
    ];
    lastLine = /\b(?:manage your plan|through your organization|(?:plan|usage) is managed by)\b/i;
    longestReason = 160;
  }
});

// node_modules/ansi-regex/index.js
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
var ST, stringControls, osc, controlString, linuxPalette, csi, escape, pattern;
var init_ansi_regex = __esm({
  "node_modules/ansi-regex/index.js"() {
    ST = String.raw`(?:\u001B\u005C|\u009C)`;
    stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
    osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
    controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
    linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
    csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
    escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
    pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
  }
});

// node_modules/strip-ansi/index.js
function stripAnsi(string4) {
  if (typeof string4 !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string4}\``);
  }
  if (!string4.includes("\x1B") && !string4.includes("\x9B")) {
    return string4;
  }
  return string4.replace(regex, "");
}
var regex;
var init_strip_ansi = __esm({
  "node_modules/strip-ansi/index.js"() {
    init_ansi_regex();
    regex = ansiRegex();
  }
});

// src/lib/kiro/report/clean-output.ts
function cleanOutput(output) {
  const lines = [];
  for (const raw of splitPlainText(output)) {
    if (raw.length === 0 || raw.length > longestLine) continue;
    const line = cleanLine(raw);
    if (line !== "") lines.push(line);
  }
  return lines;
}
function endsWithinLine(output) {
  return cleanLine(splitPlainText(output.slice(-longestLine)).at(-1)) !== "";
}
function splitPlainText(output) {
  const text = stripAnsi(
    output.replace(shownEndOfInput, "").replace(cursorForward, " ").replace(cursorMove, "\n")
  ).replace(otherControls, "");
  return text.split(/\r\n|[\r\n]/);
}
function cleanLine(raw) {
  return raw.replace(frames, " ").replace(/\s+/g, " ").trim();
}
var shownEndOfInput, cursorForward, cursorMove, otherControls, frames, longestLine;
var init_clean_output = __esm({
  "src/lib/kiro/report/clean-output.ts"() {
    "use strict";
    init_strip_ansi();
    shownEndOfInput = /\^D\u0008\u0008/g;
    cursorForward = /\u001B\[\d{0,4}C/g;
    cursorMove = /\u001B\[[\d;]{0,9}[ABEFGHdf]/g;
    otherControls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\u200B-\u200D]|\uFE0F|\uFEFF/g;
    frames = /[\u2500-\u259F]+/g;
    longestLine = 2e3;
  }
});

// src/lib/kiro/report/parse-printed-day.ts
function parsePrintedDay(printed, now) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(printed);
  if (iso) return midnight(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/.exec(printed);
  if (named) return midnight(Number(named[3]), months.indexOf(named[1].toLowerCase()) + 1, Number(named[2]));
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(printed);
  return short ? nextDay(Number(short[1]), Number(short[2]), now) : null;
}
function nextDay(month, day, now) {
  const today = now.toISOString().slice(0, 10);
  const year = now.getUTCFullYear();
  const candidates = [midnight(year, month, day), midnight(year + 1, month, day)];
  return candidates.find((candidate) => candidate !== null && candidate.slice(0, 10) >= today) ?? null;
}
function midnight(year, month, day) {
  const date3 = new Date(Date.UTC(year, month - 1, day));
  const isReal = date3.getUTCFullYear() === year && date3.getUTCMonth() === month - 1 && date3.getUTCDate() === day;
  return isReal ? date3.toISOString() : null;
}
function addDays(now, days) {
  return days > furthestDays ? null : new Date(now.getTime() + days * dayLength).toISOString();
}
var months, dayLength, furthestDays;
var init_parse_printed_day = __esm({
  "src/lib/kiro/report/parse-printed-day.ts"() {
    "use strict";
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    dayLength = 864e5;
    furthestDays = 36500;
  }
});

// src/lib/kiro/report/read-report-line.ts
function readReportLine(line) {
  return readPlanLine(line) ?? readAmountLine(line) ?? readOverageLine(line) ?? readPackLine(line) ?? readOtherLine(line);
}
function readPlanLine(line) {
  const header = pattern2.header.exec(line);
  if (header) return readHeader(header[1] ?? "");
  const summary = pattern2.summary.exec(line);
  if (summary) return { type: "summary", plan: summary[1] };
  const plan = pattern2.plan.exec(line) ?? pattern2.framedPlan.exec(line) ?? pattern2.barePlan.exec(line);
  return plan && { type: "plan", plan: plan[1].trim() };
}
function readHeader(rest) {
  const parts = rest.split("|").map((part2) => part2.trim());
  const printed = parts.map((part2) => /^resets on (.{1,40})$/iu.exec(part2)?.[1]).find(Boolean);
  const plan = parts.find((part2) => part2 !== "" && !/^resets on\b/iu.test(part2));
  return { type: "header", reset: printed ?? null, plan: plan ?? null };
}
function readAmountLine(line) {
  const row = pattern2.row.exec(line);
  if (row && toNumber(row[3]) > 0) {
    return {
      type: "row",
      label: row[1] ?? null,
      used: toNumber(row[2]),
      limit: toNumber(row[3]),
      percent: row[5] === void 0 ? null : toNumber(row[5]),
      reset: row[4] ?? row[6] ?? null
    };
  }
  const unlimited = pattern2.unlimitedRow.exec(line);
  if (unlimited && !/^overages?$/i.test(unlimited[1]))
    return { type: "unlimited row", label: unlimited[1], used: toNumber(unlimited[2]) };
  const percent = pattern2.percent.exec(line);
  if (percent) {
    return { type: "percent", label: percent[1] ?? null, percent: toNumber(percent[2]), reset: percent[3] ?? null };
  }
  return readBonusLine(line);
}
function readBonusLine(line) {
  if (pattern2.bonusHeading.test(line)) return { type: "bonus heading" };
  const bonus = pattern2.bonus.exec(line);
  if (!bonus) return null;
  const [, title, name, used, limit, words, expiresIn, left] = bonus;
  const days = expiresIn ?? left;
  return {
    type: "bonus",
    name: title ?? name?.trim() ?? null,
    used: toNumber(used),
    limit: toNumber(limit),
    days: days === void 0 ? null : Number(days),
    words: words ?? null
  };
}
function readOverageLine(line) {
  const overages = pattern2.overages.exec(line);
  if (overages) {
    const rate = pattern2.overageRate.exec(overages[2]);
    return {
      type: "overages",
      enabled: overages[1].toLowerCase() === "enabled",
      rate: rate && toNumber(rate[1]),
      byOrganization: /\bmanaged by your organization\b/iu.test(overages[2])
    };
  }
  const credits = pattern2.overageCredits.exec(line);
  if (credits) return { type: "overage credits", credits: toNumber(credits[1]) };
  const cost = pattern2.overageCost.exec(line);
  return cost && { type: "overage cost", cost: toNumber(cost[1]), currency: cost[2]?.toUpperCase() ?? null };
}
function readPackLine(line) {
  if (pattern2.packsHeading.test(line)) return { type: "packs heading" };
  const pack = pattern2.pack.exec(line);
  if (pack) return { type: "pack", used: toNumber(pack[1]), limit: toNumber(pack[2]), expiry: pack[3] ?? null };
  const others = pattern2.otherPacks.exec(line);
  return others && { type: "other packs", used: toNumber(others[1]), limit: toNumber(others[2]), words: others[3] };
}
function readOtherLine(line) {
  if (pattern2.managedByAdmin.test(line)) return { type: "managed", by: "admin" };
  if (pattern2.managedByOrganization.test(line)) return { type: "managed", by: "organization" };
  return pattern2.turnFooter.test(line) ? { type: "turn footer" } : null;
}
function toNumber(printed) {
  return Number(printed.replaceAll(",", ""));
}
var number3, label, reset, pattern2;
var init_read_report_line = __esm({
  "src/lib/kiro/report/read-report-line.ts"() {
    "use strict";
    number3 = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,12})?|\d{1,12}(?:\.\d{1,12})?`;
    label = String.raw`[\p{L}][^()|:%]{0,39}?`;
    reset = String.raw`resets on ([^()|]{1,40}?)`;
    pattern2 = {
      header: /^\W{0,8}Estimated Usage ?(\|.*)?$/iu,
      summary: /^Plan: ([^|]{1,60}?) ?\| \d{1,4} usage breakdowns?$/iu,
      plan: /^(?:.{0,80} \| )?Plan: ([^|(]{1,60}?) ?(?:[|(].*)?$/iu,
      framedPlan: /^\| ([^|]{1,60}?) ?\|?$/u,
      barePlan: /^((?:KIRO|Q Developer)\b[\w +.-]{0,40})$/iu,
      row: new RegExp(
        String.raw`^(?:(${label}) ?)?\((${number3}) of (${number3}) covered in plan(?:, ${reset})?\)` + String.raw`(?:,? (${number3})%)?(?:,? \(?${reset}\)?)?$`,
        "iu"
      ),
      unlimitedRow: new RegExp(String.raw`^(${label}) \((${number3}) used\)$`, "iu"),
      percent: new RegExp(String.raw`^(?:(${label}) )?(${number3})%(?: \(${reset}\))?$`, "iu"),
      bonusHeading: /^\W{0,8}bonus credits:?$/iu,
      bonus: new RegExp(
        String.raw`^(?:\W{0,8}(bonus credits): |(?:[-•*] )?([^|]{1,80}?)(?: - |: ))?` + String.raw`(${number3})\/(${number3})(?: credits)?(?: used)?` + String.raw`(?:,? \(?((?:expires in (\d{1,6}) days?)|(?:(\d{1,6}) days? left))\)?)?$`,
        "iu"
      ),
      overages: /^Overages: (Enabled|Disabled)\b(.*)$/iu,
      overageRate: new RegExp(String.raw`\$(${number3}) per (?:request|credit)\b`, "iu"),
      overageCredits: new RegExp(String.raw`^Credits used: (${number3})$`, "iu"),
      overageCost: new RegExp(String.raw`^Est\. cost: \$?(${number3})(?: ([A-Z]{3}))?$`, "iu"),
      packsHeading: /^Additional credits:?$/iu,
      pack: new RegExp(String.raw`^(?:[-•*] )?(${number3}) of (${number3}) used(?:, expires (.{1,40}))?$`, "iu"),
      otherPacks: new RegExp(String.raw`^(?:[-•*] )?(${number3}) of (${number3}) credits (across \d{1,6} packs?)\.?$`, "iu"),
      managedByAdmin: /^(?:Your plan|Usage) is managed by (?:organization )?admin\.?$/iu,
      managedByOrganization: /^(?:Since your account is through your organization\b|Your plan is managed by your organization)/iu,
      turnFooter: /^▸ Credits: [\d.,]+/u
    };
  }
});

// src/lib/kiro/acp/parse-acp-usage.ts
function parseAcpUsage(answer, options = {}) {
  const envelope = safeParse(envelopeSchema, answer);
  const message = envelope.data?.message ?? "";
  if (envelope.data?.success === false) throw readFailure(message);
  const usage = safeParse(usageSchema, envelope.data?.data ?? answer);
  if (!usage.success) throw message === "" ? new KiroError("unrecognized-output") : readFailure(message);
  const snapshot = readUsage(usage.data, message, options);
  if (!safeParse(snapshotSchema, snapshot).success) throw new KiroError("unrecognized-output");
  return snapshot;
}
function readFailure(message) {
  const text = cleanOutput(message);
  const error2 = classifyOutput(text, text.map(readReportLine));
  return error2.kind === "unrecognized-output" ? new KiroError("backend-error") : error2;
}
function readUsage(usage, message, { now = /* @__PURE__ */ new Date(), cliVersion = null }) {
  const isManaged2 = /\bmanaged by admin\b/i.test(message);
  const plans = usage.usageBreakdowns.map((breakdown) => readBreakdown(breakdown, usage, now));
  if (plans.length === 0 && !isManaged2) throw new KiroError("no-credits-reported");
  return createSnapshot({
    source: "acp",
    plan: usage.planName && usage.planName !== unknown2 ? usage.planName : null,
    cliVersion,
    now,
    managedBy: isManaged2 ? "admin" : usage.isEnterprise ? "organization" : null,
    windows: [...plans, ...readBonuses(usage, now), ...readPacks(usage, now)],
    overage: readOverage(usage),
    mayExceedLimit: false
  });
}
function readBreakdown(breakdown, usage, now) {
  const hasLimit = breakdown.hasLimit !== false && breakdown.limit !== 0;
  if (hasLimit && breakdown.limit == null) throw new KiroError("unrecognized-output");
  const reset3 = usage.billingCycleReset || null;
  return createWindow({
    kind: "plan",
    label: breakdown.displayName || breakdown.resourceType || "Credits",
    used: breakdown.used,
    limit: hasLimit ? breakdown.limit : null,
    printedPercent: breakdown.percentage,
    resetsAt: reset3 && parsePrintedDay(reset3, now),
    resetDescription: reset3 && `resets on ${reset3}`
  });
}
function readBonuses(usage, now) {
  const bonuses = (usage.bonusCredits ?? []).filter(({ total }) => total > 0);
  return bonuses.map(
    ({ name, used, total, daysUntilExpiry }) => createWindow({
      kind: "bonus",
      label: name || "Bonus credits",
      used,
      limit: total,
      resetsAt: daysUntilExpiry == null ? null : addDays(now, daysUntilExpiry),
      resetDescription: daysUntilExpiry == null ? null : `expires in ${daysUntilExpiry} ${daysUntilExpiry === 1 ? "day" : "days"}`
    })
  );
}
function readPacks(usage, now) {
  const packs = (usage.addOnCredits ?? []).filter(({ total }) => total > 0);
  return packs.map(
    ({ used, total, expiresAt, isActive }) => createWindow({
      kind: "addon",
      label: isActive === false ? "Add-on credits (inactive)" : "Add-on credits",
      used,
      limit: total,
      resetsAt: expiresAt ? parsePrintedDay(expiresAt, now) : null,
      resetDescription: expiresAt ? `expires ${expiresAt}` : null
    })
  );
}
function readOverage({ overagesEnabled, usageBreakdowns }) {
  const stated = usageBreakdowns.filter(({ currentOverages }) => currentOverages != null);
  if (overagesEnabled == null && stated.length === 0) return null;
  const sum = (key) => {
    const amounts = stated.flatMap((breakdown) => breakdown[key] ?? []);
    return amounts.length === 0 ? null : withoutNoise(amounts.reduce((total, amount3) => total + amount3, 0));
  };
  return {
    enabled: overagesEnabled ?? sum("currentOverages") > 0,
    creditsUsed: sum("currentOverages"),
    ratePerCredit: stated[0]?.overageRate ?? null,
    cost: sum("overageCharges"),
    currency: stated[0]?.currency ?? null
  };
}
var amount2, optional2, breakdownSchema, usageSchema, envelopeSchema, unknown2;
var init_parse_acp_usage = __esm({
  "src/lib/kiro/acp/parse-acp-usage.ts"() {
    "use strict";
    init_mini();
    init_classify_output();
    init_clean_output();
    init_kiro_error();
    init_parse_printed_day();
    init_read_report_line();
    init_snapshot();
    amount2 = number2().check(_nonnegative());
    optional2 = (type) => optional(nullable(type));
    breakdownSchema = object({
      displayName: optional2(string2()),
      resourceType: optional2(string2()),
      used: amount2,
      limit: optional2(amount2),
      percentage: optional2(amount2),
      hasLimit: optional2(boolean2()),
      currentOverages: optional2(amount2),
      overageRate: optional2(amount2),
      overageCharges: optional2(amount2),
      currency: optional2(string2())
    });
    usageSchema = object({
      planName: optional2(string2()),
      billingCycleReset: optional2(string2()),
      overagesEnabled: optional2(boolean2()),
      isEnterprise: optional2(boolean2()),
      usageBreakdowns: array(breakdownSchema),
      bonusCredits: optional2(
        array(object({ name: optional2(string2()), used: amount2, total: amount2, daysUntilExpiry: optional2(amount2) }))
      ),
      addOnCredits: optional2(
        array(
          object({ used: amount2, total: amount2, expiresAt: optional2(string2()), isActive: optional2(boolean2()) })
        )
      )
    });
    envelopeSchema = object({
      success: optional2(boolean2()),
      message: optional2(string2()),
      data: optional(unknown())
    });
    unknown2 = "Unknown";
  }
});

// src/lib/kiro/report/collect-report.ts
function collectReport(lines, now) {
  const rows = [];
  const bonuses = [];
  const packs = [];
  let plan = null;
  let reset3 = null;
  let managedBy = null;
  let overage = null;
  let hasHeader = false;
  let inBonuses = false;
  let inPacks = false;
  let previous = null;
  for (const line of lines) {
    inBonuses &&= line?.type === "bonus";
    switch (line?.type) {
      case "header":
        hasHeader = true;
        ({ plan, reset: reset3 } = line);
        break;
      case "plan":
      case "summary":
        if (!hasHeader) plan ??= line.plan;
        break;
      case "row": {
        const above = previous?.type === "percent" && line.label === null ? previous : null;
        rows.push({
          label: line.label ?? above?.label ?? "Credits",
          used: line.used,
          limit: line.limit,
          percent: line.percent ?? above?.percent ?? null,
          reset: line.reset ?? above?.reset ?? null
        });
        break;
      }
      case "unlimited row":
        rows.push({ label: line.label, used: line.used, limit: null, percent: null, reset: null });
        break;
      case "percent":
        if (previous?.type === "row" && line.label === null) {
          const row = rows[rows.length - 1];
          row.percent ??= line.percent;
          row.reset ??= line.reset;
        }
        break;
      case "bonus heading":
        inBonuses = true;
        break;
      case "bonus":
        if (line.limit > 0 && (inBonuses || isBonusTitle(line.name))) bonuses.push(readBonus(line, now));
        break;
      case "overages":
        overage = addOverages(overage, line);
        if (line.byOrganization) managedBy ??= "organization";
        break;
      case "overage credits":
        overage = addToOverage(overage, "creditsUsed", line.credits);
        break;
      case "overage cost":
        overage = addToOverage(overage, "cost", line.cost, line.currency);
        break;
      case "packs heading":
        inPacks = true;
        break;
      case "pack":
      case "other packs":
        if (inPacks && line.limit > 0) packs.push(readPack(line, now));
        break;
      case "managed":
        managedBy ??= line.by;
        break;
    }
    previous = line;
  }
  const plans = rows.map((row) => readRow(row, row.reset ?? reset3, now));
  return { plan, managedBy, windows: [...plans, ...bonuses, ...packs], overage };
}
function readRow({ label: label2, used, limit, percent }, reset3, now) {
  return createWindow({
    kind: "plan",
    label: label2,
    used,
    limit,
    printedPercent: percent,
    resetsAt: reset3 && parsePrintedDay(reset3, now),
    resetDescription: reset3 && `resets on ${reset3}`
  });
}
function addOverages(before, line) {
  const nothing = { enabled: false, creditsUsed: null, ratePerCredit: null, cost: null, currency: null };
  const { enabled, ratePerCredit, ...amounts } = before ?? nothing;
  return { ...amounts, enabled: enabled || line.enabled, ratePerCredit: ratePerCredit ?? line.rate };
}
function addToOverage(before, key, amount3, currency = null) {
  if (before === null) return null;
  const sum = withoutNoise((before[key] ?? 0) + amount3);
  return { ...before, [key]: sum, currency: before.currency ?? currency };
}
function isBonusTitle(name) {
  return name !== null && /^bonus credits$/i.test(name);
}
function readBonus(line, now) {
  return createWindow({
    kind: "bonus",
    label: line.name ?? "Bonus credits",
    used: line.used,
    limit: line.limit,
    resetsAt: line.days === null ? null : addDays(now, line.days),
    resetDescription: line.words
  });
}
function readPack(line, now) {
  const { used, limit } = line;
  if (line.type === "other packs") {
    return createWindow({ kind: "addon", label: `Add-on credits ${line.words}`, used, limit });
  }
  return createWindow({
    kind: "addon",
    label: "Add-on credits",
    used,
    limit,
    resetsAt: line.expiry && parsePrintedDay(line.expiry, now),
    resetDescription: line.expiry && `expires ${line.expiry}`
  });
}
var init_collect_report = __esm({
  "src/lib/kiro/report/collect-report.ts"() {
    "use strict";
    init_parse_printed_day();
    init_snapshot();
  }
});

// src/lib/kiro/report/is-model-answer.ts
function hasTurnFooter(output) {
  return cleanOutput(output).some((line) => turnFooter.test(line));
}
function isModelAnswer({ stdout, stderr }) {
  if (hasTurnFooter(stdout) || hasTurnFooter(stderr) || thirdEngine.test(stdout)) return true;
  return cleanOutput(stdout).some(isProse);
}
function isProse(line) {
  return talk.some((form) => form.test(line)) && !ownWords.test(line) && readReportLine(line) === null;
}
var turnFooter, thirdEngine, ownWords, talk;
var init_is_model_answer = __esm({
  "src/lib/kiro/report/is-model-answer.ts"() {
    "use strict";
    init_clean_output();
    init_read_report_line();
    turnFooter = /▸ Credits: [\d.,]+/;
    thirdEngine = /"engine"\s{0,3}:\s{0,3}"v3"/;
    ownWords = /^(?:warning\b|\[\w+\]|\{|error\b|tip: |model: |did you know|you can see how many|not logged in|authentication failed|not all mcp servers|one or more mcp server|all tools are now|agents can sometimes|learn more at|cleaning up old|your plan is managed|manage your plan|since your account|to manage your plan|add-on credits|please try again|confirm the following|open this url|request quota|you have reached the limit|the limits reset|▰|▱|⚠|failed to)/i;
    talk = [
      /^> \S/u,
      /^`{3}/u,
      /(?<![\p{L}'’])\p{L}[\p{L}'’]*(?:,? \p{L}[\p{L}'’]*){4}/u,
      /\p{L}[\p{L}'’]*,? \p{L}.*[.!?…]["”)*]*$/u,
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u
    ];
  }
});

// src/lib/kiro/report/parse-usage.ts
function parseUsage(output, options = {}) {
  const text = cleanOutput(output);
  const lines = readLines(text, output);
  const report = chooseReport(lines);
  if (isFromModel(lines, report) || isQuoted(text, lines, report)) throw classifyOutput(text, lines);
  if (report !== null) return readReport(report, options);
  if (isManaged(lines)) return readManagedPlan(lines, options);
  throw classifyOutput(text, lines);
}
function readLines(text, output) {
  const lines = text.map(readReportLine);
  if (openEnd.test(text.at(-1) ?? "") && endsWithinLine(output)) lines[lines.length - 1] = null;
  return lines;
}
function chooseReport(lines) {
  return splitAt(lines, "header").findLast((section) => section.some(isPlanRow)) ?? splitAt(lines, "plan").findLast((section) => section.some(isBoundedRow)) ?? (lines.some(isBoundedRow) ? lines : null);
}
function splitAt(lines, type) {
  const starts = lines.flatMap((line, index) => line?.type === type ? [index] : []);
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}
function isBoundedRow(line) {
  return line?.type === "row";
}
function isPlanRow(line) {
  return line?.type === "row" || line?.type === "unlimited row";
}
function isFromModel(lines, report) {
  const lastRow = report?.findLast(isPlanRow) ?? null;
  const footer = lines.findLastIndex((line) => line?.type === "turn footer");
  return footer > (lastRow === null ? -1 : lines.lastIndexOf(lastRow));
}
function isQuoted(text, lines, report) {
  if (report === null) return false;
  if (text.some((line) => line.startsWith("```"))) return true;
  return !report.some(statesReset) && text.some((line, index) => lines[index] === null && isProse(line));
}
function statesReset(line) {
  return line?.type === "header" || line?.type === "percent" && line.reset !== null;
}
function isManaged(lines) {
  return lines.some((line) => line?.type === "managed" && line.by === "admin");
}
function readManagedPlan(lines, { now = /* @__PURE__ */ new Date(), cliVersion = null }) {
  const plan = lines.find((line) => line?.type === "plan")?.plan ?? null;
  const nothing = { windows: [], overage: null, mayExceedLimit: false };
  return createSnapshot({ source: "cli", plan, cliVersion, now, managedBy: "admin", ...nothing });
}
function readReport(lines, { now = /* @__PURE__ */ new Date(), cliVersion = null }) {
  const report = collectReport(lines, now);
  const isAtLimit = report.windows.some(({ kind, used, limit }) => kind === "plan" && used === limit);
  const mayExceedLimit = isAtLimit && (report.overage?.creditsUsed ?? null) === null;
  return createSnapshot({ source: "cli", cliVersion, now, mayExceedLimit, ...report });
}
var openEnd;
var init_parse_usage = __esm({
  "src/lib/kiro/report/parse-usage.ts"() {
    "use strict";
    init_classify_output();
    init_clean_output();
    init_collect_report();
    init_is_model_answer();
    init_read_report_line();
    init_snapshot();
    openEnd = /\d$|\b(?:day|pack)$|, expires (?!in\b)/i;
  }
});

// src/lib/kiro/keep/refresh-lock.ts
function acquireRefreshLock(file, content, onRenew = () => {
}) {
  const { runId } = content;
  const abandonedRun = removeStaleLock(file, runId);
  let isShared = true;
  try {
    (0, import_node_fs.writeFileSync)(file, JSON.stringify(content), { flag: "wx" });
  } catch (error2) {
    if (error2.code === "EEXIST" && !isStale(file)) return null;
    isShared = false;
  }
  const isHeld = () => !isShared || readLock(file)?.runId === runId;
  const renewal = setInterval(() => {
    if (isShared && isHeld()) attempt(() => (0, import_node_fs.utimesSync)(file, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()));
    if (isHeld()) onRenew();
  }, renewEveryMs);
  return {
    abandonedRun,
    isHeld,
    release() {
      clearInterval(renewal);
      if (isShared && isHeld()) attempt(() => (0, import_node_fs.unlinkSync)(file));
    }
  };
}
function readRunningStrength(file) {
  return isStale(file) === false ? readLock(file)?.strength ?? 0 : null;
}
function removeStaleLock(file, runId) {
  if (!isStale(file)) return null;
  const aside = `${file}.${runId}`;
  try {
    (0, import_node_fs.renameSync)(file, aside);
    if (!isStale(aside)) attempt(() => (0, import_node_fs.linkSync)(aside, file));
    const abandoned = isStale(aside) ? readLock(aside)?.runId ?? null : null;
    (0, import_node_fs.rmSync)(aside, { recursive: true });
    return abandoned;
  } catch {
    return null;
  }
}
function readLock(file) {
  return attempt(() => JSON.parse((0, import_node_fs.readFileSync)(file, "utf8")));
}
function isStale(file) {
  const renewedAt = attempt(() => (0, import_node_fs.statSync)(file).mtimeMs);
  return renewedAt === null ? null : Math.abs(Date.now() - renewedAt) > silentAfterMs;
}
function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}
var import_node_fs, renewEveryMs;
var init_refresh_lock = __esm({
  "src/lib/kiro/keep/refresh-lock.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_pulse();
    renewEveryMs = 1e3;
  }
});

// node_modules/is-plain-obj/index.js
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
var init_is_plain_obj = __esm({
  "node_modules/is-plain-obj/index.js"() {
  }
});

// node_modules/execa/lib/arguments/file-url.js
var import_node_url, safeNormalizeFileUrl, normalizeDenoExecPath, isDenoExecPath, normalizeFileUrl;
var init_file_url = __esm({
  "node_modules/execa/lib/arguments/file-url.js"() {
    import_node_url = require("node:url");
    safeNormalizeFileUrl = (file, name) => {
      const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
      if (typeof fileString !== "string") {
        throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
      }
      return fileString;
    };
    normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
    isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
    normalizeFileUrl = (file) => file instanceof URL ? (0, import_node_url.fileURLToPath)(file) : file;
  }
});

// node_modules/execa/lib/methods/parameters.js
var normalizeParameters;
var init_parameters = __esm({
  "node_modules/execa/lib/methods/parameters.js"() {
    init_is_plain_obj();
    init_file_url();
    normalizeParameters = (rawFile, rawArguments = [], rawOptions, ...rawExtraArguments) => {
      if (rawExtraArguments.length > 0) {
        throw new TypeError("Execa accepts at most three arguments: file, arguments, options.");
      }
      if (rawOptions !== void 0 && isPlainObject2(rawArguments)) {
        throw new TypeError("Execa accepts at most one options object. Please merge the second and third arguments.");
      }
      const filePath = safeNormalizeFileUrl(rawFile, "First argument");
      const [commandArguments, options = {}] = isPlainObject2(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
      if (!Array.isArray(commandArguments)) {
        throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
      }
      if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) {
        throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
      }
      const normalizedArguments = commandArguments.map(String);
      const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
      if (nullByteArgument !== void 0) {
        throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
      }
      if (!isPlainObject2(options)) {
        throw new TypeError(`Last argument must be an options object: ${options}`);
      }
      return [filePath, normalizedArguments, { __proto__: null, ...options }];
    };
  }
});

// node_modules/execa/lib/arguments/escape.js
var import_node_process, import_node_util, joinCommand, escapeLines, escapeControlCharacters, escapeControlCharacter, getSpecialCharRegExp, SPECIAL_CHAR_REGEXP, COMMON_ESCAPES, ASTRAL_START, quoteString, NO_ESCAPE_REGEXP;
var init_escape = __esm({
  "node_modules/execa/lib/arguments/escape.js"() {
    import_node_process = require("node:process");
    import_node_util = require("node:util");
    joinCommand = (filePath, rawArguments, shell) => {
      const fileAndArguments = [filePath, ...rawArguments];
      const command = fileAndArguments.join(" ");
      const escapedCommand = shell ? escapeControlCharacters(command) : fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ");
      return { command, escapedCommand };
    };
    escapeLines = (lines) => (0, import_node_util.stripVTControlCharacters)(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
    escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
    escapeControlCharacter = (character) => {
      const commonEscape = COMMON_ESCAPES[character];
      if (commonEscape !== void 0) {
        return commonEscape;
      }
      const codepoint = character.codePointAt(0);
      const codepointHex = codepoint.toString(16);
      return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
    };
    getSpecialCharRegExp = () => {
      try {
        return new RegExp("\\p{Separator}|\\p{Other}", "gu");
      } catch {
        return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
      }
    };
    SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
    COMMON_ESCAPES = {
      " ": " ",
      "\b": "\\b",
      "\f": "\\f",
      "\n": "\\n",
      "\r": "\\r",
      "	": "\\t"
    };
    ASTRAL_START = 65535;
    quoteString = (escapedArgument) => {
      if (NO_ESCAPE_REGEXP.test(escapedArgument)) {
        return escapedArgument;
      }
      return import_node_process.platform === "win32" ? `"${escapedArgument.replaceAll('"', '""')}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
    };
    NO_ESCAPE_REGEXP = /^[\w\-./]+$/;
  }
});

// node_modules/execa/lib/utils/uint-array.js
var import_node_string_decoder, objectToString, isArrayBuffer, isUint8Array, bufferToUint8Array, textEncoder, stringToUint8Array, textDecoder, uint8ArrayToString, joinToString, uint8ArraysToStrings, joinToUint8Array, stringsToUint8Arrays, concatUint8Arrays, getJoinLength;
var init_uint_array = __esm({
  "node_modules/execa/lib/utils/uint-array.js"() {
    import_node_string_decoder = require("node:string_decoder");
    ({ toString: objectToString } = Object.prototype);
    isArrayBuffer = (value) => objectToString.call(value) === "[object ArrayBuffer]";
    isUint8Array = (value) => objectToString.call(value) === "[object Uint8Array]";
    bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    textEncoder = new TextEncoder();
    stringToUint8Array = (string4) => textEncoder.encode(string4);
    textDecoder = new TextDecoder();
    uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
    joinToString = (uint8ArraysOrStrings, encoding) => {
      const strings = uint8ArraysToStrings(uint8ArraysOrStrings, encoding);
      return strings.join("");
    };
    uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
      if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) {
        return uint8ArraysOrStrings;
      }
      const decoder = new import_node_string_decoder.StringDecoder(encoding);
      const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
      const finalString = decoder.end();
      return finalString === "" ? strings : [...strings, finalString];
    };
    joinToUint8Array = (uint8ArraysOrStrings) => uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0]) ? uint8ArraysOrStrings[0] : concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings));
    stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
    concatUint8Arrays = (uint8Arrays) => {
      const result = new Uint8Array(getJoinLength(uint8Arrays));
      let index = 0;
      for (const uint8Array of uint8Arrays) {
        result.set(uint8Array, index);
        index += uint8Array.length;
      }
      return result;
    };
    getJoinLength = (uint8Arrays) => {
      let joinLength = 0;
      for (const uint8Array of uint8Arrays) {
        joinLength += uint8Array.length;
      }
      return joinLength;
    };
  }
});

// node_modules/execa/lib/return/final-error.js
var getFinalError, DiscardedError, setErrorName, isExecaError, execaErrorSymbol, isErrorInstance, ExecaError, ExecaSyncError;
var init_final_error = __esm({
  "node_modules/execa/lib/return/final-error.js"() {
    getFinalError = (originalError, message, isSync) => {
      const ErrorClass = isSync ? ExecaSyncError : ExecaError;
      const options = originalError instanceof DiscardedError ? {} : { cause: originalError };
      return new ErrorClass(message, options);
    };
    DiscardedError = class extends Error {
    };
    setErrorName = (ErrorClass, value) => {
      Object.defineProperties(ErrorClass.prototype, {
        name: {
          value,
          writable: true,
          enumerable: false,
          configurable: true
        },
        [execaErrorSymbol]: {
          value: true,
          writable: false,
          enumerable: false,
          configurable: false
        }
      });
    };
    isExecaError = (error2) => isErrorInstance(error2) && execaErrorSymbol in error2;
    execaErrorSymbol = /* @__PURE__ */ Symbol("isExecaError");
    isErrorInstance = (value) => value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
    ExecaError = class extends Error {
    };
    setErrorName(ExecaError, ExecaError.name);
    ExecaSyncError = class extends Error {
    };
    setErrorName(ExecaSyncError, ExecaSyncError.name);
  }
});

// node_modules/execa/lib/utils/type-name.js
var getTypeName;
var init_type_name = __esm({
  "node_modules/execa/lib/utils/type-name.js"() {
    getTypeName = (value) => value === null ? "null" : typeof value;
  }
});

// node_modules/execa/lib/methods/template.js
var import_node_child_process, isTemplateString, parseTemplates, parseTemplate, splitByWhitespaces, isAstralEscape, DELIMITERS, ESCAPE_LENGTH, concatTokens, parseExpression, getSubprocessResult;
var init_template = __esm({
  "node_modules/execa/lib/methods/template.js"() {
    import_node_child_process = require("node:child_process");
    init_is_plain_obj();
    init_escape();
    init_uint_array();
    init_final_error();
    init_type_name();
    isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
    parseTemplates = (templates, expressions) => {
      let tokens = [];
      let isSeparated = false;
      for (const [index, template] of templates.entries()) {
        ({ tokens, isSeparated } = parseTemplate({
          templates,
          expressions,
          tokens,
          isSeparated,
          index,
          template
        }));
      }
      if (tokens.length === 0) {
        throw new TypeError("Template script must not be empty");
      }
      const [file, ...commandArguments] = tokens;
      return [file, commandArguments, {}];
    };
    parseTemplate = ({ templates, expressions, tokens, isSeparated, index, template }) => {
      if (template === void 0) {
        throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
      }
      const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
      const newTokens = concatTokens(tokens, nextTokens, isSeparated || leadingWhitespaces);
      const isTemplateSeparated = trailingWhitespaces || nextTokens.length === 0 && isSeparated;
      if (index === expressions.length) {
        return { tokens: newTokens, isSeparated: isTemplateSeparated };
      }
      const expression = expressions[index];
      const expressionTokens = Array.isArray(expression) ? expression.map((expression2) => parseExpression(expression2)) : [parseExpression(expression)];
      return {
        tokens: concatTokens(newTokens, expressionTokens, isTemplateSeparated),
        isSeparated: expressionTokens.length === 0 && isTemplateSeparated
      };
    };
    splitByWhitespaces = (template, rawTemplate) => {
      if (template.length === 0) {
        return { nextTokens: [], leadingWhitespaces: false, trailingWhitespaces: false };
      }
      const nextTokens = [];
      let templateStart = 0;
      let isLeadingWhitespaces = false;
      for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
        const rawCharacter = rawTemplate[rawIndex];
        if (DELIMITERS.has(rawCharacter)) {
          if (templateIndex === 0) {
            isLeadingWhitespaces = true;
          }
          if (templateStart !== templateIndex) {
            nextTokens.push(template.slice(templateStart, templateIndex));
          }
          templateStart = templateIndex + 1;
        } else if (rawCharacter === "\\") {
          const nextRawCharacter = rawTemplate[rawIndex + 1];
          if (nextRawCharacter === "\n") {
            templateIndex -= 1;
            rawIndex += 1;
          } else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") {
            const closingBraceIndex = rawTemplate.indexOf("}", rawIndex + 3);
            if (isAstralEscape(rawTemplate.slice(rawIndex + 3, closingBraceIndex))) {
              templateIndex += 1;
            }
            rawIndex = closingBraceIndex;
          } else {
            rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
          }
        }
      }
      const isTrailingWhitespaces = templateStart === template.length;
      if (!isTrailingWhitespaces) {
        nextTokens.push(template.slice(templateStart));
      }
      return { nextTokens, leadingWhitespaces: isLeadingWhitespaces, trailingWhitespaces: isTrailingWhitespaces };
    };
    isAstralEscape = (codePointHex) => Number.parseInt(codePointHex, 16) > ASTRAL_START;
    DELIMITERS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
    ESCAPE_LENGTH = { x: 3, u: 5 };
    concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
      ...tokens.slice(0, -1),
      `${tokens.at(-1)}${nextTokens[0]}`,
      ...nextTokens.slice(1)
    ];
    parseExpression = (expression) => {
      const typeOfExpression = getTypeName(expression);
      if (typeOfExpression === "string") {
        return expression;
      }
      if (typeOfExpression === "number") {
        return String(expression);
      }
      if ((isPlainObject2(expression) || isExecaError(expression)) && (Object.hasOwn(expression, "stdout") || Object.hasOwn(expression, "isMaxBuffer"))) {
        return getSubprocessResult(expression);
      }
      if (expression instanceof import_node_child_process.ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") {
        throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
      }
      throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
    };
    getSubprocessResult = (result) => {
      const stdout = Object.hasOwn(result, "stdout") ? result.stdout : void 0;
      if (typeof stdout === "string") {
        return stdout;
      }
      if (isUint8Array(stdout)) {
        return uint8ArrayToString(stdout);
      }
      if (stdout === void 0) {
        throw new TypeError(`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.`);
      }
      throw new TypeError(`Unexpected "${getTypeName(stdout)}" stdout in template expression`);
    };
  }
});

// node_modules/execa/lib/utils/standard-stream.js
var import_node_process2, isStandardStream, STANDARD_STREAMS, STANDARD_STREAMS_ALIASES, getStreamName, allStreamSymbol, setAllStream, isAllStream;
var init_standard_stream = __esm({
  "node_modules/execa/lib/utils/standard-stream.js"() {
    import_node_process2 = __toESM(require("node:process"), 1);
    isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
    STANDARD_STREAMS = [import_node_process2.default.stdin, import_node_process2.default.stdout, import_node_process2.default.stderr];
    STANDARD_STREAMS_ALIASES = ["stdin", "stdout", "stderr"];
    getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
    allStreamSymbol = /* @__PURE__ */ Symbol("execa.allStream");
    setAllStream = (stream) => Object.assign(stream, { [allStreamSymbol]: true });
    isAllStream = (stream) => stream?.[allStreamSymbol] === true;
  }
});

// node_modules/execa/lib/utils/options.js
var copyOptions, checkBooleanOption;
var init_options = __esm({
  "node_modules/execa/lib/utils/options.js"() {
    copyOptions = (options = {}) => {
      if (options === null) {
        throw new TypeError("The options must be an object, not `null`.");
      }
      return { __proto__: null, ...options };
    };
    checkBooleanOption = (value, optionName) => {
      if (value !== void 0 && typeof value !== "boolean") {
        throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
      }
    };
  }
});

// node_modules/execa/lib/arguments/specific.js
var import_node_util2, normalizeFdSpecificOptions, normalizeFdSpecificOption, getStdioLength, normalizeFdSpecificValue, normalizeOptionObject, compareFdName, getFdNameOrder, parseFdName, parseFd, FD_REGEXP, addDefaultValue, BOOLEAN_FD_SPECIFIC_OPTIONS, validateFdSpecificValue, verboseDefault, DEFAULT_OPTIONS, FD_SPECIFIC_OPTIONS, getFdSpecificValue;
var init_specific = __esm({
  "node_modules/execa/lib/arguments/specific.js"() {
    import_node_util2 = require("node:util");
    init_is_plain_obj();
    init_standard_stream();
    init_options();
    normalizeFdSpecificOptions = (options) => {
      const optionsCopy = { __proto__: null, ...options };
      for (const optionName of FD_SPECIFIC_OPTIONS) {
        optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
      }
      return optionsCopy;
    };
    normalizeFdSpecificOption = (options, optionName) => {
      const stdioLength = getStdioLength(options);
      const optionBaseArray = Array.from({ length: stdioLength + 1 });
      const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName, stdioLength);
      return addDefaultValue(optionArray, optionName);
    };
    getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
    normalizeFdSpecificValue = (optionValue, optionArray, optionName, stdioLength) => {
      if (isPlainObject2(optionValue)) {
        return normalizeOptionObject(optionValue, optionArray, optionName, stdioLength);
      }
      validateFdSpecificValue(optionValue, optionName);
      return optionArray.fill(optionValue);
    };
    normalizeOptionObject = (optionValue, optionArray, optionName, stdioLength) => {
      for (const fdName of Object.keys(optionValue).sort(compareFdName)) {
        validateFdSpecificValue(optionValue[fdName], optionName, `${optionName}.${fdName}`);
        for (const fdNumber of parseFdName(fdName, optionName, stdioLength)) {
          optionArray[fdNumber] = optionValue[fdName];
        }
      }
      return optionArray;
    };
    compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
    getFdNameOrder = (fdName) => {
      if (fdName === "stdout" || fdName === "stderr") {
        return 0;
      }
      return fdName === "all" ? 2 : 1;
    };
    parseFdName = (fdName, optionName, stdioLength) => {
      if (fdName === "ipc") {
        return [stdioLength];
      }
      const fdNumber = parseFd(fdName);
      if (fdNumber === void 0 || fdNumber === 0) {
        throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
      }
      if (fdNumber !== "all" && fdNumber >= stdioLength) {
        throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
      }
      return fdNumber === "all" ? [1, 2] : [fdNumber];
    };
    parseFd = (fdName) => {
      if (fdName === "all") {
        return fdName;
      }
      if (STANDARD_STREAMS_ALIASES.includes(fdName)) {
        return STANDARD_STREAMS_ALIASES.indexOf(fdName);
      }
      const regexpResult = FD_REGEXP.exec(fdName);
      if (regexpResult !== null) {
        return Number(regexpResult.groups.fdNumber);
      }
    };
    FD_REGEXP = /^fd(?<fdNumber>\d+)$/;
    addDefaultValue = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
    BOOLEAN_FD_SPECIFIC_OPTIONS = /* @__PURE__ */ new Set(["lines", "buffer", "stripFinalNewline"]);
    validateFdSpecificValue = (optionValue, optionName, fullOptionName = optionName) => {
      if (BOOLEAN_FD_SPECIFIC_OPTIONS.has(optionName)) {
        checkBooleanOption(optionValue, fullOptionName);
      } else if (optionName === "maxBuffer" && optionValue !== void 0 && (typeof optionValue !== "number" || Number.isNaN(optionValue))) {
        throw new TypeError(`The \`${fullOptionName}\` option must use a number.`);
      }
    };
    verboseDefault = (0, import_node_util2.debuglog)("execa").enabled ? "full" : "none";
    DEFAULT_OPTIONS = {
      lines: false,
      buffer: true,
      maxBuffer: 1e3 * 1e3 * 100,
      verbose: verboseDefault,
      stripFinalNewline: true
    };
    FD_SPECIFIC_OPTIONS = ["lines", "buffer", "maxBuffer", "verbose", "stripFinalNewline"];
    getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
  }
});

// node_modules/execa/lib/verbose/values.js
var isVerbose, isFullVerbose, getVerboseFunction, getFdVerbose, getFdGenericVerbose, isVerboseFunction, VERBOSE_VALUES;
var init_values = __esm({
  "node_modules/execa/lib/verbose/values.js"() {
    init_specific();
    isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
    isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
    getVerboseFunction = ({ verbose }, fdNumber) => {
      const fdVerbose = getFdVerbose(verbose, fdNumber);
      return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
    };
    getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
    getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
    isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
    VERBOSE_VALUES = ["none", "short", "full"];
  }
});

// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
  const { env } = import_node_process3.default;
  const { TERM, TERM_PROGRAM } = env;
  if (import_node_process3.default.platform !== "win32") {
    return TERM !== "linux";
  }
  return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
var import_node_process3;
var init_is_unicode_supported = __esm({
  "node_modules/is-unicode-supported/index.js"() {
    import_node_process3 = __toESM(require("node:process"), 1);
  }
});

// node_modules/figures/index.js
var common, specialMainSymbols, specialFallbackSymbols, mainSymbols, fallbackSymbols, shouldUseMain, figures, figures_default, replacements;
var init_figures = __esm({
  "node_modules/figures/index.js"() {
    init_is_unicode_supported();
    common = {
      circleQuestionMark: "(?)",
      questionMarkPrefix: "(?)",
      square: "\u2588",
      squareDarkShade: "\u2593",
      squareMediumShade: "\u2592",
      squareLightShade: "\u2591",
      squareTop: "\u2580",
      squareBottom: "\u2584",
      squareLeft: "\u258C",
      squareRight: "\u2590",
      squareCenter: "\u25A0",
      bullet: "\u25CF",
      dot: "\u2024",
      ellipsis: "\u2026",
      pointerSmall: "\u203A",
      triangleUp: "\u25B2",
      triangleUpSmall: "\u25B4",
      triangleDown: "\u25BC",
      triangleDownSmall: "\u25BE",
      triangleLeftSmall: "\u25C2",
      triangleRightSmall: "\u25B8",
      home: "\u2302",
      heart: "\u2665",
      musicNote: "\u266A",
      musicNoteBeamed: "\u266B",
      arrowUp: "\u2191",
      arrowDown: "\u2193",
      arrowLeft: "\u2190",
      arrowRight: "\u2192",
      arrowLeftRight: "\u2194",
      arrowUpDown: "\u2195",
      almostEqual: "\u2248",
      notEqual: "\u2260",
      lessOrEqual: "\u2264",
      greaterOrEqual: "\u2265",
      identical: "\u2261",
      infinity: "\u221E",
      subscriptZero: "\u2080",
      subscriptOne: "\u2081",
      subscriptTwo: "\u2082",
      subscriptThree: "\u2083",
      subscriptFour: "\u2084",
      subscriptFive: "\u2085",
      subscriptSix: "\u2086",
      subscriptSeven: "\u2087",
      subscriptEight: "\u2088",
      subscriptNine: "\u2089",
      oneHalf: "\xBD",
      oneThird: "\u2153",
      oneQuarter: "\xBC",
      oneFifth: "\u2155",
      oneSixth: "\u2159",
      oneEighth: "\u215B",
      twoThirds: "\u2154",
      twoFifths: "\u2156",
      threeQuarters: "\xBE",
      threeFifths: "\u2157",
      threeEighths: "\u215C",
      fourFifths: "\u2158",
      fiveSixths: "\u215A",
      fiveEighths: "\u215D",
      sevenEighths: "\u215E",
      line: "\u2500",
      lineBold: "\u2501",
      lineDouble: "\u2550",
      lineDashed0: "\u2504",
      lineDashed1: "\u2505",
      lineDashed2: "\u2508",
      lineDashed3: "\u2509",
      lineDashed4: "\u254C",
      lineDashed5: "\u254D",
      lineDashed6: "\u2574",
      lineDashed7: "\u2576",
      lineDashed8: "\u2578",
      lineDashed9: "\u257A",
      lineDashed10: "\u257C",
      lineDashed11: "\u257E",
      lineDashed12: "\u2212",
      lineDashed13: "\u2013",
      lineDashed14: "\u2010",
      lineDashed15: "\u2043",
      lineVertical: "\u2502",
      lineVerticalBold: "\u2503",
      lineVerticalDouble: "\u2551",
      lineVerticalDashed0: "\u2506",
      lineVerticalDashed1: "\u2507",
      lineVerticalDashed2: "\u250A",
      lineVerticalDashed3: "\u250B",
      lineVerticalDashed4: "\u254E",
      lineVerticalDashed5: "\u254F",
      lineVerticalDashed6: "\u2575",
      lineVerticalDashed7: "\u2577",
      lineVerticalDashed8: "\u2579",
      lineVerticalDashed9: "\u257B",
      lineVerticalDashed10: "\u257D",
      lineVerticalDashed11: "\u257F",
      lineDownLeft: "\u2510",
      lineDownLeftArc: "\u256E",
      lineDownBoldLeftBold: "\u2513",
      lineDownBoldLeft: "\u2512",
      lineDownLeftBold: "\u2511",
      lineDownDoubleLeftDouble: "\u2557",
      lineDownDoubleLeft: "\u2556",
      lineDownLeftDouble: "\u2555",
      lineDownRight: "\u250C",
      lineDownRightArc: "\u256D",
      lineDownBoldRightBold: "\u250F",
      lineDownBoldRight: "\u250E",
      lineDownRightBold: "\u250D",
      lineDownDoubleRightDouble: "\u2554",
      lineDownDoubleRight: "\u2553",
      lineDownRightDouble: "\u2552",
      lineUpLeft: "\u2518",
      lineUpLeftArc: "\u256F",
      lineUpBoldLeftBold: "\u251B",
      lineUpBoldLeft: "\u251A",
      lineUpLeftBold: "\u2519",
      lineUpDoubleLeftDouble: "\u255D",
      lineUpDoubleLeft: "\u255C",
      lineUpLeftDouble: "\u255B",
      lineUpRight: "\u2514",
      lineUpRightArc: "\u2570",
      lineUpBoldRightBold: "\u2517",
      lineUpBoldRight: "\u2516",
      lineUpRightBold: "\u2515",
      lineUpDoubleRightDouble: "\u255A",
      lineUpDoubleRight: "\u2559",
      lineUpRightDouble: "\u2558",
      lineUpDownLeft: "\u2524",
      lineUpBoldDownBoldLeftBold: "\u252B",
      lineUpBoldDownBoldLeft: "\u2528",
      lineUpDownLeftBold: "\u2525",
      lineUpBoldDownLeftBold: "\u2529",
      lineUpDownBoldLeftBold: "\u252A",
      lineUpDownBoldLeft: "\u2527",
      lineUpBoldDownLeft: "\u2526",
      lineUpDoubleDownDoubleLeftDouble: "\u2563",
      lineUpDoubleDownDoubleLeft: "\u2562",
      lineUpDownLeftDouble: "\u2561",
      lineUpDownRight: "\u251C",
      lineUpBoldDownBoldRightBold: "\u2523",
      lineUpBoldDownBoldRight: "\u2520",
      lineUpDownRightBold: "\u251D",
      lineUpBoldDownRightBold: "\u2521",
      lineUpDownBoldRightBold: "\u2522",
      lineUpDownBoldRight: "\u251F",
      lineUpBoldDownRight: "\u251E",
      lineUpDoubleDownDoubleRightDouble: "\u2560",
      lineUpDoubleDownDoubleRight: "\u255F",
      lineUpDownRightDouble: "\u255E",
      lineDownLeftRight: "\u252C",
      lineDownBoldLeftBoldRightBold: "\u2533",
      lineDownLeftBoldRightBold: "\u252F",
      lineDownBoldLeftRight: "\u2530",
      lineDownBoldLeftBoldRight: "\u2531",
      lineDownBoldLeftRightBold: "\u2532",
      lineDownLeftRightBold: "\u252E",
      lineDownLeftBoldRight: "\u252D",
      lineDownDoubleLeftDoubleRightDouble: "\u2566",
      lineDownDoubleLeftRight: "\u2565",
      lineDownLeftDoubleRightDouble: "\u2564",
      lineUpLeftRight: "\u2534",
      lineUpBoldLeftBoldRightBold: "\u253B",
      lineUpLeftBoldRightBold: "\u2537",
      lineUpBoldLeftRight: "\u2538",
      lineUpBoldLeftBoldRight: "\u2539",
      lineUpBoldLeftRightBold: "\u253A",
      lineUpLeftRightBold: "\u2536",
      lineUpLeftBoldRight: "\u2535",
      lineUpDoubleLeftDoubleRightDouble: "\u2569",
      lineUpDoubleLeftRight: "\u2568",
      lineUpLeftDoubleRightDouble: "\u2567",
      lineUpDownLeftRight: "\u253C",
      lineUpBoldDownBoldLeftBoldRightBold: "\u254B",
      lineUpDownBoldLeftBoldRightBold: "\u2548",
      lineUpBoldDownLeftBoldRightBold: "\u2547",
      lineUpBoldDownBoldLeftRightBold: "\u254A",
      lineUpBoldDownBoldLeftBoldRight: "\u2549",
      lineUpBoldDownLeftRight: "\u2540",
      lineUpDownBoldLeftRight: "\u2541",
      lineUpDownLeftBoldRight: "\u253D",
      lineUpDownLeftRightBold: "\u253E",
      lineUpBoldDownBoldLeftRight: "\u2542",
      lineUpDownLeftBoldRightBold: "\u253F",
      lineUpBoldDownLeftBoldRight: "\u2543",
      lineUpBoldDownLeftRightBold: "\u2544",
      lineUpDownBoldLeftBoldRight: "\u2545",
      lineUpDownBoldLeftRightBold: "\u2546",
      lineUpDoubleDownDoubleLeftDoubleRightDouble: "\u256C",
      lineUpDoubleDownDoubleLeftRight: "\u256B",
      lineUpDownLeftDoubleRightDouble: "\u256A",
      lineCross: "\u2573",
      lineBackslash: "\u2572",
      lineSlash: "\u2571"
    };
    specialMainSymbols = {
      tick: "\u2714",
      info: "\u2139",
      warning: "\u26A0",
      cross: "\u2718",
      squareSmall: "\u25FB",
      squareSmallFilled: "\u25FC",
      circle: "\u25EF",
      circleFilled: "\u25C9",
      circleDotted: "\u25CC",
      circleDouble: "\u25CE",
      circleCircle: "\u24DE",
      circleCross: "\u24E7",
      circlePipe: "\u24BE",
      radioOn: "\u25C9",
      radioOff: "\u25EF",
      checkboxOn: "\u2612",
      checkboxOff: "\u2610",
      checkboxCircleOn: "\u24E7",
      checkboxCircleOff: "\u24BE",
      pointer: "\u276F",
      triangleUpOutline: "\u25B3",
      triangleLeft: "\u25C0",
      triangleRight: "\u25B6",
      lozenge: "\u25C6",
      lozengeOutline: "\u25C7",
      hamburger: "\u2630",
      smiley: "\u32E1",
      mustache: "\u0DF4",
      star: "\u2605",
      play: "\u25B6",
      nodejs: "\u2B22",
      oneSeventh: "\u2150",
      oneNinth: "\u2151",
      oneTenth: "\u2152"
    };
    specialFallbackSymbols = {
      tick: "\u221A",
      info: "i",
      warning: "\u203C",
      cross: "\xD7",
      squareSmall: "\u25A1",
      squareSmallFilled: "\u25A0",
      circle: "( )",
      circleFilled: "(*)",
      circleDotted: "( )",
      circleDouble: "( )",
      circleCircle: "(\u25CB)",
      circleCross: "(\xD7)",
      circlePipe: "(\u2502)",
      radioOn: "(*)",
      radioOff: "( )",
      checkboxOn: "[\xD7]",
      checkboxOff: "[ ]",
      checkboxCircleOn: "(\xD7)",
      checkboxCircleOff: "( )",
      pointer: ">",
      triangleUpOutline: "\u2206",
      triangleLeft: "\u25C4",
      triangleRight: "\u25BA",
      lozenge: "\u2666",
      lozengeOutline: "\u25CA",
      hamburger: "\u2261",
      smiley: "\u263A",
      mustache: "\u250C\u2500\u2510",
      star: "\u2736",
      play: "\u25BA",
      nodejs: "\u2666",
      oneSeventh: "1/7",
      oneNinth: "1/9",
      oneTenth: "1/10"
    };
    mainSymbols = { ...common, ...specialMainSymbols };
    fallbackSymbols = { ...common, ...specialFallbackSymbols };
    shouldUseMain = isUnicodeSupported();
    figures = shouldUseMain ? mainSymbols : fallbackSymbols;
    figures_default = figures;
    replacements = Object.entries(specialMainSymbols);
  }
});

// node_modules/yoctocolors/base.js
var import_node_tty, hasColors, format, reset2, bold, dim, italic, underline, underlineDouble, underlineCurly, underlineDotted, underlineDashed, overline, inverse, hidden, strikethrough, black, red, green, yellow, blue, magenta, cyan, white, gray, bgBlack, bgRed, bgGreen, bgYellow, bgBlue, bgMagenta, bgCyan, bgWhite, bgGray, redBright, greenBright, yellowBright, blueBright, magentaBright, cyanBright, whiteBright, bgRedBright, bgGreenBright, bgYellowBright, bgBlueBright, bgMagentaBright, bgCyanBright, bgWhiteBright, underlineBlack, underlineRed, underlineGreen, underlineYellow, underlineBlue, underlineMagenta, underlineCyan, underlineWhite, underlineGray, underlineRedBright, underlineGreenBright, underlineYellowBright, underlineBlueBright, underlineMagentaBright, underlineCyanBright, underlineWhiteBright;
var init_base = __esm({
  "node_modules/yoctocolors/base.js"() {
    import_node_tty = __toESM(require("node:tty"), 1);
    hasColors = import_node_tty.default?.WriteStream?.prototype?.hasColors?.() ?? false;
    format = (open2, close) => {
      if (!hasColors) {
        return (input) => input;
      }
      const openCode = `\x1B[${open2}m`;
      const closeCode = `\x1B[${close}m`;
      return (input) => {
        const string4 = input + "";
        let index = string4.indexOf(closeCode);
        if (index === -1) {
          return openCode + string4 + closeCode;
        }
        let result = openCode;
        let lastIndex = 0;
        const reopenOnNestedClose = close === 22;
        const replaceCode = (reopenOnNestedClose ? closeCode : "") + openCode;
        while (index !== -1) {
          result += string4.slice(lastIndex, index) + replaceCode;
          lastIndex = index + closeCode.length;
          index = string4.indexOf(closeCode, lastIndex);
        }
        result += string4.slice(lastIndex) + closeCode;
        return result;
      };
    };
    reset2 = format(0, 0);
    bold = format(1, 22);
    dim = format(2, 22);
    italic = format(3, 23);
    underline = format(4, 24);
    underlineDouble = format("4:2", 24);
    underlineCurly = format("4:3", 24);
    underlineDotted = format("4:4", 24);
    underlineDashed = format("4:5", 24);
    overline = format(53, 55);
    inverse = format(7, 27);
    hidden = format(8, 28);
    strikethrough = format(9, 29);
    black = format(30, 39);
    red = format(31, 39);
    green = format(32, 39);
    yellow = format(33, 39);
    blue = format(34, 39);
    magenta = format(35, 39);
    cyan = format(36, 39);
    white = format(37, 39);
    gray = format(90, 39);
    bgBlack = format(40, 49);
    bgRed = format(41, 49);
    bgGreen = format(42, 49);
    bgYellow = format(43, 49);
    bgBlue = format(44, 49);
    bgMagenta = format(45, 49);
    bgCyan = format(46, 49);
    bgWhite = format(47, 49);
    bgGray = format(100, 49);
    redBright = format(91, 39);
    greenBright = format(92, 39);
    yellowBright = format(93, 39);
    blueBright = format(94, 39);
    magentaBright = format(95, 39);
    cyanBright = format(96, 39);
    whiteBright = format(97, 39);
    bgRedBright = format(101, 49);
    bgGreenBright = format(102, 49);
    bgYellowBright = format(103, 49);
    bgBlueBright = format(104, 49);
    bgMagentaBright = format(105, 49);
    bgCyanBright = format(106, 49);
    bgWhiteBright = format(107, 49);
    underlineBlack = format("58;5;0", 59);
    underlineRed = format("58;5;1", 59);
    underlineGreen = format("58;5;2", 59);
    underlineYellow = format("58;5;3", 59);
    underlineBlue = format("58;5;4", 59);
    underlineMagenta = format("58;5;5", 59);
    underlineCyan = format("58;5;6", 59);
    underlineWhite = format("58;5;7", 59);
    underlineGray = format("58;5;8", 59);
    underlineRedBright = format("58;5;9", 59);
    underlineGreenBright = format("58;5;10", 59);
    underlineYellowBright = format("58;5;11", 59);
    underlineBlueBright = format("58;5;12", 59);
    underlineMagentaBright = format("58;5;13", 59);
    underlineCyanBright = format("58;5;14", 59);
    underlineWhiteBright = format("58;5;15", 59);
  }
});

// node_modules/yoctocolors/index.js
var init_yoctocolors = __esm({
  "node_modules/yoctocolors/index.js"() {
    init_base();
    init_base();
  }
});

// node_modules/execa/lib/verbose/default.js
var import_node_process4, hasColors2, identity, getColor, gray2, bold2, redBright2, yellowBright2, defaultVerboseFunction, serializeTimestamp, padField, getFinalIcon, ICONS, COLORS;
var init_default = __esm({
  "node_modules/execa/lib/verbose/default.js"() {
    import_node_process4 = __toESM(require("node:process"), 1);
    init_figures();
    init_yoctocolors();
    hasColors2 = import_node_process4.default.env.FORCE_COLOR !== void 0 || import_node_process4.default.stderr.isTTY === true;
    identity = (string4) => string4;
    getColor = (color) => hasColors2 ? color : identity;
    gray2 = getColor(gray);
    bold2 = getColor(bold);
    redBright2 = getColor(redBright);
    yellowBright2 = getColor(yellowBright);
    defaultVerboseFunction = ({
      type,
      message,
      timestamp,
      piped,
      commandId,
      result: { failed = false } = {},
      options: { reject = true }
    }) => {
      const timestampString = serializeTimestamp(timestamp);
      const icon = ICONS[type]({ failed, reject, piped });
      const color = COLORS[type]({ reject });
      return `${gray2(`[${timestampString}]`)} ${gray2(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
    };
    serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
    padField = (field, padding) => String(field).padStart(padding, "0");
    getFinalIcon = ({ failed, reject }) => {
      if (!failed) {
        return figures_default.tick;
      }
      return reject ? figures_default.cross : figures_default.warning;
    };
    ICONS = {
      command: ({ piped }) => piped ? "|" : "$",
      output: () => " ",
      ipc: () => "*",
      error: getFinalIcon,
      duration: getFinalIcon
    };
    COLORS = {
      command: () => bold2,
      output: () => identity,
      ipc: () => identity,
      error: ({ reject }) => reject ? redBright2 : yellowBright2,
      duration: () => gray2
    };
  }
});

// node_modules/execa/lib/verbose/custom.js
var applyVerboseOnLines, applyVerboseFunction, appendNewline;
var init_custom = __esm({
  "node_modules/execa/lib/verbose/custom.js"() {
    init_values();
    applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
      const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
      return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
    };
    applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
      if (verboseFunction === void 0) {
        return verboseLine;
      }
      const printedLine = verboseFunction(verboseLine, verboseObject);
      if (typeof printedLine === "string") {
        return printedLine;
      }
    };
    appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}
`;
  }
});

// node_modules/execa/lib/verbose/log.js
var import_node_util3, verboseLog, getVerboseObject, getPrintedLines, getPrintedLine, serializeVerboseMessage;
var init_log = __esm({
  "node_modules/execa/lib/verbose/log.js"() {
    import_node_util3 = require("node:util");
    init_escape();
    init_default();
    init_custom();
    verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
      const verboseObject = getVerboseObject({ type, result, verboseInfo });
      const printedLines = getPrintedLines(verboseMessage, verboseObject);
      const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
      if (finalLines !== "") {
        console.warn(finalLines.slice(0, -1));
      }
    };
    getVerboseObject = ({ type, result, verboseInfo }) => {
      const { escapedCommand, commandId, rawOptions } = verboseInfo;
      const { piped = false, ...options } = rawOptions;
      return {
        type,
        escapedCommand,
        commandId: `${commandId}`,
        timestamp: /* @__PURE__ */ new Date(),
        piped,
        result,
        options
      };
    };
    getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({ ...verboseObject, message }));
    getPrintedLine = (verboseObject) => {
      const verboseLine = defaultVerboseFunction(verboseObject);
      return { verboseLine, verboseObject };
    };
    serializeVerboseMessage = (message) => {
      const messageString = typeof message === "string" ? message : (0, import_node_util3.inspect)(message);
      return escapeLines(messageString);
    };
  }
});

// node_modules/execa/lib/verbose/start.js
var logCommand;
var init_start = __esm({
  "node_modules/execa/lib/verbose/start.js"() {
    init_values();
    init_log();
    logCommand = (escapedCommand, verboseInfo) => {
      if (!isVerbose(verboseInfo)) {
        return;
      }
      verboseLog({
        type: "command",
        verboseMessage: escapedCommand,
        verboseInfo
      });
    };
  }
});

// node_modules/execa/lib/verbose/info.js
var getVerboseInfo, getCommandId, COMMAND_ID, validateVerbose;
var init_info = __esm({
  "node_modules/execa/lib/verbose/info.js"() {
    init_values();
    getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
      validateVerbose(verbose);
      const commandId = getCommandId(verbose);
      return {
        verbose,
        escapedCommand,
        commandId,
        rawOptions
      };
    };
    getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
    COMMAND_ID = 0n;
    validateVerbose = (verbose) => {
      for (const fdVerbose of verbose) {
        if (fdVerbose === false) {
          throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);
        }
        if (fdVerbose === true) {
          throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);
        }
        if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
          const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
          throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
        }
      }
    };
  }
});

// node_modules/execa/lib/return/duration.js
var import_node_process5, getStartTime, getDurationMs;
var init_duration = __esm({
  "node_modules/execa/lib/return/duration.js"() {
    import_node_process5 = require("node:process");
    getStartTime = () => import_node_process5.hrtime.bigint();
    getDurationMs = (startTime) => Number(import_node_process5.hrtime.bigint() - startTime) / 1e6;
  }
});

// node_modules/execa/lib/arguments/command.js
var handleCommand;
var init_command = __esm({
  "node_modules/execa/lib/arguments/command.js"() {
    init_start();
    init_info();
    init_duration();
    init_escape();
    init_specific();
    handleCommand = (filePath, rawArguments, rawOptions) => {
      const startTime = getStartTime();
      const { command, escapedCommand } = joinCommand(filePath, rawArguments, rawOptions.shell && !rawOptions.node);
      const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
      const verboseInfo = getVerboseInfo(verbose, escapedCommand, { __proto__: null, ...rawOptions });
      logCommand(escapedCommand, verboseInfo);
      return {
        command,
        escapedCommand,
        startTime,
        verboseInfo
      };
    };
  }
});

// node_modules/npm-run-path/node_modules/path-key/index.js
function pathKey(options = {}) {
  const {
    env = process.env,
    platform: platform2 = process.platform
  } = options;
  if (platform2 !== "win32") {
    return "PATH";
  }
  return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
var init_path_key = __esm({
  "node_modules/npm-run-path/node_modules/path-key/index.js"() {
  }
});

// node_modules/unicorn-magic/default.js
var init_default2 = __esm({
  "node_modules/unicorn-magic/default.js"() {
  }
});

// node_modules/unicorn-magic/node.js
function toPath(urlOrPath) {
  return urlOrPath instanceof URL ? (0, import_node_url2.fileURLToPath)(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
  return {
    *[Symbol.iterator]() {
      let currentPath = import_node_path.default.resolve(toPath(startPath));
      let previousPath;
      while (previousPath !== currentPath) {
        yield currentPath;
        previousPath = currentPath;
        currentPath = import_node_path.default.resolve(currentPath, "..");
      }
    }
  };
}
var import_node_util4, import_node_child_process2, import_node_path, import_node_url2, execFileOriginal, TEN_MEGABYTES_IN_BYTES;
var init_node = __esm({
  "node_modules/unicorn-magic/node.js"() {
    import_node_util4 = require("node:util");
    import_node_child_process2 = require("node:child_process");
    import_node_path = __toESM(require("node:path"), 1);
    import_node_url2 = require("node:url");
    init_default2();
    execFileOriginal = (0, import_node_util4.promisify)(import_node_child_process2.execFile);
    TEN_MEGABYTES_IN_BYTES = 10 * 1024 * 1024;
  }
});

// node_modules/npm-run-path/index.js
var import_node_process6, import_node_path2, npmRunPath, applyPreferLocal, applyExecPath, npmRunPathEnv;
var init_npm_run_path = __esm({
  "node_modules/npm-run-path/index.js"() {
    import_node_process6 = __toESM(require("node:process"), 1);
    import_node_path2 = __toESM(require("node:path"), 1);
    init_path_key();
    init_node();
    npmRunPath = ({
      cwd = import_node_process6.default.cwd(),
      path: pathOption = import_node_process6.default.env[pathKey()],
      preferLocal = true,
      execPath: execPath2 = import_node_process6.default.execPath,
      addExecPath = true
    } = {}) => {
      const cwdPath = import_node_path2.default.resolve(toPath(cwd));
      const result = [];
      const pathParts = pathOption.split(import_node_path2.default.delimiter);
      if (preferLocal) {
        applyPreferLocal(result, pathParts, cwdPath);
      }
      if (addExecPath) {
        applyExecPath(result, pathParts, execPath2, cwdPath);
      }
      return pathOption === "" || pathOption === import_node_path2.default.delimiter ? `${result.join(import_node_path2.default.delimiter)}${pathOption}` : [...result, pathOption].join(import_node_path2.default.delimiter);
    };
    applyPreferLocal = (result, pathParts, cwdPath) => {
      for (const directory of traversePathUp(cwdPath)) {
        const pathPart = import_node_path2.default.join(directory, "node_modules/.bin");
        if (!pathParts.includes(pathPart)) {
          result.push(pathPart);
        }
      }
    };
    applyExecPath = (result, pathParts, execPath2, cwdPath) => {
      const pathPart = import_node_path2.default.resolve(cwdPath, toPath(execPath2), "..");
      if (!pathParts.includes(pathPart)) {
        result.push(pathPart);
      }
    };
    npmRunPathEnv = ({ env = import_node_process6.default.env, ...options } = {}) => {
      env = { ...env };
      const pathName = pathKey({ env });
      options.path = env[pathName];
      env[pathName] = npmRunPath(options);
      return env;
    };
  }
});

// node_modules/human-signals/build/src/realtime.js
var getRealtimeSignals, getRealtimeSignal, SIGRTMIN, SIGRTMAX;
var init_realtime = __esm({
  "node_modules/human-signals/build/src/realtime.js"() {
    getRealtimeSignals = () => {
      const length = SIGRTMAX - SIGRTMIN + 1;
      return Array.from({ length }, getRealtimeSignal);
    };
    getRealtimeSignal = (value, index) => ({
      name: `SIGRT${index + 1}`,
      number: SIGRTMIN + index,
      action: "terminate",
      description: "Application-specific signal (realtime)",
      standard: "posix"
    });
    SIGRTMIN = 34;
    SIGRTMAX = 64;
  }
});

// node_modules/human-signals/build/src/core.js
var SIGNALS;
var init_core3 = __esm({
  "node_modules/human-signals/build/src/core.js"() {
    SIGNALS = [
      {
        name: "SIGHUP",
        number: 1,
        action: "terminate",
        description: "Terminal closed",
        standard: "posix"
      },
      {
        name: "SIGINT",
        number: 2,
        action: "terminate",
        description: "User interruption with CTRL-C",
        standard: "ansi"
      },
      {
        name: "SIGQUIT",
        number: 3,
        action: "core",
        description: "User interruption with CTRL-\\",
        standard: "posix"
      },
      {
        name: "SIGILL",
        number: 4,
        action: "core",
        description: "Invalid machine instruction",
        standard: "ansi"
      },
      {
        name: "SIGTRAP",
        number: 5,
        action: "core",
        description: "Debugger breakpoint",
        standard: "posix"
      },
      {
        name: "SIGABRT",
        number: 6,
        action: "core",
        description: "Aborted",
        standard: "ansi"
      },
      {
        name: "SIGIOT",
        number: 6,
        action: "core",
        description: "Aborted",
        standard: "bsd"
      },
      {
        name: "SIGBUS",
        number: 7,
        action: "core",
        description: "Bus error due to misaligned, non-existing address or paging error",
        standard: "bsd"
      },
      {
        name: "SIGEMT",
        number: 7,
        action: "terminate",
        description: "Command should be emulated but is not implemented",
        standard: "other"
      },
      {
        name: "SIGFPE",
        number: 8,
        action: "core",
        description: "Floating point arithmetic error",
        standard: "ansi"
      },
      {
        name: "SIGKILL",
        number: 9,
        action: "terminate",
        description: "Forced termination",
        standard: "posix",
        forced: true
      },
      {
        name: "SIGUSR1",
        number: 10,
        action: "terminate",
        description: "Application-specific signal",
        standard: "posix"
      },
      {
        name: "SIGSEGV",
        number: 11,
        action: "core",
        description: "Segmentation fault",
        standard: "ansi"
      },
      {
        name: "SIGUSR2",
        number: 12,
        action: "terminate",
        description: "Application-specific signal",
        standard: "posix"
      },
      {
        name: "SIGPIPE",
        number: 13,
        action: "terminate",
        description: "Broken pipe or socket",
        standard: "posix"
      },
      {
        name: "SIGALRM",
        number: 14,
        action: "terminate",
        description: "Timeout or timer",
        standard: "posix"
      },
      {
        name: "SIGTERM",
        number: 15,
        action: "terminate",
        description: "Termination",
        standard: "ansi"
      },
      {
        name: "SIGSTKFLT",
        number: 16,
        action: "terminate",
        description: "Stack is empty or overflowed",
        standard: "other"
      },
      {
        name: "SIGCHLD",
        number: 17,
        action: "ignore",
        description: "Child process terminated, paused or unpaused",
        standard: "posix"
      },
      {
        name: "SIGCLD",
        number: 17,
        action: "ignore",
        description: "Child process terminated, paused or unpaused",
        standard: "other"
      },
      {
        name: "SIGCONT",
        number: 18,
        action: "unpause",
        description: "Unpaused",
        standard: "posix",
        forced: true
      },
      {
        name: "SIGSTOP",
        number: 19,
        action: "pause",
        description: "Paused",
        standard: "posix",
        forced: true
      },
      {
        name: "SIGTSTP",
        number: 20,
        action: "pause",
        description: 'Paused using CTRL-Z or "suspend"',
        standard: "posix"
      },
      {
        name: "SIGTTIN",
        number: 21,
        action: "pause",
        description: "Background process cannot read terminal input",
        standard: "posix"
      },
      {
        name: "SIGBREAK",
        number: 21,
        action: "terminate",
        description: "User interruption with CTRL-BREAK",
        standard: "other"
      },
      {
        name: "SIGTTOU",
        number: 22,
        action: "pause",
        description: "Background process cannot write to terminal output",
        standard: "posix"
      },
      {
        name: "SIGURG",
        number: 23,
        action: "ignore",
        description: "Socket received out-of-band data",
        standard: "bsd"
      },
      {
        name: "SIGXCPU",
        number: 24,
        action: "core",
        description: "Process timed out",
        standard: "bsd"
      },
      {
        name: "SIGXFSZ",
        number: 25,
        action: "core",
        description: "File too big",
        standard: "bsd"
      },
      {
        name: "SIGVTALRM",
        number: 26,
        action: "terminate",
        description: "Timeout or timer",
        standard: "bsd"
      },
      {
        name: "SIGPROF",
        number: 27,
        action: "terminate",
        description: "Timeout or timer",
        standard: "bsd"
      },
      {
        name: "SIGWINCH",
        number: 28,
        action: "ignore",
        description: "Terminal window size changed",
        standard: "bsd"
      },
      {
        name: "SIGIO",
        number: 29,
        action: "terminate",
        description: "I/O is available",
        standard: "other"
      },
      {
        name: "SIGPOLL",
        number: 29,
        action: "terminate",
        description: "Watched event",
        standard: "other"
      },
      {
        name: "SIGINFO",
        number: 29,
        action: "ignore",
        description: "Request for process information",
        standard: "other"
      },
      {
        name: "SIGPWR",
        number: 30,
        action: "terminate",
        description: "Device running out of power",
        standard: "systemv"
      },
      {
        name: "SIGSYS",
        number: 31,
        action: "core",
        description: "Invalid system call",
        standard: "other"
      },
      {
        name: "SIGUNUSED",
        number: 31,
        action: "terminate",
        description: "Invalid system call",
        standard: "other"
      }
    ];
  }
});

// node_modules/human-signals/build/src/signals.js
var import_node_os, getSignals, normalizeSignal;
var init_signals = __esm({
  "node_modules/human-signals/build/src/signals.js"() {
    import_node_os = require("node:os");
    init_core3();
    init_realtime();
    getSignals = () => {
      const realtimeSignals = getRealtimeSignals();
      const signals2 = [...SIGNALS, ...realtimeSignals].map(normalizeSignal);
      return signals2;
    };
    normalizeSignal = ({
      name,
      number: defaultNumber,
      description,
      action,
      forced = false,
      standard
    }) => {
      const {
        signals: { [name]: constantSignal }
      } = import_node_os.constants;
      const supported = constantSignal !== void 0;
      const number5 = supported ? constantSignal : defaultNumber;
      return { name, number: number5, description, supported, action, forced, standard };
    };
  }
});

// node_modules/human-signals/build/src/main.js
var import_node_os2, getSignalsByName, getSignalByName, signalsByName, getSignalsByNumber, getSignalByNumber, findSignalByNumber, signalsByNumber;
var init_main = __esm({
  "node_modules/human-signals/build/src/main.js"() {
    import_node_os2 = require("node:os");
    init_realtime();
    init_signals();
    getSignalsByName = () => {
      const signals2 = getSignals();
      return Object.fromEntries(signals2.map(getSignalByName));
    };
    getSignalByName = ({
      name,
      number: number5,
      description,
      supported,
      action,
      forced,
      standard
    }) => [name, { name, number: number5, description, supported, action, forced, standard }];
    signalsByName = getSignalsByName();
    getSignalsByNumber = () => {
      const signals2 = getSignals();
      const length = SIGRTMAX + 1;
      const signalsA = Array.from(
        { length },
        (value, number5) => getSignalByNumber(number5, signals2)
      );
      return Object.assign({}, ...signalsA);
    };
    getSignalByNumber = (number5, signals2) => {
      const signal = findSignalByNumber(number5, signals2);
      if (signal === void 0) {
        return {};
      }
      const { name, description, supported, action, forced, standard } = signal;
      return {
        [number5]: {
          name,
          number: number5,
          description,
          supported,
          action,
          forced,
          standard
        }
      };
    };
    findSignalByNumber = (number5, signals2) => {
      const signal = signals2.find(({ name }) => import_node_os2.constants.signals[name] === number5);
      if (signal !== void 0) {
        return signal;
      }
      return signals2.find((signalA) => signalA.number === number5);
    };
    signalsByNumber = getSignalsByNumber();
  }
});

// node_modules/execa/lib/terminate/signal.js
var import_node_os3, normalizeKillSignal, normalizeSignalArgument, normalizeSignal2, normalizeSignalInteger, getSignalsIntegerToName, signalsIntegerToName, normalizeSignalName, getAvailableSignals, getAvailableSignalNames, getAvailableSignalIntegers, getSignalDescription;
var init_signal = __esm({
  "node_modules/execa/lib/terminate/signal.js"() {
    import_node_os3 = require("node:os");
    init_main();
    normalizeKillSignal = (killSignal) => {
      const optionName = "option `killSignal`";
      if (killSignal === 0) {
        throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
      }
      return normalizeSignal2(killSignal, optionName);
    };
    normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal2(signal, "`subprocess.kill()`'s argument");
    normalizeSignal2 = (signalNameOrInteger, optionName) => {
      if (Number.isInteger(signalNameOrInteger)) {
        return normalizeSignalInteger(signalNameOrInteger, optionName);
      }
      if (typeof signalNameOrInteger === "string") {
        return normalizeSignalName(signalNameOrInteger, optionName);
      }
      throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.
${getAvailableSignals()}`);
    };
    normalizeSignalInteger = (signalInteger, optionName) => {
      if (signalsIntegerToName.has(signalInteger)) {
        return signalsIntegerToName.get(signalInteger);
      }
      throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.
${getAvailableSignals()}`);
    };
    getSignalsIntegerToName = () => new Map(Object.entries(import_node_os3.constants.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
    signalsIntegerToName = getSignalsIntegerToName();
    normalizeSignalName = (signalName, optionName) => {
      if (signalName in import_node_os3.constants.signals) {
        return signalName;
      }
      if (signalName.toUpperCase() in import_node_os3.constants.signals) {
        throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
      }
      throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.
${getAvailableSignals()}`);
    };
    getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
    getAvailableSignalNames = () => Object.keys(import_node_os3.constants.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
    getAvailableSignalIntegers = () => [...new Set(Object.values(import_node_os3.constants.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
    getSignalDescription = (signal) => signalsByName[signal].description;
  }
});

// node_modules/execa/lib/terminate/timeout.js
var import_promises, validateTimeout, validateDelay, MAX_DELAY, throwOnTimeout, killAfterTimeout;
var init_timeout = __esm({
  "node_modules/execa/lib/terminate/timeout.js"() {
    import_promises = require("node:timers/promises");
    init_final_error();
    init_type_name();
    validateTimeout = ({ timeout }) => {
      if (timeout !== void 0) {
        validateDelay(timeout, "timeout");
      }
    };
    validateDelay = (delay, optionName) => {
      if (!Number.isInteger(delay) || delay < 0 || delay > MAX_DELAY) {
        throw new TypeError(`Expected the \`${optionName}\` option to be a non-negative integer up to ${MAX_DELAY}, got \`${delay}\` (${getTypeName(delay)})`);
      }
    };
    MAX_DELAY = 2 ** 31 - 1;
    throwOnTimeout = (kill, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(kill, timeout, context, controller)];
    killAfterTimeout = async (kill, timeout, context, { signal }) => {
      await (0, import_promises.setTimeout)(timeout, void 0, { signal });
      context.terminationReason ??= "timeout";
      kill();
      throw new DiscardedError();
    };
  }
});

// node_modules/execa/lib/terminate/kill.js
var import_promises2, normalizeForceKillAfterDelay, DEFAULT_FORCE_KILL_TIMEOUT, subprocessKill, parseKillArguments, emitKillError, setKillTimeout, killOnTimeout;
var init_kill = __esm({
  "node_modules/execa/lib/terminate/kill.js"() {
    import_promises2 = require("node:timers/promises");
    init_final_error();
    init_signal();
    init_timeout();
    normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
      if (forceKillAfterDelay === false) {
        return forceKillAfterDelay;
      }
      if (forceKillAfterDelay === true) {
        return DEFAULT_FORCE_KILL_TIMEOUT;
      }
      validateDelay(forceKillAfterDelay, "forceKillAfterDelay");
      return forceKillAfterDelay;
    };
    DEFAULT_FORCE_KILL_TIMEOUT = 1e3 * 5;
    subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
      const { signal, error: error2 } = parseKillArguments(signalOrError, errorArgument, killSignal);
      emitKillError(error2, onInternalError);
      const killResult = kill(signal);
      setKillTimeout({
        kill,
        signal,
        forceKillAfterDelay,
        killSignal,
        killResult,
        context,
        controller
      });
      return killResult;
    };
    parseKillArguments = (signalOrError, errorArgument, killSignal) => {
      const [signal = killSignal, error2] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
      if (typeof signal !== "string" && !Number.isInteger(signal)) {
        throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
      }
      if (error2 !== void 0 && !isErrorInstance(error2)) {
        throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error2}`);
      }
      return { signal: normalizeSignalArgument(signal), error: error2 };
    };
    emitKillError = (error2, onInternalError) => {
      if (error2 !== void 0) {
        onInternalError.reject(error2);
      }
    };
    setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
      if (signal === killSignal && killResult) {
        killOnTimeout({
          kill,
          forceKillAfterDelay,
          context,
          controllerSignal: controller.signal
        });
      }
    };
    killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
      if (forceKillAfterDelay === false) {
        return;
      }
      try {
        await (0, import_promises2.setTimeout)(forceKillAfterDelay, void 0, { signal: controllerSignal });
        if (kill("SIGKILL")) {
          context.isForcefullyTerminated ??= true;
        }
      } catch {
      }
    };
  }
});

// node_modules/execa/lib/utils/abort-signal.js
var import_node_events, onAbortedSignal, validateAbortSignal;
var init_abort_signal = __esm({
  "node_modules/execa/lib/utils/abort-signal.js"() {
    import_node_events = require("node:events");
    onAbortedSignal = async (mainSignal, stopSignal) => {
      if (!mainSignal.aborted) {
        await (0, import_node_events.once)(mainSignal, "abort", { signal: stopSignal });
      }
    };
    validateAbortSignal = (signal, optionName) => {
      if (signal !== void 0 && Object.prototype.toString.call(signal) !== "[object AbortSignal]") {
        throw new TypeError(`The \`${optionName}\` option must be an AbortSignal: ${String(signal)}.`);
      }
    };
  }
});

// node_modules/execa/lib/terminate/cancel.js
var validateCancelSignal, validateRenamedSignalOption, throwOnCancel, terminateOnCancel;
var init_cancel = __esm({
  "node_modules/execa/lib/terminate/cancel.js"() {
    init_abort_signal();
    validateCancelSignal = ({ cancelSignal }) => {
      validateAbortSignal(cancelSignal, "cancelSignal");
    };
    validateRenamedSignalOption = ({ signal }) => {
      if (signal !== void 0) {
        throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');
      }
    };
    throwOnCancel = ({ kill, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(kill, cancelSignal, context, controller)];
    terminateOnCancel = async (kill, cancelSignal, context, { signal }) => {
      await onAbortedSignal(cancelSignal, signal);
      context.terminationReason ??= "cancel";
      kill();
      throw cancelSignal.reason;
    };
  }
});

// node_modules/execa/lib/ipc/validation.js
var import_node_util5, validateIpcMethod, validateIpcOption, validateConnection, throwOnEarlyDisconnect, throwOnStrictDeadlockError, getStrictResponseError, throwOnMissingStrict, throwOnStrictDisconnect, getAbortDisconnectError, throwOnMissingParent, handleEpipeError, handleSerializationError, serializeInvalidMessage, isSerializationError, SERIALIZATION_ERROR_CODES, SERIALIZATION_ERROR_MESSAGES, getMethodName, getNamespaceName, getOtherProcessName, disconnect;
var init_validation = __esm({
  "node_modules/execa/lib/ipc/validation.js"() {
    import_node_util5 = require("node:util");
    validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected: isConnected2 }) => {
      validateIpcOption(methodName, isSubprocess, ipc);
      validateConnection(methodName, isSubprocess, isConnected2);
    };
    validateIpcOption = (methodName, isSubprocess, ipc) => {
      if (!ipc) {
        throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
      }
    };
    validateConnection = (methodName, isSubprocess, isConnected2) => {
      if (!isConnected2) {
        throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
      }
    };
    throwOnEarlyDisconnect = (isSubprocess) => {
      throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
    };
    throwOnStrictDeadlockError = (isSubprocess) => {
      throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
    };
    getStrictResponseError = (error2, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error2 });
    throwOnMissingStrict = (isSubprocess) => {
      throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
    };
    throwOnStrictDisconnect = (isSubprocess) => {
      throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
    };
    getAbortDisconnectError = () => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
    throwOnMissingParent = () => {
      throw new Error("`getCancelSignal()` cannot be used without setting the `gracefulCancel` option to `true`.");
    };
    handleEpipeError = ({ error: error2, methodName, isSubprocess }) => {
      if (error2.code === "EPIPE") {
        throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error2 });
      }
    };
    handleSerializationError = ({ error: error2, methodName, isSubprocess, message }) => {
      if (isSerializationError(error2)) {
        throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${serializeInvalidMessage(message)}.`, { cause: error2 });
      }
    };
    serializeInvalidMessage = (message) => {
      try {
        return String(message);
      } catch {
        return (0, import_node_util5.inspect)(message);
      }
    };
    isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
    SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set([
      // Message is `undefined`
      "ERR_MISSING_ARGS",
      // Message is a function, a bigint, a symbol
      "ERR_INVALID_ARG_TYPE"
    ]);
    SERIALIZATION_ERROR_MESSAGES = [
      // Message is a promise or a proxy, with `serialization: 'advanced'`
      "could not be cloned",
      // Message has cycles, with `serialization: 'json'`
      "circular structure",
      // Message has cycles inside toJSON(), with `serialization: 'json'`
      "call stack size exceeded"
    ];
    getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
    getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
    getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
    disconnect = (anyProcess) => {
      if (anyProcess.connected) {
        anyProcess.disconnect();
      }
    };
  }
});

// node_modules/execa/lib/utils/deferred.js
var createDeferred;
var init_deferred = __esm({
  "node_modules/execa/lib/utils/deferred.js"() {
    createDeferred = () => {
      const methods2 = {};
      const promise = new Promise((resolve2, reject) => {
        Object.assign(methods2, { resolve: resolve2, reject });
      });
      return Object.assign(promise, methods2);
    };
  }
});

// node_modules/execa/lib/utils/max-listeners.js
var import_node_events2, incrementMaxListeners;
var init_max_listeners = __esm({
  "node_modules/execa/lib/utils/max-listeners.js"() {
    import_node_events2 = require("node:events");
    incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
      const maxListeners = eventEmitter.getMaxListeners();
      if (maxListeners === 0 || maxListeners === Infinity) {
        return;
      }
      eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
      (0, import_node_events2.addAbortListener)(signal, () => {
        eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
      });
    };
  }
});

// node_modules/execa/lib/ipc/reference.js
var addReference, addReferenceCount, removeReference, removeReferenceCount, undoAddedReferences, redoAddedReferences;
var init_reference = __esm({
  "node_modules/execa/lib/ipc/reference.js"() {
    addReference = (channel, reference) => {
      if (reference) {
        addReferenceCount(channel);
      }
    };
    addReferenceCount = (channel) => {
      channel.refCounted();
    };
    removeReference = (channel, reference) => {
      if (reference) {
        removeReferenceCount(channel);
      }
    };
    removeReferenceCount = (channel) => {
      channel.unrefCounted();
    };
    undoAddedReferences = (channel, isSubprocess) => {
      if (!isSubprocess) {
        return;
      }
      removeReferenceCount(channel);
      removeReferenceCount(channel);
    };
    redoAddedReferences = (channel, isSubprocess) => {
      if (!isSubprocess) {
        return;
      }
      addReferenceCount(channel);
      addReferenceCount(channel);
    };
  }
});

// node_modules/execa/lib/ipc/incoming.js
var import_node_events3, import_promises3, onMessage, onDisconnect, INCOMING_MESSAGES;
var init_incoming = __esm({
  "node_modules/execa/lib/ipc/incoming.js"() {
    import_node_events3 = require("node:events");
    import_promises3 = require("node:timers/promises");
    init_outgoing();
    init_reference();
    init_strict();
    init_graceful();
    onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
      if (handleStrictResponse(wrappedMessage, anyProcess) || isSubprocess && handleAbort(wrappedMessage)) {
        return;
      }
      if (!INCOMING_MESSAGES.has(anyProcess)) {
        INCOMING_MESSAGES.set(anyProcess, []);
      }
      const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
      incomingMessages.push(wrappedMessage);
      if (incomingMessages.length > 1) {
        return;
      }
      while (incomingMessages.length > 0) {
        await waitForOutgoingMessages(anyProcess, ipcEmitter, incomingMessages[0]);
        await import_promises3.scheduler.yield();
        const message = await handleStrictRequest({
          wrappedMessage: incomingMessages[0],
          anyProcess,
          channel,
          isSubprocess,
          ipcEmitter
        });
        incomingMessages.shift();
        ipcEmitter.emit("message", message);
        ipcEmitter.emit("message:done");
      }
    };
    onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
      if (isSubprocess) {
        abortOnDisconnect();
      }
      const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
      while (incomingMessages?.length > 0) {
        await (0, import_node_events3.once)(ipcEmitter, "message:done");
      }
      anyProcess.removeListener("message", boundOnMessage);
      redoAddedReferences(channel, isSubprocess);
      ipcEmitter.connected = false;
      ipcEmitter.emit("disconnect");
    };
    INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap();
  }
});

// node_modules/execa/lib/ipc/forward.js
var import_node_events4, getIpcEmitter, IPC_EMITTERS, forwardEvents, isConnected;
var init_forward = __esm({
  "node_modules/execa/lib/ipc/forward.js"() {
    import_node_events4 = require("node:events");
    init_incoming();
    init_reference();
    getIpcEmitter = (anyProcess, channel, isSubprocess) => {
      if (IPC_EMITTERS.has(anyProcess)) {
        return IPC_EMITTERS.get(anyProcess);
      }
      const ipcEmitter = new import_node_events4.EventEmitter();
      ipcEmitter.setMaxListeners(0);
      ipcEmitter.connected = true;
      IPC_EMITTERS.set(anyProcess, ipcEmitter);
      forwardEvents({
        ipcEmitter,
        anyProcess,
        channel,
        isSubprocess
      });
      return ipcEmitter;
    };
    IPC_EMITTERS = /* @__PURE__ */ new WeakMap();
    forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
      const boundOnMessage = onMessage.bind(void 0, {
        anyProcess,
        channel,
        isSubprocess,
        ipcEmitter
      });
      anyProcess.on("message", boundOnMessage);
      anyProcess.once("disconnect", onDisconnect.bind(void 0, {
        anyProcess,
        channel,
        isSubprocess,
        ipcEmitter,
        boundOnMessage
      }));
      undoAddedReferences(channel, isSubprocess);
    };
    isConnected = (anyProcess) => {
      const ipcEmitter = IPC_EMITTERS.get(anyProcess);
      return ipcEmitter === void 0 ? anyProcess.channel !== void 0 && anyProcess.channel !== null : ipcEmitter.connected;
    };
  }
});

// node_modules/execa/lib/ipc/strict.js
var import_node_events5, handleSendStrict, count, validateStrictDeadlock, handleStrictRequest, handleStrictResponse, waitForStrictResponse, STRICT_RESPONSES, throwOnDisconnect, REQUEST_TYPE, RESPONSE_TYPE, isStrictRequest;
var init_strict = __esm({
  "node_modules/execa/lib/ipc/strict.js"() {
    import_node_events5 = require("node:events");
    init_deferred();
    init_max_listeners();
    init_send();
    init_validation();
    init_forward();
    init_outgoing();
    handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
      if (!strict) {
        return message;
      }
      const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
      const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
      return {
        id: count++,
        type: REQUEST_TYPE,
        message,
        hasListeners
      };
    };
    count = 0;
    validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
      if (!isStrictRequest(wrappedMessage) || wrappedMessage.hasListeners) {
        return;
      }
      for (const { id } of outgoingMessages) {
        if (id !== void 0) {
          STRICT_RESPONSES[id].deferred.resolve({ isDeadlock: true, hasListeners: false });
        }
      }
    };
    handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
      if (!isStrictRequest(wrappedMessage)) {
        return wrappedMessage;
      }
      const { id, message } = wrappedMessage;
      if (!anyProcess.connected) {
        return message;
      }
      const response = { id, type: RESPONSE_TYPE, message: hasMessageListeners(anyProcess, ipcEmitter) };
      try {
        await sendMessage({
          anyProcess,
          channel,
          isSubprocess,
          ipc: true
        }, response);
      } catch (error2) {
        if (error2.cause?.code !== "EPIPE") {
          ipcEmitter.emit("strict:error", error2);
        }
      }
      return message;
    };
    handleStrictResponse = (wrappedMessage, anyProcess) => {
      if (wrappedMessage?.type !== RESPONSE_TYPE) {
        return false;
      }
      const { id, message: hasListeners } = wrappedMessage;
      const strictResponse = STRICT_RESPONSES[id];
      if (strictResponse?.anyProcess === anyProcess) {
        strictResponse.deferred.resolve({ isDeadlock: false, hasListeners });
      }
      return true;
    };
    waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
      const deferred = createDeferred();
      STRICT_RESPONSES[wrappedMessage.id] = { deferred, anyProcess };
      const controller = new AbortController();
      try {
        const { isDeadlock, hasListeners } = await Promise.race([
          deferred,
          throwOnDisconnect(anyProcess, isSubprocess, controller)
        ]);
        if (isDeadlock) {
          throwOnStrictDeadlockError(isSubprocess);
        }
        if (!hasListeners) {
          throwOnMissingStrict(isSubprocess);
        }
      } finally {
        controller.abort();
        delete STRICT_RESPONSES[wrappedMessage.id];
      }
    };
    STRICT_RESPONSES = { __proto__: null };
    throwOnDisconnect = async (anyProcess, isSubprocess, { signal }) => {
      incrementMaxListeners(anyProcess, 1, signal);
      await (0, import_node_events5.once)(anyProcess, "disconnect", { signal });
      throwOnStrictDisconnect(isSubprocess);
    };
    REQUEST_TYPE = "execa:ipc:request";
    RESPONSE_TYPE = "execa:ipc:response";
    isStrictRequest = (wrappedMessage) => wrappedMessage?.type === REQUEST_TYPE && Number.isInteger(wrappedMessage.id) && typeof wrappedMessage.hasListeners === "boolean";
  }
});

// node_modules/execa/lib/ipc/outgoing.js
var startSendMessage, endSendMessage, waitForOutgoingMessages, OUTGOING_MESSAGES, IPC_SUBPROCESS_OPTIONS, setIpcSubprocessOptions, hasMessageListeners, getMinListenerCount, getOptions;
var init_outgoing = __esm({
  "node_modules/execa/lib/ipc/outgoing.js"() {
    init_deferred();
    init_specific();
    init_strict();
    startSendMessage = (anyProcess, wrappedMessage, strict) => {
      if (!OUTGOING_MESSAGES.has(anyProcess)) {
        OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
      }
      const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
      const onMessageSent = createDeferred();
      const id = strict ? wrappedMessage.id : void 0;
      const outgoingMessage = { onMessageSent, id };
      outgoingMessages.add(outgoingMessage);
      return { outgoingMessages, outgoingMessage };
    };
    endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
      outgoingMessages.delete(outgoingMessage);
      outgoingMessage.onMessageSent.resolve();
    };
    waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
      while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
        const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
        validateStrictDeadlock(outgoingMessages, wrappedMessage);
        await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
      }
    };
    OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap();
    IPC_SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
    setIpcSubprocessOptions = (subprocess, options) => {
      IPC_SUBPROCESS_OPTIONS.set(subprocess, options);
    };
    hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
    getMinListenerCount = (anyProcess) => getOptions(anyProcess) !== void 0 && !getFdSpecificValue(getOptions(anyProcess).buffer, "ipc") ? 1 : 0;
    getOptions = (anyProcess) => IPC_SUBPROCESS_OPTIONS.get(anyProcess);
  }
});

// node_modules/execa/lib/ipc/send.js
var import_node_util6, sendMessage, sendMessageAsync, sendOneMessage, getSendMethod, PROCESS_SEND_METHODS;
var init_send = __esm({
  "node_modules/execa/lib/ipc/send.js"() {
    import_node_util6 = require("node:util");
    init_options();
    init_validation();
    init_outgoing();
    init_strict();
    sendMessage = ({ anyProcess, channel, isSubprocess, ipc }, message, options) => {
      const { strict = false } = copyOptions(options);
      checkBooleanOption(strict, "strict");
      const methodName = "sendMessage";
      validateIpcMethod({
        methodName,
        isSubprocess,
        ipc,
        isConnected: anyProcess.connected
      });
      return sendMessageAsync({
        anyProcess,
        channel,
        methodName,
        isSubprocess,
        message,
        strict
      });
    };
    sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
      const wrappedMessage = handleSendStrict({
        anyProcess,
        channel,
        isSubprocess,
        message,
        strict
      });
      const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
      try {
        await sendOneMessage({
          anyProcess,
          methodName,
          isSubprocess,
          wrappedMessage,
          message,
          strict
        });
      } catch (error2) {
        disconnect(anyProcess);
        throw error2;
      } finally {
        endSendMessage(outgoingMessagesState);
      }
    };
    sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message, strict = false }) => {
      const sendMethod = getSendMethod(anyProcess);
      try {
        await Promise.all([
          // Only messages sent with the `strict` option wait for an acknowledgment response
          strict ? waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess) : void 0,
          sendMethod(wrappedMessage)
        ]);
      } catch (error2) {
        handleEpipeError({ error: error2, methodName, isSubprocess });
        handleSerializationError({
          error: error2,
          methodName,
          isSubprocess,
          message
        });
        throw error2;
      }
    };
    getSendMethod = (anyProcess) => {
      if (PROCESS_SEND_METHODS.has(anyProcess)) {
        return PROCESS_SEND_METHODS.get(anyProcess);
      }
      const sendMethod = (0, import_node_util6.promisify)(anyProcess.send.bind(anyProcess));
      PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
      return sendMethod;
    };
    PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap();
  }
});

// node_modules/execa/lib/ipc/graceful.js
var import_promises4, sendAbort, getCancelSignal, startIpc, isCancelListening, handleAbort, GRACEFUL_CANCEL_TYPE, abortOnDisconnect, cancelController;
var init_graceful = __esm({
  "node_modules/execa/lib/ipc/graceful.js"() {
    import_promises4 = require("node:timers/promises");
    init_send();
    init_forward();
    init_validation();
    sendAbort = (subprocess, message) => {
      const methodName = "cancelSignal";
      validateConnection(methodName, false, subprocess.connected);
      return sendOneMessage({
        anyProcess: subprocess,
        methodName,
        isSubprocess: false,
        wrappedMessage: { type: GRACEFUL_CANCEL_TYPE, message },
        message
      });
    };
    getCancelSignal = async ({ anyProcess, channel, isSubprocess, ipc }) => {
      await startIpc({
        anyProcess,
        channel,
        isSubprocess,
        ipc
      });
      return cancelController.signal;
    };
    startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
      if (isCancelListening) {
        return;
      }
      if (!ipc) {
        throwOnMissingParent();
        return;
      }
      isCancelListening = true;
      if (!anyProcess.connected) {
        abortOnDisconnect();
        return;
      }
      getIpcEmitter(anyProcess, channel, isSubprocess);
      await import_promises4.scheduler.yield();
    };
    isCancelListening = false;
    handleAbort = (wrappedMessage) => {
      if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) {
        return false;
      }
      cancelController.abort(wrappedMessage.message);
      return true;
    };
    GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
    abortOnDisconnect = () => {
      cancelController.abort(getAbortDisconnectError());
    };
    cancelController = new AbortController();
  }
});

// node_modules/execa/lib/terminate/graceful.js
var validateGracefulCancel, throwOnGracefulCancel, sendOnAbort, getReason;
var init_graceful2 = __esm({
  "node_modules/execa/lib/terminate/graceful.js"() {
    init_abort_signal();
    init_graceful();
    init_kill();
    validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
      if (!gracefulCancel) {
        return;
      }
      if (cancelSignal === void 0) {
        throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
      }
      if (!ipc) {
        throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
      }
      if (serialization === "json") {
        throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
      }
    };
    throwOnGracefulCancel = ({
      subprocess,
      kill,
      cancelSignal,
      gracefulCancel,
      forceKillAfterDelay,
      context,
      controller
    }) => gracefulCancel ? [sendOnAbort({
      subprocess,
      kill,
      cancelSignal,
      forceKillAfterDelay,
      context,
      controller
    })] : [];
    sendOnAbort = async ({ subprocess, kill, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
      await onAbortedSignal(cancelSignal, signal);
      const reason = getReason(cancelSignal);
      await sendAbort(subprocess, reason);
      killOnTimeout({
        kill,
        forceKillAfterDelay,
        context,
        controllerSignal: signal
      });
      context.terminationReason ??= "gracefulCancel";
      throw cancelSignal.reason;
    };
    getReason = ({ reason }) => {
      if (!(reason instanceof DOMException)) {
        return reason;
      }
      const error2 = new Error(reason.message);
      Object.defineProperty(error2, "stack", {
        value: reason.stack,
        enumerable: false,
        configurable: true,
        writable: true
      });
      return error2;
    };
  }
});

// node_modules/execa/lib/methods/node.js
var import_node_process7, import_node_path3, mapNode, getDefaultNodeOptions, REMOVED_OPTIONS_WITH_VALUE, IGNORED_OPTIONS_REGEXP, handleNodeOption;
var init_node2 = __esm({
  "node_modules/execa/lib/methods/node.js"() {
    import_node_process7 = require("node:process");
    import_node_path3 = __toESM(require("node:path"), 1);
    init_file_url();
    mapNode = ({ options }) => {
      if (options.node === false) {
        throw new TypeError('The "node" option cannot be false with `execaNode()`.');
      }
      return { options: { __proto__: null, ...options, node: true } };
    };
    getDefaultNodeOptions = () => {
      const nodeOptions = [];
      for (let index = 0; index < import_node_process7.execArgv.length; index += 1) {
        const nodeOption = import_node_process7.execArgv[index];
        if (REMOVED_OPTIONS_WITH_VALUE.has(nodeOption)) {
          if (!import_node_process7.execArgv[index + 1]?.startsWith("-")) {
            index += 1;
          }
        } else if (!IGNORED_OPTIONS_REGEXP.test(nodeOption)) {
          nodeOptions.push(nodeOption);
        }
      }
      return nodeOptions;
    };
    REMOVED_OPTIONS_WITH_VALUE = /* @__PURE__ */ new Set(["-e", "--eval", "-p", "--print", "-pe", "--input-type", "--inspect-port"]);
    IGNORED_OPTIONS_REGEXP = /^--(?:inspect|eval=|print=|input-type=)/;
    handleNodeOption = (file, commandArguments, {
      node: shouldHandleNode = false,
      nodePath = import_node_process7.execPath,
      nodeOptions = getDefaultNodeOptions(),
      cwd,
      execPath: formerNodePath,
      ...options
    }) => {
      if (formerNodePath !== void 0) {
        throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');
      }
      if (!Array.isArray(nodeOptions) || nodeOptions.some((nodeOption) => typeof nodeOption !== "string")) {
        throw new TypeError('The "nodeOptions" option must be an array of strings.');
      }
      const normalizedNodePath = safeNormalizeFileUrl(nodePath, 'The "nodePath" option');
      const resolvedNodePath = import_node_path3.default.resolve(cwd, normalizedNodePath);
      const newOptions = {
        __proto__: null,
        shell: false,
        ...options,
        nodePath: resolvedNodePath,
        node: shouldHandleNode,
        cwd
      };
      if (!shouldHandleNode) {
        return [file, commandArguments, newOptions];
      }
      if (import_node_path3.default.basename(file, ".exe") === "node") {
        throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');
      }
      return [
        resolvedNodePath,
        [
          ...nodeOptions,
          file,
          ...commandArguments
        ],
        {
          __proto__: null,
          ...newOptions,
          // Like other options, `undefined` uses the default value
          ipc: newOptions.ipc === void 0 ? true : newOptions.ipc,
          shell: false
        }
      ];
    };
  }
});

// node_modules/execa/lib/ipc/ipc-input.js
var import_node_v8, validateIpcInputOption, validateAdvancedInput, validateJsonInput, validateIpcInput, sendIpcInput;
var init_ipc_input = __esm({
  "node_modules/execa/lib/ipc/ipc-input.js"() {
    import_node_v8 = require("node:v8");
    init_send();
    validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
      if (ipcInput === void 0) {
        return;
      }
      if (!ipc) {
        throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
      }
      validateIpcInput[serialization]?.(ipcInput);
    };
    validateAdvancedInput = (ipcInput) => {
      try {
        (0, import_node_v8.serialize)(ipcInput);
      } catch (error2) {
        throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error2 });
      }
    };
    validateJsonInput = (ipcInput) => {
      try {
        if (JSON.stringify(ipcInput) === void 0) {
          throw new TypeError("The value cannot be represented as JSON.");
        }
      } catch (error2) {
        throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error2 });
      }
    };
    validateIpcInput = {
      __proto__: null,
      advanced: validateAdvancedInput,
      json: validateJsonInput
    };
    sendIpcInput = async (subprocess, ipcInput, ipc) => {
      if (ipcInput === void 0) {
        return;
      }
      await sendMessage({
        anyProcess: subprocess,
        channel: subprocess.channel,
        isSubprocess: false,
        ipc
      }, ipcInput);
    };
  }
});

// node_modules/execa/lib/arguments/encoding-option.js
var validateEncoding, TEXT_ENCODINGS, BINARY_ENCODINGS, ENCODINGS, getStringEncoding, getInputEncoding, getCorrectEncoding, ENCODING_ALIASES, serializeEncoding;
var init_encoding_option = __esm({
  "node_modules/execa/lib/arguments/encoding-option.js"() {
    validateEncoding = ({ encoding }) => {
      if (ENCODINGS.has(encoding)) {
        return;
      }
      const correctEncoding = getCorrectEncoding(encoding);
      if (correctEncoding !== void 0) {
        throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
      }
      const correctEncodings = [...ENCODINGS].map((correctEncoding2) => serializeEncoding(correctEncoding2)).join(", ");
      throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
    };
    TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]);
    BINARY_ENCODINGS = /* @__PURE__ */ new Set(["buffer", "hex", "base64", "base64url", "latin1", "ascii"]);
    ENCODINGS = TEXT_ENCODINGS.union(BINARY_ENCODINGS);
    getStringEncoding = (binary, encoding) => binary || !TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding;
    getInputEncoding = (encoding) => TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding;
    getCorrectEncoding = (encoding) => {
      if (encoding === null) {
        return "buffer";
      }
      if (typeof encoding !== "string") {
        return;
      }
      const lowerEncoding = encoding.toLowerCase();
      if (lowerEncoding in ENCODING_ALIASES) {
        return ENCODING_ALIASES[lowerEncoding];
      }
      if (ENCODINGS.has(lowerEncoding)) {
        return lowerEncoding;
      }
    };
    ENCODING_ALIASES = {
      __proto__: null,
      // eslint-disable-next-line unicorn/text-encoding-identifier-case
      "utf-8": "utf8",
      "utf-16le": "utf16le",
      "ucs-2": "utf16le",
      ucs2: "utf16le",
      binary: "latin1"
    };
    serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);
  }
});

// node_modules/which-command/index.js
function resolveOptions(command, options) {
  if (typeof command !== "string" || command.length === 0) {
    throw new TypeError("Expected a non-empty string.");
  }
  const {
    cwd = import_node_process8.default.cwd(),
    // On Windows, `process.env.PATH` can be undefined in some contexts (for example, worker threads), where it's only exposed as `Path`.
    path: searchPath = import_node_process8.default.env.PATH ?? (isWindows ? import_node_process8.default.env.Path : void 0) ?? "",
    // `||` (not `??`) so an empty `PATHEXT` falls back to the default instead of disabling all lookup on Windows.
    pathExt = import_node_process8.default.env.PATHEXT || defaultPathExt
  } = options;
  return { cwd, searchPath, pathExt };
}
function windowsExtensions(command, pathExt) {
  const extensions = pathExt.split(import_node_path4.default.delimiter).filter(Boolean);
  const commandExtension = import_node_path4.default.extname(command).toLowerCase();
  if (commandExtension !== "" && extensions.some((extension) => extension.toLowerCase() === commandExtension)) {
    return ["", ...extensions];
  }
  return extensions;
}
function* candidatePaths(command, { cwd, searchPath, pathExt }) {
  const extensions = isWindows ? windowsExtensions(command, pathExt) : [""];
  if (separatorPattern.test(command)) {
    const base = import_node_path4.default.resolve(cwd, command);
    for (const extension of extensions) {
      yield base + extension;
    }
    return;
  }
  const directories = [
    // Windows searches the current directory before `PATH`.
    ...isWindows ? [cwd] : [],
    ...searchPath.split(import_node_path4.default.delimiter)
  ];
  for (const directory of directories) {
    const unquoted = isWindows && directory.length > 1 && directory.startsWith('"') && directory.endsWith('"') ? directory.slice(1, -1) : directory;
    if (unquoted === "") {
      continue;
    }
    const base = import_node_path4.default.resolve(cwd, unquoted, command);
    for (const extension of extensions) {
      yield base + extension;
    }
  }
}
function isExecutableSync(filePath) {
  let stats;
  try {
    stats = import_node_fs2.default.statSync(filePath);
  } catch (error2) {
    return isWindows && error2.code === "EACCES";
  }
  if (!stats.isFile()) {
    return false;
  }
  if (isWindows) {
    return true;
  }
  try {
    import_node_fs2.default.accessSync(filePath, import_node_fs2.default.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function whichCommandSync(command, options = {}) {
  const resolved = resolveOptions(command, options);
  for (const candidate of candidatePaths(command, resolved)) {
    if (isExecutableSync(candidate)) {
      return candidate;
    }
  }
  return void 0;
}
var import_node_fs2, import_node_path4, import_node_process8, isWindows, separatorPattern, defaultPathExt;
var init_which_command = __esm({
  "node_modules/which-command/index.js"() {
    import_node_fs2 = __toESM(require("node:fs"), 1);
    import_node_path4 = __toESM(require("node:path"), 1);
    import_node_process8 = __toESM(require("node:process"), 1);
    isWindows = import_node_process8.default.platform === "win32";
    separatorPattern = isWindows ? /[\/\\]/v : /\//v;
    defaultPathExt = ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC";
  }
});

// node_modules/execa/lib/arguments/command-file.js
var import_node_fs3, import_node_buffer, import_node_path5, import_node_process9, parseCommandFile, directlyExecutableRegExp, escapeWindowsCommand, resolveWithShebang, resolvePath, hasWindowsPathSeparator, shouldSearchCurrentDirectory, resolvePathDirectories, getWindowsEnvironmentValue, SHEBANG_BYTE_LENGTH, readShebang, shebangRegExp, parseShebang, lineBreakRegExp, assertNoLineBreak, metaCharsRegExp, escapeMetaChars, backslashRunRegExp, quotedCharacterRegExp, escapeArgument, shouldQuoteArgument;
var init_command_file = __esm({
  "node_modules/execa/lib/arguments/command-file.js"() {
    import_node_fs3 = require("node:fs");
    import_node_buffer = require("node:buffer");
    import_node_path5 = __toESM(require("node:path"), 1);
    import_node_process9 = __toESM(require("node:process"), 1);
    init_which_command();
    parseCommandFile = (file, commandArguments, options) => {
      const parsed = { file, commandArguments: [...commandArguments], options };
      return options.shell || import_node_process9.default.platform !== "win32" ? parsed : escapeWindowsCommand(parsed);
    };
    directlyExecutableRegExp = /\.(?:com|exe)$/i;
    escapeWindowsCommand = (parsed) => {
      const resolvedFile = resolveWithShebang(parsed);
      if (resolvedFile !== void 0 && directlyExecutableRegExp.test(resolvedFile)) {
        if (parsed.options.argv0 === void 0) {
          parsed.options.argv0 = parsed.file;
        }
        parsed.file = resolvedFile;
        return parsed;
      }
      for (const value of [parsed.file, ...parsed.commandArguments]) {
        assertNoLineBreak(value);
      }
      const escapedFile = escapeMetaChars(import_node_path5.default.normalize(resolvedFile ?? parsed.file));
      const escapedArguments = parsed.commandArguments.map((argument) => escapeArgument(argument));
      const commandLine = `"${[escapedFile, ...escapedArguments].join(" ")}"`;
      parsed.options.windowsVerbatimArguments = true;
      return {
        file: import_node_process9.default.env.comspec || "cmd.exe",
        // `/e:on` enables the command extensions the `%` escaping relies on, and `/v:off` disables delayed expansion so `!` is literal, even when the registry changes either default
        commandArguments: ["/d", "/e:on", "/v:off", "/s", "/c", commandLine],
        options: parsed.options
      };
    };
    resolveWithShebang = (parsed) => {
      const resolvedFile = resolvePath(parsed);
      const interpreter = resolvedFile !== void 0 && readShebang(resolvedFile);
      if (!interpreter) {
        return resolvedFile;
      }
      parsed.commandArguments.unshift(resolvedFile);
      parsed.file = interpreter;
      return resolvePath(parsed);
    };
    resolvePath = (parsed) => {
      const environment = parsed.options.env || import_node_process9.default.env;
      const cwd = parsed.options.cwd ?? import_node_process9.default.cwd();
      const environmentPathExt = getWindowsEnvironmentValue(environment, "PATHEXT");
      const commandExtension = import_node_path5.default.extname(parsed.file);
      const pathExt = commandExtension === "" ? environmentPathExt : `${commandExtension}${import_node_path5.default.delimiter}${environmentPathExt ?? ""}`;
      if (hasWindowsPathSeparator(parsed.file)) {
        return whichCommandSync(import_node_path5.default.resolve(cwd, parsed.file), { cwd, pathExt });
      }
      const searchPath = getWindowsEnvironmentValue(environment, "PATH") ?? getWindowsEnvironmentValue(import_node_process9.default.env, "PATH") ?? "";
      const resolveOptions2 = {
        cwd,
        path: searchPath,
        pathExt
      };
      return shouldSearchCurrentDirectory(environment) ? whichCommandSync(parsed.file, resolveOptions2) : resolvePathDirectories(parsed.file, resolveOptions2);
    };
    hasWindowsPathSeparator = (file) => file.includes("/") || file.includes("\\") || file.includes(":");
    shouldSearchCurrentDirectory = (environment) => getWindowsEnvironmentValue(import_node_process9.default.env, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0 && getWindowsEnvironmentValue(environment, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0;
    resolvePathDirectories = (file, { cwd, path: searchPath, pathExt }) => {
      for (const directory of searchPath.split(import_node_path5.default.delimiter)) {
        const unquotedDirectory = directory.length > 1 && directory.startsWith('"') && directory.endsWith('"') ? directory.slice(1, -1) : directory;
        if (unquotedDirectory === "") {
          continue;
        }
        const resolvedFile = whichCommandSync(import_node_path5.default.resolve(cwd, unquotedDirectory, file), { cwd, pathExt });
        if (resolvedFile !== void 0) {
          return resolvedFile;
        }
      }
    };
    getWindowsEnvironmentValue = (environment, name) => {
      const environmentKey = Object.keys(environment).sort().find((key) => key.toUpperCase() === name);
      return environmentKey === void 0 ? void 0 : environment[environmentKey];
    };
    SHEBANG_BYTE_LENGTH = 150;
    readShebang = (file) => {
      const buffer = import_node_buffer.Buffer.alloc(SHEBANG_BYTE_LENGTH);
      let bytesRead = 0;
      try {
        const fileDescriptor = (0, import_node_fs3.openSync)(file, "r");
        try {
          bytesRead = (0, import_node_fs3.readSync)(fileDescriptor, buffer, 0, SHEBANG_BYTE_LENGTH, 0);
        } finally {
          (0, import_node_fs3.closeSync)(fileDescriptor);
        }
      } catch {
        return void 0;
      }
      return parseShebang(buffer.toString("utf8", 0, bytesRead));
    };
    shebangRegExp = /^#!(?<line>.*)/;
    parseShebang = (contents) => {
      const shebangLine = contents.match(shebangRegExp)?.groups.line.trim();
      if (!shebangLine) {
        return void 0;
      }
      const [interpreterPath, argument] = shebangLine.split(" ", 2);
      const interpreter = interpreterPath.split("/").at(-1);
      if (interpreter === "env") {
        return argument;
      }
      return argument ? `${interpreter} ${argument}` : interpreter;
    };
    lineBreakRegExp = /[\n\r]/;
    assertNoLineBreak = (value) => {
      if (lineBreakRegExp.test(value)) {
        throw new TypeError(`The command and its arguments cannot contain a line break on Windows without a shell.
This would allow a command injection with \`cmd.exe\`.
Invalid value: ${JSON.stringify(`${value}`)}`);
      }
    };
    metaCharsRegExp = /[()\][%!^"`<>&|;, *?]/g;
    escapeMetaChars = (value) => value.replaceAll(metaCharsRegExp, "^$&");
    backslashRunRegExp = /\\+/g;
    quotedCharacterRegExp = /[^\w#$*+\-./:?@\\\u{80}-\u{10FFFF}]|\p{Control}/u;
    escapeArgument = (rawArgument) => {
      const argument = `${rawArgument}`;
      if (!shouldQuoteArgument(argument)) {
        return argument;
      }
      const escapedArgument = argument.replaceAll(backslashRunRegExp, (backslashes, offset, string4) => {
        const nextCharacter = string4[offset + backslashes.length];
        const isPrecedesDoubleQuote = nextCharacter === '"' || nextCharacter === void 0;
        return isPrecedesDoubleQuote ? backslashes.repeat(2) : backslashes;
      }).replaceAll('"', '""').replaceAll("%", "%%cd:~,%");
      return `"${escapedArgument}"`;
    };
    shouldQuoteArgument = (argument) => argument === "" || argument.endsWith("\\") || quotedCharacterRegExp.test(argument);
  }
});

// node_modules/execa/lib/arguments/cwd.js
var import_node_fs4, import_node_path6, import_node_process10, normalizeCwd, getDefaultCwd, getCurrentCwd, fixCwdError;
var init_cwd = __esm({
  "node_modules/execa/lib/arguments/cwd.js"() {
    import_node_fs4 = require("node:fs");
    import_node_path6 = __toESM(require("node:path"), 1);
    import_node_process10 = __toESM(require("node:process"), 1);
    init_file_url();
    normalizeCwd = (cwd = getDefaultCwd()) => {
      const cwdString = safeNormalizeFileUrl(cwd, 'The "cwd" option');
      return import_node_path6.default.resolve(cwdString);
    };
    getDefaultCwd = () => {
      try {
        return import_node_process10.default.cwd();
      } catch (error2) {
        error2.message = `The current directory does not exist.
${error2.message}`;
        throw error2;
      }
    };
    getCurrentCwd = () => {
      try {
        return import_node_process10.default.cwd();
      } catch {
      }
    };
    fixCwdError = (originalMessage, cwd) => {
      if (cwd === getCurrentCwd()) {
        return originalMessage;
      }
      let cwdStat;
      try {
        cwdStat = (0, import_node_fs4.statSync)(cwd);
      } catch (error2) {
        return `The "cwd" option is invalid: ${cwd}.
${error2.message}
${originalMessage}`;
      }
      return cwdStat.isDirectory() ? originalMessage : `The "cwd" option is not a directory: ${cwd}.
${originalMessage}`;
    };
  }
});

// node_modules/execa/lib/arguments/options.js
var import_node_path7, import_node_process11, cmdExeRegExp, normalizeOptions, BOOLEAN_OPTIONS, validateBooleanOptions, validateEnv, addDefaultOptions, getEnv, computeEnv;
var init_options2 = __esm({
  "node_modules/execa/lib/arguments/options.js"() {
    import_node_path7 = __toESM(require("node:path"), 1);
    import_node_process11 = __toESM(require("node:process"), 1);
    init_npm_run_path();
    init_kill();
    init_signal();
    init_cancel();
    init_graceful2();
    init_timeout();
    init_node2();
    init_ipc_input();
    init_options();
    init_encoding_option();
    init_command_file();
    init_cwd();
    init_file_url();
    init_specific();
    cmdExeRegExp = /^cmd(?:\.exe)?$/i;
    normalizeOptions = (filePath, rawArguments, rawOptions) => {
      const sanitizedOptions = { __proto__: null, ...rawOptions };
      sanitizedOptions.cwd = normalizeCwd(sanitizedOptions.cwd);
      const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, sanitizedOptions);
      const fdOptions = normalizeFdSpecificOptions(processedOptions);
      const options = addDefaultOptions(fdOptions);
      validateBooleanOptions(options);
      validateEnv(options);
      options.env = getEnv(options);
      const { file, commandArguments } = parseCommandFile(processedFile, processedArguments, options);
      validateTimeout(options);
      validateEncoding(options);
      validateIpcInputOption(options);
      validateCancelSignal(options);
      validateRenamedSignalOption(options);
      validateGracefulCancel(options);
      options.shell = normalizeFileUrl(options.shell);
      options.killSignal = normalizeKillSignal(options.killSignal);
      options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
      options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
      if (import_node_process11.default.platform === "win32" && cmdExeRegExp.test(import_node_path7.default.basename(file))) {
        commandArguments.unshift("/q");
      }
      return { file, commandArguments, options };
    };
    BOOLEAN_OPTIONS = [
      "extendEnv",
      "preferLocal",
      "reject",
      "cleanup",
      "killDescendants",
      "all",
      "gracefulCancel",
      "ipc",
      "node"
    ];
    validateBooleanOptions = (options) => {
      for (const optionName of BOOLEAN_OPTIONS) {
        checkBooleanOption(options[optionName], optionName);
      }
    };
    validateEnv = ({ env }) => {
      if (env !== void 0 && (typeof env !== "object" || env === null || Array.isArray(env))) {
        throw new TypeError(`The \`env\` option must be an object: ${String(env)}.`);
      }
    };
    addDefaultOptions = ({
      extendEnv = true,
      preferLocal = false,
      cwd,
      localDir: localDirectory = cwd,
      encoding = "utf8",
      reject = true,
      cleanup = true,
      killDescendants = false,
      all = false,
      windowsHide = true,
      killSignal = "SIGTERM",
      forceKillAfterDelay = true,
      gracefulCancel = false,
      ipcInput,
      ipc = ipcInput !== void 0 || gracefulCancel,
      serialization = "advanced",
      ...options
    }) => ({
      __proto__: null,
      ...options,
      extendEnv,
      preferLocal,
      cwd,
      localDirectory,
      encoding,
      reject,
      cleanup,
      killDescendants,
      all,
      windowsHide,
      killSignal,
      forceKillAfterDelay,
      gracefulCancel,
      ipcInput,
      ipc,
      serialization
    });
    getEnv = (options) => ({ __proto__: null, ...computeEnv(options) });
    computeEnv = ({ env: envOption, extendEnv, preferLocal, node: node2, localDirectory, nodePath }) => {
      const env = { __proto__: null, ...extendEnv && import_node_process11.default.env, ...envOption };
      if (preferLocal || node2) {
        return npmRunPathEnv({
          env,
          cwd: localDirectory,
          execPath: nodePath,
          preferLocal,
          addExecPath: node2
        });
      }
      return env;
    };
  }
});

// node_modules/execa/lib/arguments/shell.js
var concatenateShell;
var init_shell = __esm({
  "node_modules/execa/lib/arguments/shell.js"() {
    concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [[file, ...commandArguments].join(" "), [], options] : [file, commandArguments, options];
  }
});

// node_modules/execa/lib/transform/split.js
var getSplitLinesGenerator, splitLinesSync, splitLinesItemSync, initializeSplitLines, splitGenerator, stripCarriageReturn, linesFinal, getAppendNewlineGenerator, appendNewlineGenerator, endsWithNewline, concatString, linesStringInfo, concatUint8Array, LINES_BYTES_INFO;
var init_split = __esm({
  "node_modules/execa/lib/transform/split.js"() {
    init_encoding_option();
    getSplitLinesGenerator = (binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state);
    splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
    splitLinesItemSync = (chunk, preserveNewlines) => {
      const { transform: transform2, final } = initializeSplitLines(preserveNewlines, {});
      return [...transform2(chunk), ...final()];
    };
    initializeSplitLines = (preserveNewlines, state) => {
      state.previousChunks = "";
      return {
        transform: splitGenerator.bind(void 0, state, preserveNewlines),
        final: linesFinal.bind(void 0, state)
      };
    };
    splitGenerator = function* (state, preserveNewlines, chunk) {
      if (typeof chunk !== "string") {
        yield chunk;
        return;
      }
      let { previousChunks } = state;
      let start = -1;
      for (let end = 0; end < chunk.length; end += 1) {
        if (chunk[end] !== "\n") {
          continue;
        }
        let line = chunk.slice(start + 1, preserveNewlines ? end + 1 : end);
        if (previousChunks.length > 0) {
          line = concatString(previousChunks, line);
          previousChunks = "";
        }
        yield preserveNewlines ? line : stripCarriageReturn(line, state);
        start = end;
      }
      if (start !== chunk.length - 1) {
        previousChunks = concatString(previousChunks, chunk.slice(start + 1));
      }
      state.previousChunks = previousChunks;
    };
    stripCarriageReturn = (line, state) => {
      state.isWindowsNewline = line.endsWith("\r");
      return state.isWindowsNewline ? line.slice(0, -1) : line;
    };
    linesFinal = function* ({ previousChunks }) {
      if (previousChunks.length > 0) {
        yield previousChunks;
      }
    };
    getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state, encoding }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state, getStringEncoding(binary, encoding)) };
    appendNewlineGenerator = function* ({ isWindowsNewline = false }, stringEncoding, chunk) {
      const { unixNewline, windowsNewline, concat } = typeof chunk === "string" ? linesStringInfo : LINES_BYTES_INFO[stringEncoding];
      if (endsWithNewline(chunk, unixNewline)) {
        yield chunk;
        return;
      }
      const newline2 = isWindowsNewline ? windowsNewline : unixNewline;
      yield concat(chunk, newline2);
    };
    endsWithNewline = (chunk, unixNewline) => typeof chunk === "string" ? chunk.endsWith(unixNewline) : chunk.length >= unixNewline.length && chunk.subarray(-unixNewline.length).every((byte, index) => byte === unixNewline[index]);
    concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
    linesStringInfo = {
      windowsNewline: "\r\n",
      unixNewline: "\n",
      concat: concatString
    };
    concatUint8Array = (firstChunk, secondChunk) => {
      const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
      chunk.set(firstChunk, 0);
      chunk.set(secondChunk, firstChunk.length);
      return chunk;
    };
    LINES_BYTES_INFO = {
      __proto__: null,
      utf8: {
        windowsNewline: new Uint8Array([13, 10]),
        unixNewline: new Uint8Array([10]),
        concat: concatUint8Array
      },
      utf16le: {
        windowsNewline: new Uint8Array([13, 0, 10, 0]),
        unixNewline: new Uint8Array([10, 0]),
        concat: concatUint8Array
      }
    };
  }
});

// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
  if (typeof input === "string") {
    return stripFinalNewlineString(input);
  }
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new Error("Input must be a string or a Uint8Array");
  }
  return stripFinalNewlineBinary(input);
}
var stripFinalNewlineString, stripFinalNewlineBinary, LF, LF_BINARY, CR, CR_BINARY;
var init_strip_final_newline = __esm({
  "node_modules/strip-final-newline/index.js"() {
    stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
    stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
    LF = "\n";
    LF_BINARY = LF.codePointAt(0);
    CR = "\r";
    CR_BINARY = CR.codePointAt(0);
  }
});

// node_modules/execa/lib/io/strip-newline.js
var stripNewline, getStripFinalNewline;
var init_strip_newline = __esm({
  "node_modules/execa/lib/io/strip-newline.js"() {
    init_strip_final_newline();
    stripNewline = (value, { stripFinalNewline: stripFinalNewline2 }, fdNumber, allFds) => value !== void 0 && !Array.isArray(value) && getStripFinalNewline(stripFinalNewline2, fdNumber, allFds) ? stripFinalNewline(value) : value;
    getStripFinalNewline = (stripFinalNewline2, fdNumber, allFds) => fdNumber === "all" ? allFds.some((allFd) => stripFinalNewline2[allFd]) : stripFinalNewline2[fdNumber];
  }
});

// node_modules/execa/lib/resolve/all-sync.js
var import_node_buffer2, getAllSyncFds, getAllSync, concatBase64, BASE64_ENCODINGS, hasLines, splitAllLines;
var init_all_sync = __esm({
  "node_modules/execa/lib/resolve/all-sync.js"() {
    import_node_buffer2 = require("node:buffer");
    init_uint_array();
    init_split();
    init_strip_newline();
    getAllSyncFds = ([, stdout, stderr]) => [
      ...stdout === void 0 ? [] : [1],
      ...stderr === void 0 ? [] : [2]
    ];
    getAllSync = ([, stdout, stderr], allFds, options) => {
      if (!options.all) {
        return;
      }
      if (stdout === void 0) {
        return splitAllLines(stderr, allFds, options);
      }
      if (stderr === void 0) {
        return splitAllLines(stdout, allFds, options);
      }
      if (hasLines(options)) {
        return [splitAllLines(stdout, allFds, options), splitAllLines(stderr, allFds, options)].flat();
      }
      if (Array.isArray(stdout) || Array.isArray(stderr)) {
        return [stdout, stderr].filter((value) => value.length > 0).flat();
      }
      if (isUint8Array(stdout) && isUint8Array(stderr)) {
        return concatUint8Arrays([stdout, stderr]);
      }
      return BASE64_ENCODINGS.has(options.encoding) ? concatBase64(stdout, stderr, options.encoding) : `${stdout}${stderr}`;
    };
    concatBase64 = (stdout, stderr, encoding) => import_node_buffer2.Buffer.concat([import_node_buffer2.Buffer.from(stdout, encoding), import_node_buffer2.Buffer.from(stderr, encoding)]).toString(encoding);
    BASE64_ENCODINGS = /* @__PURE__ */ new Set(["base64", "base64url"]);
    hasLines = ({ lines }) => Boolean(lines[1] || lines[2]);
    splitAllLines = (value, allFds, options) => value === void 0 || Array.isArray(value) || !hasLines(options) ? value : splitLinesSync(value, !getStripFinalNewline(options.stripFinalNewline, "all", allFds), false);
  }
});

// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
  return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream(stream, { checkOpen = true } = {}) {
  return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream(stream, { checkOpen = true } = {}) {
  return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
  return isWritableStream(stream, options) && isReadableStream(stream, options);
}
var init_is_stream = __esm({
  "node_modules/is-stream/index.js"() {
  }
});

// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
function i() {
  return this[n].next();
}
function o(r) {
  return this[n].return(r);
}
function h({ preventCancel: r = false } = {}) {
  const e = this.getReader(), t = new c(
    e,
    r
  ), s = Object.create(u);
  return s[n] = t, s;
}
var a, c, n, u;
var init_asyncIterator = __esm({
  "node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js"() {
    a = Object.getPrototypeOf(
      Object.getPrototypeOf(
        /* istanbul ignore next */
        async function* () {
        }
      ).prototype
    );
    c = class {
      #t;
      #n;
      #r = false;
      #e = void 0;
      constructor(e, t) {
        this.#t = e, this.#n = t;
      }
      next() {
        const e = () => this.#s();
        return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
      }
      return(e) {
        const t = () => this.#i(e);
        return this.#e ? this.#e.then(t, t) : t();
      }
      async #s() {
        if (this.#r)
          return {
            done: true,
            value: void 0
          };
        let e;
        try {
          e = await this.#t.read();
        } catch (t) {
          throw this.#e = void 0, this.#r = true, this.#t.releaseLock(), t;
        }
        return e.done && (this.#e = void 0, this.#r = true, this.#t.releaseLock()), e;
      }
      async #i(e) {
        if (this.#r)
          return {
            done: true,
            value: e
          };
        if (this.#r = true, !this.#n) {
          const t = this.#t.cancel(e);
          return this.#t.releaseLock(), await t, {
            done: true,
            value: e
          };
        }
        return this.#t.releaseLock(), {
          done: true,
          value: e
        };
      }
    };
    n = /* @__PURE__ */ Symbol();
    Object.defineProperty(i, "name", { value: "next" });
    Object.defineProperty(o, "name", { value: "return" });
    u = Object.create(a, {
      next: {
        enumerable: true,
        configurable: true,
        writable: true,
        value: i
      },
      return: {
        enumerable: true,
        configurable: true,
        writable: true,
        value: o
      }
    });
  }
});

// node_modules/@sec-ant/readable-stream/dist/ponyfill/fromAnyIterable.js
var init_fromAnyIterable = __esm({
  "node_modules/@sec-ant/readable-stream/dist/ponyfill/fromAnyIterable.js"() {
  }
});

// node_modules/@sec-ant/readable-stream/dist/ponyfill/index.js
var init_ponyfill = __esm({
  "node_modules/@sec-ant/readable-stream/dist/ponyfill/index.js"() {
    init_asyncIterator();
    init_fromAnyIterable();
  }
});

// node_modules/get-stream/source/stream.js
var getAsyncIterable, toString, getStreamIterable, handleStreamEnd, nodeImports;
var init_stream = __esm({
  "node_modules/get-stream/source/stream.js"() {
    init_is_stream();
    init_ponyfill();
    getAsyncIterable = (stream) => {
      if (isReadableStream(stream, { checkOpen: false }) && nodeImports.on !== void 0) {
        return getStreamIterable(stream);
      }
      if (typeof stream?.[Symbol.asyncIterator] === "function") {
        return stream;
      }
      if (toString.call(stream) === "[object ReadableStream]") {
        return h.call(stream);
      }
      throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
    };
    ({ toString } = Object.prototype);
    getStreamIterable = async function* (stream) {
      const controller = new AbortController();
      const state = {};
      handleStreamEnd(stream, controller, state);
      try {
        for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) {
          yield chunk;
        }
      } catch (error2) {
        if (state.error !== void 0) {
          throw state.error;
        } else if (!controller.signal.aborted) {
          throw error2;
        }
      } finally {
        stream.destroy();
      }
    };
    handleStreamEnd = async (stream, controller, state) => {
      try {
        await nodeImports.finished(stream, {
          cleanup: true,
          readable: true,
          writable: false,
          error: false
        });
      } catch (error2) {
        state.error = error2;
      } finally {
        controller.abort();
      }
    };
    nodeImports = {};
  }
});

// node_modules/get-stream/source/contents.js
var getStreamContents, appendFinalChunk, appendChunk, addNewChunk, getChunkType, objectToString2, MaxBufferError;
var init_contents = __esm({
  "node_modules/get-stream/source/contents.js"() {
    init_stream();
    getStreamContents = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize: finalize2 }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
      const asyncIterable = getAsyncIterable(stream);
      const state = init();
      state.length = 0;
      try {
        for await (const chunk of asyncIterable) {
          const chunkType = getChunkType(chunk);
          const convertedChunk = convertChunk[chunkType](chunk, state);
          appendChunk({
            convertedChunk,
            state,
            getSize,
            truncateChunk,
            addChunk,
            maxBuffer
          });
        }
        appendFinalChunk({
          state,
          convertChunk,
          getSize,
          truncateChunk,
          addChunk,
          getFinalChunk,
          maxBuffer
        });
        return finalize2(state);
      } catch (error2) {
        const normalizedError = typeof error2 === "object" && error2 !== null ? error2 : new Error(error2);
        normalizedError.bufferedData = finalize2(state);
        throw normalizedError;
      }
    };
    appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
      const convertedChunk = getFinalChunk(state);
      if (convertedChunk !== void 0) {
        appendChunk({
          convertedChunk,
          state,
          getSize,
          truncateChunk,
          addChunk,
          maxBuffer
        });
      }
    };
    appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
      const chunkSize = getSize(convertedChunk);
      const newLength = state.length + chunkSize;
      if (newLength <= maxBuffer) {
        addNewChunk(convertedChunk, state, addChunk, newLength);
        return;
      }
      const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
      if (truncatedChunk !== void 0) {
        addNewChunk(truncatedChunk, state, addChunk, maxBuffer);
      }
      throw new MaxBufferError();
    };
    addNewChunk = (convertedChunk, state, addChunk, newLength) => {
      state.contents = addChunk(convertedChunk, state, newLength);
      state.length = newLength;
    };
    getChunkType = (chunk) => {
      const typeOfChunk = typeof chunk;
      if (typeOfChunk === "string") {
        return "string";
      }
      if (typeOfChunk !== "object" || chunk === null) {
        return "others";
      }
      if (globalThis.Buffer?.isBuffer(chunk)) {
        return "buffer";
      }
      const prototypeName = objectToString2.call(chunk);
      if (prototypeName === "[object ArrayBuffer]") {
        return "arrayBuffer";
      }
      if (prototypeName === "[object DataView]") {
        return "dataView";
      }
      if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString2.call(chunk.buffer) === "[object ArrayBuffer]") {
        return "typedArray";
      }
      return "others";
    };
    ({ toString: objectToString2 } = Object.prototype);
    MaxBufferError = class extends Error {
      name = "MaxBufferError";
      constructor() {
        super("maxBuffer exceeded");
      }
    };
  }
});

// node_modules/get-stream/source/utils.js
var identity2, noop, getContentsProperty, throwObjectStream, getLengthProperty;
var init_utils = __esm({
  "node_modules/get-stream/source/utils.js"() {
    identity2 = (value) => value;
    noop = () => void 0;
    getContentsProperty = ({ contents }) => contents;
    throwObjectStream = (chunk) => {
      throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
    };
    getLengthProperty = (convertedChunk) => convertedChunk.length;
  }
});

// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
  return getStreamContents(stream, arrayMethods, options);
}
var initArray, increment, addArrayChunk, arrayMethods;
var init_array = __esm({
  "node_modules/get-stream/source/array.js"() {
    init_contents();
    init_utils();
    initArray = () => ({ contents: [] });
    increment = () => 1;
    addArrayChunk = (convertedChunk, { contents }) => {
      contents.push(convertedChunk);
      return contents;
    };
    arrayMethods = {
      init: initArray,
      convertChunk: {
        string: identity2,
        buffer: identity2,
        arrayBuffer: identity2,
        dataView: identity2,
        typedArray: identity2,
        others: identity2
      },
      getSize: increment,
      truncateChunk: noop,
      addChunk: addArrayChunk,
      getFinalChunk: noop,
      finalize: getContentsProperty
    };
  }
});

// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
  return getStreamContents(stream, arrayBufferMethods, options);
}
var initArrayBuffer, useTextEncoder, textEncoder2, useUint8Array, useUint8ArrayWithOffset, truncateArrayBufferChunk, addArrayBufferChunk, resizeArrayBufferSlow, resizeArrayBuffer, getNewContentsLength, SCALE_FACTOR, finalizeArrayBuffer, hasArrayBufferResize, arrayBufferMethods;
var init_array_buffer = __esm({
  "node_modules/get-stream/source/array-buffer.js"() {
    init_contents();
    init_utils();
    initArrayBuffer = () => ({ contents: new ArrayBuffer(0) });
    useTextEncoder = (chunk) => textEncoder2.encode(chunk);
    textEncoder2 = new TextEncoder();
    useUint8Array = (chunk) => new Uint8Array(chunk);
    useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
    addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
      const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
      new Uint8Array(newContents).set(convertedChunk, previousLength);
      return newContents;
    };
    resizeArrayBufferSlow = (contents, length) => {
      if (length <= contents.byteLength) {
        return contents;
      }
      const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
      new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
      return arrayBuffer;
    };
    resizeArrayBuffer = (contents, length) => {
      if (length <= contents.maxByteLength) {
        contents.resize(length);
        return contents;
      }
      const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
      new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
      return arrayBuffer;
    };
    getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
    SCALE_FACTOR = 2;
    finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
    hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
    arrayBufferMethods = {
      init: initArrayBuffer,
      convertChunk: {
        string: useTextEncoder,
        buffer: useUint8Array,
        arrayBuffer: useUint8Array,
        dataView: useUint8ArrayWithOffset,
        typedArray: useUint8ArrayWithOffset,
        others: throwObjectStream
      },
      getSize: getLengthProperty,
      truncateChunk: truncateArrayBufferChunk,
      addChunk: addArrayBufferChunk,
      getFinalChunk: noop,
      finalize: finalizeArrayBuffer
    };
  }
});

// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
  return getStreamContents(stream, stringMethods, options);
}
var initString, useTextDecoder, addStringChunk, truncateStringChunk, getFinalStringChunk, stringMethods;
var init_string = __esm({
  "node_modules/get-stream/source/string.js"() {
    init_contents();
    init_utils();
    initString = () => ({ contents: "", textDecoder: new TextDecoder() });
    useTextDecoder = (chunk, { textDecoder: textDecoder2 }) => textDecoder2.decode(chunk, { stream: true });
    addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
    truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
    getFinalStringChunk = ({ textDecoder: textDecoder2 }) => {
      const finalChunk = textDecoder2.decode();
      return finalChunk === "" ? void 0 : finalChunk;
    };
    stringMethods = {
      init: initString,
      convertChunk: {
        string: identity2,
        buffer: useTextDecoder,
        arrayBuffer: useTextDecoder,
        dataView: useTextDecoder,
        typedArray: useTextDecoder,
        others: throwObjectStream
      },
      getSize: getLengthProperty,
      truncateChunk: truncateStringChunk,
      addChunk: addStringChunk,
      getFinalChunk: getFinalStringChunk,
      finalize: getContentsProperty
    };
  }
});

// node_modules/get-stream/source/exports.js
var init_exports = __esm({
  "node_modules/get-stream/source/exports.js"() {
    init_array();
    init_array_buffer();
    init_string();
    init_contents();
  }
});

// node_modules/get-stream/source/index.js
var import_node_events6, import_promises5;
var init_source = __esm({
  "node_modules/get-stream/source/index.js"() {
    import_node_events6 = require("node:events");
    import_promises5 = require("node:stream/promises");
    init_stream();
    init_exports();
    Object.assign(nodeImports, { on: import_node_events6.on, finished: import_promises5.finished });
  }
});

// node_modules/execa/lib/io/max-buffer.js
var handleMaxBuffer, getMaxBufferUnit, checkIpcMaxBuffer, getMaxBufferMessage, getMaxBufferInfo, getMaxBufferSync, handleMaxBufferSync, findMaxBufferSync, getMaxBufferValueSync, truncateMaxBufferSync;
var init_max_buffer = __esm({
  "node_modules/execa/lib/io/max-buffer.js"() {
    init_source();
    init_standard_stream();
    init_specific();
    handleMaxBuffer = ({ error: error2, stream, readableObjectMode, lines, encoding, fdNumber }) => {
      if (!(error2 instanceof MaxBufferError)) {
        throw error2;
      }
      if (fdNumber === "all") {
        return error2;
      }
      const unit = getMaxBufferUnit(readableObjectMode, lines, encoding);
      error2.maxBufferInfo = { fdNumber, unit };
      stream.destroy();
      throw error2;
    };
    getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
      if (readableObjectMode) {
        return "objects";
      }
      if (lines) {
        return "lines";
      }
      return encoding === "buffer" ? "bytes" : "characters";
    };
    checkIpcMaxBuffer = (ipcOutput, maxBuffer) => {
      if (ipcOutput.length + 1 <= maxBuffer) {
        return;
      }
      const error2 = new MaxBufferError();
      error2.maxBufferInfo = { fdNumber: "ipc" };
      throw error2;
    };
    getMaxBufferMessage = (error2, maxBuffer) => {
      const { streamName, threshold, unit } = getMaxBufferInfo(error2, maxBuffer);
      return `Command's ${streamName} was larger than ${threshold} ${unit}`;
    };
    getMaxBufferInfo = (error2, maxBuffer) => {
      if (error2?.maxBufferInfo === void 0) {
        return { streamName: "output", threshold: maxBuffer[1], unit: "bytes" };
      }
      const { maxBufferInfo: { fdNumber, unit, threshold = getFdSpecificValue(maxBuffer, fdNumber) } } = error2;
      delete error2.maxBufferInfo;
      return fdNumber === "ipc" ? { streamName: "IPC output", threshold, unit: "messages" } : { streamName: getStreamName(fdNumber), threshold, unit };
    };
    getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer === 0 ? Number.MIN_VALUE : stdoutMaxBuffer;
    handleMaxBufferSync = ({ resultError, output, maxBuffer, buffer }) => {
      const fdNumber = findMaxBufferSync(output, maxBuffer, buffer);
      if (fdNumber === void 0) {
        return { resultError, isMaxBuffer: resultError?.code === "ENOBUFS" };
      }
      const threshold = getMaxBufferValueSync(maxBuffer, fdNumber);
      const error2 = resultError ?? Object.assign(new MaxBufferError(), { code: "ENOBUFS" });
      error2.maxBufferInfo = { fdNumber, unit: "bytes", threshold };
      return { resultError: error2, isMaxBuffer: true };
    };
    findMaxBufferSync = (output, maxBuffer, buffer) => {
      if (output === null) {
        return;
      }
      const fdNumber = output.findIndex((result, index) => result !== null && buffer[index] && result.length > getMaxBufferValueSync(maxBuffer, index));
      return fdNumber === -1 ? void 0 : fdNumber;
    };
    getMaxBufferValueSync = (maxBuffer, fdNumber) => Math.min(maxBuffer[1], maxBuffer[fdNumber]);
    truncateMaxBufferSync = (result, fdNumber, { maxBuffer, buffer }) => {
      const maxBufferValue = getMaxBufferValueSync(maxBuffer, fdNumber);
      return buffer[fdNumber] && result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
    };
  }
});

// node_modules/execa/lib/return/message.js
var import_node_util7, createMessages, getErrorCode, getErrorPrefix, getForcefulSuffix, getOriginalMessage, serializeIpcMessage, serializeMessagePart, isTextItem, serializeMessageItem;
var init_message = __esm({
  "node_modules/execa/lib/return/message.js"() {
    import_node_util7 = require("node:util");
    init_strip_final_newline();
    init_uint_array();
    init_cwd();
    init_escape();
    init_max_buffer();
    init_signal();
    init_final_error();
    createMessages = ({
      stdio,
      all,
      ipcOutput,
      originalError,
      signal,
      signalDescription,
      exitCode,
      escapedCommand,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isMaxBuffer,
      isForcefullyTerminated,
      forceKillAfterDelay,
      killSignal,
      maxBuffer,
      timeout,
      cwd
    }) => {
      const errorCode = getErrorCode(originalError);
      const prefix = getErrorPrefix({
        originalError,
        timedOut,
        timeout,
        isMaxBuffer,
        maxBuffer,
        errorCode,
        signal,
        signalDescription,
        exitCode,
        isCanceled,
        isGracefullyCanceled,
        isForcefullyTerminated,
        forceKillAfterDelay,
        killSignal
      });
      const originalMessage = getOriginalMessage(originalError, cwd);
      const suffix = originalMessage === void 0 ? "" : `
${originalMessage}`;
      const shortMessage = `${prefix}: ${escapedCommand}${suffix}`;
      const messageStdio = all === void 0 ? [stdio[2], stdio[1]] : [all];
      const message = [
        shortMessage,
        ...messageStdio,
        ...stdio.slice(3),
        ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
      ].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n");
      return { originalMessage, shortMessage, message };
    };
    getErrorCode = (error2) => typeof error2?.code === "string" ? error2.code : void 0;
    getErrorPrefix = ({
      originalError,
      timedOut,
      timeout,
      isMaxBuffer,
      maxBuffer,
      errorCode,
      signal,
      signalDescription,
      exitCode,
      isCanceled,
      isGracefullyCanceled,
      isForcefullyTerminated,
      forceKillAfterDelay,
      killSignal
    }) => {
      const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
      if (timedOut) {
        return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
      }
      if (isGracefullyCanceled) {
        if (signal === void 0) {
          return `Command was gracefully canceled with exit code ${exitCode}`;
        }
        return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
      }
      if (isCanceled) {
        return `Command was canceled${forcefulSuffix}`;
      }
      if (isMaxBuffer) {
        return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
      }
      if (errorCode !== void 0) {
        return `Command failed with ${errorCode}${forcefulSuffix}`;
      }
      if (isForcefullyTerminated) {
        return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
      }
      if (signal !== void 0) {
        return `Command was killed with ${signal} (${signalDescription})`;
      }
      return exitCode === void 0 ? "Command failed" : `Command failed with exit code ${exitCode}`;
    };
    getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
    getOriginalMessage = (originalError, cwd) => {
      if (originalError instanceof DiscardedError) {
        return;
      }
      const originalMessage = isExecaError(originalError) ? originalError.originalMessage ?? "" : String(originalError?.message ?? originalError);
      const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
      return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
    };
    serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : (0, import_node_util7.inspect)(ipcMessage);
    serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.filter((messageItem) => isTextItem(messageItem)).map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).join("\n") : serializeMessageItem(messagePart);
    isTextItem = (messageItem) => typeof messageItem === "string" || isUint8Array(messageItem);
    serializeMessageItem = (messageItem) => {
      if (typeof messageItem === "string") {
        return messageItem;
      }
      return isUint8Array(messageItem) ? uint8ArrayToString(messageItem) : "";
    };
  }
});

// node_modules/execa/lib/return/result.js
var makeSuccessResult, makeEarlyError, getEarlyErrorOutput, getEmptyOutput, PIPED_STDIO, makeError, getErrorProperties, omitUndefinedProperties, normalizeExitPayload;
var init_result = __esm({
  "node_modules/execa/lib/return/result.js"() {
    init_signal();
    init_all_sync();
    init_duration();
    init_final_error();
    init_message();
    makeSuccessResult = ({
      command,
      escapedCommand,
      stdio,
      all,
      ipcOutput,
      options: { cwd },
      startTime
    }) => omitUndefinedProperties({
      command,
      escapedCommand,
      cwd,
      durationMs: getDurationMs(startTime),
      failed: false,
      timedOut: false,
      isCanceled: false,
      isGracefullyCanceled: false,
      isTerminated: false,
      isMaxBuffer: false,
      isForcefullyTerminated: false,
      exitCode: 0,
      stdout: stdio[1],
      stderr: stdio[2],
      all,
      stdio,
      ipcOutput,
      pipedFrom: []
    });
    makeEarlyError = ({
      error: error2,
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      isSync,
      stdio = Array.from({ length: fileDescriptors.length }),
      all
    }) => makeError({
      error: error2,
      command,
      escapedCommand,
      startTime,
      timedOut: false,
      isCanceled: false,
      isGracefullyCanceled: false,
      isMaxBuffer: false,
      isForcefullyTerminated: false,
      stdio,
      all,
      ipcOutput: [],
      options,
      isSync
    });
    getEarlyErrorOutput = (fileDescriptors, options) => {
      const stdio = fileDescriptors.map((fileDescriptor, fdNumber) => getEmptyOutput(fileDescriptor, fdNumber, options));
      return { stdio, all: getAllSync(stdio, getAllSyncFds(stdio), options) };
    };
    getEmptyOutput = ({ direction, objectMode }, fdNumber, { stdio, buffer, lines, encoding }) => {
      if (direction === "input" || !PIPED_STDIO.has(stdio[fdNumber]) || !buffer[fdNumber]) {
        return;
      }
      if (objectMode || lines[fdNumber]) {
        return [];
      }
      return encoding === "buffer" ? new Uint8Array() : "";
    };
    PIPED_STDIO = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
    makeError = ({
      error: originalError,
      command,
      escapedCommand,
      startTime,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isMaxBuffer,
      isForcefullyTerminated,
      exitCode: rawExitCode,
      signal: rawSignal,
      stdio,
      all,
      ipcOutput,
      options: {
        timeoutDuration,
        timeout = timeoutDuration,
        forceKillAfterDelay,
        killSignal,
        cwd,
        maxBuffer
      },
      isSync
    }) => {
      const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
      const { originalMessage, shortMessage, message } = createMessages({
        stdio,
        all,
        ipcOutput,
        originalError,
        signal,
        signalDescription,
        exitCode,
        escapedCommand,
        timedOut,
        isCanceled,
        isGracefullyCanceled,
        isMaxBuffer,
        isForcefullyTerminated,
        forceKillAfterDelay,
        killSignal,
        maxBuffer,
        timeout,
        cwd
      });
      const error2 = getFinalError(originalError, message, isSync);
      Object.assign(error2, getErrorProperties({
        error: error2,
        command,
        escapedCommand,
        startTime,
        timedOut,
        isCanceled,
        isGracefullyCanceled,
        isMaxBuffer,
        isForcefullyTerminated,
        exitCode,
        signal,
        signalDescription,
        stdio,
        all,
        ipcOutput,
        cwd,
        originalMessage,
        shortMessage
      }));
      return error2;
    };
    getErrorProperties = ({
      error: error2,
      command,
      escapedCommand,
      startTime,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isMaxBuffer,
      isForcefullyTerminated,
      exitCode,
      signal,
      signalDescription,
      stdio,
      all,
      ipcOutput,
      cwd,
      originalMessage,
      shortMessage
    }) => omitUndefinedProperties({
      shortMessage,
      originalMessage,
      command,
      escapedCommand,
      cwd,
      durationMs: getDurationMs(startTime),
      failed: true,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isTerminated: signal !== void 0,
      isMaxBuffer,
      isForcefullyTerminated,
      exitCode,
      signal,
      signalDescription,
      code: getErrorCode(error2.cause),
      stdout: stdio[1],
      stderr: stdio[2],
      all,
      stdio,
      ipcOutput,
      pipedFrom: []
    });
    omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
    normalizeExitPayload = (rawExitCode, rawSignal) => {
      const exitCode = rawExitCode === null ? void 0 : rawExitCode;
      const signal = rawSignal === null ? void 0 : rawSignal;
      const signalDescription = signal === void 0 ? void 0 : getSignalDescription(rawSignal);
      return { exitCode, signal, signalDescription };
    };
  }
});

// node_modules/parse-ms/index.js
function parseNumber(milliseconds) {
  return {
    days: Math.trunc(milliseconds / 864e5),
    hours: Math.trunc(milliseconds / 36e5 % 24),
    minutes: Math.trunc(milliseconds / 6e4 % 60),
    seconds: Math.trunc(milliseconds / 1e3 % 60),
    milliseconds: Math.trunc(milliseconds % 1e3),
    microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
    nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
  };
}
function parseBigint(milliseconds) {
  return {
    days: milliseconds / 86400000n,
    hours: milliseconds / 3600000n % 24n,
    minutes: milliseconds / 60000n % 60n,
    seconds: milliseconds / 1000n % 60n,
    milliseconds: milliseconds % 1000n,
    microseconds: 0n,
    nanoseconds: 0n
  };
}
function parseMilliseconds(milliseconds) {
  switch (typeof milliseconds) {
    case "number": {
      if (Number.isFinite(milliseconds)) {
        return parseNumber(milliseconds);
      }
      break;
    }
    case "bigint": {
      return parseBigint(milliseconds);
    }
  }
  throw new TypeError("Expected a finite number or bigint");
}
var toZeroIfInfinity;
var init_parse_ms = __esm({
  "node_modules/parse-ms/index.js"() {
    toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
  }
});

// node_modules/pretty-ms/index.js
function prettyMilliseconds(milliseconds, options) {
  const isBigInt = typeof milliseconds === "bigint";
  if (!isBigInt && !Number.isFinite(milliseconds)) {
    throw new TypeError("Expected a finite number or bigint");
  }
  options = { ...options };
  const sign = milliseconds < 0 ? "-" : "";
  milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
  if (options.colonNotation) {
    options.compact = false;
    options.formatSubMilliseconds = false;
    options.separateMilliseconds = false;
    options.verbose = false;
  }
  if (options.compact) {
    options.unitCount = 1;
    options.secondsDecimalDigits = 0;
    options.millisecondsDecimalDigits = 0;
  }
  let result = [];
  const floorDecimals = (value, decimalDigits) => {
    const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
    const flooredValue = Math.round(flooredInterimValue) / 10 ** decimalDigits;
    return flooredValue.toFixed(decimalDigits);
  };
  const add = (value, long, short, valueString) => {
    if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) {
      return;
    }
    valueString ??= String(value);
    if (options.colonNotation) {
      const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
      const minLength = result.length > 0 ? 2 : 1;
      valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
    } else {
      valueString += options.verbose ? " " + pluralize(long, value) : short;
    }
    result.push(valueString);
  };
  const parsed = parseMilliseconds(milliseconds);
  const days = BigInt(parsed.days);
  if (options.hideYearAndDays) {
    add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
  } else {
    if (options.hideYear) {
      add(days, "day", "d");
    } else {
      add(days / 365n, "year", "y");
      add(days % 365n, "day", "d");
    }
    add(Number(parsed.hours), "hour", "h");
  }
  add(Number(parsed.minutes), "minute", "m");
  if (!options.hideSeconds) {
    if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
      const seconds = Number(parsed.seconds);
      const milliseconds2 = Number(parsed.milliseconds);
      const microseconds = Number(parsed.microseconds);
      const nanoseconds = Number(parsed.nanoseconds);
      add(seconds, "second", "s");
      if (options.formatSubMilliseconds) {
        add(milliseconds2, "millisecond", "ms");
        add(microseconds, "microsecond", "\xB5s");
        add(nanoseconds, "nanosecond", "ns");
      } else {
        const millisecondsAndBelow = milliseconds2 + microseconds / 1e3 + nanoseconds / 1e6;
        const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
        const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
        const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
        const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
        add(
          Number.parseFloat(millisecondsString),
          "millisecond",
          "ms",
          millisecondsString
        );
      }
    } else {
      const seconds = (isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60;
      const secondsDecimalDigits = typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1;
      const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
      const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
      add(Number.parseFloat(secondsString), "second", "s", secondsString);
    }
  }
  if (result.length === 0) {
    return sign + "0" + (options.verbose ? " milliseconds" : "ms");
  }
  const separator = options.colonNotation ? ":" : " ";
  if (typeof options.unitCount === "number") {
    result = result.slice(0, Math.max(options.unitCount, 1));
  }
  return sign + result.join(separator);
}
var isZero, pluralize, SECOND_ROUNDING_EPSILON, ONE_DAY_IN_MILLISECONDS;
var init_pretty_ms = __esm({
  "node_modules/pretty-ms/index.js"() {
    init_parse_ms();
    isZero = (value) => value === 0 || value === 0n;
    pluralize = (word, count2) => count2 === 1 || count2 === 1n ? word : `${word}s`;
    SECOND_ROUNDING_EPSILON = 1e-7;
    ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
  }
});

// node_modules/execa/lib/verbose/error.js
var logError;
var init_error = __esm({
  "node_modules/execa/lib/verbose/error.js"() {
    init_log();
    logError = (result, verboseInfo) => {
      if (result.failed) {
        verboseLog({
          type: "error",
          verboseMessage: result.shortMessage,
          verboseInfo,
          result
        });
      }
    };
  }
});

// node_modules/execa/lib/verbose/complete.js
var logResult, logDuration;
var init_complete = __esm({
  "node_modules/execa/lib/verbose/complete.js"() {
    init_pretty_ms();
    init_values();
    init_log();
    init_error();
    logResult = (result, verboseInfo) => {
      if (!isVerbose(verboseInfo)) {
        return;
      }
      logError(result, verboseInfo);
      logDuration(result, verboseInfo);
    };
    logDuration = (result, verboseInfo) => {
      const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
      verboseLog({
        type: "duration",
        verboseMessage,
        verboseInfo,
        result
      });
    };
  }
});

// node_modules/execa/lib/return/reject.js
var handleResult;
var init_reject = __esm({
  "node_modules/execa/lib/return/reject.js"() {
    init_complete();
    handleResult = (result, verboseInfo, { reject }) => {
      logResult(result, verboseInfo);
      if (reject && result.failed) {
        throw result;
      }
      return result;
    };
  }
});

// node_modules/execa/lib/stdio/type.js
var getStdioItemType, getTransformObjectType, getDuplexType, getTransformStreamType, validateNonGeneratorType, checkUndefinedOption, getGeneratorObjectType, isGenerator, isAsyncGenerator, isSyncGenerator, isTransformOptions, isUrl, isRegularUrl, isFilePathObject, FILE_PATH_KEYS, isFilePathString, isStdioValueObject, STDIO_VALUE_KEYS, isUnknownStdioString, KNOWN_STDIO_STRINGS, isReadableStream2, isWritableStream2, isWebStream, isTransformStream, isAsyncIterableObject, isIterableObject, isObject2, TRANSFORM_TYPES, FILE_TYPES, SPECIAL_DUPLICATE_TYPES_SYNC, SPECIAL_DUPLICATE_TYPES, FORBID_DUPLICATE_TYPES, TYPE_TO_MESSAGE;
var init_type = __esm({
  "node_modules/execa/lib/stdio/type.js"() {
    init_is_stream();
    init_is_plain_obj();
    init_uint_array();
    init_options();
    getStdioItemType = (value, optionName) => {
      if (isAsyncGenerator(value)) {
        return "asyncGenerator";
      }
      if (isSyncGenerator(value)) {
        return "generator";
      }
      if (isUrl(value)) {
        return "fileUrl";
      }
      if (isFilePathObject(value)) {
        return "filePath";
      }
      if (isWebStream(value)) {
        return "webStream";
      }
      if (isStream(value, { checkOpen: false })) {
        return "native";
      }
      if (isUint8Array(value)) {
        return "uint8Array";
      }
      if (isAsyncIterableObject(value)) {
        return "asyncIterable";
      }
      if (isIterableObject(value)) {
        return "iterable";
      }
      if (isTransformStream(value)) {
        return getTransformStreamType({ transform: value }, optionName);
      }
      return isTransformOptions(value) ? getTransformObjectType(value, optionName) : "native";
    };
    getTransformObjectType = (value, optionName) => {
      if (isDuplexStream(value.transform, { checkOpen: false })) {
        return getDuplexType(value, optionName);
      }
      return isTransformStream(value.transform) ? getTransformStreamType(value, optionName) : getGeneratorObjectType(value, optionName);
    };
    getDuplexType = (value, optionName) => {
      validateNonGeneratorType(value, optionName, "Duplex stream");
      return "duplex";
    };
    getTransformStreamType = (value, optionName) => {
      validateNonGeneratorType(value, optionName, "web TransformStream");
      return "webTransform";
    };
    validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
      checkUndefinedOption(final, `${optionName}.final`, typeName);
      checkUndefinedOption(binary, `${optionName}.binary`, typeName);
      checkBooleanOption(objectMode, `${optionName}.objectMode`);
    };
    checkUndefinedOption = (value, optionName, typeName) => {
      if (value !== void 0) {
        throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
      }
    };
    getGeneratorObjectType = ({ transform: transform2, final, binary, objectMode }, optionName) => {
      if (transform2 !== void 0 && !isGenerator(transform2)) {
        throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
      }
      if (isDuplexStream(final, { checkOpen: false })) {
        throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
      }
      if (isTransformStream(final)) {
        throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
      }
      if (final !== void 0 && !isGenerator(final)) {
        throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
      }
      checkBooleanOption(binary, `${optionName}.binary`);
      checkBooleanOption(objectMode, `${optionName}.objectMode`);
      return isAsyncGenerator(transform2) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
    };
    isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
    isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
    isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
    isTransformOptions = (value) => isPlainObject2(value) && (value.transform !== void 0 || value.final !== void 0);
    isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
    isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
    isFilePathObject = (value) => isPlainObject2(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
    FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]);
    isFilePathString = (file) => typeof file === "string";
    isStdioValueObject = (value) => isPlainObject2(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => STDIO_VALUE_KEYS.has(key)) && "value" in value;
    STDIO_VALUE_KEYS = /* @__PURE__ */ new Set(["value", "input"]);
    isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
    KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set(["ipc", "ignore", "inherit", "overlapped", "pipe"]);
    isReadableStream2 = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
    isWritableStream2 = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
    isWebStream = (value) => isReadableStream2(value) || isWritableStream2(value);
    isTransformStream = (value) => isReadableStream2(value?.readable) && isWritableStream2(value?.writable);
    isAsyncIterableObject = (value) => isObject2(value) && typeof value[Symbol.asyncIterator] === "function";
    isIterableObject = (value) => isObject2(value) && typeof value[Symbol.iterator] === "function";
    isObject2 = (value) => typeof value === "object" && value !== null;
    TRANSFORM_TYPES = /* @__PURE__ */ new Set(["generator", "asyncGenerator", "duplex", "webTransform"]);
    FILE_TYPES = /* @__PURE__ */ new Set(["fileUrl", "filePath", "fileNumber"]);
    SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]);
    SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([...SPECIAL_DUPLICATE_TYPES_SYNC, "webStream", "nodeStream"]);
    FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]);
    TYPE_TO_MESSAGE = {
      generator: "a generator",
      asyncGenerator: "an async generator",
      fileUrl: "a file URL",
      filePath: "a file path string",
      fileNumber: "a file descriptor number",
      webStream: "a web stream",
      nodeStream: "a Node.js stream",
      webTransform: "a web TransformStream",
      duplex: "a Duplex stream",
      native: "any value",
      iterable: "an iterable",
      asyncIterable: "an async iterable",
      string: "a string",
      uint8Array: "a Uint8Array"
    };
  }
});

// node_modules/execa/lib/transform/object-mode.js
var getTransformObjectModes, getOutputObjectModes, getInputObjectModes, getFdObjectMode;
var init_object_mode = __esm({
  "node_modules/execa/lib/transform/object-mode.js"() {
    init_type();
    getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
    getOutputObjectModes = (objectMode, index, newTransforms) => {
      const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
      const readableObjectMode = objectMode ?? writableObjectMode;
      return { writableObjectMode, readableObjectMode };
    };
    getInputObjectModes = (objectMode, index, newTransforms) => {
      const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
      const readableObjectMode = index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode);
      return { writableObjectMode, readableObjectMode };
    };
    getFdObjectMode = (stdioItems, direction) => {
      const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
      if (lastTransform === void 0) {
        return false;
      }
      return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
    };
  }
});

// node_modules/execa/lib/transform/normalize.js
var normalizeTransforms, getTransforms, normalizeTransform, normalizeDuplex, normalizeTransformStream, normalizeGenerator, sortTransforms;
var init_normalize = __esm({
  "node_modules/execa/lib/transform/normalize.js"() {
    init_is_plain_obj();
    init_encoding_option();
    init_type();
    init_object_mode();
    normalizeTransforms = (stdioItems, optionName, direction, options) => [
      ...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)),
      ...getTransforms(stdioItems, optionName, direction, options)
    ];
    getTransforms = (stdioItems, optionName, direction, { encoding }) => {
      const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
      const newTransforms = Array.from({ length: transforms.length });
      for (const [index, stdioItem] of Object.entries(transforms)) {
        newTransforms[index] = normalizeTransform({
          stdioItem,
          index: Number(index),
          newTransforms,
          optionName,
          direction,
          encoding
        });
      }
      return sortTransforms(newTransforms, direction);
    };
    normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
      if (type === "duplex") {
        return normalizeDuplex({ stdioItem, optionName });
      }
      if (type === "webTransform") {
        return normalizeTransformStream({
          stdioItem,
          index,
          newTransforms,
          direction
        });
      }
      return normalizeGenerator({
        stdioItem,
        index,
        newTransforms,
        direction,
        encoding
      });
    };
    normalizeDuplex = ({ stdioItem, optionName }) => {
      const { value } = stdioItem;
      const { transform: transform2 } = value;
      const { writableObjectMode, readableObjectMode } = transform2;
      const { objectMode = readableObjectMode } = value;
      if (objectMode && !readableObjectMode) {
        throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
      }
      if (!objectMode && readableObjectMode) {
        throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
      }
      return {
        ...stdioItem,
        value: { transform: transform2, writableObjectMode, readableObjectMode }
      };
    };
    normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
      const { transform: transform2, objectMode } = isPlainObject2(value) ? value : { transform: value };
      const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
      return {
        ...stdioItem,
        value: { transform: transform2, writableObjectMode, readableObjectMode }
      };
    };
    normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
      const {
        transform: transform2,
        final,
        binary: binaryOption = false,
        preserveNewlines = false,
        objectMode
      } = isPlainObject2(value) ? value : { transform: value };
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
      return {
        ...stdioItem,
        value: {
          transform: transform2,
          final,
          binary,
          preserveNewlines,
          writableObjectMode,
          readableObjectMode
        }
      };
    };
    sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
  }
});

// node_modules/execa/lib/stdio/direction.js
var import_node_process12, getStreamDirection, getStdioItemDirection, getRequestedDirection, validateKnownDirection, STREAM_TYPES, KNOWN_DIRECTIONS, anyDirection, alwaysInput, guessStreamDirection, getStandardStreamDirection, DEFAULT_DIRECTION;
var init_direction = __esm({
  "node_modules/execa/lib/stdio/direction.js"() {
    import_node_process12 = __toESM(require("node:process"), 1);
    init_is_stream();
    init_type();
    getStreamDirection = ({ stdioItems, isStdioArray, fdNumber, optionName }) => {
      const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber, isStdioArray));
      if (directions.includes("input") && directions.includes("output")) {
        throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
      }
      return directions.find(Boolean) ?? DEFAULT_DIRECTION;
    };
    getStdioItemDirection = (stdioItem, fdNumber, isStdioArray) => {
      const knownDirection = KNOWN_DIRECTIONS[fdNumber];
      const direction = getRequestedDirection(stdioItem);
      if (knownDirection === void 0) {
        return direction;
      }
      validateKnownDirection(stdioItem, knownDirection, isStdioArray);
      return knownDirection;
    };
    getRequestedDirection = ({ type, value, direction, optionName }) => {
      const guessedDirection = guessStreamDirection[type](value);
      if (direction === "input" && guessedDirection === "output") {
        throw new TypeError(`The \`${optionName}\` option is invalid: \`input: true\` cannot be used with a writable value, which is always an output.`);
      }
      return direction ?? guessedDirection;
    };
    validateKnownDirection = ({ type, value, optionName }, knownDirection, isStdioArray) => {
      if (!STREAM_TYPES.has(type) || !isStdioArray && getStandardStreamDirection(value) !== void 0) {
        return;
      }
      const guessedDirection = guessStreamDirection[type](value);
      if (guessedDirection === void 0 || guessedDirection === knownDirection) {
        return;
      }
      const valueName = guessedDirection === "input" ? "readable" : "writable";
      throw new TypeError(`The \`${optionName}\` option is invalid: a ${valueName} value is always an ${guessedDirection}, but \`${optionName}\` is an ${knownDirection}.`);
    };
    STREAM_TYPES = /* @__PURE__ */ new Set(["native", "nodeStream", "webStream"]);
    KNOWN_DIRECTIONS = ["input", "output", "output"];
    anyDirection = () => void 0;
    alwaysInput = () => "input";
    guessStreamDirection = {
      generator: anyDirection,
      asyncGenerator: anyDirection,
      fileUrl: anyDirection,
      filePath: anyDirection,
      iterable: alwaysInput,
      asyncIterable: alwaysInput,
      uint8Array: alwaysInput,
      string: alwaysInput,
      webStream: (value) => isWritableStream2(value) ? "output" : "input",
      nodeStream(value) {
        if (!isReadableStream(value, { checkOpen: false })) {
          return "output";
        }
        return isWritableStream(value, { checkOpen: false }) ? void 0 : "input";
      },
      webTransform: anyDirection,
      duplex: anyDirection,
      native(value) {
        const standardStreamDirection = getStandardStreamDirection(value);
        if (standardStreamDirection !== void 0) {
          return standardStreamDirection;
        }
        if (isStream(value, { checkOpen: false })) {
          return guessStreamDirection.nodeStream(value);
        }
      }
    };
    getStandardStreamDirection = (value) => {
      if ([0, import_node_process12.default.stdin].includes(value)) {
        return "input";
      }
      if ([1, 2, import_node_process12.default.stdout, import_node_process12.default.stderr].includes(value)) {
        return "output";
      }
    };
    DEFAULT_DIRECTION = "output";
  }
});

// node_modules/execa/lib/ipc/array.js
var normalizeIpcStdioArray;
var init_array2 = __esm({
  "node_modules/execa/lib/ipc/array.js"() {
    normalizeIpcStdioArray = (stdioArray, ipc) => ipc ? [...stdioArray, "ipc"] : stdioArray;
  }
});

// node_modules/execa/lib/stdio/stdio-option.js
var normalizeStdioOption, validateIpcStdioOption, hasIpcStdioOption, hasIpcStdioItem, getStdioArray, hasAlias, addDefaultValue2, normalizeStdioSync, isOutputPipeOnly, isOutputPipe, isOutputPipeObject, isFixedOutputPipe, isStandardOutputFd;
var init_stdio_option = __esm({
  "node_modules/execa/lib/stdio/stdio-option.js"() {
    init_standard_stream();
    init_array2();
    init_values();
    init_type_name();
    init_type();
    normalizeStdioOption = (options, verboseInfo, isSync) => {
      const { stdio, ipc, buffer } = options;
      const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue2(stdioOption, fdNumber));
      validateIpcStdioOption(stdioArray);
      return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
    };
    validateIpcStdioOption = (stdioArray) => {
      if (stdioArray.some((stdioOption) => hasIpcStdioOption(stdioOption))) {
        throw new Error("The `ipc: true` option must be used instead of `stdio: 'ipc'`.");
      }
    };
    hasIpcStdioOption = (stdioOption) => Array.isArray(stdioOption) ? stdioOption.some((item) => hasIpcStdioItem(item)) : hasIpcStdioItem(stdioOption);
    hasIpcStdioItem = (stdioOption) => isStdioValueObject(stdioOption) ? stdioOption.value === "ipc" : stdioOption === "ipc";
    getStdioArray = (stdio, options) => {
      if (stdio === void 0) {
        return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
      }
      if (hasAlias(options)) {
        throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
      }
      if (typeof stdio === "string") {
        return [stdio, stdio, stdio];
      }
      if (!Array.isArray(stdio)) {
        throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${getTypeName(stdio)}\``);
      }
      const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
      return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
    };
    hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
    addDefaultValue2 = (stdioOption, fdNumber) => {
      if (Array.isArray(stdioOption)) {
        return stdioOption.map((item) => addDefaultValue2(item, fdNumber));
      }
      if (stdioOption === null || stdioOption === void 0) {
        return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
      }
      return stdioOption;
    };
    normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && isStandardOutputFd(fdNumber) && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption, fdNumber) ? "ignore" : stdioOption);
    isOutputPipeOnly = (stdioOption, fdNumber) => isOutputPipe(stdioOption, fdNumber) || Array.isArray(stdioOption) && stdioOption.length > 0 && stdioOption.every((item) => isOutputPipe(item, fdNumber));
    isOutputPipe = (stdioOption, fdNumber) => stdioOption === "pipe" || isOutputPipeObject(stdioOption, fdNumber);
    isOutputPipeObject = (stdioOption, fdNumber) => isStdioValueObject(stdioOption) && stdioOption.value === "pipe" && (stdioOption.input === void 0 || stdioOption.input === false || isFixedOutputPipe(fdNumber, stdioOption.input));
    isFixedOutputPipe = (fdNumber, input) => input === true && isStandardOutputFd(fdNumber);
    isStandardOutputFd = (fdNumber) => fdNumber === 1 || fdNumber === 2;
  }
});

// node_modules/execa/lib/arguments/fd-options.js
var getToStream, getFromStream, SUBPROCESS_OPTIONS, getFdNumber, parseFdNumber, validateFdNumber, getInvalidStdioOptionMessage, getInvalidStdioOption, getUsedDescriptor, getOptionName, serializeOptionValue;
var init_fd_options = __esm({
  "node_modules/execa/lib/arguments/fd-options.js"() {
    init_specific();
    getToStream = (destination, to = "stdin") => {
      const isWritable = true;
      const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
      const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
      const destinationStream = destination.stdio[fdNumber];
      if (destinationStream === null) {
        throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
      }
      return destinationStream;
    };
    getFromStream = (source, from = "stdout") => {
      const isWritable = false;
      const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
      const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
      const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
      if (sourceStream === null || sourceStream === void 0) {
        throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
      }
      return sourceStream;
    };
    SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
    getFdNumber = (fileDescriptors, fdName, isWritable) => {
      const fdNumber = parseFdNumber(fdName, isWritable);
      validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
      return fdNumber;
    };
    parseFdNumber = (fdName, isWritable) => {
      const fdNumber = parseFd(fdName);
      if (fdNumber !== void 0) {
        return fdNumber;
      }
      const { validOptions, defaultValue } = isWritable ? { validOptions: '"stdin"', defaultValue: "stdin" } : { validOptions: '"stdout", "stderr", "all"', defaultValue: "stdout" };
      throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
    };
    validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
      const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
      if (fileDescriptor === void 0) {
        throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
      }
      if (!isWritable && fileDescriptor.direction === "input") {
        throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
      }
      if (isWritable && fileDescriptor.direction !== "input") {
        throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.
If you meant to use it as input, please set its "stdio" option to \`{value: 'pipe', input: true}\`.`);
      }
    };
    getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
      if (fdNumber === "all" && !options.all) {
        return `The "all" option must be true to use "from: 'all'".`;
      }
      const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
      return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
    };
    getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
      const usedDescriptor = getUsedDescriptor(fdNumber);
      if (usedDescriptor === 0 && stdin !== void 0) {
        return { optionName: "stdin", optionValue: stdin };
      }
      if (usedDescriptor === 1 && stdout !== void 0) {
        return { optionName: "stdout", optionValue: stdout };
      }
      return usedDescriptor === 2 && stderr !== void 0 ? { optionName: "stderr", optionValue: stderr } : { optionName: `stdio[${usedDescriptor}]`, optionValue: stdio[usedDescriptor] };
    };
    getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
    getOptionName = (isWritable) => isWritable ? "to" : "from";
    serializeOptionValue = (value) => {
      if (typeof value === "string") {
        return `'${value}'`;
      }
      return typeof value === "number" ? `${value}` : "Stream";
    };
  }
});

// node_modules/execa/lib/stdio/native.js
var import_node_fs5, import_node_tty2, handleNativeStream, handleNativeStreamSync, getTargetFd, getTargetFdNumber, handleNativeStreamAsync, getStandardStream;
var init_native = __esm({
  "node_modules/execa/lib/stdio/native.js"() {
    import_node_fs5 = require("node:fs");
    import_node_tty2 = __toESM(require("node:tty"), 1);
    init_is_stream();
    init_standard_stream();
    init_uint_array();
    init_fd_options();
    handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
      if (!isStdioArray || type !== "native") {
        return stdioItem;
      }
      return isSync ? handleNativeStreamSync({ stdioItem, fdNumber, direction }) : handleNativeStreamAsync({ stdioItem, fdNumber });
    };
    handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
      const targetFd = getTargetFd({
        value,
        optionName,
        fdNumber,
        direction
      });
      if (targetFd !== void 0) {
        return targetFd;
      }
      if (isStream(value, { checkOpen: false })) {
        throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
      }
      return stdioItem;
    };
    getTargetFd = ({ value, optionName, fdNumber, direction }) => {
      const targetFdNumber = getTargetFdNumber(value, fdNumber);
      if (targetFdNumber === void 0) {
        return;
      }
      if (direction === "output") {
        return { type: "fileNumber", value: targetFdNumber, optionName };
      }
      if (import_node_tty2.default.isatty(targetFdNumber)) {
        throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
      }
      return { type: "uint8Array", contents: () => [bufferToUint8Array((0, import_node_fs5.readFileSync)(targetFdNumber))], optionName };
    };
    getTargetFdNumber = (value, fdNumber) => {
      if (value === "inherit") {
        return fdNumber;
      }
      if (typeof value === "number") {
        return value;
      }
      const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
      if (standardStreamIndex !== -1) {
        return standardStreamIndex;
      }
    };
    handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
      if (value === "inherit") {
        return { type: "nodeStream", value: getStandardStream(fdNumber, value, optionName), optionName };
      }
      if (typeof value === "number") {
        return { type: "nodeStream", value: getStandardStream(value, value, optionName), optionName };
      }
      return isStream(value, { checkOpen: false }) ? { type: "nodeStream", value, optionName } : stdioItem;
    };
    getStandardStream = (fdNumber, value, optionName) => {
      const standardStream = STANDARD_STREAMS[fdNumber];
      if (standardStream === void 0) {
        throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
      }
      return standardStream;
    };
  }
});

// node_modules/execa/lib/stdio/input-option.js
var handleInputOptions, handleInputOption, getInputType, handleInputFileOption, getInputFileType;
var init_input_option = __esm({
  "node_modules/execa/lib/stdio/input-option.js"() {
    init_is_stream();
    init_uint_array();
    init_type();
    handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [
      ...handleInputOption(input),
      ...handleInputFileOption(inputFile)
    ] : [];
    handleInputOption = (input) => input === void 0 ? [] : [{
      type: getInputType(input),
      value: input,
      optionName: "input"
    }];
    getInputType = (input) => {
      if (isReadableStream(input, { checkOpen: false })) {
        return "nodeStream";
      }
      if (typeof input === "string") {
        return "string";
      }
      if (isUint8Array(input)) {
        return "uint8Array";
      }
      throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
    };
    handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
      ...getInputFileType(inputFile),
      optionName: "inputFile"
    }];
    getInputFileType = (inputFile) => {
      if (isUrl(inputFile)) {
        return { type: "fileUrl", value: inputFile };
      }
      if (isFilePathString(inputFile)) {
        return { type: "filePath", value: { file: inputFile } };
      }
      throw new Error("The `inputFile` option must be a file path string or a file URL.");
    };
  }
});

// node_modules/execa/lib/stdio/duplicate.js
var import_node_path8, import_node_url3, isFileType, getFileTarget, filterDuplicates, hasSameValueAndDirection, getDuplicateStream, getOtherStdioItems, isSameDuplicateType, validateDuplicateStreamSync, getDuplicateStreamInstance, hasSameValue, validateDuplicateTransform, throwOnDuplicateStream;
var init_duplicate = __esm({
  "node_modules/execa/lib/stdio/duplicate.js"() {
    import_node_path8 = __toESM(require("node:path"), 1);
    import_node_url3 = require("node:url");
    init_type();
    isFileType = (type) => SPECIAL_DUPLICATE_TYPES_SYNC.has(type);
    getFileTarget = ({ type, value }) => type === "filePath" ? import_node_path8.default.resolve(value.file) : (0, import_node_url3.fileURLToPath)(value);
    filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => !hasSameValueAndDirection(stdioItemOne, stdioItemTwo) || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
    hasSameValueAndDirection = (stdioItemOne, stdioItemTwo) => stdioItemOne.value === stdioItemTwo.value && stdioItemOne.direction === stdioItemTwo.direction;
    getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
      const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
      if (otherStdioItems.length === 0) {
        return;
      }
      if (isSync) {
        validateDuplicateStreamSync({
          otherStdioItems,
          type,
          value,
          optionName,
          direction
        });
        return;
      }
      if (SPECIAL_DUPLICATE_TYPES.has(type)) {
        return getDuplicateStreamInstance({
          otherStdioItems,
          type,
          value,
          optionName,
          direction
        });
      }
      if (FORBID_DUPLICATE_TYPES.has(type)) {
        validateDuplicateTransform({
          otherStdioItems,
          type,
          value,
          optionName
        });
      }
    };
    getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(
      ({ direction, stdioItems }) => stdioItems.map((stdioItem) => ({ ...stdioItem, direction }))
    ).filter((stdioItem) => isSameDuplicateType(stdioItem.type, type));
    isSameDuplicateType = (otherType, type) => otherType === type || isFileType(otherType) && isFileType(type);
    validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
      if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) {
        getDuplicateStreamInstance({
          otherStdioItems,
          type,
          value,
          optionName,
          direction
        });
      }
    };
    getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
      const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, type, value));
      if (duplicateStdioItems.length === 0) {
        return;
      }
      const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
      throwOnDuplicateStream(differentStdioItem, optionName, type);
      return direction === "output" || type === "webStream" ? duplicateStdioItems[0].stream : void 0;
    };
    hasSameValue = (otherStdioItem, type, value) => isFileType(otherStdioItem.type) ? getFileTarget(otherStdioItem) === getFileTarget({ type, value }) : otherStdioItem.value === value;
    validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
      const duplicateStdioItem = otherStdioItems.find(({ value: { transform: transform2 } }) => transform2 === value.transform);
      throwOnDuplicateStream(duplicateStdioItem, optionName, type);
    };
    throwOnDuplicateStream = (stdioItem, optionName, type) => {
      if (stdioItem !== void 0) {
        throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
      }
    };
  }
});

// node_modules/execa/lib/stdio/handle.js
var handleStdio, getFileDescriptor, initializeStdioItems, omitInheritedStdin, isInheritedStdinOnly, initializeStdioItem, initializeStdioValueObject, validateStdioArray, INVALID_STDIO_ARRAY_OPTIONS, validateStreams, validateFileDescriptorStdio, MAX_FILE_DESCRIPTOR, validateNativeStdio, isFileHandle, validateFileStdio, validateFileObjectMode, getFinalFileDescriptors, addFinalFileDescriptor, addStreamProperties, cleanupCustomStreams, forwardStdio;
var init_handle = __esm({
  "node_modules/execa/lib/stdio/handle.js"() {
    init_is_stream();
    init_standard_stream();
    init_options();
    init_normalize();
    init_object_mode();
    init_type();
    init_direction();
    init_stdio_option();
    init_native();
    init_input_option();
    init_duplicate();
    handleStdio = (addProperties3, options, verboseInfo, isSync) => {
      const stdio = normalizeStdioOption(options, verboseInfo, isSync);
      const initialFileDescriptors = stdio.map((stdioOption, fdNumber) => getFileDescriptor({
        stdioOption,
        fdNumber,
        options,
        isSync
      }));
      const fileDescriptors = getFinalFileDescriptors({
        initialFileDescriptors,
        addProperties: addProperties3,
        options,
        isSync
      });
      options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
      return fileDescriptors;
    };
    getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
      const optionName = getStreamName(fdNumber);
      const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
        stdioOption,
        fdNumber,
        options,
        optionName
      });
      const direction = getStreamDirection({
        stdioItems: initialStdioItems,
        isStdioArray,
        fdNumber,
        optionName
      });
      const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
        stdioItem,
        isStdioArray,
        fdNumber,
        direction,
        isSync
      }));
      const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
      const objectMode = getFdObjectMode(normalizedStdioItems, direction);
      validateFileObjectMode(normalizedStdioItems, objectMode);
      return { direction, objectMode, stdioItems: normalizedStdioItems };
    };
    initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
      const values = Array.isArray(stdioOption) ? stdioOption : [stdioOption];
      const inputStdioItems = handleInputOptions(options, fdNumber);
      const initialStdioItems = [
        ...omitInheritedStdin(values.map((value) => initializeStdioItem(value, optionName)), inputStdioItems),
        ...inputStdioItems
      ];
      const stdioItems = filterDuplicates(initialStdioItems);
      const isStdioArray = stdioItems.length > 1;
      validateStdioArray(stdioItems, isStdioArray, optionName);
      validateStreams(stdioItems, isStdioArray);
      return { stdioItems, isStdioArray };
    };
    omitInheritedStdin = (stdioItems, inputStdioItems) => inputStdioItems.length > 0 && isInheritedStdinOnly(stdioItems) ? [] : stdioItems;
    isInheritedStdinOnly = (stdioItems) => stdioItems.length === 1 && stdioItems[0].type === "native" && stdioItems[0].value === "inherit";
    initializeStdioItem = (value, optionName) => {
      if (isStdioValueObject(value)) {
        return initializeStdioValueObject(value, optionName);
      }
      return {
        type: getStdioItemType(value, optionName),
        value,
        optionName
      };
    };
    initializeStdioValueObject = ({ value, input }, optionName) => {
      checkBooleanOption(input, `${optionName}.input`);
      return {
        type: getStdioItemType(value, optionName),
        value,
        direction: input ? "input" : void 0,
        optionName
      };
    };
    validateStdioArray = (stdioItems, isStdioArray, optionName) => {
      if (stdioItems.length === 0) {
        throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
      }
      if (!isStdioArray) {
        return;
      }
      for (const { value, optionName: optionName2 } of stdioItems) {
        if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) {
          throw new Error(`The \`${optionName2}\` option must not include \`${value}\`.`);
        }
      }
    };
    INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore"]);
    validateStreams = (stdioItems, isStdioArray) => {
      for (const stdioItem of stdioItems) {
        validateFileStdio(stdioItem);
        validateFileDescriptorStdio(stdioItem);
        validateNativeStdio(stdioItem, isStdioArray);
      }
    };
    validateFileDescriptorStdio = ({ type, value, optionName }) => {
      if (type !== "native") {
        return;
      }
      const fileDescriptor = typeof value === "number" ? value : value?.fd;
      if (typeof fileDescriptor === "number" && (!Number.isInteger(fileDescriptor) || fileDescriptor < 0 || fileDescriptor > MAX_FILE_DESCRIPTOR)) {
        throw new TypeError(`The \`${optionName}\` option must be a non-negative 32-bit integer: got ${fileDescriptor}.`);
      }
    };
    MAX_FILE_DESCRIPTOR = 2 ** 31 - 1;
    validateNativeStdio = ({ type, value, optionName }, isStdioArray) => {
      if (type !== "native") {
        return;
      }
      if (isFileHandle(value)) {
        if (isStdioArray) {
          throw new TypeError(`The \`${optionName}\` option cannot combine file handles with other values.`);
        }
        return;
      }
      if (typeof value !== "string" && typeof value !== "number" && !isStream(value, { checkOpen: false })) {
        throw new TypeError(`The \`${optionName}\` option is invalid: ${String(value)} (${typeof value}).`);
      }
    };
    isFileHandle = (value) => typeof value?.fd === "number" && !isStream(value, { checkOpen: false });
    validateFileStdio = ({ type, value, optionName }) => {
      if (isRegularUrl(value)) {
        throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
      }
      if (isUnknownStdioString(type, value)) {
        throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
      }
    };
    validateFileObjectMode = (stdioItems, objectMode) => {
      if (!objectMode) {
        return;
      }
      const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
      if (fileStdioItem !== void 0) {
        throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
      }
    };
    getFinalFileDescriptors = ({ initialFileDescriptors, addProperties: addProperties3, options, isSync }) => {
      const fileDescriptors = [];
      try {
        for (const fileDescriptor of initialFileDescriptors) {
          addFinalFileDescriptor({
            fileDescriptor,
            fileDescriptors,
            addProperties: addProperties3,
            options,
            isSync
          });
        }
        return fileDescriptors;
      } catch (error2) {
        cleanupCustomStreams(fileDescriptors);
        throw error2;
      }
    };
    addFinalFileDescriptor = ({ fileDescriptor, fileDescriptors, addProperties: addProperties3, options, isSync }) => {
      const { direction, objectMode, stdioItems } = fileDescriptor;
      const finalFileDescriptor = { direction, objectMode, stdioItems: [] };
      fileDescriptors.push(finalFileDescriptor);
      for (const stdioItem of stdioItems) {
        finalFileDescriptor.stdioItems.push(addStreamProperties({
          stdioItem,
          addProperties: addProperties3,
          direction,
          objectMode,
          options,
          fileDescriptors,
          isSync
        }));
      }
    };
    addStreamProperties = ({ stdioItem, addProperties: addProperties3, direction, objectMode, options, fileDescriptors, isSync }) => {
      const duplicateStream = getDuplicateStream({
        stdioItem,
        direction,
        fileDescriptors,
        isSync
      });
      if (duplicateStream !== void 0) {
        return { ...stdioItem, stream: duplicateStream };
      }
      return {
        ...stdioItem,
        ...addProperties3[direction][stdioItem.type](stdioItem, options, objectMode)
      };
    };
    cleanupCustomStreams = (fileDescriptors) => {
      for (const { stream } of fileDescriptors.flatMap(({ stdioItems }) => stdioItems)) {
        if (stream === void 0 || isStandardStream(stream)) {
          continue;
        }
        stream.on("error", () => {
        });
        stream.destroy();
      }
    };
    forwardStdio = (stdioItems) => {
      if (stdioItems.length > 1) {
        return stdioItems.some(({ value: value2 }) => value2 === "overlapped") ? "overlapped" : "pipe";
      }
      const [{ type, value }] = stdioItems;
      return type === "native" ? value : "pipe";
    };
  }
});

// node_modules/execa/lib/stdio/handle-sync.js
var import_node_fs6, handleStdioSync, forbiddenIfSync, forbiddenNativeIfSync, forbiddenNativeInputIfSync, forbiddenInputTransformIfSync, throwInvalidSyncValue, addProperties, addPropertiesSync;
var init_handle_sync = __esm({
  "node_modules/execa/lib/stdio/handle-sync.js"() {
    import_node_fs6 = require("node:fs");
    init_uint_array();
    init_handle();
    init_type();
    handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
    forbiddenIfSync = ({ type, optionName }) => {
      throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
    };
    forbiddenNativeIfSync = ({ optionName, value }) => {
      if (value === "overlapped") {
        throwInvalidSyncValue(optionName, `"${value}"`);
      }
      return {};
    };
    forbiddenNativeInputIfSync = (stdioItem) => {
      const { optionName, value } = stdioItem;
      if (value === "pipe" && optionName !== "stdin") {
        throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input pipe with synchronous methods.`);
      }
      return forbiddenNativeIfSync(stdioItem);
    };
    forbiddenInputTransformIfSync = ({ optionName }) => {
      if (optionName !== "stdin") {
        throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input transform with synchronous methods.`);
      }
    };
    throwInvalidSyncValue = (optionName, value) => {
      throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
    };
    addProperties = {
      generator() {
      },
      asyncGenerator: forbiddenIfSync,
      webStream: forbiddenIfSync,
      nodeStream: forbiddenIfSync,
      webTransform: forbiddenIfSync,
      duplex: forbiddenIfSync,
      asyncIterable: forbiddenIfSync,
      native: forbiddenNativeIfSync
    };
    addPropertiesSync = {
      input: {
        ...addProperties,
        generator: forbiddenInputTransformIfSync,
        native: forbiddenNativeInputIfSync,
        // Files and iterables are read lazily, so that a file which cannot be read, or an iterable which throws, is reported like any other early error, instead of being thrown as a raw error
        fileUrl: ({ value }) => ({ contents: () => [bufferToUint8Array((0, import_node_fs6.readFileSync)(value))] }),
        filePath: ({ value: { file } }) => ({ contents: () => [bufferToUint8Array((0, import_node_fs6.readFileSync)(file))] }),
        fileNumber: forbiddenIfSync,
        iterable: ({ value }) => ({ contents: () => [...value] }),
        string: ({ value }) => ({ contents: [value] }),
        // `contents` is already set when reading from a file descriptor
        uint8Array: ({ value, contents = [value] }) => ({ contents })
      },
      output: {
        ...addProperties,
        fileUrl: ({ value }) => ({ path: value }),
        filePath: ({ value: { file, append } }) => ({ path: file, append }),
        fileNumber: ({ value }) => ({ path: value }),
        iterable: forbiddenIfSync,
        string: forbiddenIfSync,
        uint8Array: forbiddenIfSync
      }
    };
  }
});

// node_modules/execa/lib/transform/validate.js
var import_node_buffer3, getValidateTransformInput, validateStringTransformInput, getValidateTransformReturn, validateObjectTransformReturn, validateStringTransformReturn, validateEmptyReturn;
var init_validate = __esm({
  "node_modules/execa/lib/transform/validate.js"() {
    import_node_buffer3 = require("node:buffer");
    init_uint_array();
    getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
    validateStringTransformInput = function* (optionName, chunk) {
      if (typeof chunk !== "string" && !isUint8Array(chunk) && !import_node_buffer3.Buffer.isBuffer(chunk)) {
        throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
      }
      yield chunk;
    };
    getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
    validateObjectTransformReturn = function* (optionName, chunk) {
      validateEmptyReturn(optionName, chunk);
      yield chunk;
    };
    validateStringTransformReturn = function* (optionName, chunk) {
      validateEmptyReturn(optionName, chunk);
      if (typeof chunk !== "string" && !isUint8Array(chunk)) {
        throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
      }
      yield chunk;
    };
    validateEmptyReturn = (optionName, chunk) => {
      if (chunk === null || chunk === void 0) {
        throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
      }
    };
  }
});

// node_modules/execa/lib/transform/encoding-transform.js
var import_node_buffer4, import_node_string_decoder2, getEncodingTransformGenerator, encodingUint8ArrayGenerator, encodingStringGenerator, encodingStringFinal, getStringToBytesGenerator, stringToBytesGenerator;
var init_encoding_transform = __esm({
  "node_modules/execa/lib/transform/encoding-transform.js"() {
    import_node_buffer4 = require("node:buffer");
    import_node_string_decoder2 = require("node:string_decoder");
    init_encoding_option();
    init_uint_array();
    getEncodingTransformGenerator = (binary, encoding, skipped) => {
      if (skipped) {
        return;
      }
      if (binary) {
        return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
      }
      const stringDecoder = new import_node_string_decoder2.StringDecoder(encoding);
      return {
        transform: encodingStringGenerator.bind(void 0, stringDecoder),
        final: encodingStringFinal.bind(void 0, stringDecoder)
      };
    };
    encodingUint8ArrayGenerator = function* (textEncoder3, chunk) {
      if (import_node_buffer4.Buffer.isBuffer(chunk)) {
        yield bufferToUint8Array(chunk);
      } else if (typeof chunk === "string") {
        yield textEncoder3.encode(chunk);
      } else {
        yield chunk;
      }
    };
    encodingStringGenerator = function* (stringDecoder, chunk) {
      yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
    };
    encodingStringFinal = function* (stringDecoder) {
      const lastChunk = stringDecoder.end();
      if (lastChunk !== "") {
        yield lastChunk;
      }
    };
    getStringToBytesGenerator = (binary, encoding, skipped) => skipped || encoding === "utf8" ? void 0 : { transform: stringToBytesGenerator.bind(void 0, getStringEncoding(binary, encoding)) };
    stringToBytesGenerator = function* (stringEncoding, chunk) {
      yield typeof chunk === "string" ? bufferToUint8Array(import_node_buffer4.Buffer.from(chunk, stringEncoding)) : chunk;
    };
  }
});

// node_modules/execa/lib/transform/run-async.js
var import_node_util8, pushChunks, transformChunk, finalChunks, generatorFinalChunks, destroyTransform, identityGenerator;
var init_run_async = __esm({
  "node_modules/execa/lib/transform/run-async.js"() {
    import_node_util8 = require("node:util");
    pushChunks = (0, import_node_util8.callbackify)(async (getChunks2, state, getChunksArguments, transformStream) => {
      state.currentIterable = getChunks2(...getChunksArguments);
      try {
        for await (const chunk of state.currentIterable) {
          transformStream.push(chunk);
        }
      } finally {
        delete state.currentIterable;
      }
    });
    transformChunk = async function* (chunk, generators, index) {
      if (index === generators.length) {
        yield chunk;
        return;
      }
      const { transform: transform2 = identityGenerator } = generators[index];
      for await (const transformedChunk of transform2(chunk)) {
        yield* transformChunk(transformedChunk, generators, index + 1);
      }
    };
    finalChunks = async function* (generators) {
      for (const [index, { final }] of Object.entries(generators)) {
        yield* generatorFinalChunks(final, Number(index), generators);
      }
    };
    generatorFinalChunks = async function* (final, index, generators) {
      if (final === void 0) {
        return;
      }
      for await (const finalChunk of final()) {
        yield* transformChunk(finalChunk, generators, index + 1);
      }
    };
    destroyTransform = (0, import_node_util8.callbackify)(async ({ currentIterable }, error2) => {
      if (currentIterable !== void 0) {
        await (error2 ? currentIterable.throw(error2) : currentIterable.return());
        return;
      }
      if (error2) {
        throw error2;
      }
    });
    identityGenerator = function* (chunk) {
      yield chunk;
    };
  }
});

// node_modules/execa/lib/transform/run-sync.js
var pushChunksSync, normalizeTransformError, runTransformSync, transformChunkSync, finalChunksSync, generatorFinalChunksSync, identityGenerator2;
var init_run_sync = __esm({
  "node_modules/execa/lib/transform/run-sync.js"() {
    pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
      try {
        for (const chunk of getChunksSync(...getChunksArguments)) {
          transformStream.push(chunk);
        }
        done();
      } catch (error2) {
        done(normalizeTransformError(error2));
      }
    };
    normalizeTransformError = (error2) => error2 || Object.assign(new Error("Promise was rejected with falsy value"), {
      code: "ERR_FALSY_VALUE_REJECTION",
      reason: error2
    });
    runTransformSync = (generators, chunks) => {
      try {
        return [
          ...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]),
          ...finalChunksSync(generators)
        ];
      } catch (error2) {
        throw normalizeTransformError(error2);
      }
    };
    transformChunkSync = function* (chunk, generators, index) {
      if (index === generators.length) {
        yield chunk;
        return;
      }
      const { transform: transform2 = identityGenerator2 } = generators[index];
      for (const transformedChunk of transform2(chunk)) {
        yield* transformChunkSync(transformedChunk, generators, index + 1);
      }
    };
    finalChunksSync = function* (generators) {
      for (const [index, { final }] of Object.entries(generators)) {
        yield* generatorFinalChunksSync(final, Number(index), generators);
      }
    };
    generatorFinalChunksSync = function* (final, index, generators) {
      if (final === void 0) {
        return;
      }
      for (const finalChunk of final()) {
        yield* transformChunkSync(finalChunk, generators, index + 1);
      }
    };
    identityGenerator2 = function* (chunk) {
      yield chunk;
    };
  }
});

// node_modules/execa/lib/transform/generator.js
var import_node_stream, import_node_buffer5, generatorToStream, runGeneratorsSync, addInternalGenerators;
var init_generator = __esm({
  "node_modules/execa/lib/transform/generator.js"() {
    import_node_stream = require("node:stream");
    import_node_buffer5 = require("node:buffer");
    init_encoding_option();
    init_type();
    init_split();
    init_validate();
    init_encoding_transform();
    init_run_async();
    init_run_sync();
    generatorToStream = ({
      value,
      value: {
        transform: transform2,
        final,
        binary,
        writableObjectMode,
        readableObjectMode
      },
      optionName
    }, { encoding }) => {
      const state = {};
      const generators = addInternalGenerators(value, encoding, optionName);
      const transformAsync = isAsyncGenerator(transform2);
      const finalAsync = isAsyncGenerator(final);
      const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync);
      const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync);
      const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
      const stream = new import_node_stream.Transform({
        writableObjectMode,
        writableHighWaterMark: (0, import_node_stream.getDefaultHighWaterMark)(writableObjectMode),
        readableObjectMode,
        readableHighWaterMark: (0, import_node_stream.getDefaultHighWaterMark)(readableObjectMode),
        // A string written to the stream is converted to bytes with this encoding, which `getEncodingTransformGenerator()` then decodes with the `encoding` option
        defaultEncoding: getStringEncoding(binary, encoding),
        transform(chunk, encoding2, done) {
          transformMethod([chunk, generators, 0], this, done);
        },
        flush(done) {
          finalMethod([generators], this, done);
        },
        destroy: destroyMethod
      });
      return { stream };
    };
    runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
      const generators = stdioItems.filter(({ type }) => type === "generator");
      const reversedGenerators = isInput ? generators.reverse() : generators;
      for (const { value, optionName } of reversedGenerators) {
        if (!value.writableObjectMode) {
          const stringEncoding = getStringEncoding(value.binary, encoding);
          chunks = chunks.map((chunk) => typeof chunk === "string" ? import_node_buffer5.Buffer.from(chunk, stringEncoding) : chunk);
        }
        const generators2 = addInternalGenerators(value, encoding, optionName);
        chunks = runTransformSync(generators2, chunks);
      }
      return chunks;
    };
    addInternalGenerators = ({ transform: transform2, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
      const state = {};
      return [
        { transform: getValidateTransformInput(writableObjectMode, optionName) },
        getEncodingTransformGenerator(binary, encoding, writableObjectMode),
        getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
        { transform: transform2, final },
        { transform: getValidateTransformReturn(readableObjectMode, optionName) },
        getAppendNewlineGenerator({
          binary,
          preserveNewlines,
          readableObjectMode,
          state,
          encoding
        }),
        getStringToBytesGenerator(binary, encoding, readableObjectMode)
      ].filter(Boolean);
    };
  }
});

// node_modules/execa/lib/io/input-sync.js
var addInputOptionsSync, getInputFdNumbers, addInputOptionSync, getChunks, applyInputGeneratorsSync, validateSerializable, isSerializableInput, throwOnSerializableInput;
var init_input_sync = __esm({
  "node_modules/execa/lib/io/input-sync.js"() {
    init_generator();
    init_uint_array();
    init_type();
    init_encoding_option();
    addInputOptionsSync = (fileDescriptors, options) => {
      for (const fdNumber of getInputFdNumbers(fileDescriptors)) {
        addInputOptionSync(fileDescriptors, fdNumber, options);
      }
    };
    getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
    addInputOptionSync = (fileDescriptors, fdNumber, options) => {
      const { stdioItems } = fileDescriptors[fdNumber];
      const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
      if (allStdioItems.length === 0 && stdioItems.every(({ type }) => type !== "generator")) {
        return;
      }
      if (fdNumber !== 0) {
        const [{ type, optionName }] = allStdioItems;
        throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
      }
      const chunks = allStdioItems.flatMap(({ type, contents }) => getChunks(type, typeof contents === "function" ? contents() : contents));
      options.input = applyInputGeneratorsSync(chunks, stdioItems, options.encoding);
    };
    getChunks = (type, chunks) => type === "iterable" ? chunks : chunks.filter((chunk) => chunk.length > 0);
    applyInputGeneratorsSync = (chunks, stdioItems, encoding) => {
      const newContents = runGeneratorsSync(chunks, stdioItems, getInputEncoding(encoding), true);
      validateSerializable(newContents);
      return joinToUint8Array(newContents);
    };
    validateSerializable = (newContents) => {
      const invalidItem = newContents.find((item) => !isSerializableInput(item));
      if (invalidItem !== void 0) {
        throwOnSerializableInput("stdin", invalidItem);
      }
    };
    isSerializableInput = (item) => typeof item === "string" || isUint8Array(item);
    throwOnSerializableInput = (optionName, invalidItem) => {
      throw new TypeError(`The \`${optionName}\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
    };
  }
});

// node_modules/execa/lib/verbose/output.js
var shouldLogOutput, isFdVerbose, PIPED_STDIO_VALUES, logLines, logLinesSync, isPipingStream, logLine;
var init_output = __esm({
  "node_modules/execa/lib/verbose/output.js"() {
    init_encoding_option();
    init_type();
    init_standard_stream();
    init_log();
    init_values();
    shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && isFdVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
    isFdVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
    PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
    logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
      for await (const line of linesIterable) {
        if (!isPipingStream(stream)) {
          logLine(line, fdNumber, verboseInfo);
        }
      }
    };
    logLinesSync = (linesArray, fdNumber, verboseInfo) => {
      for (const line of linesArray) {
        logLine(line, fdNumber, verboseInfo);
      }
    };
    isPipingStream = (stream) => stream._readableState.pipes.some((pipe2) => !isAllStream(pipe2) || isPipingStream(pipe2));
    logLine = (line, fdNumber, verboseInfo) => {
      const verboseMessage = serializeVerboseMessage(line);
      verboseLog({
        type: "output",
        verboseMessage,
        fdNumber,
        verboseInfo
      });
    };
  }
});

// node_modules/execa/lib/io/output-sync.js
var import_node_fs7, transformOutputSync, getSpawnFailureOutput, transformOutputResultSync, runOutputGeneratorsSync, serializeChunks, logOutputSync, writeToFiles;
var init_output_sync = __esm({
  "node_modules/execa/lib/io/output-sync.js"() {
    import_node_fs7 = require("node:fs");
    init_output();
    init_generator();
    init_split();
    init_uint_array();
    init_type();
    init_duplicate();
    init_max_buffer();
    transformOutputSync = ({ fileDescriptors, syncResult, options, verboseInfo }) => {
      const output = syncResult.output ?? getSpawnFailureOutput(options);
      const outputFiles = /* @__PURE__ */ new Set();
      const errors = [];
      const transformedOutput = output.map((result, fdNumber) => transformOutputResultSync({
        result,
        fileDescriptors,
        fdNumber,
        errors,
        outputFiles,
        verboseInfo
      }, options));
      return { output: transformedOutput, error: errors.find((error2) => error2 !== void 0) };
    };
    getSpawnFailureOutput = ({ stdio }) => stdio.map((stdioOption, fdNumber) => fdNumber !== 0 && stdioOption === "pipe" ? new Uint8Array() : null);
    transformOutputResultSync = ({ result, fileDescriptors, fdNumber, errors, outputFiles, verboseInfo }, { buffer, encoding, lines, stripFinalNewline: stripFinalNewline2, maxBuffer }) => {
      if (result === null) {
        return;
      }
      const truncatedResult = truncateMaxBufferSync(result, fdNumber, { maxBuffer, buffer });
      const uint8ArrayResult = bufferToUint8Array(truncatedResult);
      const { stdioItems, objectMode } = fileDescriptors[fdNumber];
      const { chunks, error: transformError } = runOutputGeneratorsSync(uint8ArrayResult.length === 0 ? [] : [uint8ArrayResult], stdioItems, encoding);
      const { serializedResult, finalResult } = serializeChunks({
        chunks,
        objectMode,
        encoding,
        lines,
        stripFinalNewline: stripFinalNewline2,
        fdNumber
      });
      const logError2 = logOutputSync({
        serializedResult,
        fdNumber,
        verboseInfo,
        encoding,
        stdioItems,
        objectMode
      });
      const error2 = transformError ?? logError2;
      errors.push(error2);
      const returnedResult = buffer[fdNumber] ? finalResult : void 0;
      try {
        if (error2 === void 0) {
          writeToFiles(chunks, stdioItems, outputFiles);
        }
        return returnedResult;
      } catch (writeError) {
        errors.push(writeError);
        return returnedResult;
      }
    };
    runOutputGeneratorsSync = (chunks, stdioItems, encoding) => {
      try {
        return { chunks: runGeneratorsSync(chunks, stdioItems, encoding, false), error: void 0 };
      } catch (error2) {
        return { chunks: [], error: error2 };
      }
    };
    serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline: stripFinalNewline2, fdNumber }) => {
      if (objectMode) {
        return { serializedResult: chunks, finalResult: chunks };
      }
      if (encoding === "buffer") {
        const serializedResult2 = joinToUint8Array(chunks);
        return { serializedResult: serializedResult2, finalResult: serializedResult2 };
      }
      const serializedResult = joinToString(chunks, encoding);
      const finalResult = lines[fdNumber] ? splitLinesSync(serializedResult, !stripFinalNewline2[fdNumber], objectMode) : serializedResult;
      return { serializedResult, finalResult };
    };
    logOutputSync = ({ serializedResult, fdNumber, verboseInfo, encoding, stdioItems, objectMode }) => {
      if (!shouldLogOutput({
        stdioItems,
        encoding,
        verboseInfo,
        fdNumber
      })) {
        return;
      }
      const linesArray = splitLinesSync(serializedResult, false, objectMode);
      try {
        logLinesSync(linesArray, fdNumber, verboseInfo);
      } catch (error2) {
        return error2;
      }
    };
    writeToFiles = (chunks, stdioItems, outputFiles) => {
      const fileItems = stdioItems.filter(({ type }) => FILE_TYPES.has(type));
      if (fileItems.length === 0) {
        return;
      }
      const contents = joinToUint8Array(chunks);
      const writtenPaths = /* @__PURE__ */ new Set();
      for (const stdioItem of fileItems) {
        const { type, append } = stdioItem;
        const path15 = type === "fileNumber" ? stdioItem.path : getFileTarget(stdioItem);
        if (writtenPaths.has(path15)) {
          continue;
        }
        writtenPaths.add(path15);
        if (append || outputFiles.has(path15)) {
          (0, import_node_fs7.appendFileSync)(path15, contents);
        } else {
          (0, import_node_fs7.writeFileSync)(path15, contents);
        }
        outputFiles.add(path15);
      }
    };
  }
});

// node_modules/execa/lib/resolve/exit-async.js
var import_node_events7, waitForExit, waitForExitOrError, waitForSubprocessExit, waitForSuccessfulExit, isSubprocessErrorExit, isFailedExit;
var init_exit_async = __esm({
  "node_modules/execa/lib/resolve/exit-async.js"() {
    import_node_events7 = require("node:events");
    init_final_error();
    waitForExit = async (subprocess, context) => {
      const [exitCode, signal] = await waitForExitOrError(subprocess);
      context.isForcefullyTerminated ??= false;
      return [exitCode, signal];
    };
    waitForExitOrError = async (subprocess) => {
      const [spawnPayload, exitPayload] = await Promise.allSettled([
        (0, import_node_events7.once)(subprocess, "spawn"),
        (0, import_node_events7.once)(subprocess, "exit")
      ]);
      if (spawnPayload.status === "rejected") {
        return [];
      }
      return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
    };
    waitForSubprocessExit = async (subprocess) => {
      try {
        return await (0, import_node_events7.once)(subprocess, "exit");
      } catch {
        return waitForSubprocessExit(subprocess);
      }
    };
    waitForSuccessfulExit = async (exitPromise) => {
      const [exitCode, signal] = await exitPromise;
      if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) {
        throw new DiscardedError();
      }
      return [exitCode, signal];
    };
    isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
    isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;
  }
});

// node_modules/execa/lib/resolve/exit-sync.js
var getExitResultSync, getResultError;
var init_exit_sync = __esm({
  "node_modules/execa/lib/resolve/exit-sync.js"() {
    init_final_error();
    init_max_buffer();
    init_exit_async();
    getExitResultSync = ({ error: error2, status: exitCode, signal, output }, { maxBuffer, buffer }) => {
      const initialError = getResultError(error2, exitCode, signal);
      const isTimedOut = initialError?.code === "ETIMEDOUT";
      const { resultError, isMaxBuffer } = isTimedOut ? { resultError: initialError, isMaxBuffer: false } : handleMaxBufferSync({
        resultError: initialError,
        output,
        maxBuffer,
        buffer
      });
      return {
        resultError,
        exitCode,
        signal,
        timedOut: isTimedOut,
        isMaxBuffer
      };
    };
    getResultError = (error2, exitCode, signal) => {
      if (error2 !== void 0) {
        return error2;
      }
      return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
    };
  }
});

// node_modules/execa/lib/methods/main-sync.js
var import_node_child_process3, execaCoreSync, handleSyncArguments, normalizeSyncOptions, validateSyncOptions, throwInvalidSyncOption, spawnSubprocessSync, runSubprocessSync, normalizeSpawnSyncOptions, getSyncResult;
var init_main_sync = __esm({
  "node_modules/execa/lib/methods/main-sync.js"() {
    import_node_child_process3 = require("node:child_process");
    init_command();
    init_options2();
    init_shell();
    init_result();
    init_reject();
    init_handle_sync();
    init_strip_newline();
    init_input_sync();
    init_output_sync();
    init_max_buffer();
    init_all_sync();
    init_exit_sync();
    execaCoreSync = (rawFile, rawArguments, rawOptions) => {
      const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
      const result = spawnSubprocessSync({
        file,
        commandArguments,
        options,
        command,
        escapedCommand,
        verboseInfo,
        fileDescriptors,
        startTime
      });
      return handleResult(result, verboseInfo, options);
    };
    handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
      const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
      const syncOptions = normalizeSyncOptions(rawOptions);
      const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
      validateSyncOptions(options);
      const fileDescriptors = handleStdioSync(options, verboseInfo);
      return {
        file,
        commandArguments,
        command,
        escapedCommand,
        startTime,
        verboseInfo,
        options,
        fileDescriptors
      };
    };
    normalizeSyncOptions = (options) => options.node && !options.ipc ? { ...options, ipc: false } : options;
    validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal, killDescendants }) => {
      if (ipcInput !== void 0) {
        throwInvalidSyncOption("ipcInput");
      }
      if (ipc) {
        throwInvalidSyncOption("ipc: true");
      }
      if (detached) {
        throwInvalidSyncOption("detached: true");
      }
      if (killDescendants) {
        throwInvalidSyncOption("killDescendants: true");
      }
      if (cancelSignal) {
        throwInvalidSyncOption("cancelSignal");
      }
    };
    throwInvalidSyncOption = (value) => {
      throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
    };
    spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
      const syncResult = runSubprocessSync({
        file,
        commandArguments,
        options,
        command,
        escapedCommand,
        fileDescriptors,
        startTime
      });
      if (syncResult.failed) {
        return syncResult;
      }
      const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
      const { output, error: error2 = resultError } = transformOutputSync({
        fileDescriptors,
        syncResult,
        options,
        verboseInfo
      });
      const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
      const allFds = getAllSyncFds(output);
      const all = stripNewline(getAllSync(output, allFds, options), options, "all", allFds);
      return getSyncResult({
        error: error2,
        exitCode,
        signal,
        timedOut,
        isMaxBuffer,
        stdio,
        all,
        options,
        command,
        escapedCommand,
        startTime
      });
    };
    runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
      try {
        addInputOptionsSync(fileDescriptors, options);
        const normalizedOptions = normalizeSpawnSyncOptions(options);
        return { __proto__: null, ...(0, import_node_child_process3.spawnSync)(...concatenateShell(file, commandArguments, normalizedOptions)) };
      } catch (error2) {
        return makeEarlyError({
          error: error2,
          command,
          escapedCommand,
          fileDescriptors,
          options,
          startTime,
          isSync: true,
          ...getEarlyErrorOutput(fileDescriptors, options)
        });
      }
    };
    normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({ ...options, encoding: "buffer", maxBuffer: getMaxBufferSync(maxBuffer) });
    getSyncResult = ({ error: error2, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error2 === void 0 ? makeSuccessResult({
      command,
      escapedCommand,
      stdio,
      all,
      ipcOutput: [],
      options,
      startTime
    }) : makeError({
      error: error2,
      command,
      escapedCommand,
      timedOut,
      isCanceled: false,
      isGracefullyCanceled: false,
      isMaxBuffer,
      isForcefullyTerminated: false,
      exitCode,
      signal,
      stdio,
      all,
      ipcOutput: [],
      options,
      startTime,
      isSync: true
    });
  }
});

// node_modules/execa/lib/ipc/get-one.js
var import_node_events8, internalGetOneMessageOptions, getOneMessage, getOneMessageAsync, stopOnAbort, getMessage, throwOnDisconnect2, throwOnStrictError;
var init_get_one = __esm({
  "node_modules/execa/lib/ipc/get-one.js"() {
    import_node_events8 = require("node:events");
    init_options();
    init_validation();
    init_forward();
    init_reference();
    internalGetOneMessageOptions = /* @__PURE__ */ Symbol("internalGetOneMessageOptions");
    getOneMessage = ({ anyProcess, channel, isSubprocess, ipc }, rawOptions) => {
      const options = copyOptions(rawOptions);
      const { reference = true, filter } = options;
      const { signal } = options[internalGetOneMessageOptions] ?? {};
      validateIpcMethod({
        methodName: "getOneMessage",
        isSubprocess,
        ipc,
        isConnected: isConnected(anyProcess)
      });
      return getOneMessageAsync({
        anyProcess,
        channel,
        isSubprocess,
        filter,
        reference,
        signal
      });
    };
    getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference, signal }) => {
      addReference(channel, reference);
      const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
      const controller = new AbortController();
      stopOnAbort(signal, controller);
      try {
        return await Promise.race([
          getMessage(ipcEmitter, filter, controller),
          throwOnDisconnect2(ipcEmitter, isSubprocess, controller),
          throwOnStrictError(ipcEmitter, isSubprocess, controller)
        ]);
      } catch (error2) {
        if (!signal?.aborted) {
          disconnect(anyProcess);
        }
        throw error2;
      } finally {
        controller.abort();
        removeReference(channel, reference);
      }
    };
    stopOnAbort = (signal, controller) => {
      if (signal === void 0) {
        return;
      }
      if (signal.aborted) {
        controller.abort();
        return;
      }
      signal.addEventListener("abort", () => {
        controller.abort();
      }, { once: true, signal: controller.signal });
    };
    getMessage = async (ipcEmitter, filter, { signal }) => {
      if (filter === void 0) {
        const [message] = await (0, import_node_events8.once)(ipcEmitter, "message", { signal });
        return message;
      }
      for await (const [message] of (0, import_node_events8.on)(ipcEmitter, "message", { signal })) {
        if (filter(message)) {
          return message;
        }
      }
    };
    throwOnDisconnect2 = async (ipcEmitter, isSubprocess, { signal }) => {
      await (0, import_node_events8.once)(ipcEmitter, "disconnect", { signal });
      throwOnEarlyDisconnect(isSubprocess);
    };
    throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
      const [error2] = await (0, import_node_events8.once)(ipcEmitter, "strict:error", { signal });
      throw getStrictResponseError(error2, isSubprocess);
    };
  }
});

// node_modules/execa/lib/ipc/get-each.js
var import_node_events9, internalGetEachMessageOptions, getEachMessage, loopOnMessages, stopOnAbort2, stopOnDisconnect, abortOnStrictError, iterateOnMessages, throwIfStrictError;
var init_get_each = __esm({
  "node_modules/execa/lib/ipc/get-each.js"() {
    import_node_events9 = require("node:events");
    init_options();
    init_validation();
    init_forward();
    init_reference();
    internalGetEachMessageOptions = /* @__PURE__ */ Symbol("internalGetEachMessageOptions");
    getEachMessage = (subprocessInfo, rawOptions) => {
      const options = copyOptions(rawOptions);
      const { reference = true } = options;
      const { signal, shouldAwait = !subprocessInfo.isSubprocess } = options[internalGetEachMessageOptions] ?? {};
      return loopOnMessages({
        ...subprocessInfo,
        shouldAwait,
        reference,
        signal
      });
    };
    loopOnMessages = ({ anyProcess, waitProcess = anyProcess, channel, isSubprocess, ipc, shouldAwait, reference, signal }) => {
      validateIpcMethod({
        methodName: "getEachMessage",
        isSubprocess,
        ipc,
        isConnected: isConnected(anyProcess)
      });
      addReference(channel, reference);
      const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
      const controller = new AbortController();
      const state = {};
      stopOnAbort2(signal, controller);
      stopOnDisconnect(anyProcess, ipcEmitter, controller);
      abortOnStrictError({
        ipcEmitter,
        isSubprocess,
        controller,
        state
      });
      return iterateOnMessages({
        anyProcess,
        waitProcess,
        channel,
        ipcEmitter,
        isSubprocess,
        shouldAwait,
        controller,
        state,
        reference,
        signal
      });
    };
    stopOnAbort2 = (signal, controller) => {
      if (signal === void 0) {
        return;
      }
      if (signal.aborted) {
        controller.abort();
        return;
      }
      signal.addEventListener("abort", () => {
        controller.abort();
      }, { once: true, signal: controller.signal });
    };
    stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
      try {
        await (0, import_node_events9.once)(ipcEmitter, "disconnect", { signal: controller.signal });
        controller.abort();
      } catch {
      }
    };
    abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
      try {
        const [error2] = await (0, import_node_events9.once)(ipcEmitter, "strict:error", { signal: controller.signal });
        state.error = getStrictResponseError(error2, isSubprocess);
        controller.abort();
      } catch {
      }
    };
    iterateOnMessages = async function* ({ anyProcess, waitProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference, signal }) {
      try {
        for await (const [message] of (0, import_node_events9.on)(ipcEmitter, "message", { signal: controller.signal })) {
          throwIfStrictError(state);
          yield message;
        }
      } catch {
        throwIfStrictError(state);
      } finally {
        controller.abort();
        removeReference(channel, reference);
        if (!isSubprocess && !signal?.aborted) {
          disconnect(anyProcess);
        }
        if (shouldAwait) {
          await waitProcess;
        }
      }
    };
    throwIfStrictError = ({ error: error2 }) => {
      if (error2) {
        throw error2;
      }
    };
  }
});

// node_modules/execa/lib/ipc/methods.js
var import_node_process13, addIpcMethods, getIpcExport, getIpcMethods;
var init_methods = __esm({
  "node_modules/execa/lib/ipc/methods.js"() {
    import_node_process13 = __toESM(require("node:process"), 1);
    init_send();
    init_get_one();
    init_get_each();
    init_graceful();
    addIpcMethods = (target, subprocess, { ipc }) => {
      Object.assign(target, getIpcMethods(subprocess, false, ipc, target));
    };
    getIpcExport = () => {
      const anyProcess = import_node_process13.default;
      const isSubprocess = true;
      const isIpc = import_node_process13.default.channel !== void 0;
      return {
        ...getIpcMethods(anyProcess, isSubprocess, isIpc),
        getCancelSignal: getCancelSignal.bind(void 0, {
          anyProcess,
          channel: anyProcess.channel,
          isSubprocess,
          ipc: isIpc
        })
      };
    };
    getIpcMethods = (anyProcess, isSubprocess, ipc, waitProcess = anyProcess) => ({
      sendMessage: sendMessage.bind(void 0, {
        anyProcess,
        channel: anyProcess.channel,
        isSubprocess,
        ipc
      }),
      getOneMessage: getOneMessage.bind(void 0, {
        anyProcess,
        channel: anyProcess.channel,
        isSubprocess,
        ipc
      }),
      getEachMessage: getEachMessage.bind(void 0, {
        anyProcess,
        channel: anyProcess.channel,
        isSubprocess,
        ipc,
        waitProcess
      })
    });
  }
});

// node_modules/execa/lib/return/early-error.js
var import_node_child_process4, import_node_util9, import_node_stream2, handleEarlyError, createDummyStreams, createDummyStream, getConvertedStreams, handleDummyPromise;
var init_early_error = __esm({
  "node_modules/execa/lib/return/early-error.js"() {
    import_node_child_process4 = require("node:child_process");
    import_node_util9 = require("node:util");
    import_node_stream2 = require("node:stream");
    init_handle();
    init_result();
    init_reject();
    handleEarlyError = ({ error: error2, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
      cleanupCustomStreams(fileDescriptors);
      const subprocess = new import_node_child_process4.ChildProcess();
      subprocess.kill = () => false;
      const all = createDummyStreams(subprocess, fileDescriptors);
      const promise = handleDummyPromise({
        error: error2,
        command,
        escapedCommand,
        fileDescriptors,
        options,
        startTime,
        verboseInfo
      });
      return {
        subprocess,
        promise,
        all: options.all ? all : void 0,
        convertedStreams: getConvertedStreams(promise)
      };
    };
    createDummyStreams = (subprocess, fileDescriptors) => {
      const stdin = createDummyStream();
      const stdout = createDummyStream();
      const stderr = createDummyStream();
      const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
      const all = createDummyStream();
      const stdio = [stdin, stdout, stderr, ...extraStdio];
      Object.assign(subprocess, {
        stdin,
        stdout,
        stderr,
        stdio
      });
      return all;
    };
    createDummyStream = () => {
      const stream = new import_node_stream2.PassThrough();
      stream.on("error", () => {
      });
      stream.end();
      return stream;
    };
    getConvertedStreams = (promise) => {
      const waitForPromise = async () => {
        await promise;
      };
      const endReadable = function() {
        (0, import_node_util9.callbackify)(waitForPromise)((error2) => {
          if (error2) {
            this.destroy(error2);
          } else {
            this.push(null);
          }
        });
      };
      const endWritable = (0, import_node_util9.callbackify)(waitForPromise);
      const writeWritable = (chunk, encoding, done) => {
        endWritable(done);
      };
      const readable = () => new import_node_stream2.Readable({ read: endReadable });
      const writable = () => new import_node_stream2.Writable({ write: writeWritable, final: endWritable });
      const duplex = () => new import_node_stream2.Duplex({ read: endReadable, write: writeWritable, final: endWritable });
      const iterable = () => readable()[Symbol.asyncIterator]();
      return {
        readable,
        writable,
        duplex,
        readableStream: () => import_node_stream2.Readable.toWeb(readable()),
        writableStream: () => import_node_stream2.Writable.toWeb(writable()),
        transformStream: () => import_node_stream2.Duplex.toWeb(duplex()),
        iterable,
        [Symbol.asyncIterator]: iterable
      };
    };
    handleDummyPromise = async ({ error: error2, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
      const earlyError = makeEarlyError({
        error: await error2,
        command,
        escapedCommand,
        fileDescriptors,
        options,
        startTime,
        isSync: false,
        ...getEarlyErrorOutput(fileDescriptors, options)
      });
      return handleResult(earlyError, verboseInfo, options);
    };
  }
});

// node_modules/execa/lib/stdio/handle-async.js
var import_node_fs8, import_node_buffer6, import_node_stream3, handleStdioAsync, forbiddenIfAsync, addProperties2, validateIterable, validateAsyncIterable, validateIterableValue, readableFromChunk, generatorToInputStream, addPropertiesAsync;
var init_handle_async = __esm({
  "node_modules/execa/lib/stdio/handle-async.js"() {
    import_node_fs8 = require("node:fs");
    import_node_buffer6 = require("node:buffer");
    import_node_stream3 = require("node:stream");
    init_generator();
    init_encoding_option();
    init_input_sync();
    init_handle();
    init_type();
    handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
    forbiddenIfAsync = ({ type, optionName }) => {
      throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
    };
    addProperties2 = {
      fileNumber: forbiddenIfAsync,
      generator: generatorToStream,
      asyncGenerator: generatorToStream,
      nodeStream: ({ value }) => ({ stream: value }),
      // `Duplex.fromWeb()` uses the same `objectMode` for both sides
      webTransform: ({ value: { transform: transform2, writableObjectMode, readableObjectMode } }) => ({
        stream: import_node_stream3.Duplex.from({
          writable: import_node_stream3.Writable.fromWeb(transform2.writable, { objectMode: writableObjectMode }),
          readable: import_node_stream3.Readable.fromWeb(transform2.readable, { objectMode: readableObjectMode })
        })
      }),
      duplex: ({ value: { transform: transform2 } }) => ({ stream: transform2 }),
      native() {
      }
    };
    validateIterable = function* (iterable, optionName) {
      for (const value of iterable) {
        validateIterableValue(value, optionName);
        yield value;
      }
    };
    validateAsyncIterable = async function* (iterable, optionName) {
      for await (const value of iterable) {
        validateIterableValue(value, optionName);
        yield value;
      }
    };
    validateIterableValue = (value, optionName) => {
      if (!isSerializableInput(value)) {
        throwOnSerializableInput(optionName, value);
      }
    };
    readableFromChunk = (chunk) => import_node_stream3.Readable.from(chunk.length === 0 ? [] : [chunk]);
    generatorToInputStream = (stdioItem, { encoding }) => generatorToStream(stdioItem, { encoding: getInputEncoding(encoding) });
    addPropertiesAsync = {
      input: {
        ...addProperties2,
        generator: generatorToInputStream,
        asyncGenerator: generatorToInputStream,
        fileUrl: ({ value }) => ({ stream: (0, import_node_fs8.createReadStream)(value) }),
        filePath: ({ value: { file } }) => ({ stream: (0, import_node_fs8.createReadStream)(file) }),
        webStream: ({ value }, options, objectMode) => ({ stream: import_node_stream3.Readable.fromWeb(value, { objectMode }) }),
        iterable: ({ value, optionName }, options, objectMode) => ({ stream: import_node_stream3.Readable.from(objectMode ? value : validateIterable(value, optionName)) }),
        asyncIterable: ({ value, optionName }, options, objectMode) => ({ stream: import_node_stream3.Readable.from(objectMode ? value : validateAsyncIterable(value, optionName)) }),
        string: ({ value }) => ({ stream: readableFromChunk(value) }),
        uint8Array: ({ value }) => ({ stream: readableFromChunk(import_node_buffer6.Buffer.from(value)) })
      },
      output: {
        ...addProperties2,
        fileUrl: ({ value }) => ({ stream: (0, import_node_fs8.createWriteStream)(value) }),
        filePath: ({ value: { file, append } }) => ({ stream: (0, import_node_fs8.createWriteStream)(file, append ? { flags: "a" } : {}) }),
        // Web writers accept arbitrary chunks, including when a shared writer receives both bytes and objects.
        webStream: ({ value }) => ({ stream: import_node_stream3.Writable.fromWeb(value, { objectMode: true }) }),
        iterable: forbiddenIfAsync,
        asyncIterable: forbiddenIfAsync,
        string: forbiddenIfAsync,
        uint8Array: forbiddenIfAsync
      }
    };
  }
});

// node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
  if (!Array.isArray(streams)) {
    throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
  }
  for (const stream of streams) {
    validateStream(stream);
  }
  const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
  const highWaterMark = getHighWaterMark(streams, objectMode);
  const passThroughStream = new MergedStream({
    objectMode,
    writableHighWaterMark: highWaterMark,
    readableHighWaterMark: highWaterMark
  });
  for (const stream of streams) {
    passThroughStream.add(stream);
  }
  return passThroughStream;
}
var import_node_events10, import_node_stream4, import_promises6, getHighWaterMark, MergedStream, onMergedStreamFinished, onMergedStreamEnd, onInputStreamsUnpipe, validateStream, endWhenStreamsDone, afterMergedStreamFinished, onInputStreamEnd, onInputStreamUnpipe, endStream, errorOrAbortStream, isAbortError, abortStream, errorStream, noop2, updateMaxListeners, PASSTHROUGH_LISTENERS_COUNT, PASSTHROUGH_LISTENERS_PER_STREAM;
var init_merge_streams = __esm({
  "node_modules/@sindresorhus/merge-streams/index.js"() {
    import_node_events10 = require("node:events");
    import_node_stream4 = require("node:stream");
    import_promises6 = require("node:stream/promises");
    getHighWaterMark = (streams, objectMode) => {
      if (streams.length === 0) {
        return (0, import_node_stream4.getDefaultHighWaterMark)(objectMode);
      }
      const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
      return Math.max(...highWaterMarks);
    };
    MergedStream = class extends import_node_stream4.PassThrough {
      #streams = /* @__PURE__ */ new Set([]);
      #ended = /* @__PURE__ */ new Set([]);
      #aborted = /* @__PURE__ */ new Set([]);
      #onFinished;
      #unpipeEvent = /* @__PURE__ */ Symbol("unpipe");
      #streamPromises = /* @__PURE__ */ new WeakMap();
      add(stream) {
        validateStream(stream);
        if (this.#streams.has(stream)) {
          return;
        }
        this.#streams.add(stream);
        this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
        const streamPromise = endWhenStreamsDone({
          passThroughStream: this,
          stream,
          streams: this.#streams,
          ended: this.#ended,
          aborted: this.#aborted,
          onFinished: this.#onFinished,
          unpipeEvent: this.#unpipeEvent
        });
        this.#streamPromises.set(stream, streamPromise);
        stream.pipe(this, { end: false });
      }
      async remove(stream) {
        validateStream(stream);
        if (!this.#streams.has(stream)) {
          return false;
        }
        const streamPromise = this.#streamPromises.get(stream);
        if (streamPromise === void 0) {
          return false;
        }
        this.#streamPromises.delete(stream);
        stream.unpipe(this);
        await streamPromise;
        return true;
      }
    };
    onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
      updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
      const controller = new AbortController();
      try {
        await Promise.race([
          onMergedStreamEnd(passThroughStream, controller),
          onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)
        ]);
      } finally {
        controller.abort();
        updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
      }
    };
    onMergedStreamEnd = async (passThroughStream, { signal }) => {
      try {
        await (0, import_promises6.finished)(passThroughStream, { signal, cleanup: true });
      } catch (error2) {
        errorOrAbortStream(passThroughStream, error2);
        throw error2;
      }
    };
    onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
      for await (const [unpipedStream] of (0, import_node_events10.on)(passThroughStream, "unpipe", { signal })) {
        if (streams.has(unpipedStream)) {
          unpipedStream.emit(unpipeEvent);
        }
      }
    };
    validateStream = (stream) => {
      if (typeof stream?.pipe !== "function") {
        throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
      }
    };
    endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted: aborted3, onFinished, unpipeEvent }) => {
      updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
      const controller = new AbortController();
      try {
        await Promise.race([
          afterMergedStreamFinished(onFinished, stream, controller),
          onInputStreamEnd({
            passThroughStream,
            stream,
            streams,
            ended,
            aborted: aborted3,
            controller
          }),
          onInputStreamUnpipe({
            stream,
            streams,
            ended,
            aborted: aborted3,
            unpipeEvent,
            controller
          })
        ]);
      } finally {
        controller.abort();
        updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
      }
      if (streams.size > 0 && streams.size === ended.size + aborted3.size) {
        if (ended.size === 0 && aborted3.size > 0) {
          abortStream(passThroughStream);
        } else {
          endStream(passThroughStream);
        }
      }
    };
    afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
      try {
        await onFinished;
        if (!signal.aborted) {
          abortStream(stream);
        }
      } catch (error2) {
        if (!signal.aborted) {
          errorOrAbortStream(stream, error2);
        }
      }
    };
    onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted: aborted3, controller: { signal } }) => {
      try {
        await (0, import_promises6.finished)(stream, {
          signal,
          cleanup: true,
          readable: true,
          writable: false
        });
        if (streams.has(stream)) {
          ended.add(stream);
        }
      } catch (error2) {
        if (signal.aborted || !streams.has(stream)) {
          return;
        }
        if (isAbortError(error2)) {
          aborted3.add(stream);
        } else {
          errorStream(passThroughStream, error2);
        }
      }
    };
    onInputStreamUnpipe = async ({ stream, streams, ended, aborted: aborted3, unpipeEvent, controller: { signal } }) => {
      await (0, import_node_events10.once)(stream, unpipeEvent, { signal });
      if (!stream.readable) {
        return (0, import_node_events10.once)(signal, "abort", { signal });
      }
      streams.delete(stream);
      ended.delete(stream);
      aborted3.delete(stream);
    };
    endStream = (stream) => {
      if (stream.writable) {
        stream.end();
      }
    };
    errorOrAbortStream = (stream, error2) => {
      if (isAbortError(error2)) {
        abortStream(stream);
      } else {
        errorStream(stream, error2);
      }
    };
    isAbortError = (error2) => error2?.code === "ERR_STREAM_PREMATURE_CLOSE";
    abortStream = (stream) => {
      if (stream.readable || stream.writable) {
        stream.destroy();
      }
    };
    errorStream = (stream, error2) => {
      if (!stream.destroyed) {
        stream.once("error", noop2);
        stream.destroy(error2);
      }
    };
    noop2 = () => {
    };
    updateMaxListeners = (passThroughStream, increment2) => {
      const maxListeners = passThroughStream.getMaxListeners();
      if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) {
        passThroughStream.setMaxListeners(maxListeners + increment2);
      }
    };
    PASSTHROUGH_LISTENERS_COUNT = 2;
    PASSTHROUGH_LISTENERS_PER_STREAM = 1;
  }
});

// node_modules/execa/lib/io/pipeline.js
var import_promises7, pipeStreams, onSourceFinish, endDestinationStream, onDestinationFinish, abortSourceStream;
var init_pipeline = __esm({
  "node_modules/execa/lib/io/pipeline.js"() {
    import_promises7 = require("node:stream/promises");
    init_standard_stream();
    pipeStreams = (source, destination, onDestinationEnd) => {
      source.pipe(destination);
      onSourceFinish(source, destination);
      onDestinationFinish(source, destination, onDestinationEnd);
    };
    onSourceFinish = async (source, destination) => {
      if (isStandardStream(source) || isStandardStream(destination)) {
        return;
      }
      try {
        await (0, import_promises7.finished)(source, { cleanup: true, readable: true, writable: false });
      } catch {
      }
      endDestinationStream(destination);
    };
    endDestinationStream = (destination) => {
      if (destination.writable) {
        destination.end();
      }
    };
    onDestinationFinish = async (source, destination, onDestinationEnd) => {
      if (isStandardStream(source) || isStandardStream(destination)) {
        return;
      }
      try {
        await (0, import_promises7.finished)(destination, { cleanup: true, readable: false, writable: true });
      } catch {
      }
      if (onDestinationEnd !== void 0) {
        await onDestinationEnd();
      }
      abortSourceStream(source);
    };
    abortSourceStream = (source) => {
      if (source.readable) {
        source.destroy();
      }
    };
  }
});

// node_modules/execa/lib/io/output-async.js
var pipeOutputAsync, pipeTransform, SUBPROCESS_STREAM_PROPERTIES, pipeStdioItem, setStandardStreamMaxListeners, MAX_LISTENERS_INCREMENT;
var init_output_async = __esm({
  "node_modules/execa/lib/io/output-async.js"() {
    init_merge_streams();
    init_standard_stream();
    init_max_listeners();
    init_type();
    init_pipeline();
    pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
      const pipeGroups = /* @__PURE__ */ new Map();
      for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
        const transformItems = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
        for (const { stream } of transformItems) {
          pipeTransform(subprocess, stream, direction, fdNumber);
        }
        const nonTransformItems = stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type));
        for (const { stream } of nonTransformItems) {
          pipeStdioItem({
            subprocess,
            stream,
            direction,
            fdNumber,
            pipeGroups,
            controller
          });
        }
      }
      for (const [outputStream, inputStreams] of pipeGroups) {
        const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
        pipeStreams(inputStream, outputStream);
      }
    };
    pipeTransform = (subprocess, stream, direction, fdNumber) => {
      if (direction === "output") {
        pipeStreams(subprocess.stdio[fdNumber], stream);
      } else {
        pipeStreams(stream, subprocess.stdio[fdNumber]);
      }
      const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
      if (streamProperty !== void 0) {
        subprocess[streamProperty] = stream;
      }
      subprocess.stdio[fdNumber] = stream;
    };
    SUBPROCESS_STREAM_PROPERTIES = ["stdin", "stdout", "stderr"];
    pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
      if (stream === void 0) {
        return;
      }
      setStandardStreamMaxListeners(stream, controller);
      const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
      const outputStreams = pipeGroups.get(inputStream) ?? [];
      pipeGroups.set(inputStream, [...outputStreams, outputStream]);
    };
    setStandardStreamMaxListeners = (stream, { signal }) => {
      if (isStandardStream(stream)) {
        incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
      }
    };
    MAX_LISTENERS_INCREMENT = 2;
  }
});

// node_modules/execa/lib/terminate/kill-descendants.js
var import_node_process14, import_node_child_process5, import_win32, isWindows2, getSpawnOptions, getKillFunction, isAbandoned, hasExited, killDescendantsUnix, killDescendantsWindows, getTaskkillFile, isWindowsDriveAbsolutePath;
var init_kill_descendants = __esm({
  "node_modules/execa/lib/terminate/kill-descendants.js"() {
    import_node_process14 = __toESM(require("node:process"), 1);
    import_node_child_process5 = require("node:child_process");
    import_win32 = __toESM(require("node:path/win32"), 1);
    isWindows2 = import_node_process14.default.platform === "win32";
    getSpawnOptions = (options) => !isWindows2 && options.killDescendants ? { ...options, detached: true } : options;
    getKillFunction = (subprocess, { killDescendants }) => {
      if (!killDescendants) {
        const killSubprocess = subprocess.kill.bind(subprocess);
        return (...arguments_) => subprocess.pid === void 0 ? false : killSubprocess(...arguments_);
      }
      const killDescendantsFunction = isWindows2 ? killDescendantsWindows : killDescendantsUnix;
      return killDescendantsFunction.bind(void 0, subprocess);
    };
    isAbandoned = (subprocess) => subprocess.pid === void 0 || isWindows2 && hasExited(subprocess);
    hasExited = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;
    killDescendantsUnix = (subprocess, signal) => {
      if (isAbandoned(subprocess)) {
        return false;
      }
      try {
        return import_node_process14.default.kill(-subprocess.pid, signal);
      } catch {
        return subprocess.kill(signal);
      }
    };
    killDescendantsWindows = (subprocess, signal) => {
      if (isAbandoned(subprocess)) {
        return false;
      }
      const taskkillFile = getTaskkillFile();
      if (taskkillFile === void 0) {
        return subprocess.kill(signal);
      }
      (0, import_node_child_process5.execFile)(taskkillFile, ["/pid", `${subprocess.pid}`, "/T", "/F"], (error2) => {
        if (error2) {
          subprocess.kill(signal);
        }
      });
      return true;
    };
    getTaskkillFile = () => {
      const windowsDirectory = [import_node_process14.default.env.SystemRoot, import_node_process14.default.env.windir].find((directory) => directory && isWindowsDriveAbsolutePath(directory));
      return windowsDirectory === void 0 ? void 0 : import_win32.default.join(windowsDirectory, "System32", "taskkill.exe");
    };
    isWindowsDriveAbsolutePath = (directory) => {
      const { root } = import_win32.default.parse(directory);
      return /^[a-z]:[/\\]/i.test(root);
    };
  }
});

// node_modules/signal-exit/dist/mjs/signals.js
var signals;
var init_signals2 = __esm({
  "node_modules/signal-exit/dist/mjs/signals.js"() {
    signals = [];
    signals.push("SIGHUP", "SIGINT", "SIGTERM");
    if (process.platform !== "win32") {
      signals.push(
        "SIGALRM",
        "SIGABRT",
        "SIGVTALRM",
        "SIGXCPU",
        "SIGXFSZ",
        "SIGUSR2",
        "SIGTRAP",
        "SIGSYS",
        "SIGQUIT",
        "SIGIOT"
        // should detect profiler and enable/disable accordingly.
        // see #21
        // 'SIGPROF'
      );
    }
    if (process.platform === "linux") {
      signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
    }
  }
});

// node_modules/signal-exit/dist/mjs/index.js
var processOk, kExitEmitter, global, ObjectDefineProperty, Emitter, SignalExitBase, signalExitWrap, SignalExitFallback, SignalExit, process13, onExit, load2, unload;
var init_mjs = __esm({
  "node_modules/signal-exit/dist/mjs/index.js"() {
    init_signals2();
    processOk = (process14) => !!process14 && typeof process14 === "object" && typeof process14.removeListener === "function" && typeof process14.emit === "function" && typeof process14.reallyExit === "function" && typeof process14.listeners === "function" && typeof process14.kill === "function" && typeof process14.pid === "number" && typeof process14.on === "function";
    kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter");
    global = globalThis;
    ObjectDefineProperty = Object.defineProperty.bind(Object);
    Emitter = class {
      emitted = {
        afterExit: false,
        exit: false
      };
      listeners = {
        afterExit: [],
        exit: []
      };
      count = 0;
      id = Math.random();
      constructor() {
        if (global[kExitEmitter]) {
          return global[kExitEmitter];
        }
        ObjectDefineProperty(global, kExitEmitter, {
          value: this,
          writable: false,
          enumerable: false,
          configurable: false
        });
      }
      on(ev, fn) {
        this.listeners[ev].push(fn);
      }
      removeListener(ev, fn) {
        const list = this.listeners[ev];
        const i2 = list.indexOf(fn);
        if (i2 === -1) {
          return;
        }
        if (i2 === 0 && list.length === 1) {
          list.length = 0;
        } else {
          list.splice(i2, 1);
        }
      }
      emit(ev, code, signal) {
        if (this.emitted[ev]) {
          return false;
        }
        this.emitted[ev] = true;
        let ret = false;
        for (const fn of this.listeners[ev]) {
          ret = fn(code, signal) === true || ret;
        }
        if (ev === "exit") {
          ret = this.emit("afterExit", code, signal) || ret;
        }
        return ret;
      }
    };
    SignalExitBase = class {
    };
    signalExitWrap = (handler) => {
      return {
        onExit(cb, opts) {
          return handler.onExit(cb, opts);
        },
        load() {
          return handler.load();
        },
        unload() {
          return handler.unload();
        }
      };
    };
    SignalExitFallback = class extends SignalExitBase {
      onExit() {
        return () => {
        };
      }
      load() {
      }
      unload() {
      }
    };
    SignalExit = class extends SignalExitBase {
      // "SIGHUP" throws an `ENOSYS` error on Windows,
      // so use a supported signal instead
      /* c8 ignore start */
      #hupSig = process13.platform === "win32" ? "SIGINT" : "SIGHUP";
      /* c8 ignore stop */
      #emitter = new Emitter();
      #process;
      #originalProcessEmit;
      #originalProcessReallyExit;
      #sigListeners = {};
      #loaded = false;
      constructor(process14) {
        super();
        this.#process = process14;
        this.#sigListeners = {};
        for (const sig of signals) {
          this.#sigListeners[sig] = () => {
            const listeners = this.#process.listeners(sig);
            let { count: count2 } = this.#emitter;
            const p = process14;
            if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") {
              count2 += p.__signal_exit_emitter__.count;
            }
            if (listeners.length === count2) {
              this.unload();
              const ret = this.#emitter.emit("exit", null, sig);
              const s = sig === "SIGHUP" ? this.#hupSig : sig;
              if (!ret)
                process14.kill(process14.pid, s);
            }
          };
        }
        this.#originalProcessReallyExit = process14.reallyExit;
        this.#originalProcessEmit = process14.emit;
      }
      onExit(cb, opts) {
        if (!processOk(this.#process)) {
          return () => {
          };
        }
        if (this.#loaded === false) {
          this.load();
        }
        const ev = opts?.alwaysLast ? "afterExit" : "exit";
        this.#emitter.on(ev, cb);
        return () => {
          this.#emitter.removeListener(ev, cb);
          if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) {
            this.unload();
          }
        };
      }
      load() {
        if (this.#loaded) {
          return;
        }
        this.#loaded = true;
        this.#emitter.count += 1;
        for (const sig of signals) {
          try {
            const fn = this.#sigListeners[sig];
            if (fn)
              this.#process.on(sig, fn);
          } catch (_) {
          }
        }
        this.#process.emit = (ev, ...a2) => {
          return this.#processEmit(ev, ...a2);
        };
        this.#process.reallyExit = (code) => {
          return this.#processReallyExit(code);
        };
      }
      unload() {
        if (!this.#loaded) {
          return;
        }
        this.#loaded = false;
        signals.forEach((sig) => {
          const listener = this.#sigListeners[sig];
          if (!listener) {
            throw new Error("Listener not defined for signal: " + sig);
          }
          try {
            this.#process.removeListener(sig, listener);
          } catch (_) {
          }
        });
        this.#process.emit = this.#originalProcessEmit;
        this.#process.reallyExit = this.#originalProcessReallyExit;
        this.#emitter.count -= 1;
      }
      #processReallyExit(code) {
        if (!processOk(this.#process)) {
          return 0;
        }
        this.#process.exitCode = code || 0;
        this.#emitter.emit("exit", this.#process.exitCode, null);
        return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
      }
      #processEmit(ev, ...args) {
        const og = this.#originalProcessEmit;
        if (ev === "exit" && processOk(this.#process)) {
          if (typeof args[0] === "number") {
            this.#process.exitCode = args[0];
          }
          const ret = og.call(this.#process, ev, ...args);
          this.#emitter.emit("exit", this.#process.exitCode, null);
          return ret;
        } else {
          return og.call(this.#process, ev, ...args);
        }
      }
    };
    process13 = globalThis.process;
    ({
      onExit: (
        /**
         * Called when the process is exiting, whether via signal, explicit
         * exit, or running out of stuff to do.
         *
         * If the global process object is not suitable for instrumentation,
         * then this will be a no-op.
         *
         * Returns a function that may be used to unload signal-exit.
         */
        onExit
      ),
      load: (
        /**
         * Load the listeners.  Likely you never need to call this, unless
         * doing a rather deep integration with signal-exit functionality.
         * Mostly exposed for the benefit of testing.
         *
         * @internal
         */
        load2
      ),
      unload: (
        /**
         * Unload the listeners.  Likely you never need to call this, unless
         * doing a rather deep integration with signal-exit functionality.
         * Mostly exposed for the benefit of testing.
         *
         * @internal
         */
        unload
      )
    } = signalExitWrap(processOk(process13) ? new SignalExit(process13) : new SignalExitFallback()));
  }
});

// node_modules/execa/lib/terminate/cleanup.js
var import_node_events11, cleanupOnExit;
var init_cleanup = __esm({
  "node_modules/execa/lib/terminate/cleanup.js"() {
    import_node_events11 = require("node:events");
    init_mjs();
    cleanupOnExit = (kill, { cleanup, detached }, { signal }) => {
      if (!cleanup || detached) {
        return;
      }
      const removeExitHandler = onExit(() => {
        kill();
      });
      (0, import_node_events11.addAbortListener)(signal, () => {
        removeExitHandler();
      });
    };
  }
});

// node_modules/execa/lib/convert/concurrent.js
var initializeConcurrentStreams, addConcurrentStream, waitForConcurrentStreams;
var init_concurrent = __esm({
  "node_modules/execa/lib/convert/concurrent.js"() {
    init_deferred();
    initializeConcurrentStreams = () => ({
      readableDestroy: /* @__PURE__ */ new WeakMap(),
      writableFinal: /* @__PURE__ */ new WeakMap(),
      writableDestroy: /* @__PURE__ */ new WeakMap()
    });
    addConcurrentStream = (concurrentStreams, stream, waitName) => {
      const weakMap = concurrentStreams[waitName];
      if (!weakMap.has(stream)) {
        weakMap.set(stream, []);
      }
      const promises = weakMap.get(stream);
      const promise = createDeferred();
      promises.push(promise);
      const resolve2 = promise.resolve.bind(promise);
      return { resolve: resolve2, promises };
    };
    waitForConcurrentStreams = async ({ resolve: resolve2, promises }, subprocess) => {
      resolve2();
      const [isSubprocessExit] = await Promise.race([
        Promise.allSettled([true, subprocess]),
        Promise.all([false, ...promises])
      ]);
      return !isSubprocessExit;
    };
  }
});

// node_modules/execa/lib/io/iterate.js
var import_node_events12, import_node_stream5, iterateOnSubprocessStream, stopReadingOnExit, iterateForResult, stopReadingOnStreamEnd, iterateOnStream, DEFAULT_OBJECT_HIGH_WATER_MARK, HIGH_WATER_MARK, iterateOnData, getGenerators;
var init_iterate = __esm({
  "node_modules/execa/lib/io/iterate.js"() {
    import_node_events12 = require("node:events");
    import_node_stream5 = require("node:stream");
    init_encoding_transform();
    init_split();
    init_run_sync();
    iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
      const controller = new AbortController();
      stopReadingOnExit(subprocess, controller);
      return iterateOnStream({
        stream: subprocessStdout,
        controller,
        binary,
        shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
        encoding,
        shouldSplit: !subprocessStdout.readableObjectMode,
        preserveNewlines
      });
    };
    stopReadingOnExit = async (subprocess, controller) => {
      try {
        await subprocess;
      } catch {
      } finally {
        controller.abort();
      }
    };
    iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline: stripFinalNewline2, allMixed }) => {
      const controller = new AbortController();
      stopReadingOnStreamEnd(onStreamEnd, controller, stream);
      const objectMode = stream.readableObjectMode && !allMixed;
      return iterateOnStream({
        stream,
        controller,
        binary: encoding === "buffer",
        shouldEncode: !objectMode,
        encoding,
        shouldSplit: !objectMode && lines,
        preserveNewlines: !stripFinalNewline2
      });
    };
    stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
      try {
        await onStreamEnd;
      } catch {
        stream.destroy();
      } finally {
        controller.abort();
      }
    };
    iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
      const onStdoutChunk = (0, import_node_events12.on)(stream, "data", {
        signal: controller.signal,
        highWaterMark: HIGH_WATER_MARK,
        // Backward compatibility with older name for this option
        // See https://github.com/nodejs/node/pull/52080#discussion_r1525227861
        // @todo Remove after removing support for Node 21
        highWatermark: HIGH_WATER_MARK
      });
      return iterateOnData({
        onStdoutChunk,
        controller,
        binary,
        shouldEncode,
        encoding,
        shouldSplit,
        preserveNewlines
      });
    };
    DEFAULT_OBJECT_HIGH_WATER_MARK = (0, import_node_stream5.getDefaultHighWaterMark)(true);
    HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
    iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
      const generators = getGenerators({
        binary,
        shouldEncode,
        encoding,
        shouldSplit,
        preserveNewlines
      });
      try {
        for await (const [chunk] of onStdoutChunk) {
          yield* transformChunkSync(chunk, generators, 0);
        }
      } catch (error2) {
        if (!controller.signal.aborted) {
          throw error2;
        }
      } finally {
        yield* finalChunksSync(generators);
      }
    };
    getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [
      getEncodingTransformGenerator(binary, encoding, !shouldEncode),
      getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})
    ].filter(Boolean);
  }
});

// node_modules/execa/lib/convert/iterable.js
var createIterable, iterateOnStdoutData;
var init_iterable = __esm({
  "node_modules/execa/lib/convert/iterable.js"() {
    init_encoding_option();
    init_fd_options();
    init_iterate();
    init_options();
    createIterable = (subprocess, encoding, options) => {
      const { from, binary: binaryOption = false, preserveNewlines = false } = copyOptions(options);
      checkBooleanOption(binaryOption, "binary");
      checkBooleanOption(preserveNewlines, "preserveNewlines");
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const subprocessStdout = getFromStream(subprocess, from);
      const onStdoutData = iterateOnSubprocessStream({
        subprocessStdout,
        subprocess,
        binary,
        shouldEncode: true,
        encoding,
        preserveNewlines
      });
      return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
    };
    iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
      try {
        yield* onStdoutData;
      } finally {
        if (subprocessStdout.readable) {
          subprocessStdout.destroy();
        }
        await subprocess;
      }
    };
  }
});

// node_modules/execa/lib/resolve/wait-stream.js
var import_promises8, waitForStream, handleStdinDestroy, spyOnStdinDestroy, setStdinCleanedUp, isInputTransformAbort, handleStreamError, shouldIgnoreStreamError, isInputFileDescriptor, isStreamAbort, isStreamEpipe;
var init_wait_stream = __esm({
  "node_modules/execa/lib/resolve/wait-stream.js"() {
    import_promises8 = require("node:stream/promises");
    waitForStream = async (stream, fdNumber, streamInfo, {
      isSameDirection,
      stopOnExit = false,
      readable = true,
      writable = true
    } = {}) => {
      const state = handleStdinDestroy(stream, streamInfo);
      const abortController = new AbortController();
      try {
        await Promise.race([
          ...stopOnExit ? [streamInfo.exitPromise] : [],
          (0, import_promises8.finished)(stream, {
            cleanup: true,
            signal: abortController.signal,
            readable,
            writable
          })
        ]);
      } catch (error2) {
        if (!state.stdinCleanedUp && !isInputTransformAbort(stream, fdNumber, streamInfo, error2)) {
          handleStreamError(error2, fdNumber, streamInfo, isSameDirection);
        }
      } finally {
        abortController.abort();
      }
    };
    handleStdinDestroy = (stream, { originalStreams, subprocess }) => {
      const [originalStdin] = originalStreams;
      const state = { stdinCleanedUp: false };
      if (stream === originalStdin || stream === subprocess.stdin) {
        spyOnStdinDestroy(stream, subprocess, state);
      }
      return state;
    };
    spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
      const { _destroy } = subprocessStdin;
      subprocessStdin._destroy = (...destroyArguments) => {
        setStdinCleanedUp(subprocess, state);
        _destroy.call(subprocessStdin, ...destroyArguments);
      };
    };
    setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
      if (exitCode !== null || signalCode !== null) {
        state.stdinCleanedUp = true;
      }
    };
    isInputTransformAbort = (stream, fdNumber, streamInfo, error2) => {
      const originalStream = streamInfo.originalStreams[fdNumber];
      return stream !== originalStream && isInputFileDescriptor(streamInfo, fdNumber) && originalStream?.destroyed === true && (isStreamAbort(error2) || error2?.code === "ABORT_ERR");
    };
    handleStreamError = (error2, fdNumber, streamInfo, isSameDirection) => {
      if (!shouldIgnoreStreamError(error2, fdNumber, streamInfo, isSameDirection)) {
        throw error2;
      }
    };
    shouldIgnoreStreamError = (error2, fdNumber, streamInfo, isSameDirection = true) => {
      if (streamInfo.propagating) {
        return isStreamEpipe(error2) || isStreamAbort(error2);
      }
      streamInfo.propagating = true;
      return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error2) : isStreamAbort(error2);
    };
    isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
    isStreamAbort = (error2) => error2?.code === "ERR_STREAM_PREMATURE_CLOSE";
    isStreamEpipe = (error2) => error2?.code === "EPIPE";
  }
});

// node_modules/execa/lib/convert/shared.js
var import_promises9, safeWaitForSubprocessStdin, safeWaitForSubprocessStdout, waitForSubprocessStdin, waitForSubprocessStdout, throwDestroyError, destroyOtherStream;
var init_shared = __esm({
  "node_modules/execa/lib/convert/shared.js"() {
    import_promises9 = require("node:stream/promises");
    init_wait_stream();
    safeWaitForSubprocessStdin = async (subprocessStdin) => {
      if (subprocessStdin === void 0) {
        return;
      }
      try {
        await waitForSubprocessStdin(subprocessStdin);
      } catch {
      }
    };
    safeWaitForSubprocessStdout = async (subprocessStdout) => {
      if (subprocessStdout === void 0) {
        return;
      }
      try {
        await waitForSubprocessStdout(subprocessStdout);
      } catch {
      }
    };
    waitForSubprocessStdin = async (subprocessStdin) => {
      await (0, import_promises9.finished)(subprocessStdin, { cleanup: true, readable: false, writable: true });
    };
    waitForSubprocessStdout = async (subprocessStdout) => {
      await (0, import_promises9.finished)(subprocessStdout, { cleanup: true, readable: true, writable: false });
    };
    throwDestroyError = (error2) => {
      if (error2) {
        throw error2;
      }
    };
    destroyOtherStream = (stream, isOpen, error2) => {
      if (error2 && !isStreamAbort(error2)) {
        stream.destroy(error2);
      } else if (isOpen) {
        stream.destroy();
      }
    };
  }
});

// node_modules/execa/lib/convert/readable.js
var import_node_stream6, import_node_util10, createReadable, getReadableOptions, getReadableMethods, onRead, onStdoutFinished, getPrematureCloseError, onReadableDestroy, destroyOtherReadable;
var init_readable = __esm({
  "node_modules/execa/lib/convert/readable.js"() {
    import_node_stream6 = require("node:stream");
    import_node_util10 = require("node:util");
    init_encoding_option();
    init_fd_options();
    init_iterate();
    init_deferred();
    init_options();
    init_concurrent();
    init_shared();
    createReadable = ({ subprocess, concurrentStreams, encoding }, options) => {
      const { from, binary: binaryOption = true, preserveNewlines = true } = copyOptions(options);
      checkBooleanOption(binaryOption, "binary");
      checkBooleanOption(preserveNewlines, "preserveNewlines");
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const subprocessStdout = getFromStream(subprocess, from);
      const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
      const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
      const { read, onStdoutDataDone } = getReadableMethods({
        subprocessStdout,
        subprocess,
        binary,
        encoding,
        preserveNewlines
      });
      const readable = new import_node_stream6.Readable({
        read,
        destroy: (0, import_node_util10.callbackify)(onReadableDestroy.bind(void 0, { subprocessStdout, subprocess, waitReadableDestroy })),
        highWaterMark: readableHighWaterMark,
        objectMode: readableObjectMode,
        encoding: readableEncoding
      });
      onStdoutFinished({
        subprocessStdout,
        onStdoutDataDone,
        readable,
        subprocess
      });
      return readable;
    };
    getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? { readableEncoding, readableObjectMode, readableHighWaterMark } : { readableEncoding, readableObjectMode: true, readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK };
    getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
      const onStdoutDataDone = createDeferred();
      const onStdoutData = iterateOnSubprocessStream({
        subprocessStdout,
        subprocess,
        binary,
        shouldEncode: !binary,
        encoding,
        preserveNewlines
      });
      return {
        read() {
          onRead(this, onStdoutData, onStdoutDataDone);
        },
        onStdoutDataDone
      };
    };
    onRead = async (readable, onStdoutData, onStdoutDataDone) => {
      try {
        const { value, done } = await onStdoutData.next();
        if (done) {
          onStdoutDataDone.resolve();
        } else {
          readable.push(value);
        }
      } catch {
      }
    };
    onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
      try {
        await waitForSubprocessStdout(subprocessStdout);
        await subprocess;
        await safeWaitForSubprocessStdin(subprocessStdin);
        await onStdoutDataDone;
        if (readable.readable) {
          readable.push(null);
        }
      } catch (error2) {
        await safeWaitForSubprocessStdin(subprocessStdin);
        destroyOtherReadable(readable, await getPrematureCloseError(subprocess, error2));
      }
    };
    getPrematureCloseError = async (subprocess, error2) => {
      if (error2.code !== "ERR_STREAM_PREMATURE_CLOSE") {
        return error2;
      }
      try {
        await subprocess;
      } catch (subprocessError) {
        return subprocessError;
      }
      return error2;
    };
    onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error2) => {
      if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
        destroyOtherReadable(subprocessStdout, error2?.code === "ABORT_ERR" ? void 0 : error2);
        await subprocess;
      }
      throwDestroyError(error2);
    };
    destroyOtherReadable = (stream, error2) => {
      destroyOtherStream(stream, stream.readable, error2);
    };
  }
});

// node_modules/execa/lib/convert/web.js
var import_node_stream7, createReadableStream, createWritableStream, createTransformStream;
var init_web = __esm({
  "node_modules/execa/lib/convert/web.js"() {
    import_node_stream7 = require("node:stream");
    createReadableStream = (subprocess, readableOptions) => import_node_stream7.Readable.toWeb(subprocess.readable(readableOptions));
    createWritableStream = (subprocess, writableOptions) => import_node_stream7.Writable.toWeb(subprocess.writable(writableOptions));
    createTransformStream = (subprocess, duplexOptions) => import_node_stream7.Duplex.toWeb(subprocess.duplex(duplexOptions));
  }
});

// node_modules/execa/lib/pipe/pipe-arguments.js
var normalizePipeArguments, getDestinationStream, abortDestination, getDestination, mapDestinationArguments, getSourceStream;
var init_pipe_arguments = __esm({
  "node_modules/execa/lib/pipe/pipe-arguments.js"() {
    init_parameters();
    init_duration();
    init_fd_options();
    init_file_url();
    init_options();
    init_abort_signal();
    normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
      const startTime = getStartTime();
      const {
        destination,
        destinationStream,
        destinationError,
        from,
        unpipeSignal
      } = getDestinationStream(boundOptions, createNested, pipeArguments);
      const { sourceStream, sourceError } = getSourceStream(source, from);
      const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
      return {
        source,
        sourcePromise,
        sourceStream,
        sourceOptions,
        sourceError,
        destination,
        destinationStream,
        destinationError,
        unpipeSignal,
        fileDescriptors,
        startTime
      };
    };
    getDestinationStream = (boundOptions, createNested, pipeArguments) => {
      let destinationInfo;
      try {
        destinationInfo = getDestination(boundOptions, createNested, ...pipeArguments);
      } catch (error2) {
        return { destinationError: error2 };
      }
      const { destination, pipeOptions } = destinationInfo;
      try {
        const { from, to, unpipeSignal } = copyOptions(pipeOptions);
        validateAbortSignal(unpipeSignal, "unpipeSignal");
        const destinationStream = getToStream(destination, to);
        return {
          destination,
          destinationStream,
          from,
          unpipeSignal
        };
      } catch (error2) {
        abortDestination(destination, pipeArguments[0]);
        return { destinationError: error2 };
      }
    };
    abortDestination = (destination, firstArgument) => {
      if (destination !== firstArgument) {
        destination.kill();
      }
      destination.catch(() => {
      });
    };
    getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
      if (Array.isArray(firstArgument)) {
        const destination = createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments);
        return { destination, pipeOptions: boundOptions };
      }
      if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
        if (Object.keys(boundOptions).length > 0) {
          throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');
        }
        const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
        const destination = createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions);
        return { destination, pipeOptions: rawOptions };
      }
      if (SUBPROCESS_OPTIONS.has(firstArgument)) {
        if (Object.keys(boundOptions).length > 0) {
          throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
        }
        return { destination: firstArgument, pipeOptions: pipeArguments[0] };
      }
      throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
    };
    mapDestinationArguments = ({ options }) => ({
      options: {
        __proto__: null,
        ...options,
        // Piping writes to the destination's `stdin`, which is forced even if the user set another value.
        // However, `stdin` cannot be combined with `stdio`, which is needed for `to: 'fd3'` and higher.
        ...options.stdio === void 0 && { stdin: "pipe" },
        piped: true
      }
    });
    getSourceStream = (source, from) => {
      try {
        const sourceStream = getFromStream(source, from);
        return { sourceStream };
      } catch (error2) {
        return { sourceError: error2 };
      }
    };
  }
});

// node_modules/execa/lib/pipe/throw.js
var handlePipeArgumentsError, getPipeArgumentsError, createNonCommandError, PIPE_COMMAND_MESSAGE;
var init_throw = __esm({
  "node_modules/execa/lib/pipe/throw.js"() {
    init_result();
    init_pipeline();
    handlePipeArgumentsError = ({
      sourceStream,
      sourceError,
      destinationStream,
      destinationError,
      fileDescriptors,
      sourceOptions,
      startTime
    }) => {
      const error2 = getPipeArgumentsError({
        sourceStream,
        sourceError,
        destinationStream,
        destinationError
      });
      if (error2 !== void 0) {
        throw createNonCommandError({
          error: error2,
          fileDescriptors,
          sourceOptions,
          startTime
        });
      }
    };
    getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
      if (sourceError !== void 0 && destinationError !== void 0) {
        return destinationError;
      }
      if (destinationError !== void 0) {
        abortSourceStream(sourceStream);
        return destinationError;
      }
      if (sourceError === void 0) {
        return;
      }
      endDestinationStream(destinationStream);
      return sourceError;
    };
    createNonCommandError = ({ error: error2, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
      error: error2,
      command: PIPE_COMMAND_MESSAGE,
      escapedCommand: PIPE_COMMAND_MESSAGE,
      fileDescriptors,
      options: sourceOptions,
      startTime,
      isSync: false
    });
    PIPE_COMMAND_MESSAGE = "source.pipe(destination)";
  }
});

// node_modules/execa/lib/pipe/sequence.js
var waitForBothSubprocesses;
var init_sequence = __esm({
  "node_modules/execa/lib/pipe/sequence.js"() {
    waitForBothSubprocesses = async (subprocessPromises) => {
      const [
        { status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason },
        { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason },
        { reason: pipedFromReason, value: pipedFromResult = pipedFromReason }
      ] = await subprocessPromises;
      if (!destinationResult.pipedFrom.includes(pipedFromResult)) {
        destinationResult.pipedFrom.push(pipedFromResult);
      }
      if (destinationStatus === "rejected") {
        throw destinationResult;
      }
      if (sourceStatus === "rejected") {
        throw sourceResult;
      }
      return destinationResult;
    };
  }
});

// node_modules/execa/lib/pipe/streaming.js
var import_promises10, pipeSubprocessStream, pipeFirstSubprocessStream, pipeMoreSubprocessStream, MERGE_SOURCES, SOURCE_MERGES, addMergeSource, addToSetMap, unpipeSubprocessStream, unpipeSourcesOnDestinationEnd, cleanupMergedStreamsMap, MERGED_STREAMS, SOURCE_LISTENERS_PER_PIPE, DESTINATION_LISTENERS_PER_PIPE;
var init_streaming = __esm({
  "node_modules/execa/lib/pipe/streaming.js"() {
    import_promises10 = require("node:stream/promises");
    init_merge_streams();
    init_max_listeners();
    init_pipeline();
    pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
      const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
      incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
      incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
      cleanupMergedStreamsMap(destinationStream);
      return mergedStream;
    };
    pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
      const mergedStream = mergeStreams([sourceStream]);
      addMergeSource(mergedStream, sourceStream);
      pipeStreams(mergedStream, destinationStream, () => unpipeSourcesOnDestinationEnd(mergedStream));
      MERGED_STREAMS.set(destinationStream, mergedStream);
      return mergedStream;
    };
    pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
      const mergedStream = MERGED_STREAMS.get(destinationStream);
      mergedStream.add(sourceStream);
      addMergeSource(mergedStream, sourceStream);
      return mergedStream;
    };
    MERGE_SOURCES = /* @__PURE__ */ new WeakMap();
    SOURCE_MERGES = /* @__PURE__ */ new WeakMap();
    addMergeSource = (mergedStream, sourceStream) => {
      addToSetMap(MERGE_SOURCES, mergedStream, sourceStream);
      addToSetMap(SOURCE_MERGES, sourceStream, mergedStream);
    };
    addToSetMap = (map, key, value) => {
      if (!map.has(key)) {
        map.set(key, /* @__PURE__ */ new Set());
      }
      map.get(key).add(value);
    };
    unpipeSubprocessStream = async (mergedStream, sourceStream) => {
      MERGE_SOURCES.get(mergedStream)?.delete(sourceStream);
      SOURCE_MERGES.get(sourceStream)?.delete(mergedStream);
      await mergedStream.remove(sourceStream);
    };
    unpipeSourcesOnDestinationEnd = async (mergedStream) => {
      for (const sourceStream of MERGE_SOURCES.get(mergedStream)) {
        const mergedStreams = SOURCE_MERGES.get(sourceStream);
        mergedStreams.delete(mergedStream);
        if (mergedStreams.size > 0) {
          await mergedStream.remove(sourceStream);
        }
      }
    };
    cleanupMergedStreamsMap = async (destinationStream) => {
      try {
        await (0, import_promises10.finished)(destinationStream, { cleanup: true, readable: false, writable: true });
      } catch {
      }
      MERGED_STREAMS.delete(destinationStream);
    };
    MERGED_STREAMS = /* @__PURE__ */ new WeakMap();
    SOURCE_LISTENERS_PER_PIPE = 2;
    DESTINATION_LISTENERS_PER_PIPE = 1;
  }
});

// node_modules/execa/lib/pipe/abort.js
var import_node_util11, unpipeOnAbort, unpipeOnSignalAbort;
var init_abort = __esm({
  "node_modules/execa/lib/pipe/abort.js"() {
    import_node_util11 = require("node:util");
    init_throw();
    init_streaming();
    unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
    unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
      await (0, import_node_util11.aborted)(unpipeSignal, sourceStream);
      await unpipeSubprocessStream(mergedStream, sourceStream);
      const error2 = new Error("Pipe canceled by `unpipeSignal` option.");
      throw createNonCommandError({
        error: error2,
        fileDescriptors,
        sourceOptions,
        startTime
      });
    };
  }
});

// node_modules/execa/lib/pipe/setup.js
var pipeToSubprocess, forwardDestinationMethods, forwardReadableMethods, forwardAll, setAllProperty, createPipeReadable, destroyOnPipeFailure, forwardIpcMethods, getOnePipeMessage, waitForOnePipeMessage, getSignalRejection, getEachPipeMessage, iterateOnPipeMessages, addPipeOptions, abortOnSignal, handlePipePromise, getSubprocessPromises;
var init_setup = __esm({
  "node_modules/execa/lib/pipe/setup.js"() {
    init_is_plain_obj();
    init_fd_options();
    init_concurrent();
    init_iterable();
    init_readable();
    init_web();
    init_get_one();
    init_get_each();
    init_pipe_arguments();
    init_throw();
    init_sequence();
    init_streaming();
    init_abort();
    pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
      if (isPlainObject2(pipeArguments[0])) {
        return pipeToSubprocess.bind(void 0, {
          ...sourceInfo,
          boundOptions: { ...sourceInfo.boundOptions, ...pipeArguments[0] }
        });
      }
      if (sourceInfo.source === void 0) {
        return sourceInfo.sourcePromise;
      }
      const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
      const pipeFailureController = new AbortController();
      const promise = handlePipePromise({ ...normalizedInfo, destination, pipeFailureController });
      promise.pipe = pipeToSubprocess.bind(void 0, {
        ...sourceInfo,
        source: destination,
        sourcePromise: promise,
        boundOptions: {}
      });
      forwardDestinationMethods(promise, destination, pipeFailureController.signal);
      return promise;
    };
    forwardDestinationMethods = (promise, destination, pipeFailureSignal) => {
      if (destination === void 0) {
        return;
      }
      forwardReadableMethods(promise, destination);
      forwardIpcMethods(promise, destination, pipeFailureSignal);
    };
    forwardReadableMethods = (promise, destination) => {
      const subprocessOptions = SUBPROCESS_OPTIONS.get(destination);
      SUBPROCESS_OPTIONS.set(promise, subprocessOptions);
      promise.stdio = destination.stdio;
      promise.all = destination.all;
      const { options: { encoding } } = subprocessOptions;
      const concurrentStreams = initializeConcurrentStreams();
      promise[Symbol.asyncIterator] = createIterable.bind(void 0, promise, encoding, {});
      promise.iterable = createIterable.bind(void 0, promise, encoding);
      promise.readable = createPipeReadable.bind(void 0, promise, {
        subprocess: promise,
        concurrentStreams,
        encoding
      });
      promise.readableStream = createReadableStream.bind(void 0, promise);
      forwardAll(promise, destination);
    };
    forwardAll = (promise, destination) => {
      if (destination.all === void 0) {
        promise.all = void 0;
        return;
      }
      Object.defineProperty(promise, "all", {
        get() {
          setAllProperty(promise, destination.all);
          const all = promise.readable({ from: "all" });
          all.on("error", () => {
          });
          setAllProperty(promise, all);
          return all;
        },
        enumerable: true,
        configurable: true
      });
    };
    setAllProperty = (promise, value) => {
      Object.defineProperty(promise, "all", {
        value,
        writable: true,
        enumerable: true,
        configurable: true
      });
    };
    createPipeReadable = (promise, readableOptions, ...arguments_) => {
      const readable = createReadable(readableOptions, ...arguments_);
      destroyOnPipeFailure(promise, readable);
      return readable;
    };
    destroyOnPipeFailure = async (promise, readable) => {
      try {
        await promise;
      } catch (error2) {
        readable.destroy(error2);
      }
    };
    forwardIpcMethods = (promise, destination, pipeFailureSignal) => {
      promise.sendMessage = destination.sendMessage;
      promise.getOneMessage = getOnePipeMessage.bind(void 0, destination, pipeFailureSignal);
      promise.getEachMessage = getEachPipeMessage.bind(void 0, promise, destination, pipeFailureSignal);
    };
    getOnePipeMessage = (destination, pipeFailureSignal, ...arguments_) => {
      const controller = new AbortController();
      const messagePromise = destination.getOneMessage(...addPipeOptions(arguments_, controller.signal, internalGetOneMessageOptions));
      return waitForOnePipeMessage(pipeFailureSignal, messagePromise, controller);
    };
    waitForOnePipeMessage = async (pipeFailureSignal, messagePromise, controller) => {
      try {
        return await Promise.race([messagePromise, getSignalRejection(pipeFailureSignal, controller.signal)]);
      } finally {
        controller.abort();
      }
    };
    getSignalRejection = (signal, listenerSignal) => new Promise((_, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener("abort", () => {
        reject(signal.reason);
      }, { once: true, signal: listenerSignal });
    });
    getEachPipeMessage = (promise, destination, pipeFailureSignal, ...arguments_) => {
      const controller = new AbortController();
      const iterator = destination.getEachMessage(...addPipeOptions(arguments_, controller.signal, internalGetEachMessageOptions));
      abortOnSignal(pipeFailureSignal, controller);
      return iterateOnPipeMessages(promise, iterator, controller);
    };
    iterateOnPipeMessages = async function* (promise, iterator, controller) {
      try {
        yield* iterator;
      } finally {
        controller.abort();
        await promise;
      }
    };
    addPipeOptions = (arguments_, signal, internalOptionsSymbol) => {
      if (arguments_[0] === null) {
        return arguments_;
      }
      const [options] = arguments_;
      return [{ ...options, [internalOptionsSymbol]: { signal, shouldAwait: false } }];
    };
    abortOnSignal = (signal, controller) => {
      if (signal.aborted) {
        controller.abort();
        return;
      }
      signal.addEventListener("abort", () => {
        controller.abort();
      }, { once: true, signal: controller.signal });
    };
    handlePipePromise = async ({
      source,
      sourcePromise,
      sourceStream,
      sourceOptions,
      sourceError,
      destination,
      destinationStream,
      destinationError,
      unpipeSignal,
      fileDescriptors,
      startTime,
      pipeFailureController
    }) => {
      const maxListenersController = new AbortController();
      try {
        const subprocessPromises = getSubprocessPromises(sourcePromise, destination, source);
        handlePipeArgumentsError({
          sourceStream,
          sourceError,
          destinationStream,
          destinationError,
          fileDescriptors,
          sourceOptions,
          startTime
        });
        const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
        return await Promise.race([
          waitForBothSubprocesses(subprocessPromises),
          ...unpipeOnAbort(unpipeSignal, {
            sourceStream,
            mergedStream,
            sourceOptions,
            fileDescriptors,
            startTime
          })
        ]);
      } catch (error2) {
        pipeFailureController.abort(error2);
        throw error2;
      } finally {
        maxListenersController.abort();
      }
    };
    getSubprocessPromises = (sourcePromise, destination, source) => Promise.allSettled([sourcePromise, destination, source]);
  }
});

// node_modules/execa/lib/io/contents.js
var import_promises11, getStreamOutput, logOutputAsync, resumeStream, getStreamContents2, getBufferedData, handleBufferedData;
var init_contents2 = __esm({
  "node_modules/execa/lib/io/contents.js"() {
    import_promises11 = require("node:timers/promises");
    init_source();
    init_uint_array();
    init_output();
    init_iterate();
    init_max_buffer();
    init_strip_newline();
    getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, allFds, verboseInfo, streamInfo }) => {
      const logPromise = logOutputAsync({
        stream,
        onStreamEnd,
        fdNumber,
        encoding,
        allMixed,
        verboseInfo,
        streamInfo
      });
      if (!buffer) {
        await Promise.all([resumeStream(stream), logPromise]);
        return;
      }
      const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline2, fdNumber, allFds);
      const iterable = iterateForResult({
        stream,
        onStreamEnd,
        lines,
        encoding,
        stripFinalNewline: stripFinalNewlineValue,
        allMixed
      });
      const [output] = await Promise.all([
        getStreamContents2({
          stream,
          iterable,
          fdNumber,
          encoding,
          maxBuffer,
          lines
        }),
        logPromise
      ]);
      return output;
    };
    logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
      if (!shouldLogOutput({
        stdioItems: fileDescriptors[fdNumber]?.stdioItems,
        encoding,
        verboseInfo,
        fdNumber
      })) {
        return;
      }
      const linesIterable = iterateForResult({
        stream,
        onStreamEnd,
        lines: true,
        encoding,
        stripFinalNewline: true,
        allMixed
      });
      await logLines(linesIterable, stream, fdNumber, verboseInfo);
    };
    resumeStream = async (stream) => {
      await (0, import_promises11.setImmediate)();
      if (stream.readableFlowing === null) {
        stream.resume();
      }
    };
    getStreamContents2 = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
      try {
        if (readableObjectMode || lines) {
          return await getStreamAsArray(iterable, { maxBuffer });
        }
        return encoding === "buffer" ? new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer })) : await getStreamAsString(iterable, { maxBuffer });
      } catch (error2) {
        return handleBufferedData(handleMaxBuffer({
          error: error2,
          stream,
          readableObjectMode,
          lines,
          encoding,
          fdNumber
        }));
      }
    };
    getBufferedData = async (streamPromise) => {
      try {
        return await streamPromise;
      } catch (error2) {
        return handleBufferedData(error2);
      }
    };
    handleBufferedData = (error2) => isArrayBuffer(error2?.bufferedData) ? new Uint8Array(error2.bufferedData) : error2?.bufferedData;
  }
});

// node_modules/execa/lib/resolve/stdio.js
var waitForStdioStreams, waitForSubprocessStream;
var init_stdio = __esm({
  "node_modules/execa/lib/resolve/stdio.js"() {
    init_contents2();
    init_wait_stream();
    waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
      stream,
      fdNumber,
      encoding,
      buffer: buffer[fdNumber],
      maxBuffer: maxBuffer[fdNumber],
      lines: lines[fdNumber],
      allMixed: false,
      stripFinalNewline: stripFinalNewline2,
      verboseInfo,
      streamInfo
    }));
    waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, allFds, verboseInfo, streamInfo }) => {
      if (!stream) {
        return;
      }
      const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
      if (isInputFileDescriptor(streamInfo, fdNumber)) {
        await onStreamEnd;
        return;
      }
      const [output] = await Promise.all([
        getStreamOutput({
          stream,
          onStreamEnd,
          fdNumber,
          encoding,
          buffer,
          maxBuffer,
          lines,
          allMixed,
          stripFinalNewline: stripFinalNewline2,
          allFds,
          verboseInfo,
          streamInfo
        }),
        onStreamEnd
      ]);
      return output;
    };
  }
});

// node_modules/execa/lib/resolve/all-async.js
var makeAllStream, getAllFds, waitForAllStream, getAllStream, getAllMixed;
var init_all_async = __esm({
  "node_modules/execa/lib/resolve/all-async.js"() {
    init_merge_streams();
    init_standard_stream();
    init_contents2();
    init_stdio();
    makeAllStream = ({ stdout, stderr }, { all }) => {
      if (!all) {
        return;
      }
      const fileDescriptors = [[stdout, 1], [stderr, 2]].filter(([stream]) => stream);
      return fileDescriptors.length === 0 ? void 0 : setAllStream(mergeStreams(fileDescriptors.map(([stream]) => stream)));
    };
    getAllFds = ({ stdout, stderr }, [, bufferStdout, bufferStderr]) => [
      ...stdout !== null && bufferStdout ? [1] : [],
      ...stderr !== null && bufferStderr ? [2] : []
    ];
    waitForAllStream = ({ subprocess, all, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
      const { stream, buffer: bufferAll, drainedStream } = getAllStream(subprocess, all, buffer);
      return Promise.all([
        waitForSubprocessStream({
          stream,
          buffer: bufferAll,
          fdNumber: "all",
          encoding,
          maxBuffer: maxBuffer[1] + maxBuffer[2],
          lines: lines[1] || lines[2],
          allFds: getAllFds(subprocess, buffer),
          // A single buffered descriptor keeps its own object mode, even when the merged stream has mixed modes.
          allMixed: stream === all && getAllMixed(subprocess, all),
          stripFinalNewline: stripFinalNewline2,
          verboseInfo,
          streamInfo
        }),
        // When only one of the two file descriptors is buffered, its stream is read instead of the merged one.
        // The merged one is then drained, otherwise it would apply backpressure on that file descriptor and hang the subprocess.
        drainedStream === void 0 ? void 0 : resumeStream(drainedStream)
      ]).then(([output]) => output);
    };
    getAllStream = ({ stdout, stderr }, all, [, bufferStdout, bufferStderr]) => {
      const buffer = bufferStdout || bufferStderr;
      if (!buffer) {
        return { stream: all, buffer };
      }
      if (!all) {
        return { stream: void 0, buffer };
      }
      if (!bufferStdout) {
        return { stream: stderr, buffer, drainedStream: all };
      }
      return bufferStderr ? { stream: all, buffer } : { stream: stdout, buffer, drainedStream: all };
    };
    getAllMixed = ({ stdout, stderr }, all) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
  }
});

// node_modules/execa/lib/verbose/ipc.js
var shouldLogIpc, logIpcOutput;
var init_ipc = __esm({
  "node_modules/execa/lib/verbose/ipc.js"() {
    init_log();
    init_values();
    shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
    logIpcOutput = (message, verboseInfo) => {
      const verboseMessage = serializeVerboseMessage(message);
      verboseLog({
        type: "ipc",
        verboseMessage,
        fdNumber: "ipc",
        verboseInfo
      });
    };
  }
});

// node_modules/execa/lib/ipc/buffer-messages.js
var waitForIpcOutput, getBufferedIpcOutput;
var init_buffer_messages = __esm({
  "node_modules/execa/lib/ipc/buffer-messages.js"() {
    init_max_buffer();
    init_ipc();
    init_specific();
    init_get_each();
    waitForIpcOutput = async ({
      subprocess,
      buffer: bufferArray,
      maxBuffer: maxBufferArray,
      ipc,
      ipcOutput,
      verboseInfo
    }) => {
      if (!ipc) {
        return ipcOutput;
      }
      const isVerbose2 = shouldLogIpc(verboseInfo);
      const buffer = getFdSpecificValue(bufferArray, "ipc");
      const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
      const logErrors = [];
      for await (const message of loopOnMessages({
        anyProcess: subprocess,
        channel: subprocess.channel,
        isSubprocess: false,
        ipc,
        shouldAwait: false,
        reference: true
      })) {
        if (buffer) {
          checkIpcMaxBuffer(ipcOutput, maxBuffer);
          ipcOutput.push(message);
        }
        if (isVerbose2) {
          try {
            logIpcOutput(message, verboseInfo);
          } catch (error2) {
            logErrors.push(error2);
          }
        }
      }
      if (logErrors.length > 0) {
        throw logErrors[0];
      }
      return ipcOutput;
    };
    getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
      await Promise.allSettled([ipcOutputPromise]);
      return ipcOutput;
    };
  }
});

// node_modules/execa/lib/resolve/wait-subprocess.js
var import_node_events13, waitForSubprocessResult, waitForOriginalStreams, waitForCustomStreamsEnd, throwOnSubprocessError;
var init_wait_subprocess = __esm({
  "node_modules/execa/lib/resolve/wait-subprocess.js"() {
    import_node_events13 = require("node:events");
    init_is_stream();
    init_source();
    init_timeout();
    init_cancel();
    init_graceful2();
    init_standard_stream();
    init_type();
    init_contents2();
    init_buffer_messages();
    init_ipc_input();
    init_all_async();
    init_stdio();
    init_exit_async();
    init_wait_stream();
    waitForSubprocessResult = async ({
      subprocess,
      kill,
      all,
      options: {
        encoding,
        buffer,
        maxBuffer,
        lines,
        timeoutDuration: timeout,
        cancelSignal,
        gracefulCancel,
        forceKillAfterDelay,
        stripFinalNewline: stripFinalNewline2,
        ipc,
        ipcInput
      },
      context,
      verboseInfo,
      fileDescriptors,
      originalStreams,
      onInternalError,
      controller
    }) => {
      const exitPromise = waitForExit(subprocess, context);
      const streamInfo = {
        originalStreams,
        fileDescriptors,
        subprocess,
        exitPromise,
        propagating: false
      };
      const stdioPromises = waitForStdioStreams({
        subprocess,
        encoding,
        buffer,
        maxBuffer,
        lines,
        stripFinalNewline: stripFinalNewline2,
        verboseInfo,
        streamInfo
      });
      const allPromise = waitForAllStream({
        subprocess,
        all,
        encoding,
        buffer,
        maxBuffer,
        lines,
        stripFinalNewline: stripFinalNewline2,
        verboseInfo,
        streamInfo
      });
      const ipcOutput = [];
      const ipcOutputPromise = waitForIpcOutput({
        subprocess,
        buffer,
        maxBuffer,
        ipc,
        ipcOutput,
        verboseInfo
      });
      const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
      const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
      try {
        return await Promise.race([
          Promise.all([
            {},
            waitForSuccessfulExit(exitPromise),
            Promise.all(stdioPromises),
            allPromise,
            ipcOutputPromise,
            sendIpcInput(subprocess, ipcInput, ipc),
            ...originalPromises,
            ...customStreamsEndPromises
          ]),
          onInternalError,
          throwOnSubprocessError(subprocess, controller),
          ...throwOnTimeout(kill, timeout, context, controller),
          ...throwOnCancel({
            kill,
            cancelSignal,
            gracefulCancel,
            context,
            controller
          }),
          ...throwOnGracefulCancel({
            subprocess,
            kill,
            cancelSignal,
            gracefulCancel,
            forceKillAfterDelay,
            context,
            controller
          })
        ]);
      } catch (error2) {
        context.terminationReason ??= "other";
        if (error2 instanceof MaxBufferError) {
          kill();
        }
        return Promise.all([
          { error: error2 },
          exitPromise,
          Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
          getBufferedData(allPromise),
          getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
          Promise.allSettled(originalPromises),
          Promise.allSettled(customStreamsEndPromises)
        ]);
      }
    };
    waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
    waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems, direction }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
      isSameDirection: TRANSFORM_TYPES.has(type),
      stopOnExit: type === "native",
      // Output streams are destinations which are handed back to the user: waiting for their readable side would mean waiting for the user to consume them.
      readable: direction !== "output" || TRANSFORM_TYPES.has(type)
    })));
    throwOnSubprocessError = async (subprocess, { signal }) => {
      const [error2] = await (0, import_node_events13.once)(subprocess, "error", { signal });
      throw error2;
    };
  }
});

// node_modules/execa/lib/convert/writable.js
var import_node_stream8, import_node_util12, createWritable, addWritableConcurrentStreams, getWritableMethods, onWrite, onWritableFinal, onStdinFinished, getSubprocessError, shouldUseSubprocessError, onWritableDestroy, destroyOtherWritable;
var init_writable = __esm({
  "node_modules/execa/lib/convert/writable.js"() {
    import_node_stream8 = require("node:stream");
    import_node_util12 = require("node:util");
    init_fd_options();
    init_wait_stream();
    init_options();
    init_concurrent();
    init_shared();
    createWritable = ({ subprocess, concurrentStreams }, options) => {
      const { to } = copyOptions(options);
      const subprocessStdin = getToStream(subprocess, to);
      const { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin);
      const writable = new import_node_stream8.Writable({
        ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
        destroy: (0, import_node_util12.callbackify)(onWritableDestroy.bind(void 0, {
          subprocessStdin,
          subprocess,
          waitWritableFinal,
          waitWritableDestroy
        })),
        highWaterMark: subprocessStdin.writableHighWaterMark,
        objectMode: subprocessStdin.writableObjectMode
      });
      onStdinFinished(subprocessStdin, writable, void 0, subprocess);
      return writable;
    };
    addWritableConcurrentStreams = (concurrentStreams, subprocessStdin) => {
      const waitWritableFinal = addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal");
      const waitWritableDestroy = addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy");
      return { waitWritableFinal, waitWritableDestroy };
    };
    getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
      write: onWrite.bind(void 0, subprocessStdin),
      final: (0, import_node_util12.callbackify)(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
    });
    onWrite = (subprocessStdin, chunk, encoding, done) => {
      if (subprocessStdin.write(chunk, encoding)) {
        done();
      } else {
        subprocessStdin.once("drain", done);
      }
    };
    onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
      if (!await waitForConcurrentStreams(waitWritableFinal, subprocess)) {
        return;
      }
      if (subprocessStdin.writable) {
        subprocessStdin.end();
      }
      await subprocess;
    };
    onStdinFinished = async (subprocessStdin, writable, subprocessStdout, subprocess) => {
      try {
        await waitForSubprocessStdin(subprocessStdin);
        await subprocess;
        if (writable.writable) {
          writable.end();
        }
      } catch (error2) {
        await safeWaitForSubprocessStdout(subprocessStdout);
        destroyOtherStream(writable, !writable.writableFinished, await getSubprocessError(subprocess, error2));
      }
    };
    getSubprocessError = async (subprocess, error2) => {
      if (!shouldUseSubprocessError(error2)) {
        return error2;
      }
      try {
        await subprocess;
      } catch (subprocessError) {
        return subprocessError;
      }
      return error2;
    };
    shouldUseSubprocessError = (error2) => error2 === void 0 || isStreamAbort(error2) || error2.code === "EPIPE";
    onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error2) => {
      await waitForConcurrentStreams(waitWritableFinal, subprocess);
      if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
        destroyOtherWritable(subprocessStdin, error2);
        await subprocess;
      }
      throwDestroyError(error2);
    };
    destroyOtherWritable = (stream, error2) => {
      destroyOtherStream(stream, stream.writable, error2);
    };
  }
});

// node_modules/execa/lib/convert/duplex.js
var import_node_stream9, import_node_util13, createDuplex, onDuplexDestroy;
var init_duplex = __esm({
  "node_modules/execa/lib/convert/duplex.js"() {
    import_node_stream9 = require("node:stream");
    import_node_util13 = require("node:util");
    init_encoding_option();
    init_fd_options();
    init_options();
    init_concurrent();
    init_readable();
    init_writable();
    createDuplex = ({ subprocess, concurrentStreams, encoding }, options) => {
      const { from, to, binary: binaryOption = true, preserveNewlines = true } = copyOptions(options);
      checkBooleanOption(binaryOption, "binary");
      checkBooleanOption(preserveNewlines, "preserveNewlines");
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const subprocessStdout = getFromStream(subprocess, from);
      const subprocessStdin = getToStream(subprocess, to);
      const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
      const { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin);
      const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
      const { read, onStdoutDataDone } = getReadableMethods({
        subprocessStdout,
        subprocess,
        binary,
        encoding,
        preserveNewlines
      });
      const duplex = new import_node_stream9.Duplex({
        read,
        ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
        destroy: (0, import_node_util13.callbackify)(onDuplexDestroy.bind(void 0, {
          subprocessStdout,
          subprocessStdin,
          subprocess,
          waitReadableDestroy,
          waitWritableFinal,
          waitWritableDestroy
        })),
        readableHighWaterMark,
        writableHighWaterMark: subprocessStdin.writableHighWaterMark,
        readableObjectMode,
        writableObjectMode: subprocessStdin.writableObjectMode,
        encoding: readableEncoding
      });
      onStdoutFinished({
        subprocessStdout,
        onStdoutDataDone,
        readable: duplex,
        subprocess,
        subprocessStdin
      });
      onStdinFinished(subprocessStdin, duplex, subprocessStdout, subprocess);
      return duplex;
    };
    onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error2) => {
      await Promise.all([
        onReadableDestroy({ subprocessStdout, subprocess, waitReadableDestroy }, error2),
        onWritableDestroy({
          subprocessStdin,
          subprocess,
          waitWritableFinal,
          waitWritableDestroy
        }, error2)
      ]);
    };
  }
});

// node_modules/execa/lib/convert/add.js
var addConvertedStreams;
var init_add = __esm({
  "node_modules/execa/lib/convert/add.js"() {
    init_concurrent();
    init_readable();
    init_writable();
    init_duplex();
    init_web();
    init_iterable();
    addConvertedStreams = (subprocess, { encoding }) => {
      const concurrentStreams = initializeConcurrentStreams();
      subprocess.readable = createReadable.bind(void 0, { subprocess, concurrentStreams, encoding });
      subprocess.writable = createWritable.bind(void 0, { subprocess, concurrentStreams });
      subprocess.duplex = createDuplex.bind(void 0, { subprocess, concurrentStreams, encoding });
      subprocess.readableStream = createReadableStream.bind(void 0, subprocess);
      subprocess.writableStream = createWritableStream.bind(void 0, subprocess);
      subprocess.transformStream = createTransformStream.bind(void 0, subprocess);
      subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
      subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
    };
  }
});

// node_modules/execa/lib/methods/promise.js
var mergePromise;
var init_promise = __esm({
  "node_modules/execa/lib/methods/promise.js"() {
    mergePromise = (promise, properties) => Object.assign(promise, properties);
  }
});

// node_modules/execa/lib/methods/main-async.js
var import_node_events14, import_node_child_process6, execaCoreAsync, handleAsyncArguments, handleAsyncOptions, spawnSubprocessAsync, getSubprocessPromise, getSubprocessProperties, handlePromise, getAsyncResult;
var init_main_async = __esm({
  "node_modules/execa/lib/methods/main-async.js"() {
    import_node_events14 = require("node:events");
    import_node_child_process6 = require("node:child_process");
    init_source();
    init_command();
    init_options2();
    init_fd_options();
    init_shell();
    init_methods();
    init_outgoing();
    init_result();
    init_reject();
    init_early_error();
    init_handle_async();
    init_strip_newline();
    init_output_async();
    init_kill();
    init_kill_descendants();
    init_cleanup();
    init_setup();
    init_all_async();
    init_wait_subprocess();
    init_add();
    init_deferred();
    init_promise();
    execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
      const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
      const { subprocess: nodeChildProcess, promise, kill, all, convertedStreams } = spawnSubprocessAsync({
        file,
        commandArguments,
        options,
        startTime,
        verboseInfo,
        command,
        escapedCommand,
        fileDescriptors
      });
      const subprocess = getSubprocessPromise({
        promise,
        nodeChildProcess,
        kill,
        all,
        convertedStreams,
        options
      });
      subprocess.pipe = pipeToSubprocess.bind(void 0, {
        source: subprocess,
        sourcePromise: promise,
        boundOptions: {},
        createNested
      });
      SUBPROCESS_OPTIONS.set(subprocess, { options, fileDescriptors });
      return subprocess;
    };
    handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
      const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
      const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
      const options = handleAsyncOptions(normalizedOptions);
      const fileDescriptors = handleStdioAsync(options, verboseInfo);
      return {
        file,
        commandArguments,
        command,
        escapedCommand,
        startTime,
        verboseInfo,
        options,
        fileDescriptors
      };
    };
    handleAsyncOptions = ({ timeout, signal, ...options }) => ({ __proto__: null, ...options, timeoutDuration: timeout });
    spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
      let subprocess;
      try {
        subprocess = (0, import_node_child_process6.spawn)(...concatenateShell(file, commandArguments, getSpawnOptions(options)));
      } catch (error2) {
        return handleEarlyError({
          error: error2,
          command,
          escapedCommand,
          fileDescriptors,
          options,
          startTime,
          verboseInfo
        });
      }
      if (subprocess.stdio === void 0) {
        return handleEarlyError({
          error: (0, import_node_events14.once)(subprocess, "error").then(([error2]) => error2),
          command,
          escapedCommand,
          fileDescriptors,
          options,
          startTime,
          verboseInfo
        });
      }
      const controller = new AbortController();
      (0, import_node_events14.setMaxListeners)(Infinity, controller.signal);
      const originalStreams = [...subprocess.stdio];
      pipeOutputAsync(subprocess, fileDescriptors, controller);
      setIpcSubprocessOptions(subprocess, options);
      const context = {};
      const onInternalError = createDeferred();
      const kill = subprocessKill.bind(void 0, {
        kill: getKillFunction(subprocess, options),
        options,
        onInternalError,
        context,
        controller
      });
      cleanupOnExit(kill, options, controller);
      const all = makeAllStream(subprocess, options);
      const promise = handlePromise({
        subprocess,
        kill,
        all,
        options,
        startTime,
        verboseInfo,
        fileDescriptors,
        originalStreams,
        command,
        escapedCommand,
        context,
        onInternalError,
        controller
      });
      return {
        subprocess,
        promise,
        kill,
        all
      };
    };
    getSubprocessPromise = ({ promise, nodeChildProcess, kill, all, convertedStreams, options }) => {
      const subprocess = mergePromise(promise, getSubprocessProperties(nodeChildProcess, all));
      subprocess.kill = kill ?? subprocess.kill;
      if (convertedStreams === void 0) {
        addConvertedStreams(subprocess, options);
      } else {
        Object.assign(subprocess, convertedStreams);
      }
      addIpcMethods(subprocess, nodeChildProcess, options);
      return subprocess;
    };
    getSubprocessProperties = (nodeChildProcess, all) => ({
      nodeChildProcess,
      pid: nodeChildProcess.pid,
      stdin: nodeChildProcess.stdin,
      stdout: nodeChildProcess.stdout,
      stderr: nodeChildProcess.stderr,
      stdio: nodeChildProcess.stdio,
      all,
      kill: nodeChildProcess.kill.bind(nodeChildProcess)
    });
    handlePromise = async ({ subprocess, kill, all: allStream, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
      const [
        errorInfo,
        [exitCode, signal],
        stdioResults,
        allResult,
        ipcOutput
      ] = await waitForSubprocessResult({
        subprocess,
        kill,
        all: allStream,
        options,
        context,
        verboseInfo,
        fileDescriptors,
        originalStreams,
        onInternalError,
        controller
      });
      controller.abort();
      onInternalError.resolve();
      const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
      const all = stripNewline(allResult, options, "all", getAllFds(subprocess, options.buffer));
      const result = getAsyncResult({
        errorInfo,
        exitCode,
        signal,
        stdio,
        all,
        ipcOutput,
        context,
        options,
        command,
        escapedCommand,
        startTime
      });
      return handleResult(result, verboseInfo, options);
    };
    getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => Object.hasOwn(errorInfo, "error") ? makeError({
      error: errorInfo.error,
      command,
      escapedCommand,
      timedOut: context.terminationReason === "timeout",
      isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
      isGracefullyCanceled: context.terminationReason === "gracefulCancel",
      isMaxBuffer: errorInfo.error instanceof MaxBufferError,
      isForcefullyTerminated: context.isForcefullyTerminated,
      exitCode,
      signal,
      stdio,
      all,
      ipcOutput,
      options,
      startTime,
      isSync: false
    }) : makeSuccessResult({
      command,
      escapedCommand,
      stdio,
      all,
      ipcOutput,
      options,
      startTime
    });
  }
});

// node_modules/execa/lib/methods/bind.js
var mergeOptions, mergeOption, DEEP_OPTIONS;
var init_bind = __esm({
  "node_modules/execa/lib/methods/bind.js"() {
    init_is_plain_obj();
    init_specific();
    mergeOptions = (boundOptions, options) => {
      const safeBoundOptions = { __proto__: null, ...boundOptions };
      const mergedOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [
        optionName,
        mergeOption(optionName, safeBoundOptions[optionName], optionValue)
      ]));
      return { __proto__: null, ...safeBoundOptions, ...mergedOptions };
    };
    mergeOption = (optionName, boundOptionValue, optionValue) => DEEP_OPTIONS.has(optionName) && isPlainObject2(boundOptionValue) && isPlainObject2(optionValue) ? { ...boundOptionValue, ...optionValue } : optionValue;
    DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]);
  }
});

// node_modules/execa/lib/methods/create.js
var createExeca, callBoundExeca, parseArguments;
var init_create = __esm({
  "node_modules/execa/lib/methods/create.js"() {
    init_is_plain_obj();
    init_parameters();
    init_template();
    init_main_sync();
    init_main_async();
    init_bind();
    createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
      const createNested = (mapArguments2, boundOptions2, setBoundExeca2) => createExeca(mapArguments2, boundOptions2, deepOptions, setBoundExeca2);
      const boundExeca = (...execaArguments) => callBoundExeca({
        mapArguments,
        deepOptions,
        boundOptions,
        setBoundExeca,
        createNested
      }, ...execaArguments);
      if (setBoundExeca !== void 0) {
        setBoundExeca(boundExeca, createNested, boundOptions);
      }
      return boundExeca;
    };
    callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
      if (isPlainObject2(firstArgument)) {
        return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
      }
      const { file, commandArguments, options, isSync } = parseArguments({
        mapArguments,
        firstArgument,
        nextArguments,
        deepOptions,
        boundOptions
      });
      return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
    };
    parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
      const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
      const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
      const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
      for (const [optionName, optionValue] of Object.entries(deepOptions)) {
        if (mergedOptions[optionName] === void 0) {
          mergedOptions[optionName] = optionValue;
        }
      }
      const {
        options = mergedOptions,
        isSync = false
      } = { __proto__: null, ...mapArguments({ options: mergedOptions }) };
      return {
        file: initialFile,
        commandArguments: initialArguments,
        options,
        isSync
      };
    };
  }
});

// node_modules/execa/lib/methods/script.js
var setScriptSync, mapScriptAsync, mapScriptSync, getScriptOptions, getScriptStdinOption, deepScriptOptions;
var init_script = __esm({
  "node_modules/execa/lib/methods/script.js"() {
    setScriptSync = (boundExeca, createNested, boundOptions) => {
      boundExeca.sync = createNested(mapScriptSync, boundOptions);
      boundExeca.s = boundExeca.sync;
    };
    mapScriptAsync = ({ options }) => getScriptOptions(options);
    mapScriptSync = ({ options }) => ({ ...getScriptOptions(options), isSync: true });
    getScriptOptions = (options) => ({ options: { __proto__: null, ...options, ...getScriptStdinOption(options) } });
    getScriptStdinOption = ({ stdin = "inherit", input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin } : {};
    deepScriptOptions = { preferLocal: true };
  }
});

// node_modules/execa/index.js
var execa, execaSync, execaNode, $, sendMessage2, getOneMessage2, getEachMessage2, getCancelSignal2;
var init_execa = __esm({
  "node_modules/execa/index.js"() {
    init_create();
    init_node2();
    init_script();
    init_methods();
    execa = createExeca(() => ({}));
    execaSync = createExeca(() => ({ isSync: true }));
    execaNode = createExeca(mapNode);
    $ = createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
    ({
      sendMessage: sendMessage2,
      getOneMessage: getOneMessage2,
      getEachMessage: getEachMessage2,
      getCancelSignal: getCancelSignal2
    } = getIpcExport());
  }
});

// src/lib/kiro/process/end-strays.ts
async function endStrays(runId) {
  for (const pid of await findStrays(`${runVariable}=${runId}`)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      continue;
    }
  }
}
async function findStrays(mark) {
  return process.platform === "linux" ? findInProc(mark) : findWithPs(mark);
}
function findInProc(mark) {
  const pids = (0, import_node_fs9.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => readEnvironment(pid).includes(mark)).map(Number);
}
function readEnvironment(pid) {
  try {
    return (0, import_node_fs9.readFileSync)(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}
async function findWithPs(mark) {
  const { stdout } = await execa("/bin/ps", ["-axEww", "-o", "pid=,command="], { reject: false, timeout: 2e3 });
  const lines = (stdout ?? "").split("\n").filter((line) => line.split(" ").includes(mark));
  return lines.map((line) => Number.parseInt(line, 10)).filter((pid) => pid > 0);
}
var import_node_fs9, runVariable;
var init_end_strays = __esm({
  "src/lib/kiro/process/end-strays.ts"() {
    "use strict";
    init_execa();
    import_node_fs9 = require("node:fs");
    runVariable = "KIRO_USAGE_RUN";
  }
});

// src/lib/kiro/report/cli-version.ts
function parseCliVersion(output) {
  const line = /^[ \t]*kiro-cli(?:-chat)? v?(\S{1,60})[ \t]*\r?$/m;
  return checkVersion(line.exec(output)?.[1] ?? "");
}
function checkVersion(version2) {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.+-]{1,40})?$/.test(version2) ? version2 : null;
}
function compareVersions(version2, other) {
  const [numbers, wanted] = [version2, other].map((each) => each.split(/[.+-]/, 3).map(Number));
  return wanted.map((number5, index) => numbers[index] - number5).find((difference) => difference !== 0) ?? 0;
}
var init_cli_version = __esm({
  "src/lib/kiro/report/cli-version.ts"() {
    "use strict";
  }
});

// src/lib/kiro/ask/agent.ts
function writeAgent(folder) {
  const file = import_node_path9.default.join(folder, ".kiro", "agents", `${agentName}.json`);
  const content = `${JSON.stringify(agent, null, 2)}
`;
  try {
    if (readText(file) === content) return agentName;
    (0, import_node_fs10.mkdirSync)(import_node_path9.default.dirname(file), { recursive: true });
    (0, import_node_fs10.writeFileSync)(`${file}.${process.pid}`, content);
    (0, import_node_fs10.renameSync)(`${file}.${process.pid}`, file);
    return agentName;
  } catch {
    return null;
  }
}
function readText(file) {
  try {
    return (0, import_node_fs10.readFileSync)(file, "utf8");
  } catch {
    return null;
  }
}
var import_node_fs10, import_node_path9, agentName, agent;
var init_agent = __esm({
  "src/lib/kiro/ask/agent.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path9 = __toESM(require("node:path"));
    agentName = "kiro-usage";
    agent = {
      name: agentName,
      description: "Asks for the usage. Has no tools, servers or hooks.",
      tools: [],
      mcpServers: {},
      includeMcpJson: false,
      hooks: {},
      resources: []
    };
  }
});

// src/lib/kiro/process/collect-output.ts
function collectOutput(stdout, stderr) {
  const streams = [stdout, stderr].map((stream) => ({ stream, pieces: [], recent: "" }));
  let bytes = 0;
  let listener = null;
  for (const collected of streams) {
    collected.stream.on("data", (piece) => {
      const buffer = Buffer.from(piece);
      bytes += buffer.length;
      collected.pieces.push(buffer);
      collected.recent = (collected.recent + buffer.subarray(-recentLength).toString()).slice(-recentLength);
      listener?.(collected.recent);
    });
  }
  return {
    read() {
      const [stdout2, stderr2] = streams.map(({ pieces }) => Buffer.concat(pieces).toString("utf8"));
      const [first, last] = stdout2.endsWith("\n") ? [stdout2, stderr2] : [stderr2, stdout2];
      const gap = first === "" || last === "" || first.endsWith("\n") ? "" : "\n";
      return { stdout: stdout2, stderr: stderr2, output: first + gap + last };
    },
    bytes: () => bytes,
    onData(next) {
      listener = next;
    },
    close() {
      for (const { stream } of streams) stream.destroy();
    }
  };
}
var recentLength;
var init_collect_output = __esm({
  "src/lib/kiro/process/collect-output.ts"() {
    "use strict";
    recentLength = 2e3;
  }
});

// src/lib/kiro/process/end-process-group.ts
async function endProcessGroup(groupId) {
  if (!signalGroup(groupId, "SIGTERM") || await isGone(groupId, graceMs)) return;
  signalGroup(groupId, "SIGKILL");
  await isGone(groupId, killMs);
}
async function isGone(groupId, withinMs) {
  for (let waited = 0; waited < withinMs; waited += stepMs) {
    await (0, import_promises12.setTimeout)(stepMs);
    if (!signalGroup(groupId, 0)) return true;
  }
  return false;
}
function signalGroup(groupId, signal) {
  try {
    return process.kill(-groupId, signal);
  } catch {
    return false;
  }
}
var import_promises12, graceMs, killMs, stepMs;
var init_end_process_group = __esm({
  "src/lib/kiro/process/end-process-group.ts"() {
    "use strict";
    import_promises12 = require("node:timers/promises");
    graceMs = 300;
    killMs = 100;
    stepMs = 5;
  }
});

// src/lib/kiro/process/guard-process-group.ts
function guardProcessGroup(groupId) {
  const guard = execa("/bin/sh", ["-c", script, "kiro-usage-guard", String(groupId)], {
    stdin: "pipe",
    stdout: "ignore",
    stderr: "ignore",
    env: { PATH: "/usr/bin:/bin" },
    extendEnv: false,
    detached: true,
    cleanup: false,
    reject: false
  });
  return {
    async release() {
      guard.stdin.on("error", () => {
      });
      guard.stdin.end("done\n");
      await guard;
    }
  };
}
var script;
var init_guard_process_group = __esm({
  "src/lib/kiro/process/guard-process-group.ts"() {
    "use strict";
    init_execa();
    script = 'read -r word && exit; kill -s TERM -- "-$1"; sleep 1; kill -s KILL -- "-$1"';
  }
});

// src/lib/kiro/process/run-process.ts
async function runProcess(file, args, options) {
  if (options.signal?.aborted) throw new KiroError("cancelled");
  const startedAt = performance.now();
  const ending = new AbortController();
  const subprocess = execa(file, args, {
    cwd: options.folder,
    env: options.env,
    extendEnv: false,
    stdin: options.converse ? "pipe" : "ignore",
    buffer: false,
    reject: false,
    killDescendants: true,
    cancelSignal: ending.signal
  });
  const { nodeChildProcess: child } = subprocess;
  if (child.pid === void 0) {
    throw new KiroError("cli-failed", "kiro-cli could not be started.", { cause: await subprocess });
  }
  const guard = guardProcessGroup(child.pid);
  const output = collectOutput(child.stdout, child.stderr);
  const closed = new Promise((resolve2) => child.once("close", () => resolve2(true)));
  let end = null;
  let result;
  let hasClosed = false;
  try {
    end = await waitForEnd(child, output, options);
    if (end === "complete" && options.converse && !options.endsBySignal?.()) await part(child);
    result = { ...output.read(), end, exitCode: end === "exited" ? child.exitCode : null };
  } finally {
    await endProcessGroup(child.pid);
    const isExpected = end === "exited" || end === "complete" && options.converse !== void 0;
    hasClosed = isExpected && await Promise.race([closed, (0, import_promises13.setTimeout)(closingMs, false)]);
    ending.abort();
    output.close();
    await Promise.all([subprocess, guard.release()]);
  }
  const durationMs = Math.round(performance.now() - startedAt);
  options.onRun?.({ args, end: result.end, exitCode: result.exitCode, durationMs, isUnclean: !hasClosed });
  return { ...result, isUnclean: !hasClosed };
}
function waitForEnd(child, output, options) {
  const { signal, timeoutMs, isComplete, isEnough, isHopeless, converse } = options;
  return new Promise((resolve2, reject) => {
    let isOver2 = false;
    let stillness;
    let drain;
    const timeout = setTimeout(() => setImmediate(finish, "timed-out"), timeoutMs);
    const cancel = () => settle2(() => reject(new KiroError("cancelled")));
    const finish = (end) => settle2(() => resolve2(end));
    function settle2(report) {
      isOver2 = true;
      [timeout, stillness, drain].forEach(clearTimeout);
      signal?.removeEventListener("abort", cancel);
      output.onData(null);
      report();
    }
    function awaitStillness() {
      clearTimeout(stillness);
      stillness = afterReading(quietMs, () => {
        if (hasExited2(child)) finish("exited");
        else if (isComplete?.(output.read().output)) finish("complete");
        else stillness = afterReading(longQuietMs - quietMs, takeWhatIsThere);
      });
    }
    function takeWhatIsThere() {
      if (isEnough?.(output.read().output)) finish("complete");
    }
    function afterReading(ms, act) {
      return setTimeout(() => {
        const bytes = output.bytes();
        setImmediate(() => !isOver2 && output.bytes() === bytes && act());
      }, ms);
    }
    signal?.addEventListener("abort", cancel);
    if (signal?.aborted) cancel();
    child.once("close", () => finish("exited"));
    child.once("exit", () => {
      drain = setTimeout(() => setImmediate(finish, "exited"), drainMs);
      awaitStillness();
    });
    output.onData((recent) => {
      if (output.bytes() > mostOutputBytes) finish("flooded");
      else if (isHopeless?.(recent)) finish("hopeless");
      else if (!isOver2) awaitStillness();
    });
    if (converse) void holdConversation(child, converse).then((isAllSaid) => isAllSaid && finish("complete"));
  });
}
function hasExited2(child) {
  return child.exitCode !== null || child.signalCode !== null;
}
function holdConversation(child, converse) {
  child.stdin.on("error", () => {
  });
  const output = new WritableStream({ write: (chunk) => void child.stdin.write(chunk) });
  const input = import_node_stream10.Readable.toWeb(child.stdout.pipe(new import_node_stream10.PassThrough()));
  return converse(input, output);
}
async function part(child) {
  if (hasExited2(child)) return;
  await new Promise((resolve2) => {
    const patience = setTimeout(resolve2, partingMs);
    child.once("exit", () => {
      clearTimeout(patience);
      resolve2();
    });
    child.stdin.end();
  });
}
var import_node_stream10, import_promises13, quietMs, longQuietMs, drainMs, partingMs, closingMs, mostOutputBytes;
var init_run_process = __esm({
  "src/lib/kiro/process/run-process.ts"() {
    "use strict";
    init_execa();
    import_node_stream10 = require("node:stream");
    import_promises13 = require("node:timers/promises");
    init_kiro_error();
    init_collect_output();
    init_end_process_group();
    init_guard_process_group();
    quietMs = 100;
    longQuietMs = 1e3;
    drainMs = 500;
    partingMs = 500;
    closingMs = 100;
    mostOutputBytes = 4e6;
  }
});

// src/lib/kiro/ask/clean-sessions.ts
async function cleanSessions(binary, run) {
  const options = { ...run, timeoutMs: listMs };
  const { output, end, exitCode } = await runProcess(binary, ["chat", "--list-sessions"], options);
  if (end !== "exited" || exitCode !== 0) return null;
  const sessions = listEmptySessions(output);
  for (const id of sessions.slice(0, mostSessions)) {
    await runProcess(binary, ["chat", "--delete-session", id], options);
  }
  return sessions.length;
}
function listEmptySessions(output) {
  const empty = [];
  let id = null;
  for (const line of cleanOutput(output)) {
    id = sessionLine.exec(line)?.[1] ?? id;
    if (id === null || !/(?<![\d.,])0 (?:msgs?|messages?)\b/.test(line)) continue;
    empty.push(id);
    id = null;
  }
  return empty;
}
var listMs, mostSessions, sessionLine;
var init_clean_sessions = __esm({
  "src/lib/kiro/ask/clean-sessions.ts"() {
    "use strict";
    init_run_process();
    init_clean_output();
    listMs = 1e4;
    mostSessions = 20;
    sessionLine = /^Chat SessionId: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
  }
});

// src/lib/kiro/ask/find-binary.ts
function findBinary(search) {
  const preference = search.preference?.trim();
  if (preference) return checkPreference(expandHome(preference, search.home));
  const onPath = (search.env.PATH ?? "").split(import_node_path10.default.delimiter).filter(import_node_path10.default.isAbsolute);
  const folders = [...onPath, ...knownFolders(search)];
  const found = folders.map((folder) => import_node_path10.default.join(folder, "kiro-cli")).find(isExecutableFile);
  if (found === void 0) throw new KiroError("cli-not-found");
  return found;
}
function checkPreference(file) {
  if (import_node_path10.default.isAbsolute(file) && isExecutableFile(file)) return file;
  throw new KiroError(
    "cli-not-found",
    "The preference \u201Ckiro-cli Path\u201D doesn't name an executable file. Correct it or clear it."
  );
}
function expandHome(file, home) {
  return file === "~" || file.startsWith("~/") ? import_node_path10.default.join(home, file.slice(1)) : file;
}
function knownFolders({ home, platform: platform2 }) {
  const app = "Applications/Kiro CLI.app/Contents/MacOS";
  const shared = [
    import_node_path10.default.join(home, ".local/bin"),
    "/usr/local/bin",
    import_node_path10.default.join(home, "bin"),
    import_node_path10.default.join(home, ".toolbox/bin")
  ];
  if (platform2 !== "darwin") return [...shared, "/usr/bin"];
  const inIde = "/Applications/Kiro.app/Contents/Resources/app/bin";
  return [...shared, "/opt/homebrew/bin", import_node_path10.default.join("/", app), import_node_path10.default.join(home, app), inIde];
}
function isExecutableFile(file) {
  try {
    (0, import_node_fs11.accessSync)(file, import_node_fs11.constants.X_OK);
    return (0, import_node_fs11.statSync)(file).isFile();
  } catch {
    return false;
  }
}
var import_node_fs11, import_node_path10;
var init_find_binary = __esm({
  "src/lib/kiro/ask/find-binary.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    import_node_path10 = __toESM(require("node:path"));
    init_kiro_error();
  }
});

// src/lib/kiro/report/parse-whoami.ts
function parseWhoami(output) {
  return readJson(output) ?? readText2(output);
}
function readJson(output) {
  const account = findLeadingObject(output);
  if (account === null) return null;
  if (account.account === null) return { status: "signed-out" };
  const { accountType, provider, email: email2 } = account;
  if (typeof accountType !== "string") return null;
  const named = accountType === "Social" && typeof provider === "string" && provider !== "" ? provider : accountType;
  return {
    status: "signed-in",
    loginMethod: (loginMethods.get(named) ?? named) || null,
    email: typeof email2 === "string" && email2 !== "" ? email2 : null
  };
}
function findLeadingObject(output) {
  const start = output.indexOf("{");
  let end = start;
  for (let attempt2 = 0; start >= 0 && attempt2 < mostAttempts; attempt2++) {
    end = output.indexOf("}", end + 1);
    if (end < 0) return null;
    try {
      return JSON.parse(output.slice(start, end + 1));
    } catch {
      continue;
    }
  }
  return null;
}
function readText2(output) {
  if (/^[ \t]*(?:error: )?(?:You are )?not logged in\b/im.test(output)) return { status: "signed-out" };
  const method = /^Logged in with ([^(\r\n]{1,60}?)[ \t]*(?:\(.*\))?[ \t]*\r?$/im.exec(output)?.[1] ?? (/^Authenticated with API key\b/im.test(output) ? "API key" : null);
  if (method === null) return { status: "unknown" };
  const email2 = /^Email: (\S{1,254})\s*$/im.exec(output)?.[1] ?? null;
  return { status: "signed-in", loginMethod: method, email: email2 };
}
var loginMethods, mostAttempts;
var init_parse_whoami = __esm({
  "src/lib/kiro/report/parse-whoami.ts"() {
    "use strict";
    loginMethods = /* @__PURE__ */ new Map([
      ["BuilderId", "Builder ID"],
      ["IamIdentityCenter", "IAM Identity Center"],
      ["ExternalIdP", "External IdP"],
      ["ApiKey", "API key"],
      ["SocialGitHub", "GitHub"],
      ["SocialGoogle", "Google"]
    ]);
    mostAttempts = 20;
  }
});

// src/lib/kiro/ask/read-account.ts
function readAccount(binary, run) {
  const ending = new AbortController();
  const signal = run.signal ? AbortSignal.any([run.signal, ending.signal]) : ending.signal;
  let said = unknown3;
  const asking = runProcess(binary, ["whoami", "--format", "json"], { ...run, signal }).then(
    ({ output }) => void (said = parseWhoami(output)),
    () => {
    }
  );
  return {
    current: () => said,
    async wait(withinMs) {
      let timer;
      const patience = new Promise((resolve2) => timer = setTimeout(resolve2, Math.max(0, withinMs)));
      await Promise.race([asking, patience]);
      clearTimeout(timer);
      return said;
    },
    async end() {
      ending.abort();
      await asking;
    }
  };
}
function createSignedOutError() {
  return hasNetwork() ? new KiroError("not-logged-in") : new KiroError("unreachable", "You're offline.");
}
function hasNetwork() {
  const addresses = Object.values((0, import_node_os4.networkInterfaces)()).flatMap((found) => found ?? []);
  return addresses.some(({ internal, address }) => !internal && !/^(?:fe[89ab]|169\.254\.)/i.test(address));
}
function identify(snapshot, whoami) {
  if (whoami.status !== "signed-in") return snapshot;
  const { loginMethod, email: email2 } = whoami;
  return { ...snapshot, identity: { ...snapshot.identity, loginMethod, accountEmail: email2 } };
}
function isOtherAccount(whoami, snapshot) {
  if (whoami.status !== "signed-in" || snapshot === null) return false;
  const { loginMethod, accountEmail } = snapshot.identity;
  return differ(whoami.email, accountEmail) || differ(whoami.loginMethod, loginMethod);
}
function differ(a2, b) {
  return a2 !== null && b !== null && a2 !== b;
}
function nameAccount(whoami) {
  return whoami.status === "signed-in" ? `${whoami.loginMethod} ${whoami.email}` : null;
}
var import_node_os4, unknown3;
var init_read_account = __esm({
  "src/lib/kiro/ask/read-account.ts"() {
    "use strict";
    import_node_os4 = require("node:os");
    init_kiro_error();
    init_run_process();
    init_parse_whoami();
    unknown3 = { status: "unknown" };
  }
});

// node_modules/@agentclientprotocol/sdk/dist/v1/schema/index.js
var AGENT_METHODS, CLIENT_METHODS, PROTOCOL_METHODS, PROTOCOL_VERSION;
var init_schema = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/v1/schema/index.js"() {
    AGENT_METHODS = {
      initialize: "initialize",
      authenticate: "authenticate",
      session_new: "session/new",
      session_load: "session/load",
      session_set_mode: "session/set_mode",
      session_set_config_option: "session/set_config_option",
      session_prompt: "session/prompt",
      session_cancel: "session/cancel",
      session_list: "session/list",
      session_delete: "session/delete",
      session_resume: "session/resume",
      session_close: "session/close",
      logout: "logout"
    };
    CLIENT_METHODS = {
      session_request_permission: "session/request_permission",
      session_update: "session/update",
      fs_write_text_file: "fs/write_text_file",
      fs_read_text_file: "fs/read_text_file",
      terminal_create: "terminal/create",
      terminal_output: "terminal/output",
      terminal_release: "terminal/release",
      terminal_wait_for_exit: "terminal/wait_for_exit",
      terminal_kill: "terminal/kill",
      elicitation_create: "elicitation/create",
      elicitation_complete: "elicitation/complete"
    };
    PROTOCOL_METHODS = {
      cancel_request: "$/cancel_request"
    };
    PROTOCOL_VERSION = 1;
  }
});

// node_modules/zod/v4/classic/checks.js
var init_checks3 = __esm({
  "node_modules/zod/v4/classic/checks.js"() {
    init_core2();
  }
});

// node_modules/zod/v4/classic/errors.js
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var _installedErrorProtos, initializer2, ZodRealError;
var init_errors2 = __esm({
  "node_modules/zod/v4/classic/errors.js"() {
    init_core2();
    init_core2();
    init_util();
    _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
    initializer2 = (inst, issues) => {
      $ZodError.init(inst, issues);
      inst.name = "ZodError";
      const proto = Object.getPrototypeOf(inst);
      if (_installedErrorProtos.has(proto))
        return;
      _installedErrorProtos.add(proto);
      _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
      _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
      _lazyMethod(proto, "addIssue", (self) => (issue2) => {
        self.issues.push(issue2);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
      });
      _lazyMethod(proto, "addIssues", (self) => (issues2) => {
        self.issues.push(...issues2);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
      });
      Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
          return this.issues.length === 0;
        }
      });
    };
    ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
      Parent: Error
    });
  }
});

// node_modules/zod/v4/classic/parse.js
var parse2, parseAsync2, safeParse2, safeParseAsync2, encode2, decode2, encodeAsync2, decodeAsync2, safeEncode2, safeDecode2, safeEncodeAsync2, safeDecodeAsync2;
var init_parse3 = __esm({
  "node_modules/zod/v4/classic/parse.js"() {
    init_core2();
    init_errors2();
    init_core2();
    parse2 = /* @__PURE__ */ _parse(ZodRealError);
    parseAsync2 = /* @__PURE__ */ _parseAsync(ZodRealError);
    safeParse2 = /* @__PURE__ */ _safeParse(ZodRealError);
    safeParseAsync2 = /* @__PURE__ */ _safeParseAsync(ZodRealError);
    encode2 = /* @__PURE__ */ _encode(ZodRealError);
    decode2 = /* @__PURE__ */ _decode(ZodRealError);
    encodeAsync2 = /* @__PURE__ */ _encodeAsync(ZodRealError);
    decodeAsync2 = /* @__PURE__ */ _decodeAsync(ZodRealError);
    safeEncode2 = /* @__PURE__ */ _safeEncode(ZodRealError);
    safeDecode2 = /* @__PURE__ */ _safeDecode(ZodRealError);
    safeEncodeAsync2 = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
    safeDecodeAsync2 = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
  }
});

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
function string3(params) {
  return _string(ZodString, params);
}
function url(params) {
  return _url(ZodURL, params);
}
function number4(params) {
  return _number(ZodNumber, params);
}
function int2(params) {
  return _int(ZodNumberFormat, params);
}
function boolean3(params) {
  return _boolean(ZodBoolean, params);
}
function unknown4() {
  return _unknown(ZodUnknown);
}
function never(params) {
  return _never(ZodNever, params);
}
function array2(element, params) {
  return _array(ZodArray, element, params);
}
function object2(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string3(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
function _enum2(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
function literal2(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
function optional3(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
function nullable2(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
function preprocess(fn, schema) {
  return new ZodPreprocess({
    type: "pipe",
    in: transform(fn),
    out: schema
  });
}
var ZodType, _ZodString, ZodString, ZodStringFormat, ZodISODateTime, ZodISODate, ZodISOTime, ZodISODuration, ZodEmail, ZodGUID, ZodUUID, ZodURL, ZodEmoji, ZodNanoID, ZodCUID, ZodCUID2, ZodULID, ZodXID, ZodKSUID, ZodIPv4, ZodIPv6, ZodCIDRv4, ZodCIDRv6, ZodBase64, ZodBase64URL, ZodE164, ZodJWT, ZodNumber, ZodNumberFormat, ZodBoolean, ZodUnknown, ZodNever, ZodArray, ZodObject, ZodUnion, ZodIntersection, ZodRecord, ZodEnum, ZodLiteral, ZodTransform, ZodOptional, ZodExactOptional, ZodNullable, ZodDefault, ZodPrefault, ZodNonOptional, ZodCatch, ZodPipe, ZodPreprocess, ZodReadonly, ZodCustom;
var init_schemas3 = __esm({
  "node_modules/zod/v4/classic/schemas.js"() {
    init_core2();
    init_core2();
    init_json_schema_processors();
    init_to_json_schema();
    init_en();
    init_checks3();
    init_parse3();
    ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
      _ensureDefaultLocale();
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
      return inst;
    }, {
      check(...chks) {
        const def = this.def;
        return this.clone(util_exports.mergeDefs(def, {
          checks: [
            ...def.checks ?? [],
            ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
          ]
        }), { parent: true });
      },
      with(...chks) {
        return this.check(...chks);
      },
      clone(def, params) {
        return clone(this, def, params);
      },
      brand() {
        return this;
      },
      register(reg, meta2) {
        reg.add(this, meta2);
        return this;
      },
      refine(check, params) {
        return this.check(refine(check, params));
      },
      superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
      },
      overwrite(fn) {
        return this.check(_overwrite(fn));
      },
      optional() {
        return optional3(this);
      },
      exactOptional() {
        return exactOptional(this);
      },
      nullable() {
        return nullable2(this);
      },
      nullish() {
        return optional3(nullable2(this));
      },
      nonoptional(params) {
        return nonoptional(this, params);
      },
      array() {
        return array2(this);
      },
      or(arg) {
        return union([this, arg]);
      },
      and(arg) {
        return intersection(this, arg);
      },
      transform(tx) {
        return pipe(this, transform(tx));
      },
      default(d) {
        return _default(this, d);
      },
      prefault(d) {
        return prefault(this, d);
      },
      catch(params) {
        return _catch(this, params);
      },
      pipe(target) {
        return pipe(this, target);
      },
      readonly() {
        return readonly(this);
      },
      describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
      },
      meta(...args) {
        if (args.length === 0)
          return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
      },
      isOptional() {
        return this.safeParse(void 0).success;
      },
      isNullable() {
        return this.safeParse(null).success;
      },
      apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
      },
      // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
      get "~standard"() {
        return util_exports.hide(this, "~standard", {
          ...standardProps(this),
          jsonSchema: {
            input: createStandardJSONSchemaMethod(this, "input"),
            output: createStandardJSONSchemaMethod(this, "output")
          }
        });
      },
      set "~standard"(value) {
        util_exports.own(this, "~standard", value);
      },
      parse: function _parse2(data, params) {
        return parse2(this, data, params, { callee: _parse2 });
      },
      parseAsync: async function _parseAsync2(data, params) {
        return await parseAsync2(this, data, params, { callee: _parseAsync2 });
      },
      safeParse(data, params) {
        return safeParse2(this, data, params);
      },
      async safeParseAsync(data, params) {
        return safeParseAsync2(this, data, params);
      },
      // `spa` is an alias: same function object as `safeParseAsync`, as before.
      get spa() {
        return this?.safeParseAsync;
      },
      set spa(value) {
        util_exports.own(this, "spa", value);
      },
      validate(data, params) {
        return validate(this, data, params);
      },
      validateAsync(data, params) {
        return validateAsync(this, data, params);
      },
      encode: function _encode2(data, params) {
        return encode2(this, data, params, { callee: _encode2 });
      },
      decode: function _decode2(data, params) {
        return decode2(this, data, params, { callee: _decode2 });
      },
      encodeAsync: async function _encodeAsync2(data, params) {
        return await encodeAsync2(this, data, params, { callee: _encodeAsync2 });
      },
      decodeAsync: async function _decodeAsync2(data, params) {
        return await decodeAsync2(this, data, params, { callee: _decodeAsync2 });
      },
      safeEncode(data, params) {
        return safeEncode2(this, data, params);
      },
      safeDecode(data, params) {
        return safeDecode2(this, data, params);
      },
      async safeEncodeAsync(data, params) {
        return safeEncodeAsync2(this, data, params);
      },
      async safeDecodeAsync(data, params) {
        return safeDecodeAsync2(this, data, params);
      },
      toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
      },
      // Reads through to the registry on every access, so it must not cache.
      get description() {
        return globalRegistry.get(this)?.description;
      },
      // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
      get _def() {
        return this._zod.def;
      }
    });
    _ZodString = /* @__PURE__ */ $constructor(
      "_ZodString",
      (inst, def) => {
        $ZodString.init(inst, def);
        ZodType.init(inst, def);
        inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
      },
      /* @__PURE__ */ util_exports.derived({
        format: (inst) => aggregateChecks(inst).format ?? null,
        minLength: (inst) => aggregateChecks(inst).minimum ?? null,
        maxLength: (inst) => aggregateChecks(inst).maximum ?? null
      }, {
        regex(...args) {
          return this.check(_regex(...args));
        },
        includes(...args) {
          return this.check(_includes(...args));
        },
        startsWith(...args) {
          return this.check(_startsWith(...args));
        },
        endsWith(...args) {
          return this.check(_endsWith(...args));
        },
        min(...args) {
          return this.check(_minLength(...args));
        },
        max(...args) {
          return this.check(_maxLength(...args));
        },
        length(...args) {
          return this.check(_length(...args));
        },
        nonempty(...args) {
          return this.check(_minLength(1, ...args));
        },
        lowercase(params) {
          return this.check(_lowercase(params));
        },
        uppercase(params) {
          return this.check(_uppercase(params));
        },
        trim() {
          return this.check(_trim());
        },
        normalize(...args) {
          return this.check(_normalize(...args));
        },
        toLowerCase() {
          return this.check(_toLowerCase());
        },
        toUpperCase() {
          return this.check(_toUpperCase());
        },
        slugify() {
          return this.check(_slugify());
        }
      })
    );
    ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
      $ZodString.init(inst, def);
      _ZodString.init(inst, def);
    }, {
      email(params) {
        return this.check(_email(ZodEmail, params));
      },
      url(params) {
        return this.check(_url(ZodURL, params));
      },
      jwt(params) {
        return this.check(_jwt(ZodJWT, params));
      },
      emoji(params) {
        return this.check(_emoji2(ZodEmoji, params));
      },
      guid(params) {
        return this.check(_guid(ZodGUID, params));
      },
      uuid(params) {
        return this.check(_uuid(ZodUUID, params));
      },
      uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
      },
      uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
      },
      uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
      },
      nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
      },
      cuid(params) {
        return this.check(_cuid(ZodCUID, params));
      },
      cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
      },
      ulid(params) {
        return this.check(_ulid(ZodULID, params));
      },
      base64(params) {
        return this.check(_base64(ZodBase64, params));
      },
      base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
      },
      xid(params) {
        return this.check(_xid(ZodXID, params));
      },
      ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
      },
      ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
      },
      ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
      },
      cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
      },
      cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
      },
      e164(params) {
        return this.check(_e164(ZodE164, params));
      },
      datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
      },
      date(params) {
        return this.check(_isoDate(ZodISODate, params));
      },
      time(params) {
        return this.check(_isoTime(ZodISOTime, params));
      },
      duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
      }
    });
    ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      _ZodString.init(inst, def);
    });
    ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
      $ZodISODateTime.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
      $ZodISODate.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
      $ZodISOTime.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
      $ZodISODuration.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
      $ZodEmail.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
      $ZodGUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
      $ZodUUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
      $ZodURL.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
      $ZodEmoji.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
      $ZodNanoID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
      $ZodCUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
      $ZodCUID2.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
      $ZodULID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
      $ZodXID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
      $ZodKSUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
      $ZodIPv4.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
      $ZodIPv6.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
      $ZodCIDRv4.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
      $ZodCIDRv6.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
      $ZodBase64.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
      $ZodBase64URL.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
      $ZodE164.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
      $ZodJWT.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    ZodNumber = /* @__PURE__ */ $constructor(
      "ZodNumber",
      (inst, def) => {
        $ZodNumber.init(inst, def);
        ZodType.init(inst, def);
        inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
        inst.isFinite = true;
      },
      /* @__PURE__ */ util_exports.derived({
        minValue: (inst) => {
          const { minimum, exclusiveMinimum } = aggregateChecks(inst);
          return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
        },
        maxValue: (inst) => {
          const { maximum, exclusiveMaximum } = aggregateChecks(inst);
          return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
        },
        isInt: (inst) => {
          const { isInt, multipleOf } = aggregateChecks(inst);
          return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
        },
        format: (inst) => aggregateChecks(inst).format ?? null
      }, {
        gt(value, params) {
          return this.check(_gt(value, params));
        },
        gte(value, params) {
          return this.check(_gte(value, params));
        },
        min(value, params) {
          return this.check(_gte(value, params));
        },
        lt(value, params) {
          return this.check(_lt(value, params));
        },
        lte(value, params) {
          return this.check(_lte(value, params));
        },
        max(value, params) {
          return this.check(_lte(value, params));
        },
        int(params) {
          return this.check(int2(params));
        },
        safe(params) {
          return this.check(int2(params));
        },
        positive(params) {
          return this.check(_gt(0, params));
        },
        nonnegative(params) {
          return this.check(_gte(0, params));
        },
        negative(params) {
          return this.check(_lt(0, params));
        },
        nonpositive(params) {
          return this.check(_lte(0, params));
        },
        multipleOf(value, params) {
          return this.check(_multipleOf(value, params));
        },
        step(value, params) {
          return this.check(_multipleOf(value, params));
        },
        finite() {
          return this;
        }
      })
    );
    ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
      $ZodNumberFormat.init(inst, def);
      ZodNumber.init(inst, def);
    });
    ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
      $ZodBoolean.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
    });
    ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
      $ZodUnknown.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
    });
    ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
      $ZodNever.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
    });
    ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodArray.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
      inst.element = def.element;
    }, {
      min(n2, params) {
        return this.check(_minLength(n2, params));
      },
      nonempty(params) {
        return this.check(_minLength(1, params));
      },
      max(n2, params) {
        return this.check(_maxLength(n2, params));
      },
      length(n2, params) {
        return this.check(_length(n2, params));
      },
      unwrap() {
        return this.element;
      }
    });
    ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodObjectJIT.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
      util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
    }, {
      keyof() {
        return _enum2(Object.keys(this._zod.def.shape));
      },
      catchall(catchall) {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
      },
      passthrough() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown4() }));
      },
      loose() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown4() }));
      },
      strict() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
      },
      strip() {
        return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
      },
      extend(incoming) {
        return util_exports.extend(this, incoming);
      },
      safeExtend(incoming) {
        return util_exports.safeExtend(this, incoming);
      },
      merge(other) {
        return util_exports.merge(this, other);
      },
      pick(mask) {
        return util_exports.pick(this, mask);
      },
      omit(mask) {
        return util_exports.omit(this, mask);
      },
      partial(...args) {
        return util_exports.partial(ZodOptional, this, args[0]);
      },
      exactPartial(...args) {
        return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
      },
      required(...args) {
        return util_exports.required(ZodNonOptional, this, args[0]);
      }
    });
    ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
      $ZodUnion.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
      inst.options = def.options;
    });
    ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
      $ZodIntersection.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
    });
    ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodRecord.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
      inst.keyType = def.keyType;
      inst.valueType = def.valueType;
    });
    ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
      $ZodEnum.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
      inst.enum = def.entries;
      inst.options = [...inst._zod.values];
      const keys2 = new Set(Object.keys(def.entries));
      inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
          if (keys2.has(value)) {
            newEntries[value] = def.entries[value];
          } else
            throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
          ...def,
          checks: [],
          ...util_exports.normalizeParams(params),
          entries: newEntries
        });
      };
      inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
          if (keys2.has(value)) {
            delete newEntries[value];
          } else
            throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
          ...def,
          checks: [],
          ...util_exports.normalizeParams(params),
          entries: newEntries
        });
      };
    });
    ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
      $ZodLiteral.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
      inst.values = new Set(def.values);
      Object.defineProperty(inst, "value", {
        get() {
          if (def.values.length > 1) {
            throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
          }
          return def.values[0];
        }
      });
    });
    ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodTransform.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
      inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
          throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue2) => {
          if (typeof issue2 === "string") {
            payload.issues.push(util_exports.issue(issue2, payload.value, def));
          } else {
            const _issue = issue2;
            if (_issue.fatal)
              _issue.continue = false;
            _issue.code ?? (_issue.code = "custom");
            if (!("input" in _issue))
              _issue.input = payload.value;
            _issue.inst ?? (_issue.inst = inst);
            payload.issues.push(util_exports.issue(_issue));
          }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
          return output.then((output2) => {
            payload.value = output2;
            return payload;
          });
        }
        payload.value = output;
        return payload;
      };
    });
    ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
      $ZodExactOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
      $ZodNullable.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
      $ZodDefault.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
      inst.removeDefault = inst.unwrap;
    });
    ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
      $ZodPrefault.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
      $ZodNonOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
      $ZodCatch.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
      inst.removeCatch = inst.unwrap;
    });
    ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
      $ZodPipe.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
      inst.in = def.in;
      inst.out = def.out;
    });
    ZodPreprocess = /* @__PURE__ */ $constructor("ZodPreprocess", (inst, def) => {
      ZodPipe.init(inst, def);
      $ZodPreprocess.init(inst, def);
    });
    ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
      $ZodReadonly.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
      $ZodCustom.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
    });
  }
});

// node_modules/zod/v4/classic/compat.js
var ZodFirstPartyTypeKind;
var init_compat = __esm({
  "node_modules/zod/v4/classic/compat.js"() {
    /* @__PURE__ */ (function(ZodFirstPartyTypeKind2) {
    })(ZodFirstPartyTypeKind || (ZodFirstPartyTypeKind = {}));
  }
});

// node_modules/zod/v4/classic/iso.js
var init_iso2 = __esm({
  "node_modules/zod/v4/classic/iso.js"() {
  }
});

// node_modules/zod/v4/classic/coerce.js
var init_coerce2 = __esm({
  "node_modules/zod/v4/classic/coerce.js"() {
  }
});

// node_modules/zod/v4/classic/external.js
var init_external2 = __esm({
  "node_modules/zod/v4/classic/external.js"() {
    init_core2();
    init_schemas3();
    init_checks3();
    init_errors2();
    init_parse3();
    init_compat();
    init_core2();
    init_locales();
    init_iso2();
    init_coerce2();
  }
});

// node_modules/zod/v4/classic/index.js
var init_classic = __esm({
  "node_modules/zod/v4/classic/index.js"() {
    init_external2();
  }
});

// node_modules/zod/v4/index.js
var init_v4 = __esm({
  "node_modules/zod/v4/index.js"() {
    init_classic();
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/schema-deserialize.js
function defaultOnError(schema, fallback) {
  return schema.catch(fallback);
}
function requiredDefaultOnError(schema, fallback) {
  const schemaWithCatch = schema.catch(fallback);
  return unknown4().transform((value, context) => {
    if (value !== void 0)
      return schemaWithCatch.parse(value);
    context.addIssue({
      code: "custom",
      message: "Required value is missing"
    });
    return NEVER;
  });
}
function stringTag(value, key) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return void 0;
  }
  const tag = value[key];
  return typeof tag === "string" ? tag : void 0;
}
function excludeKnownTags(schema, key, knownTags) {
  return schema.superRefine((value, context) => {
    const tag = stringTag(value, key);
    if (tag !== void 0 && knownTags.includes(tag)) {
      context.addIssue({
        code: "custom",
        path: [key],
        message: `${key} ${JSON.stringify(tag)} is reserved by a known variant, but the value does not match that variant's schema`
      });
    }
  });
}
function preserveCustomPayload(schema, key, knownTags) {
  return unknown4().transform((value, context) => {
    const result = schema.safeParse(value);
    if (!result.success) {
      for (const issue2 of result.error.issues) {
        context.addIssue({ ...issue2, input: value });
      }
      return NEVER;
    }
    const output = result.data;
    const tag = stringTag(value, key);
    if (tag !== void 0 && !knownTags.includes(tag)) {
      const raw = value;
      for (const [property, rawValue] of Object.entries(raw)) {
        if (property === "__proto__")
          continue;
        if (!Object.hasOwn(output, property))
          output[property] = rawValue;
      }
    }
    return output;
  });
}
function vecSkipError(itemSchema) {
  return array2(itemSchema.catch(skippedItem)).transform((items) => items.filter((item) => item !== skippedItem));
}
function defaultOnNull(schema, empty) {
  return preprocess((value) => value === null ? empty() : value, schema);
}
function wideInt() {
  return number4().refine(Number.isInteger, {
    error: "Invalid input: expected int, received number"
  });
}
var skippedItem;
var init_schema_deserialize = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/schema-deserialize.js"() {
    init_v4();
    skippedItem = /* @__PURE__ */ Symbol("skippedItem");
  }
});

// node_modules/@agentclientprotocol/sdk/dist/v1/schema/zod.gen.js
var zRequestId, zSessionId, zWriteTextFileRequest, zReadTextFileRequest, zToolCallId, zToolKind, zToolCallStatus, zRole, zAnnotations, zTextContent, zImageContent, zAudioContent, zResourceLink, zTextResourceContents, zBlobResourceContents, zEmbeddedResourceResource, zEmbeddedResource, zContentBlock, zContent, zDiff, zTerminalId, zTerminal, zToolCallContent, zToolCallLocation, zToolCallUpdate, zPermissionOptionId, zPermissionOptionKind, zPermissionOption, zRequestPermissionRequest, zEnvVariable, zCreateTerminalRequest, zTerminalOutputRequest, zReleaseTerminalRequest, zWaitForTerminalExitRequest, zKillTerminalRequest, zElicitationSessionScope, zElicitationRequestScope, zElicitationSchemaType, zStringFormat, zEnumOption, zStringPropertySchema, zNumberPropertySchema, zIntegerPropertySchema, zBooleanPropertySchema, zStringMultiSelectItems, zTitledMultiSelectItems, zMultiSelectItems, zMultiSelectPropertySchema, zElicitationPropertySchema, zElicitationSchema, zElicitationFormMode, zElicitationId, zElicitationUrlMode, zCreateElicitationRequest, zExtRequest, zAgentRequest, zProtocolVersion, zPromptCapabilities, zMcpCapabilities, zSessionListCapabilities, zSessionDeleteCapabilities, zSessionAdditionalDirectoriesCapabilities, zSessionResumeCapabilities, zSessionCloseCapabilities, zSessionCapabilities, zLogoutCapabilities, zAgentAuthCapabilities, zAgentCapabilities, zAuthMethodId, zAuthMethodTerminal, zAuthMethodAgent, zAuthMethod, zImplementation, zInitializeResponse, zAuthenticateResponse, zLogoutResponse, zSessionModeId, zSessionMode, zSessionModeState, zSessionConfigId, zSessionConfigOptionCategory, zSessionConfigValueId, zSessionConfigSelectOption, zSessionConfigGroupId, zSessionConfigSelectGroup, zSessionConfigSelectOptions, zSessionConfigSelect, zSessionConfigBoolean, zSessionConfigOption, zNewSessionResponse, zLoadSessionResponse, zSessionInfo, zListSessionsResponse, zDeleteSessionResponse, zResumeSessionResponse, zCloseSessionResponse, zSetSessionModeResponse, zSetSessionConfigOptionResponse, zStopReason, zPromptResponse, zExtResponse, zErrorCode, zError, zAgentResponse, zMessageId, zContentChunk, zToolCall, zPlanEntryPriority, zPlanEntryStatus, zPlanEntry, zPlan, zUnstructuredCommandInput, zAvailableCommandInput, zAvailableCommand, zAvailableCommandsUpdate, zCurrentModeUpdate, zConfigOptionUpdate, zSessionInfoUpdate, zCost, zUsageUpdate, zNoticeSeverity, zNotice, zCompactionId, zCompactionStatus, zCompactionUpdate, zCompactionSummaryChunk, zSessionUpdate, zSessionNotification, zCompleteElicitationNotification, zExtNotification, zAgentNotification, zFileSystemCapabilities, zCompactionCapabilities, zBooleanConfigOptionCapabilities, zSessionConfigOptionsCapabilities, zNoticeCapabilities, zClientSessionCapabilities, zAuthCapabilities, zElicitationFormCapabilities, zElicitationUrlCapabilities, zElicitationCapabilities, zClientCapabilities, zInitializeRequest, zAuthenticateRequest, zLogoutRequest, zHttpHeader, zMcpServerHttp, zMcpServerSse, zMcpServerStdio, zMcpServer, zNewSessionRequest, zLoadSessionRequest, zListSessionsRequest, zDeleteSessionRequest, zResumeSessionRequest, zCloseSessionRequest, zSetSessionModeRequest, zSetSessionConfigOptionRequest, zPromptRequest, zClientRequest, zWriteTextFileResponse, zReadTextFileResponse, zSelectedPermissionOutcome, zRequestPermissionOutcome, zRequestPermissionResponse, zCreateTerminalResponse, zTerminalExitStatus, zTerminalOutputResponse, zReleaseTerminalResponse, zWaitForTerminalExitResponse, zKillTerminalResponse, zElicitationContentValue, zElicitationAcceptAction, zCreateElicitationResponse, zClientResponse, zCancelNotification, zClientNotification, zCancelRequestNotification;
var init_zod_gen = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/v1/schema/zod.gen.js"() {
    init_schema_deserialize();
    init_v4();
    zRequestId = union([wideInt(), string3()]).nullable();
    zSessionId = string3();
    zWriteTextFileRequest = object2({
      sessionId: zSessionId,
      path: string3(),
      content: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zReadTextFileRequest = object2({
      sessionId: zSessionId,
      path: string3(),
      line: int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(),
      limit: int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zToolCallId = string3();
    zToolKind = union([
      literal2("read"),
      literal2("edit"),
      literal2("delete"),
      literal2("move"),
      literal2("search"),
      literal2("execute"),
      literal2("think"),
      literal2("fetch"),
      literal2("switch_mode"),
      literal2("other")
    ]);
    zToolCallStatus = union([
      literal2("pending"),
      literal2("in_progress"),
      literal2("completed"),
      literal2("failed")
    ]);
    zRole = union([literal2("assistant"), literal2("user")]);
    zAnnotations = object2({
      audience: defaultOnError(vecSkipError(zRole).nullish(), () => void 0),
      lastModified: defaultOnError(string3().nullish(), () => void 0),
      priority: defaultOnError(number4().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTextContent = object2({
      annotations: defaultOnError(zAnnotations.nullish(), () => void 0),
      text: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zImageContent = object2({
      annotations: defaultOnError(zAnnotations.nullish(), () => void 0),
      data: string3(),
      mimeType: string3(),
      uri: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAudioContent = object2({
      annotations: defaultOnError(zAnnotations.nullish(), () => void 0),
      data: string3(),
      mimeType: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zResourceLink = object2({
      annotations: defaultOnError(zAnnotations.nullish(), () => void 0),
      description: defaultOnError(string3().nullish(), () => void 0),
      mimeType: defaultOnError(string3().nullish(), () => void 0),
      name: string3(),
      size: defaultOnError(wideInt().nullish(), () => void 0),
      title: defaultOnError(string3().nullish(), () => void 0),
      uri: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTextResourceContents = object2({
      mimeType: defaultOnError(string3().nullish(), () => void 0),
      text: string3(),
      uri: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zBlobResourceContents = object2({
      blob: string3(),
      mimeType: defaultOnError(string3().nullish(), () => void 0),
      uri: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zEmbeddedResourceResource = union([
      zTextResourceContents,
      zBlobResourceContents
    ]);
    zEmbeddedResource = object2({
      annotations: defaultOnError(zAnnotations.nullish(), () => void 0),
      resource: zEmbeddedResourceResource,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zContentBlock = union([
      zTextContent.and(object2({
        type: literal2("text")
      })),
      zImageContent.and(object2({
        type: literal2("image")
      })),
      zAudioContent.and(object2({
        type: literal2("audio")
      })),
      zResourceLink.and(object2({
        type: literal2("resource_link")
      })),
      zEmbeddedResource.and(object2({
        type: literal2("resource")
      }))
    ]);
    zContent = object2({
      content: zContentBlock,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zDiff = object2({
      path: string3(),
      oldText: defaultOnError(string3().nullish(), () => void 0),
      newText: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTerminalId = string3();
    zTerminal = object2({
      terminalId: zTerminalId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zToolCallContent = union([
      zContent.and(object2({
        type: literal2("content")
      })),
      zDiff.and(object2({
        type: literal2("diff")
      })),
      zTerminal.and(object2({
        type: literal2("terminal")
      }))
    ]);
    zToolCallLocation = object2({
      path: string3(),
      line: defaultOnError(int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zToolCallUpdate = object2({
      toolCallId: zToolCallId,
      kind: defaultOnError(zToolKind.nullish(), () => void 0),
      status: defaultOnError(zToolCallStatus.nullish(), () => void 0),
      title: defaultOnError(string3().nullish(), () => void 0),
      name: defaultOnError(string3().nullish(), () => void 0),
      content: defaultOnError(vecSkipError(zToolCallContent).nullish(), () => void 0),
      locations: defaultOnError(vecSkipError(zToolCallLocation).nullish(), () => void 0),
      rawInput: defaultOnError(unknown4().optional(), () => void 0),
      rawOutput: defaultOnError(unknown4().optional(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zPermissionOptionId = string3();
    zPermissionOptionKind = union([
      literal2("allow_once"),
      literal2("allow_always"),
      literal2("reject_once"),
      literal2("reject_always")
    ]);
    zPermissionOption = object2({
      optionId: zPermissionOptionId,
      name: string3(),
      kind: zPermissionOptionKind,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zRequestPermissionRequest = object2({
      sessionId: zSessionId,
      toolCall: zToolCallUpdate,
      options: array2(zPermissionOption),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zEnvVariable = object2({
      name: string3(),
      value: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCreateTerminalRequest = object2({
      sessionId: zSessionId,
      command: string3(),
      args: defaultOnNull(array2(string3()), () => []).optional(),
      env: defaultOnNull(array2(zEnvVariable), () => []).optional(),
      cwd: string3().nullish(),
      outputByteLimit: wideInt().gte(0).nullish(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTerminalOutputRequest = object2({
      sessionId: zSessionId,
      terminalId: zTerminalId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zReleaseTerminalRequest = object2({
      sessionId: zSessionId,
      terminalId: zTerminalId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zWaitForTerminalExitRequest = object2({
      sessionId: zSessionId,
      terminalId: zTerminalId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zKillTerminalRequest = object2({
      sessionId: zSessionId,
      terminalId: zTerminalId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationSessionScope = object2({
      sessionId: zSessionId,
      toolCallId: defaultOnError(zToolCallId.nullish(), () => void 0)
    });
    zElicitationRequestScope = object2({
      requestId: zRequestId
    });
    zElicitationSchemaType = literal2("object");
    zStringFormat = union([
      literal2("email"),
      literal2("uri"),
      literal2("date"),
      literal2("date-time")
    ]);
    zEnumOption = object2({
      const: string3(),
      title: string3(),
      description: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zStringPropertySchema = object2({
      title: defaultOnError(string3().nullish(), () => void 0),
      description: defaultOnError(string3().nullish(), () => void 0),
      minLength: int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(),
      maxLength: int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(),
      pattern: string3().nullish(),
      format: zStringFormat.nullish(),
      default: defaultOnError(string3().nullish(), () => void 0),
      enum: array2(string3()).nullish(),
      oneOf: array2(zEnumOption).nullish(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zNumberPropertySchema = object2({
      title: defaultOnError(string3().nullish(), () => void 0),
      description: defaultOnError(string3().nullish(), () => void 0),
      minimum: number4().nullish(),
      maximum: number4().nullish(),
      default: defaultOnError(number4().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zIntegerPropertySchema = object2({
      title: defaultOnError(string3().nullish(), () => void 0),
      description: defaultOnError(string3().nullish(), () => void 0),
      minimum: wideInt().nullish(),
      maximum: wideInt().nullish(),
      default: defaultOnError(wideInt().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zBooleanPropertySchema = object2({
      title: defaultOnError(string3().nullish(), () => void 0),
      description: defaultOnError(string3().nullish(), () => void 0),
      default: defaultOnError(boolean3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zStringMultiSelectItems = object2({
      enum: array2(string3()),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTitledMultiSelectItems = object2({
      anyOf: array2(zEnumOption),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zMultiSelectItems = preserveCustomPayload(union([
      zStringMultiSelectItems.and(object2({
        type: literal2("string")
      })),
      excludeKnownTags(object2({
        type: string3()
      }), "type", ["string"]),
      zTitledMultiSelectItems
    ]), "type", ["string"]);
    zMultiSelectPropertySchema = object2({
      title: defaultOnError(string3().nullish(), () => void 0),
      description: defaultOnError(string3().nullish(), () => void 0),
      minItems: wideInt().gte(0).nullish(),
      maxItems: wideInt().gte(0).nullish(),
      items: zMultiSelectItems,
      default: defaultOnError(vecSkipError(string3()).nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationPropertySchema = preserveCustomPayload(union([
      zStringPropertySchema.and(object2({
        type: literal2("string")
      })),
      zNumberPropertySchema.and(object2({
        type: literal2("number")
      })),
      zIntegerPropertySchema.and(object2({
        type: literal2("integer")
      })),
      zBooleanPropertySchema.and(object2({
        type: literal2("boolean")
      })),
      zMultiSelectPropertySchema.and(object2({
        type: literal2("array")
      })),
      excludeKnownTags(object2({
        type: string3()
      }), "type", ["array", "boolean", "integer", "number", "string"])
    ]), "type", ["array", "boolean", "integer", "number", "string"]);
    zElicitationSchema = object2({
      type: defaultOnError(zElicitationSchemaType.optional().default("object"), () => "object"),
      title: defaultOnError(string3().nullish(), () => void 0),
      properties: record(string3(), zElicitationPropertySchema).optional().default({}),
      required: array2(string3()).nullish(),
      description: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationFormMode = intersection(union([zElicitationSessionScope, zElicitationRequestScope]), object2({
      requestedSchema: zElicitationSchema
    }));
    zElicitationId = string3();
    zElicitationUrlMode = intersection(union([zElicitationSessionScope, zElicitationRequestScope]), object2({
      elicitationId: zElicitationId,
      url: url()
    }));
    zCreateElicitationRequest = preserveCustomPayload(intersection(union([
      zElicitationFormMode.and(object2({
        mode: literal2("form")
      })),
      zElicitationUrlMode.and(object2({
        mode: literal2("url")
      })),
      excludeKnownTags(intersection(union([zElicitationSessionScope, zElicitationRequestScope]), object2({
        mode: string3()
      })), "mode", ["form", "url"])
    ]), object2({
      message: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    })), "mode", ["form", "url"]);
    zExtRequest = unknown4();
    zAgentRequest = object2({
      id: zRequestId,
      method: string3(),
      params: union([
        zWriteTextFileRequest,
        zReadTextFileRequest,
        zRequestPermissionRequest,
        zCreateTerminalRequest,
        zTerminalOutputRequest,
        zReleaseTerminalRequest,
        zWaitForTerminalExitRequest,
        zKillTerminalRequest,
        zCreateElicitationRequest,
        zExtRequest
      ]).nullish()
    });
    zProtocolVersion = int2().gte(0).lte(65535);
    zPromptCapabilities = object2({
      image: defaultOnError(boolean3().optional().default(false), () => false),
      audio: defaultOnError(boolean3().optional().default(false), () => false),
      embeddedContext: defaultOnError(boolean3().optional().default(false), () => false),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zMcpCapabilities = object2({
      http: defaultOnError(boolean3().optional().default(false), () => false),
      sse: defaultOnError(boolean3().optional().default(false), () => false),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionListCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionDeleteCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionAdditionalDirectoriesCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionResumeCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionCloseCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionCapabilities = object2({
      list: defaultOnError(zSessionListCapabilities.nullish(), () => void 0),
      delete: defaultOnError(zSessionDeleteCapabilities.nullish(), () => void 0),
      additionalDirectories: defaultOnError(zSessionAdditionalDirectoriesCapabilities.nullish(), () => void 0),
      resume: defaultOnError(zSessionResumeCapabilities.nullish(), () => void 0),
      close: defaultOnError(zSessionCloseCapabilities.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zLogoutCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAgentAuthCapabilities = object2({
      logout: defaultOnError(zLogoutCapabilities.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAgentCapabilities = object2({
      loadSession: defaultOnError(boolean3().optional().default(false), () => false),
      promptCapabilities: defaultOnError(zPromptCapabilities.optional().default({
        image: false,
        audio: false,
        embeddedContext: false
      }), () => ({
        image: false,
        audio: false,
        embeddedContext: false
      })),
      mcpCapabilities: defaultOnError(zMcpCapabilities.optional().default({ http: false, sse: false }), () => ({ http: false, sse: false })),
      sessionCapabilities: defaultOnError(zSessionCapabilities.optional().default({}), () => ({})),
      auth: defaultOnError(zAgentAuthCapabilities.optional().default({}), () => ({})),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAuthMethodId = string3();
    zAuthMethodTerminal = object2({
      id: zAuthMethodId,
      name: string3(),
      description: defaultOnError(string3().nullish(), () => void 0),
      args: defaultOnNull(array2(string3()), () => []).optional(),
      env: defaultOnNull(record(string3(), string3()), () => ({})).optional(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAuthMethodAgent = object2({
      id: zAuthMethodId,
      name: string3(),
      description: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAuthMethod = union([
      zAuthMethodTerminal.and(object2({
        type: literal2("terminal")
      })),
      zAuthMethodAgent
    ]);
    zImplementation = object2({
      name: string3(),
      title: defaultOnError(string3().nullish(), () => void 0),
      version: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zInitializeResponse = object2({
      protocolVersion: zProtocolVersion,
      agentCapabilities: defaultOnError(zAgentCapabilities.optional().default({
        loadSession: false,
        promptCapabilities: {
          image: false,
          audio: false,
          embeddedContext: false
        },
        mcpCapabilities: { http: false, sse: false },
        sessionCapabilities: {},
        auth: {}
      }), () => ({
        loadSession: false,
        promptCapabilities: {
          image: false,
          audio: false,
          embeddedContext: false
        },
        mcpCapabilities: { http: false, sse: false },
        sessionCapabilities: {},
        auth: {}
      })),
      authMethods: defaultOnError(vecSkipError(zAuthMethod).optional().default([]), () => []),
      agentInfo: defaultOnError(zImplementation.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAuthenticateResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zLogoutResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionModeId = string3();
    zSessionMode = object2({
      id: zSessionModeId,
      name: string3(),
      description: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionModeState = object2({
      currentModeId: zSessionModeId,
      availableModes: requiredDefaultOnError(vecSkipError(zSessionMode), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionConfigId = string3();
    zSessionConfigOptionCategory = union([
      literal2("mode"),
      literal2("model"),
      literal2("model_config"),
      literal2("thought_level"),
      string3()
    ]);
    zSessionConfigValueId = string3();
    zSessionConfigSelectOption = object2({
      value: zSessionConfigValueId,
      name: string3(),
      description: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionConfigGroupId = string3();
    zSessionConfigSelectGroup = object2({
      group: zSessionConfigGroupId,
      name: string3(),
      options: requiredDefaultOnError(vecSkipError(zSessionConfigSelectOption), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionConfigSelectOptions = union([
      array2(zSessionConfigSelectOption),
      array2(zSessionConfigSelectGroup)
    ]);
    zSessionConfigSelect = object2({
      currentValue: zSessionConfigValueId,
      options: zSessionConfigSelectOptions
    });
    zSessionConfigBoolean = object2({
      currentValue: boolean3()
    });
    zSessionConfigOption = intersection(union([
      zSessionConfigSelect.and(object2({
        type: literal2("select")
      })),
      zSessionConfigBoolean.and(object2({
        type: literal2("boolean")
      }))
    ]), object2({
      id: zSessionConfigId,
      name: string3(),
      description: defaultOnError(string3().nullish(), () => void 0),
      category: defaultOnError(zSessionConfigOptionCategory.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    }));
    zNewSessionResponse = object2({
      sessionId: zSessionId,
      modes: defaultOnError(zSessionModeState.nullish(), () => void 0),
      configOptions: defaultOnError(vecSkipError(zSessionConfigOption).nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zLoadSessionResponse = object2({
      modes: defaultOnError(zSessionModeState.nullish(), () => void 0),
      configOptions: defaultOnError(vecSkipError(zSessionConfigOption).nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionInfo = object2({
      sessionId: zSessionId,
      cwd: string3(),
      additionalDirectories: defaultOnError(vecSkipError(string3()).optional(), () => []),
      title: defaultOnError(string3().nullish(), () => void 0),
      updatedAt: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zListSessionsResponse = object2({
      sessions: requiredDefaultOnError(vecSkipError(zSessionInfo), () => []),
      nextCursor: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zDeleteSessionResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zResumeSessionResponse = object2({
      modes: defaultOnError(zSessionModeState.nullish(), () => void 0),
      configOptions: defaultOnError(vecSkipError(zSessionConfigOption).nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCloseSessionResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSetSessionModeResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSetSessionConfigOptionResponse = object2({
      configOptions: requiredDefaultOnError(vecSkipError(zSessionConfigOption), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zStopReason = union([
      literal2("end_turn"),
      literal2("max_tokens"),
      literal2("max_turn_requests"),
      literal2("refusal"),
      literal2("cancelled")
    ]);
    zPromptResponse = object2({
      stopReason: zStopReason,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zExtResponse = unknown4();
    zErrorCode = union([
      literal2(-32700),
      literal2(-32600),
      literal2(-32601),
      literal2(-32602),
      literal2(-32603),
      literal2(-32800),
      literal2(-32e3),
      literal2(-32002),
      int2().min(-2147483648, {
        error: "Invalid value: Expected int32 to be >= -2147483648"
      }).max(2147483647, {
        error: "Invalid value: Expected int32 to be <= 2147483647"
      })
    ]);
    zError = object2({
      code: zErrorCode,
      message: string3(),
      data: defaultOnError(unknown4().optional(), () => void 0)
    });
    zAgentResponse = union([
      object2({
        id: zRequestId,
        result: union([
          zInitializeResponse,
          zAuthenticateResponse,
          zLogoutResponse,
          zNewSessionResponse,
          zLoadSessionResponse,
          zListSessionsResponse,
          zDeleteSessionResponse,
          zResumeSessionResponse,
          zCloseSessionResponse,
          zSetSessionModeResponse,
          zSetSessionConfigOptionResponse,
          zPromptResponse,
          zExtResponse
        ])
      }),
      object2({
        id: zRequestId,
        error: zError
      })
    ]);
    zMessageId = string3();
    zContentChunk = object2({
      content: zContentBlock,
      messageId: defaultOnError(zMessageId.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zToolCall = object2({
      toolCallId: zToolCallId,
      title: string3(),
      name: defaultOnError(string3().nullish(), () => void 0),
      kind: defaultOnError(zToolKind.optional(), () => void 0),
      status: defaultOnError(zToolCallStatus.optional(), () => void 0),
      content: defaultOnError(vecSkipError(zToolCallContent).optional(), () => []),
      locations: defaultOnError(vecSkipError(zToolCallLocation).optional(), () => []),
      rawInput: defaultOnError(unknown4().optional(), () => void 0),
      rawOutput: defaultOnError(unknown4().optional(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zPlanEntryPriority = union([
      literal2("high"),
      literal2("medium"),
      literal2("low")
    ]);
    zPlanEntryStatus = union([
      literal2("pending"),
      literal2("in_progress"),
      literal2("completed")
    ]);
    zPlanEntry = object2({
      content: string3(),
      priority: zPlanEntryPriority,
      status: zPlanEntryStatus,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zPlan = object2({
      entries: requiredDefaultOnError(vecSkipError(zPlanEntry), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zUnstructuredCommandInput = object2({
      hint: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAvailableCommandInput = zUnstructuredCommandInput;
    zAvailableCommand = object2({
      name: string3(),
      description: string3(),
      input: defaultOnError(zAvailableCommandInput.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAvailableCommandsUpdate = object2({
      availableCommands: requiredDefaultOnError(vecSkipError(zAvailableCommand), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCurrentModeUpdate = object2({
      currentModeId: zSessionModeId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zConfigOptionUpdate = object2({
      configOptions: requiredDefaultOnError(vecSkipError(zSessionConfigOption), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionInfoUpdate = object2({
      title: defaultOnError(string3().nullish(), () => void 0),
      updatedAt: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCost = object2({
      amount: number4(),
      currency: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zUsageUpdate = object2({
      used: wideInt().gte(0),
      size: wideInt().gte(0),
      cost: defaultOnError(zCost.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zNoticeSeverity = union([
      literal2("info"),
      literal2("warning"),
      literal2("error"),
      string3()
    ]);
    zNotice = object2({
      severity: zNoticeSeverity,
      title: string3().min(1),
      description: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCompactionId = string3();
    zCompactionStatus = union([
      literal2("in_progress"),
      literal2("completed"),
      literal2("failed"),
      literal2("cancelled"),
      string3()
    ]);
    zCompactionUpdate = object2({
      compactionId: zCompactionId,
      status: zCompactionStatus,
      summary: defaultOnError(vecSkipError(zContentBlock).nullish(), () => void 0),
      error: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCompactionSummaryChunk = object2({
      compactionId: zCompactionId,
      content: zContentBlock,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionUpdate = union([
      zContentChunk.and(object2({
        sessionUpdate: literal2("user_message_chunk")
      })),
      zContentChunk.and(object2({
        sessionUpdate: literal2("agent_message_chunk")
      })),
      zContentChunk.and(object2({
        sessionUpdate: literal2("agent_thought_chunk")
      })),
      zToolCall.and(object2({
        sessionUpdate: literal2("tool_call")
      })),
      zToolCallUpdate.and(object2({
        sessionUpdate: literal2("tool_call_update")
      })),
      zPlan.and(object2({
        sessionUpdate: literal2("plan")
      })),
      zAvailableCommandsUpdate.and(object2({
        sessionUpdate: literal2("available_commands_update")
      })),
      zCurrentModeUpdate.and(object2({
        sessionUpdate: literal2("current_mode_update")
      })),
      zConfigOptionUpdate.and(object2({
        sessionUpdate: literal2("config_option_update")
      })),
      zSessionInfoUpdate.and(object2({
        sessionUpdate: literal2("session_info_update")
      })),
      zUsageUpdate.and(object2({
        sessionUpdate: literal2("usage_update")
      })),
      zNotice.and(object2({
        sessionUpdate: literal2("notice")
      })),
      zCompactionUpdate.and(object2({
        sessionUpdate: literal2("compaction_update")
      })),
      zCompactionSummaryChunk.and(object2({
        sessionUpdate: literal2("compaction_summary_chunk")
      }))
    ]);
    zSessionNotification = object2({
      sessionId: zSessionId,
      update: zSessionUpdate,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCompleteElicitationNotification = object2({
      elicitationId: zElicitationId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zExtNotification = unknown4();
    zAgentNotification = object2({
      method: string3(),
      params: union([
        zSessionNotification,
        zCompleteElicitationNotification,
        zExtNotification
      ]).nullish()
    });
    zFileSystemCapabilities = object2({
      readTextFile: defaultOnError(boolean3().optional().default(false), () => false),
      writeTextFile: defaultOnError(boolean3().optional().default(false), () => false),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCompactionCapabilities = record(string3(), unknown4());
    zBooleanConfigOptionCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSessionConfigOptionsCapabilities = object2({
      boolean: defaultOnError(zBooleanConfigOptionCapabilities.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zNoticeCapabilities = record(string3(), unknown4());
    zClientSessionCapabilities = object2({
      compaction: defaultOnError(zCompactionCapabilities.nullish(), () => void 0),
      configOptions: defaultOnError(zSessionConfigOptionsCapabilities.nullish(), () => void 0),
      notices: defaultOnError(zNoticeCapabilities.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAuthCapabilities = object2({
      terminal: defaultOnError(boolean3().optional().default(false), () => false),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationFormCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationUrlCapabilities = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationCapabilities = object2({
      form: defaultOnError(zElicitationFormCapabilities.nullish(), () => void 0),
      url: defaultOnError(zElicitationUrlCapabilities.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zClientCapabilities = object2({
      fs: defaultOnError(zFileSystemCapabilities.optional().default({ readTextFile: false, writeTextFile: false }), () => ({ readTextFile: false, writeTextFile: false })),
      terminal: defaultOnError(boolean3().optional().default(false), () => false),
      session: defaultOnError(zClientSessionCapabilities.nullish(), () => void 0),
      auth: defaultOnError(zAuthCapabilities.optional().default({ terminal: false }), () => ({ terminal: false })),
      elicitation: defaultOnError(zElicitationCapabilities.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zInitializeRequest = object2({
      protocolVersion: zProtocolVersion,
      clientCapabilities: defaultOnError(zClientCapabilities.optional().default({
        fs: { readTextFile: false, writeTextFile: false },
        terminal: false,
        auth: { terminal: false }
      }), () => ({
        fs: { readTextFile: false, writeTextFile: false },
        terminal: false,
        auth: { terminal: false }
      })),
      clientInfo: defaultOnError(zImplementation.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zAuthenticateRequest = object2({
      methodId: zAuthMethodId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zLogoutRequest = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zHttpHeader = object2({
      name: string3(),
      value: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zMcpServerHttp = object2({
      name: string3(),
      url: string3(),
      headers: defaultOnNull(array2(zHttpHeader), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zMcpServerSse = object2({
      name: string3(),
      url: string3(),
      headers: defaultOnNull(array2(zHttpHeader), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zMcpServerStdio = object2({
      name: string3(),
      command: string3(),
      args: defaultOnNull(array2(string3()), () => []),
      env: defaultOnNull(array2(zEnvVariable), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zMcpServer = union([
      zMcpServerHttp.and(object2({
        type: literal2("http")
      })),
      zMcpServerSse.and(object2({
        type: literal2("sse")
      })),
      zMcpServerStdio
    ]);
    zNewSessionRequest = object2({
      cwd: string3(),
      additionalDirectories: defaultOnNull(array2(string3()), () => []).optional(),
      mcpServers: defaultOnNull(array2(zMcpServer), () => []),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zLoadSessionRequest = object2({
      mcpServers: defaultOnNull(array2(zMcpServer), () => []),
      cwd: string3(),
      additionalDirectories: defaultOnNull(array2(string3()), () => []).optional(),
      sessionId: zSessionId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zListSessionsRequest = object2({
      cwd: string3().nullish(),
      cursor: string3().nullish(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zDeleteSessionRequest = object2({
      sessionId: zSessionId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zResumeSessionRequest = object2({
      sessionId: zSessionId,
      cwd: string3(),
      additionalDirectories: defaultOnNull(array2(string3()), () => []).optional(),
      mcpServers: defaultOnNull(array2(zMcpServer), () => []).optional(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCloseSessionRequest = object2({
      sessionId: zSessionId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSetSessionModeRequest = object2({
      sessionId: zSessionId,
      modeId: zSessionModeId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSetSessionConfigOptionRequest = intersection(union([
      object2({
        type: literal2("boolean"),
        value: boolean3()
      }),
      object2({
        value: zSessionConfigValueId
      })
    ]), object2({
      sessionId: zSessionId,
      configId: zSessionConfigId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    }));
    zPromptRequest = object2({
      sessionId: zSessionId,
      prompt: array2(zContentBlock),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zClientRequest = object2({
      id: zRequestId,
      method: string3(),
      params: union([
        zInitializeRequest,
        zAuthenticateRequest,
        zLogoutRequest,
        zNewSessionRequest,
        zLoadSessionRequest,
        zListSessionsRequest,
        zDeleteSessionRequest,
        zResumeSessionRequest,
        zCloseSessionRequest,
        zSetSessionModeRequest,
        zSetSessionConfigOptionRequest,
        zPromptRequest,
        zExtRequest
      ]).nullish()
    });
    zWriteTextFileResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zReadTextFileResponse = object2({
      content: string3(),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zSelectedPermissionOutcome = object2({
      optionId: zPermissionOptionId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zRequestPermissionOutcome = union([
      object2({
        outcome: literal2("cancelled")
      }),
      zSelectedPermissionOutcome.and(object2({
        outcome: literal2("selected")
      }))
    ]);
    zRequestPermissionResponse = object2({
      outcome: zRequestPermissionOutcome,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zCreateTerminalResponse = object2({
      terminalId: zTerminalId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTerminalExitStatus = object2({
      exitCode: defaultOnError(int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(), () => void 0),
      signal: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zTerminalOutputResponse = object2({
      output: string3(),
      truncated: boolean3(),
      exitStatus: defaultOnError(zTerminalExitStatus.nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zReleaseTerminalResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zWaitForTerminalExitResponse = object2({
      exitCode: defaultOnError(int2().gte(0).max(4294967295, {
        error: "Invalid value: Expected uint32 to be <= 4294967295"
      }).nullish(), () => void 0),
      signal: defaultOnError(string3().nullish(), () => void 0),
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zKillTerminalResponse = object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zElicitationContentValue = union([
      string3(),
      wideInt(),
      number4(),
      boolean3(),
      array2(string3())
    ]);
    zElicitationAcceptAction = object2({
      content: record(string3(), zElicitationContentValue).nullish()
    });
    zCreateElicitationResponse = preserveCustomPayload(intersection(union([
      zElicitationAcceptAction.and(object2({
        action: literal2("accept")
      })),
      object2({
        action: literal2("decline")
      }),
      object2({
        action: literal2("cancel")
      }),
      excludeKnownTags(object2({
        action: string3()
      }), "action", ["accept", "cancel", "decline"])
    ]), object2({
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    })), "action", ["accept", "cancel", "decline"]);
    zClientResponse = union([
      object2({
        id: zRequestId,
        result: union([
          zWriteTextFileResponse,
          zReadTextFileResponse,
          zRequestPermissionResponse,
          zCreateTerminalResponse,
          zTerminalOutputResponse,
          zReleaseTerminalResponse,
          zWaitForTerminalExitResponse,
          zKillTerminalResponse,
          zCreateElicitationResponse,
          zExtResponse
        ])
      }),
      object2({
        id: zRequestId,
        error: zError
      })
    ]);
    zCancelNotification = object2({
      sessionId: zSessionId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
    zClientNotification = object2({
      method: string3(),
      params: union([zCancelNotification, zExtNotification]).nullish()
    });
    zCancelRequestNotification = object2({
      requestId: zRequestId,
      _meta: defaultOnError(record(string3(), unknown4()).nullish(), () => void 0)
    });
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/jsonrpc.js
function treatSessionNotFoundAsSuccess(method, response, success) {
  if (method !== "session/close" && method !== "session/delete") {
    return response;
  }
  return response.catch((error2) => {
    if (error2 instanceof RequestError && error2.code === -32002) {
      return success();
    }
    throw error2;
  });
}
function isRequestMessage(value) {
  return isJsonRpcEnvelope(value) && "id" in value && typeof value["method"] === "string" && isJsonRpcId(value["id"]);
}
function isResponseMessage(value) {
  if (!isJsonRpcEnvelope(value) || "method" in value) {
    return false;
  }
  if (!("id" in value) || !isJsonRpcId(value["id"])) {
    return false;
  }
  const hasResult = Object.hasOwn(value, "result");
  const hasError = Object.hasOwn(value, "error");
  if (hasResult === hasError) {
    return false;
  }
  return !hasError || isErrorResponse(value["error"]);
}
function isNotificationMessage(value) {
  return isJsonRpcEnvelope(value) && !("id" in value) && typeof value["method"] === "string";
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}
function isJsonRpcEnvelope(value) {
  return isRecord(value) && value["jsonrpc"] === "2.0";
}
function isJsonRpcId(value) {
  return value === null || typeof value === "string" || typeof value === "number" && Number.isFinite(value);
}
function isResponseShapedMessage(value) {
  return isRecord(value) && !("method" in value) && ("id" in value || "result" in value || "error" in value);
}
function cancelRequestId(params) {
  if (!isRecord(params) || !isJsonRpcId(params["requestId"])) {
    return void 0;
  }
  return params["requestId"];
}
function isErrorResponse(value) {
  return isRecord(value) && typeof value["code"] === "number" && Number.isInteger(value["code"]) && typeof value["message"] === "string";
}
function rejectedPromise(error2) {
  const promise = Promise.reject(error2);
  promise.catch(() => {
  });
  return promise;
}
function errorDetails(error2) {
  if (error2 instanceof Error) {
    return error2.message;
  }
  if (typeof error2 === "object" && error2 != null && "message" in error2 && typeof error2.message === "string") {
    return error2.message;
  }
  return void 0;
}
function isZodError(error2) {
  return typeof error2 === "object" && error2 !== null && "name" in error2 && error2.name === "ZodError" && "issues" in error2 && Array.isArray(error2.issues) && "format" in error2 && typeof error2.format === "function";
}
function describeInvalidMessage(message) {
  if (Array.isArray(message)) {
    return { type: "array" };
  }
  if (isRecord(message)) {
    return { type: "object", keys: Object.keys(message) };
  }
  return { type: message === null ? "null" : typeof message };
}
function errorToResult(error2) {
  if (error2 instanceof RequestError) {
    return error2.toResult();
  }
  if (isZodError(error2)) {
    return RequestError.invalidParams(error2.format()).toResult();
  }
  const details = errorDetails(error2);
  try {
    return RequestError.internalError(details ? JSON.parse(details) : {}).toResult();
  } catch {
    return RequestError.internalError({ details }).toResult();
  }
}
function requestCancelledError(reason) {
  if (reason instanceof RequestError && reason.code === -32800) {
    return reason;
  }
  return RequestError.requestCancelled(reason);
}
function errorToRequestResult(error2, signal) {
  const requestCancelled = abortErrorToRequestCancelled(error2, signal);
  return requestCancelled ? requestCancelled.toResult() : errorToResult(error2);
}
function abortErrorToRequestCancelled(error2, signal) {
  if (!signal.aborted || !isAbortError2(error2)) {
    return void 0;
  }
  return requestCancelledError(signal.reason);
}
function isAbortError2(error2) {
  if (typeof error2 !== "object" || error2 === null) {
    return false;
  }
  const maybeAbortError = error2;
  return maybeAbortError.name === "AbortError" || maybeAbortError.code === "ABORT_ERR";
}
function protocolErrorResponse(error2) {
  return {
    jsonrpc: "2.0",
    id: null,
    error: error2.toErrorResponse()
  };
}
var CANCEL_REQUEST_METHOD, Handled, RequestResponder, nullIdResponders, HandlerRegistration, ConnectionContext, Connection, ConnectionBuilder, RequestError;
var init_jsonrpc = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/jsonrpc.js"() {
    CANCEL_REQUEST_METHOD = "$/cancel_request";
    Handled = {
      /**
       * Marks a message as handled.
       */
      yes() {
        return { handled: true };
      },
      /**
       * Leaves a message unhandled so later handlers can process it.
       */
      no(message, retry = false) {
        return { handled: false, message, retry };
      }
    };
    RequestResponder = class {
      id;
      sendResult;
      signal;
      finishRequest;
      didRespond = false;
      constructor(id, sendResult, signal = new AbortController().signal, finishRequest) {
        this.id = id;
        this.sendResult = sendResult;
        this.signal = signal;
        this.finishRequest = finishRequest;
      }
      /**
       * Whether this request has already received a response.
       */
      get responded() {
        return this.didRespond;
      }
      /**
       * Sends a successful JSON-RPC response.
       */
      respond(response) {
        return this.respondWithResult({ result: response ?? null });
      }
      /**
       * Sends an error JSON-RPC response.
       */
      respondWithError(error2) {
        const errorResponse = error2 instanceof RequestError ? error2.toErrorResponse() : error2;
        return this.respondWithResult({ error: errorResponse });
      }
      /**
       * Sends a complete JSON-RPC result payload.
       */
      respondWithResult(result) {
        if (this.didRespond) {
          return rejectedPromise(new Error("JSON-RPC request already responded"));
        }
        this.didRespond = true;
        return this.sendResult(result).finally(() => {
          this.finishRequest?.();
        });
      }
    };
    nullIdResponders = /* @__PURE__ */ new WeakSet();
    HandlerRegistration = class {
      disposeHandler;
      active = true;
      constructor(disposeHandler) {
        this.disposeHandler = disposeHandler;
      }
      /**
       * Unregisters the associated handler.
       */
      dispose() {
        if (!this.active) {
          return;
        }
        this.active = false;
        this.disposeHandler();
      }
      /**
       * Supports explicit resource management with `using`.
       */
      [Symbol.dispose]() {
        this.dispose();
      }
      /**
       * Returns this registration for call sites that intentionally keep it active.
       */
      runIndefinitely() {
        return this;
      }
    };
    ConnectionContext = class {
      connection;
      constructor(connection) {
        this.connection = connection;
      }
      /**
       * Sends a request over the connection.
       */
      sendRequest(method, params, mapResponse, options) {
        return this.connection.sendRequest(method, params, mapResponse, options);
      }
      /**
       * Sends a notification over the connection.
       */
      sendNotification(method, params) {
        return this.connection.sendNotification(method, params);
      }
      /**
       * Sends a protocol-level request cancellation notification.
       */
      sendCancelRequest(requestId) {
        return this.connection.sendCancelRequest(requestId);
      }
      /**
       * Registers a handler that can be disposed independently.
       */
      addDynamicHandler(handler) {
        return this.connection.addDynamicHandler(handler);
      }
      /**
       * AbortSignal that aborts when the connection closes.
       */
      get signal() {
        return this.connection.signal;
      }
      /**
       * Promise that resolves when the connection closes.
       */
      get closed() {
        return this.connection.closed;
      }
    };
    Connection = class {
      pendingResponses = /* @__PURE__ */ new Map();
      incomingRequests = /* @__PURE__ */ new Map();
      nextRequestId = 0;
      staticHandlers = [];
      dynamicHandlers = /* @__PURE__ */ new Set();
      fallbackHandlers = [];
      stream;
      writeQueue = Promise.resolve();
      abortController = new AbortController();
      closedPromise;
      retryQueue = [];
      context = new ConnectionContext(this);
      receiveReader;
      constructor(requestHandlerOrStream, notificationHandlerOrHandlers, streamOrOptions, options) {
        if (typeof requestHandlerOrStream === "function") {
          const requestHandler = requestHandlerOrStream;
          const notificationHandler = notificationHandlerOrHandlers;
          const stream2 = streamOrOptions;
          this.initialize(stream2, [
            ...options?.handlers ?? [],
            this.legacyHandler(requestHandler, notificationHandler)
          ], options);
          return;
        }
        const stream = requestHandlerOrStream;
        const handlers = notificationHandlerOrHandlers;
        const connectionOptions = streamOrOptions;
        this.initialize(stream, [...connectionOptions?.handlers ?? [], ...handlers], connectionOptions);
      }
      /**
       * Creates a builder for configuring a handler-based connection.
       */
      static builder() {
        return new ConnectionBuilder();
      }
      /**
       * Runs an operation while the connection is open, then closes the connection.
       *
       * If the stream closes before `op` settles, the returned promise rejects with
       * the connection close reason.
       */
      runUntil(op) {
        let opSettled = false;
        const opPromise = Promise.resolve().then(() => op(this.context)).finally(() => {
          opSettled = true;
        });
        const closedPromise = this.closed.then(() => {
          if (opSettled) {
            return new Promise(() => {
            });
          }
          throw this.closedReason();
        });
        return Promise.race([opPromise, closedPromise]).finally(() => {
          opSettled = true;
          this.close();
        });
      }
      /**
       * Adds a handler after the connection has started.
       *
       * Any messages queued with `Handled.no(message, true)` are retried after the
       * handler is added.
       */
      addDynamicHandler(handler) {
        this.dynamicHandlers.add(handler);
        if (this.retryQueue.length > 0) {
          for (const message of this.retryQueue.splice(0)) {
            void this.processIncomingMessage(message).catch((error2) => this.close(error2));
          }
        }
        return new HandlerRegistration(() => {
          this.dynamicHandlers.delete(handler);
        });
      }
      /**
       * AbortSignal that aborts when the connection closes.
       */
      get signal() {
        return this.abortController.signal;
      }
      /**
       * Promise that resolves when the connection closes.
       */
      get closed() {
        return this.closedPromise;
      }
      /** @internal */
      getContext() {
        return this.context;
      }
      /**
       * Sends a JSON-RPC request.
       *
       * `mapResponse` can convert the raw result before the returned promise
       * resolves.
       */
      sendRequest(method, params, mapResponse, options = {}) {
        if (this.abortController.signal.aborted) {
          return rejectedPromise(this.closedReason());
        }
        const request = this.prepareRequest(method, params, mapResponse, options);
        const requestSent = this.sendMessage(request.message);
        void requestSent.catch(() => {
        });
        if (options.cancellationSignal?.aborted) {
          request.cancel();
        }
        return request.response;
      }
      /**
       * Sends a protocol-level request cancellation notification.
       */
      sendCancelRequest(requestId) {
        return this.sendNotification(CANCEL_REQUEST_METHOD, { requestId });
      }
      /**
       * Sends a JSON-RPC notification.
       */
      sendNotification(method, params) {
        if (this.abortController.signal.aborted) {
          return rejectedPromise(this.closedReason());
        }
        return this.sendMessage({ jsonrpc: "2.0", method, params });
      }
      prepareRequest(method, params, mapResponse, options = {}) {
        const id = this.nextRequestId++;
        let cancel = () => {
        };
        const response = new Promise((resolve2, reject) => {
          const pendingResponse = {
            resolve: (value) => {
              try {
                resolve2(mapResponse ? mapResponse(value) : value);
              } catch (error2) {
                reject(error2);
              }
            },
            reject
          };
          cancel = () => {
            if (pendingResponse.cancellationSent) {
              return;
            }
            pendingResponse.cancellationSent = true;
            pendingResponse.cleanup?.();
            void this.sendCancelRequest(id).catch(() => {
            });
            if (options.stopWaitingOnCancel) {
              pendingResponse.abandoned = true;
              reject(requestCancelledError(options.cancellationSignal?.reason));
            }
          };
          options.cancellationSignal?.addEventListener("abort", cancel, {
            once: true
          });
          pendingResponse.cleanup = () => {
            options.cancellationSignal?.removeEventListener("abort", cancel);
          };
          this.pendingResponses.set(id, pendingResponse);
        });
        response.catch(() => {
        });
        return {
          message: { jsonrpc: "2.0", id, method, params },
          response,
          cancel: () => cancel()
        };
      }
      /**
       * Closes the connection and rejects pending requests.
       */
      close(error2) {
        if (this.abortController.signal.aborted) {
          return;
        }
        const closeError = error2 ?? new Error("ACP connection closed");
        this.abortController.abort(closeError);
        for (const pendingResponse of this.pendingResponses.values()) {
          pendingResponse.cleanup?.();
          pendingResponse.reject(closeError);
        }
        this.pendingResponses.clear();
        for (const controller of this.incomingRequests.values()) {
          controller.abort(closeError);
        }
        this.incomingRequests.clear();
        void this.receiveReader?.cancel(closeError).catch(() => {
        });
      }
      initialize(stream, handlers, options) {
        this.stream = stream;
        this.staticHandlers = handlers;
        this.fallbackHandlers = [...options?.fallbackHandlers ?? []];
        this.closedPromise = new Promise((resolve2) => {
          this.abortController.signal.addEventListener("abort", () => resolve2());
        });
        void this.receive();
      }
      legacyHandler(requestHandler, notificationHandler) {
        return {
          handleMessage: async (message, cx) => {
            if (message.kind === "request") {
              const result = await requestHandler(message.method, message.params, cx);
              await message.responder.respond(result);
            } else {
              await notificationHandler(message.method, message.params, cx);
            }
            return Handled.yes();
          }
        };
      }
      async receive() {
        let closeError = void 0;
        try {
          const reader = this.stream.readable.getReader();
          this.receiveReader = reader;
          try {
            while (!this.abortController.signal.aborted) {
              const { value: message, done } = await reader.read();
              if (this.abortController.signal.aborted) {
                break;
              }
              if (done) {
                break;
              }
              this.receiveUnvalidatedMessage(message);
            }
          } finally {
            if (this.receiveReader === reader) {
              this.receiveReader = void 0;
            }
            reader.releaseLock();
          }
        } catch (error2) {
          closeError = error2;
        } finally {
          this.close(closeError);
        }
      }
      receiveUnvalidatedMessage(message) {
        if (Array.isArray(message)) {
          void this.sendMessage(protocolErrorResponse(RequestError.invalidRequest(void 0, "JSON-RPC batches are not supported"))).catch(() => {
          });
          return;
        }
        if (!isRequestMessage(message) && !isNotificationMessage(message) && !isResponseShapedMessage(message)) {
          void this.sendMessage(protocolErrorResponse(RequestError.invalidRequest(message))).catch(() => {
          });
          return;
        }
        this.receiveMessage(message);
      }
      receiveMessage(message) {
        if (this.abortController.signal.aborted) {
          return Promise.resolve();
        }
        if (!isRecord(message)) {
          console.error("Invalid message", describeInvalidMessage(message));
          return Promise.resolve();
        }
        if ("method" in message) {
          if (!("id" in message)) {
            this.handleProtocolNotification(message);
          }
          return this.processIncomingMessage(this.toIncomingMessage(message)).catch((error2) => this.close(error2));
        } else if ("id" in message) {
          this.handleResponse(message);
        } else {
          console.error("Invalid message", describeInvalidMessage(message));
        }
        return Promise.resolve();
      }
      async processIncomingMessage(message) {
        if (this.abortController.signal.aborted) {
          return;
        }
        let current = message;
        let retry = false;
        try {
          for (const handler of [
            ...this.staticHandlers,
            ...this.dynamicHandlers.values(),
            ...this.fallbackHandlers
          ]) {
            if (this.abortController.signal.aborted) {
              return;
            }
            const result = await handler.handleMessage(current, this.context) ?? {
              handled: true
            };
            if (result.handled) {
              return;
            }
            current = result.message ?? current;
            retry = retry || Boolean(result.retry);
          }
          if (retry) {
            this.retryQueue.push(current);
          } else if (current.kind === "request") {
            await current.responder.respondWithError(RequestError.methodNotFound(current.method));
          }
        } catch (error2) {
          if (this.abortController.signal.aborted) {
            return;
          }
          if (current.kind === "request" && !current.responder.responded) {
            await current.responder.respondWithResult(errorToRequestResult(error2, current.responder.signal));
          } else {
            const response = errorToResult(error2);
            if ("error" in response) {
              console.error("Error handling notification", {
                method: message.method,
                code: response.error.code,
                message: response.error.message
              });
            }
          }
        }
      }
      toIncomingMessage(message) {
        if ("id" in message) {
          const abortController = new AbortController();
          this.incomingRequests.set(message.id, abortController);
          const finishRequest = () => {
            if (this.incomingRequests.get(message.id) === abortController) {
              this.incomingRequests.delete(message.id);
            }
          };
          const responder = new RequestResponder(message.id, (result) => {
            const response = {
              jsonrpc: "2.0",
              id: nullIdResponders.has(responder) ? null : message.id,
              ...result
            };
            return this.sendMessage(response);
          }, abortController.signal, finishRequest);
          return {
            kind: "request",
            method: message.method,
            params: message.params,
            raw: message,
            signal: abortController.signal,
            responder
          };
        }
        return {
          kind: "notification",
          method: message.method,
          params: message.params,
          raw: message
        };
      }
      handleResponse(response) {
        const pendingResponse = this.pendingResponses.get(response.id);
        if (pendingResponse) {
          this.pendingResponses.delete(response.id);
          pendingResponse.cleanup?.();
          if (pendingResponse.abandoned) {
            return;
          }
          if (!isResponseMessage(response)) {
            pendingResponse.reject(RequestError.invalidRequest(response));
          } else if ("result" in response) {
            pendingResponse.resolve(response.result);
          } else {
            const { code, message, data } = response.error;
            pendingResponse.reject(new RequestError(code, message, data));
          }
        } else {
          console.error("Got response to unknown request", response.id);
        }
      }
      handleProtocolNotification(message) {
        if (message.method !== CANCEL_REQUEST_METHOD) {
          return;
        }
        const requestId = cancelRequestId(message.params);
        if (requestId === void 0) {
          return;
        }
        const controller = this.incomingRequests.get(requestId);
        if (!controller || controller.signal.aborted) {
          return;
        }
        controller.abort(RequestError.requestCancelled({ requestId }));
      }
      closedReason() {
        return this.abortController.signal.reason ?? new Error("ACP connection closed");
      }
      async sendMessage(message) {
        if (this.abortController.signal.aborted) {
          return rejectedPromise(this.closedReason());
        }
        this.writeQueue = this.writeQueue.then(async () => {
          if (this.abortController.signal.aborted) {
            throw this.closedReason();
          }
          const writer = this.stream.writable.getWriter();
          try {
            await writer.write(message);
          } finally {
            writer.releaseLock();
          }
        }).catch((error2) => {
          this.close(error2);
          throw error2;
        });
        return this.writeQueue;
      }
    };
    ConnectionBuilder = class {
      handlers = [];
      fallbackHandlers = [];
      connectionName;
      /**
       * Sets a diagnostic name used by handlers created from this builder.
       */
      name(name) {
        this.connectionName = name;
        return this;
      }
      /**
       * Adds a raw JSON-RPC handler to the handler chain.
       */
      withHandler(handler) {
        this.handlers.push(handler);
        return this;
      }
      /**
       * Adds a fallback after static and dynamic handlers. Each connection snapshots
       * this registration alongside the builder's other handlers.
       */
      withFallbackHandler(handler) {
        this.fallbackHandlers.push(handler);
        return this;
      }
      /**
       * Adds a handler that can inspect every incoming request or notification.
       *
       * Observer callbacks that return void pass the message through to later
       * handlers. Return `Handled.yes()` to stop dispatch explicitly.
       */
      onReceiveMessage(handler) {
        return this.withHandler({
          handleMessage: async (message, cx) => await handler(message, cx) ?? Handled.no(message),
          describe: () => this.connectionName ?? "onReceiveMessage"
        });
      }
      /**
       * Adds a typed request handler for one method.
       */
      onReceiveRequest(method, parse3, handler) {
        return this.withHandler({
          handleMessage: async (message, cx) => {
            if (message.kind !== "request" || message.method !== method) {
              return Handled.no(message);
            }
            const request = parse3(message.params);
            return await handler(request, message.responder, cx) ?? Handled.yes();
          },
          describe: () => `${this.connectionName ?? "request"}:${method}`
        });
      }
      /**
       * Adds a typed notification handler for one method.
       */
      onReceiveNotification(method, parse3, handler) {
        return this.withHandler({
          handleMessage: async (message, cx) => {
            if (message.kind !== "notification" || message.method !== method) {
              return Handled.no(message);
            }
            const notification = parse3(message.params);
            return await handler(notification, cx) ?? Handled.yes();
          },
          describe: () => `${this.connectionName ?? "notification"}:${method}`
        });
      }
      /**
       * Connects the configured handlers to a stream.
       */
      connect(stream, options) {
        return new Connection(stream, this.handlers, {
          ...options,
          fallbackHandlers: [
            ...options?.fallbackHandlers ?? [],
            ...this.fallbackHandlers
          ]
        });
      }
      /**
       * Connects to a stream for the lifetime of `op`, then closes the connection.
       */
      connectWith(stream, op, options) {
        return this.connect(stream, options).runUntil(op);
      }
    };
    RequestError = class _RequestError extends Error {
      code;
      /**
       * Additional JSON-RPC error data.
       */
      data;
      constructor(code, message, data) {
        super(message);
        this.code = code;
        this.name = "RequestError";
        this.data = data;
      }
      /**
       * Invalid JSON was received by the server. An error occurred on the server while parsing the JSON text.
       */
      static parseError(data, additionalMessage) {
        return new _RequestError(-32700, `Parse error${additionalMessage ? `: ${additionalMessage}` : ""}`, data);
      }
      /**
       * The JSON sent is not a valid Request object.
       */
      static invalidRequest(data, additionalMessage) {
        return new _RequestError(-32600, `Invalid request${additionalMessage ? `: ${additionalMessage}` : ""}`, data);
      }
      /**
       * The method does not exist / is not available.
       */
      static methodNotFound(method) {
        return new _RequestError(-32601, `"Method not found": ${method}`, {
          method
        });
      }
      /**
       * Invalid method parameter(s).
       */
      static invalidParams(data, additionalMessage) {
        return new _RequestError(-32602, `Invalid params${additionalMessage ? `: ${additionalMessage}` : ""}`, data);
      }
      /**
       * Internal JSON-RPC error.
       */
      static internalError(data, additionalMessage) {
        return new _RequestError(-32603, `Internal error${additionalMessage ? `: ${additionalMessage}` : ""}`, data);
      }
      /**
       * Execution of the request was aborted.
       */
      static requestCancelled(data, additionalMessage) {
        return new _RequestError(-32800, `Request cancelled${additionalMessage ? `: ${additionalMessage}` : ""}`, data);
      }
      /**
       * Authentication required.
       */
      static authRequired(data, additionalMessage) {
        return new _RequestError(-32e3, `Authentication required${additionalMessage ? `: ${additionalMessage}` : ""}`, data);
      }
      /**
       * A referenced resource, such as a session or file, does not exist.
       *
       * For an unknown or inactive session, prefer
       * {@link RequestError.sessionNotFound}, which sets `data.sessionId` as the
       * protocol expects.
       */
      static resourceNotFound(uri) {
        return new _RequestError(-32002, `Resource not found${uri ? `: ${uri}` : ""}`, uri && { uri });
      }
      /**
       * The session named by a session-scoped request does not exist or is not
       * active on this connection.
       *
       * Produces a `-32002` (Resource not found) error with `data.sessionId` set
       * to the requested session ID.
       */
      static sessionNotFound(sessionId) {
        return new _RequestError(-32002, "Resource not found", {
          sessionId
        });
      }
      /**
       * No supported protocol version is at or below the requested version.
       *
       * Produces a `-32022` error whose data lists the `requested` version and the
       * `supported` versions.
       */
      static unsupportedProtocolVersion(requested, supported) {
        return new _RequestError(-32022, "Unsupported protocol version", {
          requested,
          supported: [...supported]
        });
      }
      /**
       * Converts this error to a JSON-RPC result object.
       */
      toResult() {
        return {
          error: {
            code: this.code,
            message: this.message,
            data: this.data
          }
        };
      }
      /**
       * Converts this error to a JSON-RPC error response payload.
       */
      toErrorResponse() {
        return {
          code: this.code,
          message: this.message,
          data: this.data
        };
      }
    };
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/stream-limits.js
function resolveMaxMessageBytes(value) {
  const maxMessageBytes = value ?? DEFAULT_MAX_MESSAGE_BYTES;
  if (!Number.isSafeInteger(maxMessageBytes) || maxMessageBytes <= 0) {
    throw new RangeError("maxMessageBytes must be a positive safe integer");
  }
  return maxMessageBytes;
}
var DEFAULT_MAX_MESSAGE_BYTES, MessageTooLargeError, MessageBuffer;
var init_stream_limits = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/stream-limits.js"() {
    DEFAULT_MAX_MESSAGE_BYTES = 32 * 1024 * 1024;
    MessageTooLargeError = class extends Error {
      maxMessageBytes;
      constructor(maxMessageBytes) {
        super(`Incoming ACP data exceeds the configured ${maxMessageBytes} byte limit`);
        this.maxMessageBytes = maxMessageBytes;
        this.name = "MessageTooLargeError";
      }
    };
    MessageBuffer = class {
      #buffer = new Uint8Array(0);
      #length = 0;
      #maxMessageBytes;
      constructor(maxMessageBytes) {
        this.#maxMessageBytes = resolveMaxMessageBytes(maxMessageBytes);
      }
      get byteLength() {
        return this.#length;
      }
      get lastByte() {
        return this.#buffer[this.#length - 1];
      }
      #checkAppend(byteLength) {
        if (byteLength > this.#maxMessageBytes - this.#length) {
          this.clear();
          throw new MessageTooLargeError(this.#maxMessageBytes);
        }
      }
      append(bytes) {
        this.#checkAppend(bytes.byteLength);
        const length = this.#length + bytes.byteLength;
        if (length > this.#buffer.byteLength) {
          const capacity = Math.min(this.#maxMessageBytes, Math.max(length, this.#buffer.byteLength * 2, 1024));
          const buffer = new Uint8Array(capacity);
          buffer.set(this.#buffer.subarray(0, this.#length));
          this.#buffer = buffer;
        }
        this.#buffer.set(bytes, this.#length);
        this.#length = length;
      }
      take() {
        const bytes = this.#buffer.subarray(0, this.#length);
        this.clear();
        return bytes;
      }
      clear() {
        this.#buffer = new Uint8Array(0);
        this.#length = 0;
      }
    };
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/line-buffer.js
function stripCarriageReturn2(line) {
  return line[line.byteLength - 1] === carriageReturn ? line.subarray(0, -1) : line;
}
var newline, carriageReturn, LineBuffer;
var init_line_buffer = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/line-buffer.js"() {
    init_stream_limits();
    newline = 10;
    carriageReturn = 13;
    LineBuffer = class {
      /** Bytes of the current (incomplete) line, carried across chunks. */
      #pending;
      #maxMessageBytes;
      #splitOnCarriageReturn;
      /** Whether the last line ended at a CR whose LF may start the next chunk. */
      #afterCarriageReturn = false;
      constructor(maxMessageBytes, { splitOnCarriageReturn = false } = {}) {
        this.#maxMessageBytes = resolveMaxMessageBytes(maxMessageBytes);
        this.#pending = new MessageBuffer(Math.min(Number.MAX_SAFE_INTEGER, this.#maxMessageBytes + 1));
        this.#splitOnCarriageReturn = splitOnCarriageReturn;
      }
      /**
       * Consumes a chunk, yielding each complete line without its line ending.
       */
      *push(chunk) {
        let start = 0;
        if (this.#afterCarriageReturn && chunk.byteLength > 0) {
          this.#afterCarriageReturn = false;
          if (chunk[0] === newline) {
            start = 1;
          }
        }
        let newlineIndex = chunk.indexOf(newline, start);
        let carriageReturnIndex = this.#splitOnCarriageReturn ? chunk.indexOf(carriageReturn, start) : -1;
        while (newlineIndex !== -1 || carriageReturnIndex !== -1) {
          if (carriageReturnIndex === -1 || newlineIndex !== -1 && newlineIndex < carriageReturnIndex) {
            yield this.#takeLine(chunk.subarray(start, newlineIndex));
            start = newlineIndex + 1;
            newlineIndex = chunk.indexOf(newline, start);
          } else {
            yield this.#takeLine(chunk.subarray(start, carriageReturnIndex));
            start = carriageReturnIndex + 1;
            if (start === chunk.byteLength) {
              this.#afterCarriageReturn = true;
            } else if (chunk[start] === newline) {
              start++;
              newlineIndex = chunk.indexOf(newline, start);
            }
            carriageReturnIndex = chunk.indexOf(carriageReturn, start);
          }
        }
        if (start < chunk.byteLength) {
          const tail = chunk.subarray(start);
          this.#checkLine(tail);
          this.#pending.append(tail);
        }
      }
      /**
       * Returns the trailing unterminated line and resets the buffer, or
       * undefined if no bytes are buffered.
       */
      flush() {
        this.#afterCarriageReturn = false;
        if (this.#pending.byteLength === 0) {
          return void 0;
        }
        return stripCarriageReturn2(this.#pending.take());
      }
      clear() {
        this.#afterCarriageReturn = false;
        this.#pending.clear();
      }
      #takeLine(tail) {
        this.#checkLine(tail);
        if (this.#pending.byteLength === 0) {
          return stripCarriageReturn2(tail);
        }
        this.#pending.append(tail);
        return stripCarriageReturn2(this.#pending.take());
      }
      #checkLine(tail) {
        const lastByte = tail.byteLength > 0 ? tail[tail.byteLength - 1] : this.#pending.lastByte;
        const byteLength = this.#pending.byteLength + tail.byteLength - (lastByte === carriageReturn ? 1 : 0);
        if (byteLength > this.#maxMessageBytes) {
          this.clear();
          throw new MessageTooLargeError(this.#maxMessageBytes);
        }
      }
    };
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/stream.js
function ndJsonStream(output, input, options = {}) {
  const maxMessageBytes = resolveMaxMessageBytes(options.maxMessageBytes);
  const textEncoder3 = new TextEncoder();
  const textDecoder2 = new TextDecoder();
  let cancelled = false;
  let inputReader;
  let outputWrite = Promise.resolve();
  const writeJson = (message) => {
    const content = JSON.stringify(message) + "\n";
    const write = outputWrite.then(async () => {
      const writer = output.getWriter();
      try {
        await writer.write(textEncoder3.encode(content));
      } finally {
        writer.releaseLock();
      }
    });
    outputWrite = write.catch(() => {
    });
    return write;
  };
  const readable = new ReadableStream({
    async start(controller) {
      const lines = new LineBuffer(maxMessageBytes);
      const enqueueLine = async (lineBytes) => {
        const trimmedLine = textDecoder2.decode(lineBytes).trim();
        if (!trimmedLine) {
          return;
        }
        let message;
        try {
          message = JSON.parse(trimmedLine);
        } catch {
          await writeJson(protocolErrorResponse(RequestError.parseError()));
          return;
        }
        if (Array.isArray(message)) {
          await writeJson(protocolErrorResponse(RequestError.invalidRequest(void 0, "JSON-RPC batches are not supported")));
        } else if (isRecord(message)) {
          controller.enqueue(message);
        } else {
          await writeJson(protocolErrorResponse(RequestError.invalidRequest(message)));
        }
      };
      const reader = input.getReader();
      inputReader = reader;
      try {
        while (true) {
          const { value, done } = await reader.read();
          if (cancelled) {
            return;
          }
          if (done) {
            break;
          }
          if (!value) {
            continue;
          }
          for (const line of lines.push(value)) {
            await enqueueLine(line);
            if (cancelled) {
              return;
            }
          }
        }
        if (cancelled) {
          return;
        }
        const lastLine2 = lines.flush();
        if (lastLine2) {
          await enqueueLine(lastLine2);
        }
      } catch (err) {
        if (cancelled) {
          return;
        }
        controller.error(err);
        void reader.cancel(err).catch(() => {
        });
        return;
      } finally {
        lines.clear();
        if (inputReader === reader) {
          inputReader = void 0;
        }
        reader.releaseLock();
      }
      if (cancelled) {
        return;
      }
      controller.close();
    },
    cancel(reason) {
      cancelled = true;
      return inputReader?.cancel(reason);
    }
  });
  const writable = new WritableStream({
    write(message) {
      return writeJson(message);
    }
  });
  return { readable, writable };
}
var init_stream2 = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/stream.js"() {
    init_jsonrpc();
    init_line_buffer();
    init_stream_limits();
  }
});

// node_modules/@agentclientprotocol/sdk/dist/v1/schema/guards.gen.js
var zGuardCreateElicitationRequestForm, zGuardCreateElicitationRequestUrl, zGuardCreateElicitationRequestCustom, zGuardElicitationPropertySchemaString, zGuardElicitationPropertySchemaNumber, zGuardElicitationPropertySchemaInteger, zGuardElicitationPropertySchemaBoolean, zGuardElicitationPropertySchemaArray, zGuardMultiSelectItemsString, zGuardCreateElicitationResponseAccept, zGuardCreateElicitationResponseDecline, zGuardCreateElicitationResponseCancel;
var init_guards_gen = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/v1/schema/guards.gen.js"() {
    init_v4();
    init_zod_gen();
    zGuardCreateElicitationRequestForm = zElicitationFormMode.and(object2({ mode: literal2("form") })).and(object2({ message: string3() }));
    zGuardCreateElicitationRequestUrl = zElicitationUrlMode.and(object2({ mode: literal2("url") })).and(object2({ message: string3() }));
    zGuardCreateElicitationRequestCustom = union([zElicitationSessionScope, zElicitationRequestScope]).and(object2({ message: string3() }));
    zGuardElicitationPropertySchemaString = zStringPropertySchema.and(object2({ type: literal2("string") }));
    zGuardElicitationPropertySchemaNumber = zNumberPropertySchema.and(object2({ type: literal2("number") }));
    zGuardElicitationPropertySchemaInteger = zIntegerPropertySchema.and(object2({ type: literal2("integer") }));
    zGuardElicitationPropertySchemaBoolean = zBooleanPropertySchema.and(object2({ type: literal2("boolean") }));
    zGuardElicitationPropertySchemaArray = zMultiSelectPropertySchema.and(object2({ type: literal2("array") }));
    zGuardMultiSelectItemsString = zStringMultiSelectItems.and(object2({ type: literal2("string") }));
    zGuardCreateElicitationResponseAccept = zElicitationAcceptAction.and(object2({ action: literal2("accept") }));
    zGuardCreateElicitationResponseDecline = object2({
      action: literal2("decline")
    });
    zGuardCreateElicitationResponseCancel = object2({
      action: literal2("cancel")
    });
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/app-handlers.js
function parseParams(parser, params) {
  if (!parser) {
    return params;
  }
  if (typeof parser === "function") {
    return parser(params);
  }
  return parser.parse(params);
}
function registerAppRequest(builder, spec, context, handler, serializeResponse, lifecycle) {
  const handle = async (params, responder, cx, method) => {
    try {
      const response = await handler(context(params, cx, responder.signal, responder.id, method));
      const sentResponse = serializeResponse ? serializeResponse(response) : response;
      lifecycle?.beforeResponse(params, sentResponse, cx);
      await responder.respond(sentResponse);
    } catch (error2) {
      lifecycle?.onError(cx, error2);
      throw error2;
    }
  };
  if (spec.method === "*") {
    builder.withFallbackHandler({
      handleMessage: async (message, cx) => {
        if (message.kind !== "request")
          return Handled.no(message);
        await handle(message.params, message.responder, cx, message.method);
        return Handled.yes();
      }
    });
  } else {
    builder.onReceiveRequest(spec.method, (params) => parseParams(spec.params, params), (params, responder, cx) => handle(params, responder, cx, spec.method));
  }
}
function registerAppNotification(builder, spec, context, handler) {
  if (spec.method === "*") {
    builder.withFallbackHandler({
      handleMessage: async (message, cx) => {
        if (message.kind !== "notification")
          return Handled.no(message);
        await handler(context(message.params, cx, cx.signal, message.method));
        return Handled.yes();
      }
    });
  } else {
    builder.onReceiveNotification(spec.method, (params) => parseParams(spec.params, params), (params, cx) => handler(context(params, cx, cx.signal, spec.method)));
  }
}
var init_app_handlers = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/app-handlers.js"() {
    init_jsonrpc();
  }
});

// node_modules/@agentclientprotocol/sdk/dist/core/connection-access.js
var connectionContextOf;
var init_connection_access = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/core/connection-access.js"() {
    connectionContextOf = /* @__PURE__ */ Symbol("connectionContextOf");
  }
});

// node_modules/@agentclientprotocol/sdk/dist/v1/stable/acp.js
function ndJsonStream2(output, input, options) {
  return ndJsonStream(output, input, options);
}
function agentInitializationGate(enabled) {
  return {
    handleMessage(message, cx) {
      if (message.kind !== "request" || !enabled() || initializedConnections.has(cx)) {
        return Handled.no(message);
      }
      if (message.method !== AGENT_METHODS.initialize) {
        return message.responder.respondWithError(RequestError.invalidRequest(void 0, `ACP connection must be initialized before '${message.method}'`)).then(() => Handled.yes());
      }
      const { responder } = message;
      return Handled.no({
        ...message,
        responder: new RequestResponder(responder.id, (result) => {
          if ("result" in result) {
            initializedConnections.add(cx);
          }
          return responder.respondWithResult(result);
        }, responder.signal)
      });
    },
    describe: () => "agent-initialization"
  };
}
function emptyObjectResponse(response) {
  return response ?? {};
}
function isStream2(value) {
  return typeof value === "object" && value !== null && "readable" in value && "writable" in value;
}
function memoryStreamPair() {
  const leftToRight = new TransformStream();
  const rightToLeft = new TransformStream();
  return [
    {
      readable: rightToLeft.readable,
      writable: leftToRight.writable
    },
    {
      readable: leftToRight.readable,
      writable: rightToLeft.writable
    }
  ];
}
function agentConnection(connection, connectHandlers = []) {
  return new AgentConnectionHandle(connection, connectHandlers);
}
function clientConnection(connection, connectHandlers = []) {
  return new ClientConnectionHandle(connection, connectHandlers);
}
function cloneNewSessionRequest(request) {
  return {
    ...request,
    additionalDirectories: request.additionalDirectories ? [...request.additionalDirectories] : void 0,
    mcpServers: [...request.mcpServers]
  };
}
function requestSpec(method, params, mapResponse) {
  return {
    method,
    // Match Rust's empty-payload handling without bypassing required fields.
    params: (value) => parseParams(params, value ?? {}),
    mapResponse
  };
}
function notificationSpec(method, params) {
  return { method, params };
}
function specsByMethod(specs) {
  const byMethod = {};
  for (const spec of Object.values(specs)) {
    byMethod[spec.method] = spec;
  }
  return byMethod;
}
function agentRequestContext(params, client2, signal, requestId, method) {
  return {
    method,
    params,
    requestId,
    signal,
    client: client2
  };
}
function agentNotificationContext(params, client2, signal, method) {
  return {
    method,
    params,
    signal,
    client: client2
  };
}
function clientRequestContext(params, agent2, signal, requestId, method) {
  return {
    method,
    params,
    requestId,
    signal,
    agent: agent2
  };
}
function clientNotificationContext(params, agent2, signal, method) {
  return {
    method,
    params,
    signal,
    agent: agent2
  };
}
function sessionUpdateRouter(cx) {
  let router = sessionUpdateRouters.get(cx);
  if (!router) {
    router = new SessionUpdateRouter();
    sessionUpdateRouters.set(cx, router);
  }
  return router;
}
function runConnectHandlers(connection, handlers) {
  for (const handler of handlers) {
    let result;
    try {
      result = handler(connection);
    } catch (error2) {
      connection.close(error2);
      throw error2;
    }
    void Promise.resolve(result).catch((error2) => {
      connection.close(error2);
    });
  }
}
function client(options) {
  return new ClientApp(options);
}
var initializedConnections, methods, startActiveSession, AcpContext, AgentContext, ClientContext, AcpConnectionHandle, AgentConnectionHandle, ClientConnectionHandle, AsyncQueue, SessionBuilder, ActiveSession, agentRequestSpecs, agentNotificationSpecs, clientRequestSpecs, clientNotificationSpecs, agentRequestSpecsByMethod, agentNotificationSpecsByMethod, clientRequestSpecsByMethod, clientNotificationSpecsByMethod, SessionUpdateRouter, sessionUpdateRouters, appBuilder, runAgentConnectHandlers, runClientConnectHandlers, AgentApp, ClientApp, TerminalHandle;
var init_acp = __esm({
  "node_modules/@agentclientprotocol/sdk/dist/v1/stable/acp.js"() {
    init_schema();
    init_zod_gen();
    init_stream2();
    init_guards_gen();
    init_schema();
    init_jsonrpc();
    init_stream_limits();
    init_app_handlers();
    init_connection_access();
    init_jsonrpc();
    initializedConnections = /* @__PURE__ */ new WeakSet();
    methods = {
      agent: {
        initialize: AGENT_METHODS.initialize,
        authenticate: AGENT_METHODS.authenticate,
        logout: AGENT_METHODS.logout,
        session: {
          new: AGENT_METHODS.session_new,
          load: AGENT_METHODS.session_load,
          list: AGENT_METHODS.session_list,
          delete: AGENT_METHODS.session_delete,
          resume: AGENT_METHODS.session_resume,
          close: AGENT_METHODS.session_close,
          setMode: AGENT_METHODS.session_set_mode,
          setConfigOption: AGENT_METHODS.session_set_config_option,
          prompt: AGENT_METHODS.session_prompt,
          cancel: AGENT_METHODS.session_cancel
        }
      },
      client: {
        session: {
          requestPermission: CLIENT_METHODS.session_request_permission,
          update: CLIENT_METHODS.session_update
        },
        fs: {
          writeTextFile: CLIENT_METHODS.fs_write_text_file,
          readTextFile: CLIENT_METHODS.fs_read_text_file
        },
        terminal: {
          create: CLIENT_METHODS.terminal_create,
          output: CLIENT_METHODS.terminal_output,
          release: CLIENT_METHODS.terminal_release,
          waitForExit: CLIENT_METHODS.terminal_wait_for_exit,
          kill: CLIENT_METHODS.terminal_kill
        },
        elicitation: {
          create: CLIENT_METHODS.elicitation_create,
          complete: CLIENT_METHODS.elicitation_complete
        }
      },
      protocol: {
        cancelRequest: PROTOCOL_METHODS.cancel_request
      }
    };
    startActiveSession = /* @__PURE__ */ Symbol("startActiveSession");
    AcpContext = class {
      cx;
      currentRequestId;
      /** @internal */
      constructor(cx, currentRequestId) {
        this.cx = cx;
        this.currentRequestId = currentRequestId;
      }
      /**
       * JSON-RPC id of the request currently being handled.
       *
       * This is `undefined` for notification handlers and for contexts created
       * outside an inbound request, such as `connect(...)` and `connectWith(...)`.
       */
      get requestId() {
        return this.currentRequestId;
      }
      /** @internal */
      get connectionContext() {
        return this.cx;
      }
      /** @hidden SDK helpers use this to identify the connection. */
      [connectionContextOf]() {
        return this.cx;
      }
      /** @internal */
      sendRequest(method, params, mapResponse, options) {
        return this.cx.sendRequest(method, params, mapResponse, options);
      }
      /** @internal */
      sendNotification(method, params) {
        return this.cx.sendNotification(method, params);
      }
      /** @internal */
      addDynamicHandler(handler) {
        return this.cx.addDynamicHandler(handler);
      }
    };
    AgentContext = class _AgentContext extends AcpContext {
      constructor(cx, requestId) {
        super(cx, requestId);
      }
      /** @internal */
      static create(cx, requestId) {
        return new _AgentContext(cx, requestId);
      }
      /**
       * Executes a command in a new client terminal.
       *
       * Returns a handle for reading output, waiting for exit, killing the command,
       * and releasing the terminal. Check the client's terminal capability first.
       * Use `await using` or call `release()` when finished.
       */
      async createTerminal(params, options) {
        const response = await this.request(CLIENT_METHODS.terminal_create, params, options);
        return TerminalHandle.create(response.terminalId, params.sessionId, this.connectionContext);
      }
      request(method, params, options) {
        const spec = clientRequestSpecsByMethod[method];
        return this.sendRequest(method, params, spec?.mapResponse, options);
      }
      notify(method, params) {
        return this.sendNotification(method, params);
      }
    };
    ClientContext = class _ClientContext extends AcpContext {
      constructor(cx, requestId) {
        super(cx, requestId);
      }
      /** @internal */
      static create(cx, requestId) {
        return new _ClientContext(cx, requestId);
      }
      /** @internal */
      [startActiveSession](params, options) {
        return this.sendRequest(AGENT_METHODS.session_new, params, (response) => this.attachSession(response), options);
      }
      buildSession(cwdOrRequest) {
        if (typeof cwdOrRequest === "string") {
          return SessionBuilder.create(this, {
            cwd: cwdOrRequest,
            mcpServers: []
          });
        }
        return SessionBuilder.create(this, cwdOrRequest);
      }
      /**
       * Builds active-session helpers around a `session/new` response.
       */
      attachSession(response) {
        const updates = new AsyncQueue();
        const closeSignal = this.connectionContext.signal;
        const failUpdatesOnClose = () => {
          updates.fail(closeSignal.reason ?? new Error("ACP connection closed"));
        };
        if (closeSignal.aborted) {
          failUpdatesOnClose();
        } else {
          closeSignal.addEventListener("abort", failUpdatesOnClose);
        }
        const sessionRegistration = sessionUpdateRouter(this.connectionContext).attach(response, updates);
        const closeRegistration = new HandlerRegistration(() => {
          closeSignal.removeEventListener("abort", failUpdatesOnClose);
        });
        return ActiveSession.create(this, response, updates, [
          sessionRegistration,
          closeRegistration
        ]);
      }
      request(method, params, options) {
        const spec = agentRequestSpecsByMethod[method];
        return treatSessionNotFoundAsSuccess(method, this.sendRequest(method, params, spec?.mapResponse, options), () => spec?.mapResponse ? spec.mapResponse({}) : {});
      }
      notify(method, params) {
        return this.sendNotification(method, params);
      }
    };
    AcpConnectionHandle = class {
      connection;
      constructor(connection) {
        this.connection = connection;
      }
      get signal() {
        return this.connection.signal;
      }
      get closed() {
        return this.connection.closed;
      }
      close(error2) {
        this.connection.close(error2);
      }
    };
    AgentConnectionHandle = class extends AcpConnectionHandle {
      connectHandlers;
      client;
      didStartConnectHandlers = false;
      constructor(connection, connectHandlers = []) {
        super(connection);
        this.connectHandlers = connectHandlers;
        this.client = AgentContext.create(connection.getContext());
      }
      /** @internal */
      startConnectHandlers() {
        if (this.didStartConnectHandlers) {
          return;
        }
        this.didStartConnectHandlers = true;
        runConnectHandlers(this, this.connectHandlers);
      }
    };
    ClientConnectionHandle = class extends AcpConnectionHandle {
      connectHandlers;
      agent;
      didStartConnectHandlers = false;
      constructor(connection, connectHandlers = []) {
        super(connection);
        this.connectHandlers = connectHandlers;
        this.agent = ClientContext.create(connection.getContext());
      }
      /** @internal */
      startConnectHandlers() {
        if (this.didStartConnectHandlers) {
          return;
        }
        this.didStartConnectHandlers = true;
        runConnectHandlers(this, this.connectHandlers);
      }
    };
    AsyncQueue = class {
      values = [];
      waiters = [];
      failed = false;
      failure;
      enqueue(value) {
        if (this.failed) {
          return;
        }
        const waiter = this.waiters.shift();
        if (waiter) {
          waiter.resolve(value);
        } else {
          this.values.push({ kind: "value", value });
        }
      }
      reject(error2) {
        if (this.failed) {
          return;
        }
        if (this.waiters.length > 0) {
          for (const waiter of this.waiters.splice(0)) {
            waiter.reject(error2);
          }
          return;
        }
        this.values.push({ kind: "error", error: error2 });
      }
      clearErrors() {
        this.values = this.values.filter((entry) => entry.kind === "value");
      }
      fail(error2) {
        if (this.failed) {
          return;
        }
        this.failed = true;
        this.failure = error2;
        for (const waiter of this.waiters.splice(0)) {
          waiter.reject(error2);
        }
      }
      next() {
        if (this.values.length > 0) {
          const entry = this.values.shift();
          if (entry.kind === "error") {
            return Promise.reject(entry.error);
          }
          return Promise.resolve(entry.value);
        }
        if (this.failed) {
          return Promise.reject(this.failure);
        }
        return new Promise((resolve2, reject) => {
          this.waiters.push({ resolve: resolve2, reject });
        });
      }
    };
    SessionBuilder = class _SessionBuilder {
      cx;
      request;
      constructor(cx, request) {
        this.cx = cx;
        this.request = cloneNewSessionRequest(request);
      }
      /** @internal */
      static create(cx, request) {
        return new _SessionBuilder(cx, request);
      }
      /**
       * Returns the `session/new` request that will be sent.
       *
       * The returned object is a defensive copy, so mutating it does not change the
       * builder.
       */
      toRequest() {
        return cloneNewSessionRequest(this.request);
      }
      /**
       * Replaces the additional workspace roots for this session.
       *
       * `additionalDirectories` expand the session's file-system scope without
       * changing `cwd`. Each path should be absolute.
       */
      withAdditionalDirectories(additionalDirectories) {
        this.request = {
          ...this.request,
          additionalDirectories: [...additionalDirectories]
        };
        return this;
      }
      /**
       * Adds one MCP server to the `session/new` request.
       */
      withMcpServer(mcpServer) {
        this.request = {
          ...this.request,
          mcpServers: [...this.request.mcpServers, mcpServer]
        };
        return this;
      }
      /**
       * Starts the session and returns an `ActiveSession` for prompting and reading
       * updates.
       *
       * Call `dispose()` on the returned session when you no longer need update
       * routing, or use `withSession(...)` to scope disposal automatically.
       */
      async start(options) {
        return this.cx[startActiveSession](this.toRequest(), options);
      }
      /**
       * Starts the session, runs `op`, and disposes the active-session update
       * routing when `op` finishes or throws.
       */
      async withSession(op) {
        const session = await this.start();
        try {
          return await op(session);
        } finally {
          session.dispose();
        }
      }
    };
    ActiveSession = class _ActiveSession {
      cx;
      sessionResponse;
      updates;
      registrations;
      constructor(cx, sessionResponse, updates, registrations) {
        this.cx = cx;
        this.sessionResponse = sessionResponse;
        this.updates = updates;
        this.registrations = registrations;
      }
      /** @internal */
      static create(cx, sessionResponse, updates, registrations) {
        return new _ActiveSession(cx, sessionResponse, updates, registrations);
      }
      /**
       * Session ID returned by `session/new`.
       */
      get sessionId() {
        return this.sessionResponse.sessionId;
      }
      /**
       * Mode state returned when the session was created, if the agent provided it.
       */
      get modes() {
        return this.sessionResponse.modes;
      }
      /**
       * Metadata returned when the session was created.
       */
      get meta() {
        return this.sessionResponse._meta;
      }
      /**
       * Full response returned by `session/new`.
       */
      get newSessionResponse() {
        return this.sessionResponse;
      }
      /**
       * Sends a prompt to this session.
       *
       * Strings are converted to one text content block. A single content block is
       * wrapped in an array. The returned promise resolves with the final
       * `PromptResponse`, and the same completion is also queued as a `stop`
       * message for `nextUpdate()`.
       */
      prompt(prompt, options) {
        this.updates.clearErrors();
        const response = this.cx.request(AGENT_METHODS.session_prompt, {
          sessionId: this.sessionId,
          prompt: this.promptBlocks(prompt)
        }, options);
        void response.then((value) => {
          this.updates.enqueue({
            kind: "stop",
            response: value,
            stopReason: value.stopReason
          });
        }, (error2) => {
          this.updates.reject(error2);
        });
        return response;
      }
      /**
       * Reads the next update or stop message for this session.
       */
      nextUpdate() {
        return this.updates.next();
      }
      /**
       * Reads text chunks until the current prompt turn stops.
       *
       * Only `agent_message_chunk` updates with text content are appended. Other
       * update types are ignored by this helper; use `nextUpdate()` when you need
       * tool calls, plans, or the final `PromptResponse`.
       */
      async readText() {
        let output = "";
        for (; ; ) {
          const message = await this.nextUpdate();
          if (message.kind === "stop") {
            return output;
          }
          const { update } = message;
          if (update.sessionUpdate === "agent_message_chunk" && update.content.type === "text") {
            output += update.content.text;
          }
        }
      }
      /**
       * Stops routing updates to this active-session helper.
       *
       * This does not close the ACP session on the agent. Use `ClientContext`
       * session lifecycle methods when the protocol session itself should be closed
       * or deleted.
       */
      dispose() {
        for (const registration of this.registrations.splice(0)) {
          registration.dispose();
        }
        this.updates.fail(new Error("Active session disposed"));
      }
      /**
       * Supports explicit resource management with `using`.
       */
      [Symbol.dispose]() {
        this.dispose();
      }
      promptBlocks(prompt) {
        if (typeof prompt === "string") {
          return [{ type: "text", text: prompt }];
        }
        if (Array.isArray(prompt)) {
          return prompt;
        }
        return [prompt];
      }
    };
    agentRequestSpecs = {
      initialize: requestSpec(AGENT_METHODS.initialize, zInitializeRequest),
      newSession: requestSpec(AGENT_METHODS.session_new, zNewSessionRequest),
      loadSession: requestSpec(AGENT_METHODS.session_load, zLoadSessionRequest, emptyObjectResponse),
      listSessions: requestSpec(AGENT_METHODS.session_list, zListSessionsRequest),
      deleteSession: requestSpec(AGENT_METHODS.session_delete, zDeleteSessionRequest, emptyObjectResponse),
      resumeSession: requestSpec(AGENT_METHODS.session_resume, zResumeSessionRequest),
      closeSession: requestSpec(AGENT_METHODS.session_close, zCloseSessionRequest, emptyObjectResponse),
      setSessionMode: requestSpec(AGENT_METHODS.session_set_mode, zSetSessionModeRequest, emptyObjectResponse),
      setSessionConfigOption: requestSpec(AGENT_METHODS.session_set_config_option, zSetSessionConfigOptionRequest),
      authenticate: requestSpec(AGENT_METHODS.authenticate, zAuthenticateRequest, emptyObjectResponse),
      logout: requestSpec(AGENT_METHODS.logout, zLogoutRequest, emptyObjectResponse),
      prompt: requestSpec(AGENT_METHODS.session_prompt, zPromptRequest)
    };
    agentNotificationSpecs = {
      cancel: notificationSpec(AGENT_METHODS.session_cancel, zCancelNotification)
    };
    clientRequestSpecs = {
      requestPermission: requestSpec(CLIENT_METHODS.session_request_permission, zRequestPermissionRequest),
      writeTextFile: requestSpec(CLIENT_METHODS.fs_write_text_file, zWriteTextFileRequest, emptyObjectResponse),
      readTextFile: requestSpec(CLIENT_METHODS.fs_read_text_file, zReadTextFileRequest),
      createTerminal: requestSpec(CLIENT_METHODS.terminal_create, zCreateTerminalRequest),
      terminalOutput: requestSpec(CLIENT_METHODS.terminal_output, zTerminalOutputRequest),
      releaseTerminal: requestSpec(CLIENT_METHODS.terminal_release, zReleaseTerminalRequest, emptyObjectResponse),
      waitForTerminalExit: requestSpec(CLIENT_METHODS.terminal_wait_for_exit, zWaitForTerminalExitRequest),
      killTerminal: requestSpec(CLIENT_METHODS.terminal_kill, zKillTerminalRequest, emptyObjectResponse),
      createElicitation: requestSpec(CLIENT_METHODS.elicitation_create, zCreateElicitationRequest)
    };
    clientNotificationSpecs = {
      sessionUpdate: notificationSpec(CLIENT_METHODS.session_update, zSessionNotification),
      completeElicitation: notificationSpec(CLIENT_METHODS.elicitation_complete, zCompleteElicitationNotification)
    };
    agentRequestSpecsByMethod = specsByMethod(agentRequestSpecs);
    agentNotificationSpecsByMethod = specsByMethod(agentNotificationSpecs);
    clientRequestSpecsByMethod = specsByMethod(clientRequestSpecs);
    clientNotificationSpecsByMethod = specsByMethod(clientNotificationSpecs);
    SessionUpdateRouter = class {
      activeSessions = /* @__PURE__ */ new Map();
      handleMessage(message) {
        if (message.kind !== "notification" || message.method !== CLIENT_METHODS.session_update) {
          return Handled.no(message);
        }
        const notification = zSessionNotification.parse(message.params);
        const update = {
          kind: "session_update",
          notification,
          update: notification.update
        };
        const activeSessions = this.activeSessions.get(notification.sessionId);
        if (activeSessions && activeSessions.size > 0) {
          for (const session of activeSessions) {
            session.enqueue(update);
          }
        }
        return Handled.no(message);
      }
      attach(response, updates) {
        const sessions = this.activeSessions.get(response.sessionId) ?? /* @__PURE__ */ new Set();
        sessions.add(updates);
        this.activeSessions.set(response.sessionId, sessions);
        return new HandlerRegistration(() => {
          sessions.delete(updates);
          if (sessions.size === 0) {
            this.activeSessions.delete(response.sessionId);
          }
        });
      }
    };
    sessionUpdateRouters = /* @__PURE__ */ new WeakMap();
    appBuilder = /* @__PURE__ */ Symbol("appBuilder");
    runAgentConnectHandlers = /* @__PURE__ */ Symbol("runAgentConnectHandlers");
    runClientConnectHandlers = /* @__PURE__ */ Symbol("runClientConnectHandlers");
    AgentApp = class {
      builder = Connection.builder();
      connectHandlers = [];
      fallbackKinds = /* @__PURE__ */ new Set();
      hasInitializeHandler = false;
      constructor(options = {}) {
        this.builder.withHandler(agentInitializationGate(() => this.hasInitializeHandler));
        if (options.name) {
          this.builder.name(options.name);
        }
      }
      /** @internal */
      [appBuilder]() {
        return this.builder;
      }
      /** @internal */
      [runAgentConnectHandlers](connection) {
        runConnectHandlers(connection, this.connectHandlers);
      }
      connect(target, options = {}) {
        return this.connectConnection(target, options).connection;
      }
      /**
       * Connects this agent app to a stream or client app for the lifetime of `op`.
       *
       * The callback receives an `AgentContext` for calling client-side methods.
       * When `op` resolves or rejects, the connection is closed.
       */
      connectWith(target, op) {
        const { rawConnection, connection } = this.connectConnection(target);
        return rawConnection.runUntil(() => op(connection.client));
      }
      /**
       * Registers a handler that runs when this agent app opens a connection.
       *
       * Use this for connection-scoped work that needs to call client-side ACP
       * methods outside an inbound request handler, or to set up per-connection
       * state that the request handlers use.
       *
       * Handlers are called synchronously in registration order and are not
       * awaited. A handler that throws or rejects closes the connection. When they
       * are called depends on who opens the connection:
       *
       * - `connect(...)` and `connectWith(...)` call them before the connection
       *   handles its first inbound message, and so does the experimental
       *   `AgentProtocolRouter`'s `connect(...)` when it routes to this app. Only
       *   the work a handler does before its first `await` is guaranteed to come
       *   first.
       * - The experimental `AcpServer` calls them after the client has completed
       *   `initialize`, so messages they send cannot replace the initialize
       *   response. Request handlers, including `initialize`, can run before them.
       */
      onConnect(handler) {
        this.connectHandlers.push(handler);
        return this;
      }
      onRequest(method, handlerOrParams, handler) {
        if (method === "*") {
          if (handler)
            throw new Error("Wildcard handlers receive raw params; omit the parser.");
          if (this.fallbackKinds.has("request"))
            throw new Error("A request fallback is already registered.");
          this.fallbackKinds.add("request");
          return this.request({ method }, handlerOrParams);
        }
        if (handler) {
          return this.request({ method, params: handlerOrParams }, handler);
        }
        const spec = agentRequestSpecsByMethod[method];
        if (!spec) {
          throw new Error(`Unknown ACP request method '${method}'. Pass a params parser for custom methods.`);
        }
        if (method === AGENT_METHODS.initialize) {
          this.hasInitializeHandler = true;
        }
        return this.request(spec, handlerOrParams);
      }
      onNotification(method, handlerOrParams, handler) {
        if (method === "*") {
          if (handler)
            throw new Error("Wildcard handlers receive raw params; omit the parser.");
          if (this.fallbackKinds.has("notification"))
            throw new Error("A notification fallback is already registered.");
          this.fallbackKinds.add("notification");
          return this.notification({ method }, handlerOrParams);
        }
        if (handler) {
          return this.notification({ method, params: handlerOrParams }, handler);
        }
        const spec = agentNotificationSpecsByMethod[method];
        if (!spec) {
          throw new Error(`Unknown ACP notification method '${method}'. Pass a params parser for custom methods.`);
        }
        return this.notification(spec, handlerOrParams);
      }
      request(spec, handler) {
        registerAppRequest(this.builder, spec, (params, cx, signal, requestId, method) => agentRequestContext(params, AgentContext.create(cx, requestId), signal, requestId, method), handler, spec.mapResponse);
        return this;
      }
      notification(spec, handler) {
        registerAppNotification(this.builder, spec, (params, cx, signal, method) => agentNotificationContext(params, AgentContext.create(cx), signal, method), handler);
        return this;
      }
      connectConnection(target, options = {}) {
        if (isStream2(target)) {
          const state2 = this.openStreamConnection(target);
          if (!options.deferConnectHandlers) {
            this[runAgentConnectHandlers](state2.connection);
          }
          return state2;
        }
        const [thisStream, peerStream] = memoryStreamPair();
        const peerRawConnection = target[appBuilder]().connect(peerStream);
        const peerConnection = clientConnection(peerRawConnection);
        const state = this.openStreamConnection(thisStream);
        void state.rawConnection.closed.then(() => peerConnection.close());
        void peerRawConnection.closed.then(() => state.connection.close());
        try {
          target[runClientConnectHandlers](peerConnection);
          this[runAgentConnectHandlers](state.connection);
        } catch (error2) {
          peerConnection.close(error2);
          state.connection.close(error2);
          throw error2;
        }
        return state;
      }
      openStreamConnection(stream) {
        const rawConnection = this.builder.connect(stream);
        return {
          rawConnection,
          connection: agentConnection(rawConnection, this.connectHandlers)
        };
      }
    };
    ClientApp = class {
      builder = Connection.builder();
      connectHandlers = [];
      fallbackKinds = /* @__PURE__ */ new Set();
      constructor(options = {}) {
        if (options.name) {
          this.builder.name(options.name);
        }
        this.builder.withHandler({
          handleMessage: (message, cx) => sessionUpdateRouter(cx).handleMessage(message),
          describe: () => "client-session-update-router"
        });
      }
      /** @internal */
      [appBuilder]() {
        return this.builder;
      }
      /** @internal */
      [runClientConnectHandlers](connection) {
        runConnectHandlers(connection, this.connectHandlers);
      }
      connect(target) {
        return this.connectConnection(target).connection;
      }
      /**
       * Connects this client app to a stream or agent app for the lifetime of `op`.
       *
       * The callback receives a `ClientContext` for calling agent-side methods.
       * When `op` resolves or rejects, the connection is closed.
       */
      connectWith(target, op) {
        const { rawConnection, connection } = this.connectConnection(target);
        return rawConnection.runUntil(() => op(connection.agent));
      }
      /**
       * Registers a handler that runs when this client app opens a connection.
       *
       * Use this for connection-scoped work that needs to call agent-side ACP
       * methods outside an inbound request handler.
       */
      onConnect(handler) {
        this.connectHandlers.push(handler);
        return this;
      }
      onRequest(method, handlerOrParams, handler) {
        if (method === "*") {
          if (handler)
            throw new Error("Wildcard handlers receive raw params; omit the parser.");
          if (this.fallbackKinds.has("request"))
            throw new Error("A request fallback is already registered.");
          this.fallbackKinds.add("request");
          return this.request({ method }, handlerOrParams);
        }
        if (handler) {
          return this.request({ method, params: handlerOrParams }, handler);
        }
        const spec = clientRequestSpecsByMethod[method];
        if (!spec) {
          throw new Error(`Unknown ACP request method '${method}'. Pass a params parser for custom methods.`);
        }
        return this.request(spec, handlerOrParams);
      }
      onNotification(method, handlerOrParams, handler) {
        if (method === "*") {
          if (handler)
            throw new Error("Wildcard handlers receive raw params; omit the parser.");
          if (this.fallbackKinds.has("notification"))
            throw new Error("A notification fallback is already registered.");
          this.fallbackKinds.add("notification");
          return this.notification({ method }, handlerOrParams);
        }
        if (handler) {
          return this.notification({ method, params: handlerOrParams }, handler);
        }
        const spec = clientNotificationSpecsByMethod[method];
        if (!spec) {
          throw new Error(`Unknown ACP notification method '${method}'. Pass a params parser for custom methods.`);
        }
        return this.notification(spec, handlerOrParams);
      }
      request(spec, handler) {
        registerAppRequest(this.builder, spec, (params, cx, signal, requestId, method) => clientRequestContext(params, ClientContext.create(cx, requestId), signal, requestId, method), handler, spec.mapResponse);
        return this;
      }
      notification(spec, handler) {
        registerAppNotification(this.builder, spec, (params, cx, signal, method) => clientNotificationContext(params, ClientContext.create(cx), signal, method), handler);
        return this;
      }
      connectConnection(target) {
        if (isStream2(target)) {
          const state2 = this.openStreamConnection(target);
          this[runClientConnectHandlers](state2.connection);
          return state2;
        }
        const [thisStream, peerStream] = memoryStreamPair();
        const peerRawConnection = target[appBuilder]().connect(peerStream);
        const peerConnection = agentConnection(peerRawConnection);
        const state = this.openStreamConnection(thisStream);
        void state.rawConnection.closed.then(() => peerConnection.close());
        void peerRawConnection.closed.then(() => state.connection.close());
        try {
          target[runAgentConnectHandlers](peerConnection);
          this[runClientConnectHandlers](state.connection);
        } catch (error2) {
          peerConnection.close(error2);
          state.connection.close(error2);
          throw error2;
        }
        return state;
      }
      openStreamConnection(stream) {
        const rawConnection = this.builder.connect(stream);
        return {
          rawConnection,
          connection: clientConnection(rawConnection, this.connectHandlers)
        };
      }
    };
    TerminalHandle = class _TerminalHandle {
      /**
       * Terminal identifier returned by `terminal/create`.
       */
      id;
      sessionId;
      connection;
      constructor(id, sessionId, conn) {
        this.id = id;
        this.sessionId = sessionId;
        this.connection = conn;
      }
      /** @internal */
      static create(id, sessionId, conn) {
        return new _TerminalHandle(id, sessionId, conn);
      }
      /**
       * Gets the current terminal output without waiting for the command to exit.
       */
      currentOutput() {
        return this.connection.sendRequest(CLIENT_METHODS.terminal_output, {
          sessionId: this.sessionId,
          terminalId: this.id
        });
      }
      /**
       * Waits for the terminal command to complete and returns its exit status.
       */
      waitForExit() {
        return this.connection.sendRequest(CLIENT_METHODS.terminal_wait_for_exit, {
          sessionId: this.sessionId,
          terminalId: this.id
        });
      }
      /**
       * Kills the terminal command without releasing the terminal.
       *
       * The terminal remains valid after killing, allowing you to:
       * - Get the final output with `currentOutput()`
       * - Check the exit status
       * - Release the terminal when done
       *
       * Useful for implementing timeouts or cancellation.
       */
      kill() {
        return this.connection.sendRequest(CLIENT_METHODS.terminal_kill, {
          sessionId: this.sessionId,
          terminalId: this.id
        }, emptyObjectResponse);
      }
      /**
       * Releases the terminal and frees all associated resources.
       *
       * If the command is still running, it will be killed.
       * After release, the terminal ID becomes invalid and cannot be used
       * with other terminal methods.
       *
       * Tool calls that already reference this terminal will continue to
       * display its output.
       *
       * **Important:** Always call this method when done with the terminal.
       */
      release() {
        return this.connection.sendRequest(CLIENT_METHODS.terminal_release, {
          sessionId: this.sessionId,
          terminalId: this.id
        }, emptyObjectResponse);
      }
      /**
       * Releases the terminal when used with `await using`.
       */
      async [Symbol.asyncDispose]() {
        await this.release();
      }
    };
  }
});

// src/lib/kiro/acp/acp-conversation.ts
function createAcpProgress() {
  return { cliVersion: null, offersLogin: null, hasAskedForSession: false, sessionId: null, isAgentUnknown: false };
}
function createAcpConversation(folder, progress, mayGoOn) {
  return async (input, output) => {
    let breakOff;
    const brokenOff = new Promise((resolve2) => breakOff = resolve2);
    const app = client({ name: "kiro-usage" }).onNotification(
      "_kiro.dev/agent/not_found",
      (params) => params,
      () => {
        progress.isAgentUnknown = true;
        breakOff(true);
      }
    );
    const ask2 = app.connectWith(ndJsonStream2(output, input), async (kiro) => {
      const { agentInfo, authMethods } = await kiro.request(methods.agent.initialize, {
        protocolVersion: PROTOCOL_VERSION,
        clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
        clientInfo: { name: "kiro-usage", version: "1.0.0" }
      });
      progress.cliVersion = agentInfo?.version ?? null;
      progress.offersLogin = authMethods === void 0 ? null : authMethods.length > 0;
      if (!await mayGoOn()) return;
      progress.hasAskedForSession = true;
      const { sessionId } = await kiro.request(methods.agent.session.new, { cwd: folder, mcpServers: [] });
      progress.sessionId = sessionId;
      const command = { command: "usage", args: {} };
      progress.answer = await kiro.request("_kiro.dev/commands/execute", { sessionId, command });
    });
    const said = ask2.then(
      () => true,
      (error2) => {
        if (error2 instanceof RequestError) progress.failure = describeFailure(error2);
        return error2 instanceof RequestError;
      }
    );
    return Promise.race([said, brokenOff]);
  };
}
function describeFailure({ message, data }) {
  return typeof data === "string" ? `${message}
${data}` : message;
}
var init_acp_conversation = __esm({
  "src/lib/kiro/acp/acp-conversation.ts"() {
    "use strict";
    init_acp();
  }
});

// src/lib/kiro/ask/ways.ts
function maySaveEngine(cliVersion) {
  return cliVersion !== null && compareVersions(cliVersion, firstWithSavedEngine) >= 0;
}
function listWays(cliVersion) {
  if (cliVersion === null) return [...ways].sort((a2, b) => Number(a2.name === "text") - Number(b.name === "text"));
  return ways.filter(
    ({ since, until }) => (since === null || compareVersions(cliVersion, since) >= 0) && (until === null || compareVersions(cliVersion, until) < 0)
  );
}
function getArguments(way, agent2, refused) {
  const isRefused = (option) => refused.includes(`${way.name} ${option}`);
  const engine = way.engine.some((option) => isRefused(option)) ? [] : way.engine;
  const own2 = agent2 === null || isRefused("--agent") ? [] : ["--agent", agent2];
  return [...way.command, ...engine, ...own2, ...way.input];
}
function wrapInTerminal(binary, args, platform2) {
  const file = "/usr/bin/script";
  if (platform2 === "darwin") return { file, args: ["-q", "/dev/null", binary, ...args] };
  const line = [binary, ...args].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
  return { file, args: ["-q", "-e", "-c", line, "/dev/null"] };
}
var chat, ways, firstWithSavedEngine;
var init_ways = __esm({
  "src/lib/kiro/ask/ways.ts"() {
    "use strict";
    init_cli_version();
    chat = {
      command: ["chat", "--no-interactive"],
      input: ["/usage"],
      needsLogin: true,
      form: "text",
      isWhole: true,
      savesSession: false
    };
    ways = [
      {
        name: "acp",
        command: ["acp"],
        engine: ["--agent-engine", "v2"],
        input: [],
        since: "1.27.0",
        until: null,
        needsLogin: false,
        form: "acp",
        isWhole: true,
        savesSession: true
      },
      { ...chat, name: "text", engine: [], since: null, until: "2.17.0" },
      { ...chat, name: "v2", engine: ["--v2"], since: "2.21.4", until: null, isWhole: false, savesSession: true },
      { ...chat, name: "classic", engine: ["--agent-engine=v1", "--legacy-ui"], since: "2.13.0", until: "3.0.0" }
    ];
    firstWithSavedEngine = "2.17.0";
  }
});

// src/lib/kiro/ask/ask-way.ts
async function askWay(way, options) {
  const refused = [...options.refused];
  for (; ; ) {
    const args = getArguments(way, options.agent, refused);
    const answer = await (way.form === "acp" ? askAcp : askText)(args, { ...options, refused });
    const option = findRefusedOption(answer, args);
    if (option === null) return { ...answer, refused };
    const isOptional = option === "--agent" || way.form === "acp" && way.engine.includes(option);
    refused.push(isOptional ? `${way.name} ${option}` : way.name);
    if (!isOptional || answer.snapshot !== null && !answer.isFromModel) return { ...answer, refused };
  }
}
async function askAcp(args, options) {
  const { binary, folder, now } = options;
  const progress = createAcpProgress();
  const mayGoOn = async () => {
    progress.cliVersion = checkVersion(progress.cliVersion ?? "");
    return options.mayGoOn(progress, options.refused);
  };
  const run = await runProcess(binary, args, {
    ...options,
    timeoutMs: options.shareMs(),
    converse: createAcpConversation(folder, progress, mayGoOn),
    endsBySignal: () => progress.cliVersion !== null && compareVersions(progress.cliVersion, firstRemovingAtEnd) < 0,
    isHopeless: startsLogin
  });
  const answer = { ...describeRun(run), progress, isUnclean: progress.hasAskedForSession && run.isUnclean };
  if (run.end === "complete" && progress.answer === void 0 && progress.failure === void 0) {
    return { ...answer, snapshot: null, error: null };
  }
  try {
    if (progress.failure !== void 0) throw readFailure2(progress.failure);
    if (progress.answer === void 0) throw classifyOutput(cleanOutput(run.output), []);
    return {
      ...answer,
      snapshot: parseAcpUsage(progress.answer, { now, cliVersion: progress.cliVersion }),
      error: null
    };
  } catch (error2) {
    return { ...answer, snapshot: null, error: explain(KiroError.from(error2), run) };
  }
}
async function askText(args, options) {
  const { binary, cliVersion, now, platform: platform2, inTerminal, env } = options;
  const command = inTerminal ? wrapInTerminal(binary, args, platform2) : { file: binary, args };
  const run = await runProcess(command.file, command.args, {
    ...options,
    timeoutMs: options.shareMs(),
    env: inTerminal ? { ...env, TERM: "xterm-256color" } : env,
    isComplete: (output) => isReportEnd(cleanOutput(output)) && isReport(output),
    isEnough: isReport,
    isHopeless: startsLogin
  });
  const answer = { ...describeRun(run), progress: null, isUnclean: false };
  const fromModel = { ...answer, isFromModel: true, snapshot: null, error: createModelError() };
  try {
    const snapshot = parseUsage(run.output, { now, cliVersion });
    return isModelAnswer(run) ? fromModel : { ...answer, snapshot, error: null };
  } catch (error2) {
    const found = KiroError.from(error2);
    const isTold = found.kind !== "unrecognized-output";
    if (hasTurnFooter(run.output) || !isTold && isModelAnswer(run)) return fromModel;
    return { ...answer, snapshot: null, error: explain(found, run) };
  }
}
function isReport(text) {
  try {
    parseUsage(text);
    return true;
  } catch {
    return false;
  }
}
function describeRun(run) {
  return {
    run,
    isFromModel: false,
    isSilent: run.output.trim() === "",
    hasTimedOut: run.end === "timed-out",
    hasStartedLogin: run.end === "hopeless"
  };
}
function findRefusedOption({ run, progress }, args) {
  const isAgentUnknown = run.exitCode === 4 || progress?.isAgentUnknown === true || /\bno agent with name\b/i.test(run.stderr);
  if (isAgentUnknown && args.includes("--agent")) return "--agent";
  const isUsageError = /\b(?:unexpected argument|unrecognized (?:subcommand|option)|unknown option|invalid value|found argument)\b/i;
  if (run.exitCode !== 2 || !isUsageError.test(run.output)) return null;
  const named = args.filter((arg) => arg.startsWith("--")).map((arg) => arg.split("=", 1)[0]);
  return named.find((option) => run.output.includes(`'${option}`)) ?? "";
}
function readFailure2(message) {
  const error2 = classifyOutput(cleanOutput(message), []);
  return error2.kind === "unrecognized-output" ? new KiroError("cli-failed") : error2;
}
function explain(error2, { end, exitCode }) {
  if (error2.kind !== "unrecognized-output") return error2;
  if (end === "timed-out") return new KiroError("timed-out");
  if (end === "exited" && exitCode === null) return new KiroError("cli-failed", "The system ended kiro-cli.");
  if (end === "exited" && exitCode !== 0) return new KiroError("cli-failed", `kiro-cli ended with code ${exitCode}.`);
  return error2;
}
function createModelError() {
  return new KiroError(
    "unrecognized-output",
    "This release of kiro-cli seems to have handed the question to a model, which costs credits. It won't be asked that way again."
  );
}
var firstRemovingAtEnd;
var init_ask_way = __esm({
  "src/lib/kiro/ask/ask-way.ts"() {
    "use strict";
    init_acp_conversation();
    init_parse_acp_usage();
    init_kiro_error();
    init_run_process();
    init_classify_output();
    init_clean_output();
    init_cli_version();
    init_is_model_answer();
    init_parse_usage();
    init_ways();
    firstRemovingAtEnd = "2.0.0";
  }
});

// src/lib/kiro/ask/inquiry.ts
function noteVersion(inquiry, cliVersion) {
  const { storage, file, memory } = inquiry;
  if (cliVersion === null || cliVersion === memory.cliVersion) return;
  const known = loadMemoryOfRelease(storage, file, cliVersion);
  const learned = memory.cliVersion === null ? memory : { refused: [], locked: [], hung: null };
  inquiry.memory = {
    ...known,
    refused: [.../* @__PURE__ */ new Set([...known.refused, ...learned.refused])],
    locked: [.../* @__PURE__ */ new Set([...known.locked, ...learned.locked])],
    hung: learned.hung ?? known.hung
  };
}
function learn(inquiry, way, { refused, isFromModel: isFromModel2, hasTimedOut, snapshot }) {
  const { memory, storage, reopened } = inquiry;
  const isReopened = reopened === way.name;
  if (isReopened && snapshot === null) return;
  const others = memory.locked.filter((name) => name !== way.name);
  const locked = isFromModel2 ? [...others, way.name] : isReopened ? others : memory.locked;
  const hung = hasTimedOut ? way.name : memory.hung === way.name ? null : memory.hung;
  inquiry.memory = { ...memory, refused, locked, hung };
  saveMemory(storage, inquiry.memory);
}
var init_inquiry = __esm({
  "src/lib/kiro/ask/inquiry.ts"() {
    "use strict";
    init_way_memory();
  }
});

// src/lib/kiro/ask/try-ways.ts
async function tryWays(inquiry) {
  for (; ; ) {
    const next = await chooseNext(inquiry);
    if (next === null) return forgetHang(inquiry);
    const { way, inTerminal } = next;
    const answer = await ask(inquiry, way, inTerminal);
    if (answer === null) continue;
    if (answer.progress !== null && answer.snapshot === null && answer.error === null) noteStop(inquiry);
    inquiry.answers.push({ way, answer, inTerminal });
    learn(inquiry, way, answer);
    if (answer.hasStartedLogin) saveStartedLogin(inquiry.storage, nameAccount(inquiry.account.current()));
    if (answer.snapshot !== null) takeReading(inquiry, way, answer.snapshot);
    else if (answer.error !== null && finalKinds.includes(answer.error.kind)) inquiry.finalError = answer.error;
  }
}
function forgetHang(inquiry) {
  const { memory, storage } = inquiry;
  if (memory.hung === null || wasAsked(inquiry, memory.hung)) return;
  inquiry.memory = { ...memory, hung: null };
  saveMemory(storage, inquiry.memory);
}
function noteStop(inquiry) {
  if (inquiry.account.current().status === "signed-out") inquiry.finalError = createSignedOutError();
}
async function chooseNext(inquiry) {
  const { answers, memory, reading, finalError, reopened } = inquiry;
  if (inquiry.remainingMs() <= 0 || finalError !== null && reading === null) return null;
  const isOpen = ({ name }) => !memory.refused.includes(name) && (!memory.locked.includes(name) || name === reopened && !wasAsked(inquiry, name));
  const open2 = listWays(memory.cliVersion).filter(isOpen);
  const isFirst = ({ name }) => name === reopened ? -1 : name === memory.hung && answers.length === 0 ? 1 : 0;
  const left = open2.filter(({ name }) => !wasAsked(inquiry, name)).sort((a2, b) => isFirst(a2) - isFirst(b));
  for (const way of left) {
    if (isOfUse(inquiry, way) && await mayAsk(inquiry, way)) return { way, inTerminal: false };
  }
  const last = answers.at(-1);
  const isMute = last?.way.form === "text" && last.answer.isSilent && !last.inTerminal && !last.answer.hasStartedLogin;
  return isMute && reading === null && isOpen(last.way) ? { way: last.way, inTerminal: true } : null;
}
function wasAsked({ answers }, name) {
  return answers.some(({ way }) => way.name === name);
}
function isOfUse(inquiry, way) {
  const { reading, readBy, memory, answers } = inquiry;
  if (reading !== null) {
    if (way.form === "acp") return reading.mayExceedLimit || !isWhole(inquiry);
    return readBy[0] === "acp" && lacksReset(reading) && !answers.some((each) => each.way.form === "text");
  }
  if (way.form === "text" && answers.some(({ answer }) => answer.isFromModel)) return false;
  if (way.name === "text" && memory.cliVersion === null) {
    return ["v2", "classic"].every((name) => memory.refused.includes(name));
  }
  const text = answers.find((each) => each.way.name === "text");
  return way.name !== "classic" || text === void 0 || text.answer.error?.kind === "summary-only";
}
function isWhole({ readBy, memory }) {
  return listWays(memory.cliVersion).some(({ name, isWhole: isWhole2 }) => name === readBy[0] && isWhole2);
}
function lacksReset({ primary }) {
  return primary !== null && primary.resetDescription === null;
}
async function mayAsk(inquiry, way) {
  if (!way.needsLogin) return true;
  const { account, reading, remainingMs, storage } = inquiry;
  const whoami = await account.wait(reading === null ? Math.min(whoamiMs, remainingMs() / 3) : pastAnswerMs);
  if (whoami.status === "signed-out" && reading === null) inquiry.finalError = createSignedOutError();
  if (whoami.status !== "signed-in") return false;
  const started = loadStartedLogin(storage);
  if (started === void 0 || started !== nameAccount(whoami)) return true;
  inquiry.finalError ??= new KiroError("not-logged-in");
  return false;
}
async function ask(inquiry, way, inTerminal) {
  if (way.form === "text") await findVersion(inquiry);
  const { memory, run, binary, platform: platform2, now, agent: agent2, reading } = inquiry;
  if (!listWays(memory.cliVersion).some(({ name }) => name === way.name)) return null;
  let isOtherRelease = false;
  try {
    const answer = await askWay(way, {
      ...run,
      binary,
      platform: platform2,
      now,
      agent: agent2,
      inTerminal,
      cliVersion: memory.cliVersion,
      refused: memory.refused,
      shareMs: () => chooseShare(inquiry, way, inTerminal),
      mayGoOn: async (progress, refused) => {
        const { cliVersion } = progress;
        isOtherRelease = memory.cliVersion !== null && cliVersion !== null && cliVersion !== memory.cliVersion;
        noteVersion(inquiry, cliVersion);
        return !isOtherRelease && mayMakeSession(inquiry, way, progress, refused);
      }
    });
    if (isOtherRelease) return null;
    if (way.form === "acp" && answer.snapshot !== null) await findVersion(inquiry);
    return reading !== null && answer.snapshot === null ? { ...answer, error: null } : answer;
  } catch (error2) {
    const failure2 = KiroError.from(error2);
    if (failure2.kind === "cancelled") throw failure2;
    const nothing = { isFromModel: false, isSilent: false, hasTimedOut: false, hasStartedLogin: false };
    const { refused } = memory;
    return { ...nothing, snapshot: null, error: failure2, refused, progress: null, isUnclean: false };
  }
}
async function findVersion(inquiry) {
  const { memory, run, binary, hasSoughtVersion, remainingMs } = inquiry;
  if (memory.cliVersion !== null || hasSoughtVersion) return;
  inquiry.hasSoughtVersion = true;
  try {
    const timeoutMs = Math.min(versionMs, remainingMs() / 4);
    const { output } = await runProcess(binary, ["--version"], { ...run, timeoutMs });
    noteVersion(inquiry, parseCliVersion(output));
  } catch (error2) {
    if (KiroError.from(error2).kind === "cancelled") throw error2;
  }
}
function chooseShare(inquiry, way, inTerminal) {
  const { reading, remainingMs, memory } = inquiry;
  if (reading !== null) return Math.min(completionMs, remainingMs());
  if (inTerminal) return remainingMs();
  const isBehind = ({ name, form }) => form === "text" && name !== way.name && !wasAsked(inquiry, name);
  const hasTextBehind = listWays(memory.cliVersion).some(isBehind);
  const parts = (hasTextBehind ? 2 : 0) + (way.form === "acp" && !hasTextBehind ? 0 : 1);
  return remainingMs() * (2 / (2 + parts));
}
async function mayMakeSession({ account, ...inquiry }, { name, engine }, { cliVersion, offersLogin }, refused) {
  if (maySaveEngine(cliVersion) && refused.includes(`${name} ${engine[0]}`)) return false;
  const tellsSignedOut = offersLogin === true && cliVersion !== null && compareVersions(cliVersion, firstTellingLogin) >= 0;
  const whoami = tellsSignedOut ? await account.wait(pastAnswerMs) : account.current();
  return whoami.status !== "signed-out";
}
function takeReading(inquiry, way, next) {
  const { reading: before, readBy } = inquiry;
  if (before === null || way.form === "acp" && next.primary !== null) {
    inquiry.reading = next;
    inquiry.readBy = before === null ? [way.name] : [way.name, ...readBy];
  } else if (next.primary !== null) {
    inquiry.reading = addReset(before, next);
    inquiry.readBy = [...readBy, way.name];
  }
}
function addReset(snapshot, { primary, managedBy }) {
  const { resetsAt, resetDescription } = primary;
  const complete = (window) => window?.kind === "plan" ? { ...window, resetsAt, resetDescription } : window;
  return {
    ...snapshot,
    managedBy: snapshot.managedBy ?? managedBy,
    primary: complete(snapshot.primary),
    windows: snapshot.windows.map(complete)
  };
}
function chooseOutcome(inquiry) {
  const { reading, finalError, answers, memory, account } = inquiry;
  if (reading !== null) return reading;
  const errors = answers.flatMap(({ answer }) => answer.error ?? []);
  const rank = ({ kind }) => usefulness.indexOf(kind);
  const [first] = errors.toSorted((a2, b) => rank(a2) - rank(b));
  const told = finalError ?? (first && rank(first) <= usefulness.indexOf("timed-out") ? first : void 0);
  if (told !== void 0) return told;
  if (memory.locked.length > 0) return createModelError();
  if (account.current().status === "unknown") {
    const detail = "kiro-cli doesn't say whether you're signed in, and asking on could open a browser.";
    return new KiroError("cli-failed", detail);
  }
  return first ?? new KiroError("timed-out");
}
var finalKinds, usefulness, pastAnswerMs, whoamiMs, versionMs, completionMs, firstTellingLogin;
var init_try_ways = __esm({
  "src/lib/kiro/ask/try-ways.ts"() {
    "use strict";
    init_records();
    init_way_memory();
    init_kiro_error();
    init_run_process();
    init_cli_version();
    init_ask_way();
    init_inquiry();
    init_read_account();
    init_ways();
    finalKinds = [
      "not-logged-in",
      "session-expired",
      "access-denied",
      "throttled",
      "unreachable",
      "backend-error",
      "no-credits-reported"
    ];
    usefulness = [
      ...finalKinds,
      "limit-reached",
      "timed-out",
      "summary-only",
      "unrecognized-output",
      "cli-failed"
    ];
    pastAnswerMs = 2e3;
    whoamiMs = 8e3;
    versionMs = 5e3;
    completionMs = 5e3;
    firstTellingLogin = "2.0.0";
  }
});

// src/lib/kiro/ask/ask-kiro.ts
async function askKiro(context, { allowModel, signal }, mayHaveLeft) {
  const deadline = performance.now() + context.timeoutMs;
  const remainingMs = () => deadline - performance.now();
  const storage = context.openStorage();
  const runs = [];
  const report = { cliPath: null, cliVersion: null, ways: [], usedOwnAgent: false };
  let account = null;
  try {
    const binary = findBinary({ ...context, preference: context.cliPath });
    report.cliPath = binary;
    const folder = makeWorkingFolder(context.folder);
    const run = { folder, env: context.env, signal, onRun: (record2) => void runs.push(record2) };
    account = readAccount(binary, { ...run, timeoutMs: context.timeoutMs });
    if (loadFailure(storage)?.kind === "not-logged-in") {
      const whoami2 = await account.wait(Math.min(firstLookMs, remainingMs() / 3));
      if (whoami2.status === "signed-out") throw createSignedOutError();
    }
    const file = describeFile(binary);
    const memory = loadMemoryOfFile(storage, file) ?? loadMemoryOfRelease(storage, file, null);
    const inquiry = {
      run,
      binary,
      file,
      platform: context.platform,
      now: context.now(),
      storage,
      agent: writeAgent(folder),
      account,
      remainingMs,
      reopened: allowModel ? memory.locked[0] ?? null : null,
      memory,
      hasSoughtVersion: false,
      answers: [],
      reading: null,
      readBy: [],
      finalError: null
    };
    await tryWays(inquiry);
    const outcome = chooseOutcome(inquiry);
    const isReading = !(outcome instanceof KiroError);
    const whoami = isReading ? await account.wait(pastAnswerMs) : account.current();
    return {
      outcome: isReading ? identify({ ...outcome, cliVersion: inquiry.memory.cliVersion }, whoami) : outcome,
      isOtherAccount: isOtherAccount(whoami, loadSnapshot(storage)),
      report: describeReport(inquiry),
      runs,
      mayLeave: mayHaveLeft || mayLeave(inquiry),
      cleanUp: whoami.status === "signed-in" || hasAcpReading(inquiry) ? () => cleanUp(inquiry) : null
    };
  } catch (error2) {
    const failure2 = KiroError.from(error2);
    if (failure2.kind === "cancelled") throw failure2;
    return { outcome: failure2, isOtherAccount: false, report, runs, mayLeave: mayHaveLeft, cleanUp: null };
  } finally {
    await account?.end();
  }
}
function makeWorkingFolder(folder) {
  const own2 = import_node_path11.default.join(folder, "workspace");
  try {
    (0, import_node_fs12.mkdirSync)(own2, { recursive: true });
    return (0, import_node_fs12.realpathSync)(own2);
  } catch (cause) {
    throw new KiroError("cli-failed", "The folder of this extension can't be written to.", { cause });
  }
}
function describeFile(binary) {
  try {
    const file = (0, import_node_fs12.realpathSync)(binary);
    const { size, mtimeMs } = (0, import_node_fs12.statSync)(file);
    return `${binary} ${file} ${size} ${mtimeMs}`;
  } catch {
    return binary;
  }
}
function describeReport({ binary, memory, readBy, answers, agent: agent2 }) {
  const asked = answers.filter(({ way }) => !memory.refused.includes(way.name));
  const usedOwnAgent = asked.some(({ way }) => agent2 === null || memory.refused.includes(`${way.name} --agent`));
  return { cliPath: binary, cliVersion: memory.cliVersion, ways: readBy, usedOwnAgent };
}
function mayLeave({ answers, memory }) {
  const { cliVersion, leavesNoSession } = memory;
  if (cliVersion !== null && compareVersions(cliVersion, firstListingSessions) < 0) return false;
  const isText = answers.some(({ way }) => way.savesSession && way.form === "text");
  const isUnclean = answers.some(({ answer }) => answer.isUnclean);
  const hasMade = answers.some(({ answer }) => answer.progress?.hasAskedForSession);
  return isText || isUnclean || hasMade && leavesNoSession !== true;
}
function hasAcpReading({ answers }) {
  return answers.some(({ way, answer }) => way.form === "acp" && answer.snapshot !== null);
}
async function cleanUp({ binary, run, answers, memory, storage }) {
  const found = await cleanSessions(binary, run);
  const isClean = answers.every(({ way, answer }) => way.form === "acp" && !answer.isUnclean);
  if (found !== null && isClean) saveMemory(storage, { ...memory, leavesNoSession: found === 0 });
}
var import_node_fs12, import_node_path11, firstListingSessions, firstLookMs;
var init_ask_kiro = __esm({
  "src/lib/kiro/ask/ask-kiro.ts"() {
    "use strict";
    import_node_fs12 = require("node:fs");
    import_node_path11 = __toESM(require("node:path"));
    init_records();
    init_way_memory();
    init_kiro_error();
    init_cli_version();
    init_agent();
    init_clean_sessions();
    init_find_binary();
    init_read_account();
    init_try_ways();
    firstListingSessions = "2.0.0";
    firstLookMs = 1e4;
  }
});

// src/lib/kiro/ask/refresh-usage.ts
var refresh_usage_exports = {};
__export(refresh_usage_exports, {
  refreshUsage: () => refreshUsage
});
async function refreshUsage(given, options = {}) {
  const context = { ...given, openStorage: () => openCache(given.openStorage) };
  const storage = context.openStorage();
  const before = loadNow(context);
  const strength = options.allowModel ? 2 : options.force ? 1 : 0;
  const runId = (0, import_node_crypto2.randomUUID)();
  const lockFile = import_node_path12.default.join(context.folder, "refresh.lock");
  makeFolder(context.folder);
  for (let hasWished = false; ; ) {
    throwIfCancelled(options.signal);
    const lock = acquireRefreshLock(lockFile, { runId, strength }, () => beat(storage, context.now()));
    const current = loadNow(context);
    if (lock !== null) {
      const isServed = hasWished ? loadWish(storage) < strength : !isSame(before, current);
      const isDue = strength > 0 || current.nextRefreshAt === null;
      if (isDue && !isServed) return await askAndRelease(context, options, runId, lock, strength);
      lock.release();
      return current;
    }
    const running = readRunningStrength(lockFile);
    if (running !== null && running < strength && !hasWished) {
      saveWish(storage, strength);
      hasWished = true;
    }
    if (!hasWished && !isSame(before, current)) return current;
    await waitABit(options.signal);
  }
}
async function askAndRelease(context, options, runId, lock, strength) {
  const asked = { ...context, env: { ...context.env, ...quietUpdate, [runVariable]: runId } };
  const storage = context.openStorage();
  let isClean = false;
  try {
    beat(storage, context.now());
    if (lock.abandonedRun !== null) await endStrays(lock.abandonedRun);
    for (let wish = strength; ; wish = loadWish(storage)) {
      saveWish(storage, 0);
      const mayHaveLeft = hasLeftovers(storage);
      saveLeftovers(storage, true);
      const how = { ...options, force: wish > 0, allowModel: wish > 1 };
      const askedAt = context.now();
      const answer = await askKiro(asked, how, mayHaveLeft);
      if (!lock.isHeld()) return loadNow(context);
      keep(context, answer, how, askedAt);
      options.onUpdate?.(loadNow(context));
      const cleanUp2 = options.leavesCleanUp ? null : answer.cleanUp;
      if (answer.mayLeave) await cleanUp2?.();
      saveLeftovers(storage, answer.mayLeave && cleanUp2 === null);
      isClean = !answer.runs.some(({ isUnclean }) => isUnclean);
      if (loadWish(storage) <= wish) break;
      if (!isClean) await endStrays(runId);
    }
    return loadNow(context);
  } finally {
    if (!isClean) await endStrays(runId);
    if (lock.isHeld()) beat(storage, null);
    lock.release();
  }
}
function keep({ openStorage, now }, { outcome, isOtherAccount: isOtherAccount2, report, runs }, { force }, askedAt) {
  const storage = openStorage();
  saveReport(storage, { ...report, runs, askedAt: askedAt.toISOString() });
  if (!(outcome instanceof KiroError)) return saveSnapshot(storage, outcome, null);
  const { kind, detail } = outcome;
  const count2 = Math.max(1, (loadFailure(storage)?.count ?? 0) + (force ? 0 : 1));
  saveFailure(storage, { kind, detail, failedAt: now().toISOString(), count: count2 }, { dropSnapshot: isOtherAccount2 });
}
function loadNow({ openStorage, now, maxAgeMs }) {
  return loadState(openStorage(), { now: now(), maxAgeMs });
}
function isSame(a2, b) {
  return a2.snapshot?.updatedAt === b.snapshot?.updatedAt && a2.failedAt?.getTime() === b.failedAt?.getTime();
}
function makeFolder(folder) {
  try {
    (0, import_node_fs13.mkdirSync)(folder, { recursive: true });
  } catch {
  }
}
function throwIfCancelled(signal) {
  if (signal?.aborted) throw new KiroError("cancelled");
}
async function waitABit(signal) {
  throwIfCancelled(signal);
  await (0, import_promises14.setTimeout)(pollMs);
}
var import_node_crypto2, import_node_fs13, import_node_path12, import_promises14, pollMs, quietUpdate;
var init_refresh_usage = __esm({
  "src/lib/kiro/ask/refresh-usage.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs13 = require("node:fs");
    import_node_path12 = __toESM(require("node:path"));
    import_promises14 = require("node:timers/promises");
    init_pulse();
    init_records();
    init_refresh_lock();
    init_storage();
    init_usage_state();
    init_kiro_error();
    init_end_strays();
    init_ask_kiro();
    pollMs = 50;
    quietUpdate = { KIRO_NO_AUTO_UPDATE: "1" };
  }
});

// test/try.ts
var import_node_fs16 = require("node:fs");
var import_node_os6 = require("node:os");
var import_node_path15 = __toESM(require("node:path"));

// src/lib/kiro.ts
init_storage();
init_usage_state();
function readUsage2({ openStorage, now, maxAgeMs, hideAccount }) {
  return present(loadState(openCache(openStorage), { now: now(), maxAgeMs }), hideAccount);
}
async function refreshUsage2(context, options = {}) {
  const known = readUsage2(context);
  if (known.nextRefreshAt !== null && !options.force && !options.allowModel) return known;
  const { refreshUsage: refresh } = await Promise.resolve().then(() => (init_refresh_usage(), refresh_usage_exports));
  const onUpdate = (state) => options.onUpdate?.(present(state, context.hideAccount));
  return present(await refresh(context, { ...options, onUpdate }), context.hideAccount);
}
function present(state, hideAccount) {
  const { snapshot } = state;
  if (!hideAccount || snapshot === null) return state;
  return { ...state, snapshot: { ...snapshot, identity: { ...snapshot.identity, accountEmail: null } } };
}

// test/fake/install-fake-kiro-cli.ts
var import_node_fs15 = require("node:fs");
var import_node_os5 = require("node:os");
var import_node_path14 = require("node:path");

// test/fake/end-process.ts
var import_node_child_process7 = require("node:child_process");
function endProcess(pid, program) {
  if (!isAlive(pid)) return;
  const found = (0, import_node_child_process7.spawnSync)("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  if (!found.stdout?.includes(program)) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// test/fake/sessions.mjs
var import_node_fs14 = require("node:fs");
var import_node_path13 = require("node:path");
function saveSession(store, { cwd, messages }, ledger) {
  const id = crypto.randomUUID();
  if (store !== void 0) {
    (0, import_node_fs14.mkdirSync)(store, { recursive: true });
    (0, import_node_fs14.writeFileSync)((0, import_node_path13.join)(store, `${id}.json`), JSON.stringify({ id, cwd, messages, savedAt: (/* @__PURE__ */ new Date()).toISOString() }));
  }
  ledger?.record({ event: "created", session: id, pid: process.pid });
  return id;
}
function readSessions(store) {
  try {
    const files = store === void 0 ? [] : (0, import_node_fs14.readdirSync)(store).filter((name) => name.endsWith(".json"));
    const sessions = files.map((name) => JSON.parse((0, import_node_fs14.readFileSync)((0, import_node_path13.join)(store ?? "", name), "utf8")));
    return sessions.toSorted((a2, b) => a2.savedAt.localeCompare(b.savedAt));
  } catch {
    return [];
  }
}

// test/fake/install-fake-kiro-cli.ts
var FAKE_PATH = (0, import_node_path14.resolve)("/work/main/test/fake", "..", "fake-kiro-cli");
async function installFakeKiroCli(scenario = {}, options = {}) {
  const isOwnFolder = options.folder === void 0;
  if (options.folder !== void 0) (0, import_node_fs15.mkdirSync)(options.folder, { recursive: true });
  const folder = (0, import_node_fs15.realpathSync)(options.folder ?? (0, import_node_fs15.mkdtempSync)((0, import_node_path14.join)((0, import_node_os5.tmpdir)(), "fake-kiro-cli-")));
  const path15 = (0, import_node_path14.join)(folder, "kiro-cli");
  const scenarioPath = (0, import_node_path14.join)(folder, "scenario.json");
  const ledgerPath = scenario.ledger ?? (0, import_node_path14.join)(folder, "ledger.jsonl");
  const sessions = scenario.sessions ?? (0, import_node_path14.join)(folder, "sessions");
  let revision = 0;
  const update = (next) => {
    revision += 1;
    (0, import_node_fs15.writeFileSync)(`${scenarioPath}.new`, JSON.stringify({ ...next, ledger: ledgerPath, sessions, revision }, null, 2));
    (0, import_node_fs15.renameSync)(`${scenarioPath}.new`, scenarioPath);
  };
  const readLedger = () => readLedgerFile(ledgerPath);
  update(scenario);
  (0, import_node_fs15.writeFileSync)(path15, launcher(scenarioPath));
  (0, import_node_fs15.chmodSync)(path15, 493);
  return {
    path: path15,
    folder,
    update,
    readLedger,
    readRuns: () => readLedger().filter((entry) => entry.event === "run"),
    readSessions: () => readSessions(sessions),
    saveSession: (session) => saveSession(sessions, session),
    clearLedger: () => (0, import_node_fs15.rmSync)(ledgerPath, { force: true }),
    remove: () => {
      for (const entry of readLedger()) {
        if (entry.event === "run") endProcess(entry.pid, FAKE_PATH);
        if ("helperPid" in entry && entry.helperPid !== void 0) endProcess(entry.helperPid, "sleep");
      }
      const installed = isOwnFolder ? [folder, ledgerPath] : [path15, scenarioPath, ledgerPath, (0, import_node_path14.join)(folder, "sessions")];
      for (const item of installed) (0, import_node_fs15.rmSync)(item, { recursive: true, force: true });
    }
  };
}
function launcher(scenarioPath) {
  const command = [process.execPath, FAKE_PATH].map(quoteForShell).join(" ");
  return `#!/bin/sh
FAKE_KIRO_CLI_SCENARIO=${quoteForShell(scenarioPath)} exec ${command} "$@"
`;
}
function quoteForShell(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function readLedgerFile(path15) {
  if (!(0, import_node_fs15.existsSync)(path15)) return [];
  const lines = (0, import_node_fs15.readFileSync)(path15, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

// test/try.ts
async function main() {
  const cases = JSON.parse(process.argv[2] ?? "[{}]");
  for (const scenario of cases) {
    const { timeoutMs = 1e4, times = 1, ...rest } = scenario;
    const fake = await installFakeKiroCli(rest);
    const folder = (0, import_node_fs16.realpathSync)((0, import_node_fs16.mkdtempSync)(import_node_path15.default.join((0, import_node_os6.tmpdir)(), "try-")));
    const map = /* @__PURE__ */ new Map();
    const storage = { get: (k) => map.get(k), set: (k, v) => void map.set(k, v), remove: (k) => void map.delete(k) };
    const context = { openStorage: () => storage, folder, env: { PATH: `${fake.folder}:/usr/bin:/bin`, HOME: folder }, home: folder, platform: process.platform, now: () => /* @__PURE__ */ new Date(), cliPath: "", timeoutMs, maxAgeMs: 3e5, hideAccount: false };
    for (let i2 = 0; i2 < times; i2++) {
      fake.clearLedger();
      const t = performance.now();
      const state = await refreshUsage2(context, { force: true, ...scenario.options ?? {} });
      console.log(JSON.stringify(scenario), "\u2192", Math.round(performance.now() - t), "ms", state.error ? `${state.error.kind}: ${state.error.detail}` : "", state.snapshot ? `${state.snapshot.source} ${state.snapshot.primary?.used}/${state.snapshot.primary?.limit} reset ${state.snapshot.primary?.resetsAt} v${state.snapshot.cliVersion} ${state.snapshot.identity.accountEmail} windows ${state.snapshot.windows.length} exceed ${state.snapshot.mayExceedLimit}` : "no reading", "ways", state.report?.ways.join(","), "own", state.report?.usedOwnAgent);
      console.log("    sessions", fake.readSessions().length);
      for (const e of fake.readLedger()) console.log("   ", e.event, e.event === "run" ? e.argv.join(" ") : JSON.stringify(e));
      console.log("    ways:", map.get("ways"), "pulse", map.get("pulse"), "left", map.get("leftovers"));
    }
    fake.remove();
    (0, import_node_fs16.rmSync)(folder, { recursive: true, force: true });
  }
}
void main();

// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sleep } from "./deliver.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./main.mjs").Setup} Setup */

/** The stored login: a token that renews it and when the access token expires, in milliseconds since 1970. */
/** @typedef {{ token: string; expiresAt: number }} Login */

/** Measured on 1.28.3 and 2.2.1 against a stand-in for the service. */
const renewalMs = 300;
const lifetimeMs = 3_600_000;

/**
 * Returns whether the user is signed in, after what every kiro-cli does at its start: it renews an access token that has
 * expired. The service takes a renewal token once, halfway through. At any error of the service kiro-cli deletes the login,
 * also one that another process has just stored.
 * @param {Setup} setup
 * @param {Ledger} ledger
 */
export async function useLogin({ scenario, folder, isSignedOut }, ledger) {
  if (isSignedOut) return false;
  if (scenario.account?.type === "ApiKey") return true;
  const login = readLogin(folder);
  if (login === null) return false;
  if (login.expiresAt > Date.now()) return true;

  ledger.record({ event: "renewal" });
  const ms = scenario.login?.renewMs ?? renewalMs;
  await sleep(ms / 2);
  const isAccepted = !scenario.login?.failsRenewal && useUp(folder, login.token);
  await sleep(ms / 2);
  if (isAccepted) {
    writeLogin(folder, { token: `${login.token}+`, expiresAt: Date.now() + lifetimeMs });
    ledger.record({ event: "renewed" });
  } else {
    rmSync(fileOf(folder), { force: true });
    const what = scenario.login?.failsRenewal ? "the service failed" : "the renewal token was used before";
    ledger.record({ event: "login-lost", what });
  }
  return isAccepted;
}

/**
 * @param {string} folder
 * @param {Login} login
 */
export function writeLogin(folder, login) {
  const file = fileOf(folder);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(login));
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * Returns the stored login; null if the user is signed out.
 * @param {string} folder
 * @returns {Login | null}
 */
export function readLogin(folder) {
  try {
    return JSON.parse(readFileSync(fileOf(folder), "utf8"));
  } catch {
    return null;
  }
}

/**
 * Has the service take a renewal token; false if it was taken before. Making a folder is atomic.
 * @param {string} folder
 * @param {string} token
 */
export function useUp(folder, token) {
  try {
    mkdirSync(`${fileOf(folder)}-used-${token}`);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function fileOf(folder) {
  return join(folder, "login.json");
}

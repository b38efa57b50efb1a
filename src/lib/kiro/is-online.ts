import { networkInterfaces } from "node:os";

/**
 * Returns whether a network interface has an address that leads anywhere: not a loopback one, and not a link-local one, which
 * a Mac keeps on its own interfaces without any network.
 */
export function isOnline(): boolean {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return addresses.some(({ internal, address }) => !internal && !/^(?:fe[89ab]|169\.254\.)/i.test(address));
}

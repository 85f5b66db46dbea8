import { lookup as lookUp } from "node:dns";
import { BlockList, isIP } from "node:net";
import type { LookupFunction } from "node:net";

/** What is no address of the open web: of this machine, of its network, of a provider's own services, of many at once. */
const CLOSED = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  CLOSED.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 127],
  // An address of the old kind in the dress of a new one.
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  CLOSED.addSubnet(net, bits, "ipv6");
}

/** Says that a name or address is not of the open web. */
export class ClosedAddressError extends Error {
  override readonly name = "ClosedAddressError";
}

/** Whether an address of the Internet protocol is of the open web. */
export function isPublic(address: string): boolean {
  return !CLOSED.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/**
 * Finds the addresses of a name for a connection, and refuses one that has any that is not of the open web: what is connected to
 * is what was looked at.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const closed = error ? undefined : found.find(({ address }) => !isPublic(address));
    const [first] = found;
    if (error ?? first === undefined) done(error ?? new Error(`${hostname} has no address`), "");
    else if (closed) done(new ClosedAddressError(hostname), "");
    else if (options.all === true) done(null, found);
    else done(null, first.address, first.family);
  });
};

import { lookup as lookUp } from "node:dns";
import { BlockList, isIP } from "node:net";
import type { LookupFunction } from "node:net";

/** Addresses that are not public: local, private, link-local (cloud metadata), multicast and reserved networks. */
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
  // IPv4 addresses mapped into IPv6.
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  CLOSED.addSubnet(net, bits, "ipv6");
}

/** A name or address is not public. */
export class ClosedAddressError extends Error {
  override readonly name = "ClosedAddressError";
}

/** Whether an IP address is public. */
export function isPublic(address: string): boolean {
  return !CLOSED.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** DNS lookup that refuses a name when any of its addresses is not public. The connection uses the addresses that were checked. */
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

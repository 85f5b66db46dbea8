import { BlockList, isIP } from "node:net";

/** Whether an address belongs to one of some networks. */
export type IsAmong = (address: string) => boolean;

/** The advice for a malformed list of networks. */
export const NETWORKS_ADVICE =
  "must be addresses or networks with commas between, such as 127.0.0.1, 10.0.0.0/24, fd00::/8";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Splits a list of addresses and networks at commas and spaces. */
export function readNetworks(text: string): string[] {
  return text.split(/[\s,]+/u).filter((network) => network !== "");
}

/** Whether a text is a valid list of addresses and networks. */
export function areNetworks(text: string): boolean {
  try {
    isAmong(readNetworks(text));
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds the check for some networks. An IPv4 address may also come in its IPv6 form.
 * @throws {Error} for an invalid network
 */
export function isAmong(networks: readonly string[]): IsAmong {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits, ...more] = network.split("/");
    if (isIP(address) === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/u.test(bits))) {
      throw new Error(`A network ${NETWORKS_ADVICE}.`);
    }
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

/** The network under which an address is counted: an IPv4 address itself, for IPv6 the network of a household. */
export function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address.replace(/^::ffff:/u, "");
  const [head = "", tail = ""] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = address.includes("::") ? 8 - groups.length - (tail === "" ? 0 : tail.split(":").length) : 0;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...tail.split(":")].slice(0, 4).join(":");
}

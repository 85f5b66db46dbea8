import { BlockList, isIP } from "node:net";

/** Whether an address is among some networks. */
export type IsAmong = (address: string) => boolean;

/** What a list of networks has to look like. */
export const NETWORKS_ADVICE =
  "must be addresses or networks with commas between, such as 127.0.0.1, 10.0.0.0/24, fd00::/8";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Reads addresses and networks, separated by commas or spaces. */
export function readNetworks(text: string): string[] {
  return text.split(/[\s,]+/u).filter((network) => network !== "");
}

/** Whether a text is a list of addresses and networks. */
export function areNetworks(text: string): boolean {
  try {
    isAmong(readNetworks(text));
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells addresses of some networks from others; an IPv4 address may also come in the form that IPv6 has for it.
 * @throws {Error} for what is no network
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

/** What an address counts as where it is counted: one of IPv6 goes by the network that a household has. */
export function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address.replace(/^::ffff:/u, "");
  const [head = "", tail = ""] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = address.includes("::") ? 8 - groups.length - (tail === "" ? 0 : tail.split(":").length) : 0;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...tail.split(":")].slice(0, 4).join(":");
}

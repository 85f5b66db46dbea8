import { describe, expect, it } from "vitest";
import { areNetworks, isAmong, networkOf, readNetworks } from "../../../src/http/bounds/networks.ts";

describe("Networks", () => {
  it("are addresses, or addresses with a number of bits", () => {
    expect(readNetworks("127.0.0.1, 10.0.0.0/8  fd00::/8,::1")).toEqual(["127.0.0.1", "10.0.0.0/8", "fd00::/8", "::1"]);
    expect(["127.0.0.1", "10.0.0.0/8", "fd00::/8", ""].map(areNetworks)).toEqual([true, true, true, true]);
    const wrong = ["localhost", "10.0.0.0/33", "10.0.0", "10.0.0.0/8/8", "10.0.0.0/", "fd00::/129", "all"];
    expect(wrong.filter(areNetworks)).toEqual([]);
  });

  it("have the addresses that are in them, in either form, and no others", () => {
    const isIn = isAmong(["127.0.0.1", "10.1.0.0/16", "fd00::/8"]);
    expect(["127.0.0.1", "::ffff:127.0.0.1", "10.1.255.9", "::ffff:10.1.0.1", "fd12::3"].map(isIn)).toEqual(
      Array<boolean>(5).fill(true),
    );
    expect(["127.0.0.2", "10.2.0.1", "::1", "fe80::1", "", "unknown"].map(isIn)).toEqual(Array<boolean>(6).fill(false));
    expect(isAmong([])("127.0.0.1")).toBe(false);
  });

  it("are what a household has, where somebody is counted", () => {
    expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
  });
});

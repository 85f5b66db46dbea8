import { expect, test } from "vitest";
import { fileFault } from "../../../src/corpus/check/file-faults.ts";

const fault = (code: string) => fileFault(Object.assign(new Error(`${code}: raw`), { code, syscall: "open" }));

test("What the system says of a file is told in words, with what to do", () => {
  expect(fault("EACCES")).toBe("may not be read or written by this user: change its rights, or name another one");
  expect(fault("ENOTDIR")).toBe("lies in something that is no folder, or is none itself: name another one");
  expect(fault("EIO")).toBe("cannot be used (EIO)");
  expect(fileFault(new Error("anything else"))).toBeNull();
});

import { expect, it } from "vitest";
import { StoreError } from "../../src/state/store-error.ts";
import { readError, writeError } from "../../src/state/thread/errors.ts";

/** An error as libsql makes it: by a function, so that only its fields are copied. */
function ofLibsql(): Error {
  const fields = { message: "disk I/O error", code: "SQLITE_IOERR" };
  return Object.assign(Object.create(Error.prototype) as Error, fields);
}

const crossed = (error: Error) => readError(structuredClone(writeError(error)));

it("What the database said of a failure is still told on the other side of the thread", () => {
  const error = crossed(new StoreError("failed", "The store failed.", { cause: ofLibsql() }));
  expect(error).toMatchObject({ name: "StoreError", code: "failed", message: "The store failed." });
  expect(error.cause).toBeInstanceOf(Error);
  expect(error.cause).toMatchObject({ message: "disk I/O error (SQLITE_IOERR)" });
});

it("An error that is none of the store's comes over with its message, whoever made it", () => {
  expect(crossed(new RangeError("no such chat"))).toMatchObject({ name: "RangeError", message: "no such chat" });
  const ofDatabase = crossed(ofLibsql());
  expect(ofDatabase).toBeInstanceOf(Error);
  expect(ofDatabase.message).toBe("disk I/O error (SQLITE_IOERR)");
});

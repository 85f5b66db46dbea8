import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { createInbox } from "../../../src/telegram/intake/inbox.ts";
import type { Inbox, InboxDeps } from "../../../src/telegram/intake/inbox.ts";
import { createSystemClock } from "../../../src/reminders/clock.ts";
import { openSqliteStore } from "../../../src/state/sqlite/open.ts";
import type { Store } from "../../../src/state/store.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const clock = createSystemClock();
const question = (id: number, text = "Nice") => ({
  update_id: id,
  message: { message_id: id, date: 1, chat: { id: 7, type: "private" }, text },
});
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const press = (id: number) => ({
  update_id: id,
  callback_query: { id: String(id), from: { id: 7, is_bot: false, first_name: "" }, data: "x" },
});

/** A store that keeps nothing until it is told to. */
async function brokenStore(broken: () => Promise<never>) {
  const store = await openStore();
  let isBroken = true;
  const keepUpdates: Store["keepUpdates"] = (...asked) => (isBroken ? broken() : store.keepUpdates(...asked));
  return { store: { ...store, keepUpdates }, mend: () => (isBroken = false) };
}

/** An inbox as a process has it: it ends by being forgotten, which is what a kill is for the store. */
function process(store: Store, deps: Partial<InboxDeps> = {}) {
  const handled: number[] = [];
  const setAside: number[] = [];
  const presses: string[] = [];
  const safe: number[] = [];
  const struckOff: number[] = [];
  const finishUpdates = async (ids: readonly number[]) => {
    await store.finishUpdates(ids);
    struckOff.push(...ids);
  };
  const inbox = createInbox({
    store: { ...store, finishUpdates },
    handle: ({ update_id: id }) => Promise.resolve(void handled.push(id)),
    setAside: ({ update_id: id }) => Promise.resolve(void setAside.push(id)),
    answerPress: (id) => Promise.resolve(void presses.push(id)),
    clock,
    logger: silent,
    onFinished: () => undefined,
    ...deps,
  });
  return { inbox, handled, setAside, presses, safe, struckOff, isSafe: (id: number) => void safe.push(id) };
}

/** A clock on which the time that a handler may take never ends: the process is killed before. */
const patient = { ...clock, sleep: (delayMs: number) => (delayMs < 1000 ? clock.sleep(delayMs) : stuck()) };

/** A handler that never comes to its end: the process is killed while it works. */
const stuck = () => new Promise<void>(() => undefined);
const openStore = async () => openSqliteStore({ directory: await temporaryDirectory(), now: () => new Date() });

describe("The inbox", () => {
  it("has updates in safety before they are answered, and keeps none that is", async () => {
    const store = await openStore();
    const { inbox, safe, struckOff, isSafe } = process(store, {
      handle: ({ update_id: id }) => (id === 1 ? stuck() : Promise.resolve()),
    });
    await inbox.receive([question(1, "secret"), question(2)], 0, isSafe);
    expect(safe).toEqual([1, 2]);
    await expect.poll(() => struckOff).toEqual([2]);
    expect(await store.recoverUpdates()).toMatchObject([{ updateId: 1 }]);
    await store.close();
  });

  it("answers after a death what was in hand, and what is answered not again", async () => {
    const store = await openStore();
    const first = process(store, { handle: ({ update_id: id }) => (id === 2 ? stuck() : Promise.resolve()) });
    await first.inbox.receive([question(1), question(2), question(3)], 0, first.isSafe);
    await expect.poll(() => first.struckOff).toHaveLength(2);

    const second = process(store);
    await second.inbox.recover(new AbortController().signal);
    // Telegram gives again what the first process could not confirm.
    await second.inbox.receive([question(1), question(2), question(3), question(4)], 0, second.isSafe);
    await second.inbox.idle();
    expect(second.handled).toEqual([2, 4]);
    expect(second.safe).toEqual([1, 2, 3, 4]);
    await store.close();
  });

  it("does not take a Telegram that counts anew for one that repeats itself", async () => {
    const store = await openStore();
    const first = process(store);
    await first.inbox.receive([question(1)], 0, first.isSafe);
    await first.inbox.idle();
    const second = process(store);
    const other = { update_id: 1, message: { ...question(1).message, message_id: 900 } };
    await second.inbox.receive([other], 0, second.isSafe);
    await second.inbox.idle();
    expect(second.handled).toEqual([1]);
    await store.close();
  });

  it("tries what was in hand at two deaths last and alone, and sets it aside when it is there at two more", async () => {
    const store = await openStore();
    const poison = 2;
    const dies = ({ update_id: id }: Update) => (id === poison ? stuck() : Promise.resolve());
    const first = process(store, { handle: dies });
    await first.inbox.receive([question(1), question(poison), question(3)], 0, first.isSafe);
    await first.inbox.receive([question(4)], 0, first.isSafe);
    await expect.poll(() => first.struckOff).toHaveLength(3);

    const order: number[] = [];
    const noting = (update: Update) => {
      order.push(update.update_id);
      return dies(update);
    };
    for (const death of ["second", "third", "fourth"]) {
      order.length = 0;
      const next = process(store, { handle: noting, clock: patient });
      void next.inbox.recover(new AbortController().signal);
      await expect.poll(() => [death, order, next.setAside]).toEqual([death, [poison], []]);
    }
    const last = process(store);
    await last.inbox.recover(new AbortController().signal);
    await last.inbox.idle();
    expect([last.handled, last.setAside]).toEqual([[], [poison]]);
    expect(await store.recoverUpdates()).toEqual([]);
    await store.close();
  });

  it("tries nothing else while it tries a suspect", async () => {
    const store = await openStore();
    const first = process(store, { handle: stuck });
    await first.inbox.receive([question(1), question(2)], 0, first.isSafe);
    await store.recoverUpdates();
    const together: number[] = [];
    let inHand = 0;
    const handle = async () => {
      inHand += 1;
      together.push(inHand);
      await clock.sleep(5);
      inHand -= 1;
    };
    await process(store, { handle }).inbox.recover(new AbortController().signal);
    expect(together).toEqual([1, 1]);
    await store.close();
  });

  it("takes up what was left while something in hand does not come to its end, and nothing that it has itself", async () => {
    const store = await openStore();
    const left = process(store, { handle: stuck });
    await left.inbox.receive([question(1)], 0, left.isSafe);
    const handled: number[] = [];
    const { inbox, isSafe } = process(store, {
      handle: ({ update_id: id }) => {
        handled.push(id);
        return id === 2 ? stuck() : Promise.resolve();
      },
    });
    await inbox.receive([question(2)], 0, isSafe);
    for (let look = 0; look < 3; look += 1) await inbox.takeUp(new AbortController().signal);
    expect(handled).toEqual([2, 1]);
    await store.close();
  });

  it("takes up what the store has given it without a word", async () => {
    const store = await openStore();
    const left = process(store, { handle: stuck });
    await left.inbox.receive([question(1)], 0, left.isSafe);
    const asked: (boolean | undefined)[] = [];
    const recoverUpdates: Store["recoverUpdates"] = async (own) => {
      asked.push(own);
      const found = await store.recoverUpdates(own);
      if (asked.length === 1) throw new Error("the connection broke");
      return found;
    };
    const { inbox, handled } = process({ ...store, recoverUpdates });
    const { signal } = new AbortController();
    await expect(inbox.takeUp(signal)).rejects.toThrow("the connection broke");
    await inbox.takeUp(signal);
    await inbox.idle();
    await inbox.takeUp(signal);
    expect([asked, handled]).toEqual([[false, true, false], [1]]);
    await store.close();
  });

  it("counts no death where the process has ended in order", async () => {
    const store = await openStore();
    for (let start = 0; start < 5; start += 1) {
      const one = process(store, { handle: stuck, clock: { ...clock, sleep: () => Promise.resolve() } });
      await one.inbox.recover(new AbortController().signal);
      if (start === 0) await one.inbox.receive([question(1)], 0, one.isSafe);
      await one.inbox.stop(0);
    }
    expect(await store.recoverUpdates()).toMatchObject([{ updateId: 1, deaths: 0, deathsAlone: 0 }]);
    await store.close();
  });

  it("still answers when the store can keep nothing, and then lets nothing be confirmed before it is answered", async () => {
    const full = { keepUpdates: () => Promise.reject(new Error("full")) };
    const store = await openStore();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const { inbox, safe, isSafe } = process({ ...store, ...full }, { handle: () => answered });
    await inbox.receive([question(1)], 0, isSafe);
    expect(safe).toEqual([]);
    answer();
    await inbox.idle();
    expect(safe).toEqual([1]);
    await store.close();
  });

  it("answers once what could not be kept and comes again before it is confirmed, to be kept then", async () => {
    const { store, mend } = await brokenStore(() => Promise.reject(new Error("full")));
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const handled: number[] = [];
    const { inbox, safe, struckOff, isSafe } = process(store, {
      handle: ({ update_id: id }) => (handled.push(id), answered),
    });
    await inbox.receive([question(1)], 0, isSafe);
    // Polling has begun anew, and knows nothing of what came before.
    const safeAgain: number[] = [];
    await inbox.receive([question(1)], 0, (id) => void safeAgain.push(id));
    answer();
    await inbox.idle();
    expect([handled, safe, safeAgain]).toEqual([[1], [1], [1]]);
    mend();
    await inbox.receive([question(1)], 0, isSafe);
    await inbox.idle();
    expect([handled, struckOff.includes(1)]).toEqual([[1], true]);
    expect(await store.recoverUpdates()).toEqual([]);
    await store.close();
  });

  it("does not wait for ever for a store that says nothing", async () => {
    const { store } = await brokenStore(() => new Promise(() => undefined));
    const soon = { ...clock, sleep: (delayMs: number) => clock.sleep(Math.min(delayMs, 20)) };
    const { inbox, handled, safe, isSafe } = process(store, { clock: soon });
    await inbox.receive([question(1)], 0, isSafe);
    await inbox.accept(press(2));
    await inbox.idle();
    expect([handled, safe]).toEqual([[1, 2], [1]]);
    await store.close();
  });

  it("answers a press at the time that is pushed and cannot be kept, since nobody waits for another one", async () => {
    const { store, mend } = await brokenStore(() => Promise.reject(new Error("full")));
    const { inbox, handled } = process(store);
    await inbox.accept(press(1));
    expect(handled).toEqual([1]);
    mend();
    await inbox.accept(press(1));
    await inbox.idle();
    expect(handled).toEqual([1]);
    expect(await store.recoverUpdates()).toEqual([]);
    await store.close();
  });

  it("passes over what makes no sense, and answers its press", async () => {
    const store = await openStore();
    const { inbox, handled, presses, safe, isSafe } = process(store);
    await inbox.receive(
      [{ update_id: 1, callback_query: { id: "99", from: { id: true } } }, { update_id: true }, null, question(2)],
      0,
      isSafe,
    );
    await inbox.idle();
    await expect.poll(() => presses).toEqual(["99"]);
    expect([handled, safe]).toEqual([[2], [1, 2]]);
    await store.close();
  });

  it("goes on after a handler that throws", async () => {
    const store = await openStore();
    const { inbox, isSafe } = process(store, { handle: () => Promise.reject(new Error("broken")) });
    await inbox.receive([question(1)], 0, isSafe);
    await inbox.idle();
    expect(await store.recoverUpdates()).toEqual([]);
    await store.close();
  });

  it("takes an update that is pushed once it is kept, handles it once, and not at all where it cannot be kept", async () => {
    const store = await openStore();
    let isFull = true;
    const keepUpdates: Store["keepUpdates"] = (...asked) =>
      isFull ? Promise.reject(new Error("full")) : store.keepUpdates(...asked);
    const { inbox, handled } = process({ ...store, keepUpdates });
    await expect(inbox.accept(question(1))).rejects.toThrow("full");
    await inbox.idle();
    expect(handled).toEqual([]);
    isFull = false;
    await Promise.all([inbox.accept(question(1)), inbox.accept(question(1)), inbox.accept({ update_id: "no" })]);
    await inbox.accept(question(1));
    await inbox.idle();
    expect(handled).toEqual([1]);
    await store.close();
  });

  it.each([
    ["comes again", (inbox: Inbox) => inbox.accept(question(1))],
    ["has come again to another process", (inbox: Inbox) => inbox.recover(new AbortController().signal)],
  ])("handles an update that was kept without a word from the store when it %s", async (_, again) => {
    const store = await openStore();
    let isBroken = true;
    const keepUpdates: Store["keepUpdates"] = async (...asked) => {
      const kept = await store.keepUpdates(...asked);
      if (isBroken) throw new Error("the connection broke");
      return kept;
    };
    const { inbox, handled } = process({ ...store, keepUpdates, recoverUpdates: () => Promise.resolve([]) });
    await expect(inbox.accept(question(1))).rejects.toThrow("the connection broke");
    isBroken = false;
    await again(inbox);
    await inbox.accept(question(1));
    await inbox.idle();
    expect(handled).toEqual([1]);
    await store.close();
  });

  it("knows an update again that was pushed long ago, and forgets it when ten thousand have come since", async () => {
    const store = await openStore();
    const { inbox, handled } = process(store);
    for (const id of [1, 10_000, 1, 10_002, 1]) {
      await inbox.accept(question(id));
      await inbox.idle();
    }
    expect(handled).toEqual([1, 10_000, 10_002, 1]);
    await store.close();
  });
});

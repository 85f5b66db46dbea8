import { createHash, randomBytes } from "node:crypto";

import { z } from "zod";

import type { Message, User, World } from "../bot-api/index.ts";
import { isShared } from "./protocol.ts";
import type { ChatKey, Person, Snapshot, SpeakerKey } from "./protocol.ts";
import { languageFor, textsIn } from "./texts.ts";
import type { Language, PageContent } from "./texts.ts";

const recordSchema = z.object({
  people: z.object({ first: z.number(), second: z.number() }),
  /** Null until it is first opened. */
  group: z.number().nullable(),
  /** The same; sessions stored by older versions lack it. */
  pair: z.number().nullable().default(null),
});

/** The two people and two groups of one browser. */
export interface Session extends z.infer<typeof recordSchema> {
  /** The hash of its cookie, so that the stored data cannot be used as a cookie. */
  readonly key: string;
}

/** The sessions of a world. They are stored as its notes, and live as long as its chats. */
export interface Sessions {
  /** Unique to this world, because all pages of this computer share their cookies, on any port. */
  readonly cookieName: string;
  find: (token: string | undefined) => Session | undefined;
  /** The language for a code such as "fr-CA", if the page has it; else the page's first language. */
  languageOf: (code: string | undefined) => Language;
  /** Creates a session; the first person speaks this language, the second one the page's next. */
  create: (language: Language) => { session: Session; token: string };
  /** The id of one of its chats; the group is created if missing. */
  chatId: (session: Session, chat: ChatKey) => number;
  /** The chat with this id; undefined if it belongs to another session. */
  chatKey: (session: Session, chatId: number) => ChatKey | undefined;
  people: (session: Session) => Record<SpeakerKey, Person>;
  /** The messages of one of its chats; empty if the group does not exist yet. */
  messages: (session: Session, chat: ChatKey) => Message[];
  snapshot: (session: Session) => Snapshot;
}

const chatKeys: readonly ChatKey[] = ["first", "second", "group", "pair"];

/** @throws if there are no texts at all */
export function createSessions(world: World, content: Pick<PageContent, "texts">): Sessions {
  const languages = Object.keys(content.texts);
  const [usual] = languages;
  if (usual === undefined) throw new Error("The chat page needs texts in one language at least.");
  const languageOf = (code: string | undefined) => languageFor(code, content) ?? usual;
  const noteOf = (key: string) => `page-session ${key}`;
  const hash = (token: string) => createHash("sha256").update(token).digest("hex");

  function worldName(): string {
    const known = world.notes.get("page-name");
    if (typeof known === "string") return known;
    const name = randomBytes(6).toString("hex");
    world.notes.set("page-name", name);
    return name;
  }

  function read(key: string): Session | undefined {
    const record = recordSchema.safeParse(world.notes.get(noteOf(key))).data;
    return record && { ...record, key };
  }

  function knownChatId(session: Session, chat: ChatKey): number | null {
    // Another tab may have created the group since.
    return isShared(chat) ? (read(session.key)?.[chat] ?? null) : session.people[chat];
  }

  function chatId(session: Session, chat: ChatKey): number {
    const known = knownChatId(session, chat);
    if (known !== null || !isShared(chat)) return known ?? session.people.first;
    const { first, second } = session.people;
    const { groupName, pairName } = textsIn(languageOf(person(first).language_code), content);
    const title = chat === "group" ? groupName : pairName;
    const { id } = world.createGroup({ title, creatorId: first, memberIds: [second] });
    const { group = null, pair = null } = read(session.key) ?? {};
    world.notes.set(noteOf(session.key), { people: session.people, group, pair, [chat]: id });
    if (chat === "group") world.addBotToGroup(first, id);
    return id;
  }

  function person(id: number): User {
    const found = world.users().find((user) => user.id === id);
    if (!found) throw new Error(`The person ${id} of a session is gone; delete the local Telegram's folder.`);
    return found;
  }

  function view(id: number): Person {
    const { first_name, language_code } = person(id);
    return { id, name: first_name, language: languageOf(language_code) };
  }

  function messages(session: Session, chat: ChatKey): Message[] {
    const id = knownChatId(session, chat);
    return id === null ? [] : world.history(id);
  }

  const people = ({ people: { first, second } }: Session) => ({ first: view(first), second: view(second) });

  return {
    cookieName: `jumelages-${worldName()}`,
    languageOf,
    find: (token) => (token === undefined ? undefined : read(hash(token))),
    create(language) {
      const next = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
      const newcomer = (code: Language, suffix = "") =>
        world.createUser({ first_name: textsIn(code, content).personName + suffix, language_code: code }).id;
      const session: Session = {
        key: "",
        people: { first: newcomer(language), second: newcomer(next, next === language ? " 2" : "") },
        group: null,
        pair: null,
      };
      const token = randomBytes(32).toString("base64url");
      const key = hash(token);
      world.notes.set(noteOf(key), { people: session.people, group: null, pair: null });
      return { session: { ...session, key }, token };
    },
    chatId,
    chatKey: (session, id) => chatKeys.find((chat) => knownChatId(session, chat) === id),
    people,
    messages,
    snapshot(session) {
      const chat = (key: ChatKey) => {
        const id = knownChatId(session, key);
        return { messages: messages(session, key), keyboard: id === null ? null : world.keyboard(id) };
      };
      return {
        people: people(session),
        chats: { first: chat("first"), second: chat("second"), group: chat("group"), pair: chat("pair") },
      };
    },
  };
}

import { describe, expect, it } from "vitest";
import type { Passage } from "../../../../src/retrieval/passages.ts";
import type { IndexNotice } from "../../../../src/retrieval/vectors/index/open-index.ts";
import { openSharedIndex } from "../../../../src/retrieval/vectors/shared/open-shared-index.ts";
import type { OpenSharedIndexOptions } from "../../../../src/retrieval/vectors/shared/open-shared-index.ts";
import { openSql } from "../../../../src/state/postgres/sql.ts";
import { createFakeEmbedder, fakeModel } from "../../../support/fake-embedder.ts";
import { startPostgres } from "../../../support/postgres.ts";
import { OTHERS, PASSAGES } from "../index-folder.ts";
import { startVectorServer } from "../store-kinds.ts";

const started = await startVectorServer();
const withoutPgvector = await startPostgres();

/** Opens the index as one replica does. */
async function open(
  database: OpenSharedIndexOptions["database"],
  passages: readonly Passage[],
  changes: Partial<OpenSharedIndexOptions> = {},
) {
  const embedder = createFakeEmbedder();
  const notices: IndexNotice[] = [];
  const notice = (said: IndexNotice) => void notices.push(said);
  const opened = await openSharedIndex({ passages, embedder, model: fakeModel(), database, notice, ...changes });
  opened.close?.();
  const said = notices.map((one) => ("reason" in one ? `${one.code}: ${one.reason} ${one.passages}` : one.code));
  return { ...opened, said, embedded: embedder.calls.passages };
}

async function nearest({ store }: Awaited<ReturnType<typeof open>>, question: string) {
  return (await store.similaritySearch(question, 1)).map(({ id }) => id);
}

describe.skipIf(started === null)("An index in a database", () => {
  if (started === null) return;
  const { server, connect } = started;
  const connectAnew = async () => connect(await server.createDatabase());

  it("is made by the first who opens it, and found by all others", async () => {
    const database = await connectAnew();
    const first = await open(database, PASSAGES);
    expect([first.origin, first.said, first.embedded]).toEqual(["built", ["index-build: absent 4"], 4]);
    expect(await nearest(first, "хоккейный турнир")).toEqual(["hockey#ru"]);
    const second = await open(database, PASSAGES);
    expect([second.origin, second.said, second.embedded]).toEqual(["loaded", [], 0]);
    expect(await nearest(second, "хоккейный турнир")).toEqual(["hockey#ru"]);
  });

  it("may be of no passages at all", async () => {
    const { store, said } = await open(await connectAnew(), []);
    expect([await store.similaritySearch("x", 3), said]).toEqual([[], []]);
  });

  it("of a programme that has changed costs what is new, and whoever still has the old one finds that", async () => {
    const database = await connectAnew();
    const old = await open(database, PASSAGES);
    const changed = [...PASSAGES.slice(1), ...OTHERS];
    const next = await open(database, changed);
    expect([next.origin, next.said, next.embedded]).toEqual(["built", ["index-build: passages-changed 1"], 1]);
    expect(await nearest(next, "дни вина")).toEqual(["wine#ru"]);
    expect((await next.store.similaritySearch("L’opéra de Nice", 9)).map(({ id }) => id)).not.toContain("opera#fr");
    expect(await nearest(old, "L’opéra de Nice")).toEqual(["opera#fr"]);
    expect((await old.store.similaritySearch("дни вина", 9)).map(({ id }) => id)).not.toContain("wine#ru");
  });

  it("is not mixed with that of another model", async () => {
    const database = await connectAnew();
    await open(database, PASSAGES);
    const other = await open(database, PASSAGES, { model: { ...fakeModel(), dtype: "q4" } });
    expect(other.said).toEqual(["index-build: absent 4"]);
  });

  it("that replicas make at once is made by all of them together, hardly more than once", async () => {
    const database = await connectAnew();
    const passages = Array.from({ length: 640 }, (_, index): Passage => {
      return { id: `p${index}`, eventId: `e${index}`, language: "fr", text: `projet ${index} ${index ** 3}` };
    });
    // One begins at this end, the other at that.
    let up = 0;
    let down = 1;
    const [one, other] = await Promise.all([
      open(database, passages, { random: () => (up += 1e-6) }),
      open(database, passages, { random: () => (down -= 1e-6) }),
    ]);
    const embedded = one.embedded + other.embedded;
    // At most the blocks at which both are when they meet are made twice.
    expect(embedded).toBeGreaterThanOrEqual(640);
    expect(embedded).toBeLessThanOrEqual(640 + 2 * 32);
    expect(Math.min(one.embedded, other.embedded)).toBeGreaterThan(0);
    expect([one.store.count, await nearest(other, "projet 17 4913")]).toEqual([640, ["p17"]]);
  });

  it("goes on where it was when its making broke off", async () => {
    const database = await connectAnew();
    const passages = Array.from({ length: 100 }, (_, index): Passage => {
      return { id: `p${index}`, eventId: `e${index}`, language: "fr", text: `projet ${index}` };
    });
    const dying = createFakeEmbedder();
    let blocks = 0;
    const embedder = {
      ...dying,
      embedDocuments: (texts: string[]) =>
        ++blocks > 2 ? Promise.reject(new Error("killed")) : dying.embedDocuments(texts),
    };
    await expect(open(database, passages, { embedder })).rejects.toThrow("killed");
    const again = await open(database, passages);
    expect([again.said, again.embedded]).toEqual([["index-build: passages-changed 36"], 36]);
  });

  it("forgets a programme that nobody has used for a week, when there is another, and nothing that is in use", async () => {
    const database = await connectAnew();
    const spent = PASSAGES.slice(0, 2);
    await open(database, spent, { model: { ...fakeModel(), dtype: "q4" } });
    await open(database, spent);
    await open(database, PASSAGES.slice(2));
    await database.query(
      "update jumelages_vectors.corpora set used_at = now() - interval '8 days' where used_at < (select max(used_at) from jumelages_vectors.corpora)",
    );
    await open(database, OTHERS);
    const tables = await database.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'jumelages_vectors' and tablename like 'vectors%'",
    );
    expect(tables).toHaveLength(1);
    expect(await database.query(`select from jumelages_vectors.${tables[0]?.name ?? ""}`)).toHaveLength(3);
    expect((await open(database, PASSAGES.slice(2))).said).toEqual([]);
    expect((await open(database, spent)).embedded).toBe(2);
  });

  it("waits for a server that starts again, and is as it was", async () => {
    const database = await connectAnew();
    const opened = await open(database, PASSAGES);
    await server.stop();
    const asked = nearest(opened, "хоккейный турнир");
    await server.start();
    expect(await asked).toEqual(["hockey#ru"]);
  });

  it("cannot be kept by a user who may make nothing, or with an extension that is too old, which is said", async () => {
    const address = new URL(await server.createDatabase());
    const name = address.pathname.slice(1);
    await server.execute(`CREATE ROLE "${name}" LOGIN`);
    const admin = address.href;
    address.username = name;
    const place = `The database ${name} at ${address.host}`;
    const database = connect(address.href);
    await expect(open(database, PASSAGES)).rejects.toThrow(
      `${place} does not let the user ${name} add pgvector: have an administrator run CREATE EXTENSION vector there, or set VECTOR_STORE=hnsw.`,
    );
    await server.execute("CREATE EXTENSION vector", admin);
    await expect(open(database, PASSAGES)).rejects.toThrow(
      `${place} does not let the user ${name} keep vectors: make this user its owner, or GRANT it CREATE on the database.`,
    );
    await server.execute("UPDATE pg_extension SET extversion = '0.7.4' WHERE extname = 'vector'", admin);
    await expect(open(database, PASSAGES)).rejects.toThrow(
      `${place} has pgvector 0.7.4, and 0.8 or later is needed: install that on its server and run ALTER EXTENSION vector UPDATE there, or set VECTOR_STORE=hnsw.`,
    );
  });

  it("is kept by the owner of a database, once an administrator has added the extension, in whatever schema", async () => {
    const address = new URL(await server.createDatabase());
    const name = address.pathname.slice(1);
    await server.execute(`CREATE ROLE "${name}" LOGIN`);
    await server.execute(`ALTER DATABASE "${name}" OWNER TO "${name}"`);
    await server.execute(
      `CREATE SCHEMA "Ext"; GRANT USAGE ON SCHEMA "Ext" TO "${name}"; CREATE EXTENSION vector SCHEMA "Ext"`,
      address.href,
    );
    address.username = name;
    expect((await open(connect(address.href), PASSAGES)).origin).toBe("built");
  });
});

describe.skipIf(withoutPgvector === null)("A server without pgvector", () => {
  it("is told what it lacks", async () => {
    const url = (await withoutPgvector?.createDatabase()) ?? "";
    const database = openSql(url);
    try {
      await expect(open(database, PASSAGES)).rejects.toThrow(
        `${new URL(url).host} has no pgvector: install that extension on its server (Debian's package is postgresql-NN-pgvector), or set VECTOR_STORE=hnsw.`,
      );
    } finally {
      await database.close();
    }
  });
});

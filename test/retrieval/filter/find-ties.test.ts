import { describe, expect, test } from "vitest";
import type { Found } from "../../../src/retrieval/found.ts";
import { twinning } from "../../reminders/facts.ts";
import { sketch } from "../event-sketch.ts";
import { aboutWords, find, idsOf, inPlaces, partners, SMALL } from "../small-programme.ts";
import type { Asked, Programme } from "../small-programme.ts";

describe("Ties", () => {
  const asksTies: Asked = { scope: { kind: "ties", years: null, only: null } };
  const tiesOf = (...ids: string[]): Asked => ({ ...inPlaces(...ids), about: { headings: ["twinning"] } });
  const nice = twinning({ id: "nice-moscou", since: "2016-06-12", places: ["nice", "moscou"] });
  const besancon = twinning({ id: "besancon-tver", since: null, places: ["besancon", "tver"] });
  const tied: Programme = { ...SMALL, twinnings: [nice, besancon] };
  const tieIds = ({ ties }: Found) => ties.map(({ twinning: { id } }) => id);

  test("are told with their next anniversary, the ones without a day only where their town is named", async () => {
    const all = await find(tied, asksTies);
    expect([all.kind, tieIds(all)]).toEqual(["anniversaries", ["nice-moscou"]]);
    expect(all.ties[0]?.next).toMatchObject({ day: "2021-06-12", years: 5 });
    expect(tieIds(await find(tied, { ...asksTies, ...inPlaces("tver") }))).toEqual(["besancon-tver"]);
    expect(await find(tied, { ...asksTies, ...inPlaces("caudry") })).toMatchObject({ reason: "nothing-close" });
  });

  test("of 29 February are those of its last day in other years", async () => {
    const leap = twinning({ id: "dijon-volgograd", since: "1992-02-29" });
    const when = { ranges: [{ from: "2021-02-01", to: "2021-02-28" }] };
    const found = await find({ ...SMALL, twinnings: [leap] }, { ...asksTies, when });
    expect(found.ties).toMatchObject([{ next: { day: "2022-02-28" } }]);
  });

  test("beside a subject that has projects, those are meant; of two towns their tie is", async () => {
    const beside = { ...aboutWords("concert"), ...asksTies };
    expect(await find(tied, beside)).toMatchObject({ kind: "events" });
    expect(await find(tied, { ...beside, ...inPlaces("nice", "moscou") })).toMatchObject({ kind: "anniversaries" });
  });

  test("beside a subject in a year that is not the programme’s are meant alone", async () => {
    const when = { ranges: [{ from: "2024-06-01", to: "2024-06-30" }] };
    const found = await find(tied, { ...aboutWords("concert"), ...asksTies, when });
    expect([found.kind, tieIds(found), idsOf(found)]).toEqual(["anniversaries", ["nice-moscou"], []]);
  });

  test("as a heading that has no project at a place are set aside, and its ties are told beside the projects", async () => {
    const found = await find(tied, tiesOf("nice"));
    expect([found.kind, found.isHeadingSetAside, tieIds(found), idsOf(found)]).toEqual([
      "anniversaries",
      true,
      ["nice-moscou"],
      ["concert"],
    ]);
    const untied = await find(tied, tiesOf("caudry"));
    expect([untied.kind, untied.isHeadingSetAside, idsOf(untied)]).toEqual(["events", true, ["lace"]]);
  });

  test("of a town without any project are told alone", async () => {
    const found = await find(tied, tiesOf("besancon"));
    expect([found.kind, tieIds(found), idsOf(found)]).toEqual(["anniversaries", ["besancon-tver"], []]);
  });

  test("as a heading with a project at a place are no more than that project", async () => {
    const printed = {
      ...tied,
      events: [...SMALL.events, sketch("tie", 5, { theme: "twinning", places: partners("nice") })],
    };
    const found = await find(printed, tiesOf("nice"));
    expect([found.kind, found.isHeadingSetAside, idsOf(found)]).toEqual(["events", false, ["tie"]]);
  });
});

import { describe, expect, it } from "vitest";
import { createMetrics } from "../../src/metrics/metrics.ts";
import type { VoteCount } from "../../src/state/vote-store.ts";
import { lexicalAssistant } from "../support/telegram-harness.ts";

const context = { now: new Date("2021-05-01T09:00:00Z"), today: "2021-05-01" };

/** The lines of a metric, without its comments. */
function linesOf(text: string, name: string): string[] {
  return text.split("\n").filter((line) => line.startsWith(name));
}

describe("The metrics", () => {
  it("count answers by kind, language and the way in, and refusals by their reason", async () => {
    const metrics = createMetrics({ version: "1.2.3", schema: 8 });
    const { assistant } = await lexicalAssistant();
    await metrics.measured(assistant, "telegram").ask("Nice", context);
    await metrics.measured(assistant, "mcp").ask("Сколько проектов в Москве?", context);
    await metrics.measured(assistant, "web").ask("Que se passe-t-il à Tombouctou ?", context);
    const text = await metrics.render();
    expect(linesOf(text, "jumelages_answers_total")).toEqual([
      'jumelages_answers_total{asks="list",kind="events",language="fr",via="telegram"} 1',
      'jumelages_answers_total{asks="count",kind="events",language="ru",via="mcp"} 1',
      'jumelages_answers_total{asks="list",kind="refusal",language="fr",via="web"} 1',
    ]);
    expect(linesOf(text, "jumelages_refusals_total")).toEqual([
      'jumelages_refusals_total{reason="unknown-place",language="fr",via="web"} 1',
    ]);
    expect(linesOf(text, "jumelages_answer_seconds_count")).toEqual([
      'jumelages_answer_seconds_count{via="telegram"} 1',
      'jumelages_answer_seconds_count{via="mcp"} 1',
      'jumelages_answer_seconds_count{via="web"} 1',
    ]);
    expect(linesOf(text, "jumelages_answer_embedding_seconds_count")).toEqual([
      "jumelages_answer_embedding_seconds_count 0",
    ]);
    expect(text).not.toContain("poker");
  });

  it("count what became of reminders", async () => {
    const metrics = createMetrics({ version: "1.2.3", schema: 8 });
    const report = { maybeRepeats: 0, blocked: 0, postponed: 1, ambiguous: 0, retryAt: null };
    metrics.remindersChecked({ ...report, due: 5, sent: 3, failed: 2, late: 1, skipped: 4 });
    metrics.remindersChecked({ ...report, due: 2, sent: 2, failed: 0, late: 0, skipped: 0 });
    expect(linesOf(await metrics.render(), "jumelages_reminders")).toEqual([
      "jumelages_reminders_due_total 7",
      "jumelages_reminders_sent_total 5",
      "jumelages_reminders_failed_total 2",
      "jumelages_reminders_late_total 1",
      "jumelages_reminders_skipped_total 4",
    ]);
  });

  it("tell what people think of answers, as the store has it, and go on without it", async () => {
    const metrics = createMetrics({ version: "1.2.3", schema: 8 });
    const refusal = { asks: "list", kind: "refusal", language: "ru", verdict: "down", count: 2 } as const;
    let votes: () => Promise<VoteCount[]> = () => Promise.resolve([refusal]);
    metrics.observe({ inHand: () => 0, answeredMs: () => null, votes: () => votes() });
    const line = 'jumelages_votes_total{asks="list",kind="refusal",language="ru",verdict="down"}';
    expect(linesOf(await metrics.render(), "jumelages_votes")).toEqual([`${line} 2`]);
    votes = () => Promise.resolve([{ ...refusal, count: 3 }]);
    expect(linesOf(await metrics.render(), "jumelages_votes")).toEqual([`${line} 3`]);
    votes = () => Promise.reject(new Error("away"));
    expect(linesOf(await metrics.render(), "jumelages_votes")).toEqual([`${line} 3`]);
  });

  it("tell what is in hand, how long Telegram has been silent, and how late the event loop is", async () => {
    const metrics = createMetrics({ version: "1.2.3", schema: 8 });
    metrics.observe({ inHand: () => 7, answeredMs: () => 12_000, votes: () => Promise.resolve([]) });
    const text = await metrics.render();
    expect(text).toContain("jumelages_updates_in_hand 7\n");
    expect(text).toContain("jumelages_telegram_answer_age_seconds 12\n");
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds ");
  });

  it("tell the version, the store, the copies and the room, and nothing where nobody knows", async () => {
    const metrics = createMetrics({ version: "1.2.3", schema: 8 });
    const names = ["store_writable", "backup_made", "backup_taken", "disk_free", "disk_size"];
    const told = async () => {
      const text = await metrics.render();
      return names.flatMap((name) => linesOf(text, `jumelages_${name}`)).map((line) => line.replace("jumelages_", ""));
    };
    expect(linesOf(await metrics.render(), "jumelages_build_info")).toEqual([
      'jumelages_build_info{version="1.2.3",schema="8"} 1',
    ]);
    expect(await told()).toEqual([
      "store_writable Nan",
      "backup_made_timestamp_seconds Nan",
      "backup_taken_timestamp_seconds Nan",
      "disk_free_bytes Nan",
      "disk_size_bytes Nan",
    ]);
    metrics.observe({
      isWritable: () => Promise.resolve(false),
      lastBackups: () => Promise.resolve({ made: new Date("2026-10-01T08:00:00Z"), taken: null }),
      room: () => Promise.resolve({ freeBytes: 5_000_000, sizeBytes: 16_000_000 }),
    });
    expect(await told()).toEqual([
      "store_writable 0",
      "backup_made_timestamp_seconds 1790841600",
      "backup_taken_timestamp_seconds 0",
      "disk_free_bytes 5000000",
      "disk_size_bytes 16000000",
    ]);
    metrics.observe({ isWritable: () => Promise.resolve(true), room: () => Promise.reject(new Error("no folder")) });
    expect(await told()).toEqual([
      "store_writable 1",
      "backup_made_timestamp_seconds 1790841600",
      "backup_taken_timestamp_seconds 0",
      "disk_free_bytes Nan",
      "disk_size_bytes Nan",
    ]);
    metrics.observe({ isWritable: () => Promise.resolve(null) });
    expect((await told())[0]).toBe("store_writable Nan");
    metrics.backupFailed("taken");
    expect(linesOf(await metrics.render(), "jumelages_backups_failed_total")).toEqual([
      'jumelages_backups_failed_total{step="made"} 0',
      'jumelages_backups_failed_total{step="taken"} 1',
    ]);
  });
});

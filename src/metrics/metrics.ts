import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Assistant, Reply } from "../answer/ports.ts";
import type { CheckReport } from "../reminders/scheduler.ts";
import type { BackupStep } from "../state/copies/daily-backups.ts";
import type { VoteCount } from "../state/vote-store.ts";

/** Values that are read each time the metrics are scraped. */
export interface Gauges {
  /** Updates in progress. */
  inHand: () => number;
  /** Milliseconds since Telegram last answered; null when it never has. */
  answeredMs: () => number | null;
  /** All votes on answers so far. */
  votes: () => Promise<readonly VoteCount[]>;
  /** Whether the store accepts writes; null before it has been opened. */
  isWritable: () => Promise<boolean | null>;
  /** When the newest daily backup was made and copied to another machine; null for never. */
  lastBackups: () => Promise<Record<BackupStep, Date | null>>;
  /** Free and total space on the disk of the data folder. */
  room: () => Promise<Room>;
}

/** Space on a disk in bytes: what the bot may still use, and the total. */
export interface Room {
  freeBytes: number;
  sizeBytes: number;
}

/** The running program. */
export interface Build {
  version: string;
  /** The version of the store's schema. */
  schema: number;
}

/** The channel of a question: a chat, a web page, or another assistant. */
export type Via = "telegram" | "web" | "mcp";

/** The program's metrics. They have only numbers, and nothing personal. */
export interface Metrics {
  /** Wraps an assistant so that its answers are counted and timed. */
  measured: (assistant: Assistant, via: Via) => Assistant;
  remindersChecked: (report: CheckReport) => void;
  requestAnswered: (request: { method: string; route: string; status: number }) => void;
  backupFailed: (step: BackupStep) => void;
  /** Adds gauges. Earlier ones stay unless new ones replace them. */
  observe: (gauges: Partial<Gauges>) => void;
  contentType: string;
  /** The metrics in the text format of Prometheus. */
  render: () => Promise<string>;
}

/** Upper bounds of the duration buckets, in seconds. An answer without an embedding takes 2 ms, one with an embedding 15 ms. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

function createAnswerMetrics(registry: Registry): (reply: Reply, via: Via) => void {
  const registers = [registry];
  const answers = new Counter({
    name: "jumelages_answers_total",
    help: "Answers, by what was asked for, by what was found, by language and by the way in.",
    labelNames: ["asks", "kind", "language", "via"],
    registers,
  });
  const refusals = new Counter({
    name: "jumelages_refusals_total",
    help: "Refusals, by their reason, by language and by the way in.",
    labelNames: ["reason", "language", "via"],
    registers,
  });
  const whole = new Histogram({
    name: "jumelages_answer_seconds",
    help: "How long an answer took, its embedding included, by the way in.",
    labelNames: ["via"],
    buckets: DURATIONS,
    registers,
  });
  const embedding = new Histogram({
    name: "jumelages_answer_embedding_seconds",
    help: "The share of its embedding in an answer; nothing is counted where structure alone decided.",
    buckets: DURATIONS,
    registers,
  });
  return ({ answer: { asks, kind, language, reason, milliseconds } }, via) => {
    answers.inc({ asks, kind, language, via });
    if (reason !== null) refusals.inc({ reason, language, via });
    whole.observe({ via }, milliseconds.total / 1000);
    if (milliseconds.embedding > 0) embedding.observe(milliseconds.embedding / 1000);
  };
}

function createReminderMetrics(registry: Registry): Metrics["remindersChecked"] {
  const counter = (name: string, help: string) =>
    new Counter({ name: `jumelages_reminders_${name}_total`, help, registers: [registry] });
  const counters = {
    due: counter("due", "Reminders that were found due, again at each try."),
    sent: counter("sent", "Reminders that have arrived."),
    failed: counter("failed", "Attempts after which a reminder has not arrived, or may not have."),
    late: counter("late", "Reminders that have arrived after their day."),
    skipped: counter("skipped", "Reminders that were too late to be sent."),
  };
  return (report) => {
    for (const name of ["due", "sent", "failed", "late", "skipped"] as const) counters[name].inc(report[name]);
  };
}

/** The votes on answers. Their numbers come from the store, so they survive restarts and include all processes. */
function createVoteMetrics(registry: Registry, votes: () => Promise<readonly VoteCount[]> | undefined): void {
  new Counter({
    name: "jumelages_votes_total",
    help: "Votes on answers, by what was asked for, by what was found, by language and by verdict; of all processes.",
    labelNames: ["asks", "kind", "language", "verdict"],
    registers: [registry],
    async collect() {
      // If the store fails, these metrics keep their last values, and the others are still served.
      const counts = await votes()?.catch(() => undefined);
      if (counts === undefined) return;
      this.reset();
      for (const { count, ...labels } of counts) this.inc(labels, count);
    },
  });
}

/** The state of stored data: writes, backups, disk space. Unknown values are NaN. */
function createUpkeepMetrics(registry: Registry, gauges: () => Partial<Gauges>): Metrics["backupFailed"] {
  const registers = [registry];
  const gauge = (name: string, help: string, value: () => Promise<number | null> | undefined) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set((await value()?.catch(() => undefined)) ?? NaN);
      },
    });
  gauge("jumelages_store_writable", "1 where the store takes what is written, 0 where it does not.", () =>
    gauges()
      .isWritable?.()
      .then((is) => (is === null ? null : Number(is))),
  );
  const seconds = (at: Date | null) => (at?.getTime() ?? 0) / 1000;
  gauge("jumelages_backup_made_timestamp_seconds", "When the newest daily copy was made; 0 where there is none.", () =>
    gauges()
      .lastBackups?.()
      .then(({ made }) => seconds(made)),
  );
  gauge(
    "jumelages_backup_taken_timestamp_seconds",
    "When the newest daily copy was made that BACKUP_COMMAND has taken; 0 where there is none.",
    () =>
      gauges()
        .lastBackups?.()
        .then(({ taken }) => seconds(taken)),
  );
  gauge("jumelages_disk_free_bytes", "Room that is left on the disk of the data folder.", () =>
    gauges()
      .room?.()
      .then(({ freeBytes }) => freeBytes),
  );
  gauge("jumelages_disk_size_bytes", "Size of the disk of the data folder.", () =>
    gauges()
      .room?.()
      .then(({ sizeBytes }) => sizeBytes),
  );
  const failed = new Counter({
    name: "jumelages_backups_failed_total",
    help: "Daily copies that could not be made, or not be taken off the machine, each try counted.",
    labelNames: ["step"],
    registers,
  });
  for (const step of ["made", "taken"]) failed.inc({ step }, 0);
  return (step) => {
    failed.inc({ step });
  };
}

/** Creates the metrics of a process in their own registry, including Node's: memory, CPU, event loop delay. */
export function createMetrics({ version, schema }: Build): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const build = new Gauge({
    name: "jumelages_build_info",
    help: "1, with the version of the program and that of the schema of its store.",
    labelNames: ["version", "schema"],
    registers: [registry],
  });
  build.set({ version, schema }, 1);
  const countAnswer = createAnswerMetrics(registry);
  let gauges: Partial<Gauges> = {};
  const gauge = (name: string, help: string, value: () => number | null | undefined) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value() ?? NaN);
      },
    });
  gauge("jumelages_updates_in_hand", "Updates that are being handled.", () => gauges.inHand?.());
  gauge("jumelages_telegram_answer_age_seconds", "Seconds since Telegram last answered or brought an update.", () => {
    const answeredMs = gauges.answeredMs?.();
    return typeof answeredMs === "number" ? answeredMs / 1000 : null;
  });

  createVoteMetrics(registry, () => gauges.votes?.());

  const requests = new Counter({
    name: "jumelages_http_requests_total",
    help: "Requests to the HTTP server, by method, route and status: 401 is a webhook's wrong secret.",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });

  const counted = async (reply: Promise<Reply>, via: Via) => {
    const made = await reply;
    countAnswer(made, via);
    return made;
  };
  return {
    measured: (assistant, via) => ({
      ask: (...asked) => counted(assistant.ask(...asked), via),
      answer: (...asked) => counted(assistant.answer(...asked), via),
    }),
    remindersChecked: createReminderMetrics(registry),
    requestAnswered({ method, route, status }) {
      // A client may send any method to an unknown route, so the method is no label there.
      requests.inc({ method: route === "none" ? "any" : method, route, status });
    },
    backupFailed: createUpkeepMetrics(registry, () => gauges),
    observe(given) {
      gauges = { ...gauges, ...given };
    },
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Assistant, Reply } from "../answer/ports.ts";
import type { CheckReport } from "../reminders/scheduler.ts";
import type { BackupStep } from "../state/copies/daily-backups.ts";
import type { VoteCount } from "../state/vote-store.ts";

/** What is asked for at each look at the metrics. */
export interface Gauges {
  /** Updates that are being handled. */
  inHand: () => number;
  /** Milliseconds since Telegram last answered; null when it never has. */
  answeredMs: () => number | null;
  /** Votes on answers, all that were ever counted. */
  votes: () => Promise<readonly VoteCount[]>;
  /** Whether the store takes what is written; null where it has not been opened yet. */
  isWritable: () => Promise<boolean | null>;
  /** When the newest daily copy was made, and taken off the machine; null where none was. */
  lastBackups: () => Promise<Record<BackupStep, Date | null>>;
  /** Room on the disk of the data folder. */
  room: () => Promise<Room>;
}

/** Room on a disk, in bytes: what the bot may still use, and all that there is. */
export interface Room {
  freeBytes: number;
  sizeBytes: number;
}

/** Which program this is. */
export interface Build {
  version: string;
  /** The version of the schema of the store. */
  schema: number;
}

/** By which way a question came in: a chat, a page, another assistant. */
export type Via = "telegram" | "web" | "mcp";

/** What the program counts of itself: numbers alone, nothing of anybody. */
export interface Metrics {
  /** The same assistant, counted and timed. */
  measured: (assistant: Assistant, via: Via) => Assistant;
  remindersChecked: (report: CheckReport) => void;
  requestAnswered: (request: { method: string; route: string; status: number }) => void;
  backupFailed: (step: BackupStep) => void;
  /** Says where to ask from now on; what was said before and is not said anew stays. */
  observe: (gauges: Partial<Gauges>) => void;
  contentType: string;
  /** The text format of Prometheus. */
  render: () => Promise<string>;
}

/** Upper ends of the classes of durations, in seconds: an answer by structure takes 2 ms, one with an embedding 15. */
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

/** What people think of answers. The store has the numbers: they outlive the process, and are those of all of them. */
function createVoteMetrics(registry: Registry, votes: () => Promise<readonly VoteCount[]> | undefined): void {
  new Counter({
    name: "jumelages_votes_total",
    help: "Votes on answers, by what was asked for, by what was found, by language and by verdict; of all processes.",
    labelNames: ["asks", "kind", "language", "verdict"],
    registers: [registry],
    async collect() {
      // A store that is away takes no other metric away: the numbers stay what they were.
      const counts = await votes()?.catch(() => undefined);
      if (counts === undefined) return;
      this.reset();
      for (const { count, ...labels } of counts) this.inc(labels, count);
    },
  });
}

/** What keeps the choices of people: a store that is written, copies, room. What nobody can tell is NaN. */
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

/** Makes the metrics of a process, in a registry of their own, with those of Node: memory, processor, event-loop delay. */
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
      // Of a route that there is not, anybody may have made up the method.
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

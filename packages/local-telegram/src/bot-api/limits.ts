/**
 * Limits of the Bot API, written by hand from the official reference (https://core.telegram.org/bots/api, 10.3) and,
 * where it is silent, from the public source of Telegram's own Bot API server (marked "server").
 * The bot keeps its own list: two independent copies show a wrong one.
 */
export const limits = {
  /** UTF-16 code units of a message's text after parsing. */
  textUnits: 4096,
  /** UTF-16 code units of a caption after parsing. */
  captionUnits: 1024,
  /** UTF-8 bytes of a text before parsing (server). */
  rawTextBytes: 32_768,
  /** Characters of a rich message, its blocks with the rows of tables, levels of formatting, and columns of a table. */
  rich: { characters: 32_768, blocks: 500, depth: 16, columns: 20 },
  /** Entities that are kept; the others are dropped without an error (server). */
  entities: 100,
  /** UTF-8 bytes of callback data. */
  callbackDataBytes: 64,
  /** Buttons in an inline keyboard (server). */
  inlineButtons: 100,
  /** UTF-16 code units of the text of a callback answer. */
  callbackAnswerUnits: 200,
  /** Seconds in which a callback query can be answered; the reference gives none, this is what bots observe. */
  callbackAnswerSeconds: 15,
  /** Seconds in which an inline query can be answered; the reference gives none, this is what bots observe. */
  inlineAnswerSeconds: 10,
  /** Seconds in which a guest query can be answered; the reference gives none, this is what bots observe. */
  guestAnswerSeconds: 60,
  /** UTF-16 code units of an inline query. */
  inlineQueryUnits: 256,
  inlineResults: 50,
  /** UTF-8 bytes of an inline result's id. */
  inlineResultIdBytes: 64,
  /** UTF-8 bytes of the next offset of an inline answer. */
  inlineOffsetBytes: 64,
  /** Characters of a deep link's payload, of `A-Za-z0-9_-`. */
  deepLinkCharacters: 64,
  commands: 100,
  commandDescriptionCharacters: 256,
  botDescriptionCharacters: 512,
  botShortDescriptionCharacters: 120,
  /** Updates in one answer to getUpdates. */
  updatesAtOnce: 100,
  /** Longest long poll in seconds (server). */
  pollSeconds: 50,
  /** Simultaneous deliveries to a webhook: the maximum and the default. */
  webhookConnections: { most: 100, usual: 40 },
  /** Characters of a webhook's secret, of `A-Za-z0-9_-`. */
  webhookSecretCharacters: 256,
  /** The allowed ports of a webhook on another machine. */
  webhookPorts: [80, 88, 443, 8443],
  /** How many hours an update waits for the bot. */
  updateHours: 24,
  /** An offset further behind the last update than this counts as one of another queue and is ignored (server). */
  offsetAhead: 10,
  /** Hours in which a message can be deleted. */
  deletionHours: 48,
  /** Bytes of a file that a bot sends. */
  uploadBytes: 50 * 1024 * 1024,
  /** A picture's size in bytes, the sum of its width and height in pixels, and the largest ratio of its sides. */
  photo: { bytes: 10 * 1024 * 1024, sides: 10_000, ratio: 20 },
  /** Bytes of a file that a bot downloads. */
  downloadBytes: 20 * 1024 * 1024,
  /** Bytes of a request without files. This limit is ours; a text needs at most 32 KB. */
  plainBodyBytes: 1024 * 1024,
  /** Messages kept in each chat. This limit is ours; older ones disappear as if their reader had deleted them. */
  historyMessages: 1000,
} as const;

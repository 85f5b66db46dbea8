/** Limits of the Bot API that the bot observes, from https://core.telegram.org/bots/api (10.3). */
export const LIMITS = {
  /** UTF-16 units of a message's text, after its HTML is parsed. */
  textUnits: 4096,
  /** UTF-16 units of the text under a picture. */
  captionUnits: 1024,
  /** Buttons under a message. */
  buttons: 100,
  /** UTF-8 bytes of a button's data: Cyrillic letters count double. */
  callbackDataBytes: 64,
  /** UTF-16 units of the text with which a pressed button is answered. */
  callbackAnswerUnits: 200,
  inlineResults: 50,
} as const;

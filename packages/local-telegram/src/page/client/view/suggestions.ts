import type { ActionResult, PageAction } from "../../protocol.ts";
import { languageOf, speakerKey, textsOf, type State } from "../model/state.ts";
import type { Choice, ChoiceList } from "./menu.ts";

/** The suggestions above the message box. */
export interface Suggestions {
  /** Call this with the typed text: it offers commands after a slash, and results after the bot's name. */
  typed: (text: string) => void;
  commands: (opener: HTMLElement) => Promise<void>;
  places: (opener: HTMLElement) => void;
}

/** What suggestions need from the page. */
export interface SuggestionDeeds {
  /** Performs an action and reports failures to the reader; null if it failed. */
  act: (action: PageAction) => Promise<ActionResult | null>;
  say: (text: string) => void;
  /** Empties the box after its text was used. */
  clear: () => void;
}

/** A pause in typing after which a query is sent. */
const queryPauseMs = 250;

export function createSuggestions(
  state: State,
  list: ChoiceList,
  draft: HTMLElement,
  deeds: SuggestionDeeds,
): Suggestions {
  /** The number of the latest request, so that a late answer does not replace a newer one. */
  let request = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const here = () => ({ chat: state.chat, as: speakerKey(state) });
  const query = new RegExp(`^@${state.page.bot.username}(?:\\s+(.*))?$`, "is");

  async function commandChoices(prefix: string): Promise<Choice[]> {
    const found = await deeds.act({ type: "open", ...here() });
    const matching = (found?.commands ?? []).filter(({ command }) => command.startsWith(prefix));
    // In a group, a command includes its bot's name, as in Telegram's menu.
    const suffix = state.chat === "group" ? `@${state.page.bot.username}` : "";
    return matching.map(({ command, description }) => ({
      label: `/${command}`,
      line: description,
      choose() {
        deeds.clear();
        deeds.say(`/${command}${suffix}`);
      },
    }));
  }

  async function showCommands(prefix: string, opener: HTMLElement, focus: boolean): Promise<void> {
    const own = (request += 1);
    const choices = await commandChoices(prefix);
    if (own !== request) return;
    const { commands: label, noCommands: empty } = textsOf(state).composer;
    if (!focus && choices.length === 0) list.close();
    else list.open({ label, choices, empty, focus, opener });
  }

  async function showResults(text: string): Promise<void> {
    const own = (request += 1);
    const asked = here();
    const found = await deeds.act({ type: "inline", ...asked, query: text });
    if (own !== request || !found) return;
    const { notices, composer } = textsOf(state);
    const answer = found.inline;
    const choices = (answer?.results ?? []).map(({ id, title, description }) => ({
      label: title,
      line: description,
      choose() {
        deeds.clear();
        void deeds.act({ type: "choose", ...asked, queryId: answer?.queryId ?? "", resultId: id });
      },
    }));
    const empty = answer ? composer.noResults : notices.noAnswer;
    list.open({ label: composer.results, choices, empty, focus: false, opener: draft });
  }

  return {
    typed(text) {
      clearTimeout(pause);
      // In a chat without the bot, its name begins an ordinary message, as in Telegram.
      const asked = state.chat === "pair" ? null : query.exec(text);
      if (asked) pause = setTimeout(() => void showResults((asked[1] ?? "").trim().slice(0, 256)), queryPauseMs);
      else if (/^\/\w*$/.test(text)) void showCommands(text.slice(1).toLowerCase(), draft, false);
      else {
        request += 1;
        list.close();
      }
    },
    commands: (opener) => showCommands("", opener, true),
    places(opener) {
      request += 1;
      const language = languageOf(state);
      const choices = state.page.towns.map(({ name }, town) => ({
        label: name[language] ?? "",
        choose: () => void deeds.act({ type: "place", ...here(), town }),
      }));
      list.open({ label: textsOf(state).composer.placeHint, choices, focus: true, opener });
    },
  };
}

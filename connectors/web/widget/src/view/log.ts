// The conversation: messages by day, the newest one's choices, the typing dots, the state of the connection.
import type { ChatState } from "../chat";
import type { QuickReply } from "../protocol";
import type { Texts } from "../texts";
import { openChoices, type Entry, type Transcript } from "../transcript";
import { arrange, make } from "./dom";
import { dayOf, dayTitle } from "./day";
import { makeMessage, type MessageActions, type MessageView } from "./message";

export interface LogActions extends MessageActions {
  choose(choice: QuickReply): void;
}

export interface Log {
  readonly root: HTMLElement;
  show(state: ChatState): void;
  /** Brings the newest message into view. */
  toEnd(): void;
}

const live = { role: "log", "aria-live": "polite", "aria-relevant": "additions", tabindex: "0" };
const nearTheEnd = 80;
const sameRun = 10 * 60_000;

function together(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined || one.from !== other.from) return false;
  if (dayOf(one.sentAt) !== dayOf(other.sentAt)) return false;
  return Math.abs(other.sentAt.getTime() - one.sentAt.getTime()) < sameRun;
}

/** Message elements by entry, with a heading before each new day. */
function makeRows(texts: Texts, actions: MessageActions): (entries: Transcript) => readonly HTMLElement[] {
  let views = new Map<string, MessageView>();
  let headings = new Map<string, HTMLElement>();
  return (entries) => {
    const nextViews = new Map<string, MessageView>();
    const nextHeadings = new Map<string, HTMLElement>();
    const rows = entries.flatMap((entry, position) => {
      const [before, after] = [entries[position - 1], entries[position + 1]];
      const view = views.get(entry.key) ?? makeMessage(texts, actions);
      nextViews.set(entry.key, view);
      view.show(entry, !together(before, entry), !together(entry, after));
      if (before !== undefined && dayOf(before.sentAt) === dayOf(entry.sentAt)) return [view.root];
      const heading = headings.get(entry.key) ?? make("p", { class: "day" });
      heading.textContent = dayTitle(entry.sentAt, new Date(), texts);
      nextHeadings.set(entry.key, heading);
      return [heading, view.root];
    });
    views = nextViews;
    headings = nextHeadings;
    return rows;
  };
}

function makeChoices(texts: Texts, choose: (choice: QuickReply) => void): (entries: Transcript) => readonly HTMLElement[] {
  const group = make("div", { class: "choices", role: "group", "aria-label": texts.say("widget-choices") });
  let shown: readonly QuickReply[] = [];
  return (entries) => {
    const choices = openChoices(entries);
    if (choices !== shown) {
      group.replaceChildren(...choices.map((choice) => {
        const button = make("button", { type: "button", class: "choice", dir: "auto" }, choice.title);
        button.addEventListener("click", () => choose(choice));
        return button;
      }));
    }
    shown = choices;
    return choices.length === 0 ? [] : [group];
  };
}

function makeTyping(texts: Texts): HTMLElement {
  const dots = [1, 2, 3].map(() => make("span", { class: "dot" }));
  const label = make("span", { class: "unseen" }, texts.say("widget-typing"));
  // Not announced: the answer itself will be.
  return make("div", { class: "typing", "aria-live": "off" }, label, ...dots);
}

function connectionTitle({ connection, transcript }: ChatState, texts: Texts): string {
  if (connection === "connecting") return texts.say("widget-connecting");
  if (connection !== "offline") return "";
  const waiting = transcript.some((entry) => entry.delivery === "pending");
  return texts.say(waiting ? "widget-offline-unsent" : "widget-offline");
}

// A message taller than the view starts at its first line, not at its last.
function toEnd(root: HTMLElement): void {
  const messages = root.querySelectorAll<HTMLElement>(".message");
  const last = messages[messages.length - 1];
  const tall = last !== undefined && last.offsetHeight > root.clientHeight - nearTheEnd;
  root.scrollTop = tall ? last.offsetTop : root.scrollHeight;
}

export function makeLog(texts: Texts, actions: LogActions): Log {
  const root = make("div", { class: "log", ...live, "aria-label": texts.say("widget-log") });
  const rowsOf = makeRows(texts, actions);
  const choicesOf = makeChoices(texts, actions.choose);
  const typing = makeTyping(texts);
  const connection = make("p", { class: "connection" });
  let newest: string | undefined;
  let count = 0;

  return {
    root,
    toEnd: () => toEnd(root),
    show: (state) => {
      const wasAtEnd = root.scrollHeight - root.scrollTop - root.clientHeight < nearTheEnd;
      const last = state.transcript.at(-1);
      const title = connectionTitle(state, texts);
      // A history that arrives as a whole is there to be read, not to be announced.
      const added = state.transcript.length - count;
      if (added > 1) root.setAttribute("aria-live", "off");
      else if (added === 1 || title !== connection.textContent) root.setAttribute("aria-live", "polite");
      connection.className = `connection ${state.connection}`;
      if (connection.textContent !== title) connection.textContent = title;
      arrange(root, [
        ...rowsOf(state.transcript),
        ...choicesOf(state.transcript),
        ...(state.typing ? [typing] : []),
        ...(title === "" ? [] : [connection]),
      ]);
      if (wasAtEnd || (last?.key !== newest && last?.delivery === "pending")) toEnd(root);
      newest = last?.key;
      count = state.transcript.length;
    },
  };
}

// One message: who, the bubble, when or what became of it.
import { pieces } from "../links";
import type { Sender } from "../protocol";
import type { Texts, TextKey } from "../texts";
import type { Entry } from "../transcript";
import { make } from "./dom";

export interface MessageActions {
  resend(messageId: string): void;
  edit(messageId: string): void;
}

export interface MessageView {
  readonly root: HTMLElement;
  /** `opens`: first of a run by the same sender; `closes`: the last one, which carries the time. */
  show(entry: Entry, opens: boolean, closes: boolean): void;
}

const senderTexts: Readonly<Record<Sender, TextKey>> = {
  client: "widget-from-you",
  bot: "widget-from-assistant",
  staff: "widget-from-staff",
};

function linked(text: string): readonly (Node | string)[] {
  return pieces(text).map(({ text: shown, href }) => {
    if (href === null) return shown;
    const window = /^https?:/i.test(href) ? { target: "_blank", rel: "noopener noreferrer" } : {};
    return make("a", { href, dir: "ltr", ...window }, shown);
  });
}

function fill(bubble: HTMLElement, entry: Entry, texts: Texts): void {
  const hidden = entry.text === null;
  const shown = entry.text ?? texts.say("widget-hidden");
  bubble.classList.toggle("veiled", hidden);
  bubble.replaceChildren(...(entry.from === "client" || hidden ? [shown] : linked(shown)));
}

function time(sentAt: Date, texts: Texts): HTMLElement {
  const clock = new Intl.DateTimeFormat(texts.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return make("time", { datetime: sentAt.toISOString() }, clock.format(sentAt));
}

function remedy(entry: Entry, texts: Texts, actions: MessageActions): HTMLElement {
  const edits = entry.remedy === "edit";
  const button = make("button", { type: "button", class: "remedy" }, texts.say(edits ? "widget-edit" : "widget-resend"));
  const messageId = entry.messageId ?? "";
  button.addEventListener("click", () => (edits ? actions.edit(messageId) : actions.resend(messageId)));
  return button;
}

function footer(entry: Entry, texts: Texts, actions: MessageActions): readonly Node[] {
  if (entry.delivery === "sent") return [time(entry.sentAt, texts)];
  if (entry.delivery === "pending") return [make("span", { class: "sending" }, texts.say("widget-sending"))];
  const notice = make("span", { class: "notice", dir: "auto" }, entry.notice ?? texts.say("widget-not-sent"));
  return [notice, remedy(entry, texts, actions)];
}

export function makeMessage(texts: Texts, actions: MessageActions): MessageView {
  const sender = make("p", { class: "sender" });
  const bubble = make("div", { class: "bubble" });
  const foot = make("div", { class: "foot" });
  const root = make("div", {}, sender, bubble, foot);
  let shown: Entry | null = null;
  return {
    root,
    show: (entry, opens, closes) => {
      root.className = `message from-${entry.from} ${entry.delivery}${opens ? " opens" : ""}${closes ? " closes" : ""}`;
      foot.hidden = !closes && entry.delivery === "sent";
      if (shown?.text !== entry.text || shown.from !== entry.from) {
        sender.textContent = texts.say(senderTexts[entry.from]);
        fill(bubble, entry, texts);
      }
      if (shown?.delivery !== entry.delivery || shown.sentAt !== entry.sentAt) {
        foot.replaceChildren(...footer(entry, texts, actions));
      }
      shown = entry;
    },
  };
}

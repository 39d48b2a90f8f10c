// The button that opens the chat.
import type { Texts } from "../texts";
import { make } from "./dom";
import { icon } from "./icons";

export interface Launcher {
  readonly button: HTMLButtonElement;
  /** Shows how many messages came while the panel was closed. */
  count(unread: number): void;
}

export function makeLauncher(texts: Texts, pressed: () => void): Launcher {
  const label = make("span", { class: "launcher-label" }, texts.say("widget-launcher"));
  const badge = make("span", { class: "badge", hidden: "" });
  const button = make("button", { class: "launcher", type: "button" }, icon("chat"), label, badge);
  button.addEventListener("click", pressed);
  return {
    button,
    count: (unread) => {
      const hint = make("span", { class: "unseen" }, ` ${texts.say("widget-unread")}`);
      badge.hidden = unread === 0;
      badge.replaceChildren(String(unread), hint);
    },
  };
}

// Where the visitor writes: Enter sends, Shift+Enter starts a new line.
import type { Texts } from "../texts";
import { make } from "./dom";
import { icon } from "./icons";

export interface Composer {
  readonly root: HTMLFormElement;
  focus(): void;
  /** Puts a text back for rewriting, before what may stand there already. */
  restore(text: string): void;
}

// Far more than the server takes, which says so; a packet too large for it would end the connection instead.
const most = "20000";

export function makeComposer(texts: Texts, send: (text: string) => void): Composer {
  const label = texts.say("widget-input");
  const input = make("textarea", {
    class: "input", rows: "1", dir: "auto", "aria-label": label, placeholder: label, enterkeyhint: "send", maxlength: most,
  });
  const button = make("button", { class: "send", type: "submit", "aria-label": texts.say("widget-send") }, icon("send"));
  const root = make("form", { class: "composer" }, input, button);
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    input.focus();
    if (text === "") return;
    input.value = "";
    send(text);
  });
  input.addEventListener("keydown", (event) => {
    // While an input method composes, Enter picks a character.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    root.requestSubmit();
  });
  return {
    root,
    focus: () => input.focus(),
    restore: (text) => {
      input.value = input.value === "" ? text : `${text}\n${input.value}`;
      input.focus();
    },
  };
}

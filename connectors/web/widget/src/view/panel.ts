// The panel: beside the page on a desktop, over all of it on a phone. A <dialog> keeps the focus where it belongs.
import type { Texts } from "../texts";
import { make } from "./dom";
import { icon } from "./icons";

export interface Panel {
  readonly root: HTMLDialogElement;
  open(): void;
  close(): void;
}

const phone = window.matchMedia("(max-width: 480px)");

function makeHeader(texts: Texts, close: () => void): HTMLElement {
  const button = make("button", { class: "close", type: "button", "aria-label": texts.say("widget-close") }, icon("close"));
  button.addEventListener("click", close);
  const title = make("h2", { class: "firm" }, make("bdi", {}, texts.firm));
  const subtitle = make("p", { class: "subtitle" }, texts.say("widget-subtitle"));
  return make("header", { class: "header" }, make("div", { class: "heading" }, title, subtitle), button);
}

/** `closed` is called whichever way the panel was closed, before the focus has gone anywhere. */
export function makePanel(
  texts: Texts, content: readonly Node[], closed: () => void, signal: AbortSignal,
): Panel {
  const root = make("dialog", { class: "panel", "aria-label": texts.say("widget-title") });
  const show = (): void => (phone.matches ? root.showModal() : root.show());
  let opened = false;
  const close = (): void => {
    if (!opened) return;
    opened = false;
    root.close();
    closed();
  };
  root.append(makeHeader(texts, close), ...content);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  // Android's back gesture cancels a modal dialog without a key.
  root.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  // The browser may close it without asking; on a change of layout it is open again by now.
  root.addEventListener("close", () => !root.open && close());
  phone.addEventListener("change", () => {
    if (!opened) return;
    root.close();
    show();
  }, { signal });
  const open = (): void => {
    opened = true;
    show();
  };
  return { root, open, close };
}

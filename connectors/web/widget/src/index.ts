// What the script tag starts: puts <assistant-chat> on the page, unless the page has done so, and defines it.
import { AssistantChat } from "./element";

const tag = "assistant-chat";

// `currentScript` is null when the script was loaded as a module, and once the script has run.
const script = document.currentScript ?? document.querySelector("script[src*='/widget.js']");

function attributes(from: HTMLScriptElement): ReadonlyMap<string, string | undefined> {
  return new Map([
    ["server", from.dataset["server"] ?? new URL(from.src, document.baseURI).origin],
    ["language", from.dataset["language"]],
    ["login", from.dataset["login"]],
  ]);
}

function place(from: HTMLScriptElement): void {
  const placed = document.querySelector(tag);
  const element = placed ?? document.createElement(tag);
  for (const [name, value] of attributes(from)) {
    if (value !== undefined && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
  if (placed === null) document.body.append(element);
}

// The script may stand on a page twice; the first one counts.
function start(): void {
  if (customElements.get(tag) !== undefined) return;
  if (script instanceof HTMLScriptElement) place(script);
  customElements.define(tag, AssistantChat);
}

// Without `defer` the script runs before the page has a body.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();

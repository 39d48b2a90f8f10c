// <assistant-chat>: the chat as an element any page can hold.
import { Chat } from "./chat";
import { settingsOf } from "./settings";
import { css } from "./styles";
import { loadTexts } from "./texts";
import { visibleHeight } from "./view/viewport";
import { makeWidget, type WidgetView } from "./view/widget";

/** Attributes: `server` (an origin), `language` (a code) and `login` (a path); each may be left out. */
export class AssistantChat extends HTMLElement {
  readonly #root = this.attachShadow({ mode: "open" });
  #lifetime = new AbortController();
  #view: WidgetView | null = null;

  connectedCallback(): void {
    this.#lifetime = new AbortController();
    void this.#start(this.#lifetime.signal);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
    this.#root.replaceChildren();
    this.#view = null;
  }

  /** Opens the panel, as the launcher does; does nothing before the texts have arrived. */
  open(): void {
    this.#view?.open();
  }

  close(): void {
    this.#view?.close();
  }

  // Without its texts the widget has nothing to say: nothing is shown until they are there.
  async #start(signal: AbortSignal): Promise<void> {
    const { server, languages, login } = settingsOf(this);
    const texts = await loadTexts(server, languages, signal);
    if (texts === null || signal.aborted) return;
    const chat = new Chat({ server, language: texts.language, login }, (state) => view.show(state));
    const view = makeWidget(texts, chat, signal);
    signal.addEventListener("abort", () => chat.close());
    if (login !== null) document.addEventListener("visibilitychange", () => chat.seen(), { signal });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet, visibleHeight(signal)];
    this.#root.replaceChildren(view.root);
    this.#view = view;
    chat.resume();
  }
}

// The widget's words: the server has them all, in one file per language.

export type TextKey =
  | "widget-title" | "widget-subtitle" | "widget-launcher" | "widget-unread" | "widget-close"
  | "widget-log" | "widget-input" | "widget-send" | "widget-choices" | "widget-typing"
  | "widget-connecting" | "widget-offline" | "widget-offline-unsent"
  | "widget-sending" | "widget-not-sent" | "widget-resend" | "widget-edit" | "widget-hidden"
  | "widget-from-assistant" | "widget-from-staff" | "widget-from-you"
  | "widget-today" | "widget-yesterday";

export interface Texts {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly firm: string;
  say(key: TextKey): string;
}

const patience = 10_000;
const firstRetry = 2_000;
const lastRetry = 60_000;

// `languages` is what the firm speaks; `default` is answered in the first of them.
function parse(value: unknown, asked: string): Texts | null {
  if (typeof value !== "object" || value === null) return null;
  const texts = value as Record<string, unknown>;
  const { firm, languages } = texts;
  const spoken: unknown = Array.isArray(languages) && !languages.includes(asked) ? languages[0] : asked;
  if (typeof firm !== "string" || typeof spoken !== "string") return null;
  return {
    language: spoken,
    direction: texts["direction"] === "rtl" ? "rtl" : "ltr",
    firm,
    say: (key) => (typeof texts[key] === "string" ? texts[key] : ""),
  };
}

async function fetchTexts(server: string, language: string): Promise<Texts | null> {
  const address = `${server}/widget/texts/${language}.json`;
  const answer = await fetch(address, { credentials: "omit", signal: AbortSignal.timeout(patience) });
  return answer.ok ? parse(await answer.json(), language) : null;
}

// A language the firm does not have leads to the next one the visitor may read.
async function firstOf(server: string, languages: readonly string[]): Promise<Texts | null> {
  for (const language of languages) {
    const texts = await fetchTexts(server, language);
    if (texts !== null) return texts;
  }
  return null;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, milliseconds);
    window.addEventListener("online", () => resolve(), { once: true, signal });
    signal.addEventListener("abort", () => {
      window.clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}

/** The texts in the first of `languages` the server has; tries until it gets them, null once given up by `signal`. */
export async function loadTexts(
  server: string, languages: readonly string[], signal: AbortSignal,
): Promise<Texts | null> {
  for (let wait = firstRetry; !signal.aborted; wait = Math.min(wait * 2, lastRetry)) {
    try {
      const texts = await firstOf(server, languages);
      if (texts !== null) return texts;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)) throw error;
    }
    await pause(wait, signal);
  }
  return null;
}

// Where the widget's server is and which language to ask it for.

export interface Settings {
  /** Scheme, host and port. */
  readonly server: string;
  /** Two- or three-letter codes, the most wanted first; the last is `default`, the firm's own first language. */
  readonly languages: readonly string[];
}

function code(tag: string | null | undefined): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(primary) ? primary : null;
}

/** Reads the element's attributes `server` and `language`; what they leave open the page and the browser say. */
export function settingsOf(element: Element): Settings {
  const tags = [element.getAttribute("language"), document.documentElement.lang, ...navigator.languages];
  const codes = tags.map(code).filter((language) => language !== null);
  return {
    server: new URL(element.getAttribute("server") ?? "", document.baseURI).origin,
    languages: [...new Set(codes), "default"],
  };
}

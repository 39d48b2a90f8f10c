// Where the widget's server is, which language to ask it for, and where a login on the page is vouched for.

export interface Settings {
  /** Scheme, host and port. */
  readonly server: string;
  /** Two- or three-letter codes, the most wanted first; the last is `default`, the firm's own first language. */
  readonly languages: readonly string[];
  /** Where a ticket for the visitor who has logged in on this page is had; null on pages without a login. */
  readonly login: string | null;
}

function code(tag: string | null | undefined): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(primary) ? primary : null;
}

// A ticket is as good as a login: it is asked of this page's own server only, and told to no other.
function loginOf(element: Element, server: string): string | null {
  const path = element.getAttribute("login");
  if (path === null || server !== location.origin) return null;
  const address = new URL(path, document.baseURI);
  return address.origin === server ? address.href : null;
}

/** Reads the element's attributes `server`, `language` and `login`; what they leave open the page and the browser say. */
export function settingsOf(element: Element): Settings {
  const tags = [element.getAttribute("language"), document.documentElement.lang, ...navigator.languages];
  const codes = tags.map(code).filter((language) => language !== null);
  const server = new URL(element.getAttribute("server") ?? "", document.baseURI).origin;
  return { server, languages: [...new Set(codes), "default"], login: loginOf(element, server) };
}

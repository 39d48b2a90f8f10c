// Finds what can be followed in a text: web addresses, e-mail addresses and phone numbers with a country code.

export interface Piece {
  readonly text: string;
  /** http, https, mailto or tel; null for plain text. */
  readonly href: string | null;
}

// U+2066 to U+2069 isolate a link inside Arabic text; they are no part of it.
const web = String.raw`https?://[^\s<>"\u2066-\u2069]+`;
const scheme = String.raw`(?:mailto|tel):[^\s<>"]+`;
const mail = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const phone = String.raw`\+\d[\d ()-]{6,20}\d`;
const followable = new RegExp(`${web}|${scheme}|${mail}|${phone}`, "giu");

const allowed: ReadonlySet<string> = new Set(["http:", "https:", "mailto:", "tel:"]);

// A sentence's own punctuation is no part of the address; a bracket is one only if it was opened inside.
function trimmed(match: string): string {
  let end = match;
  while (/[.,;:!?'*»”’]$/u.test(end) || (end.endsWith(")") && !end.includes("("))) end = end.slice(0, -1);
  return end;
}

function protocol(full: string): string {
  try {
    return new URL(full).protocol;
  } catch (error) {
    if (error instanceof TypeError) return "";
    throw error;
  }
}

function address(found: string): string | null {
  if (found.startsWith("+")) return `tel:+${found.replace(/\(0\)/g, "").replace(/\D/g, "")}`;
  const full = /^(?:https?|mailto|tel):/i.test(found) ? found : `mailto:${found}`;
  return allowed.has(protocol(full)) ? full : null;
}

/** Splits `text` so that the pieces joined are the text again. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(followable)) {
    const shown = trimmed(match[0]);
    const href = address(shown);
    if (href === null) continue;
    if (match.index > done) found.push({ text: text.slice(done, match.index), href: null });
    found.push({ text: shown, href });
    done = match.index + shown.length;
  }
  if (done < text.length) found.push({ text: text.slice(done), href: null });
  return found;
}

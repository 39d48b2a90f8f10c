// The conversation as it is shown: pure functions from one list of entries to the next.
import type { QuickReply, Sender, StoredMessage } from "./protocol";

export type Delivery = "sent" | "pending" | "failed";
export type Remedy = "resend" | "edit";

export interface Entry {
  /** Stays the same while the entry is on screen, whatever the server calls it later. */
  readonly key: string;
  readonly id: string | null;
  readonly messageId: string | null;
  readonly from: Sender;
  readonly text: string | null;
  readonly quickReplies: readonly QuickReply[];
  readonly sentAt: Date;
  readonly delivery: Delivery;
  /** Why the server refused it, in the client's language; null when the server did not say. */
  readonly notice: string | null;
  readonly remedy: Remedy | null;
  /** Came by itself since the history was last asked for, so the history may not know it yet. */
  readonly fresh: boolean;
}

export type Transcript = readonly Entry[];

let unnamed = 0;

function settled(message: StoredMessage, key: string, fresh: boolean): Entry {
  return { ...message, key, fresh, delivery: "sent", notice: null, remedy: null };
}

function sameMessage(entry: Entry, message: StoredMessage): boolean {
  if (message.id !== null && entry.id === message.id) return true;
  return message.messageId !== null && entry.messageId === message.messageId;
}

/**
 * The server's history is the truth about what was stored, in which order and what may be seen now;
 * what it does not hold stays only if it is unsent or younger than the request.
 */
export function withHistory(entries: Transcript, history: readonly StoredMessage[]): Transcript {
  const known = history.map((message) => {
    const own = entries.find((entry) => sameMessage(entry, message));
    return settled(message, own?.key ?? message.id ?? `unnamed-${++unnamed}`, false);
  });
  const keys = new Set(known.map((entry) => entry.key));
  const rest = entries.filter((entry) => !keys.has(entry.key) && (entry.fresh || entry.delivery !== "sent"));
  return [...known, ...rest];
}

/** A message that came in: shown once, however often it is delivered. */
export function withMessage(entries: Transcript, message: StoredMessage): Transcript {
  if (entries.some((entry) => sameMessage(entry, message))) return entries;
  return [...entries, settled(message, message.id ?? `unnamed-${++unnamed}`, true)];
}

export function withOwn(entries: Transcript, messageId: string, text: string, sentAt: Date): Transcript {
  const own: StoredMessage = { id: null, messageId, from: "client", text, quickReplies: [], sentAt };
  return [...entries, { ...settled(own, messageId, false), delivery: "pending" }];
}

/** The server has stored the message; if its history already showed it, the pending double goes. */
export function withReceipt(entries: Transcript, messageId: string, id: string): Transcript {
  const already = entries.some((entry) => entry.id === id && entry.messageId !== messageId);
  if (already && id !== "") return entries.filter((entry) => entry.messageId !== messageId);
  return change(entries, messageId, { id: id || null, delivery: "sent", fresh: true });
}

export function withFailure(
  entries: Transcript, messageId: string, notice: string | null, remedy: Remedy,
): Transcript {
  return change(entries, messageId, { delivery: "failed", notice, remedy });
}

export function without(entries: Transcript, messageId: string): Transcript {
  return entries.filter((entry) => entry.messageId !== messageId);
}

/** From here on the history asked for knows everything that was sent. */
export function settle(entries: Transcript): Transcript {
  return entries.map((entry) => ({ ...entry, fresh: false }));
}

/** Quick replies belong to the newest message only. */
export function openChoices(entries: Transcript): readonly QuickReply[] {
  const last = entries.at(-1);
  return last === undefined || last.text === null ? [] : last.quickReplies;
}

function change(entries: Transcript, messageId: string, fields: Partial<Entry>): Transcript {
  return entries.map((entry) => (entry.messageId === messageId ? { ...entry, ...fields } : entry));
}

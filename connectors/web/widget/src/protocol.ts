// What travels over Socket.IO: Rasa's own event names, with the fields our server adds. Parsed once, here.

export type Sender = "client" | "bot" | "staff";

export interface QuickReply {
  readonly title: string;
  readonly payload: string;
}

/** A message as the server stores it. `text` is null while it is hidden (the verification has lapsed). */
export interface StoredMessage {
  readonly id: string | null;
  readonly messageId: string | null;
  readonly from: Sender;
  readonly text: string | null;
  readonly quickReplies: readonly QuickReply[];
  readonly sentAt: Date;
}

export type Refusal = "too_fast" | "too_long" | "session_unknown" | "unavailable";

export type Receipt =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly error: Refusal; readonly text: string | null };

type Fields = Readonly<Record<string, unknown>>;

const refusals: ReadonlySet<unknown> = new Set<Refusal>(["too_fast", "too_long", "session_unknown", "unavailable"]);

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function moment(value: unknown): Date {
  const parsed = new Date(text(value) ?? Number.NaN);
  return Number.isNaN(parsed.getTime()) ? new Date() : parsed;
}

function sender(value: unknown): Sender {
  return value === "client" || value === "staff" ? value : "bot";
}

function quickReplies(value: unknown): readonly QuickReply[] {
  return list(value).flatMap((item) => {
    const { title, payload } = fields(item);
    const shown = text(title);
    return shown === null ? [] : [{ title: shown, payload: text(payload) ?? shown }];
  });
}

function fromHistory(value: unknown): StoredMessage {
  const message = fields(value);
  return {
    id: text(message["id"]),
    messageId: text(message["message_id"]),
    from: sender(message["from"]),
    text: message["hidden"] === true ? null : (text(message["text"]) ?? ""),
    quickReplies: quickReplies(message["quick_replies"]),
    sentAt: moment(message["sent_at"]),
  };
}

/** `session_history` → the conversation so far, oldest first; null when the server cannot read it now. */
export function parseHistory(value: unknown): readonly StoredMessage[] | null {
  const { messages } = fields(value);
  return Array.isArray(messages) ? messages.map(fromHistory) : null;
}

/** `bot_uttered` → a message of the assistant or of staff; null when there is nothing to show. */
export function parseUtterance(value: unknown): StoredMessage | null {
  const utterance = fields(value);
  const metadata = fields(utterance["metadata"]);
  const said = text(utterance["text"]);
  const choices = quickReplies(utterance["quick_replies"]);
  if (said === null && choices.length === 0) return null;
  return {
    id: text(metadata["id"]),
    messageId: null,
    from: metadata["from"] === "staff" ? "staff" : "bot",
    text: said ?? "",
    quickReplies: choices,
    sentAt: moment(metadata["sent_at"]),
  };
}

/** `user_echo` → what the client wrote in another tab. */
export function parseEcho(value: unknown): StoredMessage {
  return { ...fromHistory(value), from: "client", quickReplies: [] };
}

/** The acknowledgement of `user_uttered`; anything unreadable counts as "not stored". */
export function parseReceipt(value: unknown): Receipt {
  const receipt = fields(value);
  if (receipt["ok"] === true) return { ok: true, id: text(receipt["id"]) ?? "" };
  const error = receipt["error"];
  return {
    ok: false,
    error: refusals.has(error) ? (error as Refusal) : "unavailable",
    text: text(receipt["text"]),
  };
}

/** `session_confirm` → the session's id; Rasa's newer clients wrap it in an object. */
export function parseSession(value: unknown): string | null {
  return text(value) ?? text(fields(value)["session_id"]);
}

export function parseTyping(value: unknown): boolean {
  return fields(value)["on"] === true;
}

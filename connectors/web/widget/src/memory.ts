// What outlives a page: the session (per server, all tabs) and unsent messages (this tab only).

/** A message the server has not yet said it stored. */
export interface Unsent {
  readonly messageId: string;
  readonly message: string;
  /** Set when a quick reply was pressed: what its button said. */
  readonly title: string | null;
}

export interface Memory {
  session(): string | null;
  keepSession(id: string | null): void;
  unsent(): readonly Unsent[];
  keepUnsent(messages: readonly Unsent[]): void;
}

// A browser may refuse storage altogether (private mode, blocked third party): then this page remembers alone.
function shelf(area: "localStorage" | "sessionStorage", key: string): { read(): string | null; write(value: string | null): void } {
  let held: string | null = null;
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(window[area]);
    } catch (error) {
      if (error instanceof DOMException) return otherwise;
      throw error;
    }
  };
  return {
    read: () => attempt((storage) => storage.getItem(key), null) ?? held,
    write: (value) => {
      held = value;
      attempt((storage) => (value === null ? storage.removeItem(key) : storage.setItem(key, value)), undefined);
    },
  };
}

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== "object" || value === null) return false;
  const { messageId, message, title } = value as Record<string, unknown>;
  return typeof messageId === "string" && typeof message === "string" && (title === null || typeof title === "string");
}

function parseUnsent(json: string | null): readonly Unsent[] {
  try {
    const parsed: unknown = JSON.parse(json ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isUnsent) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

export function memoryOf(server: string): Memory {
  const session = shelf("localStorage", `assistant-chat:${server}`);
  const unsent = shelf("sessionStorage", `assistant-chat:unsent:${server}`);
  return {
    session: session.read,
    keepSession: session.write,
    unsent: () => parseUnsent(unsent.read()),
    keepUnsent: (messages) => unsent.write(messages.length === 0 ? null : JSON.stringify(messages)),
  };
}

// A ticket from the page's own server: it lets the chat know who has logged in on the page, for a minute and once.

const patience = 4_000;

function ticketOf(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null) return null;
  const { ticket } = answer as Record<string, unknown>;
  return typeof ticket === "string" ? ticket : null;
}

/** A new ticket; null when nobody is logged in, or when none can be had now: then the chat goes on without. */
export async function ticketFrom(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "X-Chat": "1" }, // no other site can send this without being asked first
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok ? ticketOf(await answer.json()) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

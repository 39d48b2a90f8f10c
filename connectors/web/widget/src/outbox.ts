// Unsent messages, one after the other in the order they were written, until the server has stored each.
import type { Memory, Unsent } from "./memory";
import type { Receipt, Refusal } from "./protocol";

export interface Post {
  ready(): boolean;
  send(unsent: Unsent): Promise<Receipt | null>;
  renewSession(): void;
  stored(unsent: Unsent, id: string): void;
  refused(unsent: Unsent, error: Refusal, text: string | null): void;
}

const sessionsTried = 3;

export class Outbox {
  readonly #memory: Memory;
  readonly #post: Post;
  #queue: readonly Unsent[];
  #sending = false;
  #renewals = 0;

  constructor(memory: Memory, post: Post) {
    this.#memory = memory;
    this.#post = post;
    this.#queue = memory.unsent();
  }

  get unsent(): readonly Unsent[] {
    return this.#queue;
  }

  add(unsent: Unsent): void {
    this.#keep([...this.#queue, unsent]);
    this.flush();
  }

  /** Drops what is waiting; a message under way is the server's already. */
  empty(): void {
    this.#keep([]);
  }

  /** Sends what is waiting; to be called whenever a session has been confirmed. */
  flush(): void {
    const next = this.#queue[0];
    if (next === undefined || this.#sending || !this.#post.ready()) return;
    this.#sending = true;
    void this.#post.send(next).then((receipt) => {
      this.#sending = false;
      this.#answered(next, receipt);
    });
  }

  #answered(unsent: Unsent, receipt: Receipt | null): void {
    if (receipt === null) return;
    if (receipt.ok) {
      this.#renewals = 0;
      this.#done(unsent);
      this.#post.stored(unsent, receipt.id);
      this.flush();
    } else if (receipt.error === "session_unknown" && ++this.#renewals <= sessionsTried) {
      this.#post.renewSession();
    } else {
      this.#done(unsent);
      this.#post.refused(unsent, receipt.error, receipt.text);
      this.flush();
    }
  }

  #done(unsent: Unsent): void {
    this.#keep(this.#queue.filter((waiting) => waiting.messageId !== unsent.messageId));
  }

  #keep(queue: readonly Unsent[]): void {
    this.#queue = queue;
    this.#memory.keepUnsent(queue);
  }
}

// One conversation: joins the connection, the outbox and the transcript into a state the view can show.
import { Connection, type Address, type ConnectionState } from "./connection";
import { newId } from "./identifier";
import { memoryOf, type Memory, type Unsent } from "./memory";
import { Outbox } from "./outbox";
import type { QuickReply, StoredMessage } from "./protocol";
import {
  settle, withFailure, withHistory, withMessage, withOwn, without, withReceipt, type Transcript,
} from "./transcript";

export interface ChatState {
  readonly transcript: Transcript;
  readonly connection: ConnectionState;
  readonly typing: boolean;
  readonly opened: boolean;
  /** Messages that came while the panel was closed. */
  readonly unread: number;
}

// Should the end of typing get lost, the dots must not stay for ever.
const typingLasts = 60_000;

export class Chat {
  readonly #memory: Memory;
  readonly #connection: Connection;
  readonly #outbox: Outbox;
  readonly #changed: (state: ChatState) => void;
  #state: ChatState = { transcript: [], connection: "idle", typing: false, opened: false, unread: 0 };
  /** Refused messages, so that a quick reply is sent again with its payload. */
  readonly #refused = new Map<string, Unsent>();
  /** The session whose history turned out to be empty. */
  #blank: string | null = null;
  #introducedIn: string | null = null;
  #typingTimer = 0;

  constructor(address: Address, changed: (state: ChatState) => void) {
    this.#changed = changed;
    this.#memory = memoryOf(address.server);
    this.#connection = new Connection(address, this.#memory, {
      stateChanged: (connection) => this.#update({ connection, typing: false }),
      sessionRequested: () => this.#update({ transcript: settle(this.#state.transcript) }),
      sessionConfirmed: () => this.#outbox.flush(),
      sessionHandedOver: () => this.#forget(),
      historyArrived: (messages) => this.#historyArrived(messages),
      messageArrived: (message) => this.#messageArrived(message),
      typingChanged: (on) => this.#typing(on),
    });
    this.#outbox = new Outbox(this.#memory, {
      ready: () => this.#connection.session !== null,
      send: (unsent) => this.#connection.send(unsent),
      renewSession: () => this.#connection.renew(),
      stored: ({ messageId }, id) => this.#update({ transcript: withReceipt(this.#state.transcript, messageId, id) }),
      refused: (unsent, error, text) => {
        const remedy = error === "too_long" ? "edit" : "resend";
        this.#refused.set(unsent.messageId, unsent);
        this.#update({ transcript: withFailure(this.#state.transcript, unsent.messageId, text, remedy) });
      },
    });
  }

  get state(): ChatState {
    return this.#state;
  }

  /** Picks up an earlier conversation; a first-time visitor is not connected before they open the chat. */
  resume(): void {
    for (const unsent of this.#outbox.unsent) this.#show(unsent);
    if (this.#memory.session() !== null || this.#outbox.unsent.length > 0) this.#connection.connect();
  }

  open(): void {
    this.#update({ opened: true, unread: 0 });
    this.#connection.connect();
    this.#introduce();
  }

  /** The page came into view again: somebody may have logged out, or somebody else in, in another tab. */
  seen(): void {
    if (document.visibilityState === "visible") this.#connection.refresh();
  }

  hide(): void {
    this.#update({ opened: false });
  }

  close(): void {
    window.clearTimeout(this.#typingTimer);
    this.#connection.close();
  }

  say(text: string): void {
    this.#send({ messageId: newId(), message: text, title: null });
  }

  choose(choice: QuickReply): void {
    this.#send({ messageId: newId(), message: choice.payload, title: choice.title });
  }

  /** Sends a refused message once more, under its id: should the server have it after all, it counts once. */
  resend(messageId: string): void {
    const unsent = this.#takeBack(messageId);
    if (unsent !== undefined) this.#send(unsent);
  }

  /** Removes a refused message and gives its text back for rewriting. */
  takeBack(messageId: string): string {
    return this.#takeBack(messageId)?.message ?? "";
  }

  // What another client wrote in this tab and did not send is not sent in the name of the one who logged in since.
  #forget(): void {
    this.#outbox.empty();
    this.#refused.clear();
    this.#update({ transcript: [] });
  }

  #takeBack(messageId: string): Unsent | undefined {
    const unsent = this.#refused.get(messageId);
    this.#refused.delete(messageId);
    this.#update({ transcript: without(this.#state.transcript, messageId) });
    return unsent;
  }

  #send(unsent: Unsent): void {
    this.#show(unsent);
    this.#outbox.add(unsent);
  }

  #show({ messageId, message, title }: Unsent): void {
    this.#update({ transcript: withOwn(this.#state.transcript, messageId, title ?? message, new Date()) });
  }

  #historyArrived(messages: readonly StoredMessage[]): void {
    this.#update({ transcript: withHistory(this.#state.transcript, messages) });
    this.#blank = messages.length === 0 ? this.#connection.session : null;
    this.#introduce();
  }

  #messageArrived(message: StoredMessage): void {
    const before = this.#state.transcript;
    const transcript = withMessage(before, message);
    if (transcript === before) return;
    const missed = message.from !== "client" && !this.#state.opened;
    this.#update({ transcript, typing: false, unread: this.#state.unread + (missed ? 1 : 0) });
  }

  #typing(on: boolean): void {
    window.clearTimeout(this.#typingTimer);
    if (on) this.#typingTimer = window.setTimeout(() => this.#update({ typing: false }), typingLasts);
    this.#update({ typing: on });
  }

  #introduce(): void {
    const session = this.#connection.session;
    if (session === null || session !== this.#blank || session === this.#introducedIn) return;
    if (!this.#state.opened || this.#state.transcript.length > 0) return;
    this.#introducedIn = session;
    this.#connection.openConversation();
  }

  #update(fields: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...fields };
    this.#changed(this.#state);
  }
}

// The socket and its session: connects, asks for the session, passes on what the server says.
import { io, type Socket } from "socket.io-client";
import type { Memory, Unsent } from "./memory";
import { ticketFrom } from "./login";
import {
  parseEcho, parseHistory, parseReceipt, parseSession, parseTyping, parseUtterance,
  type Receipt, type StoredMessage,
} from "./protocol";

export type ConnectionState = "idle" | "connecting" | "online" | "offline";

export interface Address {
  readonly server: string;
  readonly language: string;
  /** Where to ask for a ticket of the login on this page; null on pages without one. */
  readonly login: string | null;
}

export interface Listener {
  stateChanged(state: ConnectionState): void;
  sessionRequested(): void;
  sessionConfirmed(): void;
  /** The chat of this browser was another client's: the one who is logged in now has been given a new one. */
  sessionHandedOver(): void;
  historyArrived(messages: readonly StoredMessage[]): void;
  messageArrived(message: StoredMessage): void;
  typingChanged(on: boolean): void;
}

const answerWithin = 10_000;
const callAgainAfter = 5_000;

export class Connection {
  readonly #socket: Socket;
  readonly #language: string;
  readonly #login: string | null;
  readonly #memory: Memory;
  readonly #listener: Listener;
  #session: string | null = null;
  #timer = 0;
  /** Counts the requests for a session: only the newest one may still be sent when its ticket comes. */
  #request = 0;
  /** The session that was named when a ticket was shown. */
  #shownWith: string | null = null;

  constructor({ server, language, login }: Address, memory: Memory, listener: Listener) {
    this.#language = language;
    this.#login = login;
    this.#memory = memory;
    this.#listener = listener;
    this.#socket = io(server, {
      autoConnect: false,
      forceNew: true,
      transports: ["websocket", "polling"],
      tryAllTransports: true,
      reconnectionDelayMax: answerWithin,
    });
    this.#listen();
  }

  /** The session this server confirmed on this connection; null while there is none. */
  get session(): string | null {
    return this.#session;
  }

  connect(): void {
    if (this.#socket.active) return;
    this.#listener.stateChanged("connecting");
    this.#socket.connect();
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#socket.off();
    this.#socket.disconnect();
  }

  /** Gives the session up for a new one: the server does not know it any more. */
  renew(): void {
    this.#memory.keepSession(null);
    this.#requestSession();
  }

  /** Asks for the session once more, and for what may be seen of it now. */
  refresh(): void {
    if (this.#socket.connected) this.#requestSession();
  }

  /** Tells the server that a new conversation was opened, so that the assistant introduces itself. */
  openConversation(): void {
    this.#socket.emit("conversation_open", { session_id: this.#session, language: this.#language });
  }

  /**
   * Resolves to null when no answer came: the message may or may not be stored, so it is to be sent again, under
   * its id, with the next session. A connection that does not answer is given up: it may be dead without knowing.
   */
  send(unsent: Unsent): Promise<Receipt | null> {
    const page = `${location.origin}${location.pathname}`;
    const title = unsent.title === null ? {} : { title: unsent.title };
    const payload = {
      message: unsent.message,
      session_id: this.#session,
      message_id: unsent.messageId,
      metadata: { language: this.#language, page, ...title },
    };
    return new Promise((resolve) => {
      this.#socket.timeout(answerWithin).emit("user_uttered", payload, (failure: Error | null, answer: unknown) => {
        if (failure !== null) this.#restart();
        resolve(failure === null ? parseReceipt(answer) : null);
      });
    });
  }

  #listen(): void {
    this.#socket.on("connect", () => this.#requestSession());
    this.#socket.on("connect_error", () => this.#lost());
    this.#socket.on("disconnect", () => this.#lost());
    this.#socket.on("session_confirm", (answer: unknown) => this.#confirmed(parseSession(answer)));
    this.#socket.on("user_echo", (answer: unknown) => this.#listener.messageArrived(parseEcho(answer)));
    this.#socket.on("bot_typing", (answer: unknown) => this.#listener.typingChanged(parseTyping(answer)));
    this.#socket.on("session_history", (answer: unknown) => {
      const messages = parseHistory(answer);
      if (messages !== null) this.#listener.historyArrived(messages);
    });
    this.#socket.on("bot_uttered", (answer: unknown) => {
      const message = parseUtterance(answer);
      if (message !== null) this.#listener.messageArrived(message);
    });
  }

  #requestSession(): void {
    this.#session = null;
    this.#listener.sessionRequested();
    this.#later(answerWithin, () => this.#restart());
    const request = ++this.#request;
    if (this.#login === null) this.#nameSession(null);
    else void ticketFrom(this.#login).then((ticket) => {
      if (request === this.#request && this.#socket.connected) this.#nameSession(ticket);
    });
  }

  #nameSession(login: string | null): void {
    const session = this.#memory.session();
    this.#shownWith = login === null ? null : session;
    const ticket = login === null ? {} : { login };
    this.#socket.emit("session_request", { session_id: session, history: true, language: this.#language, ...ticket });
  }

  // Closing the engine below it makes Socket.IO connect anew.
  #restart(): void {
    if (this.#socket.connected) this.#socket.io.engine.close();
  }

  #confirmed(session: string | null): void {
    if (session === null) return;
    window.clearTimeout(this.#timer);
    if (this.#shownWith !== null && this.#shownWith !== session) this.#listener.sessionHandedOver();
    this.#shownWith = null;
    this.#session = session;
    this.#memory.keepSession(session);
    this.#listener.stateChanged("online");
    this.#listener.sessionConfirmed();
  }

  // Socket.IO calls again by itself, except where the server itself hung up or refused.
  #lost(): void {
    this.#session = null;
    window.clearTimeout(this.#timer);
    this.#listener.stateChanged("offline");
    if (!this.#socket.active) this.#later(callAgainAfter, () => this.#socket.connect());
  }

  #later(milliseconds: number, action: () => void): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(action, milliseconds);
  }
}

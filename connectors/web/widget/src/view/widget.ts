// Everything on screen: puts launcher and panel into the shadow root and shows the chat's state in them.
import type { Chat, ChatState } from "../chat";
import type { Texts } from "../texts";
import { makeComposer, type Composer } from "./composer";
import { make } from "./dom";
import { makeLauncher } from "./launcher";
import { makeLog, type LogActions } from "./log";
import { makePanel } from "./panel";

export interface WidgetView {
  readonly root: HTMLElement;
  show(state: ChatState): void;
  open(): void;
  close(): void;
}

// With a finger the text field would call up the keyboard over half of the conversation.
const touch = window.matchMedia("(pointer: coarse)");

// A pressed button goes away: the focus must not go with it.
function logActions(chat: Chat, composer: Composer, rest: () => void): LogActions {
  return {
    choose: (choice) => {
      chat.choose(choice);
      rest();
    },
    resend: (messageId) => {
      chat.resend(messageId);
      rest();
    },
    edit: (messageId) => composer.restore(chat.takeBack(messageId)),
  };
}

export function makeWidget(texts: Texts, chat: Chat, signal: AbortSignal): WidgetView {
  const composer = makeComposer(texts, (text) => chat.say(text));
  const rest = (): void => (touch.matches ? log.root.focus() : composer.focus());
  const log = makeLog(texts, logActions(chat, composer, rest));
  const launcher = makeLauncher(texts, open);
  const panel = makePanel(texts, [log.root, composer.root], closed, signal);
  const root = make("div", { class: "widget", lang: texts.language, dir: texts.direction }, launcher.button, panel.root);

  function open(): void {
    if (panel.root.open) return;
    panel.open();
    launcher.button.hidden = true;
    chat.open();
    log.toEnd();
    rest();
  }

  function closed(): void {
    launcher.button.hidden = false;
    launcher.button.focus();
    chat.hide();
  }

  return {
    root,
    open,
    close: panel.close,
    show: (state) => {
      launcher.count(state.unread);
      log.show(state);
    },
  };
}

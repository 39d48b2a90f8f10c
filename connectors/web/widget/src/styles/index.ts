// The widget's style sheet, in the order in which later rules win.
import base from "./base.css";
import beside from "./beside.css";
import composer from "./composer.css";
import conversation from "./conversation.css";
import launcher from "./launcher.css";
import motion from "./motion.css";
import panel from "./panel.css";

export const css = [base, launcher, panel, conversation, beside, composer, motion].join("\n");

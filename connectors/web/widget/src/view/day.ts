// Days as the visitor's own clock and calendar see them.
import type { Texts } from "../texts";

/** A key that two moments share when they fall on the same local day. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${moment.getMonth()}-${moment.getDate()}`;
}

export function dayTitle(moment: Date, now: Date, texts: Texts): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (dayOf(moment) === dayOf(now)) return texts.say("widget-today");
  if (dayOf(moment) === dayOf(yesterday)) return texts.say("widget-yesterday");
  const year = moment.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(texts.language, { weekday: "long", day: "numeric", month: "long", ...year }).format(moment);
}

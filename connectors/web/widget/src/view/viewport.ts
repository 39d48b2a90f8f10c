// Keeps the panel above a phone's on-screen keyboard, which covers the page without resizing it.

/** A style sheet that always holds the visible height as `--visible-height`; inline styles a strict CSP refuses. */
export function visibleHeight(signal: AbortSignal): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const viewport = window.visualViewport;
  const measure = (): void => {
    if (viewport === null || viewport.scale !== 1) return;
    const [height, top] = [Math.round(viewport.height), Math.round(viewport.offsetTop)];
    sheet.replaceSync(`:host{--visible-height:${height}px;--visible-top:${top}px}`);
  };
  viewport?.addEventListener("resize", measure, { signal });
  viewport?.addEventListener("scroll", measure, { signal });
  measure();
  return sheet;
}

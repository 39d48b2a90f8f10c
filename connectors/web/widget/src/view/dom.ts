// Makes elements without innerHTML, inline styles or inline handlers.

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; strings become text nodes. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Brings `parent`'s children to `wanted` with as few moves as possible: nodes that stay are not announced again. */
export function arrange(parent: Node, wanted: readonly Node[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!keep.has(child)) child.remove();
  wanted.forEach((node, position) => {
    const there = parent.childNodes[position] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
}

// Line icons on a 24-unit grid, drawn in the colour of the text around them.

const shapes = {
  chat: "M4 5.5h16v11H11l-4.5 4v-4H4z M8 9.5h8 M8 12.8h5",
  close: "M6 6l12 12 M18 6L6 18",
  send: "M4 12h14 M12.5 6l6 6-6 6",
} as const;

const namespace = "http://www.w3.org/2000/svg";

export function icon(name: keyof typeof shapes): SVGSVGElement {
  const drawing = document.createElementNS(namespace, "svg");
  const path = document.createElementNS(namespace, "path");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", `icon icon-${name}`);
  path.setAttribute("d", shapes[name]);
  drawing.append(path);
  return drawing;
}

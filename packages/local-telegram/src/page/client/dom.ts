type Child = Node | string | null | undefined;
type Attributes = Record<string, string | number | boolean | undefined>;

/** Creates an element; no string ever becomes markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Sets attributes: false and undefined leave one out, true sets an empty one. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

/** An element of index.html. */
export function byId<K extends keyof HTMLElementTagNameMap>(id: string, tag: K): HTMLElementTagNameMap[K] {
  const found = document.getElementById(id);
  if (found?.localName !== tag) throw new Error(`The page has no <${tag} id="${id}">.`);
  return found as HTMLElementTagNameMap[K];
}

const paths = {
  send: "M12 19V5M5.5 11.5 12 5l6.5 6.5",
  slash: "M14.5 5 9.5 19",
  place:
    "M12 21c4-4.4 6.5-7.6 6.5-11a6.5 6.5 0 0 0-13 0c0 3.400 2.500 6.600 6.500 11zM12 12.300a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600z",
  share: "M12 15V4M8 7.500 12 3.500l4 4M5.500 12v6a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-6",
  close: "M6.500 6.500l11 11M17.500 6.500l-11 11",
  menu: "M4 7h16M4 12h16M4 17h10",
  down: "M12 5v14M5.500 12.500 12 19l6.500-6.500",
  reply: "M9.500 6 4.500 11l5 5M5 11h8.500a6 6 0 0 1 6 6v1",
  file: "M13.500 3.500H7.500a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-10zM13.500 3.500v5h5M12 12v5M9.700 14.800 12 17l2.300-2.200",
  link: "M8 16 16.500 7.500M9.500 7h7.500v7.500",
  arrow: "M5 12h13M12.500 6.500 18 12l-5.500 5.500",
  person:
    "M12 12a3.800 3.800 0 1 0 0-7.600 3.800 3.800 0 0 0 0 7.600zM4.800 20c.8-3.500 3.600-5.300 7.200-5.300s6.400 1.800 7.200 5.300",
} as const;

/** A decorative icon, hidden from screen readers. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  setAttributes(svg, { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" });
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}

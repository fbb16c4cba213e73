/**
 * Builds elements. Text goes in as text nodes only: there is no way through here for data to become markup.
 * `props`: class, dataset, on<event> handlers and properties are set as such, everything with a dash or unknown to the element as attribute.
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) set(element, name, value);
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === 'class') element.className = value;
  else if (name === 'dataset') Object.assign(element.dataset, value);
  else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else if (!name.includes('-') && name in element) element[name] = value;
  else element.setAttribute(name, value === true ? '' : value);
}

/** A button that never submits a form by accident. `label` is the accessible name; give children for what is seen when it differs. */
export function button(label, onclick, props = {}, ...children) {
  return el('button', {type: 'button', 'aria-label': children.length ? label : null, title: children.length ? label : null, onclick, ...props},
    ...(children.length ? children : [label]));
}

/** Replaces the content; the keyboard's focus goes to the new element with the same data-key, so that a repaint does not throw it away. */
export function repaint(container, ...children) {
  const key = container.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  container.replaceChildren(...children);
  if (key) container.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({preventScroll: true});
}

/** The address when it is one a person may safely follow, else null (no javascript:, data:, file:). */
export function safeUrl(address) {
  try {
    const url = new URL(address, location.href);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null; // not an address at all: shown as plain text
  }
}

/** A link into a new tab; plain text when the address is not http(s). */
export function link(text, address, props = {}) {
  const href = safeUrl(address);
  return href ? el('a', {href, target: '_blank', rel: 'noopener noreferrer', ...props}, text) : el('span', props, text);
}

const AVATAR_COLOURS = ['#e8833a', '#4a90d9', '#5aa469', '#b5679b', '#8b6fc6', '#cf5c5c', '#3f9ea3', '#a58439'];

/** The square avatar of WeChat and WeCom: one character of the name on a colour that stays the same for that name. */
export function avatar(name, letter) {
  let sum = 0;
  for (const c of name) sum = (sum * 31 + c.codePointAt(0)) >>> 0;
  const face = el('span', {class: 'avatar', 'aria-hidden': 'true'}, letter || [...name][0] || '?');
  face.style.backgroundColor = AVATAR_COLOURS[sum % AVATAR_COLOURS.length];
  return face;
}

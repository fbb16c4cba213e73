import {el, button} from './dom.js';
import {stamp} from './time.js';

const STAMP_GAP_MS = 5 * 60_000;
const SHOWN_AT_FIRST = 120;
const PINNED_PX = 48;
const HIGHLIGHT_MS = 1_800;

/**
 * The scrolling part of a chat. Stays at the newest message unless the reader has scrolled up; then a pill says that there is more below.
 * `render(item)` gives the element of one item; it is called again when the item changes.
 */
export class MessageList {
  #rows = new Map();
  #pinned = true;
  #items = [];

  constructor(render, clock) {
    this.render = render;
    this.clock = clock;
    this.list = el('ol', {class: 'messages'});
    this.view = el('div', {class: 'chat', tabIndex: 0, role: 'log', 'aria-label': '聊天记录', onscroll: () => this.#scrolled()}, this.list);
    this.pill = button('有新消息 ↓', () => this.toEnd(), {class: 'pill', hidden: true});
    this.element = el('div', {class: 'chat-frame'}, this.view, this.pill);
    // pictures load late and the composer grows: whenever a size changes, what was at the end stays at the end
    const observer = new ResizeObserver(() => this.#pinned && this.toEnd());
    observer.observe(this.list);
    observer.observe(this.view);
  }

  reset(items) {
    this.#items = items;
    this.#show(Math.max(0, items.length - SHOWN_AT_FIRST));
    this.toEnd();
  }

  #show(from) {
    this.#rows.clear();
    this.list.replaceChildren();
    if (from > 0) this.list.append(el('li', {class: 'earlier'}, button('更早的消息', () => this.#show(0))));
    for (const item of this.#items.slice(from)) this.#append(item);
  }

  add(item, mine) {
    this.#append(item);
    if (mine) this.#pinned = true;
    if (this.#pinned) this.toEnd();
    else this.pill.hidden = false;
  }

  #append(item) {
    const row = el('li', {class: 'row', dataset: {at: Date.parse(item.at)}}, el('time', {class: 'stamp', dateTime: item.at}), this.render(item));
    this.#rows.set(item.id, row);
    this.list.append(row);
    this.#stamp(row);
  }

  /** Paints one item again. `highlight`: somebody else changed it, so the eye is led there. */
  repaint(item, highlight = false) {
    const row = this.#rows.get(item.id);
    if (!row) return;
    row.lastElementChild.replaceWith(this.render(item));
    row.classList.remove('changed');
    if (!highlight) return;
    void row.offsetWidth; // makes the browser start the animation over when two changes follow each other
    row.classList.add('changed');
    setTimeout(() => row.classList.remove('changed'), HIGHLIGHT_MS);
  }

  /** After midnight (or a moved clock) 20:01 becomes 昨天 20:01. */
  restamp() {
    for (const row of this.#rows.values()) this.#stamp(row);
  }

  #stamp(row) {
    const [at, before] = [Number(row.dataset.at), Number(row.previousElementSibling?.dataset.at ?? NaN)];
    const shown = !(Math.abs(at - before) < STAMP_GAP_MS);
    row.firstElementChild.textContent = shown ? stamp(at, this.clock.now()) : '';
  }

  #scrolled() {
    this.#pinned = this.view.scrollHeight - this.view.scrollTop - this.view.clientHeight < PINNED_PX;
    if (this.#pinned) this.pill.hidden = true;
  }

  toEnd() {
    this.#pinned = true;
    this.pill.hidden = true;
    this.view.scrollTop = this.view.scrollHeight;
  }
}

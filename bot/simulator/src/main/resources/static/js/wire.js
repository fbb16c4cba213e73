import {el, button} from './dom.js';
import {icon} from './icons.js';
import {wall} from './time.js';

const AT_MOST = 500;
const DIRECTIONS = [['', '全部'], ['callback', '回调'], ['api', '接口']];

/** The drawer with what went over the wire: callbacks to the bot and the bot's calls. Newest at the top. */
export class WireDrawer {
  #direction = '';
  #words = '';
  #waiting = [];

  constructor(drawer, toggle, store) {
    this.drawer = drawer;
    this.toggle = toggle;
    this.store = store;
    this.list = el('ol', {class: 'wire-list'});
    drawer.append(this.#head(), this.list);
    toggle.addEventListener('click', () => this.#open(drawer.hidden));
    store.on('reset', () => this.#paint()).on('wire', ({entry}) => this.#soon(entry));
  }

  #head() {
    const pick = el('select', {'aria-label': '方向', onchange: event => { this.#direction = event.target.value; this.#paint(); }},
      DIRECTIONS.map(([value, text]) => el('option', {value}, text)));
    const find = el('input', {type: 'search', placeholder: '筛选：路径、摘要', 'aria-label': '筛选接口记录',
      oninput: event => { this.#words = event.target.value.trim().toLowerCase(); this.#paint(); }});
    return el('div', {class: 'wire-head'}, el('h2', {}, '接口记录'), pick, find,
      button('关闭接口记录', () => this.#open(false), {class: 'caption-button'}, icon('close')));
  }

  #open(open) {
    this.drawer.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
    if (open) this.#paint();
  }

  #paint() {
    this.#waiting = [];
    if (this.drawer.hidden) return;
    this.list.replaceChildren(...this.store.wire.filter(entry => this.#fits(entry)).reverse().map(row));
  }

  /** A clock jump sends dozens of lines at once: they are painted together in the next frame. */
  #soon(entry) {
    if (this.drawer.hidden || !this.#fits(entry)) return;
    this.#waiting.push(entry);
    if (this.#waiting.length === 1) requestAnimationFrame(() => this.#flush());
  }

  #flush() {
    this.list.prepend(...this.#waiting.reverse().map(row));
    this.#waiting = [];
    while (this.list.children.length > AT_MOST) this.list.lastChild.remove();
  }

  #fits(entry) {
    if (this.#direction && entry.direction !== this.#direction) return false;
    return !this.#words || `${entry.method} ${entry.path} ${entry.summary} ${entry.errcode ?? ''}`.toLowerCase().includes(this.#words);
  }
}

function row(entry) {
  const callback = entry.direction === 'callback';
  const bad = entry.status >= 400 || entry.status === 0 || (entry.errcode ?? 0) !== 0;
  return el('li', {class: `wire-row ${callback ? 'wire-callback' : 'wire-api'} ${bad ? 'wire-bad' : ''}`},
    el('div', {class: 'wire-line'},
      el('time', {dateTime: entry.at}, wall(Date.parse(entry.at)).seconds),
      el('span', {class: 'wire-way'}, callback ? '企微 → 机器人' : '机器人 → 企微'),
      el('span', {class: 'wire-status'}, `${entry.status || '断开'}${entry.errcode ? ` · ${entry.errcode}` : ''}`),
      el('span', {class: 'wire-millis'}, `${entry.millis} ms`)),
    el('code', {class: 'wire-path'}, `${entry.method} ${entry.path}`),
    entry.summary && el('div', {class: 'wire-summary'}, entry.summary));
}

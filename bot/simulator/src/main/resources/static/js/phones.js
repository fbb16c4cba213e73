import {el, button} from './dom.js';
import {newResident} from './people.js';
import {Phone} from './phone.js';
import {toast} from './toast.js';
import {recall, keep} from './kept.js';

const KEPT_AS = 'simulator.shown';
const RESIDENTS_AT_FIRST = 1;
const STAFF_AT_FIRST = 2;

/** The row of phones: which are shown and in which order, kept for the next visit. Says 'shown' when that changes. */
export class Phones extends EventTarget {
  #phones = new Map();
  #shown = chosenBefore();

  constructor(row, store) {
    super();
    this.row = row;
    this.store = store;
    this.invitation = el('div', {class: 'phone invitation'}, el('p', {}, '还没有住户'),
      button('新住户进入会话', () => newResident(store, this), {class: 'primary'}));
    store.on('reset', () => this.#reset())
      .on('item', ({phone, item}) => this.#item(phone, item))
      .on('change', ({phone, item}) => this.#phones.get(phone.key)?.change(item))
      .on('phone', ({phone}) => this.#known(phone))
      .on('clock', () => this.#tick());
    setInterval(() => this.#tick(), 1_000);
  }

  isShown(key) {
    return this.#shown?.includes(key) ?? false;
  }

  /** The first shown phone of a resident, if any. */
  firstResident() {
    const key = this.#shown?.find(k => k.startsWith('resident:') && this.store.phones.has(k));
    return key ? this.#phones.get(key) : null;
  }

  /** Shows a phone (beside its kind: residents stand left of the staff) and brings it into view. */
  show(key) {
    if (!this.isShown(key)) {
      const firstStaff = this.#shown.findIndex(k => k.startsWith('staff:'));
      if (key.startsWith('resident:') && firstStaff >= 0) this.#shown.splice(firstStaff, 0, key);
      else this.#shown.push(key);
      this.#rearrange();
    }
    const phone = this.#phones.get(key);
    phone?.element.scrollIntoView({inline: 'nearest', block: 'nearest'});
    return phone;
  }

  /** The people bar's tap: hides what is in view, brings into view what is not. */
  toggle(key) {
    if (this.isShown(key) && this.#inView(key)) this.hide(key);
    else this.show(key);
  }

  hide(key) {
    this.#shown = this.#shown.filter(k => k !== key);
    this.#rearrange();
  }

  #inView(key) {
    const [phone, row] = [this.#phones.get(key)?.element.getBoundingClientRect(), this.row.getBoundingClientRect()];
    return phone && phone.left >= row.left - 40 && phone.right <= row.right + 40;
  }

  #move(key, step) {
    const known = this.#shown.filter(k => this.store.phones.has(k));
    const neighbour = known[known.indexOf(key) + step];
    if (!neighbour) return;
    const [a, b] = [this.#shown.indexOf(key), this.#shown.indexOf(neighbour)];
    [this.#shown[a], this.#shown[b]] = [neighbour, key];
    this.#rearrange();
  }

  #reset() {
    this.#shown = this.#shown ? this.#stillThere() : this.#firstChoice();
    for (const [key, phone] of this.#phones) {
      const model = this.store.phones.get(key);
      if (!model) this.#phones.delete(key); // the simulator was emptied
      else {
        phone.reset(model);
        this.store.phones.set(key, phone.model);
      }
    }
    this.#arrange();
  }

  #keys(kind) {
    return [...this.store.phones.values()].filter(phone => phone.kind === kind).map(phone => phone.key);
  }

  /** A resident, two who do the work and one who is called when they are late: the whole loop on one screen. */
  #firstChoice() {
    const staff = this.#keys('staff').slice(0, STAFF_AT_FIRST);
    const supervisor = this.#keys('staff').find(key => !staff.includes(key) && this.store.phones.get(key).title.includes('主管'));
    return [...this.#keys('resident').slice(0, RESIDENTS_AT_FIRST), ...staff, supervisor].filter(Boolean);
  }

  /** A simulator started afresh has other residents: when all that were shown are gone, the first new one takes their place. */
  #stillThere() {
    const known = this.#shown.filter(key => this.store.phones.has(key));
    const isResident = key => key.startsWith('resident:');
    const orphaned = this.#shown.some(isResident) && !known.some(isResident);
    return orphaned ? [...this.#keys('resident').slice(0, RESIDENTS_AT_FIRST), ...known] : known;
  }

  /** Moves only what stands wrong: taking a phone out and in again would lose its scroll position and the typing focus. */
  #arrange() {
    const wanted = this.#shown.filter(key => this.store.phones.has(key)).map(key => this.#phone(key).element);
    if (!this.#keys('resident').length) wanted.unshift(this.invitation);
    const focused = document.activeElement;
    [...this.row.children].forEach(child => wanted.includes(child) || child.remove());
    wanted.forEach((element, i) => this.row.children[i] === element || this.row.insertBefore(element, this.row.children[i] ?? null));
    if (!wanted.length) this.row.append(el('p', {class: 'nobody'}, '点上面的头像，打开一部手机。'));
    if (focused !== document.activeElement && document.contains(focused)) focused.focus();
    this.#shown.forEach(key => this.store.phones.has(key) && this.store.markRead(this.store.phones.get(key)));
    this.dispatchEvent(new Event('shown'));
  }

  /** Only what a person chose is kept: the first choice is made anew until then. */
  #rearrange() {
    this.#arrange();
    keep(KEPT_AS, this.#shown);
  }

  /** The very first resident, wherever created, steps into the place that invites one. */
  #known({key, kind}) {
    if (kind === 'resident' && this.invitation.isConnected) this.show(key);
    else this.#phones.get(key)?.header();
  }

  #phone(key) {
    if (!this.#phones.has(key)) {
      const place = {hide: () => this.hide(key), move: step => this.#move(key, step)};
      this.#phones.set(key, new Phone(this.store.phones.get(key), this.store, place));
    }
    return this.#phones.get(key);
  }

  #item(model, item) {
    const phone = this.#phones.get(model.key);
    phone?.add(item);
    const mine = item.from === 'resident' || item.from === 'me';
    if (this.isShown(model.key) || mine) return;
    this.store.markUnread(model);
    toast(`${model.name}：${gist(item)}`, {onclick: () => this.show(model.key)});
  }

  #tick() {
    const now = this.store.clock.now();
    for (const phone of this.#phones.values()) phone.tick(now);
  }
}

/** One line that says what came. */
export function gist(item) {
  const words = {image: '[照片]', voice: '[语音]', video: '[视频]', file: '[文件]', location: '[位置]', other: '[表情]'};
  const text = item.card?.main_title?.title ?? item.card?.title ?? item.menu?.head ?? item.text ?? words[item.type] ?? '新消息';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** null = never chosen. */
function chosenBefore() {
  const keys = recall(KEPT_AS);
  return Array.isArray(keys) ? keys : null;
}

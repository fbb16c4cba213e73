import {el, button, avatar} from './dom.js';
import {icon} from './icons.js';
import {commandMenu} from './menu.js';
import {Composer} from './composer.js';
import {MessageList} from './message-list.js';
import {wall} from './time.js';
import {wechat} from './wechat.js';
import {wecom} from './wecom.js';

/**
 * One phone: caption, frame, chat, composer. Lives on while it is hidden, so that a half-typed text is still there when it comes back.
 * `place`: {hide(), move(step)} – where it stands is not its own business.
 */
export class Phone {
  constructor(model, store, place) {
    this.model = model;
    this.place = place;
    this.app = model.kind === 'resident' ? wechat(model, store) : wecom(model, store, id => this.repaint(this.#item(id)));
    this.list = new MessageList(item => this.app.render(item), store.clock);
    this.composer = new Composer(this.app.composer);
    this.statusTime = el('span', {class: 'status-time'});
    this.strip = el('div', {class: 'strip-place'});
    this.element = el('section', {class: `phone ${this.app.skin}`, 'aria-label': `${model.name}的手机`}, this.#caption(), this.#frame());
    this.reset(model);
    this.tick(store.clock.now());
  }

  #item(id) {
    return this.model.items.find(item => item.id === id);
  }

  /** The model object may be a new one after a reconnection; the app's closures keep the old one, so its fields are copied. */
  reset(model) {
    if (model !== this.model) Object.assign(this.model, model);
    this.list.reset(this.model.items);
    this.header();
  }

  header() {
    this.title.replaceChildren(...this.app.chatTitle());
    this.strip.replaceChildren(...[this.app.strip()].filter(Boolean));
  }

  add(item) {
    this.list.add(item, this.app.isMine(item));
  }

  change(item) {
    this.app.changed?.(item);
    this.list.repaint(item, !item.recalled);
  }

  repaint(item) {
    if (item) this.list.repaint(item);
  }

  tick(now) {
    const {time, date} = wall(now);
    this.statusTime.textContent = time;
    if (this.date && this.date !== date) this.list.restamp();
    this.date = date;
  }

  #caption() {
    const {name, title, letter} = this.model;
    const more = button(`${name}的更多操作`, null, {class: 'caption-button'}, icon('more'));
    return el('div', {class: 'caption'}, avatar(name, letter),
      el('span', {class: 'caption-name'}, el('b', {}, name), ' ', el('span', {}, title)),
      button(`把${name}的手机左移`, () => this.place.move(-1), {class: 'caption-button'}, icon('left')),
      button(`把${name}的手机右移`, () => this.place.move(1), {class: 'caption-button'}, icon('right')),
      commandMenu(more, () => this.app.commands()),
      button(`收起${name}的手机`, () => this.place.hide(), {class: 'caption-button'}, icon('close')));
  }

  #frame() {
    this.title = el('div', {class: 'chat-title'});
    return el('div', {class: 'frame'},
      el('div', {class: 'status-bar', 'aria-hidden': 'true'}, this.statusTime, el('span', {class: 'signal'}), el('span', {class: 'battery'})),
      el('div', {class: 'nav-bar'}, icon('back'), this.title, icon('more')),
      this.strip, this.list.element, this.composer.element);
  }
}

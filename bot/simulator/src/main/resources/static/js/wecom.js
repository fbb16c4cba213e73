import {el, link} from './dom.js';
import {attempt} from './toast.js';
import {staffApi} from './api.js';
import {line, textBubble, notice, face, mediaBubble} from './bubbles.js';
import {card} from './card.js';
import {cardHtml, markdown} from './rich-text.js';
import {samplePhoto, pickFile} from './media.js';
import {wall} from './time.js';

/** After the answer to a tap the card stays busy this long at most: the repaint normally comes first, and it need not come at all. */
const BUSY_AFTER_ANSWER_MS = 700;

/** An employee's WeCom: the chat with the app 报修助手. */
export function wecom(phone, store, repaint) {
  const api = staffApi(phone.id);
  const taps = new Taps(api, repaint);
  return {
    skin: 'wecom',
    chatTitle: () => [el('span', {}, phone.chatName)],
    render: item => onPhone(render(item, phone, {tap: taps, nameOf: userid => store.staffName(userid)}), phone.id),
    isMine: item => item.from === 'me',
    changed: item => taps.done(item.id),
    strip: () => null,
    composer: composerParts(phone, store, api),
    commands: () => [['打开应用（进入会话）', () => attempt(() => api.enter())]],
  };
}

/** A link opened on this phone is opened by its owner: the program behind it may ask WeCom who that is. */
function onPhone(element, userid) {
  for (const a of element.querySelectorAll('a[target="_blank"]')) {
    if (new URL(a.href).origin !== location.origin) a.href = `/sim/staff/${encodeURIComponent(userid)}/open?url=${encodeURIComponent(a.href)}`;
  }
  return element;
}

/** Which button of which card is waiting for its answer. The server's card always wins: a repaint ends the waiting. */
class Taps {
  #busy = new Map();

  constructor(api, repaint) {
    this.api = api;
    this.repaint = repaint;
  }

  keyOf(item) {
    return this.#busy.get(item.id);
  }

  async tap(item, key, selected) {
    if (this.#busy.has(item.id)) return;
    this.#busy.set(item.id, key);
    this.repaint(item.id);
    const ok = await attempt(() => this.api.tap(item.id, key, selected));
    setTimeout(() => this.done(item.id) && this.repaint(item.id), ok ? BUSY_AFTER_ANSWER_MS : 0);
  }

  done(itemId) {
    return this.#busy.delete(itemId);
  }
}

function render(item, phone, context) {
  if (item.recalled) return notice(item.from === 'me' ? '你撤回了一条消息' : '“报修助手”撤回了一条消息');
  if (item.from === 'me') return line('right', face(phone.name), mediaBubble(item) ?? textBubble(item.text));
  return line('left', face(phone.chatName, '修'), content(item, context));
}

function content(item, context) {
  if (item.type === 'card') return card(item, context);
  if (item.type === 'textcard') return textcard(item);
  if (item.type === 'markdown') return el('div', {class: 'bubble markdown'}, markdown(item.text));
  return mediaBubble(item) ?? textBubble(item.text ?? `[${item.type}]`);
}

function textcard(item) {
  const {title, description, url, btntxt} = item.card ?? {title: '', description: item.text};
  return el('div', {class: 'card textcard'},
    title && el('div', {class: 'card-title'}, title),
    el('div', {class: 'card-text'}, cardHtml(description)),
    url && link(btntxt || '详情', url, {class: 'card-more'}));
}

function composerParts(phone, store, api) {
  return {
    label: `${phone.name}要说的话`,
    send: text => api.text(text),
    tools: [
      {label: '照片', icon: 'photo', run: async () => {
        const file = await pickFile('image/*');
        if (file) await api.media(file, 'image');
      }},
      {label: '示例照片', icon: 'sample', run: async () => {
        const {date, time} = wall(store.clock.now());
        await api.media(await samplePhoto(`${date} ${time}  ${phone.name}`), 'image');
      }},
    ],
  };
}

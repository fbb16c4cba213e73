import {el, button, avatar} from './dom.js';
import {icon} from './icons.js';
import {richText} from './rich-text.js';

/** Message shapes that WeChat and WeCom share; the skins differ only in colour. */

/** A line of chat: avatar, bubble, and beside it what can be done or has gone wrong. `side` is "left" or "right". */
export function line(side, face, bubble, ...beside) {
  return el('div', {class: `line ${side}`}, face, el('div', {class: 'line-body'}, bubble, ...beside));
}

export const textBubble = text => el('div', {class: 'bubble'}, richText(text));
export const notice = text => el('div', {class: 'notice'}, text);
export const face = (name, letter) => avatar(name, letter);

export function photo(url, alt) {
  const image = el('img', {alt, loading: 'lazy', decoding: 'async'});
  image.addEventListener('error', () => image.replaceWith(el('span', {class: 'photo-missing'}, '图片已过期')));
  image.src = url;
  return button(`放大${alt}`, () => enlarge(url, alt), {class: 'photo'}, image);
}

function enlarge(url, alt) {
  const dialog = el('dialog', {class: 'lightbox', 'aria-label': alt, onclick: () => dialog.close(), onclose: () => dialog.remove()},
    el('img', {src: url, alt}));
  document.body.append(dialog);
  dialog.showModal();
}

export function voice(item) {
  return el('div', {class: 'bubble voice'}, icon('voice'), el('span', {}, item.text || '语音 3″'));
}

export function attachment(item, kind) {
  const body = el('div', {class: 'bubble file'}, el('span', {class: 'file-name'}, item.text || kind), icon(kind === '视频' ? 'video' : 'file'));
  return item.mediaUrl ? el('a', {class: 'bare', href: item.mediaUrl, target: '_blank', rel: 'noopener', 'aria-label': `打开${kind}`}, body) : body;
}

export function place(item) {
  const [name, ...rest] = String(item.text || '位置').split('\n');
  return el('div', {class: 'place'},
    el('div', {class: 'place-name'}, name), rest.length > 0 && el('div', {class: 'place-address'}, rest.join(' ')),
    el('div', {class: 'place-map', 'aria-hidden': 'true'}, icon('pin')));
}

/** Shapes by type that need no more than the item; null when the type has none. */
export function mediaBubble(item) {
  const shapes = {
    image: () => (item.mediaUrl ? photo(item.mediaUrl, '照片') : textBubble('[照片]')),
    voice: () => voice(item), video: () => attachment(item, '视频'), file: () => attachment(item, '文件'), location: () => place(item),
  };
  return shapes[item.type]?.() ?? null;
}

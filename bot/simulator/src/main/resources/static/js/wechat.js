import {el, button, link} from './dom.js';
import {attempt} from './toast.js';
import {doorChoices} from './doors.js';
import {ask} from './ask.js';
import {residentApi} from './api.js';
import {line, textBubble, notice, face, mediaBubble} from './bubbles.js';
import {samplePhoto, sampleVoice, pickFile} from './media.js';
import {wall} from './time.js';

/** A resident's WeChat: the chat with a 微信客服 account. Gives the phone its parts; the frame itself is phone.js. */
export function wechat(phone, store) {
  const api = residentApi(phone.id);
  return {
    skin: 'wechat',
    chatTitle: () => [el('span', {}, phone.chatName || '客服'), el('small', {}, '微信客服')],
    render: item => render(item, phone, api),
    isMine: item => item.from === 'resident',
    strip: () => strip(phone, api),
    composer: composerParts(phone, store, api),
    commands: () => commands(phone, api),
  };
}

function render(item, phone, api) {
  if (item.recalled) return notice(item.from === 'resident' ? '你撤回了一条消息' : '对方撤回了一条消息');
  if (item.from === 'system' || item.type === 'notice') return notice(item.text ?? '');
  if (item.from === 'resident') return own(item, phone, api);
  const human = item.from === 'servicer';
  const portrait = face(human ? '客服' : phone.chatName || '物', human ? '客' : null);
  if (!human) portrait.classList.add('avatar-account');
  return line('left', portrait,
    el('div', {class: 'stack'}, human && el('span', {class: 'speaker'}, '人工客服'), content(item, api)), trouble(item));
}

function own(item, phone, api) {
  const recall = button('撤回', () => attempt(() => api.recall(item.id)), {class: 'recall'});
  return line('right', face(phone.name, phone.letter), content(item, api), trouble(item), recall);
}

function trouble(item) {
  return item.failed && el('span', {class: 'failed', title: item.failed}, el('b', {'aria-hidden': 'true'}, '!'), el('span', {}, `未送达：${item.failed}`));
}

function content(item, api) {
  if (item.type === 'menu') return menu(item, api);
  if (item.type === 'link') return linkCard(item);
  if (item.type === 'other' && item.from === 'resident') return el('div', {class: 'sticker', role: 'img', 'aria-label': item.text || '动画表情'}, '🐱');
  return mediaBubble(item) ?? textBubble(item.text ?? `[${item.type}]`);
}

/** msgmenu: one bubble; the lines that can be tapped are blue and stay tappable for ever, as in the real app. */
function menu({menu: {head, items, tail}}, api) {
  return el('div', {class: 'bubble msgmenu'},
    head && el('div', {class: 'menu-head'}, head),
    items.map(entry => menuItem(entry, api)),
    tail && el('div', {class: 'menu-tail'}, tail));
}

function menuItem(entry, api) {
  if (entry.type === 'text') return el('div', {class: 'menu-text'}, entry.content);
  if (entry.type === 'view') return link(entry.content, entry.url, {class: 'menu-line'});
  if (entry.type !== 'click') return el('div', {class: 'menu-line'}, entry.content);
  const tap = button(entry.content, async () => {
    tap.disabled = true; // a double click is one tap; afterwards the old menu can be used again
    await attempt(() => api.text(entry.content, entry.id));
    tap.disabled = false;
  }, {class: 'menu-line'});
  return tap;
}

/** Its text is title, description and address, one line each. */
function linkCard(item) {
  const [title, ...rest] = String(item.text ?? '链接').split('\n');
  const address = rest.pop() ?? '';
  return el('div', {class: 'bubble link-card'}, link(title, address), rest.length > 0 && el('small', {}, rest.join(' ')));
}

const STRIPS = {2: '正在排队等待人工客服…', 3: '人工服务中', 4: '会话已结束，发一条消息即可继续'};

function strip(phone, api) {
  const text = STRIPS[phone.serviceState];
  if (!text) return null;
  return el('div', {class: `strip strip-${phone.serviceState}`}, el('span', {}, text), phone.serviceState === 3 && [
    button('客服说…', () => speakAsServicer(api)), button('结束人工', () => attempt(() => api.endServicer()))]);
}

async function speakAsServicer(api) {
  const answer = await ask('以人工客服的身份发给住户', [{name: 'text', label: '内容', value: '您好，我是人工客服，请说。'}], '发送');
  if (answer) await attempt(() => api.servicer(answer.text));
}

async function scan(api) {
  const answer = await ask('扫码进入', [{name: 'door', label: '扫哪里的码', options: await doorChoices('没有码')}], '进入会话');
  if (answer) await api.enter(answer.door);
}

function commands(phone, api) {
  const human = phone.serviceState === 3
    ? [['以人工客服身份说…', () => speakAsServicer(api)], ['结束人工服务', () => attempt(() => api.endServicer())]]
    : [['人工客服接入', () => attempt(() => api.servicer())]];
  return [['重新进入会话', () => attempt(() => api.enter())], ['扫码进入…', () => attempt(() => scan(api))], ...human];
}

function composerParts(phone, store, api) {
  const photoOf = async () => samplePhoto(`${wall(store.clock.now()).date} ${wall(store.clock.now()).time}`);
  const picked = (accept, type) => async () => {
    const file = await pickFile(accept);
    if (file) await api.media(file, type);
  };
  return {
    label: `${phone.name}要说的话`,
    send: text => api.text(text),
    voice: () => api.media(sampleVoice(), 'voice'),
    tools: [
      {label: '照片', icon: 'photo', run: picked('image/*', 'image')},
      {label: '示例照片', icon: 'sample', run: async () => api.media(await photoOf(), 'image')},
      {label: '位置', icon: 'location', run: () => sendPlace(api)},
      {label: '语音', icon: 'mic', run: () => api.media(sampleVoice(), 'voice')},
      {label: '动画表情', icon: 'sticker', run: () => api.sticker()},
      {label: '视频', icon: 'video', run: picked('video/*', 'video')},
      {label: '文件', icon: 'file', run: picked('', 'file')},
    ],
  };
}

async function sendPlace(api) {
  const answer = await ask('发送位置', [
    {name: 'name', label: '名称', value: '阳光花园3栋'}, {name: 'address', label: '地址', value: '阳光路88号', required: false}], '发送');
  if (answer) await api.location({latitude: 31.2304, longitude: 121.4737, ...answer});
}

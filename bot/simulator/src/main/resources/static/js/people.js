import {el, button, avatar, repaint} from './dom.js';
import {ask} from './ask.js';
import {api} from './api.js';
import {attempt} from './toast.js';
import {doorChoices} from './doors.js';

/** In a load trial thousands of residents write; the bar shows the latest and those whose phone is open. */
const RESIDENTS_AT_MOST = 40;

/** The bar of avatars: who is shown, who has something new. Residents first, then the staff. */
export function peopleBar(bar, store, phones) {
  const paint = () => repaint(bar,
    ...group('住户', store, phones, 'resident'), button('新住户', () => newResident(store, phones), {class: 'person new'}, el('span', {class: 'avatar'}, '+'), '新住户'),
    el('span', {class: 'divider', 'aria-hidden': 'true'}), ...group('员工', store, phones, 'staff'));
  let due = false;
  const soon = () => {
    if (!due) requestAnimationFrame(() => { due = false; paint(); });
    due = true;
  };
  store.on('reset', soon).on('phone', soon).on('unread', soon);
  phones.addEventListener('shown', soon);
}

function group(label, store, phones, kind) {
  const all = [...store.phones.values()].filter(phone => phone.kind === kind);
  const people = kind === 'staff' ? all : all.filter((phone, i) => i >= all.length - RESIDENTS_AT_MOST || phones.isShown(phone.key));
  return [el('span', {class: 'group'}, label), ...people.map(phone => person(phone, phones))];
}

function person(phone, phones) {
  const shown = phones.isShown(phone.key);
  const name = `${phone.name}，${phone.title}${phone.unread ? `，${phone.unread}条未读` : ''}`;
  return button(name, () => phones.toggle(phone.key), {class: 'person', dataset: {key: phone.key}, 'aria-pressed': String(shown)},
    el('span', {class: 'face'}, avatar(phone.name, phone.letter), phone.unread > 0 && el('span', {class: 'badge'}, phone.unread > 99 ? '99+' : String(phone.unread))),
    el('span', {class: 'who'}, el('b', {}, phone.name), phone.kind === 'staff' && el('small', {}, phone.title)));
}

/** Asks for a name, lets the newcomer enter the chat and opens the phone. */
export async function newResident(store, phones) {
  const options = await doorChoices('从微信里找到客服');
  const answer = await ask('新住户', [{name: 'name', label: '微信昵称', value: firstName(store)}, {name: 'door', label: '怎么进来', options}], '进入会话');
  if (!answer?.name) return null;
  let phone = null;
  await attempt(async () => {
    const resident = await api.newResident(answer.name, answer.door);
    store.apply('resident', resident); // the event may come later than the answer
    phone = phones.show(`resident:${resident.id}`);
    phone?.composer.field.focus();
  });
  return phone;
}

/** The first one needs no thinking up: a trial can start with Enter. */
function firstName(store) {
  return [...store.phones.values()].some(phone => phone.kind === 'resident') ? '' : '王女士';
}

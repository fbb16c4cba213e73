import {el, button} from './dom.js';
import {api} from './api.js';
import {attempt} from './toast.js';
import {dropDown, closeMenu} from './menu.js';
import {wall, dayOfYear, instant, nextAt} from './time.js';

/** Times at which a rule acts in a trial: just before and after the same-day limits, and the start of the next day. */
const STEPS = [
  ['+1分钟', () => api.advance('PT1M')],
  ['+10分钟', () => api.advance('PT10M')],
  ['+1小时', () => api.advance('PT1H')],
  ['到17:59', now => api.moveTo(nextAt('17:59', now))],
  ['到20:01', now => api.moveTo(nextAt('20:01', now))],
  ['明早8:30', now => api.moveTo(nextAt('08:30', now, 1))],
];

/** The community's clock, big, and the ways to move it. It never goes back: rows already written would lie in the future. */
export function clockBar(place, store) {
  const time = el('span', {class: 'clock-time', role: 'timer', 'aria-label': '小区时间'});
  const day = el('span', {class: 'clock-day'});
  const steps = STEPS.map(([label, move]) => button(label, event => go(event.currentTarget, () => move(store.clock.now())), {class: 'step'}));
  const free = freeChoice(store);
  place.append(el('div', {class: 'clock-face'}, time, day), el('div', {class: 'steps', role: 'group', 'aria-label': '拨快时间'}, steps, free.element));

  const tick = () => {
    const w = wall(store.clock.now());
    if (time.textContent !== w.seconds) time.textContent = w.seconds;
    day.textContent = `${w.date.slice(0, 4)}年${dayOfYear(w)} ${w.weekday}`;
  };
  const movable = () => {
    for (const control of [...steps, free.opener]) control.disabled = !store.clock.movable;
    place.title = store.clock.movable ? '' : '这次用的是真实时间，不能拨快。';
  };
  store.on('clock', tick).on('reset', () => { tick(); movable(); });
  setInterval(tick, 250);
}

async function go(control, move) {
  control.classList.add('busy');
  await attempt(move);
  control.classList.remove('busy');
}

function freeChoice(store) {
  const field = el('input', {type: 'datetime-local', required: true});
  const opener = button('拨到…', () => { field.value = wallField(store.clock.now()); }, {class: 'step'});
  const panel = el('form', {class: 'menu clock-menu', onsubmit: event => {
    event.preventDefault();
    const [date, time] = field.value.split('T');
    closeMenu();
    attempt(() => api.moveTo(instant(date, time)));
  }}, el('label', {}, '拨到（小区时间）', field), el('button', {type: 'submit', class: 'primary'}, '拨过去'),
    el('div', {class: 'clock-more'}, [['+15分钟', 'PT15M'], ['+3小时', 'PT3H'], ['+1天', 'PT24H'], ['+3天', 'PT72H']].map(([label, by]) =>
      button(label, () => { closeMenu(); attempt(() => api.advance(by)); }, {class: 'step'}))));
  return {opener, element: dropDown(el('span', {class: 'menu-anchor'}), opener, panel)};
}

function wallField(now) {
  const {date, time} = wall(now + 60_000);
  return `${date}T${time}`;
}

import {el, button, repaint} from './dom.js';
import {api} from './api.js';
import {attempt} from './toast.js';
import {dropDown} from './menu.js';

const SWITCHES = [
  ['down', '企业微信宕机', '所有接口回 HTTP 503'],
  ['rateLimited', '限流', '接口回 45009，请稍后再试'],
  ['dropBells', '丢铃', '客服回调不送，只能靠定时拉取'],
  ['duplicateCallbacks', '重复回调', '每个回调都送两次'],
  ['blockIp', 'IP 不在白名单', '接口回 60020'],
  ['humanFirst', '首先转人工', '新会话直接进人工，机器人发言回 95018'],
  ['quotaByEvent', '超额后才告知', '超过 5 条先收下，再用事件告知没送到'],
  ['emptyPages', '空页', '拉消息时隔一页是空的'],
];
const AMOUNTS = [
  ['slowMillis', '变慢', [[0, '不慢'], [500, '0.5 秒'], [2000, '2 秒'], [6000, '6 秒'], [20000, '20 秒']]],
  ['errorPercent', '随机出错', [[0, '不出错'], [10, '10%'], [30, '30%'], [60, '60%'], [100, '全部']]],
  ['syncPageSize', '每页消息', [[0, '照请求'], [1, '1 条'], [5, '5 条'], [50, '50 条']]],
];
const HEALTHY = Object.fromEntries([...SWITCHES.map(([name]) => [name, false]), ...AMOUNTS.map(([name]) => [name, 0])]);

/** The drop-down with what can go wrong at WeCom. The opener counts what is switched on, so that nobody forgets it. */
export function faultMenu(place, store) {
  const opener = button('故障开关', null, {class: 'tool'});
  const panel = el('div', {class: 'menu fault-menu', 'aria-label': '企业微信故障开关'});
  dropDown(place, opener, panel);
  const paint = () => {
    const active = Object.entries(HEALTHY).filter(([name, healthy]) => (store.faults[name] ?? healthy) !== healthy).length;
    opener.textContent = active ? `故障开关 ${active}` : '故障开关';
    opener.classList.toggle('alarm', active > 0);
    repaint(panel, ...SWITCHES.map(row => toggle(row, store)), ...AMOUNTS.map(row => amount(row, store)), foot());
  };
  store.on('faults', paint).on('reset', paint);
}

function toggle([name, label, effect], store) {
  return el('label', {class: 'fault'},
    el('input', {type: 'checkbox', role: 'switch', dataset: {key: name}, checked: store.faults[name] === true, onchange: event => change(event.target, {[name]: event.target.checked})}),
    el('span', {}, el('b', {}, label), el('small', {}, effect)));
}

function amount([name, label, choices], store) {
  const now = store.faults[name] ?? 0;
  const known = choices.some(([value]) => value === now) ? choices : [...choices, [now, String(now)]];
  return el('label', {class: 'fault'}, el('b', {}, label),
    el('select', {dataset: {key: name}, onchange: event => change(event.target, {[name]: Number(event.target.value)})},
      known.map(([value, text]) => el('option', {value: String(value), selected: value === now}, text))));
}

/** A refused change must not stay shown as done: the control is put back. */
async function change(control, part) {
  const ok = await attempt(() => api.setFaults(part));
  if (!ok && control.type === 'checkbox') control.checked = !control.checked;
}

function foot() {
  return el('div', {class: 'fault-foot'},
    button('让令牌过期', () => attempt(() => api.expireToken()), {class: 'step'}),
    button('全部恢复正常', () => attempt(() => api.setFaults(HEALTHY)), {class: 'step'}));
}

import {el, button} from './dom.js';
import {icon} from './icons.js';
import {newResident} from './people.js';
import {recall, keep} from './kept.js';

const KEPT_AS = 'simulator.hint-closed';
const SAYINGS = ['3栋2单元501厨房水管爆了，今天下午3点以后来', '5栋1单元302卧室灯不亮，明天上午来', '地下车库的灯坏了'];

/** Says to a newcomer what to do first; closed once, it stays closed. */
export function hint(strip, store, phones) {
  strip.append(
    el('b', {}, '第一次来？'), el('span', {}, '让住户发一句：'),
    ...SAYINGS.map(text => button(text, () => say(text, store, phones), {class: 'saying'})),
    el('span', {class: 'hint-then'}, '→ 师傅手机收到派单卡片，点“接单”，再到达、完成，住户评价。时间可以在上面拨快。'),
    button('关闭提示', () => close(strip), {class: 'caption-button'}, icon('close')));
  strip.hidden = recall(KEPT_AS) === true;
}

/** Only fills in the field: pressing Enter is the newcomer's own first step. */
async function say(text, store, phones) {
  const known = [...store.phones.values()].find(phone => phone.kind === 'resident');
  const phone = phones.firstResident() ?? (known ? phones.show(known.key) : await newResident(store, phones));
  if (!phone) return;
  phones.show(phone.model.key);
  phone.composer.fill(text);
}

function close(strip) {
  strip.hidden = true;
  keep(KEPT_AS, true);
}

import {Clock} from './clock-model.js';

/**
 * What the simulator knows, as last heard. Emits (as CustomEvent with `detail`):
 * reset · item {phone,item} · change {phone,item} · phone {phone} · clock · faults · wire {entry} · connection {ok}.
 * `phone` is the model below, keyed "resident:<id>" or "staff:<userid>" as in the API.
 */
export class Store extends EventTarget {
  phones = new Map();
  accounts = [];
  faults = {};
  wire = [];
  corpName = '';
  clock = new Clock();

  on(type, listener) {
    this.addEventListener(type, event => listener(event.detail ?? {}));
    return this;
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }

  connection(ok) {
    this.#emit('connection', {ok});
  }

  reset(state, wire) {
    this.corpName = state.corpName;
    this.accounts = state.accounts ?? [];
    this.faults = state.faults ?? {};
    this.wire = wire;
    this.clock.set(state.now, state.clockMovable);
    const before = this.phones;
    this.phones = new Map([...state.residents.map(residentPhone), ...state.staff.map(staffPhone)].map(p => [p.key, p]));
    for (const phone of this.phones.values()) phone.unread = before.get(phone.key)?.unread ?? 0;
    this.#emit('reset');
  }

  apply(type, data) {
    if (type === 'item') this.#put(data, 'item');
    else if (type === 'change') this.#put(data, 'change');
    else if (type === 'resident') this.#resident(data);
    else if (type === 'clock') this.#clock(data);
    else if (type === 'faults') this.#faults(data);
    else if (type === 'wire') this.#wire(data);
  }

  /** An item already known is a change whatever the event was called: after a reconnection both orders occur. */
  #put({phone: key, item}, type) {
    const phone = this.phones.get(key);
    if (!phone) return; // its `resident` event or the next reset brings it
    const at = phone.items.findIndex(known => known.id === item.id);
    if (at < 0) phone.items.push(item);
    else if ((item.version ?? 0) < (phone.items[at].version ?? 0)) return;
    else phone.items[at] = item;
    this.#emit(at < 0 ? 'item' : 'change', {phone, item, type});
  }

  #resident(resident) {
    const [fresh, known] = [residentPhone(resident), this.phones.get(`resident:${resident.id}`)];
    if (known) Object.assign(known, {...fresh, items: known.items, unread: known.unread});
    else this.phones.set(fresh.key, fresh);
    this.#emit('phone', {phone: known ?? fresh});
  }

  #clock({now}) {
    this.clock.set(now);
    this.#emit('clock');
  }

  #faults(faults) {
    this.faults = faults;
    this.#emit('faults');
  }

  #wire(entry) {
    this.wire.push(entry);
    if (this.wire.length > 500) this.wire.shift();
    this.#emit('wire', {entry});
  }

  markRead(phone) {
    if (!phone.unread) return;
    phone.unread = 0;
    this.#emit('unread', {phone});
  }

  markUnread(phone) {
    phone.unread++;
    this.#emit('unread', {phone});
  }

  staffName(userid) {
    return this.phones.get(`staff:${userid}`)?.name ?? userid;
  }
}

function residentPhone(resident) {
  return {
    key: `resident:${resident.id}`, kind: 'resident', id: resident.id, name: resident.name, letter: letterOf(resident.avatar),
    title: '住户', chatName: resident.openKfName, serviceState: resident.serviceState, items: resident.messages ?? [], unread: 0,
  };
}

function staffPhone(staff) {
  return {
    key: `staff:${staff.userid}`, kind: 'staff', id: staff.userid, name: staff.name, title: staff.title,
    chatName: '报修助手', items: staff.items ?? [], unread: 0,
  };
}

/** The API's avatar may be a letter or a colour number; a number is no face. */
function letterOf(value) {
  return typeof value === 'string' && value && !/^\d+$/.test(value) ? [...value][0] : null;
}

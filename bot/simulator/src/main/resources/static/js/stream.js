import {api} from './api.js';

const EVENTS = ['item', 'change', 'resident', 'clock', 'faults', 'wire'];
const RETRY_MS = 2_000;
const GIVE_UP_ON_SILENCE_MS = 8_000;

/**
 * Keeps the store in step with the simulator. On every (re)connection the whole state is fetched anew, because events sent while the line
 * was down are gone. Events that arrive during that fetch wait until it is done, else the older answer would overwrite them.
 */
export function connect(store) {
  let waiting = [];
  let attempt = 0;

  async function open() {
    const source = new EventSource('sim/events');
    const mine = ++attempt;
    const silence = setTimeout(() => source.readyState !== EventSource.OPEN && again(), GIVE_UP_ON_SILENCE_MS);
    const again = () => {
      if (mine !== attempt) return;
      attempt++;
      clearTimeout(silence);
      source.close();
      store.connection(false);
      setTimeout(open, RETRY_MS);
    };
    source.onopen = () => fill(again);
    source.onerror = again; // not left to the browser: it gives up for good after an HTTP error
    for (const type of EVENTS) source.addEventListener(type, event => deliver(type, JSON.parse(event.data)));
  }

  function deliver(type, data) {
    if (waiting) waiting.push([type, data]);
    else store.apply(type, data);
  }

  async function fill(again) {
    waiting = [];
    try {
      const [state, wire] = await Promise.all([api.state(), api.wire()]);
      store.reset(state, wire);
      const late = waiting;
      waiting = null;
      late.forEach(([type, data]) => store.apply(type, data));
      store.connection(true);
    } catch (error) {
      console.warn('state not read, trying again', error);
      again();
    }
  }

  open();
}

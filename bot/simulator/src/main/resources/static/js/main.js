import {Store} from './store.js';
import {connect} from './stream.js';
import {Phones} from './phones.js';
import {peopleBar} from './people.js';
import {clockBar} from './clock.js';
import {faultMenu} from './faults.js';
import {WireDrawer} from './wire.js';
import {hint} from './hint.js';

const place = id => document.getElementById(id);
const store = new Store();
const phones = new Phones(place('phones'), store);

peopleBar(place('people'), store, phones);
clockBar(place('clock'), store);
faultMenu(place('faults'), store);
new WireDrawer(place('wire'), place('wire-toggle'), store);
hint(place('hint'), store, phones);

store.on('reset', () => {
  place('corp-name').textContent = store.corpName || '企业微信模拟器';
}).on('connection', ({ok}) => {
  place('connection').textContent = ok ? '已连接' : '连接断开，正在重连…';
  place('connection').classList.toggle('lost', !ok);
});

connect(store);

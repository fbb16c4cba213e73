import {api} from './api.js';

/** The QR codes that hang in the houses, as choices; the first is none. A forged one is there to be tried. */
export async function doorChoices(none) {
  const doors = await api.doors();
  return [{value: '', label: none}, ...doors.map(door => ({value: door.sceneParam, label: `扫${door.label}的码`})),
    {value: 'h-1-0000000000000000', label: '扫一张伪造的码'}];
}

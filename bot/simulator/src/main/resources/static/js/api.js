/** The simulator's plain JSON. Every refusal becomes an Error whose message is a sentence for the person at the screen. */
async function request(method, path, body) {
  const options = {method, headers: {Accept: 'application/json'}};
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body);
  }
  const response = await fetch(path, options).catch(() => {
    throw new Error('连不上模拟器，请看看程序是否还在运行。');
  });
  if (!response.ok) throw new Error(await sentenceOf(response));
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

async function sentenceOf(response) {
  const fallback = `模拟器没有接受（HTTP ${response.status}），请稍后再试。`;
  const answer = await response.json().catch(() => null); // a proxy or the container may answer HTML
  return typeof answer?.error === 'string' ? answer.error : fallback;
}

function upload(path, file, type) {
  const form = new FormData();
  form.append('file', file, file.name);
  form.append('type', type);
  return request('POST', path, form);
}

const residentPath = id => `sim/residents/${encodeURIComponent(id)}`;
const staffPath = id => `sim/staff/${encodeURIComponent(id)}`;

/** A contact link brings its parameter along only when it has a scene. */
const scanned = sceneParam => sceneParam ? {scene: 'door', sceneParam} : {};

export const api = {
  state: () => request('GET', 'sim/state'),
  wire: () => request('GET', 'sim/wire'),
  doors: () => request('GET', 'sim/doors'),
  newResident: (name, sceneParam) => request('POST', 'sim/residents', {name, ...scanned(sceneParam)}),
  advance: duration => request('POST', 'sim/clock', {advance: duration}),
  moveTo: millis => request('POST', 'sim/clock', {to: new Date(millis).toISOString()}),
  setFaults: part => request('PUT', 'sim/faults', part),
  expireToken: () => request('POST', 'sim/faults/expire-token', {}),
};

/** What one resident can do on the phone. */
export const residentApi = id => ({
  enter: sceneParam => request('POST', `${residentPath(id)}/enter`, scanned(sceneParam)),
  text: (content, menuId) => request('POST', `${residentPath(id)}/text`, menuId ? {content, menuId} : {content}),
  media: (file, type) => upload(`${residentPath(id)}/media`, file, type),
  location: place => request('POST', `${residentPath(id)}/location`, place),
  sticker: () => request('POST', `${residentPath(id)}/sticker`, {}),
  recall: msgid => request('POST', `${residentPath(id)}/recall`, {msgid}),
  servicer: text => request('POST', `${residentPath(id)}/servicer`, text ? {text} : {}),
  endServicer: () => request('DELETE', `${residentPath(id)}/servicer`),
});

/** What one employee can do in the app's chat. */
export const staffApi = userid => ({
  enter: () => request('POST', `${staffPath(userid)}/enter`, {}),
  text: content => request('POST', `${staffPath(userid)}/text`, {content}),
  media: (file, type) => upload(`${staffPath(userid)}/media`, file, type),
  tap: (itemId, key, selected) => request('POST', `${staffPath(userid)}/tap`, {itemId, key, ...(selected && {selected})}),
});

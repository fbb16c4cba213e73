// The repair sheet. Nothing typed is lost: every answer, also none at all, leaves the page as it is.
(() => {
  'use strict';
  const sheet = document.getElementById('sheet');
  const here = `/m/orders/${encodeURIComponent(sheet.dataset.number)}`;
  const csrf = document.querySelector('meta[name=csrf]');
  const NO_NETWORK = '没有发出去：网络不通。内容都还在，请到有信号的地方再点一次。';
  const OVER = '登录已失效，内容都还在：请从企业微信里的卡片重新打开，再点一次。';

  const send = async (path, body, headers = {}) => {
    let answer;
    try {
      answer = await fetch(here + path, {method: 'POST', body, headers: {Accept: 'application/json', [csrf.dataset.header]: csrf.content, ...headers}});
    } catch {
      throw new Error(NO_NETWORK);
    }
    if (answer.status === 401 || answer.status === 403) throw new Error(OVER);
    const json = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(json.say || '服务器没有收下，内容都还在，请过一会儿再点一次。');
    return json;
  };

  const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

  const look = document.getElementById('look');
  look?.addEventListener('click', async () => {
    const words = await send('/phone').then(json => json.say, error => error.message);
    document.getElementById('phone').textContent = words;
  });

  const form = document.getElementById('form');
  if (!form) return;

  const materials = document.getElementById('materials');
  const addRow = () => {
    const row = materials.firstElementChild.cloneNode(true);
    for (const field of row.children) field.value = field.name === 'quantity' ? '1' : '';
    materials.append(row);
    return row;
  };
  const kept = draft(form, `sheet:${sheet.dataset.number}`, addRow);
  const sum = () => {
    let cents = Math.round(Number(form.labour?.value || 0) * 100) || 0;
    for (const row of materials.children) {
      const [, quantity, price] = [...row.children].map(field => Number(field.value));
      cents += Math.round(quantity * Math.round(price * 100)) || 0;
    }
    document.getElementById('sum').textContent = String(cents / 100);
  };
  kept.restore();
  sum();
  form.addEventListener('input', sum);
  document.getElementById('more').addEventListener('click', () => {
    if (materials.children.length < 20) addRow().firstElementChild.focus();
  });

  // Smaller and upright before it is sent; what the phone cannot draw is sent as it is, and the server says what it thinks of it.
  const smaller = async file => {
    try {
      const picture = await createImageBitmap(file, {imageOrientation: 'from-image'});
      const scale = Math.min(1, 1600 / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      return await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.85));
    } catch {
      return file;
    }
  };

  const show = id => {
    const image = document.createElement('img');
    image.src = `${here}/pictures/${id}`;
    image.alt = '工单照片';
    document.getElementById('photos').append(image);
  };

  const upload = async (file, key, line) => {
    line.textContent = `${file.name}：正在上传…`;
    line.onclick = null;
    try {
      const {id} = await send('/photo', await smaller(file), {'Content-Type': 'application/octet-stream', 'X-Key': key});
      line.remove();
      show(id);
    } catch (error) {
      const again = document.createElement('button');
      again.type = 'button';
      again.className = 'big quiet';
      again.textContent = '再传一次';
      again.onclick = () => upload(file, key, line);
      line.textContent = `${file.name}：${error.message}`;
      line.append(again);
    }
  };

  document.getElementById('file').addEventListener('change', event => {
    for (const file of event.target.files) {
      const line = document.createElement('li');
      document.getElementById('waiting').append(line);
      upload(file, newKey(), line);
    }
    event.target.value = '';
  });

  const signature = pad(document.getElementById('pad'));
  document.getElementById('clear').addEventListener('click', signature.clear);
  let signed = 0;

  const say = words => {
    const trouble = document.getElementById('trouble');
    trouble.textContent = words;
    trouble.hidden = !words;
    if (words) trouble.scrollIntoView({block: 'center'});
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const finish = document.getElementById('finish');
    if (finish.disabled) return;
    finish.disabled = true;
    say('');
    try {
      if (document.getElementById('waiting').children.length) throw new Error('还有照片没有传上去，请先“再传一次”。');
      if (signature.isSigned() && signed !== signature.version()) {
        const version = signature.version();
        await send('/signature', await signature.png(), {'Content-Type': 'application/octet-stream', 'X-Key': newKey()});
        signed = version;
      }
      await send('/finish', new URLSearchParams(new FormData(form)));
      kept.forget();
      location.reload();
    } catch (error) {
      say(error.message);
      finish.disabled = false;
    }
  });
})();

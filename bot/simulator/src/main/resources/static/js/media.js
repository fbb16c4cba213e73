/** Pictures and sounds made here, so that a trial needs no file at hand. */

const PHOTO = {width: 720, height: 960};

/** A drawn photo of a leaking pipe with the time on it; a new one each time. */
export async function samplePhoto(caption) {
  const canvas = Object.assign(document.createElement('canvas'), PHOTO);
  const g = canvas.getContext('2d');
  drawTiles(g);
  drawPipe(g);
  drawWater(g);
  drawCaption(g, caption);
  const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  return new File([blob], 'photo.jpg', {type: 'image/jpeg'});
}

function drawTiles(g) {
  g.fillStyle = '#d9dfe0';
  g.fillRect(0, 0, PHOTO.width, PHOTO.height);
  g.strokeStyle = '#bcc4c6';
  g.lineWidth = 4;
  for (let x = 0; x <= PHOTO.width; x += 120) line(g, x, 0, x, PHOTO.height);
  for (let y = 0; y <= PHOTO.height; y += 120) line(g, 0, y, PHOTO.width, y);
}

function line(g, x1, y1, x2, y2) {
  g.beginPath();
  g.moveTo(x1, y1);
  g.lineTo(x2, y2);
  g.stroke();
}

function drawPipe(g) {
  const shine = g.createLinearGradient(0, 330, 0, 430);
  shine.addColorStop(0, '#9aa3a7');
  shine.addColorStop(0.35, '#eef2f3');
  shine.addColorStop(1, '#6d767a');
  g.fillStyle = shine;
  g.fillRect(0, 330, PHOTO.width, 100);
  g.fillStyle = '#59646a';
  g.fillRect(300, 312, 120, 136);
}

/** Random, so that two sample photos are two different files to whoever compares them. */
function drawWater(g) {
  for (let i = 0; i < 140; i++) {
    const spread = Math.random() - 0.5;
    const fall = Math.random();
    g.fillStyle = `rgba(70, 140, 205, ${0.25 + Math.random() * 0.5})`;
    g.beginPath();
    g.ellipse(360 + spread * (120 + 420 * fall), 440 + fall * 430, 5 + 5 * fall, 10 + 12 * fall, spread, 0, Math.PI * 2);
    g.fill();
  }
  g.fillStyle = 'rgba(80, 140, 190, .55)';
  g.beginPath();
  g.ellipse(360, 900, 310, 48, 0, 0, Math.PI * 2);
  g.fill();
}

function drawCaption(g, caption) {
  g.fillStyle = 'rgba(0, 0, 0, .55)';
  g.fillRect(0, 0, PHOTO.width, 84);
  g.fillStyle = '#fff';
  g.font = '36px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  g.fillText(caption, 24, 55);
}

const AMR_HEADER = [0x23, 0x21, 0x41, 0x4d, 0x52, 0x0a];
const AMR_FRAME_BYTES = 32;
const AMR_FRAMES_PER_SECOND = 50;

/** Silence in AMR, the format in which WeChat voices arrive. */
export function sampleVoice(seconds = 3) {
  const frames = new Uint8Array(AMR_FRAME_BYTES * AMR_FRAMES_PER_SECOND * seconds);
  for (let at = 0; at < frames.length; at += AMR_FRAME_BYTES) frames[at] = 0x3c;
  return new File([new Uint8Array(AMR_HEADER), frames], 'voice.amr', {type: 'audio/amr'});
}

/** Opens the computer's file picker. Resolves to null when nothing is chosen. */
export function pickFile(accept) {
  return new Promise(resolve => {
    const input = Object.assign(document.createElement('input'), {type: 'file', accept});
    input.addEventListener('change', () => resolve(input.files[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

// A field to sign in with a finger, a pen or the mouse.
const pad = canvas => {
  'use strict';
  const ink = canvas.getContext('2d');
  let at = null;
  let strokes = 0;

  const point = event => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };

  const clear = () => {
    ink.fillStyle = '#fff';
    ink.fillRect(0, 0, canvas.width, canvas.height);
    ink.lineWidth = 5;
    ink.lineCap = ink.lineJoin = 'round';
    ink.strokeStyle = '#111';
    strokes = 0;
  };

  canvas.addEventListener('pointerdown', event => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    at = point(event);
  });
  canvas.addEventListener('pointermove', event => {
    if (!at) return;
    const to = point(event);
    ink.beginPath();
    ink.moveTo(...at);
    ink.lineTo(...to);
    ink.stroke();
    at = to;
    strokes++;
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { at = null; });
  clear();

  return {
    clear,
    isSigned: () => strokes > 5,
    /** Changes with every stroke. */
    version: () => strokes,
    png: () => new Promise(done => canvas.toBlob(done, 'image/png')),
  };
};

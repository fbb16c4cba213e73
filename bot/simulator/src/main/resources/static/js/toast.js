import {el, button} from './dom.js';

const SHOWN_MS = 5_000;
const AT_MOST = 3;

/** A short line in the corner. With `onclick` the whole toast is a button. */
export function toast(text, {error = false, onclick = null} = {}) {
  const shelf = document.getElementById('toasts');
  const close = () => note.remove();
  const note = onclick
    ? button(text, () => { close(); onclick(); }, {class: 'toast'})
    : el('div', {class: error ? 'toast toast-error' : 'toast'}, text);
  shelf.append(note);
  while (shelf.children.length > AT_MOST) shelf.firstChild.remove();
  setTimeout(close, SHOWN_MS);
}

/** Runs an action of the person at the screen; what goes wrong is said, once, here. Answers whether it went well. */
export async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    console.warn(error);
    toast(error.message, {error: true});
    return false;
  }
}

import {el, button} from './dom.js';

let openPanel = null;

/** One drop-down at a time; a click elsewhere or Escape closes it. */
export function dropDown(anchor, opener, panel) {
  panel.hidden = true;
  opener.setAttribute('aria-haspopup', 'true');
  opener.setAttribute('aria-expanded', 'false');
  opener.addEventListener('click', () => (panel.hidden ? show(opener, panel, anchor) : closeMenu()));
  anchor.append(opener, panel);
  return anchor;
}

function show(opener, panel, anchor) {
  closeMenu();
  panel.hidden = false;
  opener.setAttribute('aria-expanded', 'true');
  openPanel = {opener, panel, anchor};
}

export function closeMenu() {
  if (!openPanel) return;
  openPanel.panel.hidden = true;
  openPanel.opener.setAttribute('aria-expanded', 'false');
  openPanel = null;
}

/** A list of commands. `commands` is asked anew at each opening, for what is possible changes. */
export function commandMenu(opener, commands) {
  const panel = el('div', {class: 'menu', role: 'menu'});
  const fill = () => panel.replaceChildren(...commands().map(([label, run]) =>
    button(label, () => { closeMenu(); run(); }, {class: 'menu-item', role: 'menuitem'})));
  opener.addEventListener('click', fill);
  return dropDown(el('span', {class: 'menu-anchor'}), opener, panel);
}

document.addEventListener('click', event => {
  if (openPanel && !openPanel.anchor.contains(event.target)) closeMenu();
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !openPanel) return;
  const {opener} = openPanel;
  closeMenu();
  opener.focus();
});

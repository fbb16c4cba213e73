// 电话报修: fills what was understood into the fields the clerk has not written into, lets Enter go on, and keeps what was typed should the page be lost.
(() => {
  'use strict';
  const KEPT = 'phone-report';
  if (document.querySelector('[data-filed]')) {
    sessionStorage.removeItem(KEPT);
    document.querySelector('[autofocus]').focus();
    return;
  }
  const form = document.getElementById('report');
  const panel = document.getElementById('panel');
  const field = (name) => form.elements.namedItem(name);
  const edited = () => new Set(field('edited').value.split(',').filter(Boolean));

  const mark = (name, byHand) => {
    const names = edited();
    if (byHand) names.add(name); else names.delete(name);
    field('edited').value = [...names].join(',');
    const input = document.getElementById(name);
    if (input) input.classList.toggle('by-hand', byHand);
  };

  // The number is not kept: it belongs into the database, sealed, and nowhere else.
  const keep = () => {
    const values = {};
    for (const input of form.querySelectorAll('[name]')) {
      if (input.name && !['phone', '_csrf', 'act'].includes(input.name) && input.type !== 'checkbox') values[input.name] = input.value;
    }
    sessionStorage.setItem(KEPT, JSON.stringify(values));
  };

  // An attribute whose value would be empty is not in the page at all.
  const fill = () => {
    for (const found of panel.querySelectorAll('[data-fills]')) {
      const input = field(found.dataset.fills);
      const his = edited().has(found.dataset.fills) || document.activeElement === input;
      if (input && !his && (found.dataset.value || found.dataset.fills !== 'phone')) input.value = found.dataset.value || '';
    }
  };

  const ask = () => form.dispatchEvent(new Event('reread'));
  const goOn = () => { const first = panel.querySelector('.go'); if (first) first.focus(); return Boolean(first); };

  form.addEventListener('input', (event) => {
    const name = event.target.name;
    if (event.target.hasAttribute('data-fill')) mark(name, event.target.value.trim() !== '');
    keep();
  });

  form.addEventListener('click', (event) => {
    const pick = event.target.closest('[data-field]');
    if (!pick) return;
    const name = pick.dataset.field;
    field(name).value = pick.dataset.value || '';
    if (document.getElementById(name)) mark(name, true);
    keep();
    ask();
  });

  form.addEventListener('keydown', (event) => {
    const next = event.target.dataset && event.target.dataset.next;
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || !next) return;
    event.preventDefault();
    if (next === 'act') goOn(); else document.getElementById(next).focus();
  });

  // A second click while the first is under way sends nothing.
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', () => { delete form.dataset.sent; });

  let inPanel = false;
  document.addEventListener('htmx:beforeSwap', () => { inPanel = panel.contains(document.activeElement); });
  document.addEventListener('htmx:afterSwap', () => { fill(); if (inPanel) goOn(); });

  const kept = sessionStorage.getItem(KEPT);
  if (kept && field('said').value === '') {
    for (const [name, value] of Object.entries(JSON.parse(kept))) if (field(name)) field(name).value = value;
    window.addEventListener('load', ask);
  }
  for (const name of edited()) mark(name, true);
  fill();
})();

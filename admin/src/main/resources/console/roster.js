// 排班 by keyboard, and without loading the page for each cell. Without this file a tap loads the page anew.
(() => {
  'use strict';

  // One after the other, each with the page the one before it left: else the own taps would be taken for somebody else's.
  let queue = Promise.resolve();

  const tap = (id, brush) => {
    queue = queue.then(() => {
      const cell = document.getElementById(id);
      const form = document.getElementById('cells');
      if (!cell || !form) return undefined;
      const values = Object.fromEntries(new FormData(form));
      values.cell = cell.value;
      if (brush !== undefined) values.brush = brush;
      // The element that has the focus when the answer comes keeps it: the library finds it again by its id.
      return htmx.ajax('POST', form.action, { values, target: '#main', swap: 'outerHTML', select: '#main' }).then(start);
    });
  };

  const brushOf = (key) => {
    const radio = document.querySelector(`#cells [data-key="${key}"]`);
    return radio ? radio.value : undefined;
  };

  const neighbour = (cell, key) => {
    const td = cell.parentElement;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step) return td.parentElement.children[td.cellIndex === undefined ? [...td.parentElement.children].indexOf(td) + step : td.cellIndex + step];
    const row = key === 'ArrowUp' ? td.parentElement.previousElementSibling : td.parentElement.nextElementSibling;
    return row ? row.children[td.cellIndex] : undefined;
  };

  document.addEventListener('click', (event) => {
    const cell = event.target.closest('button.cell');
    if (cell) { event.preventDefault(); cell.focus(); tap(cell.id); return; }
    if (event.target.closest('[data-print]')) window.print();
    const jump = event.target.closest('.hints a.wide');
    if (jump) setTimeout(() => { const to = document.getElementById(jump.hash.slice(1)); if (to) to.focus(); });
  });

  document.addEventListener('keydown', (event) => {
    const cell = event.target.closest ? event.target.closest('.cell') : null;
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith('Arrow')) {
      const td = neighbour(cell, event.key);
      const next = td ? td.querySelector('.cell') : null;
      if (next) { event.preventDefault(); next.focus(); }
      return;
    }
    const key = event.key === 'Delete' || event.key === 'Backspace' ? '0' : event.key;
    if (/^[0-9]$/.test(key) && cell.matches('button')) {
      const brush = brushOf(key);
      if (brush !== undefined) { event.preventDefault(); tap(cell.id, brush); }
    }
  });

  // One stop for the Tab key; from there the arrows go on.
  const start = () => {
    document.querySelectorAll('.plan button.cell').forEach((cell, at) => { cell.tabIndex = at === 0 ? 0 : -1; });
    document.querySelectorAll('[data-print]').forEach((button) => { button.hidden = false; });
  };

  document.addEventListener('DOMContentLoaded', start);
})();

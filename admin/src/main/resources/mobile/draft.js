// What was typed stays on the phone until it has arrived: a dead battery or a basement without network costs nothing.
const draft = (form, key, add) => {
  'use strict';
  const fields = () => [...form.querySelectorAll('input[name], textarea[name]')];

  const restore = () => {
    let kept;
    try { kept = JSON.parse(localStorage.getItem(key) || '[]'); } catch { kept = []; }
    if (!Array.isArray(kept)) return;
    const rows = kept.filter(([name]) => name === 'name').length;
    for (let i = 1; i < rows; i++) add();
    const seen = {};
    for (const [name, value] of kept) {
      seen[name] = (seen[name] ?? -1) + 1;
      const field = fields().filter(one => one.name === name)[seen[name]];
      if (field) field.value = value;
    }
  };

  const save = () => {
    // A full or forbidden store must not keep anybody from working: then the page itself is the only copy.
    try { localStorage.setItem(key, JSON.stringify(fields().map(field => [field.name, field.value]))); } catch { /* see above */ }
  };

  form.addEventListener('input', save);
  return {restore, save, forget: () => localStorage.removeItem(key)};
};

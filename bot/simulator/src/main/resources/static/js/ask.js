import {el, button} from './dom.js';

/**
 * Asks with a dialog. `fields`: [{name, label, value?, type?, required?, options?: [{value, label}]}]. Resolves to {name: text} or null when given up.
 * A <dialog> and not window.prompt: several fields, and no blocking of the live page.
 */
export function ask(title, fields, okText = '确定') {
  return new Promise(resolve => {
    const inputs = fields.map(field => field.options ? choiceOf(field) : el('input', {
      name: field.name, value: field.value ?? '', type: field.type ?? 'text', required: field.required ?? true,
      maxLength: 200, autocomplete: 'off', ...(field.step && {step: field.step}),
    }));
    const dialog = el('dialog', {class: 'ask', 'aria-label': title, onclose: () => finish(dialog, inputs, resolve)},
      el('form', {method: 'dialog'},
        el('h2', {}, title),
        fields.map((field, i) => el('label', {}, field.label, inputs[i])),
        el('div', {class: 'ask-buttons'},
          button('取消', () => dialog.close(''), {class: 'plain'}),
          el('button', {type: 'submit', value: 'ok', class: 'primary'}, okText))));
    document.body.append(dialog);
    dialog.showModal();
    inputs[0]?.focus();
    inputs[0]?.select?.();
  });
}

function choiceOf(field) {
  return el('select', {name: field.name}, field.options.map(option => el('option', {value: option.value}, option.label)));
}

function finish(dialog, inputs, resolve) {
  dialog.remove();
  if (dialog.returnValue !== 'ok') resolve(null);
  else resolve(Object.fromEntries(inputs.map(input => [input.name, input.value.trim()])));
}

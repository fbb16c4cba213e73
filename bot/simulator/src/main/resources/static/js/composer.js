import {el, button} from './dom.js';
import {icon} from './icons.js';
import {attempt} from './toast.js';

const EMOJI = [...'😀😂😊😍😅😭😡😱👍👌🙏💪🌹❤🔧💧🔥💡🚪🚿❄🐱🎉⏰'];

/**
 * The bar under a chat. `send(text)` and each tool's `run()` return a promise; they run one after the other, so that two quick lines
 * arrive in the order they were typed. `tools`: [{label, icon, run}].
 */
export class Composer {
  #queue = Promise.resolve();

  constructor({label, send, tools, voice}) {
    this.send = send;
    this.field = el('textarea', {
      rows: 1, 'aria-label': label, placeholder: '输入消息，回车发送', maxLength: 4000,
      oninput: () => this.#fit(), onkeydown: event => this.#key(event),
    });
    this.sendButton = button('发送', () => this.submit(), {class: 'send', hidden: true});
    this.plus = button('更多', () => this.#toggle(this.tools), {class: 'bar-icon', 'aria-expanded': 'false'}, icon('plus'));
    this.tools = this.#toolPanel(tools);
    this.emoji = this.#emojiPanel();
    const smile = button('表情', () => this.#toggle(this.emoji), {class: 'bar-icon', 'aria-expanded': 'false'}, icon('smile'));
    const mic = voice && button('发一段语音', () => this.run(voice), {class: 'bar-icon'}, icon('voice'));
    this.panels = [[this.tools, this.plus], [this.emoji, smile]];
    this.element = el('div', {class: 'composer'},
      el('div', {class: 'bar'}, mic, this.field, smile, this.plus, this.sendButton), this.tools, this.emoji);
  }

  /** Puts a text into the field without sending it. */
  fill(text) {
    this.field.value = text;
    this.#fit();
    this.field.focus();
  }

  /** Clears at once, as the real apps do; a refused text comes back unless something new was typed meanwhile. */
  submit() {
    const text = this.field.value;
    if (!text.trim()) return;
    this.fill('');
    this.run(() => this.send(text)).then(ok => {
      if (!ok && !this.field.value) this.fill(text);
    });
  }

  run(action) {
    this.#queue = this.#queue.then(() => attempt(action));
    return this.#queue;
  }

  /** Enter that only ends an input method's composition must not send: keyCode 229 is what Safari says for it. */
  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.submit();
  }

  #fit() {
    const empty = !this.field.value.trim();
    this.sendButton.hidden = empty;
    this.plus.hidden = !empty;
    if (!empty) this.#close(this.tools);
    this.field.style.height = 'auto';
    this.field.style.height = `${Math.min(this.field.scrollHeight, 96)}px`;
  }

  #toggle(panel) {
    const opening = panel.hidden;
    for (const [each] of this.panels) this.#close(each);
    panel.hidden = !opening;
    this.#opener(panel).setAttribute('aria-expanded', String(opening));
  }

  #close(panel) {
    panel.hidden = true;
    this.#opener(panel).setAttribute('aria-expanded', 'false');
  }

  #opener(panel) {
    return this.panels.find(([each]) => each === panel)[1];
  }

  #toolPanel(tools) {
    return el('div', {class: 'tools-panel', hidden: true}, tools.map(tool =>
      button(tool.label, () => { this.#close(this.tools); this.run(tool.run); }, {class: 'tool-tile'},
        el('span', {class: 'tile'}, icon(tool.icon)), el('span', {}, tool.label))));
  }

  #emojiPanel() {
    return el('div', {class: 'emoji-panel', hidden: true}, EMOJI.map(face => button(`插入${face}`, () => this.#insert(face), {}, face)));
  }

  #insert(face) {
    const {selectionStart: from, selectionEnd: to} = this.field;
    this.field.setRangeText(face, from, to, 'end');
    this.#fit();
  }
}

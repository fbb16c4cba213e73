import {el, button, link, safeUrl} from './dom.js';
import {richText} from './rich-text.js';
import {commandMenu} from './menu.js';
import {icon} from './icons.js';

/**
 * A WeCom template card as the phone shows it. `context.tap`: see Taps in wecom.js; `context.nameOf(userid)` names an employee.
 * Fields that WeCom shortens are shortened by the style sheet, so that a too long text is seen here as it would be there.
 */
export function card(item, context) {
  const c = item.card ?? {};
  const root = el('div', {class: `card card-${c.card_type}`});
  root.append(...[
    source(c, item, context), picture(c), headline(c), emphasis(c), quote(c), subTitle(c), rows(c, context), verticals(c),
    selects(c), checkbox(c), jumps(c), buttons(item, context, root),
  ].filter(Boolean));
  return root;
}

const COLOURS = ['grey', 'black', 'red', 'green'];

function source(c, item, context) {
  if (!c.source && !c.action_menu) return null;
  const logo = c.source?.icon_url && safeUrl(c.source.icon_url)
    ? el('img', {class: 'card-icon', alt: '', src: c.source.icon_url, onerror: event => event.target.remove()})
    : null;
  return el('div', {class: 'card-source'}, logo,
    el('span', {class: `source-${COLOURS[c.source?.desc_color ?? 0]}`}, c.source?.desc ?? ''), actionMenu(c, item, context));
}

function actionMenu(c, item, context) {
  if (!c.action_menu) return null;
  const opener = button(c.action_menu.desc || '更多操作', null, {class: 'card-menu'}, icon('more'));
  return commandMenu(opener, () => (c.action_menu.action_list ?? []).map(action => [action.text, () => context.tap.tap(item, action.key)]));
}

function picture(c) {
  const address = c.card_image?.url && safeUrl(c.card_image.url);
  if (!address) return null;
  const image = el('img', {class: 'card-image', alt: '', src: address, onerror: event => event.target.remove()});
  image.style.aspectRatio = String(c.card_image.aspect_ratio ?? 1.3);
  return image;
}

/** With card_action 1 the whole card leads to the page: the title's link is stretched over the card, other controls lie above it. */
function headline(c) {
  const {title, desc} = c.main_title ?? {};
  const address = c.card_action?.type === 1 && c.card_action.url;
  if (!title && !desc && !address) return null;
  return el('div', {class: 'card-head'},
    (title || address) && el('div', {class: 'card-title'}, address ? link(title || '查看', address, {class: 'stretched'}) : title),
    desc && el('div', {class: 'card-desc'}, desc));
}

function emphasis(c) {
  return c.emphasis_content && el('div', {class: 'card-emphasis'},
    el('b', {}, c.emphasis_content.title ?? ''), el('span', {}, c.emphasis_content.desc ?? ''));
}

function quote(c) {
  const {type, url, title, quote_text: text} = c.quote_area ?? {};
  if (!title && !text) return null;
  const body = [title && el('b', {}, title), text && el('span', {}, richText(text))].filter(Boolean);
  return type === 1 && safeUrl(url)
    ? el('a', {class: 'card-quote', href: safeUrl(url), target: '_blank', rel: 'noopener noreferrer'}, body)
    : el('div', {class: 'card-quote'}, body);
}

const subTitle = c => c.sub_title_text && el('div', {class: 'card-text'}, c.sub_title_text);

function rows(c, context) {
  const list = c.horizontal_content_list;
  return list?.length > 0 && el('dl', {class: 'card-rows'}, list.flatMap(row => [el('dt', {}, row.keyname), el('dd', {}, rowValue(row, context))]));
}

function rowValue({type, value, url, userid}, context) {
  if (type === 1) return link(value || url, url);
  if (type === 3) return el('span', {class: 'member'}, value || context.nameOf(userid));
  if (type === 2) return el('span', {class: 'member'}, `📎 ${value ?? ''}`);
  return value ?? '';
}

function verticals(c) {
  const list = c.vertical_content_list;
  return list?.length > 0 && el('div', {class: 'card-verticals'}, list.map(v => el('div', {}, el('b', {}, v.title), el('span', {}, v.desc ?? ''))));
}

function selects(c) {
  const list = c.button_selection ? [c.button_selection] : c.select_list ?? [];
  return list.length > 0 && el('div', {class: 'card-selects'}, list.map(question => el('label', {},
    question.title ?? '',
    el('select', {dataset: {question: question.question_key}, disabled: question.disable === true}, (question.option_list ?? []).map(option =>
      el('option', {value: option.id, selected: option.id === question.selected_id}, option.text))))));
}

function checkbox(c) {
  const box = c.checkbox;
  if (!box) return null;
  return el('fieldset', {class: 'card-votes', disabled: box.disable === true}, (box.option_list ?? []).map(option => el('label', {},
    el('input', {type: box.mode === 1 ? 'checkbox' : 'radio', name: `${c.task_id}-${box.question_key}`, value: option.id,
      checked: option.is_checked === true, dataset: {question: box.question_key}}), option.text)));
}

/** What is chosen on the card, as {questionKey: [optionId…]}; undefined when it asks nothing. */
function chosen(root) {
  const picked = {};
  for (const input of root.querySelectorAll('[data-question]')) {
    const list = (picked[input.dataset.question] ??= []);
    if (input.matches('select') || input.checked) list.push(input.value);
  }
  return Object.keys(picked).length ? picked : undefined;
}

function jumps(c) {
  const list = c.jump_list;
  return list?.length > 0 && el('div', {class: 'card-jumps'}, list.map(jump => link(jump.title, jump.type === 1 ? jump.url : 'about:', {class: 'card-jump'})));
}

function buttons(item, context, root) {
  const c = item.card ?? {};
  const replaced = item.disabledText ?? c.replace_text;
  const list = c.button_list ?? (c.submit_button ? [{style: 1, ...c.submit_button, text: c.submit_button.text || '提交'}] : []);
  if (replaced) return el('div', {class: 'card-buttons'}, el('button', {type: 'button', class: 'card-button spent', disabled: true}, replaced));
  if (!list.length) return null;
  const busy = context.tap.keyOf(item);
  const narrow = list.length > 1 && list.length <= 3 && list.every(b => [...b.text].length <= 4);
  return el('div', {class: `card-buttons ${narrow ? 'side-by-side' : ''}`}, list.map(b => cardButton(b, busy, () => context.tap.tap(item, b.key, chosen(root)))));
}

function cardButton(b, busy, onclick) {
  const style = `card-button style-${b.style ?? 1}`;
  if (b.type === 1) return link(b.text, b.url, {class: style});
  return el('button', {type: 'button', class: `${style} ${busy === b.key ? 'busy' : ''}`, disabled: busy !== undefined, onclick}, b.text);
}

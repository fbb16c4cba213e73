import {el, link, safeUrl} from './dom.js';

const LINKS = /<a\s+[^>]*?href\s*=\s*["']([^"'<>]+)["'][^>]*>([^<]*)<\/a>|(https?:\/\/[^\s<>"'，。；、！？（）【】「」]+)/gi;

/** Text with addresses and WeCom's `<a href>` as links; every other tag stays visible as it was written. */
export function richText(text) {
  const nodes = [];
  let from = 0;
  for (const match of String(text ?? '').matchAll(LINKS)) {
    nodes.push(text.slice(from, match.index), match[3] ? link(match[3], match[3]) : link(match[2] || match[1], match[1]));
    from = match.index + match[0].length;
  }
  nodes.push(String(text ?? '').slice(from));
  return nodes.filter(node => node !== '');
}

/** WeCom's textcard description: only <div class="gray|normal|highlight"> and <br> mean anything. Parsed in an inert document. */
export function cardHtml(source) {
  const inert = new DOMParser().parseFromString(String(source ?? ''), 'text/html');
  return [...inert.body.childNodes].map(node => {
    if (node.nodeName === 'BR') return el('br');
    if (node.nodeName !== 'DIV') return node.textContent;
    const tone = ['gray', 'highlight'].find(name => node.classList.contains(name)) ?? 'normal';
    return el('div', {class: `tone-${tone}`}, node.textContent);
  });
}

const INLINE = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`|<font color=["'](info|comment|warning)["']>(.*?)<\/font>/g;

/** The part of markdown that WeCom shows: # headings, bold, link, code, quote, coloured font. */
export function markdown(source) {
  return String(source ?? '').split('\n').map(line => {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading) return el('div', {class: `md-heading md-h${heading[1].length}`}, inline(heading[2]));
    const quote = /^>\s?(.*)$/.exec(line);
    if (quote) return el('div', {class: 'md-quote'}, inline(quote[1]));
    return el('div', {class: 'md-line'}, inline(line));
  });
}

function inline(line) {
  const nodes = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    nodes.push(line.slice(from, match.index), inlineNode(match));
    from = match.index + match[0].length;
  }
  return [...nodes, line.slice(from)];
}

function inlineNode([, bold, label, address, code, tone, coloured]) {
  if (bold) return el('b', {}, bold);
  if (label) return safeUrl(address) ? link(label, address) : label;
  if (code) return el('code', {}, code);
  return el('span', {class: `tone-${tone}`}, coloured);
}

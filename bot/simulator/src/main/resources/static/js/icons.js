/** Line icons on a 24×24 grid; constant data, drawn with currentColor. */
const PATHS = {
  back: 'M15 4 7 12l8 8',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8v8M8 12h8',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.8 9.8h.01M15.2 9.8h.01M8 14c1 1.7 2.4 2.5 4 2.5s3-.8 4-2.5',
  voice: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 12h.01M11.5 9.5a3.6 3.6 0 0 1 0 5M14 7.8a6 6 0 0 1 0 8.4',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  sample: 'M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  location: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11M12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  mic: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
  sticker: 'M5 4h14v9l-6 7H5zM19 13h-6v7M9 9h.01M14 9h.01M9 12.5c.6.8 1.4 1.2 2.4 1.2',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  video: 'M3 6h12v12H3zM15 10.5 21 7v10l-6-3.5',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

// What no element can do by itself. Everything works without this file, only less lively.
(() => {
  'use strict';

  // The server's clock counts, not the desk's: the page says what time it was there.
  let ahead = 0;
  const readClock = () => {
    const stamped = document.querySelector('[data-now]');
    if (stamped) ahead = Number(stamped.dataset.now) - Date.now();
  };

  // The same words as Age.java.
  const words = (minutes) => {
    if (minutes < 1) return '刚刚';
    if (minutes < 60) return `${minutes}分钟`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return `${hours}小时` + (minutes % 60 ? `${minutes % 60}分` : '');
    return `${Math.floor(hours / 24)}天` + (hours % 24 ? `${hours % 24}小时` : '');
  };

  const countAges = () => {
    for (const age of document.querySelectorAll('time.age')) {
      const minutes = Math.max(0, Math.floor((Date.now() + ahead - Date.parse(age.dateTime)) / 60000));
      const text = words(minutes);
      if (age.textContent !== text) age.textContent = text;
    }
  };

  // What cannot be taken back is asked once more.
  document.addEventListener('submit', (event) => {
    const question = event.submitter && event.submitter.dataset.confirm;
    if (question && !window.confirm(question)) event.preventDefault();
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });

  readClock();
  setInterval(countAges, 1000);
  document.addEventListener('htmx:afterSwap', () => { readClock(); countAges(); });
})();

// Everything is on the page without this; it adds the filter and opens what is to be printed.
(() => {
  'use strict';
  const form = document.getElementById('filter');
  const words = document.getElementById('words');
  const standard = document.getElementById('standard');
  const rating = document.getElementById('rating');
  const count = document.getElementById('count');
  const rows = [...document.querySelectorAll('#case-list tbody tr')];
  const cases = [...document.querySelectorAll('article.case')];
  const texts = rows.map(row => row.textContent.toLowerCase());

  function show() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      const marks = row.querySelectorAll('.m');
      const mark = marks[Number(standard.value)];
      const fits = wanted.every(word => texts[i].includes(word))
        && (!rating.value || (mark && mark.textContent === rating.value));
      row.hidden = !fits;
      if (cases[i]) cases[i].hidden = !fits;
      if (fits) shown++;
    });
    const said = rows.length === 1 ? count.dataset.one : count.dataset.many;
    count.textContent = said.replace('{0}', shown).replace('{1}', rows.length);
  }

  // Cases are laid out as they come into sight, which moves what comes after: look until it rests.
  function land(target, looks) {
    target.scrollIntoView();
    const at = target.getBoundingClientRect().top;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (looks > 0 && Math.abs(target.getBoundingClientRect().top - at) > 1) land(target, looks - 1);
    }));
  }

  // A link into a case that the filter has put away, or into a folded document, brings it to sight.
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const article = target.closest('article.case');
    if (article && article.hidden) {
      form.reset();
      show();
    }
    for (let folded = target.closest('details'); folded; folded = folded.parentElement.closest('details')) {
      folded.open = true;
    }
    target.focus({ preventScroll: true });
    land(target, 30);
  }

  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  window.addEventListener('hashchange', arrive);

  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open]):not(.whole)')];
    opened.forEach(details => { details.open = true; });
  });
  window.addEventListener('afterprint', () => opened.forEach(details => { details.open = false; }));
  show();
  if (location.hash) arrive();
})();

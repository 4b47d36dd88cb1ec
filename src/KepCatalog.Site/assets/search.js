'use strict';
/* The search of every page, and what other scripts of the site share. The index is loaded when the search is first used. */
const KepCatalog = {
  /** Loads a data script once. Pages from a folder may not fetch files, but they may add scripts. */
  load(address) {
    KepCatalog.loading ??= {};
    return KepCatalog.loading[address] ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  },

  /** Replaces {0}, {1}, … in a text. */
  fill: (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]),

  /** Makes an element from a name, properties and children. */
  make(name, properties, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (value !== null && value !== undefined) {
        element.setAttribute(key, value);
      }
    }
    element.append(...children);
    return element;
  },

  /** Whether at most so many letters put in, left out, changed or swapped lead from one word to the other. */
  isNear(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit) {
      return false;
    }
    let before = [], last = Array.from({ length: right.length + 1 }, (_, j) => j);
    for (let i = 1; i <= left.length; i++) {
      const row = [i];
      for (let j = 1; j <= right.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > limit) {
        return false;
      }
      [before, last] = [last, row];
    }
    return last[right.length] <= limit;
  },

  /** Finds the entries of the index that have all words of a text, the best first. */
  search(text, limit = 20) {
    const words = text.normalize('NFKC').toLowerCase().replace(/\bkep[-\s#]*(?=\d)/g, '').split(/[\s,，、]+/).filter(Boolean);
    if (words.length === 0) {
      return [];
    }
    const found = [];
    for (const entry of entries()) {
      let score = 0;
      for (const word of words) {
        const points = rate(word, entry);
        score = points === 0 ? -Infinity : score + points;
      }
      if (score > 0) {
        found.push({ entry: entry.row, score: score - entry.row[0] });
      }
    }
    return found.sort((a, b) => b.score - a.score).slice(0, limit).map(f => f.entry);
  },
};

/** The index with what is searched in lower case. NodeLogQuery is also found by its three words. */
function entries() {
  return entries.all ??= KepCatalog.index.map(row => {
    const [, number, name, english, chinese, gates, sig] = row;
    const split = text => (text ?? '').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(Boolean);
    const names = [name, ...gates.split(' ')].map(n => n.toLowerCase()).filter(Boolean);
    return {
      row, number: String(number ?? ''), names,
      titles: split(english), parts: [...split(name), ...split(gates)], sig: split(sig),
      text: [name, english, chinese, gates, sig].join(' ').toLowerCase(), chinese: (chinese ?? '').toLowerCase().replace(/\s/g, ''),
    };
  });
}

/** How well an entry has a word, from 0 for not at all. */
function rate(word, entry) {
  const plain = word.replace(/[-_]/g, '');
  if (/^\d+$/.test(word)) {
    return entry.number === word ? 100 : entry.number.startsWith(word) ? 30 : entry.text.includes(word) ? 5 : 0;
  }
  if (entry.names.includes(plain) || entry.names.includes('v' + word)) {
    return entry.names[0] === plain || entry.names[0] === 'v' + word ? 100 : 80;
  }
  if (entry.names.some(n => n.startsWith(plain))) {
    return 50;
  }
  if (entry.titles.includes(word)) {
    return 40;
  }
  if (entry.chinese !== '' && entry.chinese.includes(word)) {
    return entry.chinese === word ? 90 : 40;
  }
  if (entry.titles.some(t => t.startsWith(word)) || entry.parts.includes(word)) {
    return 30;
  }
  if (entry.sig.includes(word)) {
    return 20;
  }
  if (entry.text.includes(word)) {
    return 15;
  }
  const slips = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
  return slips > 0 && [...entry.titles, ...entry.parts, ...entry.names].some(t => KepCatalog.isNear(t, plain, slips)) ? 10 : 0;
}

(function setUp() {
  const form = document.querySelector('form.search');
  const field = form.querySelector('input');
  const box = form.querySelector('.results');
  const list = box.querySelector('ul');
  const status = box.querySelector('.count');
  const kinds = form.dataset.kinds.split('|');
  const links = () => [...list.querySelectorAll('a')];

  const show = async () => {
    await KepCatalog.load(form.dataset.index);
    const text = field.value.trim();
    const rows = KepCatalog.search(text);
    const isChinese = form.dataset.language.startsWith('zh');
    list.replaceChildren(...rows.map(([kind, number, name, english, chinese, , sig, path]) => {
      const title = (isChinese ? chinese ?? english : english ?? chinese) ?? name;
      const label = kind === 0 ? `KEP-${number}` : name;
      return KepCatalog.make('li', null, KepCatalog.make('a', { href: form.dataset.home + path },
        KepCatalog.make('span', { class: 'kind' }, kinds[kind]),
        KepCatalog.make('strong', null, label), ' ', title === label ? '' : title,
        KepCatalog.make('span', { class: 'sig' }, sig)));
    }));
    status.textContent = rows.length === 0 ? form.dataset.none : KepCatalog.fill(form.dataset.found, rows.length);
    box.hidden = text === '';
  };

  field.addEventListener('focus', () => KepCatalog.load(form.dataset.index));
  field.addEventListener('input', show);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    await show();
    links()[0]?.click();
  });
  form.addEventListener('keydown', event => {
    const all = [field, ...links()];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      box.hidden = true;
      field.focus();
    } else if (step && !box.hidden) {
      event.preventDefault();
      all[Math.max(0, Math.min(all.length - 1, all.indexOf(document.activeElement) + step))].focus();
    }
  });
  document.addEventListener('click', event => {
    box.hidden ||= !form.contains(event.target);
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, textarea, select')) {
      event.preventDefault();
      field.focus();
    }
  });

  // A link from elsewhere may ask: index.html?q=swap
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    show();
  }
})();

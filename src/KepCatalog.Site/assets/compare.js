'use strict';
/* Compares two releases as Releases.Compare of the library does, from the stages and states that the library gives for each release. */
Object.assign(KepCatalog, {
  /** What changes between the releases at two positions. */
  compare(from, to) {
    const { keps, features, gates, sigs, covered } = KepCatalog.tables;
    const changed = [];
    for (const [rows, hasKep] of [[keps, true], [features, false]]) {
      for (const [number, name, english, chinese, sig, runs] of rows) {
        const [before] = KepCatalog.at(runs, from, [0]), [after] = KepCatalog.at(runs, to, [0]);
        if (before !== after) {
          changed.push({ number, hasKep, name, english, chinese, sig: sig === null ? null : sigs[sig], before, after, kind: kindOf(before, after) });
        }
      }
    }
    const gatesUpTo = to <= covered[1] ? to : Math.max(from, covered[1]);
    const changedGates = [];
    for (const gate of gates) {
      const before = KepCatalog.stateAt(gate, from), after = KepCatalog.stateAt(gate, gatesUpTo);
      const changes = changesOf(before, after);
      if (changes !== 0) {
        changedGates.push({ name: gate[0], before, after, changes });
      }
    }
    const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return {
      features: changed.sort((a, b) => a.kind - b.kind || (a.sig === null) - (b.sig === null) || order(a.sig?.[0], b.sig?.[0]) || order(a.name, b.name)),
      gates: changedGates.sort((a, b) => (a.changes & -a.changes) - (b.changes & -b.changes) || order(a.name, b.name)),
      gatesUpTo,
    };
  },
});

/** Stages: 1 alpha, 2 beta, 3 stable, 4 deprecated, 5 removed. Kinds: 0 removed, 1 deprecated, 2 demoted, 3 promoted, 4 introduced. */
function kindOf(before, after) {
  return after === 5 ? 0 : after === 4 ? 1 : before === 0 ? 4 : before === 4 || after > before ? 3 : 2;
}

/** Presences: 0 not known, 1 not yet introduced, 2 present, 3 removed. The result has the bits of GateChangeKinds. */
function changesOf(before, after) {
  if (after.presence !== 2) {
    return before.presence === after.presence || after.presence === 1 ? 0
      : after.presence === 0 ? 128
      : before.presence === 1 ? 0 : 1;
  }
  const wasThere = before.presence === 2;
  return (wasThere ? 0 : 16)
    | (wasThere && before.stage !== after.stage ? 32 : 0)
    | (wasThere && before.locked === 1 && after.locked === 0 ? 64 : 0)
    | (after.locked === 1 && before.locked !== 1 ? 2 : 0)
    | (after.on === 1 && before.on !== 1 ? 4 : 0)
    | (after.on === 0 && before.on === 1 ? 8 : 0);
}

(function setUp() {
  const form = document.getElementById('compare');
  const query = new URLSearchParams(location.search);
  if (!form) {
    return;
  }
  for (const name of ['from', 'to']) {
    if (query.has(name)) {
      form.elements[name].value = query.get(name).replace(/^v/, '');
    }
  }
  if (query.has('from') && query.has('to')) {
    show(form.elements.from.value, form.elements.to.value);
  }

  function show(fromVersion, toVersion) {
    const words = JSON.parse(document.getElementById('texts').textContent);
    const { releases, released } = KepCatalog.tables;
    const { make, fill } = KepCatalog;
    const home = document.querySelector('form.search').dataset.home;
    const isChinese = document.documentElement.lang.startsWith('zh');
    const answer = document.getElementById('answer');
    const from = releases.indexOf(fromVersion), to = releases.indexOf(toVersion);
    if (from < 0 || to < 0) {
      return;
    }
    if (to < from) {
      answer.replaceChildren(make('p', { class: 'notice' }, fill(words.order, fromVersion, toVersion)));
      return;
    }
    const found = KepCatalog.compare(from, to);
    const stage = (value, release) => make('span', { class: 'stage ' + KepCatalog.stageStyles[value] }, words.stages[value] + (release > released ? words.planned : ''));
    const state = s => s.presence !== 2
      ? [make('span', { class: 'stage ' + (s.presence === 3 ? 'removed' : 'unknown') }, words.presences[s.presence])]
      : [stage(s.stage, 0), ' ' + [s.on === 1 ? words.on : s.on === 0 ? words.off : '', s.locked === 1 ? words.locked : s.locked < 0 ? words.lockNotKnown : ''].filter(Boolean).join(words.comma)];
    const table = (id, caption, heads, rows) => [
      make('h2', { id }, caption + ' ', make('span', { class: 'count' }, rows.length)),
      rows.length === 0 ? make('p', null, words.same) : make('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
        make('table', null, make('caption', { class: 'hidden' }, caption),
          make('thead', null, make('tr', null, ...heads.map(h => make('th', { scope: 'col' }, h)))),
          make('tbody', null, ...rows))),
    ];
    const cell = (...children) => make('td', null, ...children);
    const featureRows = found.features.map(f => make('tr', null,
      make('th', { scope: 'row' }, make('a', {
        href: home + (f.hasKep ? `keps/${f.number}.html` : `releases/${releases[f.number]}.html#${f.name}`),
      }, (f.hasKep ? `KEP-${f.number} ` : '') + ((isChinese ? f.chinese ?? f.english : f.english ?? f.chinese) ?? f.name))),
      cell(f.sig === null ? words.noSig : f.sig[1]), cell(words.kinds[f.kind]), cell(stage(f.before, from)), cell(stage(f.after, to))));
    const gateRows = found.gates.map(g => make('tr', null,
      make('th', { scope: 'row' }, make('a', { href: `${home}gates/${g.name}.html` }, make('code', { translate: 'no' }, g.name))),
      cell(Object.keys(words.changes).filter(k => g.changes & k).map(k => words.changes[k]).join(words.comma)), cell(...state(g.before)), cell(...state(g.after))));
    answer.replaceChildren(
      make('p', { class: 'lead' }, fill(words.summary, fromVersion, toVersion, found.features.length, found.gates.length)),
      make('p', null, words.notes + ' ', ...releases.slice(from + 1, to + 1).flatMap(r => [make('a', { href: `${home}releases/${r}.html` }, 'v' + r), ' '])),
      ...(found.gatesUpTo === to ? [] : [make('p', { class: 'notice' }, fill(words.gatesUpTo, releases[found.gatesUpTo]))]),
      ...table('features', words.features, [words.feature, words.sig, words.change, words.before, words.after], featureRows),
      ...table('gates', words.gates, [words.featureGate, words.change, words.before, words.after], gateRows));
  }
})();

'use strict';
/* Checks a --feature-gates text as FeatureGates.Check of the library does. The verdict on each setting alone is the library's, from a table;
   here is only how a text is taken apart, and what settings do to each other. */
(function setUp() {
  const form = document.getElementById('check');
  const words = JSON.parse(document.getElementById('texts').textContent);
  const { fill, make } = KepCatalog;
  const between = /[\s\uFEFF,;{}[\]"']/;
  const problems = { none: 0, malformed: 1, duplicate: 2, unknown: 3, needsGate: 7, notKnown: 8 };
  const truths = new Map([...['true', '1', 't', 'T', 'TRUE', 'True'].map(w => [w, true]), ...['false', '0', 'f', 'F', 'FALSE', 'False'].map(w => [w, false])]);

  /** Takes settings apart: A=true,B=false; --feature-gates="A=true"; lines of YAML such as A: true or - A=true; comments. */
  function read(text) {
    const settings = [];
    const isFlag = name => ['feature-gates', 'featuregates'].includes(name.replace(/^-+/, '').toLowerCase());
    const skip = (at, sign) => { while (at < text.length && sign.test(text[at])) { at++; } return at; };
    const skipQuote = at => (/["']/.test(text[at] ?? '') ? at + 1 : at);
    const endOf = (at, ends) => { while (at < text.length && !between.test(text[at]) && !ends.includes(text[at])) { at++; } return at; };
    const skipBetween = at => {
      for (;;) {
        const isWordStart = at === 0 || /\s/.test(text[at - 1]);
        const mark = isWordStart ? /^(-|---|\.\.\.|\\)(?=\s|$)/.exec(text.slice(at)) : null;
        if (at < text.length && text[at] === '#' && isWordStart) {
          at = (text.indexOf('\n', at) + text.length + 1) % (text.length + 1);
        } else if (at < text.length && between.test(text[at])) {
          at++;
        } else if (mark) {
          at += mark[0].length;
        } else {
          return at;
        }
      }
    };
    const fault = (at, message) => {
      let from = at;
      while (from > 0 && !between.test(text[from - 1])) {
        from--;
      }
      for (let i = from; i < text.length && !between.test(text[i]); i++) {
        if ('，：＝；'.includes(text[i])) {
          [at, message] = [i, fill(words.says.fullWidth, text[i], String.fromCharCode(text.charCodeAt(i) - 0xFEE0))];
          break;
        }
      }
      return fill(words.says.at, at + 1, message);
    };

    for (let at = skipBetween(0); at < text.length; at = skipBetween(at)) {
      let start = at;
      const nameEnd = endOf(at, '=:');
      const name = text.slice(start, nameEnd);
      at = skipQuote(nameEnd);
      const sign = skip(at, /[ \t]/);
      if (sign >= text.length || !'=:'.includes(text[sign])) {
        if (!isFlag(name)) {
          settings.push({ text: name, name, value: null, fault: fault(nameEnd, fill(words.says.noValue, name)) });
        }
        continue;
      }
      at = sign + 1;
      if (isFlag(name)) {
        continue;
      }
      const valueStart = skipQuote(skip(at, /[ \t]/));
      const valueEnd = endOf(valueStart, '');
      at = Math.max(at, valueEnd);
      const word = text.slice(valueStart, valueEnd);
      const value = truths.get(word) ?? null;
      const wrong = name === '' ? fault(start, words.says.nameMissing)
        : value !== null ? null
        : word === '' ? fault(valueStart, words.says.valueMissing)
        : fault(valueStart, fill(words.says.notTruth, word));
      start -= start > 0 && /["']/.test(text[nameEnd] ?? '') && text[start - 1] === text[nameEnd] ? 1 : 0;
      at += at > 0 && /["']/.test(text[at] ?? '') && text[valueStart - 1] === text[at] ? 1 : 0;
      settings.push({ text: text.slice(start, at).trimEnd(), name: name || null, value, fault: wrong });
    }
    return settings;
  }

  /** Judges the settings of a text in the release at a position. */
  KepCatalog.check = (text, release) => {
    const { gates, releases, covered, needs } = KepCatalog.tables;
    const version = releases[release];
    const byName = new Map(gates.map(g => [g[0], g]));
    const settings = read(text);
    const counted = new Map(), first = new Map();
    for (const setting of settings.filter(s => s.name !== null && s.value !== null)) {
      counted.set(setting.name, setting);
      if (!first.has(setting.name)) {
        first.set(setting.name, setting);
      }
    }
    const known = name => (Object.hasOwn(KepCatalog.verdicts.gates, name) ? KepCatalog.verdicts.gates[name] : null);
    const refuse = (setting, problem, message, other = null, since = null) => Object.assign(setting, { problem, message, other, since });
    const withKep = (setting, message) => {
      const kep = setting.name === null ? null : known(setting.name)?.[2];
      return kep ? fill(words.says.kep, message, kep) : message;
    };

    for (const setting of settings) {
      refuse(setting, problems.none, '');
      if (setting.name === null || setting.value === null) {
        refuse(setting, problems.malformed, withKep(setting, setting.fault));
      } else if (first.get(setting.name) !== setting) {
        refuse(setting, problems.duplicate, withKep(setting, fill(words.says.duplicate, setting.name)));
      } else {
        judge(setting);
      }
    }
    findNeeds();
    return settings;

    function judge(setting) {
      const runs = known(setting.name);
      if (runs === null) {
        judgeUnknown(setting);
        return;
      }
      const [, problem, since, other, message] = runs[setting.value ? 0 : 1].findLast(run => run[0] <= release);
      refuse(setting, problem, message < 0 ? '' : KepCatalog.verdicts.messages[message], other, since);
      const together = { AllAlpha: 1, AllBeta: 2 }[setting.name];
      if (together && problem === problems.none) {
        const sets = gates.filter(g => {
          const state = KepCatalog.stateAt(g, release);
          return state.locked === 0 && state.stage === together && !first.has(g[0]);
        });
        setting.message = fill(words.says[`${setting.name}=${setting.value}`], sets.length, version);
      }
    }

    function judgeUnknown(setting) {
      const { name } = setting;
      if (release < covered[0] || release > covered[1]) {
        refuse(setting, problems.notKnown, release > covered[1]
          ? fill(words.says.beyond, version, releases[covered[1]])
          : fill(words.says.uncovered, name, version));
        return;
      }
      let meant = gates.find(g => g[0].toLowerCase() === name.toLowerCase());
      for (let slips = 1; !meant && name.length >= 5 && name.length <= 100 && slips <= 2; slips++) {
        meant = gates.find(g => KepCatalog.isNear(g[0], name, slips));
      }
      refuse(setting, problems.unknown, meant ? fill(words.says.meant, name, meant[0]) : fill(words.says.unknown, name), meant?.[0] ?? null);
    }

    /** No gate may be on while one that it needs is off. */
    function findNeeds() {
      if (release < needs[0]) {
        return;
      }
      const reachesOthers = [...counted].some(([name, s]) => !s.value || name === 'AllAlpha' || name === 'AllBeta');
      for (const gate of reachesOthers ? gates : [...counted.keys()].map(n => byName.get(n)).filter(Boolean)) {
        if (KepCatalog.stateAt(gate, release).presence !== 2 || !isOn(gate[0])) {
          continue;
        }
        for (const needed of gate[4].filter(n => !isOn(n))) {
          const cause = counted.get(gate[0]) ?? counted.get(needed) ?? together(gate[0]) ?? together(needed);
          if (cause?.problem === problems.none) {
            refuseNeed(cause, gate[0], needed);
          }
        }
      }
    }

    function refuseNeed(cause, gate, needed) {
      const form = cause.name === gate ? 'needs' : cause.name === needed ? 'needed' : cause.value ? 'allNeeds' : 'allNeeded';
      const message = fill(words.says[form], gate, needed, version, cause.name);
      const other = form === 'needed' ? gate : needed;
      if (release > needs[1]) {
        refuse(cause, problems.notKnown, withKep(cause, fill(words.says.needsNotKnown, message, releases[needs[1]], version)), other);
      } else {
        refuse(cause, problems.needsGate, withKep(cause, message), other);
      }
    }

    function isOn(name) {
      const gate = byName.get(name);
      const state = gate ? KepCatalog.stateAt(gate, release) : { presence: 0 };
      return state.presence !== 2 ? true
        : state.locked === 1 ? state.on !== 0
        : (counted.get(name) ?? together(name))?.value ?? state.on !== 0;
    }

    function together(name) {
      const state = KepCatalog.stateAt(byName.get(name), release);
      return state.locked === 1 ? undefined : counted.get({ 1: 'AllAlpha', 2: 'AllBeta' }[state.stage]);
    }
  };

  const query = new URLSearchParams(location.search);
  if (query.has('on')) {
    form.elements.on.value = query.get('on').replace(/^v/, '');
  }
  if (query.has('settings')) {
    form.elements.settings.value = query.get('settings');
    KepCatalog.load(form.dataset.verdicts).then(show);
  }

  function show() {
    const version = form.elements.on.value;
    const settings = KepCatalog.check(form.elements.settings.value, KepCatalog.tables.releases.indexOf(version));
    const home = document.querySelector('form.search').dataset.home;
    const caption = fill(words.caption, version);
    const rows = settings.map(s => {
      const verdict = s.problem === problems.none ? 0 : s.problem === problems.notKnown ? 2 : 1;
      const link = KepCatalog.tables.gates.some(g => g[0] === s.name)
        ? make('a', { href: `${home}gates/${s.name}.html` }, make('code', { translate: 'no' }, s.text))
        : make('code', { translate: 'no' }, s.text);
      return make('tr', null, make('th', { scope: 'row' }, link),
        make('td', null, make('span', { class: 'verdict ' + ['accepted', 'refused', 'notknown'][verdict] }, words.verdicts[verdict]),
          ...(s.message === '' ? [] : [make('p', null, s.message)])));
    });
    document.getElementById('answer').replaceChildren(settings.length === 0
      ? make('p', { class: 'notice' }, words.nothing)
      : make('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
        make('table', null, make('caption', null, caption),
          make('thead', null, make('tr', null, ...[words.setting, words.verdict].map(h => make('th', { scope: 'col' }, h)))),
          make('tbody', null, ...rows))));
  }
})();

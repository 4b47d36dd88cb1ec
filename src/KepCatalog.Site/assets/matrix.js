'use strict';
/* Hides the rows of the matrix that a filter does not want. */
(function setUp() {
  const form = document.getElementById('filter');
  const { tables, stateAt, fill } = KepCatalog;
  const rows = [...document.querySelectorAll('#matrix tbody tr')].map((row, at) => ({ row, gate: tables.gates[at] }));
  const count = form.querySelector('.count');

  const isOfState = {
    '': () => true,
    present: s => s.presence === 2,
    on: s => s.on === 1,
    off: s => s.on === 0,
    locked: s => s.locked === 1,
  };

  function apply() {
    const { name, release, state, component } = form.elements;
    const text = name.value.trim().toLowerCase().replace(/^kep-/, '');
    const at = tables.releases.indexOf(release.value);
    const isMeant = isOfState[state.value] ?? (s => s.stage === Number(state.value));
    let shown = 0;
    for (const { row, gate } of rows) {
      const [gateName, , keps, components] = gate;
      row.hidden = !((gateName.toLowerCase().includes(text) || keps.some(k => String(k) === text))
        && (component.value === '' || components.includes(component.value))
        && isMeant(stateAt(gate, at)));
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = fill(count.dataset.text, shown, rows.length);
  }

  // The newest releases are what people come for.
  const box = document.querySelector('.scroll:has(#matrix)');
  box.scrollLeft = box.scrollWidth;

  form.addEventListener('input', apply);
  form.addEventListener('submit', event => event.preventDefault());
  apply();
})();

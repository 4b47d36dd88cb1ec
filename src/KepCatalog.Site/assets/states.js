'use strict';
/* Reads the runs of the tables: what holds from a release until the next run. */
Object.assign(KepCatalog, {
  /** The classes of the style, by stage. */
  stageStyles: ['unknown', 'alpha', 'beta', 'stable', 'deprecated', 'removed'],

  /** The values of the run that holds in a release, or what holds before the first run. */
  at(runs, release, before) {
    let found = before;
    for (const [since, ...values] of runs) {
      if (since > release) {
        break;
      }
      found = values;
    }
    return found;
  },

  /** The state of a gate: whether the release has it, its stage, whether it is on and whether it is locked (1, 0, or -1 for not known). */
  stateAt(gate, release) {
    const [presence, stage, on, locked] = KepCatalog.at(gate[1], release, [0, 0, -1, -1]);
    return { presence, stage, on, locked };
  },
});

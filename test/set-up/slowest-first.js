const { default: Sequencer } = require('@jest/test-sequencer');

/** Minutes long, but no longer in bytes than others, by which Jest orders the files of a machine that it has not been on. */
const SLOWEST = ['every-control.test.ts', 'served-site.test.ts', 'pane-in-browser.test.ts'];

const isSlow = ({ path }) => SLOWEST.some((name) => path.endsWith(name));

/** Starts the slowest files first, so that none of them runs alone at the end. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))];
  }
};

/**
 * Whether sweeps, random cases and journeys try all that they know: under `LONG_TESTS=yes npm test`, and under
 * `npm run test:profiles` in every kind of Excel. Else they try a fair part of it, the same in every run.
 */
export const IS_WHOLE_SWEEP = process.env['LONG_TESTS'] !== undefined;

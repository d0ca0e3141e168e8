// Types are checked by `npm run check`; Jest itself speaks CommonJS.
const transform = {
  '^.+\\.ts$': [
    'ts-jest',
    {
      diagnostics: false,
      tsconfig: {
        target: 'ES2022',
        module: 'commonjs',
        moduleResolution: 'node10',
        ignoreDeprecations: '6.0',
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
      },
    },
  ],
};

const DOMAIN = ['**/test/(domain|messages|xlsx|word|docs)/**/*.test.ts'];
const HOST = ['**/test/(excel-host|workbench|browser-page|support)/**/*.test.ts'];
const IN_BROWSER = ['**/test/**/*-in-browser.test.ts', '**/test/journeys-browser/**/*.test.ts'];
const PANE = ['**/test/taskpane/**/*.test.ts', '!**/*-in-browser.test.ts'];

const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform,
  // One name for all: they then share what has been transformed.
  id: 'tien-do',
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('domain', DOMAIN),
    // Whatever stands in no other project, so that no test is left out.
    project('excel', [
      '**/*.test.ts',
      ...[...DOMAIN, ...HOST, ...IN_BROWSER, '**/test/taskpane/**'].map((glob) => `!${glob}`),
    ]),
    project('pane', PANE),
    project('host', HOST),
    project('browser', IN_BROWSER),
  ],
  // Three at a time: those that drive a browser or LibreOffice mostly wait for it, and two left the cores half idle.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/set-up/slowest-first.js',
  // A hang is caught, a slow machine is not: a test of half a second has taken six on one that was busy.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/set-up/closing-line-reporter.js'],
};

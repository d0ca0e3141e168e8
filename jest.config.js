/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Two tests at a time: each may drive a browser or LibreOffice of its own.
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/set-up/closing-line-reporter.js'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        // Types are checked by `npm run check`; Jest itself speaks CommonJS.
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
  },
};

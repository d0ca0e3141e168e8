const { projects } = require('../../jest.config');

/** The tests that mutants meet: those that MUTATE_TESTS names, paths of folders or files divided by commas. */
const tests = (process.env.MUTATE_TESTS ?? 'test/domain').split(',');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: tests.map((path) => (path.endsWith('.ts') ? `**/${path}` : `**/${path}/**/*.test.ts`)),
  transform: projects[0].transform,
};

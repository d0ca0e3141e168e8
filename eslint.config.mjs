import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import importOrder from 'eslint-plugin-simple-import-sort';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/', '.certs/', 'release/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { 'simple-import-sort': importOrder },
    // One block: packages, then the files farthest away, then the neighbours. `npm run lint:fix` brings it about.
    rules: {
      'simple-import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']] }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.strict, ...typescript.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler's own check knows types and declarations.
      'no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A template literal may hold a number: rows and counts are numbers all over.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // A character that no sheet can hold marks places inside a text while it is read.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // The plugin's three rules on the order of load, sync and read cannot follow an object into another function.
    // That order is proven instead by the tests: the real office.js refuses a property that was not loaded.
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Programs of the command line print; a test that expects a value says so with `!`.
    files: ['test/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
      },
    },
  },
  { files: ['**/*.mjs'], languageOptions: { sourceType: 'module' } },
);

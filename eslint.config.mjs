import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** What is checked with its types. Views are checked by svelte-check and astro check. */
const typed = ['src/**/*.ts', 'bench/**/*.ts', 'tests/**/*.ts'];

export default [
  {
    ignores: [
      'dist',
      'dist-portable',
      'dist-release',
      'dist-packages',
      '.astro',
      'node_modules',
      'test-results',
      'playwright-report',
      '.cache',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  // With types: a promise nobody waits for, a value of any type, a check that is always true.
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: typed })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A listener may be asynchronous: nobody waits for what it gives back.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // A function may promise because its kin do: the stores in tests, the methods of a port.
      '@typescript-eslint/require-await': 'off',
    },
  },
  // The types that a machine is set up with are written as casts: the compiler needs them.
  {
    files: ['src/**/*.machine.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  // A test reads what it has just written, and fails where that is something else.
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A literal loses its type without it.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Read by Nodes that are too old for anything else.
  { files: ['src/build/node.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
];

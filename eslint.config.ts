// Biome formats and lints; these rules need types, or an understanding of patterns, which it does not have.
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  // By itself it holds for all files; beside other keys it would for theirs alone.
  {ignores: ['dist/**', '.cache/**']},
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    plugins: {'@typescript-eslint': tseslint.plugin, regexp},
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: false}],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // Pages choose what our patterns are asked of: one that takes exponential time is a way to stop us.
      'regexp/no-super-linear-backtracking': 'error',
    },
  },
  // What tests read they have written themselves.
  {files: ['tests/**', '**/*.test.ts', '**/*.test.tsx'], rules: {'regexp/no-super-linear-backtracking': 'off'}},
);

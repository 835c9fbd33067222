// @ts-check
import tseslint from 'typescript-eslint';

const ban = (selector, message) => ({ selector, message });

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', '.artifacts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        ban(
          'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          'Build DOM with textContent and elements: text from a page or an article must never become markup.',
        ),
        ban(
          'CallExpression[callee.property.name="insertAdjacentHTML"]',
          'Build DOM with elements, never from strings.',
        ),
        ban('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Build DOM with elements, never from strings.'),
        ban(
          'CallExpression[callee.object.property.name="onMessage"] > :function[async=true]',
          'An onMessage listener must not be async: one that resolves undefined can answer for another (extensions.md 5.5).',
        ),
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['utils/**/*.ts', 'components/**/*.{ts,tsx}'],
    ignores: ['utils/sources/**', 'utils/browser/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only utils/sources fetches (design.md).' },
        { name: 'browser', message: 'Only utils/browser touches the browser (design.md).' },
        { name: 'chrome', message: 'Only utils/browser touches the browser (design.md).' },
      ],
    },
  },
);

import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sdl = 'apps/api/src/graphql/**/*.graphql';
const tests = [
  '**/*.spec.ts',
  '**/testing/**/*.ts',
  '**/conformance.ts',
  '**/conformance/**/*.ts',
  'test/**/*.ts',
];

const doubleAssertion = {
  selector: 'TSAsExpression > TSAsExpression.expression > TSUnknownKeyword',
  message: 'A double assertion hides a wrong type: parse the value or narrow it.',
};
const impure = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]' },
  { selector: 'CallExpression[callee.property.name="randomUUID"]' },
].map(({ selector }) => ({
  selector,
  message: 'Clock, ids and chance are handed in, never read here.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'data/', '.cache/', 'apps/api/src/graphql/schema-types.ts']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', module: 'writable' } },
  },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // 'modified' counts a switch once: plain 8 refuses any fold over the union of events
      complexity: ['error', { max: 8, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-restricted-syntax': ['error', doubleAssertion],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['events/**/*.ts', 'libs/{time,quantities,chronology,projections,formats}/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', doubleAssertion, ...impure] },
  },
  {
    // Nest's options are plain literals where its types name classes
    files: ['apps/**/*.ts', ...tests],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: tests,
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: sdl } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // every value type would need an id
      '@graphql-eslint/strict-id-in-types': 'off',
      // fields carry the names that the events were stored with: groupKind, placeKind, incidentKind
      '@graphql-eslint/no-typename-prefix': 'off',
      // plain lists stand beside connections; a change between two bases and a part of an explanation are nothing to come back to
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
    },
  },
);

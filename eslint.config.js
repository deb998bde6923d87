import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Nest's modules are classes with nothing but decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // `process.env['NAME']` says that the name is data, not a property we know.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Its authors mark it only to make it stand out; it is for identity providers on loopback.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      // Where a string is spread, code points are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Structural typing is how TypeORM's driver and Nest's options are meant to be taken.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Decorator metadata needs classes imported as values, which this rule cannot see.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // An area without texts yet is an empty catalogue, and meant so.
  { files: ['libs/texts/src/*/*.ts'], rules: { '@typescript-eslint/no-generated-empty-object-type': 'off' } },
  // Tests look at whatever an answer's JSON holds, and Jest's matchers are `any`; a wrong guess fails the test.
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', ...off('assignment', 'member-access', 'call', 'argument', 'return') },
  },
);

function off(...unsafe) {
  return Object.fromEntries(unsafe.map((rule) => [`@typescript-eslint/no-unsafe-${rule}`, 'off']));
}

import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'apps/api/src/graphql/**/*.graphql',
  generates: {
    'apps/api/src/graphql/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        avoidOptionals: { defaultValue: true },
        defaultScalarType: 'unknown',
        scalars: {
          BasisToken: 'string',
          Cursor: 'string',
          DateTime: 'string',
          Decimal: 'string',
          Edtf: 'string',
          Moment: 'string',
          Position: 'string',
        },
      },
    },
  },
};

export default config;

// Preact 11 ships ES modules only and Jest runs CommonJS, so that one package is transformed too.
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  module: { type: 'commonjs' },
  swcrc: false,
};

export default {
  testEnvironment: '<rootDir>/test/environment/plainGlobals.cjs',
  // Jest would keep one core for watching; the longest files wait for a browser more than they compute.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.(mjs|tsx?)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
};

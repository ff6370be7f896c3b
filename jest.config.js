import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { transformSync } from '@swc/core';

const root = import.meta.dirname;
const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));

const sources = ['apps', 'events', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => join(file.parentPath, file.name)),
);

/** A file of types alone compiles to nothing: none of it can run, and v8 would count it as 0 %. */
const compilesToNothing = (path) => {
  const options = { ...swc, swcrc: false, sourceMaps: false, minify: true };
  return /^(export\s*\{\s*\};?)?$/.test(
    transformSync(readFileSync(path, 'utf8'), options).code.trim(),
  );
};

export default {
  testMatch: ['<rootDir>/{apps,events,libs,test}/**/*.spec.ts'],
  setupFiles: ['reflect-metadata', '<rootDir>/test/fixed-seed.js'],
  transform: { '\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@annals/source', 'node', 'node-addons'] },
  // More than there are cores: many tests wait for a process, a disk or a link.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Only what hangs is ended: a machine that is busy takes many times as long as an idle one.
  testTimeout: 60_000,
  // A worker that has collected coverage takes its time to end, where the cores are busy; it leaves nothing open.
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/test/longest-first.js',
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'json-summary'],
  collectCoverageFrom: [
    '{apps,events,libs}/**/*.ts',
    '!**/*.spec.ts',
    '!**/main.ts',
    '!**/conformance.ts',
    '!**/conformance/**',
    '!**/testing/**',
    ...sources.filter(compilesToNothing).map((path) => `!${relative(root, path)}`),
  ],
  coverageThreshold: { './events/': { lines: 95 }, './libs/': { lines: 95 } },
};

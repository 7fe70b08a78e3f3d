// Writes the types of every committed specification to src/api/generated (git-ignored, so it cannot drift).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { lenient } from './lenient.mjs';

const root = new URL('../../', import.meta.url);
const out = new URL('../src/api/generated/', import.meta.url);
mkdirSync(out, { recursive: true });

for (const name of ['responsibility', 'inspection', 'case']) {
  const spec = new URL(`${name}-service/openapi.yaml`, root);
  if (!existsSync(spec)) throw new Error(`${spec.pathname} is missing: build ${name}-service first`);
  const types = astToString(
    await openapiTS(lenient(parse(readFileSync(spec, 'utf8'))), { alphabetize: true }),
  );
  const target = new URL(`${name}.ts`, out);
  const text = `// Generated from ${name}-service/openapi.yaml\n${types}`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}

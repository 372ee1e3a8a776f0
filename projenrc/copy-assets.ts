/** Copies to dist what jsii leaves behind: it compiles and copies nothing. */
import { cpSync, existsSync } from 'fs';
import { join } from 'path';

const ASSETS = ['report/placement-v1.schema.json', 'kubernetes/kubernetes.wasm.br', 'kubernetes/scheduler.wasm.br', 'kubernetes/THIRD_PARTY_LICENSES'];

for (const asset of ASSETS) {
  const source = join(__dirname, '..', 'lib', asset);
  if (existsSync(source)) {cpSync(source, join(__dirname, '..', 'dist', asset), { preserveTimestamps: true });}
}

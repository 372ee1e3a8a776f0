/** Makes dist/index.js load what it exports when it is asked for. */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { lazyExports } from './lazy-exports';

const FILE = join(__dirname, '..', 'dist', 'index.js');
writeFileSync(FILE, lazyExports(readFileSync(FILE, 'utf8')));

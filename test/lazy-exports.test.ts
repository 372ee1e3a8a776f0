import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as ts from 'typescript';
import { lazyExports } from '../projenrc/lazy-exports';

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
const compiled = (source: string) => ts.transpileModule(source, { compilerOptions }).outputText;
const INDEX = lazyExports(compiled('export { A } from \'./a\';\nexport { B, type C, D as E } from \'./b\';\n'));

describe('exports made lazy', () => {
  let folder: string;
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lazy-'));
    writeFileSync(join(folder, 'index.js'), INDEX);
    writeFileSync(join(folder, 'a.js'), 'console.log("a is loaded"); exports.A = 1;');
    writeFileSync(join(folder, 'b.js'), 'console.log("b is loaded"); exports.B = 2; exports.D = 3;');
    writeFileSync(join(folder, 'module.mjs'), 'import { A, B, E } from "./index.js"; console.log(A, B, E);');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('load a file with its first name, once', () => {
    expect(run('-e', 'const all = require("./index"); console.log(Object.keys(all)); console.log(all.E, all.B);'))
      .toBe('[ \'A\', \'B\', \'E\' ]\nb is loaded\n3 2\n');
  });

  test('are known by name to ES modules', () => {
    expect(run('module.mjs')).toMatch(/\n1 2 3\n$/);
  });

  test('stay as they are when made lazy again', () => expect(lazyExports(INDEX)).toBe(INDEX));

  test.each([
    ['nothing', ''],
    ['code of its own', compiled('import { A } from \'./a\';\nexport { B } from \'./b\';\nexport const C = A();\n')],
    ['all names of a file', compiled('export { B } from \'./b\';\nexport * from \'./a\';\n')],
  ])('are not made of a file with %s', (_, text) => {
    expect(() => lazyExports(text)).toThrow('dist/index.js is not as TypeScript used to write a list of exports');
  });
});

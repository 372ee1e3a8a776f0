import { existsSync, readdirSync, readFileSync } from 'fs';
import { basename, dirname, join, relative } from 'path';

const ROOT = join(__dirname, '..');
const LIB = join(ROOT, 'lib');
const LIMIT = 250;

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort();
const written = files.filter((file) => !file.endsWith('.generated.ts'));

const read = (file: string) => readFileSync(join(LIB, file), 'utf8');
const code = (file: string) => read(file).replace(/\/\*[^]*?\*\//g, '');
const LOGIC = /\bfunction\b|=>|\bclass\b/;

/** Shapes, constants and lists of names: a test of them could only say them again. A constant that holds no function is of these. */
const wordsOnly = (file: string) => file.startsWith('kube/') || basename(file) === 'index.ts' || file.endsWith('.d.ts') || !hasCode(file);
const hasCode = (file: string) => /^(export )?(default )?(abstract )?(async )?(function|class|const|enum)\b/m.test(read(file)) && LOGIC.test(read(file))
  || file === 'testing/register.ts' || file === 'cli/bin.ts';

describe('the layout', () => {
  test('every file of lib has its test at the mirrored path', () => {
    const lonely = written.filter((file) => !wordsOnly(file)).filter((file) => {
      const name = basename(file, '.ts');
      const folder = join(ROOT, 'test', dirname(file));
      return !existsSync(folder) || !readdirSync(folder).some((test) => test === `${name}.test.ts` || (test.startsWith(`${name}.`) && test.endsWith('.test.ts')));
    });
    expect(lonely).toEqual([]);
  });

  test('every test of a folder of lib mirrors a file', () => {
    const strays = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && existsSync(join(LIB, dirname(file))) && dirname(file) !== '.')
      .filter((file) => !written.includes(join(dirname(file), `${basename(file).split('.')[0]}.ts`)));
    expect(strays).toEqual([]);
  });

  test(`no file has more than ${LIMIT} lines`, () => {
    const long = written.map((file) => [file, read(file).split('\n').length] as const).filter(([, lines]) => lines > LIMIT);
    expect(long).toEqual([]);
  });

  test('kube holds words and no logic', () => {
    const logic = files.filter((file) => file.startsWith('kube/')).filter((file) => LOGIC.test(code(file)));
    expect(logic).toEqual([]);
  });

  test('inside lib, files import files and not folders', () => {
    const folders = written.flatMap((file) => [...read(file).matchAll(/from '(\.[^']*)'/g)]
      .map(([, target]) => join(dirname(file), target))
      .filter((target) => !existsSync(join(LIB, `${target}.ts`)) && !existsSync(join(LIB, target)) || existsSync(join(LIB, target, 'index.ts')))
      .map((target) => `${file} → ${relative('.', target)}`));
    expect(folders).toEqual([]);
  });
});

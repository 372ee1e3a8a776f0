import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readPaths } from '../../lib/reading/files';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  for (const [name, text] of Object.entries({
    'b.yaml': 'b', 'a.yml': 'a', 'c/d.json': 'd', 'c/e/f.yaml': 'f', 'notes.txt': 'x', '.hidden.yaml': 'x', '.git/g.yaml': 'x', 'node_modules/m/h.yaml': 'x', 'bare/notes.md': 'x',
  })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from([0x6e, 0xe4]));
});

afterAll(() => rmSync(folder, { recursive: true }));

const noStdin = () => { throw new Error('nobody asked for it'); };
const read = (...names: string[]) => readPaths(names.map((name) => join(folder, name)), noStdin);

test('of a folder all manifests are read, by name, but nothing hidden', () => {
  expect(read('').inputs.map(({ file, text }) => [file.slice(folder.length + 1), text])).toEqual([
    ['a.yml', 'a'], ['b.yaml', 'b'], ['c/d.json', 'd'], ['c/e/f.yaml', 'f'],
  ]);
});

test('a file that is named is read, whatever its name', () => {
  expect(read('notes.txt', '.hidden.yaml')).toMatchObject({ inputs: [{ text: 'x' }, { text: 'x' }], problems: [] });
});

test('- is what is piped in', () => {
  expect(readPaths(['-'], () => Buffer.from('piped'))).toEqual({ inputs: [{ file: 'STDIN', text: 'piped' }], problems: [] });
});

test.each([
  ['missing.yaml', 'cannot be read: there is no such file or folder'],
  ['bare', 'cannot be read: the folder holds no file *.yaml, *.yml or *.json'],
  ['latin1.txt', 'cannot be read: it is not UTF-8 text'],
])('%s is a problem, and the others are read', (name, message) => {
  const { inputs, problems } = read(name, 'b.yaml');
  expect(inputs.map(({ text }) => text)).toEqual(['b']);
  expect(problems).toEqual([{ source: { file: join(folder, name), line: 1 }, message }]);
});

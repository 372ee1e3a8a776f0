import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { apiPage } from '../projenrc/api-page';
import { Docs, Type } from '../projenrc/api-text';

interface Member { readonly name: string; readonly docs?: Docs }

const FILE = join(__dirname, '..', '.jsii'); // written by the compiler, from the docstrings
const types: Type[] = existsSync(FILE) ? Object.values(JSON.parse(readFileSync(FILE, 'utf8')).types) : [];
const membersOf = ({ members = [], properties = [], methods = [] }: Type): Member[] => [...members, ...properties, ...methods];
const named = (type: Type, member: Member) => `${type.name}.${member.name}`;

describe('API.md', () => {
  test('knows many types', () => expect(types.length).toBeGreaterThan(100));

  test('says of every type and every member what it is', () => {
    expect(types.filter(({ docs }) => !docs?.summary).map(({ name }) => name)).toEqual([]);
    expect(types.flatMap((type) => membersOf(type).filter(({ docs }) => !docs?.summary).map((member) => named(type, member)))).toEqual([]);
  });

  test('says of every prop that may be left out what happens then', () => {
    expect(types.filter(({ kind }) => kind === 'interface').flatMap((type) => (type.properties ?? [])
      .filter(({ optional, docs }) => optional && !docs?.default).map((prop) => named(type, prop)))).toEqual([]);
  });

  (existsSync(FILE) ? test : test.skip)('is what the generator writes of .jsii (skipped until a compilation has written it), in whatever order they come', () => {
    expect(readFileSync(join(__dirname, '..', 'API.md'), 'utf8')).toBe(apiPage([...types].reverse()));
  });

  test('tells every type under a heading of its own, to which every link leads', () => {
    const page = apiPage(types);
    const headings = [...page.matchAll(/^#{2,4} (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/ /g, '-'));
    expect(headings.length).toBe(new Set(headings).size);
    expect(types.map(({ name }) => name.toLowerCase()).filter((name) => !headings.includes(name))).toEqual([]);
    expect([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor).filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  test('can be read in one go by who looks something up', () => expect(apiPage(types).length).toBeLessThan(400_000));
});

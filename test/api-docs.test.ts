import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

interface Member { readonly name: string; readonly optional?: boolean; readonly docs?: { readonly summary?: string; readonly default?: string } }
interface Type extends Member {
  readonly kind: string;
  readonly fqn: string;
  readonly members?: Member[];
  readonly properties?: Member[];
  readonly methods?: Member[];
}

const FILE = join(__dirname, '..', '.jsii'); // written by the compiler, from the docstrings
const types: Type[] = existsSync(FILE) ? Object.values(JSON.parse(readFileSync(FILE, 'utf8')).types) : [];
const membersOf = ({ members = [], properties = [], methods = [] }: Type) => [...members, ...properties, ...methods];
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
});

import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { FIELDS } from '../lib/kube/fields.generated';

const ROOT = join(__dirname, '..');
const docs: Record<string, Record<string, string>> = parse(readFileSync(join(ROOT, 'projenrc', 'field-docs.yaml'), 'utf8'));
const structs = [...readFileSync(join(ROOT, 'lib', 'kube', 'pod-template.generated.ts'), 'utf8')
  .matchAll(/\/\*\*\n \* (.+)\n \*\n \* @see (\S+)\n \* @struct\n \*\/\nexport interface (\w+) (?:extends \w+ )?\{\n([^]*?)\n\}/g)]
  .map(([, doc, see, name, body]) => ({ name, doc, see, fields: [...body.matchAll(/((?: {2}\/\*\* .*\n)|(?: {2}\/\*\*\n(?: {3}\*.*\n)+))? {2}readonly '?([\w$-]+)'?(\??):/g)] }));
const fields = structs.flatMap(({ name, fields: each }) => each.map(([, comment = '', field, optional]) => ({ name: `${name}.${field}`, comment, optional: optional === '?' })));

describe('the structs of Kubernetes', () => {
  test('are all here', () => {
    const written = new Set(structs.map(({ name }) => name));
    expect(Object.keys(FIELDS).filter((name) => !written.has(name))).toEqual(['DaemonSet', 'DaemonSetSpec', 'PodTemplateSpec']);
    expect(fields.length).toBeGreaterThan(500);
  });

  test('have a sentence each, and a link to the reference', () => {
    expect(structs.filter(({ doc, see }) => !/^[A-Z].*\.$/.test(doc) || !/^https:\/\/kubernetes\.io\/docs\/reference\/.*#[a-z]/.test(see))).toEqual([]);
  });

  test('have a sentence for every field', () => {
    expect(fields.filter(({ comment }) => !/\* [A-Z`].*[.] ?(\*\/)?\n/.test(comment)).map(({ name }) => name)).toEqual([]);
  });

  test('have a default for every field that may be left out, and for no other', () => {
    expect(fields.filter(({ comment, optional }) => /@default \S/.test(comment) !== optional).map(({ name }) => name)).toEqual([]);
  });

  test('are explained by no sentence that Kubernetes has no field for', () => {
    const known = new Set(fields.map(({ name }) => name));
    const said = Object.entries(docs).flatMap(([struct, each]) => Object.keys(each).filter((field) => field !== '.').map((field) => `${struct}.${field}`));
    expect(said.filter((name) => !known.has(name))).toEqual([]);
  });
});

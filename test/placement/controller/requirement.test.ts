import fc from 'fast-check';
import { fieldRequirement, labelRequirement } from '../../../lib/placement/controller/requirement';

const ABSENT = undefined;

describe('a requirement on a label', () => {
  test.each<[operator: string, values: string[] | undefined, has: string | undefined, holds: boolean]>([
    ['In', ['a', 'b'], 'b', true],
    ['In', ['a', 'b'], 'c', false],
    ['In', ['a'], 'A', false],
    ['In', [''], '', true],
    ['In', [''], ABSENT, false],
    ['In', ['a'], ABSENT, false],
    ['NotIn', ['a', 'b'], 'b', false],
    ['NotIn', ['a', 'b'], 'c', true],
    ['NotIn', ['a'], '', true],
    ['NotIn', ['a'], ABSENT, true],
    ['Exists', undefined, 'a', true],
    ['Exists', [], '', true],
    ['Exists', undefined, ABSENT, false],
    ['DoesNotExist', undefined, ABSENT, true],
    ['DoesNotExist', [], '', false],
    ['Gt', ['7'], '8', true],
    ['Gt', ['7'], '7', false],
    ['Gt', ['007'], '10', true],
    ['Gt', ['7'], '008', true],
    ['Gt', ['7'], ABSENT, false],
    ['Gt', ['7'], 'many', false],
    ['Gt', ['7'], '8.5', false],
    ['Gt', ['7'], '0x10', false],
    ['Gt', ['7'], '10Gi', false],
    ['Gt', ['7'], '9223372036854775807', true],
    ['Gt', ['7'], '9223372036854775808', false],
    ['Gt', ['9223372036854775806'], '9223372036854775807', true], // a double cannot tell these apart
    ['Lt', ['7'], '6', true],
    ['Lt', ['7'], '7', false],
    ['Lt', ['7'], '-5', true], // no label can be negative, but a number is a number
    ['Lt', ['7'], '', false],
    ['Lt', ['7'], ABSENT, false],
  ])('%s %j on %j: %j', (operator, values, has, holds) => {
    const requirement = labelRequirement({ key: 'app', operator, values });
    expect(requirement.malformed).toBeUndefined();
    expect(requirement.holds(has)).toBe(holds);
  });

  test.each<[key: string, operator: string, values: string[] | undefined, malformed: string]>([
    ['app', 'in', ['a'], 'UnknownOperator'],
    ['app', 'Foo', [], 'UnknownOperator'],
    ['app', '', [], 'UnknownOperator'],
    ['app', 'constructor', [], 'UnknownOperator'],
    ['app', 'Equals', ['a'], 'UnknownOperator'],
    ['', 'Exists', [], 'InvalidKey'],
    ['a b', 'DoesNotExist', [], 'InvalidKey'],
    ['__proto__', 'DoesNotExist', [], 'InvalidKey'],
    ['app', 'In', [], 'NeedsValues'],
    ['app', 'NotIn', undefined, 'NeedsValues'],
    ['app', 'Exists', ['a'], 'ForbidsValues'],
    ['app', 'DoesNotExist', [''], 'ForbidsValues'],
    ['app', 'In', ['a', 'a b'], 'InvalidValue'],
    ['app', 'NotIn', ['a', '-'], 'InvalidValue'],
    ['app', 'NotIn', ['v'.repeat(64)], 'InvalidValue'],
    ['app', 'Gt', [], 'NeedsOneInteger'],
    ['app', 'Gt', ['1', '2'], 'NeedsOneInteger'],
    ['app', 'Gt', ['abc'], 'NeedsOneInteger'],
    ['app', 'Lt', ['1.5'], 'NeedsOneInteger'],
    ['app', 'Lt', [''], 'NeedsOneInteger'],
    ['app', 'Lt', ['9223372036854775808'], 'NeedsOneInteger'],
    ['app', 'Lt', ['-1'], 'InvalidValue'], // an integer, but no label value
    ['app', 'Gt', ['+1'], 'InvalidValue'],
    ['app', 'Gt', ['a b'], 'NeedsOneInteger'], // of several flaws the one that the operator finds comes first
    ['a b', 'In', [], 'NeedsValues'],
  ])('%j %s %j is malformed (%s) and holds nowhere', (key, operator, values, malformed) => {
    const requirement = labelRequirement({ key, operator, values });
    expect(requirement.malformed).toBe(malformed);
    expect([undefined, '', 'a', '1'].filter(requirement.holds)).toEqual([]);
  });

  test('null values are none, and a null among them is empty', () => {
    expect(labelRequirement(JSON.parse('{"key": "a", "operator": "Exists", "values": null}')).holds('')).toBe(true);
    expect(labelRequirement(JSON.parse('{"key": "a", "operator": "In", "values": [null]}')).holds('')).toBe(true);
    expect(labelRequirement(null)).toMatchObject({ key: '', operator: '', values: [], malformed: 'UnknownOperator' });
  });

  test('it cannot tell apart values that it does not name as distinguished', () => {
    const word = fc.constantFrom('', '1', '2', 'a', 'b', 'c');
    const operator = fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'Foo');
    fc.assert(fc.property(operator, fc.array(word, { maxLength: 2 }), word, word, (op, values, one, other) => {
      const requirement = labelRequirement({ key: 'app', operator: op, values });
      fc.pre(requirement.distinguishes !== undefined && !requirement.distinguishes.includes(one) && !requirement.distinguishes.includes(other));
      expect(requirement.holds(one)).toBe(requirement.holds(other));
    }), { numRuns: 2000 });
  });

  test('to compare numbers is to tell apart any two', () => {
    expect(['Gt', 'Lt'].map((operator) => labelRequirement({ key: 'cpu', operator, values: ['1'] }).distinguishes)).toEqual([undefined, undefined]);
  });
});

describe('a requirement on a field', () => {
  test.each<[operator: string, value: string, has: string, holds: boolean]>([
    ['In', 'n1', 'n1', true],
    ['In', 'n1', 'n2', false],
    ['NotIn', 'n1', 'n1', false],
    ['NotIn', 'n1', 'n2', true],
    ['In', 'not a name', 'not a name', true], // nobody checks the syntax here
  ])('%s %j on %j: %j', (operator, value, has, holds) => {
    expect(fieldRequirement({ key: 'metadata.name', operator, values: [value] }).holds(has)).toBe(holds);
  });

  test.each<[operator: string, values: string[] | undefined, malformed: string]>([
    ['In', [], 'NeedsOneValue'],
    ['In', undefined, 'NeedsOneValue'],
    ['In', ['n1', 'n2'], 'NeedsOneValue'],
    ['NotIn', ['n1', 'n2'], 'NeedsOneValue'],
    ['Exists', [], 'UnknownOperator'],
    ['Gt', ['1'], 'UnknownOperator'],
  ])('%s %j is malformed (%s)', (operator, values, malformed) => {
    expect(fieldRequirement({ key: 'metadata.name', operator, values }).malformed).toBe(malformed);
  });
});

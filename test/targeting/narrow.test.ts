import { minus, narrowed } from '../../lib/targeting/narrow';
import { PRESENT, anyOf, greaterThan } from '../../lib/targeting/requirement';
import { EVERY_NODE, termsOf } from '../../lib/targeting/term';
import { eitherOf, type Terms } from '../../lib/targeting/terms';

const linux = termsOf('os', anyOf(['linux']));
const windows = termsOf('os', anyOf(['windows']));

test('narrowing to nothing says which requirements exclude each other', () => {
  expect(() => narrowed('Here', linux, windows)).toThrow(new Error(
    'Here: no node would be left, since none meets os=linux and os=windows; use orAlso where either will do'));
});

test('of many conflicts five are shown', () => {
  const many = Array.from({ length: 7 }, (_, index) => termsOf('a', anyOf([`${index}`]))).reduce<Terms>(eitherOf, []);
  expect(() => narrowed('Here', many, termsOf('a', anyOf(['x'])))).toThrow(
    'none meets a=0 and a=x, nor a=1 and a=x, nor a=2 and a=x, nor a=3 and a=x, nor a=4 and a=x, nor 2 more; use');
});

test('taking everything away says so', () => {
  expect(() => minus('Here', linux, termsOf('os', PRESENT))).toThrow(new Error('Here: no node would be left, since "os" includes "os=linux"'));
});

test('what lies outside a number is refused with the way out', () => {
  expect(() => minus('Here', [EVERY_NODE], termsOf('cores', greaterThan(7)))).toThrow(new Error(
    'Here: Kubernetes cannot say the nodes outside "cores>7", since a label may be absent or no integer; '
    + 'say the other side by number too, with labeledGreaterThan or labeledLessThan'));
});

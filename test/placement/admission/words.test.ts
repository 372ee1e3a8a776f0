import { at, forbidden, together } from '../../../lib/placement/admission/words';

test('a pod is forbidden by its name, if it has one', () => {
  expect([forbidden('agent-', 'why'), forbidden('', 'why')]).toEqual(['pods "agent-" is forbidden: why', 'pods is forbidden: why']);
});

test('fields of the pod are found in the template', () => expect(at('overhead')).toBe('spec.template.spec.overhead'));

test('one error stands alone, several in brackets, each but once', () => {
  expect([together(['a']), together(['a', 'b', 'a']), together(['a', 'a'])]).toEqual(['a', '[a, b]', 'a']);
});

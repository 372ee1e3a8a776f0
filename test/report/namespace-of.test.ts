import { answersFor, daemonSet } from './cast';
import { columns } from '../../lib/report/columns';
import { namespaceOf } from '../../lib/report/namespace-of';
import { toReport } from '../../lib/report/to-report';

test.each([[undefined, 'default'], ['', 'default'], ['mine', 'mine']])('the namespace %p is %s, in the table as in the report', (namespace, expected) => {
  const [answer] = answersFor([daemonSet({}, { namespace })]);
  const [{ cell }] = columns({ namespaces: true, wide: false });
  expect(cell(answer.placement)).toBe(expected);
  expect(toReport([answer], { kubernetesVersion: '1.37' }).daemonSets[0].namespace).toBe(expected);
  expect(namespaceOf({ metadata: { namespace } })).toBe(expected);
});

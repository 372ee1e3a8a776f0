import { answersFor, daemonSet } from './cast';
import { columns } from '../../lib/report/columns';

const KUBECTL = ['NAME', 'DESIRED', 'CURRENT', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'NODE SELECTOR'];
const headings = (namespaces: boolean, wide: boolean) => columns({ namespaces, wide }).map(({ heading }) => heading);

describe('the columns', () => {
  test('are those of kubectl', () => expect(headings(false, false)).toEqual(KUBECTL));

  test('are its wide ones and two more', () => {
    expect(headings(true, true)).toEqual(['NAMESPACE', ...KUBECTL, 'CONTAINERS', 'IMAGES', 'SELECTOR', 'MISSCHEDULED', 'UNAVAILABLE']);
  });

  test('say the namespace even where the manifest says none', () => {
    const [{ placement }] = answersFor([daemonSet({}, { namespace: '' })]);
    expect(columns({ namespaces: true, wide: false })[0].cell(placement)).toBe('default');
  });

  test('name containers and images in order, init containers apart', () => {
    const containers = [{ name: 'b', image: 'b:1' }, { name: 'a' }];
    const [{ placement }] = answersFor([daemonSet({ containers, initContainers: [{ name: 'i', image: 'i:1' }] })]);
    expect(columns({ namespaces: false, wide: true }).slice(7, 9).map(({ cell }) => cell(placement))).toEqual(['b,a', 'b:1,']);
  });
});

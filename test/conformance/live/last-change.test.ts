import { objectsGiven, podsGiven } from './last-change';
import type { Pod } from '../../../lib/kube/pod';

const pod = (name: string, nodeName: string, metadata = {}): Pod => ({ metadata: { name, uid: name, ...metadata }, spec: { nodeName } });
const onA = pod('agent-x', 'a');
const onB = pod('agent-y', 'b');
const hanging = pod('agent-x', 'a', { deletionTimestamp: '2026-01-01T00:00:00Z' });
const object = (name: string, rest = {}) => ({ apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name }, ...rest });

describe('pods', () => {
  test('without a last change all are there', () => expect(podsGiven(undefined, [onA, onB], [])).toEqual([onA, onB]));
  test('one that is deleted is gone', () => expect(podsGiven({ remove: 'Pod/agent@a' }, [onA, onB], [onB])).toEqual([onB]));
  test('one that is deleted and hangs is being deleted', () => expect(podsGiven({ remove: 'Pod/agent@a' }, [onA, onB], [hanging])).toEqual([hanging, onB]));
  test('one that is changed is changed', () => {
    expect(podsGiven({ into: 'Pod/agent@a', merge: { metadata: { labels: { x: 'y' } } } }, [onA], [])).toEqual([pod('agent-x', 'a', { labels: { x: 'y' } })]);
  });
  test('a change of something else leaves them', () => expect(podsGiven({ remove: 'Node/a' }, [onA], [])).toEqual([onA]));
});

describe('objects', () => {
  test('one that is created is there', () => expect(objectsGiven({ create: object('b') }, [object('a')])).toEqual([object('a'), object('b')]));
  test('nodes are told elsewhere', () => expect(objectsGiven({ create: { ...object('n'), kind: 'Node' } }, [])).toEqual([]));
  test('one that is deleted is gone', () => expect(objectsGiven({ remove: 'PersistentVolume/a' }, [object('a'), object('b')])).toEqual([object('b')]));
  test('one that is changed is changed', () => {
    expect(objectsGiven({ into: 'PersistentVolume/a', merge: { spec: { x: 1 } } }, [object('a')])).toEqual([object('a', { spec: { x: 1 } })]);
  });
});

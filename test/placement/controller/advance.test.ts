import type { Pod } from '../../../lib/kube/pod';
import { advance, created } from '../../../lib/placement/controller/advance';
import type { Replacement } from '../../../lib/placement/controller/standstill';
import { daemonPod, daemonSet } from '../../world';

const pod = (name: string): Pod => daemonPod(daemonSet(), name);
const replacing: readonly Replacement[] = Array.from({ length: 6 }, (_, index) => ({ index, old: pod(`n${index}`) }));
const unwanted: Replacement = { index: 8, old: pod('n8'), isUnwanted: true };
const waiting: Replacement = { index: 9, old: pod('n9'), rival: pod('rival') };

/** Of what there is new pods take so much each, and old ones give back one. */
function replaced(free: number, each: number, budget: { surges: boolean; pods: number }, missing = 0, all = replacing): number {
  let left = free;
  return advance({ budget, replacing: all }, missing, {
    room: (pods) => Math.min(pods, Math.max(Math.floor(left / each), 0)),
    release: (pods) => { left += pods.length; },
  });
}

const IN_TURN = { surges: false, pods: 1 };
const THREE = { surges: false, pods: 3 };
const SURGE = { surges: true, pods: 2 };

test.each<[string, number, number]>([
  ['new pods want no more', replaced(0, 1, IN_TURN), 6],
  ['there is room for what they want more', replaced(6, 2, IN_TURN), 6],
  ['the first finds no room', replaced(0, 2, IN_TURN), 1],
  ['the third finds no room', replaced(2, 2, IN_TURN), 3],
  ['of the first three some find none', replaced(0, 2, THREE), 3],
  ['of the next three the last finds none', replaced(3, 2, THREE), 6],
  ['what is missing finds no room: it does not begin', replaced(0, 1, THREE, 1), 0],
  ['what is not wanted gives back what it has', replaced(0, 2, IN_TURN, 0, [unwanted, ...replacing]), 3],
  ['but not to what is missing', replaced(0, 1, THREE, 1, [unwanted, ...replacing]), 0],
  ['what is missing has what there was', replaced(2, 2, IN_TURN, 1), 1],
  ['no node may be taken, and yet one is', replaced(0, 1, { surges: false, pods: 0 }), 6],
])('in turn: %s', (_, got, expected) => expect(got).toBe(expected));

test.each<[string, number, number]>([
  ['there is room for one more', replaced(1, 1, SURGE), 6],
  ['there is none', replaced(0, 1, SURGE), 0],
  ['each takes of the room', replaced(3, 2, SURGE), 2],
  ['what is missing comes first', replaced(1, 1, SURGE, 1), 0],
  ['a new pod that is there already needs no room', replaced(0, 1, SURGE, 0, [waiting, ...replacing]), 7],
])('with surge: %s', (_, got, expected) => expect(got).toBe(expected));

test('a pod that is there is not created, nor one that is not wanted', () => expect(created([waiting, unwanted, ...replacing])).toBe(6));

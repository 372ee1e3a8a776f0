import { FARGATE } from '../../lib/clusters/machines';
import { makeNode } from '../../lib/clusters/make-node';
import { pool } from '../../lib/clusters/pool';

const make = (name: string) => makeNode({ name, machine: FARGATE, system: { osImage: '', containerRuntimeVersion: '' } });

test.each([[0, []], [1, ['gpu-1']], [3, ['gpu-1', 'gpu-2', 'gpu-3']]])('a pool of %i has the names %j', (count, names) => {
  expect(pool('gpu', count, make).map(({ metadata }) => metadata.name)).toEqual(names);
});

test.each([-1, 1.5, NaN, Infinity])('a pool of %d is refused', (count) => {
  expect(() => pool('gpu', count, make)).toThrow(new RangeError(
    `A pool of "gpu" nodes cannot have ${count} nodes: give a whole number, 0 to leave the pool out.`,
  ));
});

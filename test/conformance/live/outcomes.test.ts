import { ownReasons } from './outcomes';

test.each([
  ['0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 3 Preemption is not helpful.', ['Insufficient cpu']],
  ['0/1 nodes are available: 1 Insufficient cpu, 1 Too many pods. preemption: not eligible due to preemptionPolicy=Never.', ['Insufficient cpu', 'Too many pods']],
  ['0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity].', ['Insufficient cpu']],
  ['0/2 nodes are available: persistentvolumeclaim "data" not found. not found', ['persistentvolumeclaim "data" not found']],
  ['Scheduling is blocked due to non-empty scheduling gates', ['Scheduling is blocked due to non-empty scheduling gates']],
  ['', []],
])('%s', (message, reasons) => expect(ownReasons(message)).toEqual(reasons));

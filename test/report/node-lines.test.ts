import { cellsOf, nodeLines } from '../../lib/report/node-lines';
import type { NodeRow } from '../../lib/report/node-rows';
import { PLAIN } from '../../lib/report/text';

const row = (parts: Partial<NodeRow> = {}): NodeRow => ({ nodes: ['node1'], verdict: 'runs', reasons: [], warnings: [], ...parts });
const refused = row({ nodes: ['a-long-name,', 'another', 'and 5 others'], verdict: 'excluded', reasons: ['one two three four five six seven eight'], warnings: ['warning: w'] });
const lines = (width?: number, rows = [refused]) => nodeLines([rows], PLAIN, width)[0];

describe('the lines of nodes', () => {
  test('have names, verdict and reasons side by side, as many lines as there are of either', () => {
    expect(cellsOf(row({ nodes: ['a,', 'b', 'and 5 others'], reasons: ['r'] }))).toEqual([['a,', 'runs', 'r'], ['b'], ['and 5 others']]);
    expect(cellsOf(row({ reasons: ['r'], warnings: ['w'] }))).toEqual([['node1', 'runs', 'r'], ['', '', 'w']]);
    expect(cellsOf(row())).toEqual([['node1', 'runs']]);
  });

  test('are as long as they are where nothing is known of the columns', () => {
    expect(lines()).toEqual([
      '  a-long-name,   excluded   one two three four five six seven eight',
      '  another                   warning: w',
      '  and 5 others',
    ]);
  });

  test('are broken to fit the columns', () => {
    expect(lines(60)).toEqual([
      '  a-long-name,   excluded   one two three four five six',
      '  another                   seven eight',
      '  and 5 others              warning: w',
    ]);
  });

  test('stand below their nodes where too little room is left beside them', () => {
    expect(lines(50)).toEqual([
      '  a-long-name,   excluded',
      '  another',
      '  and 5 others',
      '      one two three four five six seven eight',
      '      warning: w',
    ]);
    expect(lines(36)[3]).toBe('      one two three four five six');
  });

  test('stay whole in even less', () => expect(lines(35)).toEqual(lines()));

  test('are painted wherever they stand', () => {
    const painted = (width: number) => nodeLines([[refused]], { ...PLAIN, verdict: (text, verdict) => `<${verdict}>${text}`, warning: (text) => `<w>${text}` }, width)[0];
    expect(painted(100).slice(0, 2)).toEqual([expect.stringContaining('<excluded>excluded'), expect.stringMatching(/ <w>warning: w$/)]);
    expect(painted(50)).toEqual([expect.stringContaining('<excluded>excluded'), '  another', '  and 5 others', expect.anything(), '      <w>warning: w']);
  });

  test('say of a cluster without nodes that there are none', () => expect(lines(80, [])).toEqual(['  no nodes']));
});

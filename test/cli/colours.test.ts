import { makeIo } from './terminal';
import { terminalStyle } from '../../lib/cli/colours';

const paints = (circumstances: Parameters<typeof makeIo>[0], wanted = true) => terminalStyle(makeIo(circumstances), wanted).verdict('runs', 'runs') !== 'runs';

describe('colours', () => {
  test('are shown on a terminal', () => {
    expect(terminalStyle(makeIo({ isTTY: true }), true).verdict('runs', 'runs')).toBe('\x1b[32mruns\x1b[39m');
    expect(paints({ isTTY: true, env: { NO_COLOR: '' } })).toBe(true);
  });

  test('are shown anywhere under FORCE_COLOR', () => {
    expect([paints({ env: { FORCE_COLOR: '1' } }), paints({ env: { FORCE_COLOR: '0' } })]).toEqual([true, false]);
  });

  test.each([
    ['where the output is no terminal', paints({})],
    ['under NO_COLOR', paints({ isTTY: true, env: { NO_COLOR: '1' } })],
    ['on a dumb terminal', paints({ isTTY: true, env: { TERM: 'dumb' } })],
    ['under --no-color', paints({ isTTY: true }, false)],
  ])('are not shown %s', (_, painted) => expect(painted).toBe(false));
});

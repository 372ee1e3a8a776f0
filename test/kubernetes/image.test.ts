import { TRAPPING } from './trapping';
import { fill, split } from '../../lib/kubernetes/image';
import { compileSync, Instance } from '../../lib/kubernetes/instance';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const section = (id: number, content: number[]) => [id, content.length, ...content];
const at = (address: number[], text: string) => [0, 0x41, ...address, 0x0b, text.length, ...ascii(text)];

const DATA = [2, ...at([8], 'low'), ...at([0x80, 0x02], 'high')]; // 0x80 0x02 is 256
const PRODUCERS = section(0, [1, ...ascii('p')]);
const MODULE = Uint8Array.from([...TRAPPING, ...section(11, DATA), ...PRODUCERS]);

const textAt = (memory: Uint8Array, start: number, length: number) => String.fromCharCode(...memory.subarray(start, start + length));

describe('a module in two pieces', () => {
  test('is cut where its data begins, and its code is a module by itself', () => {
    const { code, data } = split(MODULE);
    expect([...code]).toEqual([...TRAPPING]);
    expect([...data!]).toEqual(DATA);
    expect(Instance.startSync(compileSync(code), data).size).toBe(65_536);
  });

  test('without data is its code', () => {
    expect(split(TRAPPING)).toEqual({ code: TRAPPING });
  });

  test('has every segment where it belongs', () => {
    const memory = new Uint8Array(512);
    fill(memory, Uint8Array.from(DATA));
    expect([textAt(memory, 8, 3), textAt(memory, 256, 4)]).toEqual(['low', 'high']);
    expect(memory.filter(Boolean)).toHaveLength('lowhigh'.length);
  });

  test('an address that is written as a negative number lies in the upper half', () => {
    const memory = { set: jest.fn() } as unknown as Uint8Array;
    fill(memory, Uint8Array.from([1, ...at([0x7f], 'x')])); // 0x7f is -1
    expect(memory.set).toHaveBeenCalledWith(Uint8Array.from(ascii('x')), 2 ** 32 - 1);
  });

  test.each([
    ['passive', [1, 1, 1, 0]],
    ['placed by a global', [1, 0, 0x23, 0, 0x0b, 1, 0]],
    ['placed by a sum', [1, 0, 0x41, 0, 0x41, 0, 0x6a, 0x0b, 1, 0]],
  ])('a segment that is %s is not understood', (_, data) => {
    expect(() => fill(new Uint8Array(8), Uint8Array.from(data))).toThrow(new RangeError('a data segment without a fixed address'));
  });
});

import { Writable } from 'node:stream';
import { write } from '../../lib/cli/io';

const failing = (code: string) => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  return stream.on('error', () => {});
};

describe('writing', () => {
  test('waits until the text is taken', async () => {
    let taken = '';
    const slow = new Writable({ write: (chunk, _, done) => { setImmediate(() => { taken += String(chunk); done(); }); } });
    expect(await write(slow, 'text')).toBe(true);
    expect(taken).toBe('text');
  });

  test('tells when the reader is gone', async () => {
    const pipe = failing('EPIPE');
    expect([await write(pipe, 'a'), await write(pipe, 'b')]).toEqual([false, false]);
  });

  test('fails as the stream fails', async () => {
    await expect(write(failing('ENOSPC'), 'a')).rejects.toThrow('ENOSPC');
  });
});

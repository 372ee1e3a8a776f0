import type { Readable, Writable } from 'node:stream';
import type { Kubernetes } from '../kubernetes/kubernetes';

/** What a command has of the world. A process is one; so is what a test makes up. */
export interface Io {
  readonly stdin: Readable;
  /** A terminal says how wide it is. */
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Kubernetes' own code, loaded when it is asked; undefined where this build carries none. */
  kubernetes(): Judge | undefined;
}

/** What the command asks of Kubernetes. */
export type Judge = Pick<Kubernetes, 'version' | 'kinds' | 'validate' | 'validateUpdates' | 'decide' | 'podSecurity' | 'schedule'>;

/**
 * Writes, and waits until the reader keeps up.
 *
 * @returns false when the reader is gone (`daemonsets … | head`): nobody wants more
 */
export async function write(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if (isGone(error)) resolve(false);
      else reject(error);
    });
  });
}

function isGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

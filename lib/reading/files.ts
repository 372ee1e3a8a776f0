import { readdirSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import type { Input } from './manifests';
import type { Problem } from '../kube/source';

/** How `-` is called in problems: kubectl's own word. */
const STDIN = 'STDIN';

/**
 * Reads files, folders and, for `-`, what `stdin` gives.
 *
 * Of a folder and the folders below it, the files *.yaml, *.yml and *.json are read, by name; names that begin with a dot
 * and `node_modules` are passed over. A path that is not there, cannot be read or holds nothing to read is a problem.
 */
export function readPaths(paths: readonly string[], stdin: () => string | Uint8Array): { inputs: Input[]; problems: Problem[] } {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  const attempt = (file: string, action: () => void) => {
    try {
      action();
    } catch (error) {
      problems.push({ source: { file, line: 1 }, message: `cannot be read: ${reasonOf(error)}` });
    }
  };
  const read = (file: string, bytes: () => string | Uint8Array) => attempt(file, () => inputs.push({ file, text: decode(bytes()) }));

  for (const path of paths) {
    if (path === '-') read(STDIN, stdin);
    else attempt(path, () => { for (const file of filesOf(path)) read(file, () => readFileSync(file)); });
  }
  return { inputs, problems };
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = manifestsBelow(path);
  if (files.length === 0) throw new Error('the folder holds no file *.yaml, *.yml or *.json');
  return files;
}

/** Links to folders are not followed, so no walk is endless. */
function manifestsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => a.name < b.name ? -1 : 1);
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return manifestsBelow(path);
    return /\.(?:ya?ml|json)$/.test(entry.name) ? [path] : [];
  });
}

/** Text in another encoding is refused: its names would be wrong, and nothing would say so. */
function decode(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT': return 'there is no such file or folder';
    case 'EACCES': return 'permission denied';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA': return 'it is not UTF-8 text';
    case 'ERR_STRING_TOO_LONG': return 'it is longer than 512 MB: give it in parts';
    default: return message;
  }
}

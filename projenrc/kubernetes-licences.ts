/** The licence texts of every Go module that the judge links. */
import { execFileSync } from 'child_process';
import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

interface Module {
  readonly path: string;
  readonly version: string;
  readonly folder: string;
}

const TEXTS = /^(licen[cs]e|notice|copying|patents)([.-].*)?$/i;

export function licences(folder: string, programs: readonly string[]): string {
  const texts = new Map<string, string[]>();
  for (const module of linked(folder, programs)) {
    for (const text of textsOf(module)) {texts.set(text, [...texts.get(text) ?? [], `${module.path} ${module.version}`]);}
  }
  return Array.from(texts, ([text, modules]) => `${modules.join('\n')}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function linked(folder: string, programs: readonly string[]): Module[] {
  const modules = new Map<string, Module>();
  const format = '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}';
  const listed = execFileSync('go', ['list', '-deps', '-f', format, ...programs.map((program) => `./cmd/${program}`)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' },
  });
  for (const line of listed.split('\n').filter(Boolean)) {
    const [path, version, place] = line.split('\t');
    modules.set(path, { path, version, folder: place });
  }
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const go: Module = { path: 'Go', version: readFileSync(join(root, 'VERSION'), 'utf8').split('\n')[0], folder: root };
  return [go, ...Array.from(modules.values()).sort((a, b) => (a.path < b.path ? -1 : 1))];
}

/** A module without any text may not be shipped. */
function textsOf(module: Module): string[] {
  const files = readdirSync(module.folder).filter((file) => TEXTS.test(file));
  if (files.length === 0) {throw new Error(`no licence text in module ${module.path}`);}
  return files.map((file) => readFileSync(join(module.folder, file), 'utf8'));
}

/** The licence texts of every Go module that the judge links. */
import { execFileSync } from 'child_process';
import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

interface Module {
  readonly Path: string;
  readonly Version?: string;
  readonly Dir?: string;
  readonly Main?: boolean;
  readonly Replace?: Module;
}

const TEXTS = /^(licen[cs]e|notice|copying|patents)([.-].*)?$/i;

export function licences(folder: string, programs: readonly string[]): string {
  const texts = new Map<string, string[]>();
  for (const module of linked(folder, programs)) {
    for (const text of textsOf(module)) {texts.set(text, [...texts.get(text) ?? [], `${module.Path} ${module.Version ?? ''}`.trim()]);}
  }
  return Array.from(texts, ([text, modules]) => `${modules.join('\n')}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function linked(folder: string, programs: readonly string[]): Module[] {
  const modules = new Map<string, Module>();
  const listed = execFileSync('go', ['list', '-deps', '-f', '{{with .Module}}{{json .}}{{end}}', ...programs.map((program) => `./cmd/${program}`)], {
    cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' },
  });
  for (const line of listed.split('\n').filter(Boolean)) {
    const module: Module = JSON.parse(line);
    if (!module.Main) {modules.set(module.Path, module);}
  }
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const go: Module = { Path: 'Go standard library', Dir: root, Version: readFileSync(join(root, 'VERSION'), 'utf8').split('\n')[0] };
  return [go, ...Array.from(modules.values()).sort((a, b) => (a.Path < b.Path ? -1 : 1))];
}

/** A licence may stand in the module's root alone; without any, nothing may be shipped. */
function textsOf(module: Module): string[] {
  const folder = module.Dir ?? module.Replace?.Dir;
  const files = folder === undefined ? [] : readdirSync(folder).filter((file) => TEXTS.test(file));
  if (files.length === 0) {throw new Error(`no licence text in module ${module.Path}`);}
  return files.map((file) => readFileSync(join(folder!, file), 'utf8'));
}

/**
 * A copy of the module k8s.io/api in which the API groups that the judge does not use announce none of their types.
 *
 * Kubernetes' client library imports every group there ever was. Each registers its types as soon as it is linked, so that
 * the linker must keep them, with all that can be done to them: a third of the whole program, never used. That they are not
 * missed is shown by the comparison with native programs, which are linked with the module as it is.
 */
import { execFileSync } from 'child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { join, relative } from 'path';

const MODULE = 'k8s.io/api';
const USED = ['apps/v1', 'core/v1', 'networking/v1', 'node/v1', 'policy/v1', 'rbac/v1', 'scheduling/v1', 'storage/v1'];
const REGISTRATION = /func addKnownTypes\(scheme \*runtime\.Scheme\) error \{[\s\S]*?\n\}/;
const NONE = 'func addKnownTypes(*runtime.Scheme) error {\n\t_ = metav1.AddToGroupVersion\n\treturn nil\n}';

/** @returns a go.mod for `go build -modfile`, which has the copy in its place */
export function withFewerTypes(library: string, cache: string): string {
  const original: { Dir: string; Version: string } = JSON.parse(execFileSync('go', ['mod', 'download', '-json', MODULE], { cwd: library, encoding: 'utf8' }));
  const copy = join(cache, `api@${original.Version}`);
  if (!existsSync(copy)) {copyModule(original.Dir, copy);}
  const modfile = join(cache, 'go.mod');
  const replaced = readFileSync(join(library, 'go.mod'), 'utf8').replace(`${MODULE} => ${MODULE} ${original.Version}`, `${MODULE} => ${copy}`);
  writeFileSync(modfile, replaced);
  cpSync(join(library, 'go.sum'), join(cache, 'go.sum'));
  return modfile;
}

function copyModule(from: string, to: string) {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => /(\.go|go\.mod)$/.test(name) && !/_test\.go$/.test(name))) {
    const text = readFileSync(join(from, file), 'utf8');
    mkdirSync(join(unfinished, file, '..'), { recursive: true });
    writeFileSync(join(unfinished, file), file.endsWith('register.go') && !USED.includes(group(file)) ? text.replace(REGISTRATION, NONE) : text);
  }
  cpSync(unfinished, to, { recursive: true });
  rmSync(unfinished, { recursive: true });
}

const group = (file: string) => relative('.', join(file, '..')).replace(/\\/g, '/');

/** As TypeScript writes a file that does nothing but `export { Name } from './file'`. */
const IMPORT = /^var (\w+) = (require\("[^"]+"\));$/gm;
const EXPORT = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;

/** Hides from Node, which finds the names for ES modules in the text, that getters are behind them: those it leaves out. */
const HELPER = 'function lazily(name, get) { Object.defineProperty(exports, name, { enumerable: true, get }); }';

/**
 * Makes a compiled list of names load each file when one of its names is first asked for: an app uses a few of our constructs, and
 * loading all of them takes longer than synthesis. TypeScript has no word for it in CommonJS.
 *
 * @returns what was given, where it is lazy already
 * @throws where it is not such a list
 */
export function lazyExports(compiled: string): string {
  if (compiled.includes(HELPER)) {return compiled;}
  const files = new Map([...compiled.matchAll(IMPORT)].map(([, variable, file]) => [variable, file]));
  const lazy = compiled.replace(IMPORT, '').replace(EXPORT, (_, name, variable, original) => `lazily("${name}", () => ${files.get(variable)}.${original});`);
  if (files.size === 0 || /\brequire\((?!"[^"]+"\)\.\w+\);$)/m.test(lazy) || lazy.includes('get: function')) {
    throw new Error('dist/index.js is not as TypeScript used to write a list of exports: see what it looks like now, and let lazyExports follow');
  }
  return lazy.replace(/^(exports\..* = void 0;)$/m, `$1 ${HELPER}`);
}

/**
 * Compares every rewrite with its original in the folder CORPUS, and writes down what was found: recorded.json. Needs the
 * folder and the judge: `CORPUS=… npx ts-node --project test/tsconfig.json test/corpus/kit/record.ts`.
 */
import { writeFileSync } from 'fs';
import { isDeepStrictEqual } from 'util';
import { originalOf, originals } from './folder';
import { digest, otherwise, RECORDED, saysOf, type Recording } from './recording';
import { rewrites } from './rewrites';

const all = rewrites();
const recorded = all.map((rewrite): [string, Recording] => {
  const { original, lines } = originalOf(rewrite.name);
  const rules = otherwise(original, rewrite.manifest);
  const says = saysOf(original, rules);
  if (!isDeepStrictEqual(saysOf(rewrite.manifest, rules), says)) {throw new Error(`${rewrite.name} does not say what its original says; the test shows where`);}
  return [rewrite.name, { yaml: lines, digest: digest(rewrite), otherwise: rules, says }];
});
const missing = originals().filter((name) => !all.some((rewrite) => rewrite.name === name));
writeFileSync(RECORDED, `{\n${recorded.map(([name, recording]) => `${JSON.stringify(name)}: ${JSON.stringify(recording)}`).join(',\n')}\n}\n`);
console.log(`${recorded.length} DaemonSets are the same${missing.length > 0 ? `; not rewritten: ${missing.join(', ')}` : ''}`);

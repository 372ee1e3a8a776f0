/** Benchmarks, side by side: `npm run bench`. Each in a process of its own, so that none finds what another has left behind. */
import { spawnSync } from 'child_process';
import { fullClusterCost } from './full-cluster.bench';
import { importCost } from './import.bench';
import { placeCost } from './place.bench';
import { synthCost } from './synth.bench';

const BENCHES = { importCost, synthCost, placeCost, fullClusterCost };

const [name] = process.argv.slice(2);
if (name) {
  console.log(BENCHES[name as keyof typeof BENCHES]());
} else {
  const codes = Object.keys(BENCHES).map((each) => (
    spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', __filename, each], { stdio: 'inherit' }).status));
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}

/** Benchmarks, side by side in one run: `npm run bench`. */
import { fullClusterCost } from './full-cluster.bench';
import { importCost } from './import.bench';
import { placeCost } from './place.bench';
import { synthCost } from './synth.bench';

for (const bench of [importCost, synthCost, placeCost, fullClusterCost]) console.log(bench());

/** Benchmarks, side by side in one run: `npm run bench`. */
import { importCost } from './import.bench';
import { placeCost } from './place.bench';
import { synthCost } from './synth.bench';

for (const bench of [importCost, synthCost, placeCost]) {console.log(bench());}

/** Records the judge's answers to the fixed cases anew: `npm run record`. */
import { writeFileSync } from 'fs';
import { fileOf, record, written } from './recording';
import { SUBJECTS } from './tables';
import { loadSync } from '../../lib/kubernetes/load';

const judge = loadSync();
for (const subject of Object.values(SUBJECTS)) {
  const recording = record(subject, judge);
  writeFileSync(fileOf(subject), written(recording));
  console.log(`${subject.name}: ${Object.keys(recording.answers).length} answers of Kubernetes ${recording.kubernetes}`);
}

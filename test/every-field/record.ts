/** Writes schema.json anew, when Kubernetes' version changes; needs Go: `npx ts-node --project test/tsconfig.json test/every-field/record.ts`. */
import { writeFileSync } from 'fs';
import { RECORDED, schemaOfKubernetes } from './openapi';

const schema = schemaOfKubernetes();
if (!schema) {throw new Error('the Go module k8s.io/kubernetes is not here: run `npm run kubernetes`, which needs Go');}
const lines = Object.entries(schema).map(([struct, fields]) => `${JSON.stringify(struct)}: ${JSON.stringify(fields)}`);
writeFileSync(RECORDED, `{\n${lines.join(',\n')}\n}\n`);

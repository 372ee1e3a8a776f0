import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_SCHEMA } from '../../lib/report/report';

test('the name of the format is that of its JSON Schema', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../lib/report/placement-v1.schema.json'), 'utf8'));
  expect(schema.properties.schema).toEqual({ const: REPORT_SCHEMA });
});

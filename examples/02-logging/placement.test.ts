import { readFileSync } from 'fs';
import { join } from 'path';
import { App } from 'cdk8s';
import { Logging } from './main';
import { placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const logging = new Logging(new App(), 'logging');
const nodes = readFileSync(join(__dirname, 'nodes.yaml'), 'utf8');

test('every dev node but the GPU node ships its logs', () => {
  expect(logging).toRunOnlyOn(['control-plane', 'node1', 'node2'], nodes);
});

test('the placement is reviewed like code', () => {
  expect(placement(logging, nodes)).toMatchSnapshot();
});

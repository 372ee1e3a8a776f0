import { spawnSync } from 'child_process';
import { join } from 'path';

const ROOT = join(__dirname, '../..');

const LOADED = `
  const { App, Chart } = require('cdk8s');
  const { LoggingAgentDaemonSet, PlacementGate } = require('./lib/index');
  const chart = new Chart(new App(), 'chart');
  new LoggingAgentDaemonSet(chart, 'agent', { image: 'agent:1' });
  const loaded = () => Object.keys(require.cache).map((file) => file.slice(process.cwd().length + 1).split(require('path').sep).join('/'))
    .filter((file) => /^lib.(gate|landing|placement|reading|kubernetes|testing|report|clusters)./.test(file)).sort();
  PlacementGate.addTo(chart, { cluster: 'kubeadm' });
  const before = loaded();
  chart.toJson();
  console.log(JSON.stringify({ before, after: loaded() }));
`;

test('what gates ask is loaded once a gate is asked, and not before', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', '-e', LOADED], {
    cwd: ROOT, encoding: 'utf8', env: { ...process.env, TS_NODE_PROJECT: 'tsconfig.json' },
  });
  expect(stderr).toBe('');
  const { before, after } = JSON.parse(stdout);
  expect(before).toEqual(['lib/gate/api-server-gate.ts', 'lib/gate/checks.ts', 'lib/gate/placement-gate.ts']);
  expect(after).toEqual(expect.arrayContaining(['lib/gate/placement-check.ts', 'lib/gate/prop-of.ts', 'lib/landing/placement.ts', 'lib/placement/place.ts']));
  expect(after).not.toContain('lib/gate/api-server-check.ts');
});

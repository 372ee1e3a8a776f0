import { AGENT, folder, NODES } from './files';
import { makeIo } from './terminal';
import { readInputs } from '../../lib/cli/inputs';

const { file } = folder();
const nodes = file('nodes.yaml', NODES);
const names = (manifests: readonly { object: { metadata: { name: string } } }[]) => manifests.map(({ object }) => object.metadata.name);

describe('inputs', () => {
  test('are files, standard input and built-in clusters', async () => {
    const { applied, existing, builtIn } = await readInputs(['-'], [nodes, 'seed'], makeIo({ stdin: AGENT }));
    expect([names(applied.daemonSets), names(existing.nodes), builtIn.map(({ cluster, node }) => `${cluster}/${node.metadata.name}`)])
      .toEqual([['fluentd-elasticsearch'], ['master', 'node1', 'node2'], ['seed/master', 'seed/node1', 'seed/node2']]);
  });

  test('that cannot be opened are named, all of them', async () => {
    await expect(readInputs(['no1', 'no2'], ['no3'], makeIo())).rejects.toThrow(`\
-f no1 cannot be read: there is no such file or folder
-f no2 cannot be read: there is no such file or folder
-c no3: there is no such file or folder, nor a built-in cluster of that name (kubeadm, kind, minikube, k3s, openshift, eks, gke, aks, seed)`);
  });

  test('cannot share standard input', async () => {
    await expect(readInputs(['-'], ['-'], makeIo())).rejects.toThrow('"-" is given more than once, but standard input can be read only once');
  });
});

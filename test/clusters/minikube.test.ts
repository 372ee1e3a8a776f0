import { names, table } from './cluster-table';
import { minikube } from '../../lib/clusters/minikube';

test('the nodes of minikube', () => {
  expect(table(minikube())).toMatchInlineSnapshot('"minikube  control-plane  linux/amd64  -"');
});

test('a second node has neither role nor taint', () => {
  expect(table(minikube({ nodes: 2 }))).toMatchInlineSnapshot(`
    "minikube      control-plane  linux/amd64  -
    minikube-m02  -              linux/amd64  -"
  `);
  expect(names(minikube({ nodes: 2 }).labeled('minikube.k8s.io/primary', 'false'))).toEqual(['minikube-m02']);
});

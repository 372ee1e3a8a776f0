import { pathOfType } from '../../lib/cli/path-of-type';

const daemonSet = {
  spec: {
    template: {
      spec: {
        nodeSelector: { ok: 'yes', ssd: true },
        containers: [{ name: 'a', env: [{ name: 'A', value: '1' }, { name: 'B', value: true }] }, { name: 'b', ports: [{ containerPort: '80' }] }],
        tolerations: {},
      },
    },
  },
};

test.each([
  ['spec.template.spec.containers.env.value', 'bool', 'spec.template.spec.containers[0].env[1].value'],
  ['spec.template.spec.containers.ports.containerPort', 'string', 'spec.template.spec.containers[1].ports[0].containerPort'],
  ['spec.template.spec.nodeSelector', 'bool', 'spec.template.spec.nodeSelector[ssd]'],
  ['spec.template.spec.tolerations', 'object', 'spec.template.spec.tolerations'],
  ['spec.template.spec.containers', 'array', 'spec.template.spec.containers'],
  ['spec.template.spec.containers.env.value', 'number', undefined],
  ['spec.constructor', 'object', undefined],
])('%s is a %s at %s', (field, type, path) => {
  expect(pathOfType(daemonSet, field.split('.'), type)).toBe(path);
});

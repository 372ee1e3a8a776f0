import { asked, runtimeClass, type AdmissionCase } from '../cast';

export const GVISOR = runtimeClass('gvisor', { cpu: '250m', memory: '64Mi' }, {
  nodeSelector: { runtime: 'gvisor' }, tolerations: [{ key: 'runtime', operator: 'Equal', value: 'gvisor', effect: 'NoSchedule' }],
});

export const runtimes: readonly AdmissionCase[] = [
  asked('a RuntimeClass', { runtimeClassName: 'gvisor' }, { runtimeClasses: [GVISOR] }),
  asked('an unknown RuntimeClass', { runtimeClassName: 'kata' }, { runtimeClasses: [GVISOR] }),
  asked('no RuntimeClass', {}, { runtimeClasses: [GVISOR] }),
  asked('the overhead of the RuntimeClass', { runtimeClassName: 'gvisor', overhead: { cpu: '0.25', memory: '65536Ki' } }, { runtimeClasses: [GVISOR] }),
  asked('another overhead', { runtimeClassName: 'gvisor', overhead: { cpu: '1' } }, { runtimeClasses: [GVISOR] }),
  asked('an overhead without a RuntimeClass', { overhead: { cpu: '1' } }),
  asked('an overhead with a RuntimeClass that has none', { runtimeClassName: 'plain', overhead: { cpu: '1' } }, { runtimeClasses: [runtimeClass('plain')] }),
  asked('the same node selector', { runtimeClassName: 'gvisor', nodeSelector: { runtime: 'gvisor', disk: 'ssd' } }, { runtimeClasses: [GVISOR] }),
  asked('a conflicting node selector', { runtimeClassName: 'gvisor', nodeSelector: { runtime: 'runc' } }, { runtimeClasses: [GVISOR] }),
  asked('a wider toleration', { runtimeClassName: 'gvisor', tolerations: [{ key: 'runtime', operator: 'Exists' }] }, { runtimeClasses: [GVISOR] }),
  asked('a toleration of everything', { runtimeClassName: 'gvisor', tolerations: [{ operator: 'Exists' }] }, { runtimeClasses: [GVISOR] }),
  asked('a RuntimeClass that tolerates everything', { runtimeClassName: 'any', tolerations: [{ key: 'a', value: 'b' }, { key: 'a', operator: 'Equal', value: 'b' }] }, {
    runtimeClasses: [runtimeClass('any', undefined, { tolerations: [{ operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 }, { operator: 'Exists', effect: 'NoSchedule' }] })],
  }),
];

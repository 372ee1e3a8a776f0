import { App, Chart, JsonPatch, Lazy, type IResolver } from 'cdk8s';
import { EmittedObject } from '../../lib/constructs/emitted-object';

const plainData = { name: 'main', ports: [{ containerPort: 80, name: undefined }], tty: false };

function emitted(resolvers: IResolver[] = []): EmittedObject {
  return new EmittedObject(new Chart(new App({ resolvers }), 'chart'), 'object', { apiVersion: 'v1', kind: 'ConfigMap' });
}

describe('an emitted object', () => {
  test('emits plain data as it stands', () => {
    expect(emitted().emitsAsItStands(plainData)).toBe(true);
  });

  test('emits something else for what is not plain', () => {
    expect(emitted().emitsAsItStands({ ...plainData, ports: Lazy.any({ produce: () => [] }) })).toBe(false);
  });

  test('that is patched may emit anything, and does what the patch says', () => {
    const object = emitted();
    object.addJsonPatch(JsonPatch.add('/data', { a: 'b' }), JsonPatch.add('/immutable', true));
    expect(object.emitsAsItStands(plainData)).toBe(false);
    expect(object.toJson()).toMatchObject({ data: { a: 'b' }, immutable: true });
  });

  test('of an app with a resolver of its own may emit anything', () => {
    expect(emitted([{ resolve: () => undefined }]).emitsAsItStands(plainData)).toBe(false);
  });
});

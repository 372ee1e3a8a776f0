import { Check } from '../../lib/constructs/check';

describe('Check', () => {
  test.each([
    ['http', Check.http(8080, '/healthz'), { httpGet: { path: '/healthz', port: 8080 } }],
    ['http by name, host, HTTPS and headers', Check.http('web', '/', { host: 'localhost', https: true, headers: { brief: 'true' } }), {
      httpGet: { path: '/', port: 'web', host: 'localhost', scheme: 'HTTPS', httpHeaders: [{ name: 'brief', value: 'true' }] },
    }],
    ['http without HTTPS', Check.http(1, '/', { https: false }), { httpGet: { path: '/', port: 1 } }],
    ['tcp', Check.tcp('metrics'), { tcpSocket: { port: 'metrics' } }],
    ['a command', Check.command(['cat', '/ready']), { exec: { command: ['cat', '/ready'] } }],
    ['grpc', Check.grpc(9000), { grpc: { port: 9000 } }],
    ['nothing', Check.none(), {}],
    ['grpc of a service', Check.grpc(9000, { service: 'csi' }), { grpc: { port: 9000, service: 'csi' } }],
  ])('%s', (_, probe, expected) => {
    expect(probe).toEqual(expected);
  });

  test('every timing stands beside what is done', () => {
    const timing = {
      initialDelaySeconds: 1, periodSeconds: 2, timeoutSeconds: 3, successThreshold: 4, failureThreshold: 5, terminationGracePeriodSeconds: 6,
    };
    const probes = [Check.http(1, '/', timing), Check.tcp(1, timing), Check.command(['a'], timing), Check.grpc(1, timing)];
    expect(probes).toEqual(probes.map(() => expect.objectContaining(timing)));
  });
});

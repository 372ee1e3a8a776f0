import { generateKeyPairSync, randomBytes } from 'crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Api } from './api';
import type { Program } from './binaries';
import { LIMITED_RESOURCES } from './limited-resources';
import { freePorts, ServerProcess } from './process';
import { schedulerConfiguration } from './scheduler-configuration';

const LOOPBACK = '127.0.0.1';

/** Those that make pods what they are and keep taints, claims and quotas up to date; without the garbage collectors, which only take time. */
const CONTROLLERS = [
  'daemonset-controller', 'node-lifecycle-controller', 'taint-eviction-controller', 'serviceaccount-controller', 'resourcequota-controller',
  'persistentvolume-binder-controller', 'ephemeral-volume-controller',
];
const ADMISSION_CONFIGURATION = {
  apiVersion: 'apiserver.config.k8s.io/v1',
  kind: 'AdmissionConfiguration',
  plugins: [{
    name: 'ResourceQuota',
    configuration: { apiVersion: 'apiserver.config.k8s.io/v1', kind: 'ResourceQuotaConfiguration', limitedResources: LIMITED_RESOURCES },
  }],
};
/** The one would keep volumes from being deleted after a scenario, the other is off by default and no harm without its annotation. */
const ADMISSION = ['--disable-admission-plugins=StorageObjectInUseProtection', '--enable-admission-plugins=PodNodeSelector'];

/** etcd, kube-apiserver, kube-scheduler and kube-controller-manager: processes of their own, reachable from this machine only. */
export class ControlPlane {
  /** @throws if one of them does not start; those that did are stopped */
  static async start(programs: (program: Program) => string): Promise<ControlPlane> {
    const controlPlane = new ControlPlane(programs);
    try {
      await controlPlane.#start();
      return controlPlane;
    } catch (error) {
      await controlPlane.stop();
      throw error;
    }
  }

  readonly #folder = mkdtempSync(join(tmpdir(), 'control-plane-'));
  readonly #servers: ServerProcess[] = [];
  readonly #token = randomBytes(24).toString('hex');
  readonly #onExit = this.#leaveAtOnce.bind(this);
  #api?: Api;

  private constructor(private readonly programs: (program: Program) => string) {
    process.once('exit', this.#onExit);
  }

  get api(): Api {
    return this.#api!;
  }

  /** Stops everything, the last first, and leaves nothing behind. */
  async stop(): Promise<void> {
    this.#api?.close();
    for (const server of [...this.#servers].reverse()) await server.stop();
    process.removeListener('exit', this.#onExit);
    this.#forget();
  }

  /** When the program itself ends early. */
  #leaveAtOnce(): void {
    this.#servers.forEach((server) => server.kill());
    this.#forget();
  }

  #forget(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  async #start(): Promise<void> {
    const [etcd, peers, apiServer, scheduler, controllers] = await freePorts(5);
    await this.#startEtcd(etcd, peers);
    await this.#startApiServer(apiServer, etcd);
    const kubeconfig = this.#write('kubeconfig', JSON.stringify(this.#kubeconfig(apiServer)));
    const common = ['--leader-elect=false', `--bind-address=${LOOPBACK}`];
    this.#run('kube-scheduler', [
      ...common, `--secure-port=${scheduler}`, `--cert-dir=${this.#folder}/scheduler`,
      `--config=${this.#write('scheduler.json', JSON.stringify(schedulerConfiguration(kubeconfig)))}`,
    ]);
    this.#run('kube-controller-manager', [
      ...common, `--secure-port=${controllers}`, `--cert-dir=${this.#folder}/controllers`, `--kubeconfig=${kubeconfig}`,
      `--controllers=${CONTROLLERS.join(',')}`,
      '--node-monitor-grace-period=24h', // our kubelet renews no leases
      '--node-monitor-period=500ms', '--node-eviction-rate=100', '--secondary-node-eviction-rate=100', '--pvclaimbinder-sync-period=1s',
    ]);
  }

  async #startEtcd(clients: number, peers: number): Promise<void> {
    const [url, peer] = [clients, peers].map((port) => `http://${LOOPBACK}:${port}`);
    const etcd = this.#run('server', [
      `--data-dir=${this.#folder}/etcd`, `--listen-client-urls=${url}`, `--advertise-client-urls=${url}`, `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`, `--initial-cluster=default=${peer}`, '--unsafe-no-fsync', '--log-level=error',
    ]);
    await etcd.ready(async () => (await (await fetch(`${url}/health`)).text()).includes('"true"'));
  }

  async #startApiServer(port: number, etcd: number): Promise<void> {
    const certificates = join(this.#folder, 'api-server');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = this.#write('service-accounts.key', privateKey.export({ type: 'pkcs1', format: 'pem' }) as string);
    const tokens = this.#write('tokens.csv', `${this.#token},admin,admin,"system:masters"\n`);
    const server = this.#run('kube-apiserver', [
      `--etcd-servers=http://${LOOPBACK}:${etcd}`, `--bind-address=${LOOPBACK}`, `--advertise-address=${LOOPBACK}`, `--secure-port=${port}`,
      `--cert-dir=${certificates}`, '--service-cluster-ip-range=10.0.0.0/24', '--endpoint-reconciler-type=none',
      '--service-account-issuer=https://kubernetes.default.svc', `--service-account-key-file=${key}`, `--service-account-signing-key-file=${key}`,
      '--authorization-mode=AlwaysAllow', '--anonymous-auth=false', `--token-auth-file=${tokens}`, '--allow-privileged=true', ...ADMISSION,
      `--admission-control-config-file=${this.#write('admission.json', JSON.stringify(ADMISSION_CONFIGURATION))}`,
    ]);
    await server.ready(async () => {
      this.#api ??= new Api(port, this.#token, readFileSync(join(certificates, 'apiserver.crt'), 'utf8'));
      return await this.#api.get('/readyz') === 'ok';
    });
  }

  #run(program: Program, args: readonly string[]): ServerProcess {
    const server = new ServerProcess(this.programs(program), args, join(this.#folder, `${program}.log`));
    this.#servers.push(server);
    return server;
  }

  #kubeconfig(port: number) {
    return {
      'apiVersion': 'v1',
      'kind': 'Config',
      'clusters': [{ name: 'live', cluster: { 'server': `https://${LOOPBACK}:${port}`, 'certificate-authority': join(this.#folder, 'api-server', 'apiserver.crt') } }],
      'users': [{ name: 'admin', user: { token: this.#token } }],
      'contexts': [{ name: 'live', context: { cluster: 'live', user: 'admin' } }],
      'current-context': 'live',
    };
  }

  #write(name: string, text: string): string {
    const file = join(this.#folder, name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  }
}

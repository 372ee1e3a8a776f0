/** Opens the page in Chromium and prints what it saw, timings included, as JSON. */
import { createReadStream } from 'fs';
import { createServer, type ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import { dirname, join } from 'path';
import { buildSync } from 'esbuild';
import { chromium as browsers } from 'playwright-core';
import type { Seen } from './page';
import { isAvailable } from 'cdk8s-daemonsets/kubernetes';

const MODULES = dirname(require.resolve('cdk8s-daemonsets/kubernetes'));
const POLICY = 'default-src \'none\'; script-src \'self\' \'wasm-unsafe-eval\'; connect-src \'self\'';
const ARGUMENTS = [
  '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
];

const bundle = buildSync({
  entryPoints: [join(__dirname, 'page.ts')],
  define: { JUDGE: String(isAvailable()) },
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  minifyWhitespace: true, // no comments: what is looked for in the code is spoken of in them
  metafile: true,
  write: false,
});

function serve(address: string, response: ServerResponse) {
  const { pathname, search } = new URL(address, 'http://localhost');
  const send = (type: string, content: string) => response.setHeader('Content-Type', type).end(content);
  if (pathname === '/') {
    response.setHeader('Content-Security-Policy', POLICY);
    return send('text/html', '<!doctype html><script type="module" src="app.js"></script>');
  }
  if (pathname === '/app.js') {return send('text/javascript', bundle.outputFiles[0].text);}
  if (!/^\/\w+\.wasm\.br$/.test(pathname)) {return response.writeHead(404).end();}
  response.setHeader('Content-Type', 'application/wasm');
  if (search !== '?plain') {response.setHeader('Content-Encoding', 'br');}
  return createReadStream(join(MODULES, pathname)).pipe(response);
}

async function visit(address: string) {
  const { default: chromium } = await import('@sparticuz/chromium');
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    if (errors.length > 0) {throw new Error(errors.join('\n'));}
    const seen = await page.evaluate<Seen>('seen');
    return { browser: browser.version(), ...seen };
  } finally {
    await browser.close();
  }
}

async function main() {
  const server = createServer((request, response) => serve(request.url ?? '/', response)).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const seen = await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    console.log(JSON.stringify({ inputs: Object.keys(bundle.metafile.inputs), bundle: bundle.outputFiles[0].text, ...seen }));
  } finally {
    server.close();
  }
}

void main();

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, open, test, untilOffline } from './test.ts';

// The settings of docs/hosting.md, read from there, in the nginx of this machine (on Debian: nginx, or one in NGINX_PATH).
const nginx = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(
  (path) => path && existsSync(path),
);
const port = 4397;
const site = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
let server: ChildProcess;

test.skip(!nginx, 'There is no nginx on this machine (on Debian: nginx, or name one in NGINX_PATH).');
test.use({ baseURL: site, serviceWorkers: 'allow' });

test.beforeAll(async () => {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync('docs/hosting.md', 'utf8'))![1]!;
  const types = ['/etc/nginx/mime.types', join(dirname(nginx!), '../../etc/nginx/mime.types')].find(
    existsSync,
  );
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr warn; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { include ${types}; access_log off; ${places.join(' ')}
    ${block.replace('listen 80;', `listen 127.0.0.1:${port}; listen [::1]:${port};`).replace('/srv/within-reach', resolve('dist'))}
    }`,
  );
  server = spawn(nginx!, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
    detached: true,
  });
  await expect
    .poll(() =>
      fetch(site).then(
        (answer) => answer.status,
        () => 0,
      ),
    )
    .toBe(200);
});
/** Ends it and the processes that it started. */
function end(): void {
  try {
    process.kill(-server.pid!, 'SIGKILL');
  } catch {
    return;
  }
}
test.afterAll(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

const header = async (path: string, name: string) =>
  (await fetch(site + path, { redirect: 'manual' })).headers.get(name);

test('nginx with the settings of docs/hosting.md serves, caches and lets the site be saved', async ({
  page,
  watch,
}) => {
  watch.expected.push(/ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker|status of 404/);
  const script = globSync('_astro/*.js', { cwd: 'dist' })[0]!;
  expect(await header(`/${script}`, 'cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await header('/', 'cache-control')).toBe('no-cache');
  expect(await header('/sw.js', 'cache-control')).toBe('no-store');
  expect(await header('/offline.json', 'cache-control')).toBe('no-store');
  expect(await header('/', 'content-security-policy')).toBe("frame-ancestors 'self'");
  expect(await header('/', 'x-content-type-options')).toBe('nosniff');
  expect(await header('/manifest.webmanifest', 'content-type')).toContain('application/manifest+json');
  expect(await header('/modules/one-team', 'location')).toBe('/modules/one-team/');
  expect(await header('/search/index.json', 'content-encoding')).toBe('gzip');
  const missing = await fetch(`${site}/no/such/page/`);
  expect([missing.status, await missing.text()]).toEqual([404, readFileSync('dist/404.html', 'utf8')]);
  expect(missing.headers.get('referrer-policy')).toBe('no-referrer');

  await open(page, '/about/');
  await untilOffline(page);
  const gone = new Promise((resolve) => server.once('exit', resolve));
  end();
  await gone;
  await expect(fetch(site)).rejects.toThrow();
  await page.goto('/modules/one-team');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One team');
});

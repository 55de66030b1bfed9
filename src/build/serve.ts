import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site from `folder`, as a plain web server would, and gives its address.
 * Rejects where the port is taken. `HOST` opens it to other machines.
 */
export async function serve(folder: string, port: number, base = '/'): Promise<string> {
  await listening(folder, port, base);
  return `http://localhost:${port}${base}`;
}

/** The same, for tests that need to stop it again. Port 0 takes any free one. */
export async function listening(folder: string, port: number, base = '/'): Promise<Server> {
  const missing = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader(
        'Cache-Control',
        path.startsWith('/_astro/')
          ? 'public, max-age=31536000, immutable'
          : /^\/(sw\.js|offline\.json)$/.test(path)
            ? 'no-store'
            : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    const folderName = base.replace(/\/$/, '');
    if (!request.url?.startsWith(folderName)) return notFound();
    request.url = request.url.slice(folderName.length) || '/';
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env.HOST ?? '127.0.0.1', () => resolve(server));
  });
}

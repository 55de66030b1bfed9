import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownCertificate } from '#bench/own-certificate.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  origin: string;
  stop(): void;
}

/** A folder of files over HTTP/2, after brotli, as a good host serves them. */
export async function servedOverHttp2(folder: string): Promise<Served> {
  const ready = new Map<string, Buffer>();
  const server = createSecureServer({ ...ownCertificate(), allowHTTP1: true }, (request, response) => {
    const path = decodeURI(new URL(request.url, 'https://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    const packed = !file.endsWith('.woff2');
    const body = ready.get(file) ?? (packed ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    ready.set(file, body);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  // What a browser breaks off is no fault here.
  server.on('sessionError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => server.close(),
  };
}

import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';

/** What docs/hosting.md asks of every server: the headers of a page, of a file whose name changes with it, and of the two that tell of a new version. */
const page = {
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'self'",
};
const cached = {
  '/_astro/': 'public, max-age=31536000, immutable',
  '/sw.js': 'no-store',
  '/offline.json': 'no-store',
};
const read = (file: string) => readFileSync(file, 'utf8');

describe('web.config, for IIS', () => {
  interface Named {
    name: string;
    value: string;
  }
  interface Server {
    httpProtocol: { customHeaders: { add: Named[]; remove: { name: string }[] } };
    httpErrors: { error: { statusCode: string; path: string }[] };
    staticContent: { mimeMap: { fileExtension: string; mimeType: string }[] };
    defaultDocument: { files: { add: { value: string }[] } };
  }
  const { configuration } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['add', 'remove', 'mimeMap', 'error', 'location'].includes(name),
  }).parse(read('public/web.config')) as {
    configuration: {
      'system.webServer': Server;
      location: { path: string; 'system.webServer': Server }[];
    };
  };
  const server = configuration['system.webServer'];
  const headers = ({ httpProtocol }: Server) =>
    Object.fromEntries(httpProtocol.customHeaders.add.map(({ name, value }) => [name, value]));

  test('sends the headers of a page', () => {
    expect(headers(server)).toEqual(page);
  });

  test('takes one Cache-Control away before it sets another, or IIS would send both', () => {
    for (const [path, value] of Object.entries(cached)) {
      const place = configuration.location.find((one) => `/${one.path}` === path.replace(/\/$/, ''))!;
      expect(headers(place['system.webServer']), path).toEqual({ 'Cache-Control': value });
      expect(place['system.webServer'].httpProtocol.customHeaders.remove).toEqual([
        { name: 'Cache-Control' },
      ]);
    }
  });

  test('finds the page of a folder, and answers an unknown address with the page for that', () => {
    expect(server.defaultDocument.files.add).toEqual([{ value: 'index.html' }]);
    expect(server.httpErrors.error).toMatchObject([{ statusCode: '404', path: '404.html' }]);
  });

  test('knows the kinds of files that IIS refuses to serve by itself', () => {
    const known = server.staticContent.mimeMap.map(({ fileExtension }) => fileExtension);
    expect(known).toEqual(
      expect.arrayContaining(['.webmanifest', '.json', '.woff2', '.atom', '.epub', '.ris', '.bib']),
    );
  });
});

test('Azure Static Web Apps sends the same', () => {
  const config = JSON.parse(read('public/staticwebapp.config.json')) as {
    globalHeaders: object;
    routes: { route: string; headers: Record<string, string> }[];
    responseOverrides: object;
  };
  expect(config.globalHeaders).toEqual(page);
  expect(
    Object.fromEntries(
      config.routes.map(({ route, headers }) => [route.replace('*', ''), headers['Cache-Control']]),
    ),
  ).toEqual(cached);
  expect(config.responseOverrides).toEqual({ 404: { rewrite: '/404.html' } });
});

test('_headers, for Netlify and Cloudflare, sends the same where they do not already', () => {
  const { 'Cache-Control': _, ...rest } = page;
  const text = read('public/_headers');
  for (const [name, value] of Object.entries(rest)) expect(text).toContain(`${name}: ${value}`);
  for (const [path, value] of Object.entries(cached))
    expect(text.replaceAll('*\n', '\n')).toContain(`${path}\n  Cache-Control: ${value}`);
});

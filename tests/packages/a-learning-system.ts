import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { anLrs, type Lrs } from './an-lrs.ts';

/** Runs in the page of the learning system, before the course: it puts the API into the window. */
export const systems = {
  'scorm-again-2004': [
    'node_modules/scorm-again/dist/scorm2004.min.js',
    'tests/packages/systems/scorm-again-2004.js',
  ],
  'scorm-again': ['node_modules/scorm-again/dist/scorm12.min.js', 'tests/packages/systems/scorm-again.js'],
  esr: ['tests/packages/systems/esr.js'],
  'learning-hub': ['tests/packages/systems/learning-hub.js'],
} as const;
export type SystemName = keyof typeof systems;

/** In a frame, in a window of its own, or in a frame from another origin, where nothing can be reached. */
export type How = 'frame' | 'popup' | 'elsewhere';

export interface LearningSystem {
  /** The page that shows the course, for one learner. */
  address(system: SystemName, how?: How): string;
  /** What it has in its database of a learner, as the system wrote it. */
  kept(): Record<string, string>;
  /** Every request to keep something, in order, with its size. */
  requests: { bytes: number; values: Record<string, string> }[];
  /** The same package opened by cmi5. */
  lrs: Lrs;
  origin: string;
  stop(): void;
}

/** As Moodle serves the files of a package. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.mjs': 'text/plain',
};

/** A learning system on its own port, with a package put into it. */
export async function aLearningSystem(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<LearningSystem> {
  let database: Record<string, string> = {};
  const requests: LearningSystem['requests'] = [];
  const lrs = anLrs();
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const send = (status: number, type: string, body: string | Uint8Array) => {
        // What is asked of the record store is asked again each time.
        const lasting = url.pathname.startsWith('/package/') ? 'max-age=7776000' : 'no-store';
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': lasting });
        response.end(body);
      };
      if (url.pathname === '/keep') {
        const body = await bodyOf(request);
        const values = JSON.parse(body) as Record<string, string>;
        requests.push({ bytes: Buffer.byteLength(body), values });
        database = { ...database, ...values };
        return send(200, 'text/plain', 'true');
      }
      if (url.pathname === '/player') {
        const system = url.searchParams.get('system') as SystemName;
        response.setHeader('Cache-Control', 'no-store');
        return send(
          200,
          types['.html']!,
          playerPage(
            system,
            url.searchParams.get('how') as How,
            url.port || new URL(`http://${request.headers.host}`).port,
            database,
          ),
        );
      }
      const answer = lrs.answer(request, url, request.method === 'GET' ? '' : await bodyOf(request));
      if (answer) return send(answer.status, 'application/json', answer.body);
      const path = decodeURIComponent(url.pathname.replace(/^\/package\//, ''));
      const file = files.get(path);
      // No page for a folder, as in Moodle.
      if (!url.pathname.startsWith('/package/') || file === undefined)
        return send(404, 'text/plain', 'Not found');
      return send(200, types[extname(path)] ?? 'application/octet-stream', file);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    address: (system, how = 'frame') => `${origin}/player?system=${system}&how=${how}`,
    kept: () => database,
    requests,
    lrs,
    origin,
    stop: () => void server.close(),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function playerPage(system: SystemName, how: How, port: string, database: Record<string, string>): string {
  const scripts = systems[system].map((file) => `<script>${readFileSync(file, 'utf8')}</script>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A learning system</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><script>const kept = ${JSON.stringify(database)};</script>
${scripts}
${
  how !== 'popup'
    ? `<iframe title="Course" name="sco" src="${how === 'elsewhere' ? `http://127.0.0.1:${port}` : ''}/package/launch.html" style="border:0;width:100%;height:100vh;display:block"></iframe>`
    : `<button onclick="window.open('/package/launch.html', 'sco', 'width=1024,height=768')">Open the course</button>`
}
</body></html>`;
}

import { run } from '#build/commands/run.ts';
import { serve } from '#build/serve.ts';
import { soundContent } from '#build/sound-content.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';

const built = await run('node', ['src/build/commands/build.ts']);
if (built !== 0) process.exit(built);
const { name } = imprintOf(await soundContent());
const port = Number(process.env.PORT ?? 4321);
try {
  const address = await serve('dist', port);
  process.stdout.write(`\n  ${name} is at ${address}\n  Press Ctrl+C to stop.\n\n`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(
    taken
      ? `\n  Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n\n`
      : `\n  The site could not be served: ${String(error)}\n\n`,
  );
  process.exitCode = 1;
}

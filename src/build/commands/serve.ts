import { serve } from '#build/serve.ts';

// Serves an already built site: node src/build/commands/serve.ts [port] [folder]
const [port = '4321', folder = 'dist'] = process.argv.slice(2);
process.stdout.write(`Serving ${folder} at ${await serve(folder, Number(port))}\n`);

import { siteContent } from '#build/site-content.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { tag } from '#site/locale.ts';

/** What a device needs to know to put the site among its programs. */
export async function GET(): Promise<Response> {
  const { name, short, subject, description } = imprintOf(await siteContent());
  const manifest = {
    name: `${name}: ${subject}`,
    short_name: short,
    description,
    lang: tag,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#faf7f0',
    theme_color: '#0b5a5e',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}

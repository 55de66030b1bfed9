import { edition } from '#assessment/edition.ts';
import { siteContent } from '#build/site-content.ts';
import { comesBack, type Practisable } from '#practice/practisable.ts';

/** Which questions stand on the site now, and in which edition: what practice needs to know beside the record. */
export async function GET(): Promise<Response> {
  const content = await siteContent();
  const modules: Practisable[] = content.modules
    .filter((module) => !module.example)
    .map((module) => ({
      module: module.slug,
      title: module.value.title,
      questions: module.questions.value.filter(comesBack).map((question) => [question.id, edition(question)]),
    }));
  return new Response(JSON.stringify(modules));
}

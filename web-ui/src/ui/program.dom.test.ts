import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { server } from '@/test/server';
import { isOutdated } from './program';

function page(file: string) {
  return `<!doctype html><script type="module" crossorigin src="${file}"></script>`;
}

function serve(answer: () => Response) {
  server.use(http.get('*/', answer));
}

beforeEach(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.setAttribute('src', '/assets/index-one.js');
  document.head.append(script);
});

afterEach(() => document.head.querySelector('script[src="/assets/index-one.js"]')?.remove());

it('knows a page that is served still', async () => {
  serve(() => HttpResponse.html(page('/assets/index-one.js')));
  expect(await isOutdated()).toBe(false);
});

it('knows a page that a newer release took the place of', async () => {
  serve(() => HttpResponse.html(page('/assets/index-two.js')));
  expect(await isOutdated()).toBe(true);
});

it('takes neither an outage nor the page of a proxy for a release', async () => {
  serve(() => new HttpResponse(page('/assets/index-two.js'), { status: 502 }));
  expect(await isOutdated()).toBe(false);
  serve(() => HttpResponse.html('<p>maintenance</p>'));
  expect(await isOutdated()).toBe(false);
  serve(() => HttpResponse.error());
  expect(await isOutdated()).toBe(false);
});

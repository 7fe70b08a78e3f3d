import { expect, it, vi } from 'vitest';
import { download } from './download';
import { UNREACHABLE } from './problem';

it('tells a line that breaks in the middle of a file as such', async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array([1]));
    },
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(broken));
  await expect(download('/file')).rejects.toMatchObject({ code: UNREACHABLE });
});

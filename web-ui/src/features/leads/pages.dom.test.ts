import { expect, it, vi } from 'vitest';
import { covered } from './pages';

it('blackens what is covered on the new picture before it is encoded', async () => {
  const done: unknown[][] = [];
  const context = {
    fillStyle: '',
    fillRect: (...box: number[]) => done.push([context.fillStyle, ...box]),
    drawImage: () => done.push(['page']),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => {
    done.push(['encoded']);
    give({ arrayBuffer: async () => new ArrayBuffer(0) } as Blob);
  });
  const page = Object.assign(document.createElement('canvas'), { width: 100, height: 200 });
  await covered(page, [{ x: 0.105, y: 0.5, width: 0.301, height: 0.25 }]);
  expect(done).toEqual([['#fff', 0, 0, 100, 200], ['page'], ['#000', 10, 100, 31, 50], ['encoded']]);
});

import { File as NodeFile } from 'node:buffer';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/test/server';
import { sendInPieces } from './resumable';

const UPLOADS = 'http://localhost:3000/api/responsibility/v1/media-uploads';
const size = 9 * 1024 * 1024;

/** Node's own: its fetch takes the bytes of no other. */
const fileOf = (part: Uint8Array<ArrayBuffer> | string, name: string) =>
  new NodeFile([part], name) as unknown as File;

describe('an upload in pieces', () => {
  beforeEach(() => localStorage.clear());

  it('goes on where the service stands after a broken line', async () => {
    let received = 0;
    let breaks = 1;
    const pieces: number[] = [];
    server.use(
      http.post(
        '*/media-uploads',
        () => new HttpResponse(null, { status: 201, headers: { Location: `${UPLOADS}/one` } }),
      ),
      http.head(
        '*/media-uploads/one',
        () => new HttpResponse(null, { headers: { 'Upload-Offset': String(received) } }),
      ),
      http.patch('*/media-uploads/one', async ({ request }) => {
        const offset = Number(request.headers.get('Upload-Offset'));
        if (offset !== received) return HttpResponse.json({ code: 'UPLOAD_OFFSET' }, { status: 409 });
        if (offset > 0 && breaks-- > 0) return HttpResponse.error();
        const bytes = (await request.arrayBuffer()).byteLength;
        pieces.push(bytes);
        received += bytes;
        return new HttpResponse(null, { status: 204, headers: { 'Upload-Offset': String(received) } });
      }),
    );
    const waiting: boolean[] = [];
    const file = fileOf(new Uint8Array(size), '警示片.mp4');
    await expect(sendInPieces(file, { onWaiting: (now) => waiting.push(now) })).resolves.toBe('one');
    expect(received).toBe(size);
    expect(pieces.map((bytes) => bytes / 1024 / 1024)).toEqual([4, 4, 1]);
    expect(waiting).toContain(true);
  });

  it('gives up at once when the service refuses', async () => {
    server.use(
      http.post('*/media-uploads', () => HttpResponse.json({ code: 'PAYLOAD_TOO_LARGE' }, { status: 413 })),
    );
    await expect(sendInPieces(fileOf('x', 'x.mp4'))).rejects.toMatchObject({ status: 413 });
  });
});

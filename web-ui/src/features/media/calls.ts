import { $responsibility } from '@/api/client';
import { courtesy } from '@/api/manners';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Media = Schema<'MediaView'>;

const ITEM = '/api/responsibility/v1/media/{item}';
const after = { onSuccess: () => queries.invalidateQueries() };

export function useCollections() {
  return $responsibility.useQuery('get', '/api/responsibility/v1/media/collections').data ?? [];
}

export function useAddMedia() {
  return $responsibility.useMutation('post', ITEM, { meta: { shown: true } });
}

export function useChangeMedia() {
  return $responsibility.useMutation('put', ITEM, { ...after, meta: { shown: true } });
}

export function useRemoveMedia() {
  return $responsibility.useMutation('delete', ITEM, after);
}

export function contentHref(item: string) {
  return `/api/responsibility/v1/media/${item}/content`;
}

export function thumbnailHref(item: string) {
  return `/api/responsibility/v1/media/${item}/thumbnail`;
}

/** The picture of a video in lists; a video without one is shown by a sign. */
export async function setPoster(item: string, poster: Blob) {
  await fetch(`/api/responsibility/v1/media/${item}/poster`, {
    method: 'PUT',
    headers: { ...courtesy(), 'Content-Type': 'application/octet-stream' },
    body: poster,
  });
}

import type { Shape } from '../shape';
import type * as zh from '../zh/media';

export const mediaKind: Shape<typeof zh.mediaKind> = { PICTURE: 'Picture', VIDEO: 'Video' };

export const media: Shape<typeof zh.media> = {
  note: 'Pictures and videos for integrity education. Openings are counted; who opened what is not kept.',
  add: 'Add a file',
  send: 'Send',
  file: 'File',
  fileNote:
    'A picture or a video of at most 2 GB. After a broken connection it goes on by itself; choosing the same file again goes on, too.',
  choose: 'Choose a file',
  waiting: 'The connection is broken; waiting for it…',
  added: 'Added',
  title: 'Title',
  collection: 'Collection',
  collectionHint: 'Choose one or type a name',
  tags: 'Tags',
  tagsHint: 'Type and press Enter',
  description: 'Description',
  kind: 'Kind',
  search: 'Title, description, tags',
  none: 'There is nothing yet',
  noneNote: 'Every unit can add pictures and videos for integrity education.',
  views: 'opened {{count}} times',
  unit: 'Added by',
  addedAt: 'Added on',
  size: 'Size',
  removeAsk: 'Remove it from the library?',
  removed: 'Removed',
};

import { App } from 'antd';
import { useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Schema } from '@/api/schema';
import { type Upload, upload } from '@/api/upload';
import { uuidv7 } from '@/ui/uuid';
import { evidenceHref, type RecordView } from './calls';
import { onFile } from './onFile';
import { change, type Item } from './uploads';

type Stored = Schema<'EvidenceView'>;

/** The evidence of a draft: streams files out with progress, tries again, takes away. */
export function useEvidence(record: string, stored: RecordView | null, ready: () => Promise<void>) {
  const [items, dispatch] = useReducer(change, stored?.evidence ?? [], startWith);
  const { t } = useTranslation();
  const { message } = App.useApp();
  const running = useRef(new Map<string, Upload<Stored>>());
  const removed = useRef(new Set<string>());
  const handed = useRef(new Set(stored?.evidence.map(({ id }) => id)));

  useEffect(() => {
    const uploads = running.current;
    return () => {
      for (const one of uploads.values()) one.stop();
    };
  }, []);

  async function send(id: string, file: File) {
    const wanted = () => !removed.current.has(id);
    try {
      // Evidence belongs to a record, so the record goes first.
      await ready();
      if (wanted()) await hand(id, file);
      if (wanted()) dispatch({ type: 'stored', id });
    } catch (error) {
      if (wanted() && !(error instanceof DOMException)) dispatch({ type: 'failed', id, error });
    } finally {
      running.current.delete(id);
    }
    // Taken off the list meanwhile: it must not stay with the record unseen.
    if (!wanted()) await takeAway(id).catch((error) => dispatch({ type: 'failed', id, error }));
  }

  async function hand(id: string, file: File) {
    handed.current.add(id);
    if (await onFile(record, id, file)) {
      message.info(t('evidence.onFile', { name: file.name }));
      return;
    }
    if (removed.current.has(id)) return;
    const one = upload<Stored>({
      method: 'PUT',
      url: `${evidenceHref(record, id)}?name=${encodeURIComponent(file.name)}`,
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
      onProgress: (share) => dispatch({ type: 'progress', id, share }),
    });
    running.current.set(id, one);
    await one.done;
  }

  /** What may have arrived is deleted, whether or not its answer came back. */
  async function takeAway(id: string) {
    if (handed.current.has(id)) {
      const params = { path: { record, evidence: id } };
      await responsibility
        .DELETE('/api/responsibility/v1/records/{record}/evidence/{evidence}', { params })
        .catch((problem) => {
          if (!(problem instanceof ProblemError && problem.status === 404)) throw problem;
        });
    }
    dispatch({ type: 'remove', id });
  }

  function add(files: File[]) {
    const added = files.map<Item & { file: File }>((file) => ({
      id: uuidv7(),
      name: file.name,
      size: file.size,
      state: 'WAITING',
      share: 0,
      file,
    }));
    dispatch({ type: 'add', items: added });
    for (const { id, file } of added) void send(id, file);
  }

  function again(id: string) {
    const file = items.find((item) => item.id === id)?.file;
    if (!file) return;
    removed.current.delete(id);
    dispatch({ type: 'again', id });
    void send(id, file);
  }

  async function remove(id: string) {
    const item = items.find((one) => one.id === id);
    if (item?.state === 'STORED' || item?.state === 'FAILED') {
      await takeAway(id);
      return;
    }
    removed.current.add(id);
    dispatch({ type: 'removing', id });
    // Once all its bytes have left, the answer tells whether it arrived.
    if ((item?.share ?? 0) < 1) running.current.get(id)?.stop();
  }

  const busy = items.some(({ state }) => state !== 'STORED' && state !== 'FAILED');
  const failed = items.filter(({ state }) => state === 'FAILED');
  return { items: items.filter(({ state }) => state !== 'REMOVING'), add, again, remove, busy, failed };
}

function startWith(evidence: readonly Stored[]): Item[] {
  return evidence.map(({ id, name, size }) => ({ id, name, size, state: 'STORED', share: 1 }));
}

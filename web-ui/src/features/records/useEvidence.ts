import { App } from 'antd';
import { useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
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

  useEffect(() => {
    const uploads = running.current;
    return () => {
      for (const one of uploads.values()) one.stop();
    };
  }, []);

  async function send(id: string, file: File) {
    try {
      // Evidence belongs to a record, so the record goes first.
      await ready();
      if (await onFile(record, id, file)) {
        message.info(t('evidence.onFile', { name: file.name }));
        dispatch({ type: 'stored', id });
        return;
      }
      const one = upload<Stored>({
        method: 'PUT',
        url: `${evidenceHref(record, id)}?name=${encodeURIComponent(file.name)}`,
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' },
        onProgress: (share) => dispatch({ type: 'progress', id, share }),
      });
      running.current.set(id, one);
      await one.done;
      dispatch({ type: 'stored', id });
    } catch (error) {
      if (!(error instanceof DOMException)) dispatch({ type: 'failed', id, error });
    } finally {
      running.current.delete(id);
    }
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
    dispatch({ type: 'again', id });
    void send(id, file);
  }

  async function remove(id: string) {
    running.current.get(id)?.stop();
    if (items.find((item) => item.id === id)?.state === 'STORED') {
      await responsibility.DELETE('/api/responsibility/v1/records/{record}/evidence/{evidence}', {
        params: { path: { record, evidence: id } },
      });
    }
    dispatch({ type: 'remove', id });
  }

  const busy = items.some(({ state }) => state === 'WAITING' || state === 'SENDING');
  return { items, add, again, remove, busy };
}

function startWith(evidence: readonly Stored[]): Item[] {
  return evidence.map(({ id, name, size }) => ({ id, name, size, state: 'STORED', share: 1 }));
}

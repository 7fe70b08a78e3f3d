import { useRef, useState } from 'react';
import type { CaseSchema } from '@/api/schema';
import { useIdOf } from '@/ui/useIdOf';
import { uuidv7 } from '@/ui/uuid';
import { addOriginal, addRedacted, type Registration, register } from './calls';
import type { Contents } from './registration';
import { registerTransfer } from './transfers';

interface Papers {
  originals: File[];
  copies: File[];
  /** On which the copies go on record. */
  day: string;
}

/**
 * Registers, then uploads. A second try goes on where the first one stopped: the answer is kept, and each file keeps the id under
 * which it was sent, so that nothing is missing and nothing is there twice.
 */
export function useRegistering(transfer?: Contents) {
  const [id, setId] = useState(uuidv7);
  const [kept, setKept] = useState<CaseSchema<'RegistrationView'> | null>(null);
  const { idOf } = useIdOf();
  const sent = useRef(new WeakSet<File>());

  async function each(files: File[], send: (file: File, under: string) => Promise<unknown>) {
    for (const file of files) {
      if (sent.current.has(file)) continue;
      await send(file, idOf(file));
      sent.current.add(file);
    }
  }

  async function save(body: Registration, { originals, copies, day }: Papers) {
    const result =
      kept ?? (await (transfer ? registerTransfer(transfer.entry, id, body) : register(id, body)));
    setKept(result);
    const { lead } = result;
    if (lead) {
      await each(originals, (file, under) => addOriginal(lead, under, file));
      await each(copies, (copy, under) => addRedacted(lead, under, copy, day));
    }
    return result;
  }

  function again() {
    setId(uuidv7());
    setKept(null);
  }

  return { id, kept, save, again };
}

import { useCallback, useEffect, useRef, useState } from 'react';

/** What stands typed in one place of a table, for the buttons that do something with all of them. */
export interface TypedLine {
  /** The service does not have it yet. */
  waits: boolean;
  /** It can be saved as it is. */
  ready: boolean;
  /** Only the words are lacking. */
  wordless: boolean;
  save: () => Promise<boolean>;
  fill: (words: string) => void;
  /** Takes what is suggested, where nothing is typed beside it. */
  accept?: () => void;
}

export type Tell = (name: string, line: TypedLine | null) => void;

const NOTHING = { waits: 0, wordless: 0, offers: 0 };

/** The places of a table that are typed in, one by one, and saved together. */
export function useTypedLines() {
  const lines = useRef(new Map<string, TypedLine>());
  const [count, setCount] = useState(NOTHING);
  const tell = useCallback<Tell>((name, line) => {
    if (line) lines.current.set(name, line);
    else lines.current.delete(name);
    const all = [...lines.current.values()];
    const waits = all.filter((one) => one.waits).length;
    const wordless = all.filter((one) => one.wordless).length;
    const offers = all.filter((one) => one.accept).length;
    setCount((before) =>
      before.waits === waits && before.wordless === wordless && before.offers === offers
        ? before
        : { waits, wordless, offers },
    );
  }, []);
  /** One after the other; what is refused, or lacks something, stays. True when nothing waits any more. */
  async function saveAll(): Promise<boolean> {
    let all = true;
    for (const line of [...lines.current.values()].filter(({ waits }) => waits)) {
      all = line.ready && (await line.save()) && all;
    }
    return all;
  }
  function fill(words: string) {
    for (const line of lines.current.values()) if (line.wordless) line.fill(words);
  }
  function accept() {
    for (const line of lines.current.values()) line.accept?.();
  }
  return { ...count, tell, saveAll, fill, accept };
}

/** Tells of one place, after each look at it: what it saves is what stands there now. */
export function useTold(tell: Tell, name: string, line: TypedLine) {
  useEffect(() => tell(name, line));
  useEffect(() => () => tell(name, null), [tell, name]);
}

/** Saves one place and keeps its refusal beside it. */
export async function saved(
  setError: (error: unknown) => void,
  save: () => Promise<boolean>,
): Promise<boolean> {
  setError(null);
  try {
    return await save();
  } catch (problem) {
    setError(problem);
    return false;
  }
}

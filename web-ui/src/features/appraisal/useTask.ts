import { App } from 'antd';
import { useState } from 'react';

/** One thing at a time: busy while it runs, its refusal kept until the next. */
export function useTask() {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function run(work: () => Promise<void>, done?: string): Promise<boolean> {
    setBusy(true);
    setError(null);
    try {
      await work();
      if (done) message.success(done);
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, error, run };
}

interface Growing {
  hasNextPage: boolean;
  fetchNextPage: (how: { throwOnError: true }) => Promise<{ hasNextPage: boolean }>;
}

/** Fetches what a list has not shown yet, and prints all of it. */
export async function printAll(list: Growing): Promise<void> {
  try {
    for (let more = list.hasNextPage; more; )
      more = (await list.fetchNextPage({ throwOnError: true })).hasNextPage;
  } catch {
    // The list shows why; half of it is not printed.
    return;
  }
  // What came last is drawn with the next frame.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  window.print();
}

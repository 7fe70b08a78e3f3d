interface Page<Item> {
  items: Item[];
  next?: string | null;
}

/** Reads page after page of a list that is wanted whole. */
export async function everyPage<Item>(
  read: (after: string | undefined) => Promise<{ data?: Page<Item> }>,
): Promise<Page<Item>> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const { data } = await read(after);
    items.push(...(data?.items ?? []));
    after = data?.next ?? undefined;
  } while (after);
  return { items };
}

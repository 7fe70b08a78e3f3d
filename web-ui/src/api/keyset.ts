/** How every list goes on: by the cursor that the last page ended with. Null, not undefined, asks for the first page. */
export const keyset = {
  pageParamName: 'after',
  initialPageParam: null,
  getNextPageParam: (last: { next?: string | null }) => last.next ?? undefined,
};

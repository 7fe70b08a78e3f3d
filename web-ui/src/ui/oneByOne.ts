/**
 * Hands in files one after the other, all of them, whatever becomes of one.
 *
 * @param onFailed hears the names of those that did not arrive, none of them where all did
 * @throws the first problem that there was
 */
export async function oneByOne(
  files: readonly File[],
  add: (file: File) => Promise<unknown>,
  onFailed: (names: string[]) => void,
) {
  const failed: { name: string; problem: unknown }[] = [];
  for (const file of files) {
    try {
      await add(file);
    } catch (problem) {
      failed.push({ name: file.name, problem });
    }
  }
  onFailed(failed.map(({ name }) => name));
  if (failed[0]) throw failed[0].problem;
}

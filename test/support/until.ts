/**
 * Waits until something is so that an event of its own time makes so, at most ten seconds. What a test expects it asks
 * afterwards, in its own words; a pause of fixed length fails where the machine is busy.
 */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Does the work once when its time comes, however often it is asked for until then. */
export function onceSoon(atItsTime: (work: () => void) => void, work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    atItsTime(() => {
      isDue = false;
      work();
    });
  };
}

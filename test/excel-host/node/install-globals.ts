/** Puts values into the global scope; the returned function restores what was there, or was not. */
export function installGlobals(values: Readonly<Record<string, unknown>>): () => void {
  const scope = globalThis as Record<string, unknown>;
  const before = Object.keys(values).map((name) => ({ name, had: name in scope, value: scope[name] }));
  Object.assign(scope, values);
  return () => {
    for (const { name, had, value } of before) {
      if (had) scope[name] = value;
      else Reflect.deleteProperty(scope, name);
    }
  };
}

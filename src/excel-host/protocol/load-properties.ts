import { NotSupportedByHost } from './excel-error';
import type { RequirementMatrix } from './host-options';
import { requireMember } from './member-versions';
import type { WireQuery } from './wire';
import { member, NULL_OBJECT, type WireObject } from './wire-object';

type Json = Record<string, unknown>;

/** What `load` answers: PascalCase keys, nested for nested paths, `_Items` for a collection, null for a null object. */
export function loadProperties(
  object: WireObject,
  query: WireQuery | undefined,
  requirements: RequirementMatrix,
): unknown {
  if (object === NULL_OBJECT) return null;
  if (query?.Expand && query.Expand.length > 0)
    throw new NotSupportedByHost(`${object.typeName}.load({ expand })`);
  const select = query?.Select ?? ['*'];
  return loadPaths(
    object,
    select.map((path) => path.split('/')),
    requirements,
    query,
  );
}

function loadPaths(
  object: WireObject,
  paths: readonly (readonly string[])[],
  requirements: RequirementMatrix,
  query?: WireQuery,
): unknown {
  if (!object.items) return loadOne(object, paths, requirements);
  const own = paths.filter(([first = '']) => member(object.properties, pascal(first)));
  const each = paths.filter((path) => !own.includes(path));
  const result: Json = own.length > 0 ? loadOne(object, own, requirements) : {};
  if (each.length === 0) return result;
  const skip = query?.Skip ?? 0;
  const top = query?.Top ?? Infinity;
  result['_Items'] = object
    .items()
    .slice(skip, skip + top)
    .map((item) => loadPaths(item, each, requirements));
  return result;
}

function loadOne(
  object: WireObject,
  paths: readonly (readonly string[])[],
  requirements: RequirementMatrix,
): Json {
  const result: Json = object.identity ? { [object.identity.key]: object.identity.value } : {};
  const nested = new Map<string, string[][]>();
  for (const [first = '', ...rest] of paths) {
    const name = pascal(first);
    requireMember(object.typeName, name, requirements);
    if (first === '*' || first === '$all') {
      for (const [key, read] of Object.entries(object.properties ?? {})) result[key] = read();
    } else if (rest.length === 0 && member(object.properties, name)) {
      result[name] = object.properties?.[name]?.();
    } else if (member(object.navigations, name)) {
      const deeper = nested.get(name) ?? [];
      deeper.push(rest.length === 0 ? ['*'] : rest);
      nested.set(name, deeper);
    } else {
      throw new NotSupportedByHost(`${object.typeName}.${first}`);
    }
  }
  for (const [name, deeper] of nested) {
    const target = object.navigations?.[name]?.();
    result[name] = target ? loadPaths(target, deeper, requirements) : null;
  }
  return result;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

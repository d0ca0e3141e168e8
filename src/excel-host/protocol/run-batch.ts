import { ExcelError, itemNotFound, NotSupportedByHost } from './excel-error';
import type { HostRuntime } from './host-runtime';
import { loadProperties } from './load-properties';
import { requireMember } from './member-versions';
import { PathResolver } from './resolve-paths';
import { ACTION_TYPE, type WireAction, type WireAnswer, type WireBatch, type WireResult } from './wire';
import { member, NULL_OBJECT, type WireObject } from './wire-object';

/** What one action of a batch is about, for whoever watches or makes it fail. */
export interface ObservedAction {
  readonly actionIndex: number;
  readonly kind: 'instantiate' | 'load' | 'call' | 'set' | 'trace';
  /** "Range.Values", "Worksheet.GetUsedRange", "Names": the member, as far as the batch names it. */
  readonly member: string;
}

/** Runs the actions in order. The first that fails stops the batch; what was done before it stays done, as in Excel. */
export function runBatch(
  batch: WireBatch,
  runtime: HostRuntime,
  beforeAction: (action: ObservedAction) => void,
): WireAnswer {
  runtime.beginBatch(batch.AutoKeepReference === true);
  const paths = new PathResolver(batch, runtime);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [actionIndex, action] of batch.Actions.entries()) {
    const observed = observe(batch, action, actionIndex);
    try {
      beforeAction(observed);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, runtime) });
      if (action.ActionType === ACTION_TYPE.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      if (error instanceof NotSupportedByHost) runtime.state.unsupported.push(error.member);
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: locationOf(paths, action) ?? observed.member,
        ActionIndex: actionIndex,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(action: WireAction, paths: PathResolver, runtime: HostRuntime): unknown {
  if (action.ActionType === ACTION_TYPE.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION_TYPE.instantiate:
      return instantiated(object, runtime);
    case ACTION_TYPE.load:
      return loadProperties(object, action.QueryInfo, runtime.state.requirements);
    case ACTION_TYPE.method:
      return callMethod(object, action.Name ?? '', paths.arguments(action.ArgumentInfo), runtime);
    case ACTION_TYPE.setProperty: {
      if (object === NULL_OBJECT) throw itemNotFound();
      requireMember(object.typeName, action.Name ?? '', runtime.state.requirements);
      const set = member(object.setters, action.Name ?? '');
      if (!set) throw new NotSupportedByHost(`setting ${object.typeName}.${action.Name ?? ''}`);
      set(paths.arguments(action.ArgumentInfo)[0]);
      return null;
    }
    default:
      throw new NotSupportedByHost(`action type ${action.ActionType}`);
  }
}

function instantiated(object: WireObject, runtime: HostRuntime): unknown {
  // null, not { _IsNull: true }: only then is `isNullObject` right without a load.
  if (object === NULL_OBJECT) return null;
  const identity = object.identity ? { [object.identity.key]: object.identity.value } : {};
  if (!object.cells) return identity;
  const referenceId = runtime.keepsAutomatically ? runtime.keep(object) : runtime.keptId(object);
  return referenceId === undefined ? identity : { ...identity, _ReferenceId: referenceId };
}

function callMethod(
  object: WireObject,
  name: string,
  args: readonly unknown[],
  runtime: HostRuntime,
): unknown {
  if (name === '_KeepReference') {
    // The client then asks for the instantiation again and reads the id there.
    if (object.cells) runtime.keep(object);
    return null;
  }
  // Microsoft's own samples delete what may not be there.
  if (object === NULL_OBJECT) return null;
  requireMember(object.typeName, name, runtime.state.requirements);
  const call = member(object.methods, name);
  if (!call) throw new NotSupportedByHost(`${object.typeName}.${name}()`);
  return call(...args) ?? null;
}

const KINDS: Readonly<Record<number, ObservedAction['kind'] | undefined>> = {
  [ACTION_TYPE.instantiate]: 'instantiate',
  [ACTION_TYPE.load]: 'load',
  [ACTION_TYPE.method]: 'call',
  [ACTION_TYPE.setProperty]: 'set',
  [ACTION_TYPE.trace]: 'trace',
};

function observe(batch: WireBatch, action: WireAction, actionIndex: number): ObservedAction {
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  const target = path?.Name === undefined || path.Name === '' ? `#${action.ObjectPathId}` : path.Name;
  const name = action.Name ?? action.QueryInfo?.Select?.join(',') ?? '';
  return {
    actionIndex,
    kind: KINDS[action.ActionType] ?? 'call',
    member: name === '' ? target : `${target}.${name}`,
  };
}

/** "Range.values", "Worksheet.getRange": the type and the member as its reference spells it. */
function locationOf(paths: PathResolver, action: WireAction): string | undefined {
  const object = paths.known(action.ObjectPathId);
  if (!object || action.Name === undefined || action.Name === '') return undefined;
  return `${object.typeName}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
}

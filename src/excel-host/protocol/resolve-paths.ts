import { ExcelError, itemNotFound, NotSupportedByHost } from './excel-error';
import type { HostRuntime } from './host-runtime';
import { requireMember } from './member-versions';
import { PATH_TYPE, type WireArguments, type WireBatch } from './wire';
import { member, NULL_OBJECT, type WireObject } from './wire-object';

/** Finds the objects of one batch by their path ids; each path is walked once, when it is first needed. */
export class PathResolver {
  private readonly found = new Map<number, WireObject>();

  constructor(
    private readonly batch: WireBatch,
    private readonly runtime: HostRuntime,
  ) {}

  object(pathId: number): WireObject {
    const known = this.found.get(pathId);
    if (known) return known;
    const object = this.walk(pathId);
    this.found.set(pathId, object);
    return object;
  }

  /** The object where its path has been walked already. */
  known(pathId: number): WireObject | undefined {
    return this.found.get(pathId);
  }

  /** The arguments of a call, with objects in the place of their path ids. */
  arguments(info: WireArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, ids?.[index]));
  }

  private argument(argument: unknown, pathId: unknown): unknown {
    if (Array.isArray(argument) && Array.isArray(pathId)) {
      return argument.map((part: unknown, index) => this.argument(part, pathId[index]));
    }
    return typeof pathId === 'number' && pathId > 0 ? this.object(pathId) : argument;
  }

  private walk(pathId: number): WireObject {
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError('InvalidObjectPath', `There is no object path ${pathId}.`);
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH_TYPE.workbook:
        return this.runtime.make.workbook();
      case PATH_TYPE.nullObject:
        return NULL_OBJECT;
      case PATH_TYPE.reference:
        return this.runtime.keptObject(name);
      case PATH_TYPE.newObject:
        throw new NotSupportedByHost(`new ${name}`);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) {
      if (this.runtime.state.options.childrenOfNull === 'refused') throw itemNotFound();
      return NULL_OBJECT;
    }
    requireMember(parent.typeName, name, this.runtime.state.requirements);
    switch (path.ObjectPathType) {
      case PATH_TYPE.property: {
        const navigate = member(parent.navigations, name);
        if (!navigate) throw new NotSupportedByHost(`${parent.typeName}.${name}`);
        return navigate() ?? NULL_OBJECT;
      }
      case PATH_TYPE.method: {
        const call = member(parent.objects, name);
        if (!call) throw new NotSupportedByHost(`${parent.typeName}.${name}()`);
        return call(...this.arguments(path.ArgumentInfo)) ?? NULL_OBJECT;
      }
      case PATH_TYPE.indexer: {
        if (!parent.item) throw new NotSupportedByHost(`${parent.typeName}.getItem()`);
        const [key] = this.arguments(path.ArgumentInfo);
        if (key === undefined) throw itemNotFound();
        return parent.item(key);
      }
      default:
        throw new NotSupportedByHost(`object path type ${path.ObjectPathType}`);
    }
  }
}

import { ExcelError, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { WireObject } from '../wire-object';

/** `comments`: only what an Excel answers that claims them in its requirement set and has them not. */
export function commentsObject(runtime: HostRuntime): WireObject {
  return {
    typeName: 'CommentCollection',
    objects: {
      Add: () => {
        if (runtime.state.options.lacksComments === true) throw new ExcelError('NotImplemented');
        throw new NotSupportedByHost('CommentCollection.add()');
      },
    },
  };
}

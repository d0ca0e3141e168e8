import { textArgument } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { WireObject } from '../wire-object';

/** `workbook.settings`: the add-in's own entries in the file. Adding a key again replaces its value. */
export function settingsObject(runtime: HostRuntime): WireObject {
  const { settings } = runtime.state.workbook;
  const find = (key: unknown): WireObject | undefined => {
    const text = textArgument(key);
    return settings.has(text) ? settingObject(runtime, text) : undefined;
  };
  return {
    typeName: 'SettingCollection',
    items: () => [...settings.keys()].map((key) => settingObject(runtime, key)),
    item: (key) => {
      const setting = find(key);
      if (!setting) throw itemNotFound();
      return setting;
    },
    objects: {
      Add: (key, value) => {
        runtime.state.requireWritable();
        const text = textArgument(key);
        putSetting(runtime, text, value);
        return settingObject(runtime, text);
      },
      GetItemOrNullObject: find,
    },
    methods: { GetCount: () => settings.size },
  };
}

/** All settings of an add-in together, as JSON. */
const MOST_BYTES = 2 * 1024 * 1024;

function putSetting(runtime: HostRuntime, key: string, value: unknown): void {
  const { state } = runtime;
  const { settings } = state.workbook;
  if (settings.has(key)) state.batch.hasChangedSetting = true;
  else if (state.options.refusesNewSettingAfterChange === true && state.batch.hasChangedSetting)
    throw itemNotFound();
  const others = [...settings].filter(([other]) => other !== key);
  if (JSON.stringify([...others, [key, value]]).length > MOST_BYTES) throw invalidArgument();
  settings.set(key, value);
}

function settingObject(runtime: HostRuntime, key: string): WireObject {
  const { settings } = runtime.state.workbook;
  const live = (): void => {
    if (!settings.has(key)) throw itemNotFound();
  };
  return {
    typeName: 'Setting',
    identity: { key: '_Id', value: key },
    properties: {
      Key: () => key,
      Value: () => {
        live();
        return settings.get(key);
      },
    },
    setters: {
      Value: (value) => {
        runtime.state.requireWritable();
        live();
        putSetting(runtime, key, value);
      },
    },
    methods: {
      Delete: () => {
        runtime.state.requireWritable();
        live();
        settings.delete(key);
      },
    },
  };
}

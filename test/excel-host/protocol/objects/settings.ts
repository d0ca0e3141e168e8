import { textArgument } from '../arguments';
import { itemNotFound } from '../excel-error';
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
        settings.set(text, value);
        return settingObject(runtime, text);
      },
      GetItemOrNullObject: find,
    },
    methods: { GetCount: () => settings.size },
  };
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
        settings.set(key, value);
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

/** A file that the browser lets the page read and, after asking the user once, write. */
export interface FileOnDisk {
  readonly name: string;
  read(): Promise<Uint8Array>;
  /** False where somebody else has changed the file since it was read or written here. */
  isUnchanged(): Promise<boolean>;
  /**
   * Writes the whole file or nothing: the browser writes beside it and puts the new one in its place at the end.
   * @throws DOMException where the disk is full, the user does not permit it, or the file is gone.
   */
  write(bytes: Uint8Array): Promise<void>;
}

type Picker = (options: object) => Promise<readonly FileSystemFileHandle[]>;

const KINDS = {
  types: [
    {
      description: 'Excel',
      accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] },
    },
  ],
};

/** Whether this browser opens files so that they can be written again: Chrome and Edge do. */
export function canWriteToDisk(): boolean {
  return pickerOf() !== undefined;
}

/** Lets the user choose a file; undefined where none was chosen. */
export async function chooseFileOnDisk(): Promise<FileOnDisk | undefined> {
  const handles = await pickerOf()?.(KINDS).catch(() => undefined);
  const [handle] = handles ?? [];
  return handle === undefined ? undefined : fileOnDisk(handle);
}

function pickerOf(): Picker | undefined {
  return (window as { readonly showOpenFilePicker?: Picker }).showOpenFilePicker;
}

function fileOnDisk(handle: FileSystemFileHandle): FileOnDisk {
  let known = 0;
  return {
    name: handle.name,
    read: async () => {
      const file = await handle.getFile();
      known = file.lastModified;
      return new Uint8Array(await file.arrayBuffer());
    },
    isUnchanged: async () => (await handle.getFile()).lastModified === known,
    write: async (bytes) => {
      const stream = await handle.createWritable();
      try {
        await stream.write(new Uint8Array(bytes));
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
      await stream.close();
      known = (await handle.getFile()).lastModified;
    },
  };
}

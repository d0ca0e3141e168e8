import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

const CONFIG = path.resolve(__dirname, '../../../webpack.config.js');

/** Builds in development mode now and after each change of a source; resolves when the first build is there. */
export async function rebuildOnSave(): Promise<void> {
  const { default: configure } = (await import(CONFIG)) as {
    readonly default: (env: object, argv: { readonly mode: string }) => readonly Configuration[];
  };
  const compiler = webpack([...configure({}, { mode: 'development' })]);
  await new Promise<void>((built, fail) => {
    compiler?.watch({}, (error, stats) => {
      if (error) return fail(error);
      const time = new Date().toLocaleTimeString('vi-VN');
      console.log(
        stats?.hasErrors() === true ? stats.toString('errors-warnings') : `${time}  đã dựng / built`,
      );
      built();
    });
  });
}

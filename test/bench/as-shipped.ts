import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = path.resolve(__dirname, '../..');

/**
 * The module `./<name>.ts` built like the add-in's own bundles, for a measurement of what users run: the runner of
 * these scripts wraps every function to keep its name, which costs more than some of them do.
 */
export async function asShipped<Module>(name: string): Promise<Module> {
  const folder = path.join(ROOT, 'build/bench');
  const { default: shipped } = (await import(path.join(ROOT, 'webpack.config.js'))) as {
    readonly default: (env: object, argv: { readonly mode: string }) => readonly Configuration[];
  };
  const [taskPane] = shipped({}, { mode: 'production' });
  const compiler = webpack({
    ...taskPane,
    name,
    target: ['node', 'es2022'],
    devtool: false,
    entry: { [name]: path.join(__dirname, `${name}.ts`) },
    output: { path: folder, library: { type: 'commonjs2' } },
    plugins: [],
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return (await import(path.join(folder, `${name}.js`))) as Module;
}

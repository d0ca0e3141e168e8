const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { config } = require('./package.json');

/** The address in manifest.xml: that of the machine on which the add-in is written. */
const WRITTEN_ADDRESS = 'https://localhost:3000';

/** Where the add-in is served from: ADDIN_URL where it is set, else this machine. Ends without a slash. */
function addinAddress(given = process.env.ADDIN_URL) {
  const address = (given || `https://localhost:${config.dev_server_port}`).replace(/\/+$/, '');
  if (!/^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(address))
    throw new Error(
      `ADDIN_URL must be an https address such as https://example.org/tien-do, not "${given}".`,
    );
  return address;
}

/** The manifest for an address. A domain of the add-in is told without the folders below it. */
function manifestFor(manifest, address) {
  return manifest
    .replaceAll(`<AppDomain>${WRITTEN_ADDRESS}<`, `<AppDomain>${new URL(address).origin}<`)
    .replaceAll(WRITTEN_ADDRESS, address);
}

const page = (name, chunk, filename = `${path.basename(name)}.html`) =>
  new HtmlPlugin({
    template: `${name}.html`,
    filename,
    chunks: [chunk],
    scriptLoading: 'blocking',
    inject: 'body',
    minify: false,
  });

const OF_COMMANDS = /^commands\b/;
const OF_OTHERS = /^(?:commands|browser)\b/;

/**
 * `--mode production` builds what is installed, into dist/. `--mode development` builds in a second what is easy to
 * debug, into build/development/: the tests and the installed files are never made of it.
 */
module.exports = (_env, { mode = 'production' } = {}) => {
  const isProduction = mode === 'production';
  const addIn = path.resolve(__dirname, isProduction ? 'dist' : 'build/development/add-in');
  const workbenchPage = path.resolve(
    __dirname,
    isProduction ? 'build/workbench' : 'build/development/workbench',
  );

  const shared = {
    mode,
    target: ['web', 'es2022'],
    // The pages' content security policy forbids eval, in development too.
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        // Types are checked by `npm run check`, once for the whole project.
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, configFile: path.resolve(__dirname, 'src/tsconfig.json') },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    cache: isProduction ? false : { type: 'filesystem', buildDependencies: { config: [__filename] } },
    stats: 'errors-warnings',
    performance: { hints: false },
    ...(isProduction && {
      optimization: {
        // Functions moved to where they are called are made anew on every call: our code then takes twice as long.
        minimizeOptions: { javascript: { compress: { passes: 2, inline: 1, reduce_funcs: false } } },
      },
    }),
  };

  /** What is installed in Excel: the task pane with its icons and the manifest, and the ribbon command beside it. */
  const taskPane = {
    ...shared,
    name: 'task-pane',
    entry: { taskpane: './src/taskpane/taskpane.ts' },
    output: {
      path: addIn,
      filename: '[name].js',
      // Named by what is in them: a server may let browsers keep them, and no pane meets a piece of another release.
      chunkFilename: 'pane-[contenthash:12].js',
      clean: { keep: OF_OTHERS },
    },
    plugins: [
      new CssPlugin({ chunkFilename: 'pane-[contenthash:12].css' }),
      page('./src/taskpane/taskpane', 'taskpane'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => manifestFor(content.toString('utf8'), addinAddress()),
          },
        ],
      }),
    ],
  };

  /** Built by itself: code that two pages share can be joined for neither. */
  const commands = {
    ...shared,
    name: 'commands',
    entry: { commands: './src/commands/commands.ts' },
    output: {
      path: addIn,
      filename: '[name].js',
      chunkFilename: 'commands-[contenthash:12].js',
      clean: { keep: (file) => !OF_COMMANDS.test(file) },
    },
    plugins: [page('./src/commands/commands', 'commands')],
  };

  /** The page for those without such an Excel: it shows a workbook with the add-in beside it. */
  const browserPage = {
    ...shared,
    name: 'browser-page',
    entry: { page: './src/browser-page/browser-page.ts' },
    output: { path: path.join(addIn, 'browser'), filename: '[name].js', clean: true },
    plugins: [new CssPlugin(), page('./src/browser-page/browser-page', 'page', 'index.html')],
  };

  /** The same page as a bench on which the add-in is tried, with samples. Never installed. */
  const workbench = {
    ...shared,
    name: 'workbench',
    entry: { workbench: './test/workbench/workbench.ts' },
    output: { path: workbenchPage, filename: '[name].js', clean: true },
    plugins: [new CssPlugin(), page('./src/browser-page/browser-page', 'workbench', 'workbench.html')],
  };

  return [taskPane, commands, browserPage, workbench];
};

module.exports.addinAddress = addinAddress;
module.exports.manifestFor = manifestFor;

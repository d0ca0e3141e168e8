const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

const shared = {
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      // Types are checked by `npm run check`, once for the whole project.
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
  stats: 'errors-warnings',
  performance: { hints: false },
  optimization: {
    // Functions moved to where they are called are made anew on every call: our code then takes twice as long.
    minimizeOptions: { javascript: { compress: { passes: 2, inline: 1, reduce_funcs: false } } },
  },
};

const page = (name, chunk) =>
  new HtmlPlugin({
    template: `${name}.html`,
    filename: `${path.basename(name)}.html`,
    chunks: [chunk],
    scriptLoading: 'blocking',
    inject: 'body',
    minify: false,
  });

const DIST = path.resolve(__dirname, 'dist');
const OF_COMMANDS = /^commands\b/;

/** What is installed in Excel: the task pane with its icons and the manifest, and the ribbon command beside it. */
const taskPane = {
  ...shared,
  name: 'task-pane',
  entry: { taskpane: './src/taskpane/taskpane.ts' },
  output: { path: DIST, filename: '[name].js', clean: { keep: OF_COMMANDS } },
  plugins: [
    new CssPlugin(),
    page('./src/taskpane/taskpane', 'taskpane'),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'manifest.xml', to: 'manifest.xml' },
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
    path: DIST,
    filename: '[name].js',
    chunkFilename: 'commands-[id].js',
    clean: { keep: (file) => !OF_COMMANDS.test(file) },
  },
  plugins: [page('./src/commands/commands', 'commands')],
};

/** The page that shows a workbook beside the add-in on a machine without Excel. Never installed. */
const workbench = {
  ...shared,
  name: 'workbench',
  entry: { workbench: './test/workbench/workbench.ts' },
  output: { path: path.resolve(__dirname, 'build/workbench'), filename: '[name].js', clean: true },
  plugins: [new CssPlugin(), page('./test/workbench/workbench', 'workbench')],
};

module.exports = [taskPane, commands, workbench];

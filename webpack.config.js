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

/** What is installed in Excel: the task pane, the ribbon command, the icons. */
const addIn = {
  ...shared,
  name: 'add-in',
  entry: { taskpane: './src/taskpane/taskpane.ts', commands: './src/commands/commands.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
  plugins: [
    new CssPlugin(),
    page('./src/taskpane/taskpane', 'taskpane'),
    page('./src/commands/commands', 'commands'),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'manifest.xml', to: 'manifest.xml' },
      ],
    }),
  ],
};

/** The page that shows a workbook beside the add-in on a machine without Excel. Never installed. */
const workbench = {
  ...shared,
  name: 'workbench',
  entry: { workbench: './test/workbench/workbench.ts' },
  output: { path: path.resolve(__dirname, 'build/workbench'), filename: '[name].js', clean: true },
  plugins: [new CssPlugin(), page('./test/workbench/workbench', 'workbench')],
};

module.exports = [addIn, workbench];

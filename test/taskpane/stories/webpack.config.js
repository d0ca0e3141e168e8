const path = require('node:path');
const CssPlugin = require('mini-css-extract-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const ROOT = path.resolve(__dirname, '../../..');

/** The page that shows single states of the pane, under the pane's own content policy. */
module.exports = {
  target: ['web', 'es2022'],
  entry: { stories: path.join(__dirname, 'story-page.ts') },
  output: { path: path.join(ROOT, 'build/stories/page') },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new CssPlugin(),
    new HtmlPlugin({
      template: path.join(ROOT, 'src/taskpane/taskpane.html'),
      inject: 'body',
      scriptLoading: 'blocking',
    }),
  ],
  // Only its looks are looked at: minified, it took 26 s of the processor to build instead of 13.
  optimization: { minimize: false },
  performance: false,
};

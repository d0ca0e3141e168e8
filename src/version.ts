/** The version of the product: that of package.json, which a page does not load. */
export const VERSION = '0.1.0';

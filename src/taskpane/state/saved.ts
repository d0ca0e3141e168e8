/** What became of a file that was to be saved. `notHere`: this Excel lets no page save a file. */
export type Saved = 'downloaded' | 'notHere';

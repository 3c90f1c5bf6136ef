/** Folder beside the database for what can always be made again; it goes when a person is erased. */
export const CACHE_FOLDER = 'cache';

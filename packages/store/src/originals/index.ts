export { openFolderOriginals } from './folder.ts';
export { openOriginals, type OriginalsPlace } from './open-originals.ts';
export type * from './originals.ts';
export type { S3Options } from './s3.ts';

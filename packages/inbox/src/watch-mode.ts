import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCode } from './claims.ts';

/** `events`: what the system tells; `poll`: looking every little while; `auto`: as the file system suggests. */
export type WatchMode = 'auto' | 'events' | 'poll';

/**
 * File systems whose changes made elsewhere raise no notification here, by the number that `statfs` gives (Linux,
 * `include/uapi/linux/magic.h` and the file systems' own headers).
 */
const networkTypes: ReadonlyMap<number, string> = new Map([
  [0x69_69, 'NFS'], [0xff_53_4d_42, 'CIFS'], [0xfe_53_4d_42, 'SMB2'], [0x51_7b, 'SMB'], [0x65_73_55_46, 'FUSE'], [0x01_02_19_97, '9P'],
  [0x56_4c, 'NCP'], [0x53_46_41_4f, 'AFS'], [0x6b_41_46_53, 'AFS'], [0x73_75_72_65, 'Coda'], [0x00_c3_64_00, 'Ceph'], [0x0b_d0_0b_d0, 'Lustre'],
  [0x47_50_46_53, 'GPFS'], [0x01_16_19_70, 'GFS2'], [0x74_61_63_6f, 'OCFS2'], [0x78_6f_42_56, 'VirtualBox'], [0xba_cb_ac_bc, 'VMware'],
]);

/** How long a notification of our own probe may take. */
const PROBE_MS = 2_000;

export interface ChosenMode {
  usesEvents: boolean;
  usesPolling: boolean;
  /** Why it is looked at every little while; null where it was asked for, or is not. */
  reason: { kind: 'network'; type: string } | { kind: 'silent' } | null;
}

/** The name of a network file system, or null where the folder lies on none, or the system does not say. */
export async function networkTypeOf(dir: string): Promise<string | null> {
  const type = await statfs(dir).then((stats) => stats.type, () => 0);
  return networkTypes.get(type >>> 0) ?? null;
}

/**
 * Chooses how changes of a folder are noticed. On a network folder both ways are used, since the system tells of the changes
 * of this machine only. Elsewhere a probe file shows whether anything is told at all.
 */
export async function chooseWatchMode(dir: string, mode: WatchMode, canWrite: boolean): Promise<ChosenMode> {
  if (mode !== 'auto') return { usesEvents: mode === 'events', usesPolling: mode === 'poll', reason: null };
  const type = await networkTypeOf(dir);
  if (type !== null) return { usesEvents: true, usesPolling: true, reason: { kind: 'network', type } };
  const isTold = !canWrite || (await tellsOfChanges(dir));
  return { usesEvents: true, usesPolling: !isTold, reason: isTold ? null : { kind: 'silent' } };
}

/** Whether the system tells of a file that is made in the folder. A folder that cannot be written to is not judged: true. */
export async function tellsOfChanges(dir: string, withinMs = PROBE_MS): Promise<boolean> {
  const probe = join(dir, `.siets-${randomUUID()}.tmp`);
  const { promise: told, resolve } = Promise.withResolvers<boolean>();
  try {
    const watcher = watch(dir, () => resolve(true));
    watcher.on('error', () => resolve(false));
    try {
      await writeFile(probe, '');
      return await Promise.race([told, sleep(withinMs, false, { ref: false })]);
    } finally {
      watcher.close();
    }
  } catch (error) {
    return isCode(error, 'EACCES', 'EPERM', 'EROFS');
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

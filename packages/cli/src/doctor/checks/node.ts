import { totalmem } from 'node:os';
import { broken, doubtful, well, type Check } from '../finding.ts';

const NEEDED = [24, 15] as const;

/** The Node that runs this. */
export const nodeVersion: Check = {
  id: 'node',
  title: { lv: 'Node', en: 'Node' },
  async run() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const isNew = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
    const seen = { lv: `versija ${process.versions.node}`, en: `version ${process.versions.node}` };
    if (isNew) return well(seen.lv, seen.en);
    const needed = NEEDED.join('.');
    return broken(seen, { lv: `Vajag Node ${needed} vai jaunāku.`, en: `Node ${needed} or newer is needed.` });
  },
};

/** Whether the readers fit into the memory of the machine. */
export const memory: Check = {
  id: 'memory',
  title: { lv: 'Atmiņa', en: 'Memory' },
  async run({ settings: { readers, extractors, memoryMb } }) {
    const all = Math.round(totalmem() / 1e6);
    const most = (readers + extractors) * memoryMb;
    const seen = {
      lv: `${all} MB; ${readers} lasītāji un ${extractors} pavedieni drīkst paņemt ${most} MB`,
      en: `${all} MB; ${readers} readers and ${extractors} threads may take ${most} MB`,
    };
    if (most < all * 0.8) return well(seen.lv, seen.en);
    return doubtful(seen, {
      lv: 'Samaziniet SIETS_READERS, SIETS_EXTRACTORS vai SIETS_MEMORY_MB.', en: 'Lower SIETS_READERS, SIETS_EXTRACTORS or SIETS_MEMORY_MB.',
    });
  },
};

import { toOrganisationKey } from '@siets/linking';
import { openTempStore } from '@siets/store/testing';
import { publish, readClusters, readCorpus, readGold, type LinkingGold } from './corpus.ts';

export interface LinkingScore {
  documents: number;
  projects: number;
  found: number;
  /** Pairs of documents of one project: how many are one and were found so, how many were taken for one, how many were missed. */
  hits: number;
  extra: string[];
  missed: string[];
  precision: number;
  recall: number;
  /** Pairs of documents of projects that are easily taken for one. */
  nearMisses: number;
  nearMissesJoined: number;
  /** Pairs of which a person is asked. */
  doubts: number;
  organisations: { same: number; missed: string[]; apart: number; joined: string[] };
}

const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
  new Set(groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].toSorted().join(' = ')))));

/** Whether the keys of names agree with gold. */
export function scoreOrganisations({ same, apart }: LinkingGold['organisations']): LinkingScore['organisations'] {
  const isOne = (pair: string): boolean => {
    const [a, b] = pair.split(' = ').map((name) => toOrganisationKey(name).key);
    return a === b;
  };
  const wanted = [...pairsOf(same)];
  const unwanted = [...pairsOf(apart)];
  return { same: wanted.length, missed: wanted.filter((pair) => !isOne(pair)), apart: unwanted.length, joined: unwanted.filter(isOne) };
}

/** How well documents of one project are found to be, and others kept apart. */
export function scoreClusters(clusters: readonly (readonly string[])[], gold: LinkingGold): Pick<LinkingScore, 'hits' | 'extra' | 'missed' | 'precision' | 'recall' | 'nearMisses' | 'nearMissesJoined'> {
  const found = pairsOf(clusters);
  const wanted = pairsOf(Object.values(gold.projects));
  const near = gold.nearMisses.flatMap(([one, other]) => (gold.projects[one] ?? []).flatMap((a) => (gold.projects[other] ?? []).map((b) => [a, b].toSorted().join(' = '))));
  const hits = [...found].filter((pair) => wanted.has(pair)).length;
  return {
    hits, extra: [...found].filter((pair) => !wanted.has(pair)), missed: [...wanted].filter((pair) => !found.has(pair)), precision: hits / found.size, recall: hits / wanted.size,
    nearMisses: near.length, nearMissesJoined: near.filter((pair) => found.has(pair)).length,
  };
}

/** Reads the corpus into an empty store, links it and compares with gold. */
export async function scoreLinking(): Promise<LinkingScore> {
  const gold = readGold();
  const corpus = await readCorpus();
  const opened = await openTempStore();
  const { store } = opened;
  for (const document of corpus) await publish(store, document);
  const clusters = await readClusters(store, corpus);
  const { count: doubts } = await store.links.doubts({ limit: 1 });
  await opened.dispose();
  return {
    documents: corpus.length, projects: Object.keys(gold.projects).length, found: clusters.length, doubts, ...scoreClusters(clusters, gold), organisations: scoreOrganisations(gold.organisations),
  };
}

/** The part of `docs/accuracy.md` that tells of linking. */
export function toLinkingSection(score: LinkingScore): string[] {
  const { documents, projects, found, hits, extra, missed, precision, recall, nearMisses, nearMissesJoined, doubts, organisations } = score;
  const failures = [...extra.map((pair) => `- taken for one: ${pair}`), ...missed.map((pair) => `- not found: ${pair}`),
    ...organisations.missed.map((pair) => `- not found: ${pair}`), ...organisations.joined.map((pair) => `- taken for one: ${pair}`)];
  return [
    '## Documents of one project (fixtures/linking)', '',
    `${documents} documents of ${projects} projects became ${found} projects. Of pairs of documents: precision **${precision.toFixed(3)}**, recall **${recall.toFixed(3)}** (${hits} right, ${extra.length} wrong, ${missed.length} missed); `
      + `of ${nearMisses} pairs that are easily taken for one, ${nearMissesJoined} were. ${doubts} pairs wait for a person. The documents were written before the rules that link them, which looked at them later.`, '',
    `Names of organisations: of ${organisations.same} pairs that are one ${organisations.same - organisations.missed.length} were found, of ${organisations.apart} that are two ${organisations.joined.length} were taken for one.`, '',
    ...(failures.length > 0 ? [...failures, ''] : []),
  ];
}

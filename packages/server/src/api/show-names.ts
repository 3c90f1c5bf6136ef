import type { Person, Store } from '@siets/store';

export interface ShowNames {
  /** How others see whoever logs in by this name; the name itself where no account has it (a decision from the command line). */
  name: (login: string) => string;
  person: <T extends Person>(person: T) => T;
  /** What somebody did and, perhaps, somebody took back. */
  done: <T extends { by: string; undone: { by: string; at: string } | null }>(done: T) => T;
}

/** The store keeps people by the name they log in with; pages show the name that others see. */
export async function readNames({ people }: Pick<Store, 'people'>): Promise<ShowNames> {
  const names = await people.displayNames();
  const name = (login: string): string => names.get(login) ?? login;
  return {
    name,
    person: (person) => ({ ...person, name: name(person.name) }),
    done: (done) => ({ ...done, by: name(done.by), undone: done.undone && { ...done.undone, by: name(done.undone.by) } }),
  };
}

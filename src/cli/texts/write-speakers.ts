import { clean } from '../../model/index.ts';
import { type Person, PersonIndex } from '../../persons/index.ts';
import { loadLanguage } from '../../quotes/index.ts';
import { loadAliases } from '../config/aliases.ts';
import type { Options } from '../flags/options.ts';
import { writeOutput } from '../messages/standard-streams.ts';
import { isPerson } from '../outputs/quote-filter.ts';
import type { SpeakerRecord } from '../outputs/speaker-record.ts';
import { formOf, type OutputName, type WantedText } from '../outputs/table.ts';
import type { Inputs } from '../reading/inputs.ts';
import { takeAll } from './take-all.ts';
import { widthOfOutput } from './write-texts.ts';

/**
 * Writes who is quoted over all inputs. One that cannot be read does not keep the others from being counted. Resolves to the
 * exit status. Throws a UsageError.
 */
export async function writeSpeakers(
  { paths }: Inputs,
  output: OutputName,
  options: Options,
): Promise<number> {
  const index = new PersonIndex(loadAliases(options.aliases, process.env));
  const width = options.width ?? widthOfOutput();
  const all = paths.map((path): WantedText => ({ output, options, listed: true, width, path }));
  const status = await takeAll(all, async (text) => {
    const { facts, quotes }: SpeakerRecord = JSON.parse(text);
    await loadLanguage(facts.lang);
    index.add(facts, quotes);
  });
  const { by } = options;
  const { persons } = index.finish();
  const wanted = by === undefined ? persons : persons.filter((one) => isPerson(one, by));
  writeOutput(await compose(wanted, output, width), formOf({ output, options }));
  return status;
}

async function compose(persons: readonly Person[], output: OutputName, width: number): Promise<string> {
  switch (output) {
    case 'speakers-json': {
      const { toPersonJson } = await import('../../outputs/persons-json.ts');
      return persons.map(toPersonJson).join('');
    }
    case 'speakers-csv': {
      const { toPersonCsv } = await import('../../outputs/persons-csv.ts');
      return toPersonCsv(persons);
    }
    case 'speakers-explain': {
      const { toMergeReasons } = await import('../../outputs/persons-text.ts');
      return clean(toMergeReasons(persons));
    }
    default: {
      const { toPersonTable } = await import('../../outputs/persons-text.ts');
      return clean(toPersonTable(persons, width));
    }
  }
}

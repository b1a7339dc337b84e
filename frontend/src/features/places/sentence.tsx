import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { programmesQuery } from '../../api/pairing/reference';
import type { PairingsOfPlace, Signatory } from '../../api/places';
import { useFormat } from '../../i18n/format';
import { commitmentPurpose } from '../../i18n/purposes';
import { Gap } from '../../ui/Gap';
import { standing } from './standing';

/** What a register says of a place: not answered yet, away, or what it has. */
export type Half<Data> = 'waiting' | 'away' | Data;

/** Is it in, is it keeping its word, whom does it learn from? Every sentence stands for one fact, or for its lack. */
export function PlaceSentence({
  name,
  country,
  covenant,
  pairing,
}: {
  name: string;
  country: string;
  covenant: Half<Signatory[]>;
  pairing: Half<PairingsOfPlace>;
}) {
  const sentences: ReactNode[] = [];
  if (covenant === 'away') {
    sentences.push(
      <Trans>
        Whether {name} ({country}) has joined a Covenant of Mayors cannot be said at the moment.
      </Trans>,
    );
  } else if (covenant !== 'waiting') {
    const first = covenant[0];
    sentences.push(
      first ? (
        <Joined name={name} country={country} signatory={first} />
      ) : (
        <Trans>
          Whether {name} ({country}) has joined a Covenant of Mayors is not known here: the register has no
          record of it.
        </Trans>
      ),
    );
    const more = covenant.length - 1;
    if (more > 0) {
      sentences.push(
        <Plural
          value={more}
          one="The register has one more record of this place."
          other="The register has # more records of this place."
        />,
      );
    }
  }
  if (pairing === 'away') {
    sentences.push(<Trans>Whom it is paired with cannot be said at the moment.</Trans>);
  } else if (pairing !== 'waiting') {
    sentences.push(<Paired pairing={pairing} />);
  }
  return sentences.map((sentence, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sentences keep their order
    <Fragment key={index}>
      {index > 0 && <Gap />}
      {sentence}
    </Fragment>
  ));
}

function Joined({ name, country, signatory }: { name: string; country: string; signatory: Signatory }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { joinedOn, status, commitments } = signatory;
  const covenant = signatory.covenantMemberships[0] && format.name(signatory.covenantMemberships[0]);
  const day = joinedOn === null ? null : format.date(joinedOn);
  const promise = format.list([...new Set(commitments.map((kind) => i18n._(commitmentPurpose[kind])))]);
  return (
    <>
      {covenant && day ? (
        <Trans>
          {name} ({country}) joined the {covenant} on <strong>{day}</strong>.
        </Trans>
      ) : covenant ? (
        <Trans>
          {name} ({country}) has joined the {covenant}; the day is not reported.
        </Trans>
      ) : day ? (
        <Trans>
          {name} ({country}) joined a Covenant of Mayors on <strong>{day}</strong>.
        </Trans>
      ) : (
        <Trans>
          {name} ({country}) has joined a Covenant of Mayors; the day is not reported.
        </Trans>
      )}
      <Gap />
      {promise === '' ? (
        <Trans>What it promised is not reported.</Trans>
      ) : (
        <Trans>
          It promised <strong>{promise}</strong>.
        </Trans>
      )}
      <Gap />
      {i18n._(standing[status])}
    </>
  );
}

/** At most so many partners are named in the sentence; the list below has all. */
const named = 6;

function Paired({ pairing }: { pairing: PairingsOfPlace }) {
  const format = useFormat();
  const programmes = useQuery(programmesQuery).data?.items;
  const { pairings, events, territories } = pairing;
  if (pairings.length === 0) {
    return events.length > 0 ? (
      <Plural
        value={events.length}
        one="No pairing of it is recorded; it took part in one event."
        other="No pairing of it is recorded; it took part in # events."
      />
    ) : (
      <Trans>Whether it is paired with anyone is not known here: no pairing of it is recorded.</Trans>
    );
  }
  const own = new Set(territories.map(({ slug }) => slug));
  const partners = new Map<string, Map<string, string>>();
  for (const { programme, members } of pairings) {
    const sides = new Set(members.filter((member) => own.has(member.territory)).map(({ side }) => side));
    const ofProgramme = partners.get(programme) ?? new Map<string, string>();
    partners.set(programme, ofProgramme);
    for (const member of members) {
      // Those of the same side are companions, not partners.
      if (sides.has(member.side)) continue;
      ofProgramme.set(member.territory, format.nameAndCountry(member));
    }
  }
  // Programmes under which it had the same partners are named together, the earlier one first.
  const together = new Map<string, { codes: string[]; all: string[] }>();
  for (const [slug, names] of [...partners].reverse()) {
    const key = [...names.keys()].sort().join(' ');
    const group = together.get(key) ?? { codes: [], all: [...names.values()] };
    group.codes.push(programmes?.find((each) => each.slug === slug)?.code ?? slug.toUpperCase());
    together.set(key, group);
  }
  return [...together].map(([key, { codes, all }], index) => {
    const programme = format.list(codes);
    const some = format.list(all.slice(0, named));
    const rest = all.length - named;
    return (
      <Fragment key={key}>
        {index > 0 && <Gap />}
        {rest > 0 ? (
          <Trans>
            Under {programme} it is or was paired with <strong>{some}</strong> and{' '}
            <Plural value={rest} one="one other" other="# others" />.
          </Trans>
        ) : (
          <Trans>
            Under {programme} it is or was paired with <strong>{some}</strong>.
          </Trans>
        )}
      </Fragment>
    );
  });
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { everyPage } from '../../api/pages';
import { programmesQuery } from '../../api/pairing/reference';
import { call, onceOnly } from '../../editing/calls';
import { ChoiceEntry, TextEntry } from '../../form/Fields';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { PlacesEntry } from '../../form/PlacesEntry';
import { useFormat } from '../../i18n/format';
import type { Names } from '../../i18n/names';
import { strand as strandWords } from '../../i18n/terms';
import { SelectEntry } from '../../report-form/SelectEntry';
import { privateKey } from '../../session/me';
import { Answer, Empty } from '../../ui/answers';
import { StaffFrame } from '../staff/StaffFrame';
import { matchingPaths } from './paths';
import type { Cohort } from './shapes';

interface CallItem {
  slug: string;
  name: string;
  names: Names;
  state: string;
}

/** A new cohort: of the selected applications of a call, or of territories that are named. */
export function NewCohort() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const calls = useQuery({
    queryKey: privateKey('pairing', 'calls', 'for cohorts'),
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        call<{ items: CallItem[]; nextCursor: string | null }>('pairing', '/calls', {
          query: { limit: 200, cursor },
          signal,
        }).then(({ data }) => data),
      ),
  });
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const [way, setWay] = useState<string | null>('call');
  const [name, setName] = useState<string | null>(null);
  const [slug, setSlug] = useState<string | null>(null);
  const [sides, setSides] = useState<Record<'eu' | 'partner', string[]>>({ eu: [], partner: [] });
  const [programme, setProgramme] = useState<string | null>(null);
  const [strand, setStrand] = useState<string | null>('city_to_city');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setAttempt(attempt + 1);
    const missing: Fault[] = [];
    const need = (pointer: string, there: boolean) => {
      if (!there) missing.push({ pointer, code: 'missing', detail: t`This is needed.` });
    };
    need('/name', name !== null && name.trim() !== '');
    if (way === 'call') need('/call', slug !== null);
    else {
      need('/eu', sides.eu.length > 0);
      need('/partner', sides.partner.length > 0);
      need('/programme', programme !== null);
    }
    setFaults(missing);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      const { data } = await call<Cohort>('pairing', '/cohorts', {
        method: 'POST',
        body:
          way === 'call'
            ? { name, call: slug }
            : {
                name,
                programme,
                strand,
                members: (['eu', 'partner'] as const).flatMap((side) =>
                  sides[side].map((territory) => ({ territory, side })),
                ),
              },
        once: onceOnly(),
      });
      void queries.invalidateQueries({ queryKey: privateKey('pairing', '/cohorts') });
      await navigate({ to: `/${i18n.locale}${matchingPaths.cohort(data.id)}` });
    } catch (error) {
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <StaffFrame
      title={t`New cohort`}
      trail={[{ label: t`Matching`, to: matchingPaths.home }]}
      answer={
        <Trans>
          Profiles, wishes, vetoes and rules are kept as they are now: a cohort never changes afterwards.
        </Trans>
      }
    >
      <Form label={t`New cohort`} faults={faults} attempt={attempt}>
        <ChoiceEntry
          pointer="/way"
          label={t`Its members`}
          value={way}
          onChange={setWay}
          options={[
            { id: 'call', name: t`The selected applications of a call` },
            { id: 'hand', name: t`Cities and regions that I name` },
          ]}
        />
        {way === 'call' ? (
          <Answer query={calls} service="pairing">
            {(items) =>
              items.length === 0 ? (
                <Empty>
                  <p>
                    <Trans>There is no call yet.</Trans>
                  </p>
                </Empty>
              ) : (
                <SelectEntry
                  pointer="/call"
                  label={t`Call`}
                  value={slug}
                  onChange={(next) => {
                    setSlug(next);
                    const chosen = items.find((each) => each.slug === next);
                    if (chosen && name === null) setName(format.name(chosen));
                  }}
                  options={items.map((each) => ({ id: each.slug, name: format.name(each) }))}
                  none={t`Choose a call`}
                />
              )
            }
          </Answer>
        ) : (
          <>
            <PlacesEntry
              pointer="/eu"
              label={t`EU side`}
              value={sides.eu}
              without={sides.partner}
              onChange={(eu) => setSides({ ...sides, eu })}
            />
            <PlacesEntry
              pointer="/partner"
              label={t`Partner side`}
              value={sides.partner}
              without={sides.eu}
              onChange={(partner) => setSides({ ...sides, partner })}
            />
            <SelectEntry
              pointer="/programme"
              label={t`Programme of the pairings`}
              value={programme}
              onChange={setProgramme}
              options={programmes.map((each) => ({
                id: each.slug,
                name: `${each.code} – ${format.name(each)}`,
              }))}
              none={t`Choose a programme`}
            />
            <ChoiceEntry
              pointer="/strand"
              label={t`Strand`}
              value={strand}
              onChange={setStrand}
              options={(['city_to_city', 'inter_regional'] as const).map((id) => ({
                id,
                name: i18n._(strandWords[id]),
              }))}
            />
          </>
        )}
        <TextEntry pointer="/name" label={t`Name of the cohort`} value={name} onChange={setName} />
        <div className="buttons">
          <button type="button" className="button button-strong" disabled={busy} onClick={() => void make()}>
            <Trans>Make the cohort</Trans>
          </button>
        </div>
      </Form>
    </StaffFrame>
  );
}

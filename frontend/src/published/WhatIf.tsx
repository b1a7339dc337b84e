import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { covenantApi } from '../api/covenant';
import { answer } from '../api/problem';
import { Failure } from '../ui/answers';
import { type Column, DataTable } from '../ui/DataTable';
import { mainOf, verdictOf } from './course';
import { useFigures } from './figures';
import { useVerdict } from './sentence';
import type { WhatIf as Assumed, Trajectory, WhatIfAnswer } from './shapes';
import { approach as approachWords, obstacle } from './terms';

const sets = ['SAR', 'AR4', 'AR5', 'AR6'] as const;
const approaches = ['ipcc_co2', 'ipcc_co2e', 'lca'] as const;

/** How it would stand if it were counted otherwise. The interface works it out and keeps nothing. */
export function WhatIf({ signatoryId }: { signatoryId: string }) {
  const { t, i18n } = useLingui();
  const ids = { set: useId(), approach: useId(), people: useId() };
  const [set, setSet] = useState('');
  const [way, setWay] = useState('');
  const [people, setPeople] = useState('');
  const asked = useMutation({
    mutationFn: (body: Partial<Assumed>) =>
      answer(
        covenantApi.POST('/api/covenant/v1/signatories/{signatoryId}/trajectory/what-ifs', {
          params: { path: { signatoryId } },
          body,
        }),
      ),
  });
  const population = /^[1-9]\d{0,10}$/.test(people) ? Number(people) : null;
  const wrong = people !== '' && population === null;
  const none = set === '' && way === '' && people === '';
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (wrong || none) return;
    asked.mutate({
      ...(set && { gwpSet: set as Assumed['gwpSet'] }),
      ...(way && { approach: way as Assumed['approach'] }),
      ...(population !== null && { population }),
    });
  };
  return (
    <details className="what-if">
      <summary>
        <Trans>What if it were counted otherwise?</Trans>
      </summary>
      <p className="small">
        <Trans>
          Choose what to assume, and see where the promise and the newest inventory would stand. It is worked
          out for you alone: nothing that is published is changed by it.
        </Trans>
      </p>
      <form className="what-if-form" onSubmit={ask}>
        <div className="field">
          <label className="field-label" htmlFor={ids.set}>
            <Trans>Warming potentials</Trans>
          </label>
          <select id={ids.set} className="input" value={set} onChange={(event) => setSet(event.target.value)}>
            <option value="">{t`as reported`}</option>
            {sets.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="field-label" htmlFor={ids.approach}>
            <Trans>Worked out</Trans>
          </label>
          <select
            id={ids.approach}
            className="input"
            value={way}
            onChange={(event) => setWay(event.target.value)}
          >
            <option value="">{t`as reported`}</option>
            {approaches.map((each) => (
              <option key={each} value={each}>
                {i18n._(approachWords[each])}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="field-label" htmlFor={ids.people}>
            <Trans>Inhabitants in the target year</Trans>
          </label>
          <input
            id={ids.people}
            className="input"
            inputMode="numeric"
            value={people}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? `${ids.people}-wrong` : undefined}
            onChange={(event) => setPeople(event.target.value.replaceAll(/[\s\u00a0\u202f,.’']/g, ''))}
          />
          {wrong && (
            <p id={`${ids.people}-wrong`} className="small what-if-wrong">
              <Trans>A whole number of people, such as 150000.</Trans>
            </p>
          )}
        </div>
        <button type="submit" className="button" disabled={asked.isPending}>
          <Trans>Work it out</Trans>
        </button>
      </form>
      <div aria-live="polite">
        {asked.isError && <Failure error={asked.error} service="covenant" />}
        {asked.data && <Outcome told={asked.data} />}
      </div>
    </details>
  );
}

function Outcome({ told }: { told: WhatIfAnswer }) {
  const { t, i18n } = useLingui();
  const figures = useFigures();
  const verdict = useVerdict();
  interface Row {
    key: string;
    what: string;
    of: (trajectory: Trajectory) => string | null;
  }
  const tonnes = (value: number | null | undefined) => (value == null ? null : `${figures.whole(value)} t`);
  const rows: Row[] = [
    { key: 'base', what: t`Measured from`, of: (each) => tonnes(mainOf(each)?.figures.baseT) },
    { key: 'target', what: t`To reach`, of: (each) => tonnes(mainOf(each)?.figures.targetT) },
    {
      key: 'newest',
      what: t`Newest inventory`,
      of: (each) => {
        const newest = each.points.at(-1);
        return newest ? `${tonnes(newest.emissionsT)} (${newest.year})` : null;
      },
    },
    {
      key: 'gap',
      what: t`Above the straight way`,
      of: (each) => tonnes(each.standing?.gapT),
    },
    { key: 'verdict', what: t`Where it stands`, of: (each) => verdict(verdictOf(each)) },
  ];
  const columns: Column<Row>[] = [
    { key: 'what', header: t`Figure`, cell: (row) => row.what },
    {
      key: 'before',
      header: t`As reported`,
      numeric: true,
      cell: (row) => row.of(told.before) ?? t`not known`,
    },
    { key: 'after', header: t`If so`, numeric: true, cell: (row) => row.of(told.after) ?? t`not known` },
  ];
  const kept = new Map(
    told.notComputable.map((each) => [`${each.assumption} ${each.obstacle}`, each.obstacle]),
  );
  return (
    <>
      <div className="few-columns">
        <DataTable
          caption={t`As reported, and if it were counted otherwise`}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.key}
          compact
        />
      </div>
      {kept.size > 0 && (
        <ul className="small what-if-kept">
          {[...kept].map(([key, code]) => (
            <li key={key}>{i18n._(obstacle[code])}</li>
          ))}
        </ul>
      )}
    </>
  );
}

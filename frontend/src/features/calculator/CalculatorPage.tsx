import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { Problem } from '../../api/problem';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { useFindingText } from '../../report-form/finding-words';
import { Failure, Waiting } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { Inputs } from './Inputs';
import { firstKind, kinds } from './kinds';
import { calculationQuery } from './queries';
import { Result } from './Result';
import { type Kind, searchOf, type Value, type Values, valuesOf } from './values';
import './calculator.css';

const route = getRouteApi('/$language/covenant/calculator');

/** Calculators for anybody: choose one, fill in a few figures, see the result and how it came to be. */
export default function CalculatorPage() {
  const { t, i18n } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kind = kinds.find(({ id }) => id === search.kind) ?? firstKind;
  const asked = valuesOf(kind, search);
  const go = (next: Kind, values: Values) =>
    void navigate({ search: searchOf(next, values), resetScroll: false });
  return (
    <Page
      title={t`Calculator`}
      description={t`Calculate emissions, factors, targets and progress as the Covenant of Mayors does, with every step and its source.`}
      section="covenant"
      trail={[{ label: t`Covenant of Mayors`, to: paths.covenant }]}
      answer={
        <Trans>
          Calculate emissions, targets and progress as the Covenant of Mayors does. Every step is shown;
          nothing is stored.
        </Trans>
      }
    >
      <div className="calculator">
        <div>
          <KindChoice kind={kind} onChange={(next) => go(next, {})} />
          <p>{i18n._(kind.about)}</p>
          <Calculation key={kind.id} kind={kind} asked={asked} onAsk={(values) => go(kind, values)} />
          <p className="small">
            <Trans>
              All of these are in the interface for programs as well:{' '}
              <SiteLink to={paths.covenantReference} search={{ q: 'calculations' }}>
                its reference
              </SiteLink>
              .
            </Trans>
          </p>
        </div>
      </div>
    </Page>
  );
}

function KindChoice({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) {
  const { t, i18n } = useLingui();
  const id = useId();
  const groups: [Kind['group'], string][] = [
    ['emissions', t`Emissions`],
    ['energy', t`Local energy`],
    ['targets', t`Targets and progress`],
    ['checks', t`Inventories and checks`],
  ];
  return (
    <div className="field calculator-choice">
      <label htmlFor={id} className="field-label">
        <Trans>What to calculate</Trans>
      </label>
      <select
        id={id}
        className="input"
        value={kind.id}
        onChange={(event) => {
          const next = kinds.find((each) => each.id === event.target.value);
          if (next) onChange(next);
        }}
      >
        {groups.map(([group, name]) => (
          <optgroup key={group} label={name}>
            {kinds
              .filter((each) => each.group === group)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {i18n._(each.name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** One calculator. What was asked for stands in the address; what is being typed does not yet. */
function Calculation({ kind, asked, onAsk }: { kind: Kind; asked: Values; onAsk: (values: Values) => void }) {
  const { i18n } = useLingui();
  const [values, setValues] = useState(asked);
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const address = JSON.stringify(asked);
  // Somebody went back, or followed another link to the same calculator.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what counts, not the object made of it
  useEffect(() => setValues(asked), [address]);
  const query = useQuery(calculationQuery(kind.id, asked));
  const faults = useFaults(query.error);
  const change = (key: string, value: Value | null) =>
    setValues((before) => {
      const { [key]: _, ...rest } = before;
      return value === null ? rest : { ...rest, [key]: value };
    });
  const submit = () => {
    setAttempt((before) => before + 1);
    if (unfinished) return;
    if (JSON.stringify(values) === address) void query.refetch();
    else onAsk(values);
  };
  const failed = query.error && faults.length === 0 ? query.error : null;
  return (
    <>
      <Form
        label={i18n._(kind.name)}
        faults={faults}
        attempt={query.isFetching ? 0 : attempt}
        onUnfinished={setUnfinished}
      >
        <Inputs fields={kind.fields} values={values} onChange={change} />
        <p className="calculator-buttons">
          <button type="submit" className="button" onClick={submit}>
            <Trans>Calculate</Trans>
          </button>
          <button type="button" className="button button-quiet" onClick={() => onAsk(kind.example)}>
            <Trans>Show an example</Trans>
          </button>
        </p>
      </Form>
      {query.isFetching && <Waiting />}
      {failed && <Failure error={failed} service="covenant" onRetry={() => void query.refetch()} />}
      {query.data && !query.error && (
        <>
          <Result kind={kind} values={asked} result={query.data} />
          <p className="small">
            <Trans>The address of this page holds the figures: who follows it sees the same result.</Trans>
          </p>
        </>
      )}
    </>
  );
}

/** What the service said against the fields, in the reader's language where its words are known. */
function useFaults(error: Error | null): Fault[] {
  const findingText = useFindingText();
  if (!(error instanceof Problem) || error.errors.length === 0) return [];
  return faultsOf(error).map((fault) =>
    fault.code && /^[A-Z_]+$/.test(fault.code)
      ? { ...fault, detail: findingText({ code: fault.code, detail: fault.detail }).text }
      : fault,
  );
}

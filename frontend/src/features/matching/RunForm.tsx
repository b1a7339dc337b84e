import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import { call, onceOnly } from '../../editing/calls';
import { ChoiceEntry, NumberEntry, TextEntry } from '../../form/Fields';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { useFormat } from '../../i18n/format';
import { SelectEntry } from '../../report-form/SelectEntry';
import { WeightsEntry } from '../../score/WeightsEntry';
import { privateKey } from '../../session/me';
import { without } from './draft';
import type { Members } from './members';
import { matchingPaths } from './paths';
import { type Cohort, type Goal, type Pair, policies, type Quota, type Run, type Settings } from './shapes';
import { goalWords, policyMeanings, policyWords, sideWords } from './words';

const ownOrder = 'own';
const goals: readonly Goal[] = ['count', 'total', 'min'];

/** Whether the order is that of the policy, or one of staff's own. */
function isOwn(settings: Settings, base: Settings): boolean {
  return settings.order.join() !== base.order.join();
}

/** How the cohort is to be matched next. What is not changed is as in the run it is based on, or as the call has it. */
export function RunForm({
  cohort,
  base,
  settings: start,
  members,
  locks,
  vetoes,
  onLocks,
  onVetoes,
}: {
  cohort: Cohort;
  base: Run | undefined;
  settings: Settings;
  members: Members;
  locks: Pair[];
  vetoes: Pair[];
  onLocks: (pairs: Pair[]) => void;
  onVetoes: (pairs: Pair[]) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const [policy, setPolicy] = useState<string>(start.policy);
  const [order, setOrder] = useState<Goal[]>(start.order.length > 0 ? start.order : [...goals]);
  const [settings, setSettings] = useState<Settings>(start);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (next: Partial<Settings>) => setSettings((before) => ({ ...before, ...next }));
  // The commitments of the Covenant weigh nothing unless a call or a run says so.
  const usual: Record<string, number> = { commitment: 0, ...cohort.defaults.weights };
  const usedName = name ?? suggested();

  function suggested(): string {
    const word =
      policy === ownOrder ? t`Own order` : i18n._(policyWords[policy as (typeof policies)[number]]);
    return base ? t`${word}, after “${base.name}”` : word;
  }

  const run = async () => {
    setAttempt(attempt + 1);
    if (unfinished) return;
    if (usedName.trim() === '') {
      setFaults([{ pointer: '/name', code: 'missing', detail: t`This is needed.` }]);
      return;
    }
    setBusy(true);
    setFaults([]);
    try {
      const { data } = await call<Run>('pairing', '/match-runs', {
        method: 'POST',
        body: {
          cohortId: cohort.id,
          name: usedName.trim().slice(0, 200),
          ...(base && { baseRunId: base.id }),
          ...(policy === ownOrder ? { order: [...new Set(order)] } : { policy }),
          weights: settings.weights,
          minScore: settings.minScore,
          locks,
          vetoes,
          quotas: settings.quotas.filter(({ country }) => country !== ''),
          capacities: settings.capacities,
          leftOut: settings.leftOut,
        },
        once: onceOnly(),
      });
      void queries.invalidateQueries({ queryKey: privateKey('pairing', '/match-runs') });
      void queries.invalidateQueries({ queryKey: privateKey('pairing', '/cohorts') });
      await navigate({ to: `/${i18n.locale}${matchingPaths.run(data.id)}` });
    } catch (error) {
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form label={t`New run`} faults={faults} attempt={attempt} onUnfinished={setUnfinished}>
      <ChoiceEntry
        pointer="/policy"
        label={t`What it aims at`}
        value={policy}
        onChange={(next) => setPolicy(next ?? start.policy)}
        options={[
          ...policies.map((each) => ({
            id: each,
            name: i18n._(policyWords[each]),
            meaning: i18n._(policyMeanings[each]),
          })),
          { id: ownOrder, name: t`An order of my own`, meaning: t`The goals one after the other.` },
        ]}
      />
      {policy === ownOrder && (
        <fieldset className="entry goal-order">
          <legend className="field-label">{t`The goals, first things first`}</legend>
          {order.map((goal, index) => (
            <SelectEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in the order
              key={index}
              pointer={`/order/${index}`}
              label={[t`First`, t`Then`, t`Last`][index] ?? ''}
              value={goal}
              onChange={(next) => {
                if (next === null) return;
                const other = order.indexOf(next as Goal);
                const changed = [...order];
                if (other >= 0) changed[other] = goal;
                changed[index] = next as Goal;
                setOrder(changed);
              }}
              options={goals.map((each) => ({ id: each, name: i18n._(goalWords[each]) }))}
              none={t`Choose`}
            />
          ))}
        </fieldset>
      )}
      <NumberEntry
        pointer="/minScore"
        label={t`Threshold`}
        help={t`Pairs that score less are not made.`}
        value={settings.minScore}
        onChange={(minScore) => change({ minScore: minScore ?? 0 })}
        least={0}
        most={100}
        unit={t`points`}
        grouping={false}
      />
      <PairsEntry
        label={t`Locks`}
        help={t`Pairs that must be made. Choose them in the matrix.`}
        pairs={locks}
        members={members}
        onChange={onLocks}
      />
      <PairsEntry
        label={t`Vetoes of staff`}
        help={t`Pairs that must not be made. Those of the cities themselves always count.`}
        pairs={vetoes}
        members={members}
        onChange={onVetoes}
      />
      <Fold
        title={t`Weights of the criteria`}
        isChanged={Object.keys(settings.weights).some(
          (code) => settings.weights[code] !== (usual[code] ?? 0),
        )}
      >
        <WeightsEntry
          weights={settings.weights}
          usual={usual}
          onChange={(changed) => change({ weights: { ...usual, ...changed } })}
        />
      </Fold>
      <Fold title={t`Quotas of countries`} isChanged={settings.quotas.length > 0}>
        <Quotas quotas={settings.quotas} members={members} onChange={(quotas) => change({ quotas })} />
      </Fold>
      <Fold
        title={t`Capacities, and who is left out`}
        isChanged={Object.keys(settings.capacities).length > 0 || settings.leftOut.length > 0}
      >
        <Capacities settings={settings} members={members} onChange={change} />
      </Fold>
      <TextEntry
        pointer="/name"
        label={t`Name of the run`}
        help={t`For staff alone.`}
        value={usedName}
        onChange={(next) => setName(next ?? '')}
      />
      <div className="buttons">
        <button type="button" className="button button-strong" disabled={busy} onClick={() => void run()}>
          {busy ? <Trans>Being worked out…</Trans> : <Trans>Run</Trans>}
        </button>
        <span className="small">
          {isOwn(settings, cohort.defaults) || base ? (
            <Trans>
              Nothing is proposed to anybody by this. What you do not change is as in the run before.
            </Trans>
          ) : (
            <Trans>
              Nothing is proposed to anybody by this. What you do not change is as the call has it, from{' '}
              {format.date(cohort.createdAt.slice(0, 10))}.
            </Trans>
          )}
        </span>
      </div>
    </Form>
  );
}

/** A part of the form that most runs leave as it is. */
function Fold({ title, isChanged, children }: { title: string; isChanged: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="run-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title}
        {isChanged && (
          <span className="small">
            {' · '}
            <Trans>set</Trans>
          </span>
        )}
      </summary>
      {open && <div className="run-fold-inside">{children}</div>}
    </details>
  );
}

function PairsEntry({
  label,
  help,
  pairs,
  members,
  onChange,
}: {
  label: string;
  help: string;
  pairs: Pair[];
  members: Members;
  onChange: (pairs: Pair[]) => void;
}) {
  const { t } = useLingui();
  return (
    <fieldset className="entry">
      <legend className="field-label">{label}</legend>
      <p className="help">{help}</p>
      {pairs.length === 0 ? (
        <p className="read-as">
          <Trans>None.</Trans>
        </p>
      ) : (
        <ul className="pair-chips">
          {pairs.map((pair) => {
            const [eu, partner] = [members.name(pair.eu), members.name(pair.partner)];
            return (
              <li key={`${pair.eu}~${pair.partner}`}>
                <button
                  type="button"
                  className="chip"
                  aria-label={t`Take out of ${label}: ${eu} – ${partner}`}
                  onClick={() => onChange(without(pairs, pair))}
                >
                  {eu} – {partner} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}

function Quotas({
  quotas,
  members,
  onChange,
}: {
  quotas: Quota[];
  members: Members;
  onChange: (quotas: Quota[]) => void;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const countries = (side: Quota['side']) =>
    [...new Set((side === 'eu' ? members.eu : members.partners).map(({ country }) => country))]
      .map((id) => ({ id, name: format.country(id) }))
      .sort(format.byName);
  const set = (index: number, next: Partial<Quota>) =>
    onChange(quotas.map((each, at) => (at === index ? { ...each, ...next } : each)));
  return (
    <>
      {quotas.map((quota, index) => {
        const number = format.number(index + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a quota has no name of its own
          <fieldset key={index} className="quota">
            <legend className="sr-only">{t`Quota ${number}`}</legend>
            <SelectEntry
              pointer={`/quotas/${index}/side`}
              label={t`Side`}
              value={quota.side}
              onChange={(side) => set(index, { side: (side ?? 'eu') as Quota['side'], country: '' })}
              options={(['eu', 'partner'] as const).map((id) => ({ id, name: i18n._(sideWords[id]) }))}
              none={t`Choose`}
            />
            <SelectEntry
              pointer={`/quotas/${index}/country`}
              label={t`Country or territory`}
              value={quota.country === '' ? null : quota.country}
              onChange={(country) => set(index, { country: country ?? '' })}
              options={countries(quota.side)}
              none={t`Choose`}
            />
            <NumberEntry
              pointer={`/quotas/${index}/min`}
              label={t`At least`}
              value={quota.min}
              onChange={(min) => set(index, { min })}
              whole
              least={0}
              most={10000}
              grouping={false}
            />
            <NumberEntry
              pointer={`/quotas/${index}/max`}
              label={t`At most`}
              value={quota.max}
              onChange={(max) => set(index, { max })}
              whole
              least={0}
              most={10000}
              grouping={false}
            />
            <button
              type="button"
              className="button button-quiet"
              onClick={() => onChange(quotas.filter((_, at) => at !== index))}
            >
              <Trans>Take out</Trans>
              <span className="sr-only">{t`: quota ${number}`}</span>
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...quotas, { side: 'eu', country: '', min: null, max: null }])}
      >
        <Trans>Add a quota</Trans>
      </button>
    </>
  );
}

/** How many new partners each member can have in this run, and whether it takes part at all. */
function Capacities({
  settings,
  members,
  onChange,
}: {
  settings: Settings;
  members: Members;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { t } = useLingui();
  const groups = [
    { label: t`EU side`, side: members.eu },
    { label: t`Partner side`, side: members.partners },
  ];
  return (
    <div className="capacities">
      {groups.map(({ label, side }) => (
        <fieldset key={label}>
          <legend className="field-label">{label}</legend>
          {side.map((member) => {
            const slug = member.territory;
            const name = members.name(slug);
            const own = Math.max(0, member.capacity - member.openPairings);
            const isOut = settings.leftOut.includes(slug);
            return (
              <div key={slug} className="capacity">
                <label>
                  <input
                    type="checkbox"
                    checked={!isOut}
                    onChange={({ target }) =>
                      onChange({
                        leftOut: target.checked
                          ? settings.leftOut.filter((each) => each !== slug)
                          : [...settings.leftOut, slug],
                      })
                    }
                  />{' '}
                  {name}
                </label>
                <NumberField
                  value={settings.capacities[slug] ?? own}
                  minValue={0}
                  maxValue={20}
                  isDisabled={isOut}
                  formatOptions={{ maximumFractionDigits: 0 }}
                  onChange={(value) => {
                    const { [slug]: _, ...rest } = settings.capacities;
                    const next = Number.isNaN(value) ? own : value;
                    onChange({ capacities: next === own ? rest : { ...rest, [slug]: next } });
                  }}
                >
                  <Label className="sr-only">{t`New partners of ${name}`}</Label>
                  <Input className="input" />
                </NumberField>
              </div>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

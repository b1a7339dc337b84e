import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { handInReading, readingsQuery } from '../../../calls/private';
import type { Application, Call, Reading, ReadingCriterion, Readings } from '../../../calls/shapes';
import { useTime } from '../../../editing/time';
import { ChoicesEntry, NumberEntry, TextEntry } from '../../../form/Fields';
import { Form } from '../../../form/FormState';
import { type Fault, faultsOf } from '../../../form/faults';
import { useFormat } from '../../../i18n/format';
import { privateKey } from '../../../session/me';
import { Answer, Unknown } from '../../../ui/answers';
import { DataTable } from '../../../ui/DataTable';

/** What readers gave an application, how far they are apart, and the own reading. */
export function ReadingPart({
  call,
  application,
  writes,
}: {
  call: Call;
  application: Application;
  writes: boolean;
}) {
  const query = useQuery(readingsQuery(application.id));
  const [again, setAgain] = useState(false);
  return (
    <section className="staff-part">
      <h2>
        <Trans>Readings</Trans>
      </h2>
      <Answer query={query} service="pairing">
        {(found) => {
          const own = found.readings.find(({ isOwn }) => isOwn);
          const may = writes && application.call.state === 'evaluating' && application.submittedAt !== null;
          return (
            <>
              <Given call={call} of={found} />
              {may && own && !again && (
                <button type="button" className="button" onClick={() => setAgain(true)}>
                  <Trans>Change my reading</Trans>
                </button>
              )}
              {may && (!own || again) && (
                <ReadingForm
                  key={own?.id ?? 'new'}
                  call={call}
                  id={application.id}
                  own={own}
                  onDone={() => setAgain(false)}
                />
              )}
              {writes && application.call.state !== 'evaluating' && (
                <p className="small">
                  <Trans>Applications are read while the call is being evaluated.</Trans>
                </p>
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function useCriterionName() {
  const format = useFormat();
  return ({ key, names }: ReadingCriterion) =>
    format.name({ name: names.en ?? Object.values(names)[0] ?? key, names });
}

/** The readings that the caller may see, criterion by criterion, side by side. */
function Given({ call, of }: { call: Call; of: Readings }) {
  const { t } = useLingui();
  const format = useFormat();
  const time = useTime();
  const nameOf = useCriterionName();
  const count = of.readings.length;
  const { wanted, meanTotal, totalDifference } = of;
  const points = (value: number) => format.number(Math.round(value * 10) / 10);
  if (count === 0) {
    return (
      <p>
        <Plural
          value={wanted}
          one="No reading yet that you may see; # is wanted. Those of others are shown once yours is handed in."
          other="No reading yet that you may see; # are wanted. Those of others are shown once yours is handed in."
        />
      </p>
    );
  }
  const mean = meanTotal === null ? null : points(meanTotal);
  const apart = totalDifference === null ? null : points(totalDifference);
  const rows = call.readingCriteria.map((criterion) => ({
    criterion,
    difference: of.differences.find(({ key }) => key === criterion.key),
  }));
  return (
    <>
      {mean !== null && (
        <p>
          {totalDifference === 0 && count > 1 ? (
            <Trans>
              <strong>{mean}</strong> of 100 points in the mean; the readers agree in total.
            </Trans>
          ) : apart !== null && count > 1 ? (
            <Trans>
              <strong>{mean}</strong> of 100 points in the mean; the readers are {apart} points apart.
            </Trans>
          ) : (
            <Trans>
              <strong>{mean}</strong> of 100 points.
            </Trans>
          )}
        </p>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t`Points by criterion`}
          rows={rows}
          rowKey={({ criterion }) => criterion.key}
          columns={[
            {
              key: 'criterion',
              header: t`Criterion`,
              cell: ({ criterion }) => {
                const { maxPoints } = criterion;
                return (
                  <>
                    {nameOf(criterion)}
                    <span className="fact-qualifier">
                      <Plural value={maxPoints} one="up to # point" other="up to # points" />
                    </span>
                  </>
                );
              },
            },
            ...of.readings.map((reading, index) => ({
              key: reading.id,
              header: reading.isOwn ? t`Mine` : (reading.readerName ?? t`Reader ${index + 1}`),
              numeric: true,
              cell: ({ criterion }: { criterion: ReadingCriterion }) => {
                const given = reading.points.find(({ key }) => key === criterion.key);
                return given ? format.number(given.points) : <Unknown>–</Unknown>;
              },
            })),
            {
              key: 'apart',
              header: t`Apart`,
              numeric: true,
              cell: ({ difference }) =>
                difference ? (
                  <span className={difference.share >= 0.3 ? 'far-apart' : undefined}>
                    {format.number(difference.difference)}
                  </span>
                ) : (
                  <Unknown>–</Unknown>
                ),
            },
          ]}
        />
      )}
      {of.readings.map((reading) => (
        <Remarks key={reading.id} reading={reading} call={call} at={time(reading.readAt)} />
      ))}
    </>
  );
}

function Remarks({ reading, call, at }: { reading: Reading; call: Call; at: string }) {
  const { t } = useLingui();
  const nameOf = useCriterionName();
  const remarks = reading.points.filter(({ remark }) => remark !== null);
  const who = reading.isOwn ? t`My reading` : (reading.readerName ?? t`A reader`);
  return (
    <details className="reading-remarks">
      <summary>
        <Trans>
          {who}, {at}
        </Trans>
      </summary>
      {remarks.length === 0 && !reading.remark && (
        <p className="small">
          <Trans>Without remarks.</Trans>
        </p>
      )}
      {remarks.map(({ key, remark }) => {
        const criterion = call.readingCriteria.find((each) => each.key === key);
        return (
          <p key={key}>
            <strong>{criterion ? nameOf(criterion) : key}:</strong> {remark}
          </p>
        );
      })}
      {reading.remark && <p className="came-words">{reading.remark}</p>}
    </details>
  );
}

interface Given {
  points: number | null;
  remark: string | null;
}

/** The own reading: points for each criterion, and that one has no part in it. */
function ReadingForm({
  call,
  id,
  own,
  onDone,
}: {
  call: Call;
  id: string;
  own: Reading | undefined;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const nameOf = useCriterionName();
  const [given, setGiven] = useState<Record<string, Given>>(() =>
    Object.fromEntries(own?.points.map(({ key, points, remark }) => [key, { points, remark }]) ?? []),
  );
  const [remark, setRemark] = useState<string | null>(own?.remark ?? null);
  const [free, setFree] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const [busy, setBusy] = useState(false);
  const handIn = async () => {
    setAttempt(attempt + 1);
    if (unfinished) return;
    const open = call.readingCriteria.flatMap(({ key }, index) =>
      given[key]?.points == null ? [{ pointer: `/points/${index}/points`, code: 'missing', detail: '' }] : [],
    );
    if (!free) {
      open.push({
        pointer: '/hasNoConflict',
        code: 'conflict',
        detail: t`Who has a part in the applicant’s affairs cannot read it.`,
      });
    }
    setFaults(open);
    if (open.length > 0) return;
    setBusy(true);
    try {
      await handInReading(id, {
        points: call.readingCriteria.map(({ key }) => ({
          key,
          points: given[key]?.points ?? 0,
          remark: given[key]?.remark ?? null,
        })),
        remark,
        hasNoConflict: free,
      });
      await queries.invalidateQueries({ queryKey: readingsQuery(id).queryKey });
      void queries.invalidateQueries({ queryKey: privateKey('pairing', '/applications') });
      onDone();
    } catch (error) {
      setFaults(faultsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="staff-form">
      <h3>
        <Trans>My reading</Trans>
      </h3>
      <Form label={t`My reading`} faults={faults} attempt={attempt} onUnfinished={setUnfinished}>
        {call.readingCriteria.map((criterion, index) => {
          const { key, maxPoints } = criterion;
          const name = nameOf(criterion);
          const value = given[key] ?? { points: null, remark: null };
          const change = (part: Partial<Given>) => setGiven({ ...given, [key]: { ...value, ...part } });
          return (
            <fieldset key={key} className="entry figure-entry">
              <legend className="field-label">{name}</legend>
              <NumberEntry
                pointer={`/points/${index}/points`}
                label={t`Points`}
                named={name}
                help={<Plural value={maxPoints} one="0 to # point" other="0 to # points" />}
                value={value.points}
                onChange={(points) => change({ points })}
                least={0}
                most={maxPoints}
                narrow
              />
              <TextEntry
                pointer={`/points/${index}/remark`}
                label={t`Why (seen by staff and readers)`}
                named={t`${name}: why`}
                value={value.remark}
                onChange={(next) => change({ remark: next })}
                lines={2}
              />
            </fieldset>
          );
        })}
        <TextEntry
          pointer="/remark"
          label={t`What else there is to say`}
          value={remark}
          onChange={setRemark}
          lines={3}
        />
        <ChoicesEntry
          pointer="/hasNoConflict"
          label={t`Conflict of interest`}
          value={free ? ['free'] : []}
          onChange={(next) => setFree(next.includes('free'))}
          options={[{ id: 'free', name: t`I have no part in the affairs of this applicant.` }]}
        />
        <div className="buttons">
          <button
            type="button"
            className="button button-strong"
            disabled={busy}
            onClick={() => void handIn()}
          >
            <Trans>Hand in my reading</Trans>
          </button>
        </div>
      </Form>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { blank, type Kind, written } from '../../editing/kinds';
import { mayWith } from '../../editing/may';
import { RecordForm } from '../../editing/RecordForm';
import { createRecord } from '../../editing/records';
import { Form } from '../../form/FormState';
import { type Fault, faultsOf } from '../../form/faults';
import { same } from '../../form/merging';
import { UnsavedGuard } from '../../form/UnsavedGuard';
import { staffPaths } from './paths';
import { StaffFrame } from './StaffFrame';
import { useStaff } from './staff';

/** A new record: kept as a draft that can be gone on with, or public at once. */
export function NewRecord({ kind }: { kind: Kind }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const staff = useStaff();
  const may = mayWith(staff.roles[kind.service], kind);
  const [content, setContent] = useState(() => blank(kind));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const [busy, setBusy] = useState(false);
  const made = useRef(false);
  const create = async (publish: boolean): Promise<boolean> => {
    setAttempt(attempt + 1);
    if (unfinished) return false;
    setBusy(true);
    try {
      const { data } = await createRecord(kind, written(content), publish);
      made.current = true;
      void queries.invalidateQueries({ queryKey: [kind.service] });
      await navigate({ to: `/${i18n.locale}/edit/${kind.name}/${data.id}` });
      return true;
    } catch (error) {
      setFaults(faultsOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <StaffFrame title={i18n._(kind.fresh)} trail={[{ label: t`Records`, to: staffPaths.records }]}>
      <UnsavedGuard
        unsaved={() => !made.current && !same(content, blank(kind))}
        onSave={() => create(false)}
      />
      <Form
        label={i18n._(kind.fresh)}
        faults={faults}
        attempt={attempt}
        onUnfinished={setUnfinished}
        readOnly={() => !may.create}
      >
        <RecordForm
          kind={kind}
          content={content}
          onChange={(name, value) => {
            setFaults((before) => before.filter(({ pointer }) => pointer.split('/')[1] !== name));
            setContent((before) => ({ ...before, [name]: value ?? null }));
          }}
        />
        {may.create && (
          <div className="buttons">
            <button
              type="button"
              className="button button-strong"
              disabled={busy}
              onClick={() => void create(true)}
            >
              <Trans>Publish</Trans>
            </button>
            <button type="button" className="button" disabled={busy} onClick={() => void create(false)}>
              <Trans>Keep as a draft</Trans>
            </button>
          </div>
        )}
      </Form>
    </StaffFrame>
  );
}

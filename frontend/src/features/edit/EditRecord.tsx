import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { bases } from '../../api/dictionaries';
import { Problem } from '../../api/problem';
import { ConflictView } from '../../editing/ConflictView';
import { ContactForm } from '../../editing/ContactForm';
import { DraftBar } from '../../editing/DraftBar';
import { type Kind, type KindName, kinds } from '../../editing/kinds';
import { mayWith } from '../../editing/may';
import { fieldsOf, OnlyRead, RecordForm } from '../../editing/RecordForm';
import { deleteRecord } from '../../editing/records';
import { titleOf } from '../../editing/title';
import { useDraft, useDraftQuery } from '../../editing/useDraft';
import { useRoles } from '../../editing/useRoles';
import { Versions } from '../../editing/Versions';
import { Confirm } from '../../form/Confirm';
import { Form } from '../../form/FormState';
import { faultsOf } from '../../form/faults';
import { UnsavedGuard } from '../../form/UnsavedGuard';
import { useFormat } from '../../i18n/format';
import { ActingFor } from '../../session/ActingFor';
import { Failure, Waiting } from '../../ui/answers';
import { Page, type Step } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import '../../editing/editing.css';

/** One record being edited: the form with its draft, its contact, its versions. */
export function EditRecord({ name, recordKey }: { name: KindName; recordKey: string }) {
  const { t, i18n } = useLingui();
  const kind = kinds[name];
  const query = useDraftQuery(kind, recordKey);
  const trail = [{ label: t`My organisations`, to: workPaths.my }];
  if (query.data) return <Editing kind={kind} recordKey={recordKey} first={query.data} trail={trail} />;
  const { error } = query;
  if (error instanceof Problem && (error.status === 404 || error.status === 403)) {
    return <NotYours refused={error.status === 403} trail={trail} />;
  }
  return (
    <Page title={i18n._(kind.one)} trail={trail} listed={false}>
      {query.isPending ? (
        <Waiting />
      ) : (
        <Failure error={error} service={kind.service} onRetry={() => void query.refetch()} />
      )}
    </Page>
  );
}

/** What came of a deletion, and where the way back is. It takes the focus, which the button had that is gone. */
function Deleted({ kind, id, title }: { kind: Kind; id: string; title: string }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  const search = { service: kind.service, kind: [kind.code], recordId: id };
  return (
    <p ref={told} tabIndex={-1} role="status">
      <Trans>
        The record “{title}” is deleted. Its versions are kept, and it can be brought back from{' '}
        <SiteLink to={`${workPaths.staff}/changes`} search={search}>
          the log of changes
        </SiteLink>
        .
      </Trans>
    </p>
  );
}

function NotYours({ refused, trail }: { refused: boolean; trail: Step[] }) {
  const { t } = useLingui();
  return (
    <Page
      title={refused ? t`Your role does not reach so far` : t`No such record`}
      trail={trail}
      listed={false}
      answer={
        refused ? (
          <Trans>You belong to this organisation, but your role does not let you see its draft.</Trans>
        ) : (
          <Trans>
            There is no record at this address that is yours to edit. Perhaps the address is mistyped.
          </Trans>
        )
      }
    >
      <p>
        <SiteLink to={workPaths.my} className="button">
          <Trans>My organisations</Trans>
        </SiteLink>
      </p>
    </Page>
  );
}

function Editing({
  kind,
  recordKey,
  first,
  trail,
}: {
  kind: Kind;
  recordKey: string;
  first: Parameters<typeof useDraft>[2];
  trail: Step[];
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const queries = useQueryClient();
  const { draft, state } = useDraft(kind, recordKey, first);
  const me = useRoles(kind.service);
  const { info } = state.told;
  const may = mayWith(me, kind, info.id);
  // Who keeps the whole register comes from its list, and an organisation from its own page.
  const way = may.review
    ? [
        { label: t`Staff`, to: workPaths.staff },
        { label: t`Records`, to: `${workPaths.staff}/records` },
      ]
    : trail;
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [unfinished, setUnfinished] = useState(false);
  const [published, setPublished] = useState(false);
  const [deleted, setDeleted] = useState(false);

  // Mistakes that the last save was refused for, and those of a step that was asked for.
  const faults = useMemo(() => faultsOf(state.error ?? failure), [state.error, failure]);
  const editable = useMemo(() => new Set(info.editableFields), [info.editableFields]);
  const writes = may.edit && editable.size > 0;
  const readOnly = (pointer: string) => !writes || !editable.has(pointer.split('/')[1] ?? '');
  const own = kind.groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter((spec) => fieldsOf(spec).some((each) => editable.has(each))),
    }))
    .filter(({ fields }) => fields.length > 0);
  const shown = own.length > 0 ? { ...kind, groups: own } : kind;
  const { slug } = state.told.content;
  const page = kind.page(typeof slug === 'string' ? slug : recordKey);
  const title = titleOf(state.mine, format.name) || i18n._(kind.one);

  if (deleted) {
    return (
      <Page title={t`Deleted`} trail={way} listed={false}>
        <Deleted kind={kind} id={info.id} title={title} />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      trail={way}
      listed={false}
      beside={i18n._(kind.one)}
      answer={
        published && info.published ? (
          <span role="status">
            {page ? (
              <Trans>
                Published. It is seen on <SiteLink to={page}>the public page</SiteLink>, by everybody within
                three seconds.
              </Trans>
            ) : (
              <Trans>
                Published. It is seen in{' '}
                <a href={`${bases[kind.service]}/${kind.name}/${encodeURIComponent(recordKey)}`}>
                  the public interface
                </a>
                , by everybody within three seconds.
              </Trans>
            )}
          </span>
        ) : undefined
      }
    >
      <ActingFor service={kind.service} subjectId={info.id} />
      <UnsavedGuard
        unsaved={() => draft.unsaved || unfinished}
        onSave={() => (unfinished ? Promise.resolve(false) : draft.save())}
      />
      {state.conflict && (
        <ConflictView
          key={state.conflict.theirs.etag}
          kind={kind}
          conflict={state.conflict}
          who={state.conflict.theirs.info.updatedBy?.personName ?? null}
          onResolve={(chosen) => void draft.resolve(chosen)}
        />
      )}
      <div className="edit-page">
        <div className="edit-form">
          {me && !writes && <OnlyRead />}
          <Form
            label={title}
            faults={faults}
            attempt={attempt}
            readOnly={readOnly}
            onUnfinished={(typing) => {
              setUnfinished(typing);
              draft.hold(typing);
            }}
          >
            <RecordForm
              kind={shown}
              content={state.mine}
              onChange={(field, value) => {
                setPublished(false);
                setFailure(null);
                draft.change(field, value);
              }}
            />
          </Form>
        </div>
        <div className="edit-side">
          <div className="edit-bar">
            <DraftBar
              kind={kind}
              recordKey={recordKey}
              draft={draft}
              state={state}
              may={may}
              unfinished={unfinished}
              onAttempt={(error) => {
                setFailure(error);
                setAttempt((before) => before + 1);
              }}
              onPublished={() => {
                setPublished(true);
                void queries.invalidateQueries({ queryKey: [kind.service] });
              }}
            />
            {page && info.published && (
              <p className="edit-public">
                <SiteLink to={page}>
                  <Trans>The public page</Trans>
                </SiteLink>
              </p>
            )}
          </div>
        </div>
        <div className="edit-more">
          {may.contact && kind.hasContact !== false && <ContactForm kind={kind} recordKey={recordKey} />}
          <Versions kind={kind} recordKey={recordKey} draft={draft} mayRestore={may.publish} />
          {may.delete && info.published && (
            <Confirm
              quiet
              label={t`Delete the record`}
              title={t`Delete “${title}”?`}
              reason={t`Why`}
              act={(reason) => deleteRecord(kind, recordKey, state.told.etag, reason)}
              onDone={() => {
                draft.stop();
                setDeleted(true);
              }}
            >
              <p>
                <Trans>It goes from the public pages. A record that others refer to cannot be deleted.</Trans>
              </p>
            </Confirm>
          )}
        </div>
      </div>
    </Page>
  );
}

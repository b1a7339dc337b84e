import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Confirm } from '../form/Confirm';
import { useFormat } from '../i18n/format';
import { privateKey } from '../session/me';
import { Answer } from '../ui/answers';
import { actionWords } from './actions';
import type { Draft } from './draft';
import type { AnyKind } from './kinds';
import { type DraftAnswer, readVersions, restoreVersion } from './records';
import { useFieldLabel } from './shown';
import { useTime } from './time';

/** Every version of a record: when, what changed, and the way back to it. */
export function Versions({
  kind,
  recordKey,
  draft,
  mayRestore,
}: {
  kind: AnyKind;
  recordKey: string;
  draft: Draft<DraftAnswer>;
  mayRestore: boolean;
}) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const time = useTime();
  const label = useFieldLabel(kind);
  const present = draft.state.told.info.version;
  const query = useQuery({
    queryKey: privateKey('versions', kind.name, recordKey, present),
    queryFn: ({ signal }) => readVersions(kind, recordKey, signal).then(({ data }) => data),
  });
  return (
    <section>
      <h2>
        <Trans>Versions</Trans>
      </h2>
      <Answer query={query} service={kind.service}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="small">
              <Trans>No version is published yet.</Trans>
            </p>
          ) : (
            <ol className="versions">
              {items.map((each) => {
                const number = format.number(each.version);
                const what = actionWords[each.action];
                return (
                  <li key={each.version}>
                    <span>
                      <strong>
                        <Trans>Version {number}</Trans>
                      </strong>{' '}
                      · {what ? i18n._(what) : each.action}
                    </span>
                    <span className="small">{time(each.changedAt)}</span>
                    {each.fields.length > 0 && each.action !== 'created' && (
                      <span className="small">{format.series(each.fields.map(label))}</span>
                    )}
                    {each.note && <span className="small shown-text">{each.note}</span>}
                    {mayRestore && each.version !== present && (
                      <Confirm
                        quiet
                        label={t`Restore`}
                        title={t`Restore version ${number}?`}
                        reason={t`Why`}
                        act={async (reason) => {
                          const { etag } = draft.state.told;
                          draft.replace(await restoreVersion(kind, recordKey, etag, each.version, reason));
                        }}
                      >
                        <p>
                          <Trans>
                            What was public then becomes public again, as a new version. The versions since
                            stay in the list.
                          </Trans>
                        </p>
                      </Confirm>
                    )}
                  </li>
                );
              })}
            </ol>
          )
        }
      </Answer>
    </section>
  );
}

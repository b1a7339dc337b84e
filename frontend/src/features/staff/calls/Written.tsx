import { Trans, useLingui } from '@lingui/react/macro';
import { useTopics } from '../../../api/pairing/reference';
import type { Application, ApplicationContent } from '../../../calls/shapes';
import { languageName } from '../../../form/NamesEntry';
import { useTerritories } from '../../../form/PlacesEntry';
import { useFormat } from '../../../i18n/format';
import { Unknown } from '../../../ui/answers';
import { Facts } from '../../../ui/Facts';
import { Name } from '../../../ui/Name';
import { paths } from '../../../ui/paths';
import { SiteLink } from '../../../ui/SiteLink';

/** What an applicant has written, to be read. */
export function Written({ application, content }: { application: Application; content: ApplicationContent }) {
  const { t } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const vetoes = content.vetoes;
  const territory = useTerritories([...content.wishes, ...(vetoes ?? []).map((each) => each.territory)]);
  const { endorsement } = content;
  const coordinator = content.coordinator ?? application.content.coordinator;
  const place = (slug: string) => (
    <SiteLink to={paths.territory(slug)}>
      <Name of={territory(slug)} />
    </SiteLink>
  );
  const { staffMonths } = content;
  const months = staffMonths === null ? null : format.number(staffMonths);
  const signed = endorsement?.signedOn;
  return (
    <>
      {Object.entries(content.motivation).length === 0 && (
        <p>
          <Unknown>
            <Trans>No motivation is written.</Trans>
          </Unknown>
        </p>
      )}
      {Object.entries(content.motivation).map(([tag, text]) => (
        <div key={tag} className="motivation">
          <h3>{languageName(tag, format.locale)}</h3>
          <p lang={tag}>{text}</p>
        </div>
      ))}
      <Facts
        facts={[
          {
            label: t`Topics`,
            value:
              content.topics.length === 0
                ? null
                : format.series(content.topics.map((code) => format.name(topic(code)))),
          },
          {
            label: t`Countries preferred`,
            value:
              content.preferredCountries.length === 0
                ? t`all that are open`
                : format.list(content.preferredCountries.map(format.country)),
          },
          {
            label: t`Wishes`,
            value:
              content.wishes.length === 0 ? (
                t`none`
              ) : (
                <ol className="wish-list">
                  {content.wishes.map((slug) => (
                    <li key={slug}>{place(slug)}</li>
                  ))}
                </ol>
              ),
          },
          ...(vetoes === null
            ? []
            : [
                {
                  label: t`Refuses (private)`,
                  value:
                    vetoes.length === 0 ? (
                      t`nobody`
                    ) : (
                      <ul>
                        {vetoes.map((veto) => (
                          <li key={veto.territory}>
                            {place(veto.territory)}
                            {veto.reason && <span className="fact-qualifier">{veto.reason}</span>}
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]),
          { label: t`Partners at most`, value: content.capacity },
          { label: t`Staff time`, value: months === null ? null : <Trans>{months} months</Trans> },
          {
            label: t`Who else takes part`,
            value: content.stakeholders.length === 0 ? null : format.series(content.stakeholders),
          },
          {
            label: t`Endorsement`,
            value:
              endorsement?.name == null ? null : (
                <>
                  {endorsement.name}
                  {endorsement.title && `, ${endorsement.title}`}
                </>
              ),
            qualifier: (
              <>
                {signed && /^\d{4}-\d{2}-\d{2}$/.test(signed) && format.date(signed)}{' '}
                {endorsement?.documentUrl && /^https:\/\//.test(endorsement.documentUrl) && (
                  <a href={endorsement.documentUrl} rel="external noreferrer">
                    <Trans>document</Trans>
                  </a>
                )}
              </>
            ),
          },
          ...(coordinator
            ? [
                {
                  label: t`Whom to ask`,
                  value: coordinator.name,
                  qualifier: format.series(
                    [coordinator.position, coordinator.email, coordinator.telephone].filter(
                      (each): each is string => each !== null,
                    ),
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

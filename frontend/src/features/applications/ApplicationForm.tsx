import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Application, ApplicationContent, Call } from '../../calls/shapes';
import { CountriesEntry } from '../../form/CountriesEntry';
import { DayEntry } from '../../form/DayEntry';
import { ChoiceEntry, NumberEntry, TextEntry } from '../../form/Fields';
import { ItemsEntry } from '../../form/Lists';
import { NamesEntry } from '../../form/NamesEntry';
import { PlacesEntry } from '../../form/PlacesEntry';
import { TopicsPick } from '../../form/TopicsPick';
import { useFormat } from '../../i18n/format';
import { languages } from '../../i18n/languages';

const noEndorsement = { name: null, title: null, signedOn: null, documentUrl: null };
const nobody = { name: null, position: null, email: null, telephone: null };

/** What a city or region writes in an application, with what each field is for beside it. */
export function ApplicationForm({
  call,
  application,
  content,
  write,
}: {
  call: Call;
  application: Application;
  content: ApplicationContent;
  write: <Name extends keyof ApplicationContent>(name: Name, value: ApplicationContent[Name]) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const partners = [
    ...new Set(
      call.sides.filter(({ side }) => side !== application.side).flatMap(({ countries }) => countries),
    ),
  ];
  const vetoes = content.vetoes ?? [];
  const refused = vetoes.map(({ territory }) => territory);
  const endorsement = content.endorsement ?? noEndorsement;
  const coordinator = content.coordinator ?? nobody;
  const { maxWishes, maxVetoes, maxCapacity, minStaffMonths } = call;
  const months = minStaffMonths && format.number(minStaffMonths.value);
  const own = application.territory.slug;
  return (
    <>
      <section className="form-part">
        <h2>
          <Trans>Why you apply</Trans>
        </h2>
        <NamesEntry
          pointer="/motivation"
          label={t`Why you apply`}
          help={t`What you want to achieve together with a partner, and what you bring. One language is enough; the readers read English best.`}
          value={content.motivation}
          onChange={(value) => write('motivation', value)}
          needed={Object.keys(content.motivation).length === 0 ? [languages[format.language].tag] : []}
          lines={8}
        />
        <TopicsPick
          pointer="/topics"
          label={t`Topics, the most important first`}
          help={
            call.topics.length > 0
              ? t`What you want to work on. The call is for these topics alone.`
              : t`What you want to work on.`
          }
          value={content.topics}
          onChange={(value) => write('topics', value)}
          among={call.topics}
        />
      </section>
      <section className="form-part">
        <h2>
          <Trans>Partners</Trans>
        </h2>
        <CountriesEntry
          pointer="/preferredCountries"
          label={t`Countries that you would like best`}
          help={t`Where a partner would suit you best. It is considered, and no promise.`}
          value={content.preferredCountries}
          onChange={(value) => write('preferredCountries', value)}
          among={partners.length > 0 ? partners : undefined}
          nothing={t`None: every country that the call is open for.`}
        />
        {maxWishes > 0 && (
          <PlacesEntry
            pointer="/wishes"
            label={t`Partners you wish for`}
            help={
              <>
                <Plural
                  value={maxWishes}
                  one="# at most."
                  other="Up to #, the one you wish for most first."
                />{' '}
                <Trans>Where you rank nobody, how well places fit is what counts.</Trans>
              </>
            }
            value={content.wishes}
            onChange={(value) => write('wishes', value)}
            countries={partners}
            without={[own, ...refused]}
            most={maxWishes}
            ranked
            nothing={t`You have wished for nobody yet.`}
          />
        )}
      </section>
      {maxVetoes > 0 && content.vetoes !== null && (
        <section className="form-part private-part">
          <h2>
            <Trans>Partners you refuse</Trans>
          </h2>
          <p className="privacy">
            <Trans>
              <strong>Private.</strong> Those who write this application and the programme’s staff see what
              stands here. Readers do not see it, nor do those you refuse, and no reason or comparison that
              others are shown gives it away.
            </Trans>
          </p>
          <PlacesEntry
            pointer="/vetoes"
            label={t`Partners you refuse`}
            help={
              <Plural
                value={maxVetoes}
                one="You are never paired with who stands here. # at most."
                other="You are never paired with who stands here. Up to #."
              />
            }
            value={refused}
            onChange={(slugs) =>
              write(
                'vetoes',
                slugs.map((territory) => ({
                  territory,
                  reason: vetoes.find((each) => each.territory === territory)?.reason ?? null,
                })),
              )
            }
            countries={partners}
            without={[own, ...content.wishes]}
            most={maxVetoes}
            nothing={t`You refuse nobody.`}
            beside={(territory, index) => (
              <TextEntry
                pointer={`/vetoes/${index}/reason`}
                label={t`Why (not needed)`}
                value={vetoes[index]?.reason ?? null}
                onChange={(reason) =>
                  write(
                    'vetoes',
                    vetoes.map((each) => (each.territory === territory ? { territory, reason } : each)),
                  )
                }
              />
            )}
          />
        </section>
      )}
      <section className="form-part">
        <h2>
          <Trans>What you commit</Trans>
        </h2>
        <ChoiceEntry
          pointer="/capacity"
          label={t`With how many partners you can work`}
          help={t`Each partner takes visits, staff and a plan of its own.`}
          value={content.capacity === null ? null : String(content.capacity)}
          onChange={(value) => write('capacity', value === null ? null : Number(value))}
          options={Array.from({ length: maxCapacity }, (_, index) => ({
            id: String(index + 1),
            name: format.number(index + 1),
          }))}
        />
        <NumberEntry
          pointer="/staffMonths"
          label={t`Staff time`}
          help={
            months === null ? (
              <Trans>How much time your staff give to the cooperation, all people together.</Trans>
            ) : (
              <Trans>
                How much time your staff give to the cooperation, all people together. The call asks for{' '}
                {months} months.
              </Trans>
            )
          }
          value={content.staffMonths}
          onChange={(value) => write('staffMonths', value)}
          unit={t`months`}
          least={0}
          most={10_000}
        />
        <ItemsEntry<string>
          pointer="/stakeholders"
          label={t`Who else takes part`}
          help={t`Businesses, universities, associations: whoever works on it with you.`}
          value={content.stakeholders}
          onChange={(value) => write('stakeholders', value)}
          fresh={() => ''}
          nameOf={(item, index) => item || format.number(index + 1)}
          add={t`Add one who takes part`}
        >
          {(item, index, change) => (
            <TextEntry
              pointer={`/stakeholders/${index}`}
              label={t`Name`}
              named={t`Who else takes part`}
              value={item}
              onChange={(next) => change(next ?? '')}
            />
          )}
        </ItemsEntry>
      </section>
      <section className="form-part">
        <h2>
          <Trans>Endorsement</Trans>
        </h2>
        <p className="small muted">
          {call.needsEndorsement ? (
            <Trans>
              Who governs the place, such as the mayor, stands behind the application. Name, office and day
              are needed.
            </Trans>
          ) : (
            <Trans>
              Who governs the place, such as the mayor, stands behind the application. It is welcome and not
              needed.
            </Trans>
          )}
        </p>
        <TextEntry
          pointer="/endorsement/name"
          label={t`Name of who signed`}
          value={endorsement.name}
          onChange={(name) => write('endorsement', { ...endorsement, name })}
        />
        <TextEntry
          pointer="/endorsement/title"
          label={t`Office of who signed`}
          help={t`Such as mayor, or president of the council.`}
          value={endorsement.title}
          onChange={(title) => write('endorsement', { ...endorsement, title })}
        />
        <DayEntry
          pointer="/endorsement/signedOn"
          label={t`Day of the signature`}
          value={endorsement.signedOn}
          onChange={(signedOn) => write('endorsement', { ...endorsement, signedOn })}
        />
        <TextEntry
          pointer="/endorsement/documentUrl"
          label={t`Address of the signed document`}
          help={t`The whole address, beginning with https://`}
          type="url"
          value={endorsement.documentUrl}
          onChange={(documentUrl) => write('endorsement', { ...endorsement, documentUrl })}
        />
      </section>
      {content.coordinator !== undefined && (
        <section className="form-part">
          <h2>
            <Trans>Whom to ask</Trans>
          </h2>
          <p className="small muted">
            <Trans>
              The programme’s staff write to this person about the application. It is never public.
            </Trans>
          </p>
          <TextEntry
            pointer="/coordinator/name"
            label={t`Name of the person or office`}
            value={coordinator.name}
            onChange={(name) => write('coordinator', { ...coordinator, name })}
          />
          <TextEntry
            pointer="/coordinator/position"
            label={t`What the person does there`}
            value={coordinator.position}
            onChange={(position) => write('coordinator', { ...coordinator, position })}
          />
          <TextEntry
            pointer="/coordinator/email"
            label={t`E-mail address`}
            type="email"
            value={coordinator.email}
            onChange={(email) => write('coordinator', { ...coordinator, email })}
          />
          <TextEntry
            pointer="/coordinator/telephone"
            label={t`Telephone`}
            type="tel"
            value={coordinator.telephone}
            onChange={(telephone) => write('coordinator', { ...coordinator, telephone })}
          />
        </section>
      )}
    </>
  );
}

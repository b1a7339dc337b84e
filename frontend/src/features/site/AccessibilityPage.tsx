import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/Page';

/** What has been done so that everybody can use the site, and what is not good enough yet. */
export default function AccessibilityPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`Accessibility`}
      section="programme"
      answer={
        <Trans>
          The site is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. Each release is
          tested by machine; an audit by people has not taken place yet.
        </Trans>
      }
    >
      <div className="prose">
        <h2>
          <Trans>What you can rely on</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Everything can be done by keyboard, and the focus is always visible.</Trans>
          </li>
          <li>
            <Trans>Every map has a list with the same places that does everything the map does.</Trans>
          </li>
          <li>
            <Trans>
              After each change of page the focus stands on its heading, and results are announced.
            </Trans>
          </li>
          <li>
            <Trans>
              Nothing is told by colour alone: Covenant places are discs, pairing places are lozenges.
            </Trans>
          </li>
          <li>
            <Trans>
              The site works at 320 pixels’ width, at four times the text size, and without motion.
            </Trans>
          </li>
          <li>
            <Trans>Light and dark colours keep a contrast of at least 4.5 to 1 for text.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>What is not good enough yet</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Single places on a map cannot be reached one after the other by Tab; use the list.</Trans>
          </li>
          <li>
            <Trans>
              Names and texts of sources appear in the language of the source, which is not always marked.
            </Trans>
          </li>
        </ul>
        <h2>
          <Trans>Telling us</Trans>
        </h2>
        <p>
          <Trans>
            Tell the operator of this installation what does not work for you, and on which page. They answer
            for it and will give you the information in another form.
          </Trans>
        </p>
      </div>
    </Page>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { covenantsQuery } from '../../api/covenant/reference';
import { Answer } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { CovenantTree } from './CovenantTree';

/** All covenants as they stand under each other. */
export default function CovenantTreePage() {
  const { t } = useLingui();
  const query = useQuery(covenantsQuery);
  return (
    <Page
      title={t`Covenants`}
      section="covenant"
      trail={[{ label: t`Covenant of Mayors`, to: paths.covenant }]}
      answer={
        <Trans>
          The Global Covenant of Mayors is the federation of regional covenants, and some of these of national
          ones. A number counts the listed signatories of a covenant and of all below it.
        </Trans>
      }
    >
      <Answer query={query} service="covenant">
        {(page) => <CovenantTree covenants={page.items} />}
      </Answer>
    </Page>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { queryString } from '../api/pages';

type Parameters = Record<string, string | number | string[] | undefined>;

/**
 * The list as files: what is seen (this selection, in this order, with these columns), and the same records with all
 * that is known of them.
 */
export function ListFiles({
  list,
  selection,
  fields,
  name,
  calendar = false,
}: {
  /** Address of the list at the interface. */
  list: string;
  /** Filters and order, named as the interface does. */
  selection: Parameters;
  /** The columns that are seen, in their order, as fields of a record. */
  fields: string[];
  /** Of the file, without its ending. */
  name: string;
  /** The list has days that a calendar can show. */
  calendar?: boolean;
}) {
  const { t } = useLingui();
  const address = (f: string, further: Parameters = {}) =>
    `${list}?${queryString({ ...selection, ...further, f })}`;
  const whole: [string, string, string][] = [
    ['csv', t`CSV`, `${name}-all-fields.csv`],
    ['xlsx', t`Excel`, `${name}-all-fields.xlsx`],
    ...(calendar ? [['ics', t`Calendar`, `${name}.ics`] as [string, string, string]] : []),
  ];
  const pages: [string, string, string][] = [
    ['json', t`JSON`, `${name}.json`],
    ['geojson', t`GeoJSON`, `${name}.geojson`],
    ['jsonld', t`JSON-LD`, `${name}.jsonld`],
  ];
  return (
    <div className="list-files">
      <a className="button button-quiet" href={address('csv', { fields })} download={`${name}.csv`}>
        <Trans>Download CSV</Trans>
      </a>
      <a className="button button-quiet" href={address('xlsx', { fields })} download={`${name}.xlsx`}>
        <Trans>Excel</Trans>
      </a>
      <DialogTrigger>
        <Button className="button button-quiet">
          <Trans>All fields</Trans>
        </Button>
        <Popover className="popover" placement="bottom end" offset={4}>
          <Dialog className="columns" aria-label={t`Files with all fields`}>
            <p className="small">
              <Trans>The same records with all their fields:</Trans>
            </p>
            <ul>
              {whole.map(([f, label, file]) => (
                <li key={f}>
                  <a href={address(f)} download={file}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
            <p className="small">
              <Trans>The first 200 of them; the answer says where the next are:</Trans>
            </p>
            <ul>
              {pages.map(([f, label, file]) => (
                <li key={f}>
                  <a href={address(f, { limit: 200 })} download={file}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

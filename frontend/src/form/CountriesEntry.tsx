import { useLingui } from '@lingui/react/macro';
import { countryCodes } from '../i18n/countries';
import { useFormat } from '../i18n/format';
import type { FieldProps } from './Fields';
import { PickEntry, useAmong } from './PickEntry';

/** Countries or territories of the project's one table, or of some of it. */
export function CountriesEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  among,
  nothing,
}: FieldProps<string[]> & { among?: readonly string[]; nothing?: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const codes = among ?? countryCodes(format.language);
  const named = (code: string) => ({ id: code, name: format.country(code) });
  const picking = useAmong(codes.map(named).sort(format.byName));
  return (
    <PickEntry
      pointer={pointer}
      label={label}
      help={help}
      chosen={value.map(named)}
      onChange={onChange}
      {...picking}
      compact
      nothing={nothing ?? t`None is chosen.`}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format';
import type { Column, Wrong } from './columns';

/** Why a text says nothing of a column. */
export function useWrongText(): <Row>(wrong: Wrong, column: Column<Row>) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (wrong, column) => {
    const example = format.number(12345.6);
    const name = column.name;
    switch (wrong) {
      case 'number':
        return t`This is not a number. Write it like ${example}.`;
      case 'fraction':
        return t`A whole number is needed here.`;
      case 'small':
        return t`The number is too small.`;
      case 'large':
        return t`The number is too large.`;
      case 'long':
        return t`This is too long.`;
      case 'point':
        return t`A year, or a day such as 2030-04-01, is needed here.`;
      case 'choice':
        return t`This is none of the choices for ${name}.`;
    }
  };
}

import { Plural, Trans } from '@lingui/react/macro';
import type { Application } from '../../calls/shapes';
import { useFieldLabel } from '../../editing/shown';
import { partsOf } from '../../form/faults';
import { fieldAt, useApplicationFault, usePartName } from './faults';
import { applicationKind } from './kind';

/** What a submission would be refused for now, each with the way to its field. */
export function Missing({
  missing,
  onGo,
}: {
  missing: Application['missing'];
  onGo: (pointer: string) => void;
}) {
  const label = useFieldLabel(applicationKind);
  const wording = useApplicationFault();
  const partName = usePartName();
  if (missing.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Before you hand it in</Trans>
      </h2>
      <p className="small">
        <Plural value={missing.length} one="# thing is to be done:" other="# things are to be done:" />
      </p>
      <ul className="to-do">
        {missing.map((each) => {
          const pointer = fieldAt((each.pointer ?? '').replace(/^\/content(?=\/)/, ''));
          const text = wording({ pointer, code: each.code, detail: each.detail }).detail;
          return (
            <li key={`${pointer} ${each.code}`}>
              <button type="button" className="as-link" onClick={() => onGo(pointer)}>
                {partName(pointer) ?? label(partsOf(pointer)[0] ?? '')}
              </button>
              <span className="small">{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

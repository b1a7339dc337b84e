import { ReportEditor } from '../../../report-form/ReportEditor';
import type { EditorProps } from '../editors';
import { inventoryKind } from './kind';

export default function InventoryEditor({ signatoryId, id, trail, back }: EditorProps) {
  return (
    <ReportEditor
      kind={inventoryKind}
      signatoryId={signatoryId}
      recordKey={id}
      trail={trail}
      back={back}
      titleOf={({ year }) => String(year ?? '')}
      steps={[]}
    />
  );
}

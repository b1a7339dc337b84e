import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { TextEntry } from './Fields';
import { Form } from './FormState';
import { type Fault, faultsOf } from './faults';

/**
 * A button that asks before it does something that is hard to take back, with the reason where one is kept. What the
 * service says against it is shown in the question, which stays open.
 */
export function Confirm({
  label,
  title,
  children,
  act,
  reason,
  quiet,
  isDisabled,
  onDone,
}: {
  /** What the button says, here and in the question. */
  label: string;
  title: string;
  children?: ReactNode;
  act: (reason: string) => Promise<unknown>;
  /** What the reason is called, where one has to be given. */
  reason?: string;
  quiet?: boolean;
  isDisabled?: boolean;
  onDone?: () => void;
}) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const needed = reason !== undefined && text.trim() === '';
  return (
    <DialogTrigger
      onOpenChange={() => {
        setFaults([]);
        setAttempt(0);
      }}
    >
      <Button className={quiet ? 'button button-quiet' : 'button'} isDisabled={isDisabled}>
        {label}
      </Button>
      <ModalOverlay className="veil" isDismissable={!busy}>
        <Modal className="modal">
          <Dialog role="alertdialog" aria-label={title}>
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <Form label={title} faults={faults} attempt={attempt}>
                  {children}
                  {reason !== undefined && (
                    <TextEntry
                      pointer="/reason"
                      label={reason}
                      value={text}
                      onChange={(next) => setText(next ?? '')}
                      lines={3}
                    />
                  )}
                  <div className="buttons">
                    <Button
                      className="button button-strong"
                      isDisabled={busy}
                      onPress={async () => {
                        setAttempt(attempt + 1);
                        if (needed) {
                          setFaults([{ pointer: '/reason', code: 'missing', detail: t`This is needed.` }]);
                          return;
                        }
                        setBusy(true);
                        try {
                          await act(text.trim());
                          close();
                          onDone?.();
                        } catch (error) {
                          setFaults(
                            faultsOf(error).map((each) => ({
                              ...each,
                              pointer: each.pointer === '/remark' ? '/reason' : each.pointer,
                            })),
                          );
                        } finally {
                          setBusy(false);
                        }
                      }}
                    >
                      {label}
                    </Button>
                    <Button className="button" onPress={close} isDisabled={busy}>
                      <Trans>Cancel</Trans>
                    </Button>
                  </div>
                </Form>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

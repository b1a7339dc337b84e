import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/**
 * Asks before a page is left on which something is not saved yet: within the site with a choice of what to do, out of it
 * with the browser's own question. Another language of the same page counts as leaving it.
 */
export function UnsavedGuard({
  unsaved,
  onSave,
  first = false,
}: {
  unsaved: () => boolean;
  onSave: () => Promise<boolean>;
  /** Stores what is not stored before it asks, and asks only where that did not succeed. */
  first?: boolean;
}) {
  const { t } = useLingui();
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      unsaved() && current.pathname !== next.pathname && !(first && (await onSave())),
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && blocker.reset()}>
      <Modal className="modal">
        <Dialog role="alertdialog" aria-label={t`Changes are not saved`}>
          <Heading slot="title" level={2}>
            <Trans>Changes are not saved</Trans>
          </Heading>
          <p>
            <Trans>What you changed last has not reached the service yet.</Trans>
          </p>
          <div className="buttons">
            <Button
              autoFocus
              className="button button-strong"
              onPress={() => {
                void onSave().then((saved) => (saved ? blocker.proceed() : blocker.reset()));
              }}
            >
              <Trans>Save and leave</Trans>
            </Button>
            <Button className="button" onPress={() => blocker.reset()}>
              <Trans>Stay here</Trans>
            </Button>
            <Button className="button button-quiet" onPress={() => blocker.proceed()}>
              <Trans>Leave without saving</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

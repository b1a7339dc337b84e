import { type ReactNode, useState } from 'react';

/** What is drawn when it is first opened, and not before: some of it holds itself. */
export function Opening({
  summary,
  className,
  open = false,
  children,
}: {
  summary: ReactNode;
  className?: string;
  /** Whether it is open from the beginning, and again whenever this becomes true. */
  open?: boolean;
  children: () => ReactNode;
}) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={className}
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {(open || opened) && children()}
    </details>
  );
}

import { Coded } from '../../ui/Coded';
import { paragraphs } from './reading';

/** A description of the document: English, in paragraphs, with code between backticks; never markup. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return paragraphs(text).map((each) => (
    <p key={each} lang="en" className={className}>
      <Coded text={each} />
    </p>
  ));
}

import { Trans } from '@lingui/react/macro';
import { Changes, Lacks, Standings } from './Changes';
import { Contributions, ScoreBar } from './Contributions';
import type { Explained } from './shapes';
import { Gaps, Teaching } from './Teaching';
import { ScoreSentence, Why } from './Why';
import '../ui/facts.css';
import './score.css';

/** Why two territories score as they do: everything that is known of it, in sentences and in one table. */
export function Explanation({
  of,
  heading: Heading = 'h2',
  sentence = true,
}: {
  of: Explained;
  heading?: 'h2' | 'h3';
  /** Whether the sentence with the score stands above: not where the page itself says it. */
  sentence?: boolean;
}) {
  return (
    <div className="explained">
      <section>
        {of.score !== null && <ScoreBar score={of.score} label={`${of.a.name} – ${of.b.name}`} />}
        {sentence && (
          <p>
            <ScoreSentence of={of} />
          </p>
        )}
        {of.score !== null && (
          <p>
            <Why of={of} />
          </p>
        )}
        <Standings of={of} />
      </section>
      <section>
        <Heading>
          <Trans>Where the points come from</Trans>
        </Heading>
        <Contributions parts={of.parts} score={of.score} />
      </section>
      <section>
        <Heading>
          <Trans>Who can teach whom</Trans>
        </Heading>
        <Teaching a={of.a} b={of.b} lessons={of.lessons} heading={Heading === 'h2' ? 'h3' : 'h4'} />
      </section>
      <section>
        <Heading>
          <Trans>What stays open</Trans>
        </Heading>
        <Gaps a={of.a} b={of.b} gaps={of.gaps} />
      </section>
      {of.score !== null && (
        <section>
          <Heading>
            <Trans>What would change it</Trans>
          </Heading>
          <Changes of={of} />
        </section>
      )}
      <section>
        <Heading>
          <Trans>What is not known</Trans>
        </Heading>
        <Lacks of={of} />
      </section>
    </div>
  );
}

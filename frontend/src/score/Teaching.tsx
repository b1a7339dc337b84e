import { Trans, useLingui } from '@lingui/react/macro';
import { useTopics } from '../api/pairing/reference';
import { useFormat } from '../i18n/format';
import type { Gap, Lesson, Party } from './shapes';
import './score.css';

/** Who can teach whom what: of each direction the topics, what matters most first. */
export function Teaching({
  a,
  b,
  lessons,
  heading = 'h3',
}: {
  a: Party;
  b: Party;
  lessons: readonly Lesson[];
  heading?: 'h3' | 'h4';
}) {
  return (
    <div className="teaching">
      {[
        [a, b],
        [b, a],
      ].map(([teacher, learner]) => (
        <Direction
          key={teacher?.slug}
          teacher={teacher as Party}
          learner={learner as Party}
          heading={heading}
          lessons={lessons.filter((lesson) => lesson.teacher === teacher?.slug)}
        />
      ))}
    </div>
  );
}

function Direction({
  teacher,
  learner,
  lessons,
  heading: Heading,
}: {
  teacher: Party;
  learner: Party;
  heading: 'h3' | 'h4';
  lessons: readonly Lesson[];
}) {
  const { t } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  const [from, to] = [format.name(teacher), format.name(learner)];
  const sorted = [...lessons].sort((x, y) => y.priority * y.level - x.priority * x.level);
  return (
    <div>
      <Heading className="teaching-head">{t`${from} can teach ${to}`}</Heading>
      {sorted.length === 0 ? (
        <p className="unknown">
          <Trans>Nothing of what {to} says it seeks.</Trans>
        </p>
      ) : (
        <ul className="plain-lines">
          {sorted.map((lesson) => (
            <li key={lesson.topic}>
              <strong>{format.name(topic(lesson.topic))}</strong>
              <span className="fact-qualifier">
                {t`offered at level ${lesson.level} of 3, sought with priority ${lesson.priority} of 3`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What stays open: sought by one and not offered by the other. */
export function Gaps({ a, b, gaps }: { a: Party; b: Party; gaps: readonly Gap[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const topic = useTopics();
  if (gaps.length === 0) {
    return (
      <p>
        <Trans>None: everything that either seeks, the other offers.</Trans>
      </p>
    );
  }
  const named = (slug: string) => format.name(slug === a.slug ? a : b);
  return (
    <ul className="plain-lines">
      {[...gaps]
        .sort((x, y) => y.priority - x.priority)
        .map((gap) => {
          const who = named(gap.seeker);
          const other = named(gap.seeker === a.slug ? b.slug : a.slug);
          const what = format.name(topic(gap.topic));
          return (
            <li key={`${gap.seeker}/${gap.topic}`}>
              <strong>{what}</strong>
              <span className="fact-qualifier">
                {t`${who} seeks it with priority ${gap.priority} of 3; ${other} does not offer it`}
              </span>
            </li>
          );
        })}
    </ul>
  );
}

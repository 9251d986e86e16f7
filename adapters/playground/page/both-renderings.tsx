import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Rendered } from '../wire.ts';
import { PAGE } from '../words.ts';
import { TEAMS_LOOKS } from './teams-looks.ts';

/** The same card side by side, from the JSON that the real renderers make. */
export default function BothRenderings({ rendered }: { readonly rendered: Rendered }) {
  return (
    <div className="both-panes">
      <section aria-label={PAGE.slack}>
        <h3>{PAGE.slack}</h3>
        <div className="slack-pane">
          <Message blocks={withoutVerbatim(rendered.slack)} name={PAGE.name} logo={LOGO} theme="light" />
        </div>
      </section>
      <section aria-label={PAGE.teams}>
        <h3>{PAGE.teams}</h3>
        <TeamsPane card={rendered.teams} />
      </section>
    </div>
  );
}

/** Slack's "verbatim" leaves bold alone and only makes no links; this library shows the marks of bold then. */
const withoutVerbatim = (blocks: unknown): Block[] =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'verbatim' ? undefined : value))) as Block[];

const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%231f5f57'/%3E%3Cpath d='M10 8v16M22 8v16M10 16h12' stroke='%23fff' stroke-width='3.4'/%3E%3C/svg%3E";

function TeamsPane({ card }: { readonly card: unknown }) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = new AdaptiveCard();
    shown.hostConfig = new HostConfig(TEAMS_LOOKS);
    shown.parse(card);
    const element = shown.render();
    if (element !== undefined) pane.current?.replaceChildren(element);
  }, [card]);
  return <div className="teams-pane" ref={pane} />;
}

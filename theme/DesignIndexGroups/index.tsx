import DesignAttention from '@theme/DesignAttention';
import DesignFilter from '@theme/DesignFilter';
import DesignGroup from '@theme/DesignGroup';
import type {Design, Props} from '@theme/DesignIndexGroups';
import DesignIndexNav from '@theme/DesignIndexNav';
import DesignOtherPages from '@theme/DesignOtherPages';
import {type ReactNode, useState} from 'react';

/** The groups of the index, narrowed by what the reader types. */
export default function DesignIndexGroups({groups, attention, pages}: Props): ReactNode {
  const [query, setQuery] = useState('');
  const all = [...attention, ...groups.flatMap(({designs}) => designs), ...pages];
  const shown = new Set(all.filter((design) => isMatch(design, query)));
  const narrow = (designs: readonly Design[]) => designs.filter((design) => shown.has(design));
  return (
    <>
      <DesignIndexNav groups={groups} attentionCount={attention.length} />
      <DesignFilter query={query} shown={shown.size} total={all.length} onChange={setQuery} />
      {groups.map((group) => (
        <DesignGroup key={group.anchor} group={{...group, designs: narrow(group.designs)}} />
      ))}
      <DesignAttention designs={narrow(attention)} />
      <DesignOtherPages designs={narrow(pages)} />
    </>
  );
}

function isMatch({number, title, summary, authors}: Design, query: string): boolean {
  const text = [number, title, summary, ...authors.map(({name}) => name)].join(' ');
  return text.toLowerCase().includes(query.trim().toLowerCase());
}

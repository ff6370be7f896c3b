import { withArticle } from './spoken-name.js';

/** Through what something was made known: "through Amaq", "through a news outlet". */
export function channelText(channel: string | undefined): string {
  return channel === undefined ? '' : `through ${withArticle(channel)}`;
}

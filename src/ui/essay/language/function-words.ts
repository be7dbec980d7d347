/** Words that hold sentences together. Every text repeats them, so their number tells nothing. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about above across after again against all almost along already also although always am among an and another any anyone ' +
    'anything are aren’t around as at away back be became because become becomes been before being below better between both but ' +
    'by came can can’t cannot come comes could couldn’t did didn’t do does doesn’t doing don’t done down during each either else ' +
    'enough even ever every everyone everything few first for from further gave get gets give given gives go goes going gone got ' +
    'had hadn’t has hasn’t have haven’t having he her here hers herself him himself his how however i if in instead into is isn’t ' +
    'it it’s its itself just keep kept know last least less let like likely made make makes making many may maybe me might mine ' +
    'more most much must my myself near need needs neither never next no nobody none nor not nothing now of off often on once one ' +
    'only onto or other others otherwise our ours ourselves out over own part perhaps put quite rather really said same say says ' +
    'second see seem seems seen several shall she should shouldn’t since so some someone something sometimes soon still such take ' +
    'taken takes than that that’s the their theirs them themselves then there therefore these they thing things third this those ' +
    'though three through thus to together too toward towards two under unless until up upon us use used uses very was wasn’t way ' +
    'ways we well went were weren’t what whatever when where whether which while who whoever whole whom whose why will with within ' +
    'without won’t would wouldn’t yes yet you your yours yourself'
  ).split(' '),
);

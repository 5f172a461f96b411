/**
 * Short forms of English forenames, with the forenames they stand for: common knowledge, put together by hand. Only pairs
 * that are hardly ever two people's.
 */
const SHORT_FORMS =
  'joe:joseph bill:william will:william billy:william bob:robert rob:robert bobby:robert mike:michael jim:james jimmy:james ' +
  'tom:thomas tommy:thomas dick:richard rick:richard rich:richard dave:david dan:daniel danny:daniel ben:benjamin ' +
  'bernie:bernard ted:edward ed:edward eddie:edward tony:anthony chris:christopher chuck:charles charlie:charles ' +
  'matt:matthew jeff:jeffrey geoff:geoffrey greg:gregory steve:steven steve:stephen ken:kenneth ron:ronald don:donald ' +
  'larry:lawrence andy:andrew drew:andrew nick:nicholas sam:samuel pete:peter phil:philip ray:raymond tim:timothy ' +
  'vince:vincent walt:walter fred:frederick gerry:gerald jerry:gerald al:albert alex:alexander alex:alexandra ' +
  'liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine cathy:catherine kate:catherine ' +
  'sue:susan barb:barbara deb:deborah debbie:deborah jen:jennifer jenny:jennifer kim:kimberly pat:patricia ' +
  'patty:patricia pam:pamela peggy:margaret maggie:margaret meg:margaret mandy:amanda becky:rebecca vicky:victoria ' +
  'chelle:michelle sandy:sandra judy:judith terri:teresa abby:abigail nate:nathan zach:zachary josh:joshua jake:jacob ' +
  'gabe:gabriel mitch:mitchell doug:douglas stan:stanley marty:martin hal:harold harry:harold';

const PAIRS = new Set(SHORT_FORMS.split(' '));

/** Whether one forename is a short form of the other; folded. */
export const isShortForm = (one: string, other: string): boolean =>
  PAIRS.has(`${one}:${other}`) || PAIRS.has(`${other}:${one}`);

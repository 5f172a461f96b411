/** Sites whose pictures are badges, also where their addresses do not say so: services that READMEs on npm name. */
export const BADGE_HOSTS: ReadonlySet<string> = new Set(
  (
    'shields.io img.shields.io raster.shields.io badgen.net flat.badgen.net badge.fury.io badges.gitter.im nodei.co ' +
    'badges.greenkeeper.io travis-ci.org travis-ci.com api.travis-ci.org api.travis-ci.com secure.travis-ci.org ' +
    'ci.appveyor.com circleci.com dl.circleci.com codecov.io coveralls.io david-dm.org api.codeclimate.com godoc.org ' +
    'badgers.space badges.dev badge.socket.dev inch-ci.org badge.buildkite.com hits.dwyl.com img.badgesize.io ' +
    'visitor-badge.laobi.icu komarev.com sonarcloud.io api.reuse.software packagephobia.now.sh discord.com discordapp.com'
  ).split(' '),
);

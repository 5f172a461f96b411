/** Hosts of films, sound, posts, maps and figures that pages set in frames, by the end of their names. */
export const EMBED_HOSTS =
  'youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com twitch.tv ted.com wistia.com wistia.net loom.com ' +
  'streamable.com rumble.com odysee.com bitchute.com archive.org jwplatform.com jwplayer.com brightcove.net kaltura.com ' +
  'vidyard.com veoh.com bilibili.com youku.com qq.com rutube.ru nicovideo.jp ardmediathek.de zdf.de arte.tv srf.ch ' +
  'spotify.com soundcloud.com mixcloud.com bandcamp.com podcasts.apple.com music.apple.com deezer.com acast.com ' +
  'megaphone.fm simplecast.com libsyn.com buzzsprout.com anchor.fm audioboom.com podbean.com transistor.fm omny.fm ' +
  'captivate.fm spreaker.com podigee.io art19.com npr.org bbc.co.uk twitter.com x.com instagram.com tiktok.com ' +
  'threads.net bsky.app reddit.com linkedin.com facebook.com pinterest.com tumblr.com giphy.com tenor.com imgur.com ' +
  'flickr.com codepen.io jsfiddle.net codesandbox.io stackblitz.com replit.com glitch.com observablehq.com ' +
  'gist.github.com asciinema.org datawrapper.de dwcdn.net flourish.studio infogram.com tableau.com everviz.com ' +
  'knightlab.com thinglink.com slideshare.net speakerdeck.com scribd.com issuu.com documentcloud.org prezi.com ' +
  'docs.google.com drive.google.com google.com openstreetmap.org mapbox.com arcgis.com umap.openstreetmap.fr';

/** Hosts of advertisements and of counters. */
export const AD_HOSTS =
  'doubleclick.net googlesyndication.com googletagmanager.com googleadservices.com google-analytics.com adnxs.com ' +
  'amazon-adsystem.com advertising.com criteo.com criteo.net taboola.com outbrain.com trendmd.com adform.net ' +
  'rubiconproject.com pubmatic.com openx.net casalemedia.com smartadserver.com teads.tv quantserve.com ' +
  'scorecardresearch.com demdex.net bluekai.com krxd.net adsrvr.org gigya.com recaptcha.net hotjar.com ivwbox.de';

/** Every place of every format into which a stranger can write, as documents with the same words in each of them. */

export interface Planted {
  /** Names the place; also the name of a file that holds it. */
  readonly name: string;
  readonly text: string;
}

const WORDS =
  'Some ordinary words of an article stand here, and there are quite a few of them in this paragraph.';
const SAID = `${WORDS} “We wait for the ferry,” said Mary Smith, a pilot.`;

/** Documents with `payload` in one place each. `raw` as it stands; in attributes and data as those need it. */
export function plant(payload: string): Planted[] {
  return [...inText(payload), ...inMarkdown(payload), ...inPages(payload), ...inFeeds(payload)];
}

function inText(x: string): Planted[] {
  const text = (name: string, body: string): Planted => ({ name: `text-${name}.txt`, text: body });
  return [
    text('title', `A headline ${x} of it\n\n${SAID}\n\n${WORDS}\n`),
    text('standfirst', `A headline of it\n\nWhat it is ${x} about\n\nBy Ada Byron\n\n${SAID}\n\n${WORDS}\n`),
    text('byline', `A headline of it\n\nBy Ada ${x} Byron\n\n${SAID}\n`),
    text('paragraph', `A headline of it\n\n${x}${SAID}${x}\n\n${WORDS}\n`),
    text(
      'quote',
      `A headline of it\n\n“We wait ${x} for it,” said Mary ${x} Smith, a ${x} pilot.\n\n${WORDS}\n`,
    ),
    text('heading', `A headline of it\n\n${SAID}\n\nA heading ${x} here\n====\n\n${WORDS}\n\n${WORDS}\n`),
    text('item', `A headline of it\n\n${SAID}\n\n- one ${x}\n- two\n\n${WORDS}\n`),
    text('cell', `A headline of it\n\n${SAID}\n\na\tb ${x}\nc\td\n\n${WORDS}\n`),
    text(
      'verse',
      `A headline of it\n\nThe sea ${x} was\nvery wide\nand in it was\na fish\n\nThe sea\nwas wide\n`,
    ),
    text('source', `A headline of it\n\n${SAID}\n\n${WORDS}\n\nSource: The Paper ${x}\n`),
    text('address', `A headline of it\n\n${SAID} https://a.example/${x}/b\n\n${WORDS}\n`),
    text(
      'furniture',
      `A headline of it\n\n${SAID}\n\nRead more: ${x}\n\n${WORDS}\n\nSign up ${x} for our newsletter\n`,
    ),
    text('mail', `From: Ada ${x} <a@b.example>\nSubject: Fog ${x}\nDate: ${x}\n\n${SAID}\n\n> quoted ${x}\n`),
    text('matter', `---\ntitle: Fog ${x}\nauthor: Ada ${x}\nsource: ${x}\n---\n\n${SAID}\n\n${WORDS}\n`),
    text('footnote', `A headline of it\n\n${SAID}[1]\n\n${WORDS}\n\n[1] A note ${x} of it.\n`),
  ];
}

function inMarkdown(x: string): Planted[] {
  const markdown = (name: string, body: string): Planted => ({ name: `markdown-${name}.md`, text: body });
  const line = x.replaceAll('\n', ' ');
  return [
    markdown('title', `# A headline ${line}\n\n${SAID}\n`),
    markdown(
      'standfirst',
      `# A headline\n\n*Of what ${line} it is.*\n\nBy Ada ${line} · 2 May 2026\n\n${SAID}\n`,
    ),
    markdown('words', `# A headline\n\n${SAID} ${x} **bold ${x}** _em ${x}_ ~~del ${x}~~ \`code ${x}\`\n`),
    markdown('link', `# A headline\n\n[words ${line}](https://a.example/${line} "title ${line}") ${SAID}\n`),
    markdown('autolink', `# A headline\n\n<https://a.example/${line}> https://b.example/${line} ${SAID}\n`),
    markdown(
      'picture',
      `# A headline\n\n![alt ${line}](https://a.example/${line}.png "title ${line}")\n\n${SAID}\n`,
    ),
    markdown('fence', `# A headline\n\n${SAID}\n\n\`\`\`js${line}\nlet a = "${x}";\n\`\`\`\n`),
    markdown('table', `# A headline\n\n${SAID}\n\n| a ${line} | b |\n|---|---|\n| ${line} | d |\n`),
    markdown('quotation', `# A headline\n\n${SAID}\n\n> said ${line}\n>\n> — Ada ${line}\n`),
    markdown('note', `# A headline\n\n${SAID}[^a${line}]\n\n[^a${line}]: A note ${line}\n`),
    markdown(
      'html',
      `# A headline\n\n<p title="${line}">html ${x}</p>\n\n<h2>h ${line}</h2>\n\n<!-- ${line} -->\n\n${SAID}\n`,
    ),
    markdown(
      'matter',
      `---\ntitle: "Fog ${line}"\nsubtitle: ${line}\nauthor: [Ada ${line}]\nlang: ${line}\nsite: ${line}\nurl: https://a.example/${line}\n---\n\n${SAID}\n`,
    ),
  ];
}

function inPages(x: string): Planted[] {
  const body = `<p>${SAID}</p><p>${WORDS}</p><p>${WORDS}</p>`;
  const page = (name: string, head: string, article: string): Planted => ({
    name: `page-${name}.html`,
    text: `<!doctype html><html><head>${head}</head><body><article>${article}</article></body></html>`,
  });
  const title = '<title>A headline of the page</title>';
  const h1 = '<h1>A headline of the page</h1>';
  const attribute = x.replaceAll('"', '&quot;');
  const data = JSON.stringify(`d ${x}`);
  return [
    page('title', `<title>A headline ${x} of it</title>`, `<h1>A headline ${x} of it</h1>${body}`),
    page('standfirst', title, `${h1}<p class="standfirst">What it ${x} is all about, in a line.</p>${body}`),
    page('deck', title, `${h1}<div class="deck">${x} What it is all about, in a line.</div>${body}`),
    page('byline', title, `${h1}<p class="byline">By Ada ${x} Byron</p><time>${x}</time>${body}`),
    page('words', title, `${h1}<p>${x} ${SAID} <b>${x}</b> <code>${x}</code> <q>${x}</q></p>${body}`),
    page('heading', title, `${h1}${body}<h2>A heading ${x}</h2>${body}`),
    page('pre', title, `${h1}${body}<pre class="language-js${attribute}">let a = ${x};\n${x}</pre>${body}`),
    page('table', title, `${h1}${body}<table><tr><th>a ${x}<th>b<tr><td>${x}<td>d</table>${body}`),
    page(
      'picture',
      title,
      `${h1}<figure><img src="https://a.example/${attribute}.png" alt="alt ${attribute}"><figcaption>c ${x}</figcaption></figure>${body}`,
    ),
    page(
      'link',
      title,
      `${h1}<p><a href="https://a.example/${attribute}" title="${attribute}">words ${x}</a> ${SAID}</p>${body}`,
    ),
    page(
      'quotation',
      title,
      `${h1}${body}<blockquote cite="https://a.example/${attribute}"><p>Words ${x}.</p><cite>Ada ${x}</cite></blockquote>${body}`,
    ),
    page('list', title, `${h1}${body}<ul><li>${x}<li>two</ul>${body}`),
    page(
      'note',
      title,
      `${h1}<p>${SAID}<sup><a href="#n1">1</a></sup></p>${body}<ol><li id="n1">Note ${x}</ol>`,
    ),
    page(
      'removed',
      title,
      `${h1}${body}<div class="newsletter ${attribute}" id="${attribute}">Sign up ${x}</div><nav>${x} menu</nav>`,
    ),
    page(
      'meta',
      `${title}<meta name="author" content="Ada ${attribute}"><meta name="description" content="About ${attribute} it."><meta property="og:site_name" content="S ${attribute}"><meta property="article:published_time" content="${attribute}"><meta property="og:image" content="https://a.example/${attribute}"><meta property="og:image:alt" content="${attribute}">`,
      `${h1}${body}`,
    ),
    page(
      'lang',
      `${title}<meta property="og:locale" content="${attribute}"><link rel="canonical" href="https://a.example/a/${attribute}"><base href="https://a.example/${attribute}/">`,
      `${h1}<a href="${attribute}">x</a>${body}`,
    ),
    page(
      'data',
      `${title}<script type="application/ld+json">{"@type":"NewsArticle","headline":${data},"description":${data},"author":{"name":${data}},"datePublished":${data},"publisher":{"name":${data}},"articleBody":${data},"image":${data},"url":${data},"inLanguage":${data}}</script>`,
      `${h1}${body}`,
    ),
  ];
}

function inFeeds(x: string): Planted[] {
  const xml = x.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const atom = `<title>T ${xml}</title><link href="https://a.example/${xml}"/><updated>${xml}</updated>`;
  const json = (words: string) => JSON.stringify(`${words} ${x}`);
  return [
    {
      name: 'feed-rss.xml',
      text: `<?xml version="1.0"?><rss version="2.0"><channel><title>F ${x}</title><item><title>T ${x}</title><link>https://a.example/${xml}</link><pubDate>${xml}</pubDate></item><item><description>D ${xml}</description><link>https://a.example/2</link></item></channel></rss>`,
    },
    {
      name: 'feed-atom.xml',
      text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F ${xml}</title><entry>${atom}</entry><entry><title type="html">T ${xml}</title><link href="https://a.example/2"/></entry></feed>`,
    },
    {
      name: 'feed-json.json',
      text: `{"version":"https://jsonfeed.org/version/1.1","title":${json('F')},"items":[{"id":"1","url":"https://a.example/1","title":${json('T')},"date_published":${json('')}},{"id":"2","url":${json('https://a.example/')},"content_text":${json('C')}}]}`,
    },
  ];
}

/**
 * What content systems call their `<meta>` elements (`name`, `property`, `itemprop`), in lower case, surest first. From
 * Open Graph, Dublin Core, Google Scholar, Parse.ly, Sailthru, Cxense, Swiftype, Adobe, government and press systems.
 */
export const AUTHOR_METAS: readonly string[] =
  'author article:author citation_author dc.creator dc:creator dcterms.creator dc.contributor.author authors parsely-author sailthru.author sailthru.authors byl cxenseparse:author cxenseparse:recs:author bepress_citation_author wkhealth_author eprints.creators_name article:author_name article.author vr:author rbauthors og:article:author og:author news_author author_name'.split(
    ' ',
  );

export const PUBLISHED_METAS: readonly string[] =
  'article:published_time og:article:published_time article:published og:published_time datepublished article.published published_time published_at publishdate publish_date publish-date publisheddate published-date publication_date publicationdate publication-date date_published pubdate og:pubdate og:release_date article:release_date rnews:datepublished citation_publication_date citation_online_date citation_date bepress_citation_date dc.date.issued dcterms.issued dc.date dc:date dc.date.created dcterms.created dcterms.date dc.created dcterms.available parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime vr:published_time shareaholic:article_published_time article.created article:created_time datecreated creation_date created displaydate display_date ptime article_date_original originalpublicationdate release_date timestamp date'.split(
    ' ',
  );

/** When it was last changed. */
export const MODIFIED_METAS: readonly string[] =
  'article:modified_time og:modified_time og:updated_time datemodified dateupdate article.updated dc.date.modified dcterms.modified last-modified lastmod revision_date modified'.split(
    ' ',
  );

/** Query parameters that tell a site where a visitor came from and change nothing of what it shows. Lower case. */
export type Tracking = {
  readonly names: readonly string[];
  /** `utm_` stands for every name that begins so. */
  readonly prefixes: readonly string[];
};

/** Whoever the host: names that an advertising, mailing or measuring service has to itself. */
export const TRACKING_ANYWHERE: Tracking = {
  names: [
    // Click ids of Google, Microsoft, Meta, Pinterest, TikTok, X, LinkedIn, Yandex, Snapchat, Reddit, Taboola, Impact.
    'gclid',
    'gclsrc',
    'gbraid',
    'wbraid',
    'dclid',
    'gad_source',
    'gad_campaignid',
    'srsltid',
    'msclkid',
    'fbclid',
    'igshid',
    'igsh',
    'epik',
    'ttclid',
    'twclid',
    'li_fat_id',
    'yclid',
    'ysclid',
    'sccid',
    'rdt_cid',
    'tblci',
    'irclickid',
    'rb_clickid',
    // Who a newsletter was sent to: Mailchimp, HubSpot, Marketo, Klaviyo, MailerLite, Wicked Reports.
    'mc_cid',
    'mc_eid',
    '_hsenc',
    '_hsmi',
    '__hstc',
    '__hssc',
    '__hsfp',
    'hsctatracking',
    'mkt_tok',
    '_kx',
    'ml_subscriber',
    'ml_subscriber_hash',
    'wickedid',
    // Adobe, Google Analytics across hosts, Branch, Openstat, and campaigns by their plain name.
    's_cid',
    's_kwcid',
    'ef_id',
    '_ga',
    '_gl',
    '_branch_match_id',
    '_openstat',
    'cmpid',
    'campaign_id',
    'campaignid',
  ],
  // Google Analytics and all who copy it, Omeda, Vero, Matomo old and new, AT Internet, Facebook's open graph.
  prefixes: ['utm_', 'oly_', 'vero_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'at_', 'fb_action_'],
};

/** Names that only these hosts use so: elsewhere `ref` may be a version and `s` a search. `amazon.*` is any country's. */
export const TRACKING_ON_HOSTS: readonly (Tracking & {readonly hosts: readonly string[]})[] = [
  {hosts: ['twitter.com', 'x.com'], names: ['ref_src', 'ref_url', 's', 't'], prefixes: []},
  {hosts: ['youtube.com', 'youtu.be', 'spotify.com'], names: ['si', 'feature', 'pp'], prefixes: []},
  {hosts: ['amazon.*'], names: ['ref', 'ref_', 'ref_src', 'content-id'], prefixes: ['pf_rd_', 'pd_rd_']},
  {hosts: ['etsy.com'], names: ['ref', 'click_key', 'click_sum', 'ls'], prefixes: ['ga_', 'organic_search_']},
  {hosts: ['producthunt.com', 'medium.com', 'dribbble.com'], names: ['ref'], prefixes: []},
  {hosts: ['facebook.com'], names: ['ref', 'fref', 'hc_ref', 'mibextid', '__tn__'], prefixes: ['__cft__', '__xts__']},
  {hosts: ['linkedin.com'], names: ['trk', 'trackingid', 'lipi'], prefixes: []},
  {hosts: ['ebay.*'], names: ['_trksid', '_trkparms', 'amdata'], prefixes: []},
  {hosts: ['aliexpress.com', 'alibaba.com'], names: ['spm', 'scm'], prefixes: []},
  {hosts: ['nytimes.com'], names: ['smid', 'smtyp'], prefixes: []},
];

/** A signed address may be signed with all of its query: nothing of such a one is touched. */
export const SIGNATURES: readonly string[] = ['x-amz-signature', 'x-goog-signature', 'signature', 'sig', 'hmac'];

/** Where people follow and share. */
const networks = new Set(
  'facebook,fb,twitter,instagram,pinterest,youtube,linkedin,googleplus,gplus,tumblr,flickr,reddit,digg,delicious,stumbleupon,whatsapp,snapchat,tiktok,bloglovin,feedburner,rss,vimeo,skype,viber,telegram,vk,vkontakte,odnoklassniki,wechat,weibo,messenger,discord,twitch,spotify,soundcloud,xing,mastodon,bluesky,yelp,tripadvisor,houzz'.split(
    ',',
  ),
);
/** What stands beside a network's name where the mark's place, shape or purpose is told. */
const markWords =
  /^(?:follow|share|find|join|like|us|me|on|in|the|social|footer|header|sidebar|small|large|big|round|circle|square|white|black|gr[ae]y|colou?r|alt|button|[vx]?\d{1,3}(?:x\d{1,3})?)?$/;

/** True for the file of a network's mark, to follow or to share by: `name` in lower case says nothing else. */
export const isNetworkMark = (name: string): boolean => {
  const parts = name.replace(/\.\w+$/, '').split(/[-_.@+]|(?<=[a-z]{2})(?=\d)/);
  return parts.some((part) => networks.has(part)) && parts.every((part) => networks.has(part) || markWords.test(part));
};

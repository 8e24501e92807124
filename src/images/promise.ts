/** What shops promise; one of these stands in the name of every picture that does no more than promise. */
const telling =
  /warrant|guarant|garan(?:t[ií]|z)|money[-_]?back|(?:free|fast)[-_]?(?:shipping|delivery)|(?:safe|secure)[-_]?(?:checkout|payment)|payment[-_]?(?:method|option)|credit[-_]?card/;

/** Words of which such a name is made. None of them is made of others, so that no name can be read in more than one way. */
const words = new Set(
  (
    'warranty,warranties,guarantee,guarantees,guaranteed,garantie,garantia,garantía,garanzia,secure,safe,payment,payments,' +
    'shipping,delivery,returns,checkout,trust,trusted,free,fast,easy,money,back,moneyback,satisfaction,lifetime,limited,official,' +
    'manufacturer,hassle,day,days,month,months,year,years,yr,yrs,jahr,jahre,ans,anos,años,anni,method,methods,option,options,' +
    'credit,card,cards,pay,icon,icons,logo,logos,badge,badges,seal,seals,banner,image,img,x,v,copy,scaled'
  ).split(','),
);

/**
 * True for the file of a picture that promises a warranty, a payment or a delivery: `name` in lower case says nothing
 * else. What bears one more word may show that: a leather with a warranty, a van of a delivery.
 */
export const isPromise = (name: string): boolean =>
  telling.test(name) &&
  name
    .replace(/\.\w+$/, '')
    .split(/[^\p{L}]+/u)
    .every((part) => part === '' || words.has(part));

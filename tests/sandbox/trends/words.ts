export const REGIONS = [
  'US',
  'CA',
  'DE',
  'FR',
  'ES',
  'IT',
  'DE+AT+CH',
  'GB+IE',
  'IT+ES+PT+GR+MT',
  'PL+RO+HU+SK+CZ',
  'SE+DK+FI+NO',
  'NL+BE+LU',
  'AR',
  'BR',
  'CO',
  'MX',
  'MX+AR+CO+CL',
  'AU+NZ',
] as const;

export const TREND_TYPES = ['growing', 'monthly', 'yearly', 'seasonal'] as const;
export const GENDERS = ['female', 'male', 'unknown'] as const;
export const AGES = ['18-24', '25-34', '35-44', '45-49', '50-54', '55-64', '65+'] as const;

/** Pinterest's first level of interests, each with what could be searched for in it. */
export const INTERESTS = {
  animals: ['kitten nursery', 'border collie', 'garden birds'],
  architecture: ['brutalist stairs', 'tiny cabins', 'courtyard house'],
  art: ['gouache landscape', 'linocut prints', 'life drawing'],
  beauty: ['glazed nails', 'french braid', 'rosehip oil'],
  childrens_fashion: ['knitted bonnet', 'rain suit kids', 'handmade dungarees'],
  design: ['risograph poster', 'type specimen', 'paper lamps'],
  diy_and_crafts: ['visible mending', 'pinch pots', 'paper stars'],
  education: ['nature journal', 'spelling games', 'story stones'],
  electronics: ['desk setup', 'film camera', 'e-ink reader'],
  entertainment: ['board game night', 'cosy mystery', 'shadow puppets'],
  event_planning: ['long table dinner', 'balloon arch', 'garden party'],
  finance: ['envelope budget', 'no spend month', 'savings tracker'],
  food_and_drinks: ['leek tart', 'overnight oats', 'rhubarb cordial'],
  gardening: ['raised beds', 'balcony tomatoes', 'winter pruning'],
  health: ['morning stretch', 'sleep routine', 'forest walk'],
  home_decor: ['open shelving', 'limewash wall', 'reading corner'],
  mens_fashion: ['chore jacket', 'selvedge denim', 'hand knit beanie'],
  parenting: ['toddler activities', 'bedtime routine', 'lunch box ideas'],
  quotes: ['short poems', 'kind words', 'wall quotes'],
  sport: ['trail running', 'climbing grips', 'cold swimming'],
  travel: ['night trains', 'hut to hut hike', 'slow travel'],
  vehicles: ['cargo bike', 'camper van layout', 'vintage moped'],
  wedding: ['meadow bouquet', 'barn wedding', 'paper invitations'],
  womens_fashion: ['linen trousers', 'barrel jeans', 'mended cardigan'],
} as const;

export type Interest = keyof typeof INTERESTS;

/** What a wrong branch of would lose or double a pin, sign in the wrong one, lead a link astray, or lose what was exported. */
export const CORE = {
  outbox: [
    'background/outbox/{acts,addressed,choose,drain,limits,match,natural-key,pacing,pass,pinterest-time}.ts',
    'src/domain/{is-in-doubt,is-unsent}.ts',
    'background/outbox/{reconcile,remove-pin,send-one,settle,sort-answer,steps,trouble}.ts',
  ],
  auth: [
    'background/account/{app-keys,grant,token-keeper}.ts',
    'src/api/{access-token,oauth,read-body,retry,retry-after,token-endpoint}.ts',
  ],
  url: [
    'src/domain/{clean-link,match-pattern,normal-link,public-host,short-address}.ts',
    'src/images/full-size/{drop-keys,image-identity,is-signed,width-hint}.ts',
  ],
  export: ['src/storage/settings-file.ts'],
} as const;

export type Part = keyof typeof CORE;

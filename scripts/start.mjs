import {install, runTyped} from './install.mjs';

install();
await runTyped('./start.ts');

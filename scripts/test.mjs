import {install, runTyped} from './install.mjs';

install();
await runTyped('./test.ts');

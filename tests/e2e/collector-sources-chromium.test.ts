import {sources} from '../pages/collector/themes';
import {runFixtures} from './run-fixtures';

runFixtures('chromium', sources);

import {pages} from '../pages/collector/themes';
import {runFixtures} from './run-fixtures';

runFixtures('firefox', pages);

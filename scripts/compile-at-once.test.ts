import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {compiledAtOnce} from './compile-at-once';

describe('a script that is compiled at once', () => {
  it.each([
    ['var f=e=>e+1;', 'var f=(e=>e+1);'],
    ['var f=async(e,t)=>{await t(e,this)};', 'var f=(async(e,t)=>{await t(e,this)});'],
    ['var f=e=>t=>e+t;', 'var f=(e=>(t=>e+t));'],
    ['g(e=>e,(()=>1))', 'g((e=>e),((()=>1)))'],
    ['var o={f:()=>1,g(){return 2}};', 'var o={f:(()=>1),g(){return 2}};'],
    ['var f=()=>({}),s="é",g=()=>s;', 'var f=(()=>({})),s="é",g=(()=>s);'],
    ['var x=1;', 'var x=1;'],
  ])('has the arrow functions of %s in parentheses', (code, compiled) => {
    expect(compiledAtOnce(code)).toBe(compiled);
  });

  it.each([
    ['var f=async(e,t)=>{await t(e)};', 'var f=(async function(e,t){await t(e)});'],
    ['var f=async e=>({...await e});', 'var f=(async function(e){return(({...await e}))});'],
    ['var f=async()=>1;', 'var f=(async function(){return(1)});'],
    ['var f=async(e=()=>1)=>t=>e;', 'var f=(async function(e=(()=>1)){return((t=>e))});'],
  ])('has the asynchronous arrow functions of %s as functions', (code, compiled) => {
    expect(compiledAtOnce(code)).toBe(compiled);
  });

  it('does what it did', () => {
    const code =
      '(function(){var f=(e=1)=>t=>[...t].map(r=>r*e),g=f(3);return{sum:g([1,2]).reduce((e,t)=>e+t,0),n:f.name}})()';
    expect(runInNewContext(compiledAtOnce(code))).toEqual(runInNewContext(code));
  });
});

import type { Rule } from "eslint";

export declare const noCircles: Rule.RuleModule;

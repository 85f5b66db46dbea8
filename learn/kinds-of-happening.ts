import { Matrix, solve } from "ml-matrix";
import type { Form } from "../src/retrieval/subjects/meant-concepts.ts";
import { fitLogistic } from "./logistic.ts";

/** A text by its direction, a vector of length 1, and what kinds of happening it is of, as concepts. */
export interface Typed {
  unit: ArrayLike<number>;
  kinds: readonly string[];
}

/** An event of a programme. */
export interface TypedEvent extends Typed {
  programme: string;
}

/** Keeps weights small, and how much an event counts beside an announcement; chosen by leaving out one programme after the other. */
const RIDGE = 5;
const EVENT_WEIGHT = 4;
/** One slope is fitted to hundreds of events: it needs to be kept small only where all of a kind lie on one side. */
const HARDLY_KEPT_SMALL = 0.00002;

/**
 * Ridge regression (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 3.4.1) to whether a text is of each kind; a
 * column of weights for each, the bias last.
 */
function regress(texts: readonly (Typed & { weight: number })[], kinds: readonly string[]): Matrix {
  const features = new Matrix(texts.map(({ unit }) => [...Array.from(unit), 1]));
  const labels = new Matrix(texts.map(({ kinds: own }) => kinds.map((kind) => Number(own.includes(kind)))));
  const weighted = features.clone();
  texts.forEach(({ weight }, row) => weighted.mulRow(row, weight));
  const normal = weighted.transpose().mmul(features);
  for (let at = 0; at < features.columns - 1; at += 1) normal.set(at, at, normal.get(at, at) + RIDGE);
  return solve(normal, weighted.transpose().mmul(labels));
}

/**
 * Fits what tells kinds of happening from all else, to texts that are announced and to events of programmes: a regression, and the
 * logistic function that makes a probability of it (Platt, Advances in Large Margin Classifiers, 1999), fitted to what such
 * regressions say of each programme that they were made without.
 */
function fit(kinds: readonly string[], announced: readonly Typed[], events: readonly TypedEvent[]): Form[] {
  if (kinds.length === 0) return [];
  const others = announced.map((text) => ({ ...text, weight: 1 }));
  const own = events.map((event) => ({ ...event, weight: EVENT_WEIGHT }));
  const said = (fitted: Matrix, { unit }: Typed, kind: number) =>
    Array.from(unit).reduce((sum, value, at) => sum + value * fitted.get(at, kind), fitted.get(unit.length, kind));
  const unseen = [...new Set(events.map(({ programme }) => programme))].flatMap((programme) => {
    const fitted = regress([...others, ...own.filter((event) => event.programme !== programme)], kinds);
    return own
      .filter((event) => event.programme === programme)
      .map((event) => ({ kinds: event.kinds, said: kinds.map((_, kind) => said(fitted, event, kind)) }));
  });
  const fitted = regress([...others, ...own], kinds);
  return kinds.map((concept, kind) => {
    const { bias, weights } = fitLogistic(
      unseen.map((event) => ({
        features: [event.said[kind] ?? 0],
        positive: event.kinds.includes(concept),
        weight: 1,
      })),
      { l2: HARDLY_KEPT_SMALL },
    );
    const scaled = fitted.getColumn(kind).map((value) => value * (weights[0] ?? 0));
    return { concept, weights: scaled.slice(0, -1), bias: (scaled.at(-1) ?? 0) + bias };
  });
}

/** Fits each kind: those that announcements are labelled with to these too; whom something is for only events are labelled with. */
export function fitKinds(announced: readonly Typed[], events: readonly TypedEvent[]): Form[] {
  const kindsOf = (texts: readonly Typed[]) => [...new Set(texts.flatMap(({ kinds }) => kinds))].sort();
  const both = kindsOf(announced);
  const ofEvents = kindsOf(events).filter((kind) => !both.includes(kind));
  return [...fit(both, announced, events), ...fit(ofEvents, [], events)];
}

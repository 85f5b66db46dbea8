import { Matrix, solve } from "ml-matrix";
import type { Form } from "../src/retrieval/subjects/meant-concepts.ts";
import { fitLogistic } from "./logistic.ts";

/** A text as a vector of length 1, with its kinds of happening (concepts). */
export interface Typed {
  unit: ArrayLike<number>;
  kinds: readonly string[];
}

/** The same for an event of a programme. */
export interface TypedEvent extends Typed {
  programme: string;
}

/**
 * The ridge penalty, and the weight of an event compared with an announcement; chosen by leaving out one programme at a
 * time.
 */
const RIDGE = 5;
const EVENT_WEIGHT = 4;
/**
 * Regularisation of the single slope, which has hundreds of events; it only matters if all events of a kind are on one
 * side.
 */
const HARDLY_KEPT_SMALL = 0.00002;

/**
 * Ridge regression (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 3.4.1) on whether a text is of
 * each kind. Each column has the weights of a kind, with the bias last.
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
 * Fits a classifier for each kind of happening to announcements and events. A regression gives scores, and a logistic
 * function turns them into probabilities (Platt, Advances in Large Margin Classifiers, 1999). It is fitted to the
 * scores of each programme by regressions that left that programme out.
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

/** Fits all kinds. Kinds labelled on announcements use these too; audiences are labelled only on events. */
export function fitKinds(announced: readonly Typed[], events: readonly TypedEvent[]): Form[] {
  const kindsOf = (texts: readonly Typed[]) => [...new Set(texts.flatMap(({ kinds }) => kinds))].sort();
  const both = kindsOf(announced);
  const ofEvents = kindsOf(events).filter((kind) => !both.includes(kind));
  return [...fit(both, announced, events), ...fit(ofEvents, [], events)];
}

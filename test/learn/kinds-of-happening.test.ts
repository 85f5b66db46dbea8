import { describe, expect, test } from "vitest";
import { fitKinds } from "../../learn/kinds-of-happening.ts";

/** Of directions in a plane: what is heard lies to the right, what is seen to the left, what is for children above. */
const heard = (height: number, ...kinds: string[]) => ({ unit: [Math.sqrt(1 - height ** 2), height], kinds });
const seen = (height: number, ...kinds: string[]) => ({ unit: [-Math.sqrt(1 - height ** 2), height], kinds });
const ANNOUNCED = [-0.5, 0, 0.5].flatMap((height) => [heard(height, "concert"), seen(height, "exhibition")]);
const EVENTS = ["one", "two", "three"].flatMap((programme) =>
  [
    heard(-0.6, "concert"),
    seen(-0.6, "exhibition"),
    heard(0.6, "concert", "children"),
    seen(0.6, "exhibition", "children"),
  ].map((event) => ({ programme, ...event })),
);

describe("What kinds of happening are told by", () => {
  const forms = fitKinds(ANNOUNCED, EVENTS);
  const probability = (kind: string, [x = 0, y = 0]: number[]) => {
    const form = forms.find(({ concept }) => concept === kind);
    const [first = 0, second = 0] = Array.from(form?.weights ?? []);
    return 1 / (1 + Math.exp(-((form?.bias ?? 0) + first * x + second * y)));
  };

  test("is fitted for each kind that announcements or events have", () => {
    expect(forms.map(({ concept }) => concept)).toEqual(["concert", "exhibition", "children"]);
  });

  test("gives a probability that is high for those of the kind alone", () => {
    expect(probability("concert", [0.8, -0.6])).toBeGreaterThan(0.9);
    expect(probability("concert", [-0.8, 0.6])).toBeLessThan(0.1);
    expect(probability("exhibition", [-0.8, 0.6])).toBeGreaterThan(0.9);
  });

  test("tells whom something is for by events alone, whatever kind it is", () => {
    expect(probability("children", [0.8, 0.6])).toBeGreaterThan(0.9);
    expect(probability("children", [-0.8, -0.6])).toBeLessThan(0.1);
  });
});

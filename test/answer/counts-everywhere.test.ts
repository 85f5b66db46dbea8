import { it } from "vitest";
import { expectOneNumber, PLACES_IN_MENUS } from "./counted.ts";

it.each(PLACES_IN_MENUS)(
  "The number of projects is the same in the menu, in the answer to how many, and in the list: $id",
  expectOneNumber,
);

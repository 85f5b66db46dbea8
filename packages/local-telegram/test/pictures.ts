const picture = (base64: string) => Buffer.from(base64, "base64");

/** Pictures in PNG that are empty, by their size in pixels. */
export const PICTURES = {
  "8×4": picture(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAMAAACEE47CAAAAA1BMVEUAAACnej3aAAAAC0lEQVR4XmNgIAwAACQAAcosAZgAAAAASUVORK5CYII=",
  ),
  "3×2": picture(
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAA1BMVEUAAACnej3aAAAAC0lEQVR4XmNggAAAAAgAAcsSrQkAAAAASUVORK5CYII=",
  ),
  "21×1": picture(
    "iVBORw0KGgoAAAANSUhEUgAAABUAAAABCAMAAAAGjhUpAAAAA1BMVEUAAACnej3aAAAAC0lEQVR4XmNgwAYAABYAAU/4tRcAAAAASUVORK5CYII=",
  ),
} as const;

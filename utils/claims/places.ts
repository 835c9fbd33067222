/** How features reach the need-of-source model: by their names' places in it. */

/** Place of a feature in the model by its name; −1 when the model knows it not. */
export type PlaceOf = (name: string) => number;

/** Takes one feature of a sentence by its place. */
export type Emit = (place: number, value: number) => void;

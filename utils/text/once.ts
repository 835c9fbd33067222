/** What gives each distinct item what `make` makes of it, made when first asked for; remembers all items it has met. */
export function once<Item, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const known = new Map<Item, Made>();
  return (item) => {
    let made = known.get(item);
    if (made === undefined) known.set(item, (made = make(item)));
    return made;
  };
}

/** What this browser keeps for the next visit. A browser that forbids storage only forgets: nothing else depends on it. */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch (error) {
    console.debug(`${name} not read`, error);
    return null;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch (error) {
    console.debug(`${name} not kept`, error);
  }
}

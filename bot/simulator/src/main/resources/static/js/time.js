/** The community's time. Asia/Shanghai has had no summer time since 1991, so walls are turned into instants with a fixed +08:00. */
const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;
const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
  hour: '2-digit', minute: '2-digit', second: '2-digit', weekday: 'long',
});

/** {date:'2026-11-24', time:'20:01', seconds:'20:01:07', weekday:'星期二'} of an instant in milliseconds. */
export function wall(millis) {
  const p = Object.fromEntries(FORMAT.formatToParts(millis).map(({type, value}) => [type, value]));
  const time = `${p.hour}:${p.minute}`;
  return {date: `${p.year}-${p.month}-${p.day}`, time, seconds: `${time}:${p.second}`, weekday: p.weekday};
}

/** Milliseconds of a wall time such as ('2026-11-24', '20:01'); NaN when it is none. */
export function instant(date, time) {
  return Date.parse(`${date}T${time}:00+08:00`);
}

/** The next time the wall shows `time`, strictly after `now`; `daysAhead` 1 means tomorrow's at the earliest. */
export function nextAt(time, now, daysAhead = 0) {
  let at = instant(wall(now + daysAhead * DAY_MS).date, time);
  if (at <= now) at += DAY_MS;
  return at;
}

/** How WeChat writes the time above a message: 20:01 · 昨天 20:01 · 星期二 20:01 · 11月24日 20:01. */
export function stamp(at, now) {
  const then = wall(at);
  const daysAgo = Math.round((Date.parse(wall(now).date) - Date.parse(then.date)) / DAY_MS);
  if (daysAgo === 0) return then.time;
  if (daysAgo === 1) return `昨天 ${then.time}`;
  if (daysAgo > 1 && daysAgo < 7) return `${then.weekday} ${then.time}`;
  return `${dayOfYear(then)} ${then.time}`;
}

/** 11月24日 */
export function dayOfYear({date}) {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
}

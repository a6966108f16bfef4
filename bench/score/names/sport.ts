/** Tables of sport, where a country's name is its team's. */
const SPORT =
  /^(?:SOCCER|CRICKET|BASEBALL|TENNIS|GOLF|RUGBY|BASKETBALL|ATHLETICS|CYCLING|BOXING|MOTOR|SQUASH|SWIMMING|BADMINTON|RALLYING|AMERICAN FOOTBALL|NFL|HORSE|RACING|ICE HOCKEY|HOCKEY|SKIING|NHL)/;

/** Sport by its slug, or by the scores in it. */
export const isSport = ({ text }: { readonly text: string }): boolean =>
  SPORT.test(text) || (text.match(/\b\d+-\d+\b/g)?.length ?? 0) > 4;
